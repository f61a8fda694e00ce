import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { ownMessages } from './load-messages'
import { messageLeaves } from './message-leaves'

const thai = messageLeaves(await ownMessages('th'))

/** The words of a message that a person reads, without the names of its arguments. */
function wordsOf(elements: MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value
      if (element.type === TYPE.tag) return wordsOf(element.children)
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return ' '
      return Object.values(element.options)
        .map(({ value }) => wordsOf(value))
        .join(' ')
    })
    .join('')
}

/** What is written in Latin letters in Thai too: names of products and companies, formats, codes. */
const latin = new Set(
  [
    'Homeward LINE WhatsApp Telegram WeChat Messenger Viber Signal Zalo KakaoTalk imo QQ Qzone Weibo',
    'Facebook Instagram TikTok Twitter Snapchat LinkedIn Sale iPhone KK Park Escape SMS',
    'JPEG PNG WebP AVIF HEIC GIF TIFF PDF SVG ZIP RAR AAC AMR WAV OGG MOV WebM MP GP SHA MB px',
    'USD THB KHR LAK MMK VND IDR MYR PHP CNY TWD HKD SGD KRW JPY INR NPR BDT LKR PKR AED KES UGX',
    'ETB BRL EUR GBP AUD USDT BTC name example org ABCDE TH EMB',
  ]
    .join(' ')
    .split(' '),
)
/** Invented names and numbers on the page of components. */
const invented =
  /^kit\.(field\.locked-value|nav\.caption|record\.name-value|piece\.reference|list\.person-[23])$/

describe('Thai', () => {
  it('has no English left in it', () => {
    const left = [...thai].flatMap(([key, message]) =>
      invented.test(key)
        ? []
        : [...wordsOf(parse(message)).matchAll(/\p{Script=Latin}{2,}/gu)]
            .filter(([word]) => !latin.has(word))
            .map(([word]) => `${key}: ${word}`),
    )
    expect(left).toEqual([])
  })

  it('has no letters of its neighbours, and no vowels typed as two keys', () => {
    for (const [key, message] of thai) {
      if (key === 'kit.list.person-3') continue
      expect(message, key).not.toMatch(/\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u)
      expect(message, key).not.toMatch(/เเ|ํา|[\u200b\u00a0]/)
    }
  })

  it('never blames the person: words that reports use and we do not', () => {
    const avoided = /สแกมเมอร์|มิจฉาชีพ|เหยื่อ|เนรเทศ|ต่างด้าว|หลบหนีเข้าเมือง|ค้าประเวณี/
    for (const [key, message] of thai) expect(message, key).not.toMatch(avoided)
  })

  it('says one thing by one word', () => {
    const say = (key: string) => thai.get(key)
    expect(say('codes.form.forced_criminality')).toBe('การบังคับให้กระทำความผิด')
    expect(say('codes.purpose.forced_criminality')).toBe(say('codes.form.forced_criminality'))
    expect(say('codes.victimStatus.possible')).toMatch(/^ผู้ที่อาจเป็นผู้เสียหาย/)
    expect(say('record.exploitation.meansOfControl.label')).toBe('วิธีการควบคุม')
    expect(say('dossier.status.repatriated')).toBe('ส่งกลับแล้ว')
  })
})
