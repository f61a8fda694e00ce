import { describe, expect, it } from 'vitest'
import { ago, moment } from './reader'

const asOf = '2026-11-22T12:00:00.000Z'

describe('how a Thai reader sees times', () => {
  it.each([
    ['2026-11-22T11:59:40.000Z', 'นาทีนี้'],
    ['2026-11-22T11:15:00.000Z', '45 นาทีที่ผ่านมา'],
    ['2026-11-21T06:00:00.000Z', '30 ชั่วโมงที่ผ่านมา'],
    ['2026-11-10T12:00:00.000Z', '12 วันที่ผ่านมา'],
    ['2026-08-01T12:00:00.000Z', '3 เดือนที่ผ่านมา'],
    ['2026-11-22T15:00:00.000Z', 'ในอีก 3 ชั่วโมง'],
    ['no instant', ''],
  ])('%s is "%s"', (instant, words) => {
    expect(ago(instant, asOf, { locale: 'th' })).toBe(words)
  })

  it('gives the Buddhist year with Thai months, and the instant itself to machines', () => {
    const reader = { locale: 'th', calendar: 'buddhist', timeZone: 'Asia/Bangkok' } as const
    expect(moment('2026-11-22T17:30:00.000Z', reader)).toEqual({
      iso: '2026-11-22T17:30:00.000Z',
      text: '23 พ.ย. 2569 00:30',
    })
    expect(moment('2026-11-22T17:30:00.000Z', { ...reader, calendar: 'gregorian' }).text).toBe(
      '23 พ.ย. ค.ศ. 2026 00:30',
    )
  })
})
