import type { ActOn, Resource } from '@/lib/domain/sharing/may-touch'
import type { Attempt, Scene } from './attempts'
import { offerStatement, type Terms } from './give'

type SharingResource = Exclude<
  Resource,
  'record' | 'file' | 'summary' | 'search' | 'dossier' | 'access' | 'assignment'
>

/** Succeeds when a function of sharing says yes. */
const yes = (call: string) => `SELECT 1 WHERE (${call})::text = ANY ('{true,1}')`

/** What is made by sharing: offers, grants, consents, the ledger, requests, notices and the audit trail. */
export function sharingAttempts(scene: Scene): Attempt[] {
  const { me, dossier, furniture, made } = scene
  const these = `WHERE dossier_id = '${dossier.id}'`
  const about = `WHERE reference = '${dossier.reference}'`
  const mine = made.offer ?? furniture.offered
  const tries: { [R in SharingResource]: { [A in ActOn<R>]: string } } = {
    consent: {
      read: `SELECT 1 FROM public.consent ${these}`,
      record: `INSERT INTO public.consent (dossier_id, purpose, basis, obtained_how, obtained_on, sections, recorded_by)
        VALUES ('${dossier.id}', 'coordination', 'person', 'call', now(), '{identity}', '${me.id}')`,
      withdraw: `SELECT 1 WHERE app.withdraw_consent('${furniture.consent}') IS NOT NULL`,
      change: `UPDATE public.consent SET sections = app.all_sections() ${these}`,
      remove: `DELETE FROM public.consent ${these}`,
    },
    offer: {
      read: `SELECT 1 FROM public.offer WHERE id = '${mine}'`,
      ...offersMade(scene),
      approve: yes(`app.approve_offer('${furniture.toApprove}')`),
      withdraw: yes(`app.withdraw_offer('${furniture.offered}')`),
      accept: yes(`app.accept_offer('${mine}', 'x')`),
      reject: yes(`app.reject_offer('${mine}', 'x')`),
      change: `UPDATE public.offer SET to_agency_id = '${me.agencyId}' ${these}`,
      remove: `DELETE FROM public.offer ${these}`,
    },
    grant: {
      read: `SELECT 1 FROM public.dossier_grant ${these}`,
      end: yes(`app.end_grant('${furniture.grant}')`),
      'give-back': yes(`app.end_grant('${made.grant ?? furniture.grant}')`),
      add: `INSERT INTO public.dossier_grant (dossier_id, agency_id, kind, sections, level, purpose, basis, expires_at, given_by_agency_id, taken_by)
        VALUES ('${dossier.id}', '${me.agencyId}', 'share', app.all_sections(), 'contribute', 'coordination', 'person', now() + interval '1 day', '${me.agencyId}', '${me.id}')`,
      change: `UPDATE public.dossier_grant SET sections = app.all_sections(), expires_at = now() + interval '1 year', ended_at = NULL ${these}`,
      remove: `DELETE FROM public.dossier_grant ${these}`,
    },
    disclosure: {
      read: `SELECT 1 FROM public.disclosure ${these}`,
      add: `INSERT INTO public.disclosure (dossier_id, member_id, from_agency_id, kind, sections, level, purpose, basis, source_id)
        VALUES ('${dossier.id}', '${me.id}', '${me.agencyId}', 'share', '{identity}', 'view', 'coordination', 'person', gen_random_uuid())`,
      change: `UPDATE public.disclosure SET sections = '{identity}' ${these}`,
      remove: `DELETE FROM public.disclosure ${these}`,
    },
    request: {
      read: `SELECT 1 FROM public.access_request WHERE id = '${furniture.request}'`,
      make: yes(
        `app.request_access(gen_random_uuid(), '${dossier.reference}', '{identity}', 'coordination', 'k', 'w')`,
      ),
      answer: yes(`app.answer_request('${furniture.request}', 'refused', 'w')`),
      add: `INSERT INTO public.access_request (id, dossier_id, to_agency_id, from_agency_id, reference, sections, purpose, wrapped_key, message_sealed, made_by)
        VALUES (gen_random_uuid(), '${dossier.id}', '${me.agencyId}', '${me.agencyId}', 'x', '{}', 'coordination', 'k', 'w', '${me.id}')`,
      change: `UPDATE public.access_request SET to_agency_id = '${me.agencyId}' ${about}`,
      remove: `DELETE FROM public.access_request ${about}`,
    },
    glass: {
      break: yes(`app.break_glass(gen_random_uuid(), '${dossier.reference}', 180, 'k', 'w')`),
      review: yes(`app.review_glass('${furniture.glass}', 'justified')`),
    },
    match: {
      read: `SELECT 1 FROM app.my_matches('${dossier.id}')`,
      dismiss: yes(`app.dismiss_match('${furniture.match}', 'other')`),
      ask: `SELECT 1 WHERE app.request_match(gen_random_uuid(), '${furniture.match}', 'coordination', 'k', 'w') = 'asked'`,
      'read-keys': `SELECT 1 FROM public.match_key ${these}`,
      add: `INSERT INTO public.match (one_id, other_id, strength) VALUES ('${dossier.id}', gen_random_uuid(), 'sure')`,
      change: `UPDATE public.match SET standing = false WHERE id = '${furniture.match}'`,
      remove: `DELETE FROM public.match WHERE id = '${furniture.match}'`,
    },
    operation: {
      read: `SELECT 1 FROM public.operation WHERE id = '${furniture.operation}'`,
      'read-dossiers': `SELECT 1 FROM public.operation_dossier ${these}`,
      bring: `INSERT INTO public.operation_dossier (operation_id, dossier_id, reference, agency_id, added_by)
        VALUES ('${furniture.empty}', '${dossier.id}', '${dossier.reference}', '${me.agencyId}', '${me.id}')`,
      'take-out': `DELETE FROM public.operation_dossier ${these}`,
      log: `INSERT INTO public.operation_entry (id, operation_id, agency_id, written_by, sealed)
        VALUES (gen_random_uuid(), '${furniture.operation}', '${me.agencyId}', '${me.id}', 's')`,
      change: `UPDATE public.operation_dossier SET reference = 'x' ${these}`,
      remove: `DELETE FROM public.operation WHERE id = '${furniture.operation}'`,
    },
    merge: {
      read: `SELECT 1 FROM public.dossier_merge WHERE survivor_id = '${dossier.id}'`,
      add: `INSERT INTO public.dossier_merge (id, survivor_id, absorbed_id, reason_sealed, merged_by, status_before)
        VALUES (gen_random_uuid(), gen_random_uuid(), '${dossier.id}', 's', '${me.id}', 'reported')`,
      change: `UPDATE public.dossier_merge SET undone_at = now() WHERE survivor_id = '${dossier.id}'`,
      remove: `DELETE FROM public.dossier_merge WHERE survivor_id = '${dossier.id}'`,
    },
    notification: {
      read: `SELECT 1 FROM public.notification ${about} AND member_id <> '${me.id}'`,
      add: `INSERT INTO public.notification (member_id, code, reference) VALUES ('${scene.keeper.id}', 'x', '${dossier.reference}')`,
      change: `UPDATE public.notification SET seen_at = now() ${about} AND member_id <> '${me.id}'`,
      remove: `DELETE FROM public.notification ${about}`,
    },
    'access-log': {
      read: `SELECT 1 FROM app.dossier_audit('${dossier.id}', 9000000000, 100)`,
    },
    trail: {
      read: `SELECT 1 FROM public.audit_event WHERE subject = sha256(convert_to('dossier:${dossier.id}', 'UTF8'))`,
      add: `INSERT INTO public.audit_event (seq, at, action, outcome, detail, hash) VALUES (0, now(), 'x', 'done', '{}', '')`,
      change: `UPDATE public.audit_event SET outcome = 'refused'`,
      remove: `DELETE FROM public.audit_event`,
    },
  }
  return Object.entries(tries).flatMap(([resource, acts]) =>
    Object.entries(acts).map(
      ([act, sql]) =>
        ({ resource, act, table: tables[resource as SharingResource], sql }) as Attempt,
    ),
  )
}

