-- Row-level security: enabled and forced on every table, deny by default. `(SELECT f())` in a policy is evaluated
-- once a query, a bare call once a row. The owner role cannot log in; its policy serves the functions it owns.

DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

ALTER TABLE public._prisma_migrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public._prisma_migrations FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON public._prisma_migrations TO homeward_owner USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA public, app TO homeward_app;

-- Agencies: every signed-in person may read their names; the platform administrator keeps them.
GRANT SELECT, INSERT, UPDATE ON public.agency TO homeward_app;
CREATE POLICY read ON public.agency FOR SELECT TO homeward_app USING ((SELECT app.member_id()) IS NOT NULL);
CREATE POLICY create_agency ON public.agency FOR INSERT TO homeward_app
  WITH CHECK ((SELECT app.has_role('platform-administrator')));
CREATE POLICY keep_agency ON public.agency FOR UPDATE TO homeward_app
  USING ((SELECT app.has_role('platform-administrator')));

-- Members: one's own agency. An agency administrator keeps its people and can never make a platform administrator;
-- the platform administrator keeps agency administrators of every agency.
GRANT SELECT, INSERT ON public.member TO homeward_app;
GRANT UPDATE (name, roles, disabled_at, version) ON public.member TO homeward_app;
CREATE POLICY read ON public.member FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.agency_id())
    OR ((SELECT app.has_role('platform-administrator')) AND 'agency-administrator' = ANY (roles)));
CREATE POLICY invite ON public.member FOR INSERT TO homeward_app
  WITH CHECK (NOT 'platform-administrator' = ANY (roles) AND (
    (agency_id = (SELECT app.agency_id()) AND (SELECT app.has_role('agency-administrator')))
    OR ((SELECT app.has_role('platform-administrator')) AND roles = ARRAY['agency-administrator'])));
CREATE POLICY keep ON public.member FOR UPDATE TO homeward_app
  USING (NOT 'platform-administrator' = ANY (roles) AND agency_id = (SELECT app.agency_id())
    AND (SELECT app.has_role('agency-administrator')))
  WITH CHECK (NOT 'platform-administrator' = ANY (roles) AND agency_id = (SELECT app.agency_id()));

-- Sessions: one's own, and those of the people one administers; ended by app.revoke_session alone.
GRANT SELECT (id, member_id, stage, device, created_at, seen_at, idle_at, expires_at, revoked_at)
  ON public.session TO homeward_app;
CREATE POLICY read ON public.session FOR SELECT TO homeward_app
  USING (member_id = (SELECT app.member_id())
    OR ((SELECT app.has_role('agency-administrator'))
      AND EXISTS (SELECT 1 FROM public.member m WHERE m.id = member_id AND m.agency_id = (SELECT app.agency_id()))));

-- Invitations: made for members one may invite; redeemed through the door.
GRANT SELECT (id, member_id, created_at, created_by, expires_at, used_at) ON public.invitation TO homeward_app;
GRANT INSERT ON public.invitation TO homeward_app;
CREATE POLICY read ON public.invitation FOR SELECT TO homeward_app
  USING (((SELECT app.has_role('agency-administrator')) OR (SELECT app.has_role('platform-administrator')))
    AND EXISTS (SELECT 1 FROM public.member m WHERE m.id = member_id));
CREATE POLICY invite ON public.invitation FOR INSERT TO homeward_app
  WITH CHECK (created_by = (SELECT app.member_id())
    AND ((SELECT app.has_role('agency-administrator')) OR (SELECT app.has_role('platform-administrator')))
    AND EXISTS (SELECT 1 FROM public.member m WHERE m.id = member_id
      AND NOT 'platform-administrator' = ANY (m.roles)));

-- Credentials and the audit head: no policy for the application at all.
-- A new member's credential row (with its wrapped key) is made by app.new_credential.

-- Drafts: their author's alone.
GRANT SELECT, INSERT, UPDATE, DELETE ON public.draft TO homeward_app;
CREATE POLICY own ON public.draft TO homeward_app
  USING (member_id = (SELECT app.member_id())) WITH CHECK (member_id = (SELECT app.member_id()));

-- The access table: rows of the caller's agency; written by triggers only.
GRANT SELECT ON public.dossier_access TO homeward_app;
CREATE POLICY read ON public.dossier_access FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()));

-- Dossiers.
GRANT SELECT, INSERT ON public.dossier TO homeward_app;
GRANT UPDATE (assigned_to, status, wrapped_key, citizenship, sex, age_band, area, whereabouts, located_at,
  completeness, version, updated_at) ON public.dossier TO homeward_app;
CREATE POLICY read ON public.dossier FOR SELECT TO homeward_app
  USING (owner_agency_id = (SELECT app.case_agency())
    OR EXISTS (SELECT 1 FROM public.dossier_access a
      WHERE a.dossier_id = dossier.id AND a.agency_id = (SELECT app.case_agency())));
CREATE POLICY create_dossier ON public.dossier FOR INSERT TO homeward_app
  WITH CHECK (owner_agency_id = (SELECT app.case_agency()) AND created_by = (SELECT app.member_id()));
