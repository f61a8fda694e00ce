import fc from 'fast-check'

export const agencyCount = 4

// The weights make long chains likely: offered, taken, passed on, taken again, and then something that should end it.

const often = fc.oneof(
  { weight: 3, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
)
const agency = fc.nat(agencyCount - 1)
const pick = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(50) },
)
const mask = fc.oneof(fc.constant(8191), fc.nat(8191), fc.constantFrom(1, 3, 5, 9, 17))
/** Minutes that something lasts; far enough apart that the time a run takes plays no part. */
const lasts = fc.constantFrom(60, 480, 1440, 10_000, 40_000)

/** Who tries, with which of the agency's two people; `apt`: whoever of them all has most reason to. */
const by = { by: agency, second: fc.boolean(), dossier: pick, apt: often }

const offer = fc.record({
  op: fc.constant('offer' as const),
  ...by,
  to: agency,
  mask,
  contribute: fc.boolean(),
  lasts,
  answer: lasts,
  passOn: often,
  barred: fc.oneof(fc.constant(0), fc.constantFrom(1, 2, 4, 8), fc.nat(2 ** agencyCount - 1)),
  /** Whether it names a consent, and whether it stands on a grant instead of ownership. */
  agreed: often,
  onGrant: often,
  pick,
  grant: fc.nat(50),
  /** Of the rules that a grant binds it to, the one it does not keep; so that each is seen to be asked. */
  slip: fc.oneof(
    { weight: 1, arbitrary: fc.constant('none' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('to', 'sections', 'level', 'lasts', 'barred'),
    },
  ),
})

const transfer = fc.record({
  op: fc.constant('transfer' as const),
  ...by,
  to: agency,
  keep: fc.nat(8191),
  keepLasts: lasts,
  answer: lasts,
  agreed: often,
  pick,
})

const onPick = <O extends string>(op: O) => fc.record({ op: fc.constant(op), ...by, pick })

const open = fc.record({ op: fc.constant('open' as const), ...by })
const save = fc.record({ op: fc.constant('save' as const), ...by, section: fc.nat(10) })
const agree = fc.record({
  op: fc.constant('agree' as const),
  ...by,
  mask,
  to: agency,
  anybody: fc.boolean(),
})
const breakGlass = fc.record({
  op: fc.constant('break-glass' as const),
  ...by,
  lasts: fc.constantFrom(60, 180, 200),
})
const wait = fc.record({
  op: fc.constant('wait' as const),
  ...by,
  lasts: fc.constantFrom(60, 240, 480, 12_000),
})

/** One thing somebody tries: by number of agency, person, dossier and thing; whether it is allowed is for the model to say. */
export const operation = fc.oneof(
  { weight: 1, arbitrary: open },
  { weight: 5, arbitrary: save },
  { weight: 3, arbitrary: agree },
  { weight: 1, arbitrary: onPick('withdraw-consent') },
  { weight: 18, arbitrary: offer },
  { weight: 1, arbitrary: transfer },
  { weight: 4, arbitrary: onPick('approve') },
  { weight: 1, arbitrary: onPick('withdraw-offer') },
  { weight: 18, arbitrary: onPick('accept') },
  { weight: 1, arbitrary: onPick('reject') },
  { weight: 4, arbitrary: onPick('end-grant') },
  { weight: 1, arbitrary: breakGlass },
  { weight: 2, arbitrary: wait },
)

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Operation = Of<typeof operation>
export type OfferOperation = Of<typeof offer>
export type TransferOperation = Of<typeof transfer>
