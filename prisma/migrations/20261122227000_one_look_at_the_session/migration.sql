-- Every policy of every table asks these once a statement. Each asked app.live_session, which as a definer's function
-- is called and never made part of the query: two calls for one look, at twice the time. The conditions are those of
-- app.live_session, word for word (row-security.db.test.ts compares them).
CREATE OR REPLACE FUNCTION app.member_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id
  JOIN public.agency a ON a.id = m.agency_id
  WHERE s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    AND s.stage = 'full'
    AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
    AND m.disabled_at IS NULL AND a.active
$$;

CREATE OR REPLACE FUNCTION app.agency_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.agency_id
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id
  JOIN public.agency a ON a.id = m.agency_id
  WHERE s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    AND s.stage = 'full'
    AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
    AND m.disabled_at IS NULL AND a.active
$$;

CREATE OR REPLACE FUNCTION app.case_agency() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.agency_id
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id
  JOIN public.agency a ON a.id = m.agency_id
  WHERE s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    AND s.stage = 'full'
    AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
    AND m.disabled_at IS NULL AND a.active
    AND m.roles && ARRAY['intake-officer', 'caseworker', 'consular-officer', 'supervisor']
$$;
