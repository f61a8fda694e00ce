-- What lists show of a dossier is derived section by section, so that a row of the access table says only what the
-- sections its agency sees say: no date, count or code tells of the others. Who has a dossier in hand is each agency's own.

CREATE TABLE "section_summary" (
    "dossier_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "points" DECIMAL(4,1) NOT NULL DEFAULT 0,
    "citizenship" TEXT,
    "sex" TEXT,
    "age_band" TEXT,
    "area" TEXT,
    "located_at" TIMESTAMPTZ(3),
    "whereabouts" TEXT,
    "whereabouts_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "section_summary_pkey" PRIMARY KEY ("dossier_id","section")
);
ALTER TABLE "section_summary" ADD CONSTRAINT "section_summary_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "assignment" (
    "dossier_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "assigned_by" UUID NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("dossier_id","agency_id")
);
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stands is carried over. Points are by section from each section's next save on; until then they stay whole.
INSERT INTO public.section_summary (dossier_id, section, points, citizenship, sex, age_band, updated_at)
SELECT id, 'identity', completeness, citizenship, sex, age_band, updated_at FROM public.dossier;
INSERT INTO public.section_summary (dossier_id, section, area, located_at, whereabouts, whereabouts_at, updated_at)
SELECT id, 'location', area, located_at, whereabouts, located_at, updated_at FROM public.dossier
WHERE located_at IS NOT NULL OR whereabouts <> 'unknown';
INSERT INTO public.assignment (dossier_id, agency_id, member_id, assigned_by, assigned_at)
SELECT id, owner_agency_id, assigned_to, created_by, updated_at FROM public.dossier WHERE assigned_to IS NOT NULL;

DROP TRIGGER project_new_dossier ON public.dossier;
DROP TRIGGER project_dossier ON public.dossier;
DROP FUNCTION app.project_new_dossier();
DROP FUNCTION app.project_dossier();

ALTER TABLE "dossier" DROP COLUMN "assigned_to", DROP COLUMN "citizenship", DROP COLUMN "sex", DROP COLUMN "age_band",
  DROP COLUMN "area", DROP COLUMN "whereabouts", DROP COLUMN "located_at", DROP COLUMN "completeness";

-- Until when the sections named hold; empty for the owner. A row whose time is over is nobody's.
ALTER TABLE "dossier_access" ADD COLUMN "until" TIMESTAMPTZ(3);
DROP POLICY read ON public.dossier_access;
CREATE POLICY read ON public.dossier_access FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) AND (until IS NULL OR until > now()));

CREATE TYPE app.summary AS (citizenship text, sex text, age_band text, area text, whereabouts text,
  located_at timestamptz, completeness int, updated_at timestamptz);

-- What some sections of a dossier say together. A place last seen before a later word that the person is elsewhere
-- (from the contact section) counts no more.
CREATE FUNCTION app.summary_of(dossier uuid, sections text[]) RETURNS app.summary
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH seen AS MATERIALIZED (
    SELECT * FROM public.section_summary s WHERE s.dossier_id = dossier AND s.section = ANY (sections)
  ), last_word AS (
    SELECT whereabouts, whereabouts_at FROM seen WHERE whereabouts_at IS NOT NULL
    ORDER BY whereabouts_at DESC, section LIMIT 1
  ), gone AS (
    SELECT max(whereabouts_at) AS at FROM seen
    WHERE section <> 'location' AND whereabouts NOT IN ('held', 'unknown')
  ), placed AS (
    SELECT s.* FROM seen s, gone WHERE s.section = 'location' AND (gone.at IS NULL OR s.located_at >= gone.at)
  )
  SELECT max(citizenship), max(sex), max(age_band), (SELECT area FROM placed),
    CASE WHEN sections && ARRAY['location', 'contact'] THEN coalesce((SELECT whereabouts FROM last_word), 'unknown') END,
    (SELECT located_at FROM placed),
    round(coalesce(sum(points) FILTER (WHERE section <> 'location'), 0) + coalesce((SELECT points FROM placed), 0))::int,
    max(seen.updated_at)
  FROM seen
$$;

