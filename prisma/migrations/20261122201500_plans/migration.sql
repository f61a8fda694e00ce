-- How many dossiers share a token depends on the token, and how many an agency has on the agency: a plan made for any
-- would read every dossier. The values are known when this one is made, and it is made each time. It gives a page of
-- candidates, not the thousand that Postgres expects of a function, and goes through the index of tokens however many
-- share one.
CREATE OR REPLACE FUNCTION app.search_dossiers(tier int[], every int[], at_most int)
RETURNS TABLE (dossier_id uuid, shared int)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = ''
  SET plan_cache_mode = 'force_custom_plan' SET enable_seqscan = off AS $$
DECLARE mine uuid := app.case_agency();
BEGIN
  RETURN QUERY
  SELECT c.dossier_id, s.shared
  FROM (
    SELECT a.dossier_id, a.tokens FROM public.dossier_access a
    WHERE a.agency_id = mine AND (a.until IS NULL OR a.until > now()) AND a.tokens && tier
    LIMIT 5000
  ) c
  CROSS JOIN LATERAL (SELECT count(*)::int AS shared FROM unnest(c.tokens) token WHERE token = ANY (every)) s
  ORDER BY s.shared DESC
  LIMIT at_most;
END $$;

-- Every filter of a list has its index: few people are at large, and finding them must not read everybody.
CREATE INDEX "dossier_access_agency_id_whereabouts_updated_at_dossier_id_idx"
  ON "dossier_access" ("agency_id", "whereabouts", "updated_at" DESC, "dossier_id");
