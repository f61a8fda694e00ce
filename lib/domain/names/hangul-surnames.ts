/**
 * Korean family names as their bearers write them in passports, most frequent first. Those that the
 * letter-by-letter reading resembles after folding (강 Kang, 배 Bae, 정 Jung) need no entry.
 */
const table = `
이 lee yi rhee; 리 lee ri; 박 park; 임 lim im; 림 lim; 유 yoo; 류 ryu yoo; 노 noh roh; 로 roh; 나 na ra; 라 ra; 오 oh; 우 woo; 여 yeo;
양 yang; 엄 um eom; 구 koo; 위 wi wee; 왕 wang; 옥 ok; 육 yook; 김 kim; 최 choi; 안 ahn; 손 sohn; 허 hur heo; 남궁 namgung;
황보 hwangbo; 제갈 jegal; 선우 sunwoo; 독고 dokgo; 사공 sagong; 서문 seomun`

const spellings = new Map<string, readonly string[]>(
  table.split(';').map((line) => {
    const [name = '', ...latin] = line.trim().split(/\s+/)
    return [name, latin] as const
  }),
)

/**
 * Splits a Korean name into its family name and the rest.
 *
 * @param name Hangul syllables without spaces
 * @returns the family name with its spellings (none when the letters say it) and the given name
 */
export function splitHangul(name: string): {
  family: string
  latin: readonly string[]
  given: string
} {
  const syllables = [...name]
  const long = syllables.slice(0, 2).join('')
  const family = syllables.length > 3 && spellings.has(long) ? long : (syllables[0] ?? '')
  return { family, latin: spellings.get(family) ?? [], given: name.slice(family.length) }
}
