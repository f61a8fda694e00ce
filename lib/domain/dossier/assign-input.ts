import { z } from 'zod'

const memberOrNobody = z.union([z.uuid(), z.literal('')]).transform((id) => (id === '' ? null : id))

/** What the form of "in hand with" sends: the dossier, the member (empty: nobody), and whom the form showed. */
export const AssignInput = z
  .object({ __reference: z.string().max(40), member: memberOrNobody, __seen: memberOrNobody })
  .transform(({ __reference, member, __seen }) => ({
    reference: __reference,
    memberId: member,
    seen: __seen,
  }))
