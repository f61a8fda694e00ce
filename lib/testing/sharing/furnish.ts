import { randomUUID } from 'node:crypto'
import { give, must, offer } from './give'
import { type FullDossier, makeDossier } from './make-dossier'
import { actAs, type Person, type World } from './world'

/** What hangs on a dossier beside its sections, by id: none of it concerns the agency that the matrix asks about. */
export type Furniture = {
  consent: string
  toApprove: string
  offered: string
  grant: string
  glass: string
  request: string
  /** A match with a dossier of another agency; an operation with the dossier in it, and one without. */
  match: string
  operation: string
  empty: string
}

/** Gives a dossier one of everything that is made by sharing, between its owner and other agencies. */
export async function furnish(
  world: World,
  keeper: Person,
  dossier: FullDossier,
): Promise<Furniture> {
  const { middle, other } = world.makers
  const [consent, glass, request] = [randomUUID(), randomUUID(), randomUUID()]
  await actAs(
    world,
    keeper,
    `INSERT INTO public.consent (id, dossier_id, purpose, basis, obtained_how, obtained_on, sections, recorded_by)
     VALUES ($1, $2, 'coordination', 'person', 'call', now(), app.all_sections(), $3)`,
    [consent, dossier.id, keeper.id],
  )
  const agreed = { ...dossier, consent }
  const { grant } = await give(world, keeper, other, agreed)
  const toApprove = await offer(world, keeper, other, agreed, { consent: null })
  const offered = await offer(world, keeper, other, agreed)
  await must(world, middle, `app.break_glass('${glass}', '${dossier.reference}', 60, 'k', 'w')`)
  await must(
    world,
    other,
    `app.request_access('${request}', '${dossier.reference}', '{identity}', 'coordination', 'k', 'w')`,
  )
  await world.admin.query(`BEGIN;
    INSERT INTO public.assignment (dossier_id, agency_id, member_id, assigned_by)
    VALUES ('${dossier.id}', '${keeper.agencyId}', '${keeper.id}', '${keeper.id}') ON CONFLICT DO NOTHING;
    SELECT app.append_audit('${other.id}', '${other.agencyId}', 'dossier.open', 'done', app.audit_subject('dossier', '${dossier.id}'), '{}');
    SELECT app.append_audit('${keeper.id}', '${keeper.agencyId}', 'dossier.open', 'done', app.audit_subject('dossier', '${dossier.id}'), '{}');
    COMMIT;`)
  const together = await joined(world, keeper, dossier)
  return { consent, toApprove, offered, grant, glass, request, ...together }
}

/** What ties the dossier to others: a match, two operations that its keeper leads, and one merged into it. */
async function joined({ admin, makers }: World, keeper: Person, dossier: FullDossier) {
  const theirs = await makeDossier(admin, makers.other)
  const absorbed = await makeDossier(admin, keeper)
  const [match, operation, empty] = [randomUUID(), randomUUID(), randomUUID()]
  const start = (
    id: string,
  ) => `INSERT INTO public.operation (id, reference, lead_agency_id, wrapped_key, sealed, made_by)
    VALUES ('${id}', 'OP-${id}', '${keeper.agencyId}', 'k', 's', '${keeper.id}');`
  await admin.query(`BEGIN;
    INSERT INTO public.match (id, one_id, other_id, strength)
    VALUES ('${match}', least('${dossier.id}'::uuid, '${theirs.id}'), greatest('${dossier.id}'::uuid, '${theirs.id}'), 'sure');
    ${start(operation)} ${start(empty)}
    INSERT INTO public.operation_dossier (operation_id, dossier_id, reference, agency_id, added_by)
    VALUES ('${operation}', '${dossier.id}', '${dossier.reference}', '${keeper.agencyId}', '${keeper.id}');
    INSERT INTO public.dossier_merge (id, survivor_id, absorbed_id, reason_sealed, merged_by, status_before)
    VALUES (gen_random_uuid(), '${dossier.id}', '${absorbed.id}', 's', '${keeper.id}', 'reported');
    COMMIT;`)
  return { match, operation, empty }
}