CREATE FUNCTION app.project_new_dossier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.dossier_access (agency_id, dossier_id, view_sections, write_sections, reference, status,
    whereabouts, completeness, created_at, updated_at, tokens)
  VALUES (NEW.owner_agency_id, NEW.id, app.all_sections(), app.all_sections(), NEW.reference, NEW.status,
    'unknown', 0, NEW.created_at, NEW.updated_at, '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER project_new_dossier AFTER INSERT ON public.dossier
FOR EACH ROW EXECUTE FUNCTION app.project_new_dossier();

CREATE FUNCTION app.project_dossier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_access a SET status = NEW.status, updated_at = greatest(a.updated_at, NEW.updated_at)
  WHERE a.dossier_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER project_dossier AFTER UPDATE OF status, updated_at ON public.dossier
FOR EACH ROW EXECUTE FUNCTION app.project_dossier();

-- Only agencies that see the section learn that it changed.
CREATE FUNCTION app.project_summary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_access a SET citizenship = s.citizenship, sex = s.sex, age_band = s.age_band, area = s.area,
    whereabouts = s.whereabouts, located_at = s.located_at, completeness = s.completeness,
    updated_at = greatest(a.updated_at, s.updated_at)
  FROM public.dossier_access b CROSS JOIN LATERAL app.summary_of(b.dossier_id, b.view_sections) s
  WHERE b.dossier_id = NEW.dossier_id AND NEW.section = ANY (b.view_sections)
    AND a.dossier_id = b.dossier_id AND a.agency_id = b.agency_id;
  RETURN NULL;
END $$;
CREATE TRIGGER project_summary AFTER INSERT OR UPDATE ON public.section_summary
FOR EACH ROW EXECUTE FUNCTION app.project_summary();

CREATE FUNCTION app.project_assignment() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE was public.assignment := coalesce(NEW, OLD);
BEGIN
  UPDATE public.dossier_access a SET assigned_to = NEW.member_id
  WHERE a.dossier_id = was.dossier_id AND a.agency_id = was.agency_id;
  RETURN NULL;
END $$;
CREATE TRIGGER project_assignment AFTER INSERT OR UPDATE OR DELETE ON public.assignment
FOR EACH ROW EXECUTE FUNCTION app.project_assignment();

CREATE OR REPLACE FUNCTION app.search_dossiers(tier int[], every int[], at_most int)
RETURNS TABLE (dossier_id uuid, shared int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.dossier_id, s.shared
  FROM (
    SELECT a.dossier_id, a.tokens FROM public.dossier_access a
    WHERE a.agency_id = (SELECT app.case_agency()) AND (a.until IS NULL OR a.until > now()) AND a.tokens && tier
    LIMIT 5000
  ) c
  CROSS JOIN LATERAL (SELECT count(*)::int AS shared FROM unnest(c.tokens) token WHERE token = ANY (every)) s
  ORDER BY s.shared DESC
  LIMIT at_most
$$;

-- The owner reads who saw a dossier, whoever it was; another agency, what its own people did.
CREATE OR REPLACE FUNCTION app.dossier_audit(dossier uuid, before_seq bigint, at_most int)
RETURNS TABLE (seq bigint, at timestamptz, member_name text, agency_name text, action text, outcome text, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT e.seq, e.at, m.name, a.name, e.action, e.outcome, e.detail
  FROM public.audit_event e
  LEFT JOIN public.member m ON m.id = e.member_id
  LEFT JOIN public.agency a ON a.id = e.agency_id
  WHERE e.subject = app.audit_subject('dossier', dossier) AND e.seq < before_seq
    AND EXISTS (SELECT 1 FROM public.dossier_access x
      WHERE x.dossier_id = dossier AND x.agency_id = (SELECT app.case_agency()) AND (x.until IS NULL OR x.until > now()))
    AND (e.agency_id = (SELECT app.case_agency())
      OR EXISTS (SELECT 1 FROM public.dossier d WHERE d.id = dossier AND d.owner_agency_id = (SELECT app.case_agency())))
  ORDER BY e.seq DESC LIMIT at_most
$$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['section_summary', 'assignment'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON public.section_summary TO homeward_app;
CREATE POLICY read ON public.section_summary FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = section_summary.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND section = ANY (a.view_sections)));
CREATE POLICY add ON public.section_summary FOR INSERT TO homeward_app
  WITH CHECK (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = section_summary.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND section = ANY (a.write_sections)));
CREATE POLICY keep ON public.section_summary FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = section_summary.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND section = ANY (a.write_sections)));

-- In whose hands: each agency's own business.
GRANT SELECT, INSERT, UPDATE, DELETE ON public.assignment TO homeward_app;
CREATE POLICY own ON public.assignment TO homeward_app
  USING (agency_id = (SELECT app.case_agency()))
  WITH CHECK (agency_id = (SELECT app.case_agency()) AND assigned_by = (SELECT app.member_id())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = assignment.dossier_id
      AND a.agency_id = (SELECT app.case_agency()))
    AND EXISTS (SELECT 1 FROM public.member m WHERE m.id = member_id AND m.agency_id = assignment.agency_id
      AND m.disabled_at IS NULL));
