import { describe, expect, it } from 'vitest'
import { sections } from '../access/sections'
import { readOffer } from './offer-input'

const now = '2026-11-22T08:00:00.000Z'
const reader = { now, calendar: 'gregorian', timeZone: 'UTC' } as const
const agency = '6a1f6f0e-7d5d-4f3c-9a3d-0d7b6f1f2a10'
const right = {
  __id: '2b1c9d52-94bd-4a2e-8a55-51f1c1d0a001',
  __reference: 'HW-0000-0000',
  __kind: 'share',
  agency,
  sections: ['location', 'identity'],
  level: 'view',
  purpose: 'coordination',
  consent: 'none',
  override: ' Nobody can be asked. ',
  ends: '2026-12-22',
  'answer-by': '29/11/2026',
}
function read(change: Record<string, string | string[]> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...right, ...change })) {
    for (const one of [value].flat()) form.append(name, one)
  }
  return readOffer(form, reader)
}
const faults = (change: Record<string, string | string[]>) => {
  const answer = read(change)
  return answer.ok ? [] : answer.faults.map(({ field, fault }) => `${field} ${fault}`)
}

describe('the form of sharing', () => {
  it('is read', () => {
    expect(read()).toMatchObject({
      ok: true,
      input: {
        toAgencyId: agency,
        sections: ['identity', 'location'],
        consentId: null,
        override: 'Nobody can be asked.',
        expiresAt: '2026-12-22T23:59:59.000Z',
        answerBy: '2026-11-29T23:59:59.000Z',
        mayPassOn: false,
        keep: null,
      },
    })
  })

  it.each([
    ['agency choose', { agency: '' }],
    ['sections choose', { sections: [] }],
    ['purpose choose', { purpose: 'curiosity' }],
    ['consent choose', { consent: '' }],
    ['override missing', { override: '  ' }],
    ['ends missing', { ends: '' }],
    ['ends too-late', { ends: '2028-01-01' }],
    ['answer-by past', { 'answer-by': '2026-11-01' }],
    ['answer-by after-end', { ends: '2026-11-25' }],
    ['bar recipient', { bar: [agency] }],
    ['note too-long', { note: 'x'.repeat(2_001) }],
  ])('refuses: %s', (fault, change) => expect(faults(change)).toEqual([fault]))

  it('takes no words for an override beside a consent', () => {
    const consent = '2b1c9d52-94bd-4a2e-8a55-51f1c1d0a002'
    expect(read({ consent })).toMatchObject({ input: { consentId: consent, override: '' } })
  })

  it('a transfer carries everything, cannot be passed on, and may leave something behind', () => {
    const transfer = { __kind: 'transfer', sections: [], ends: '', 'pass-on': 'yes' }
    expect(read(transfer)).toMatchObject({
      input: { sections, level: 'contribute', mayPassOn: false, keep: null },
    })
    expect(faults({ ...transfer, keep: ['identity'] })).toEqual(['keep-until missing'])
    expect(read({ ...transfer, keep: ['identity'], 'keep-until': '2027-01-01' })).toMatchObject({
      input: { keep: { sections: ['identity'], level: 'view', until: '2027-01-01T23:59:59.000Z' } },
    })
  })
})
