import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { Person } from '../people/person'
import type { Shown } from '../records/planned'
import { chanceOf } from '../random'
import type { Times } from '../times'
import { building } from './building'
import { chat, talkCount } from './chat'
import { passportPage } from './passport-page'
import { portrait } from './silhouette'

const font = fileURLToPath(
  new URL('../../../lib/server/pictures/fonts/noto-sans.ttf', import.meta.url),
)
const svgLoader = { operation: ['VipsForeignLoadSvgBuffer'] }

/** Which pictures the dossier of a person holds, by the names of `drawPictures`. */
export function picturesOf(person: Person): Partial<Record<Shown, string>> {
  const { depth, status } = person.work
  const chance = chanceOf(`pictures of ${person.key}`)
  const passport = `passport of ${person.key}`
  if (depth === 'middling' && status === 'verified') return { passport }
  if (depth !== 'rich') return {}
  return {
    passport,
    chat: `chat ${chance.between(0, talkCount - 1)}`,
    ...(chance.often(0.75) ? { portrait: `${person.sex ?? 'male'} ${chance.between(0, 2)}` } : {}),
    ...(chance.often(0.6) ? { building: `building ${chance.between(0, 2)}` } : {}),
  }
}

/**
 * Draws every picture that somebody's dossier holds, each once, as JPEG by name. All are marked as invented; what is
 * shared (silhouettes, buildings, messages) is the same bytes in several dossiers.
 */
export async function drawPictures(
  people: readonly Person[],
  times: Times,
): Promise<Map<string, Buffer>> {
  const drawings = new Map<string, string>()
  for (const person of people) {
    for (const [shown, name] of Object.entries(picturesOf(person)) as [Shown, string][]) {
      if (!drawings.has(name)) drawings.set(name, drawing(shown, name, person, times))
    }
  }
  // Drawing once with a font file makes the font known to the whole process: a machine may have none.
  await sharp({ text: { text: 'x', font: 'Noto Sans', fontfile: font } }).toBuffer()
  // The server's pictures shut the SVG loader for uploads; it is open for our own drawings alone.
  sharp.unblock(svgLoader)
  try {
    const drawn = [...drawings].map(
      async ([name, svg]) =>
        [name, await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()] as const,
    )
    return new Map(await Promise.all(drawn))
  } finally {
    sharp.block(svgLoader)
  }
}

function drawing(shown: Shown, name: string, person: Person, times: Times): string {
  const chance = chanceOf(name)
  if (shown === 'passport') return passportPage(person, times)
  if (shown === 'portrait') return portrait(person.sex ?? 'male', chance)
  return shown === 'building' ? building(chance) : chat(Number(name.at(-1)))
}
