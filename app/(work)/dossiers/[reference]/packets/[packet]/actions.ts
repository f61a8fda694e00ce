'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { putIn, whyOf } from '@/components/packet/packet-fields'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { formFields } from '@/lib/domain/form/form-fields'
import { packetItems, type PacketItem } from '@/lib/domain/packet/contents'
import { packetChangeInput, replyInput, sendingInput } from '@/lib/domain/packet/packet-input'
import { cleanText } from '@/lib/domain/record/clean-text'
import { isUuid } from '@/lib/domain/section/section-path'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { answerPacket } from '@/lib/server/packets/answer-packet'
import { askPacket } from '@/lib/server/packets/ask-packet'
import { changePacket } from '@/lib/server/packets/draft-packet'
import { renderPacket } from '@/lib/server/packets/render-packet'
import { replyPacket } from '@/lib/server/packets/reply-packet'
import { sendPacket } from '@/lib/server/packets/send-packet'
import { withdrawPacket } from '@/lib/server/packets/withdraw-packet'
import { oneProblem, problems, typist } from '../problems'

const which = (form: FormData) => {
  const { __reference: reference, __packet: id } = formFields(form, ['__reference', '__packet'])
  return { reference, id, path: `/dossiers/${reference}/packets/${id}` }
}
const words = (form: FormData, name: string) =>
  cleanText(formFields(form, [name])[name] ?? '', true).slice(0, 4000)

/** What was ticked and why; the first that was ticked without a reason. */
function readReasons(form: FormData) {
  const ticked = packetItems.filter((item) => form.get(putIn(item)) === 'yes')
  const reasons: Partial<Record<PacketItem, string>> = {}
  for (const item of ticked) reasons[item] = words(form, whyOf(item))
  return { reasons, without: ticked.filter((item) => !reasons[item]) }
}

const typedOnPage = [
  'embassyName',
  'embassyPhone',
  'embassyEmail',
  'replyBy',
  'consent',
  'basisReason',
] as const

/** Keeps what goes into a draft. */
export const change = action('packet.make', async ({ actor, form }): Promise<FormState> => {
  const { reference, id, path } = which(form)
  const input = packetChangeInput(typist(actor)).safeParse(formFields(form, typedOnPage))
  const { reasons, without } = readReasons(form)
  const found = input.success ? null : await problems(form, input.error)
  if (!input.success || without.length > 0) {
    const missing = await Promise.all(
      without.map(async (item) => (await oneProblem(form, 'reason', whyOf(item))).problems[0]!),
    )
    return { problems: [...(found?.problems ?? []), ...missing], typed: typedOf(form) }
  }
  const { embassyName, embassyPhone, embassyEmail, replyBy, consent, basisReason } = input.data
  const done = await changePacket(actor, {
    reference,
    id,
    consentId: consent,
    embassy: { name: embassyName, phone: embassyPhone, email: embassyEmail },
    replyBy,
    basisReason: consent ? '' : basisReason,
    pictures: form.getAll('pictures').map(String).filter(isUuid),
    reasons,
  })
  if (!done.ok)
    return oneProblem(form, done.reason, done.reason === 'no-consent' ? 'consent' : null)
  await discardDraft(actor, `${path}/edit`)
  redirect(path)
})

/** Freezes it and gives it to two people; its files are written after the answer. */
export const ask = action('packet.make', async ({ actor, form }) => {
  const { reference, id, path } = which(form)
  const done = await askPacket(actor, { reference, id })
  if (!done.ok) return oneProblem(form, done.reason)
  after(() => renderPacket(actor, { reference, id }))
  redirect(`${path}?told=asked`)
})

/** One person's word on a packet. */
export const answer = action('packet.approve', async ({ actor, form }) => {
  const { reference, id, path } = which(form)
  const verdict = form.get('verdict')
  if (verdict !== 'approved' && verdict !== 'refused') return oneProblem(form, 'verdict', 'verdict')
  const reason = verdict === 'refused' ? words(form, 'reason') : ''
  if (verdict === 'refused' && !reason) return oneProblem(form, 'reason', 'reason')
  const done = await answerPacket(actor, { reference, id, verdict, reason })
  if (!done.ok) return oneProblem(form, done.reason)
  redirect(`${path}?told=answered`)
})

/** That it was sent. */
export const send = action('packet.send', async ({ actor, form }) => {
  const { reference, id, path } = which(form)
  const { __entry: entry, ...typed } = formFields(form, [
    '__entry',
    'channel',
    'to',
    'receipt',
    'replyBy',
    'staleReason',
  ])
  const { 'sentAt.date': date, 'sentAt.time': time } = formFields(form, [
    'sentAt.date',
    'sentAt.time',
  ])
  const schema = sendingInput(typist(actor))
  const input = schema.safeParse({ ...typed, entry, sentAt: { date, time } })
  if (!input.success) return problems(form, input.error)
  const done = await sendPacket(actor, { reference, id, ...input.data })
  if (!done.ok) {
    const fields = { stale: 'staleReason', 'not-approved-then': 'sentAt' } as const
    const field = done.reason in fields ? fields[done.reason as keyof typeof fields] : null
    return oneProblem(form, done.reason, field)
  }
  await discardDraft(actor, `${path}/send`)
  redirect(`${path}?told=noted`)
})

/** What came back. */
export const reply = action('packet.send', async ({ actor, form }) => {
  const { reference, id, path } = which(form)
  const { __entry: entry, ...typed } = formFields(form, [
    '__entry',
    'outcome',
    'from',
    'receipt',
    'words',
  ])
  const { 'receivedAt.date': date, 'receivedAt.time': time } = formFields(form, [
    'receivedAt.date',
    'receivedAt.time',
  ])
  const schema = replyInput(typist(actor))
  const input = schema.safeParse({ ...typed, entry, receivedAt: { date, time } })
  if (!input.success) return problems(form, input.error)
  const done = await replyPacket(actor, { reference, id, ...input.data })
  if (!done.ok) return oneProblem(form, done.reason)
  await discardDraft(actor, `${path}/reply`)
  redirect(`${path}?told=noted`)
})

/** Takes it out of use. */
export const withdraw = action('packet.make', async ({ actor, form }) => {
  const { reference, id, path } = which(form)
  const reason = words(form, 'reason')
  if (!reason) return oneProblem(form, 'reason', 'reason')
  const done = await withdrawPacket(actor, { reference, id, reason })
  if (!done.ok) return oneProblem(form, done.reason)
  await discardDraft(actor, `${path}/withdraw`)
  redirect(`${path}?told=changed`)
})
