-- What is looked at before and after sharing: what ends with a grant, and what went past consent.

-- What ending some grants ends besides: what was passed on from them, and what is on offer on their strength. Only of
-- grants that the caller's agency may end.
CREATE FUNCTION app.ends_with(targets uuid[])
RETURNS TABLE (what text, id uuid, agency text, given_by text, sections text[], until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH RECURSIVE me AS MATERIALIZED (SELECT app.case_agency() AS agency), tree AS (
    SELECT g.id FROM me, public.dossier_grant g JOIN public.dossier d ON d.id = g.dossier_id
    WHERE g.id = ANY (targets) AND g.ended_at IS NULL AND me.agency IN (g.agency_id, g.given_by_agency_id, d.owner_agency_id)
    UNION SELECT c.id FROM public.dossier_grant c JOIN tree t ON c.parent_id = t.id WHERE c.ended_at IS NULL)
  SELECT 'grant', g.id, a.name, b.name, g.sections, g.expires_at
  FROM tree JOIN public.dossier_grant g USING (id)
  JOIN public.agency a ON a.id = g.agency_id JOIN public.agency b ON b.id = g.given_by_agency_id
  WHERE NOT g.id = ANY (targets) AND app.in_force(g)
  UNION ALL
  SELECT 'offer', o.id, a.name, b.name, o.sections, o.expires_at
  FROM tree JOIN public.offer o ON o.parent_id = tree.id
  JOIN public.agency a ON a.id = o.to_agency_id JOIN public.agency b ON b.id = o.from_agency_id
  WHERE o.state IN ('to-approve', 'offered') AND o.answer_by > now()
  ORDER BY 1, 3
$$;

-- What went past consent, for review: offers that a second person approved without one, and broken glass. A reviewer of
-- a task force sees every agency's, a supervisor those of the dossiers the agency owns; neither sees anything of the
-- person. Any agency can give somebody the role of a reviewer, so the kind of the agency counts too.
CREATE FUNCTION app.overrides(before timestamptz, at_most int)
RETURNS TABLE (id uuid, kind text, reference text, giver text, taker text, sections text[], at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH me AS MATERIALIZED (
    SELECT s.agency_id, 'reviewer' = ANY (s.roles) AND a.kind = 'task-force' AS all_agencies, 'supervisor' = ANY (s.roles) AS own
    FROM app.live_session() s JOIN public.agency a ON a.id = s.agency_id
  ), past AS (
    SELECT o.id, 'override' AS kind, o.dossier_id, o.from_agency_id AS giver, o.to_agency_id AS taker, o.sections,
      o.approved_at AS at
    FROM public.offer o WHERE o.override_sealed IS NOT NULL AND o.approved_at IS NOT NULL
    UNION ALL
    SELECT g.id, 'break-glass', g.dossier_id, g.given_by_agency_id, g.agency_id, g.sections, g.taken_at
    FROM public.dossier_grant g WHERE g.kind = 'break-glass')
  SELECT p.id, p.kind, d.reference, a.name, b.name, p.sections, p.at
  FROM me, past p JOIN public.dossier d ON d.id = p.dossier_id
  JOIN public.agency a ON a.id = p.giver JOIN public.agency b ON b.id = p.taker
  WHERE p.at < before AND (me.all_agencies OR (me.own AND d.owner_agency_id = me.agency_id))
  ORDER BY p.at DESC LIMIT at_most
$$;

REVOKE ALL ON FUNCTION app.ends_with(uuid[]), app.overrides(timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.ends_with(uuid[]), app.overrides(timestamptz, int) TO homeward_app;
