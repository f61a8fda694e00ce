import { type Case, planned, type Planned } from './planned'

/** The first exchanges about the release of those whose case is verified and known well. */
export function negotiationOf(told: Case): Planned[] {
  const { person, chance, times } = told
  const { depth, status } = person.work
  const begun = depth === 'rich' && status === 'verified' && !person.last?.whereabouts
  if (!begun || !chance.often(0.6)) return []
  const manager = planned('counterparty', {
    role: 'manager',
    name: 'Mr. Opal (an invented name)',
    organisation: 'Administration of the premises (invented)',
    position: 'Speaks for the owner; decides nothing above a fee.',
    language: 'zh',
    reachedThrough: 'Named by the district police; answers in the evening.',
    careful: 'Never name the family or the organisation that reported.',
  })
  const asked = chance.between(3, 12) * 1000
  const first = chance.between(60, 90)
  return [
    manager,
    planned('negotiation-entry', {
      at: times.hoursAgo(first),
      counterparty: manager.recordId,
      by: 'Consular section',
      channel: 'phone',
      direction: 'to_them',
      demand: 'debt',
      amount: { amount: `${asked}.00`, currency: 'USD' },
      asked: 'Says the person is free to go once the contract is paid off.',
      offered: 'No payment. An officer comes with a letter of the embassy to collect the person.',
      outcome: 'refused',
      nextStep: 'Call again in two days; ask the district police to be present.',
    }),
    planned('negotiation-entry', {
      at: times.hoursAgo(chance.between(5, 30)),
      counterparty: manager.recordId,
      by: 'Consular section',
      channel: 'phone',
      direction: 'from_them',
      demand: 'fee',
      amount: { amount: `${Math.round(asked / 3)}.00`, currency: 'USD' },
      asked: 'A lower sum, called a processing fee.',
      offered: 'The same as before.',
      outcome: 'counter_offer',
      nextStep: 'Answer through the district police: no fee, a date for the handover.',
      replyBy: `${times.ahead(0, chance.between(-1, 3))}T09:00:00.000Z`,
    }),
  ]
}
