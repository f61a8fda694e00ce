import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes, gates, planned } from '@/lib/testing/workflow-case'
import { roles } from '../access/roles'
import { sections } from '../access/sections'
import { agencyKinds } from '../agency/kinds'
import { gateLink } from './gates'
import type { Mover } from './plan-move'
import type { BranchRule, StatusRule } from './rule'
import { allWays, rulesOf } from './way'

describe('the grid of status × role × relation × completeness', () => {
  const ways = allWays()

  it.each(ways.map((way) => [`${way.from} → ${way.to} ${way.branch ?? ''}`, way] as const))(
    '%s',
    (_, way) => {
      const rule: Partial<StatusRule & BranchRule> & { does: readonly string[] } = rulesOf(way)
      for (const role of roles) {
        for (const relation of ['owner', 'contributor', 'viewer'] as const) {
          for (const agencyKind of agencyKinds) {
            for (const represented of [true, false]) {
              const mover: Mover = {
                roles: [role],
                agencyKind,
                owner: relation === 'owner',
                writes: relation === 'viewer' ? [] : sections,
              }
              const facts = { represented, closedFrom: way.to }
              const alone = rule.does.includes(role)
              const instead = rule.unrepresented && !represented && role === 'caseworker'
              const others = rule.others
              const more =
                (!others?.kind || others.kind === agencyKind) &&
                (others?.roles ?? []).some((one) => one === role)
              const does =
                relation === 'owner'
                  ? alone || Boolean(instead)
                  : relation === 'contributor' && Boolean(others) && (alone || more)
              const asks = relation === 'owner' && (rule.asks ?? []).some((one) => one === role)
              const plan = planned(way, facts, mover)
              const at = `${role} ${relation} ${agencyKind} ${represented}`
              expect(plan.ok, at).toBe(does || asks)
              if (plan.ok) expect(plan.needsSecond, at).toBe(!does || rule.twoPeople === true)
              else expect(plan.reasons.length, at).toBeGreaterThan(0)
            }
          }
        }
      }
      // Each gate alone keeps it shut, names itself, and says where to go.
      const asked = (rule.gates ?? []).filter((one) => one !== 'profile' && one !== 'clearance')
      for (const gate of asked) {
        const met = new Set(gates.filter((one) => one !== gate))
        const plan = planned(way, { met, closedFrom: way.to })
        expect(plan).toEqual({
          ok: false,
          reasons: [{ code: `gate.${gate}`, link: gateLink(gate, {}) }],
        })
        expect(codes(way, { unseen: new Set([gate]), closedFrom: way.to })).toEqual(['unseen'])
      }
      expect(codes(way, { status: way.from === 'agreed' ? 'ready' : 'agreed' })).toContain(
        'not-from-here',
      )
    },
  )

  it('never lets a move through that lacks any one thing, whatever else is given', () => {
    const subset = fc.subarray(gates)
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        subset,
        fc.subarray([...roles]),
        fc.boolean(),
        fc.subarray([...sections]),
        fc.boolean(),
        (way, met, held, owner, writes, waiting) => {
          const facts = { met: new Set(met), closedFrom: way.to, waiting }
          const plan = planned(way, facts, { roles: held, owner, writes })
          const { gates: asked = [] } = rulesOf(way)
          const missing = asked.filter(
            (gate) => gate !== 'profile' && gate !== 'clearance' && !met.includes(gate),
          )
          if (!plan.ok) {
            const named = plan.reasons.map(({ code }) => code)
            for (const gate of missing) expect(named).toContain(`gate.${gate}`)
            expect(named.length).toBeGreaterThan(0)
            return
          }
          expect(missing).toEqual([])
          expect(plan.to).toBe(way.to)
          if (waiting) expect(plan.needsSecond).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
