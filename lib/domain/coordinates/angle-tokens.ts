/** A number with the unit mark behind it, a letter for a half of the globe, or a mark between angles. */
export type AngleToken =
  | { kind: 'number'; value: string; unit?: '°' | "'" | '"' }
  | { kind: 'letter'; letter: 'n' | 's' | 'e' | 'w' }
  | { kind: 'separator' }

/** The shapes in which unit marks and axis words arrive; ″ before ′, seconds before minutes. */
const spellings = [
  [/[º˚∘ᵒ]|\bdeg(?:rees?)?\b|องศา/giu, '°'],
  [/″|′′|''|’’|[”“〃]|ฟิลิปดา/gu, '"'],
  [/[′’‘`´]|ลิปดา/gu, "'"],
  [/\b([nsew])(?:orth|outh|ast|est)\b/giu, '$1'],
  [/\b(?:latitude|lat|longitude|long|lng|lon|gps|coordinates?)\b\s*[:=]?|ละติจูด|ลองจิจูด|พิกัด/giu, ' '],
  [/[()[\]{}]/g, ' '],
] as const satisfies readonly (readonly [RegExp, string])[]

/** 13,3633 103,8564: two numbers with decimal commas. */
const decimalCommas = /^\s*(-?\d{1,3}),(\d+)\s*[;,\s]\s*(-?\d{1,3}),(\d+)\s*$/

/** Unit marks, axis words and decimal commas brought to one spelling. To be done before NFKC, which makes º an o. */
export function spellAngles(typed: string): string {
  return spellings.reduce((text, [shape, mark]) => text.replace(shape, mark), typed)
}

const token = /([+-]?\d+(?:\.\d+)?)\s*([°'"])?|([nsew])(?![a-z])|([,;])|\s+/gi

/**
 * @param text spelled by spellAngles, with ASCII digits
 * @returns its tokens; undefined when anything else stands in it
 */
export function angleTokens(text: string): AngleToken[] | undefined {
  const pointed = text.replace(decimalCommas, '$1.$2;$3.$4')
  if (pointed.replace(token, '') !== '') return undefined
  const tokens: AngleToken[] = []
  for (const [, value, unit, letter, separator] of pointed.matchAll(token)) {
    if (value) tokens.push({ kind: 'number', value, unit: unit as '°' | undefined })
    if (letter) tokens.push({ kind: 'letter', letter: letter.toLowerCase() as 'n' })
    if (separator) tokens.push({ kind: 'separator' })
  }
  return tokens
}
