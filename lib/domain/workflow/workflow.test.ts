import { describe, expect, it } from 'vitest'
import english from '@/lib/i18n/messages/en.json'
import { codes, gates, planned } from '@/lib/testing/workflow-case'
import { type Status, statuses } from '../dossier/statuses'
import { type Branch, branches, branchKeys } from './branches'
import { type Gate, isGateMet } from './gates'
import { moveForm } from './move-fields'
import type { BranchRule } from './rule'
import { allWays, rulesOf, type Way, waysFrom } from './way'
import { statusRules } from './workflow'

const step = (from: Status, to: Status): Way => ({ from, to, branch: null })

describe('the table of statuses and branches', () => {
  it('leads on from everywhere, and home from everywhere: no case ends in a corner', () => {
    for (const status of statuses) {
      expect(
        waysFrom(status).some(({ to }) => to !== status),
        status,
      ).toBe(true)
      const reached = new Set<Status>([status])
      for (const one of reached) for (const { to } of waysFrom(one)) reached.add(to)
      expect(reached, status).toContain('reintegration')
      expect(reached, status).toContain('closed')
    }
  })

  it('has a way on for every branch, from every status in which it can happen', () => {
    for (const branch of branchKeys) {
      const rule: BranchRule = branches[branch]
      expect(rule.from.length, branch).toBeGreaterThan(0)
      for (const from of rule.from) {
        const ways = waysFrom(from).filter((way) => way.branch === branch)
        expect(ways.length, `${branch} from ${from}`).toBeGreaterThan(0)
        for (const { to } of ways) expect(waysFrom(to).length).toBeGreaterThan(0)
      }
    }
  })

  it('opens every closed case again, to where it was closed from and nowhere else', () => {
    for (const before of statuses.filter((status) => status !== 'closed')) {
      const facts = { status: 'closed' as const, closedFrom: before }
      for (const to of statuses.filter((status) => status !== 'closed')) {
        const plan = planned({ from: 'closed', to, branch: 'reopen' }, facts)
        expect(plan.ok, `${before} → ${to}`).toBe(to === before)
      }
    }
  })

  it('keeps two people for unfounded and for not a victim, whoever asks', () => {
    const two = allWays().filter((way) => rulesOf(way).twoPeople)
    expect(new Set(two.map(({ branch }) => branch))).toEqual(new Set(['unfounded', 'not-a-victim']))
    for (const way of two) {
      const plan = planned(way)
      expect(plan).toEqual({ ok: true, to: 'closed', needsSecond: true })
    }
  })

  it('asks in every form when and why, and for a branch what happened', () => {
    for (const way of allWays()) {
      const fields = moveForm(way).groups[0]!.fields
      const required = fields.filter((one) => one.required).map(({ key }) => key)
      expect(required).toEqual(expect.arrayContaining(['happenedAt', 'words']))
      expect(required.includes('reason')).toBe(way.branch !== null)
    }
  })

  it('has words for every gate, branch, reason and question, and no others', () => {
    const { move } = english
    expect(Object.keys(move.gate).toSorted()).toEqual(gates.toSorted())
    expect(Object.keys(move.branch).toSorted()).toEqual([...branchKeys].toSorted())
    expect(Object.keys(move.about).toSorted()).toEqual([...branchKeys].toSorted())
    const reasons = new Set<string>(branchKeys.flatMap((key) => [...branches[key].reasons]))
    expect(new Set(Object.keys(move.code))).toEqual(reasons)
    const asked = new Set(allWays().flatMap((way) => moveForm(way).groups[0]!.fields))
    expect(new Set(Object.keys(move.field))).toEqual(new Set([...asked].map(({ key }) => key)))
  })
})

describe('what depends on the case', () => {
  it('names what the chosen authority asks for, one by one, and what is too old', () => {
    const gaps = [
      {
        key: 'exactPin',
        state: 'stale',
        href: { section: 'location', kind: 'sighting', field: 'point' },
        link: '/a',
      },
      {
        key: 'phone',
        state: 'missing',
        href: { section: 'contact', kind: 'contact-point', field: 'phone' },
        link: '/b',
      },
    ] as const
    expect(planned(step('verified', 'ready'), { gaps })).toEqual({
      ok: false,
      reasons: [
        { code: 'stale.exactPin', link: '/a' },
        { code: 'gap.phone', link: '/b' },
      ],
    })
    expect(codes(step('verified', 'ready'), { gaps: [] })).toEqual([])
  })

  it('names what keeps somebody from travelling, item by item', () => {
    const clearance = [{ item: 'ticket' as const, link: '/t' }]
    const way = step('exit-clearance', 'repatriating')
    expect(codes(way, { clearance })).toEqual(['clearance.ticket'])
    expect(codes(way, {})).toEqual([])
  })

  it('asks no proof of life of the dead, and brings the remains home', () => {
    const met = new Set<Gate>()
    expect(codes(step('agreed', 'released'), { met })).toEqual(['gate.proof-alone'])
    expect(codes(step('agreed', 'released'), { met, deceased: true })).toEqual([])
  })

  it('lets one question wait at a time, and what somebody may do alone go ahead', () => {
    const close = step('verifying', 'closed')
    expect(codes(close, { waiting: true }, { roles: ['caseworker'] })).toEqual(['waits'])
    expect(codes(close, { waiting: true }, { roles: ['supervisor'] })).toEqual([])
  })

  it('believes a proof of life only of somebody alone, not under duress, and lately', () => {
    const now = '2026-11-22T00:00:00.000Z'
    const proof = (values: object) => ({ 'proof-of-life': [{ recordId: 'a', values }] })
    const met = (values: object) =>
      isGateMet('proof-alone', {
        records: proof(values),
        now,
        inHand: true,
        compared: true,
        releaseConsent: true,
        packet: { approved: false, sent: false, replyBy: false },
      })
    const alone = { at: '2026-11-20T00:00:00.000Z', privacy: 'alone' }
    expect(met(alone)).toBe(true)
    expect(met({ ...alone, privacy: 'watched' })).toBe(false)
    expect(met({ ...alone, duress: 'yes' })).toBe(false)
    expect(met({ ...alone, at: '2026-10-01T00:00:00.000Z' })).toBe(false)
    expect(met({ ...alone, validUntil: '2026-11-21T00:00:00.000Z' })).toBe(false)
  })

  it('is listed for the statuses that the branch names: ' + branchKeys.length + ' of them', () => {
    const listed = (from: Status) =>
      new Set(waysFrom(from).flatMap(({ branch }) => branch ?? [])) satisfies Set<Branch>
    expect(listed('closed')).toEqual(new Set(['reopen']))
    expect(listed('negotiating')).toContain('denied-at-scene')
    expect(listed('reported')).not.toContain('denied-at-scene')
    expect(Object.keys(statusRules)).toEqual([...statuses])
  })
})
