import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePoint } from './parse-point'
import { region } from './point'

const read = (typed: string) => {
  const parsed = parsePoint(typed)
  if (!parsed.ok) return parsed.reason
  const flags = [parsed.swapped && 'swapped', parsed.outsideRegion && 'outside'].filter(Boolean)
  return [parsed.point.lat, parsed.point.lon, ...flags].join(' ')
}

describe('parsePoint', () => {
  it.each([
    ['13.3633, 103.8564', '13.3633 103.8564'],
    ['13.3633,103.8564', '13.3633 103.8564'],
    ['13.3633 103.8564', '13.3633 103.8564'],
    ['(13.3633; 103.8564)', '13.3633 103.8564'],
    ['13,3633 103,8564', '13.3633 103.8564'],
    ['13,3633, 103,8564', '13.3633 103.8564'],
    ['lat: 13.3633 lon: 103.8564', '13.3633 103.8564'],
    ['13.36334567891, 103.85641', '13.363346 103.85641'],
    ['១៣.៣៦៣៣, ១០៣.៨៥៦៤', '13.3633 103.8564'],
    ['๑๓.๓๖๓๓ ๑๐๓.๘๕๖๔', '13.3633 103.8564'],
    ['13.3633° N, 103.8564° E', '13.3633 103.8564'],
    ['N13.3633 E103.8564', '13.3633 103.8564'],
    ['E103.8564 N13.3633', '13.3633 103.8564'],
    ['-8.65, 115.2167', '-8.65 115.2167'],
    ['8.65 S 115.2167 E', '-8.65 115.2167'],
    ['13°21\'47.9"N 103°51\'23.0"E', '13.363306 103.856389'],
    ['13º21’47.9”N, 103º51’23.0”E', '13.363306 103.856389'],
    ['13° 21′ 47.9″ N 103° 51′ 23.0″ E', '13.363306 103.856389'],
    ["13°21'47.9''N 103°51'23.0''E", '13.363306 103.856389'],
    ['13 21 47.9 N 103 51 23.0 E', '13.363306 103.856389'],
    ['N 13 21 47.9 E 103 51 23.0', '13.363306 103.856389'],
    ['13 21 47.9 103 51 23.0', '13.363306 103.856389'],
    ['13°21\'47.9" 103°51\'23.0"', '13.363306 103.856389'],
    ["13° 21.798' N 103° 51.383' E", '13.3633 103.856383'],
    ['13 North 103 East', '13 103'],
    ['13 องศา 21 ลิปดา 47.9 ฟิลิปดา N 103 องศา 51 ลิปดา 23 ฟิลิปดา E', '13.363306 103.856389'],
    ['103.8564, 13.3633', '13.3633 103.8564 swapped'],
    ['48.8566, 2.3522', '48.8566 2.3522 outside'],
  ])('%s is %s', (typed, expected) => expect(read(typed)).toBe(expected))

  it.each([
    ['https://www.google.com/maps/@13.3633,103.8564,17z', '13.3633 103.8564'],
    [
      'https://www.google.com/maps/place/Some+Casino/@13.36,103.85,17z/data=!3m1!4b1!4m6!3m5!8m2!3d13.3633!4d103.8564',
      '13.3633 103.8564',
    ],
    ['see https://maps.google.com/?q=13.3633,103.8564 gate', '13.3633 103.8564'],
    ['https://www.google.com/maps/search/?api=1&query=13.3633%2C103.8564', '13.3633 103.8564'],
    ['https://maps.apple.com/?ll=13.3633,103.8564&q=Pin', '13.3633 103.8564'],
    ['https://www.openstreetmap.org/?mlat=13.3633&mlon=103.8564#map=17/13/103', '13.3633 103.8564'],
    ['https://www.openstreetmap.org/#map=17/13.3633/103.8564', '13.3633 103.8564'],
    ['https://www.google.com/maps/place/13.3633,103.8564', '13.3633 103.8564'],
    ['geo:13.3633,103.8564?z=17', '13.3633 103.8564'],
    ['@13.3633,103.8564', '13.3633 103.8564'],
    ['https://maps.app.goo.gl/AbCdEf12345', 'short-link'],
    ['https://example.org/page', 'not-a-point'],
  ])('pasted %s is %s', (typed, expected) => expect(read(typed)).toBe(expected))

  it.each([
    ['', 'empty'],
    ['the blue building', 'not-a-point'],
    ['13.3633', 'one-number'],
    ['N 13.3633', 'one-number'],
    ['13.3633, 103.8564, 12', 'not-a-point'],
    ['13 N 14 N', 'not-a-point'],
    ['13°61\'00"N 103°51\'23"E', 'not-a-point'],
    ['95 N 103 E', 'out-of-range'],
    ['91, 181', 'out-of-range'],
    ['200, 13', 'out-of-range'],
    ['0, 0', 'zero-point'],
    ['9F36+8C Poipet', 'plus-code'],
    ['1'.repeat(400), 'one-number'],
  ])('refuses %s: %s', (typed, reason) => expect(read(typed)).toBe(reason))

  it('reads back every point of the region, and notices every swap', () => {
    const lat = fc.double({ min: region.south, max: region.north, noNaN: true })
    const lon = fc.double({ min: region.west, max: region.east, noNaN: true })
    fc.assert(
      fc.property(lat, lon, (north, east) => {
        const expected = { ok: true, outsideRegion: false, point: { lat: +north.toFixed(6) + 0 } }
        const pair = [north.toFixed(6), east.toFixed(6)]
        expect(parsePoint(pair.join(', '))).toMatchObject({ ...expected, swapped: false })
        expect(parsePoint(pair.toReversed().join(', '))).toMatchObject({
          ...expected,
          swapped: true,
        })
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(typeof parsePoint(typed).ok).toBe('boolean')
      }),
    )
  })
})