CREATE POLICY keep ON public.dossier FOR UPDATE TO homeward_app
  USING (owner_agency_id = (SELECT app.case_agency()))
  WITH CHECK (owner_agency_id = (SELECT app.case_agency()));

-- Stored files: their section decides.
GRANT SELECT, INSERT ON public.stored_file TO homeward_app;
GRANT UPDATE (record_id) ON public.stored_file TO homeward_app;
CREATE POLICY read ON public.stored_file FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = stored_file.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND section = ANY (a.view_sections)));
CREATE POLICY add ON public.stored_file FOR INSERT TO homeward_app
  WITH CHECK (uploaded_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = stored_file.dossier_id
      AND a.agency_id = (SELECT app.case_agency()) AND section = ANY (a.write_sections)));
CREATE POLICY attach ON public.stored_file FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = stored_file.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND section = ANY (a.write_sections)));

-- Rate limits: counters under keyed hashes, no person's data.
GRANT SELECT, INSERT, UPDATE, DELETE ON public.rate_limit TO homeward_app;
CREATE POLICY counters ON public.rate_limit TO homeward_app USING (true) WITH CHECK (true);

-- Sections. View and write are decided by the sections that the agency's access row names. A version is never
-- changed: the only column the application may update is `current`, and it may delete nothing.

GRANT SELECT, INSERT, UPDATE (current) ON public.identity TO homeward_app;
CREATE POLICY read ON public.identity FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = identity.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'identity' = ANY (a.view_sections)));
CREATE POLICY add ON public.identity FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = identity.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'identity' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.identity FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = identity.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'identity' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.document TO homeward_app;
CREATE POLICY read ON public.document FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = document.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'documents' = ANY (a.view_sections)));
CREATE POLICY add ON public.document FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = document.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'documents' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.document FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = document.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'documents' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.sighting TO homeward_app;
CREATE POLICY read ON public.sighting FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = sighting.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'location' = ANY (a.view_sections)));
CREATE POLICY add ON public.sighting FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = sighting.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'location' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.sighting FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = sighting.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'location' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.contact_point TO homeward_app;
CREATE POLICY read ON public.contact_point FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = contact_point.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.view_sections)));
CREATE POLICY add ON public.contact_point FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = contact_point.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.contact_point FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = contact_point.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.safe_contact_plan TO homeward_app;
CREATE POLICY read ON public.safe_contact_plan FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = safe_contact_plan.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.view_sections)));
CREATE POLICY add ON public.safe_contact_plan FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = safe_contact_plan.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.safe_contact_plan FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = safe_contact_plan.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.contact_log TO homeward_app;
CREATE POLICY read ON public.contact_log FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = contact_log.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.view_sections)));
CREATE POLICY add ON public.contact_log FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = contact_log.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.contact_log FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = contact_log.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.proof_of_life TO homeward_app;
CREATE POLICY read ON public.proof_of_life FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = proof_of_life.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.view_sections)));
CREATE POLICY add ON public.proof_of_life FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = proof_of_life.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.proof_of_life FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = proof_of_life.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'contact' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.relative TO homeward_app;
CREATE POLICY read ON public.relative FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = relative.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'family' = ANY (a.view_sections)));
CREATE POLICY add ON public.relative FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = relative.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'family' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.relative FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = relative.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'family' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.recruitment TO homeward_app;
CREATE POLICY read ON public.recruitment FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = recruitment.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'recruitment' = ANY (a.view_sections)));
CREATE POLICY add ON public.recruitment FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = recruitment.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'recruitment' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.recruitment FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = recruitment.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'recruitment' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.route_leg TO homeward_app;
CREATE POLICY read ON public.route_leg FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = route_leg.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'recruitment' = ANY (a.view_sections)));
CREATE POLICY add ON public.route_leg FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = route_leg.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'recruitment' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.route_leg FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = route_leg.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'recruitment' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.exploitation TO homeward_app;
CREATE POLICY read ON public.exploitation FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = exploitation.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'exploitation' = ANY (a.view_sections)));
CREATE POLICY add ON public.exploitation FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = exploitation.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'exploitation' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.exploitation FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = exploitation.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'exploitation' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.evidence TO homeward_app;
CREATE POLICY read ON public.evidence FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = evidence.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'evidence' = ANY (a.view_sections)));
CREATE POLICY add ON public.evidence FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = evidence.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'evidence' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.evidence FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = evidence.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'evidence' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.legal_matter TO homeward_app;
CREATE POLICY read ON public.legal_matter FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = legal_matter.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'legal' = ANY (a.view_sections)));
CREATE POLICY add ON public.legal_matter FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = legal_matter.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'legal' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.legal_matter FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = legal_matter.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'legal' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.support_need TO homeward_app;
CREATE POLICY read ON public.support_need FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = support_need.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'support' = ANY (a.view_sections)));
CREATE POLICY add ON public.support_need FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = support_need.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'support' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.support_need FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = support_need.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'support' = ANY (a.write_sections)));

GRANT SELECT, INSERT, UPDATE (current) ON public.note TO homeward_app;
CREATE POLICY read ON public.note FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = note.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'notes' = ANY (a.view_sections)));
CREATE POLICY add ON public.note FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = note.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'notes' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.note FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = note.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'notes' = ANY (a.write_sections)));
