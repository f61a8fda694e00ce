import 'server-only'
import type { PacketLanguage } from '@/lib/domain/packet/codes'

/** The family of each language, and after it those of every script a name may be written in. */
const ofLanguage: Record<PacketLanguage, string> = {
  km: 'Noto Sans Khmer',
  th: 'Noto Sans Thai',
  my: 'Noto Sans Myanmar',
  lo: 'Noto Sans Lao',
  'zh-Hans': 'Noto Sans SC',
  'zh-Hant': 'Noto Sans TC',
  vi: 'Noto Sans',
  id: 'Noto Sans',
}
const ofNames = [
  'Noto Sans Thai',
  'Noto Sans Khmer',
  'Noto Sans Lao',
  'Noto Sans Myanmar',
  'Noto Sans SC',
  'Noto Sans TC',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans Arabic',
  'Noto Sans Bengali',
  'Noto Sans Devanagari',
  'Noto Sans Ethiopic',
  'Noto Sans Gujarati',
  'Noto Sans Gurmukhi',
  'Noto Sans Kannada',
  'Noto Sans Malayalam',
  'Noto Sans Sinhala',
  'Noto Sans Tamil',
  'Noto Sans Telugu',
]

/** The fonts a packet is printed with. */
export const packetFamilies: readonly string[] = ['Noto Sans', ...ofNames]

const desk = `
html { background: #ddd; }
main { background: #fff; max-width: 210mm; margin: 8mm auto; padding: 16mm 17mm; }
@media (max-width: 700px) { main { margin: 0; padding: 5mm; } .said, .care, .pictures, dl.rows, .to { display: block; }
  dl.rows dt { border: 0; padding-bottom: 0; } }
`

// What stands between quotation marks in a style sheet; the values are codes, but nothing is left to that.
const quoted = (text: string) => `"${text.replace(/[^\w\s.:/·-]/g, '')}"`

/**
 * The style of a packet.
 *
 * @param onScreen as a sheet on a grey desk, instead of printed
 * @param foot what stands at the foot of every page, line by line: letters, digits and `. : / · -`
 */
export function packetStyle(
  language: PacketLanguage,
  foot: readonly string[],
  onScreen = false,
): string {
  const families = [...new Set(['Noto Sans', ofLanguage[language], ...ofNames])]
  const stack = families.map((family) => `"${family}"`).join(', ')
  const lines = foot.map(quoted).join(' "\\A" ')
  const margin = 'font: 6.5pt/1.45 "Noto Sans"; color: #333; vertical-align: top; padding-top: 3mm;'
  return `
@page { size: A4; margin: 14mm 17mm 20mm;
  @bottom-left { content: ${lines}; white-space: pre; ${margin} width: 150mm; text-align: left; }
  @bottom-right { content: counter(page) " / " counter(pages); ${margin} font-size: 9pt; text-align: right; } }
* { box-sizing: border-box; }
html { font: 9.5pt/1.45 ${stack}; color: #111; -webkit-print-color-adjust: exact; }
:lang(zh-Hant) { font-family: "Noto Sans", "Noto Sans TC", ${stack}; }
:lang(zh-Hans) { font-family: "Noto Sans", "Noto Sans SC", ${stack}; }
:lang(km), :lang(my), :lang(lo), :lang(th) { line-height: 1.6; }
body { margin: 0; }
h1, h2, p, dl, dd, dt, figure { margin: 0; }
header { border-bottom: 1.2pt solid #111; padding-bottom: 3mm; margin-bottom: 4mm; }
h1 { font-size: 16pt; line-height: 1.25; }
h1 .local, h2 .local { font-weight: 700; }
h2 { font-size: 11pt; margin: 4.2mm 0 1.2mm; padding-bottom: 1mm; border-bottom: .5pt solid #777; break-after: avoid; }
h2 .local { font-size: 10pt; color: #333; margin-left: 2mm; }
h1 .local { display: block; font-size: 13pt; line-height: 1.5; margin-top: 1mm; color: #333; }
.to { margin-top: 3mm; display: grid; grid-template-columns: 34mm 1fr; gap: 1mm 4mm; }
dl.rows { display: grid; grid-template-columns: 58mm 1fr; gap: 0; }
dl.rows > div { display: contents; }
dl.rows dt, dl.rows dd { padding: 1.1mm 0; border-bottom: .4pt solid #ccc; break-inside: avoid; }
dt { font-weight: 700; padding-right: 4mm; }
dt .local { display: block; font-weight: 400; color: #333; }
dd ul { margin: 0; padding-left: 5mm; }
dd .local { color: #333; }
dd p { white-space: pre-wrap; overflow-wrap: anywhere; }
.said { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 7mm; break-inside: avoid; margin-bottom: 2.5mm; }
.care { margin: 5mm 0 4mm; padding: 3mm 4mm; border: 1.2pt solid #111; display: grid; grid-template-columns: 1fr 1fr;
  gap: 1mm 7mm; font-weight: 700; break-inside: avoid; }
.pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; align-items: start; }
figure { break-inside: avoid; }
figure img { display: block; max-width: 100%; max-height: 95mm; border: .4pt solid #777; }
figcaption { margin-top: 1mm; font-size: 8.5pt; }
.pictures + .said { margin-top: 3mm; }
.said:has(+ .proof), .proof { break-before: avoid; }
.proof { margin-top: 3mm; font-size: 8pt; color: #222; break-inside: avoid; border-top: .5pt solid #777; padding-top: 2mm; }
.proof code { font-family: "Noto Sans"; overflow-wrap: anywhere; }
.mark { position: fixed; inset: 0; z-index: -1; opacity: .34; background: url(/pictures/mark) center / 62mm; }
${onScreen ? desk : ''}`
}