const tables: Record<SharingResource, string> = {
  consent: 'consent',
  offer: 'offer',
  grant: 'dossier_grant',
  disclosure: 'disclosure',
  request: 'access_request',
  glass: 'break-glass',
  match: 'match',
  operation: 'operation',
  merge: 'dossier_merge',
  notification: 'notification',
  'access-log': 'dossier_audit()',
  trail: 'audit_event',
}

/** Offers that the asking person tries to make of the dossier: on the strength of its grant, if there is one. */
function offersMade({ world, me, dossier, furniture, made, named }: Scene) {
  const { other, barred } = world.makers
  const agreed = { ...dossier, consent: furniture.consent }
  const base: Terms = {
    sections: named,
    parent: made.grant ?? null,
    hours: 1,
    barred: [barred.agencyId],
    consent: null,
  }
  const make = (terms: Terms, to = other) => offerStatement(me, to, agreed, { ...base, ...terms })
  const unasked = { state: 'offered', override_sealed: null }
  return {
    make: make({}),
    send: make({ consent: furniture.consent }),
    'send-without-consent': make({ forged: unasked }),
    'make-as-approved': make({ forged: { approved_by: me.id, answered_by: me.id } }),
    'make-to-barred': make({}, barred),
    'make-wider': make({ sections: undefined }),
    'make-longer': make({ hours: 24 * 300 }),
    transfer: make({ kind: 'transfer' }),
    'transfer-part': make({ kind: 'transfer', forged: { sections: '{identity}' } }),
  }
}
