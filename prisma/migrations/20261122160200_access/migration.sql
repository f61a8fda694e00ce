-- dossier_access: which agency sees which dossier, with what lists sort, filter and search by. A projection:
-- triggers keep it from ownership (and, later, grants); the application can only read it.

CREATE FUNCTION app.all_sections() RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT ARRAY['identity', 'documents', 'location', 'contact', 'family', 'recruitment',
               'exploitation', 'evidence', 'legal', 'support', 'notes']
$$;

-- The search tokens an agency may find a dossier by: those of the sections it sees.
CREATE FUNCTION app.tokens_of(dossier uuid, sections text[]) RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT coalesce(array_agg(DISTINCT token ORDER BY token), '{}') FROM (
    SELECT unnest(tokens) AS token FROM public.identity
      WHERE dossier_id = dossier AND current AND NOT withdrawn AND 'identity' = ANY (sections)
    UNION ALL SELECT unnest(tokens) FROM public.document
      WHERE dossier_id = dossier AND current AND NOT withdrawn AND 'documents' = ANY (sections)
    UNION ALL SELECT unnest(tokens) FROM public.contact_point
      WHERE dossier_id = dossier AND current AND NOT withdrawn AND 'contact' = ANY (sections)
    UNION ALL SELECT unnest(tokens) FROM public.relative
      WHERE dossier_id = dossier AND current AND NOT withdrawn AND 'family' = ANY (sections)
  ) found
$$;

CREATE FUNCTION app.project_new_dossier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.dossier_access (agency_id, dossier_id, view_sections, write_sections, reference, assigned_to,
    status, citizenship, sex, age_band, area, whereabouts, located_at, completeness, created_at, updated_at, tokens)
  VALUES (NEW.owner_agency_id, NEW.id, app.all_sections(), app.all_sections(), NEW.reference, NEW.assigned_to,
    NEW.status, NEW.citizenship, NEW.sex, NEW.age_band, NEW.area, NEW.whereabouts, NEW.located_at,
    NEW.completeness, NEW.created_at, NEW.updated_at, '{}');
  RETURN NULL;
END $$;

CREATE TRIGGER project_new_dossier AFTER INSERT ON public.dossier
FOR EACH ROW EXECUTE FUNCTION app.project_new_dossier();

-- A column derived from a section is copied only to agencies that see the section.
CREATE FUNCTION app.project_dossier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_access a SET
    assigned_to = NEW.assigned_to, status = NEW.status, completeness = NEW.completeness, updated_at = NEW.updated_at,
    citizenship = CASE WHEN 'identity' = ANY (a.view_sections) THEN NEW.citizenship END,
    sex = CASE WHEN 'identity' = ANY (a.view_sections) THEN NEW.sex END,
    age_band = CASE WHEN 'identity' = ANY (a.view_sections) THEN NEW.age_band END,
    area = CASE WHEN 'location' = ANY (a.view_sections) THEN NEW.area END,
    whereabouts = CASE WHEN 'location' = ANY (a.view_sections) THEN NEW.whereabouts END,
    located_at = CASE WHEN 'location' = ANY (a.view_sections) THEN NEW.located_at END
  WHERE a.dossier_id = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER project_dossier AFTER UPDATE ON public.dossier
FOR EACH ROW EXECUTE FUNCTION app.project_dossier();

CREATE FUNCTION app.project_tokens() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_access a SET tokens = app.tokens_of(NEW.dossier_id, a.view_sections)
  WHERE a.dossier_id = NEW.dossier_id;
  RETURN NULL;
END $$;

CREATE TRIGGER project_tokens AFTER INSERT ON public.identity FOR EACH ROW EXECUTE FUNCTION app.project_tokens();
CREATE TRIGGER project_tokens AFTER INSERT ON public.document FOR EACH ROW EXECUTE FUNCTION app.project_tokens();
CREATE TRIGGER project_tokens AFTER INSERT ON public.contact_point FOR EACH ROW EXECUTE FUNCTION app.project_tokens();
CREATE TRIGGER project_tokens AFTER INSERT ON public.relative FOR EACH ROW EXECUTE FUNCTION app.project_tokens();

CREATE INDEX dossier_access_tokens ON public.dossier_access USING gin (agency_id, tokens);

-- One current record of a kind that holds one.
CREATE UNIQUE INDEX identity_one ON public.identity (dossier_id) WHERE current;
CREATE UNIQUE INDEX safe_contact_plan_one ON public.safe_contact_plan (dossier_id) WHERE current;
CREATE UNIQUE INDEX recruitment_one ON public.recruitment (dossier_id) WHERE current;
CREATE UNIQUE INDEX exploitation_one ON public.exploitation (dossier_id) WHERE current;

-- Search by blind keys. The array operator is not leakproof and would lose its index under a policy, so the search
-- runs here, limited to the caller's agency. A candidate shares at least one key of `tier`; those that share most of
-- `every` key come first. A tier that half the world shares is cut off: it could not be ranked in time anyway.
CREATE FUNCTION app.search_dossiers(tier int[], every int[], at_most int)
RETURNS TABLE (dossier_id uuid, shared int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.dossier_id, s.shared
  FROM (
    SELECT a.dossier_id, a.tokens FROM public.dossier_access a
    WHERE a.agency_id = (SELECT app.case_agency()) AND a.tokens && tier LIMIT 5000
  ) c
  CROSS JOIN LATERAL (SELECT count(*)::int AS shared FROM unnest(c.tokens) token WHERE token = ANY (every)) s
  ORDER BY s.shared DESC
  LIMIT at_most
$$;
