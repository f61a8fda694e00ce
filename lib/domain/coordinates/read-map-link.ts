import type { Point } from './point'

const number = '(-?\\d{1,3}(?:\\.\\d+)?)'

/**
 * Where map services put the coordinates in a link, the place itself before the middle of the view.
 * The first that matches is taken.
 */
const patterns = [
  new RegExp(`!3d${number}!4d${number}`),
  new RegExp(
    `[?&#](?:q|query|ll|sll|daddr|destination|center|point|loc)=(?:loc:)?${number}(?:,|%2c|\\+|%20|\\s)+${number}`,
    'i',
  ),
  new RegExp(`[?&#]mlat=${number}&mlon=${number}`),
  new RegExp(`^geo:${number},${number}`),
  new RegExp(`/(?:place|search|dir)/(?:[^/]*/)?${number},(?:\\+|%20)?${number}`),
  new RegExp(`@${number},${number}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${number}/${number}`),
] as const

/** Links that must be opened by a browser to become coordinates. */
const short = /\b(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/|bit\.ly|tinyurl\.com|s\.grab\.com)/i

/**
 * Reads the coordinates in a link copied from a map.
 *
 * @param text what was pasted; the link may stand among other words
 * @returns the point named; `short-link` when the link hides it behind a redirection, which we do
 *   not follow (the service would learn who asks); undefined when there is no link with a point
 */
export function readMapLink(text: string): Point | 'short-link' | undefined {
  if (!/^geo:|https?:\/\/|www\.|\.\w+\/|@-?\d/i.test(text)) return undefined
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return { lat: Number(found[1]), lon: Number(found[2]) }
  }
  return short.test(text) ? 'short-link' : undefined
}
