-- What the table of permissions keeps to some roles, the database keeps to them too; and an offer is made unanswered.
-- Found by the denial matrix, which asks both about every cell.

-- Taking a record out of the dossier: those who may decide what is shared. Holds beside the policies of each table.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['identity', 'document', 'sighting', 'contact_point', 'safe_contact_plan', 'contact_log',
    'proof_of_life', 'relative', 'recruitment', 'route_leg', 'exploitation', 'evidence', 'legal_matter', 'support_need',
    'note'] LOOP
    EXECUTE format('CREATE POLICY withdraw ON public.%I AS RESTRICTIVE FOR INSERT TO homeward_app
      WITH CHECK (NOT withdrawn OR (SELECT app.may_share()))', t);
  END LOOP;
END $$;

-- Opening a dossier: intake officers, caseworkers, consular officers.
CREATE FUNCTION app.may_open_dossier() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT coalesce((SELECT roles && ARRAY['intake-officer', 'caseworker', 'consular-officer'] FROM app.live_session()), false)
$$;
CREATE POLICY opener ON public.dossier AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK ((SELECT app.may_open_dossier()));

-- Putting a dossier into somebody's hands, or out of them: as before, but an intake officer, who opens dossiers, can
-- put one into no hands but their own.
CREATE POLICY hands ON public.assignment AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK ((SELECT app.may_share()) OR member_id = (SELECT app.member_id()));
CREATE POLICY other_hands ON public.assignment AS RESTRICTIVE FOR UPDATE TO homeward_app
  USING (true) WITH CHECK ((SELECT app.may_share()) OR member_id = (SELECT app.member_id()));
CREATE POLICY no_hands ON public.assignment AS RESTRICTIVE FOR DELETE TO homeward_app
  USING ((SELECT app.may_share()));

-- An offer begins without an approval and without an answer: both are given by functions, to somebody else. A transfer
-- hands over everything, so it says so, the consent covers it, and the ledger tells of all of it.
CREATE POLICY unanswered ON public.offer AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (approved_by IS NULL AND approved_at IS NULL AND answered_by IS NULL AND answered_at IS NULL
    AND answer_sealed IS NULL AND made_at BETWEEN now() - interval '1 hour' AND now() + interval '1 hour'
    AND (kind <> 'transfer' OR sections @> app.all_sections()));
CREATE POLICY standing ON public.consent AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (withdrawn_by IS NULL AND withdrawn_at IS NULL);

-- Who asked the former owner for access asked for the dossier: the question goes with it.
CREATE FUNCTION app.follow_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.access_request SET to_agency_id = NEW.owner_agency_id
  WHERE dossier_id = NEW.id AND state = 'asked' AND from_agency_id <> NEW.owner_agency_id;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_owner AFTER UPDATE OF owner_agency_id ON public.dossier
FOR EACH ROW WHEN (OLD.owner_agency_id <> NEW.owner_agency_id) EXECUTE FUNCTION app.follow_owner();

REVOKE ALL ON FUNCTION app.may_open_dossier(), app.follow_owner() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.may_open_dossier() TO homeward_app;
