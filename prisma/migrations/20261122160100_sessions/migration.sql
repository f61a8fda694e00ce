-- Who is asking. The application puts the session *token* in `app.session` as the first statement of each
-- transaction; everything below looks its hash up among live sessions, so a forged or revoked token is nobody.

CREATE FUNCTION app.live_session()
RETURNS TABLE (session_id uuid, member_id uuid, agency_id uuid, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id, m.id, m.agency_id, m.roles
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id
  JOIN public.agency a ON a.id = m.agency_id
  WHERE s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    AND s.stage = 'full'
    AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
    AND m.disabled_at IS NULL AND a.active
$$;

CREATE FUNCTION app.member_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
$$ SELECT member_id FROM app.live_session() $$;

CREATE FUNCTION app.agency_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
$$ SELECT agency_id FROM app.live_session() $$;

CREATE FUNCTION app.has_role(role text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
$$ SELECT coalesce((SELECT role = ANY (roles) FROM app.live_session()), false) $$;

-- The agency whose dossiers the session may see: null for people whose roles see none
-- (administrators, auditors), so that no policy has to repeat the list.
CREATE FUNCTION app.case_agency() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT agency_id FROM app.live_session()
  WHERE roles && ARRAY['intake-officer', 'caseworker', 'consular-officer', 'supervisor']
$$;

-- Moves the idle limit of one's own session; at most one write a minute.
CREATE FUNCTION app.touch_session(idle_minutes int) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.session SET seen_at = now(), idle_at = least(expires_at, now() + make_interval(mins => idle_minutes))
  WHERE id = (SELECT session_id FROM app.live_session()) AND seen_at < now() - interval '1 minute'
$$;

-- Ends a session of one's own, or of a member of the agency one administers. False: not found or not allowed.
CREATE FUNCTION app.revoke_session(target uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.session s SET revoked_at = now()
  FROM public.member m, app.live_session() me
  WHERE s.id = target AND m.id = s.member_id AND s.revoked_at IS NULL
    AND (m.id = me.member_id OR (m.agency_id = me.agency_id AND 'agency-administrator' = ANY (me.roles)));
  RETURN found;
END $$;

CREATE FUNCTION app.revoke_sessions_of(target uuid, but_mine boolean) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE ended int;
BEGIN
  UPDATE public.session s SET revoked_at = now()
  FROM public.member m, app.live_session() me
  WHERE m.id = target AND s.member_id = m.id AND s.revoked_at IS NULL
    AND (m.id = me.member_id OR (m.agency_id = me.agency_id AND 'agency-administrator' = ANY (me.roles)))
    AND NOT (but_mine AND s.id = me.session_id);
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

-- One's own language, calendar and time zone: the only columns of one's row a member may change.
CREATE FUNCTION app.set_preferences(new_locale text, new_calendar text, new_time_zone text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.member SET locale = new_locale, calendar = new_calendar, time_zone = new_time_zone
  WHERE id = (SELECT member_id FROM app.live_session())
$$;

-- One's own wrapped data key, for drafts.
CREATE FUNCTION app.my_wrapped_key() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT wrapped_key FROM public.credential WHERE member_id = (SELECT member_id FROM app.live_session())
$$;

-- Who holds a token, in one round trip, before any transaction is begun with it.
CREATE FUNCTION app.actor_of(token text)
RETURNS TABLE (session_id uuid, member_id uuid, agency_id uuid, roles text[], member_name text, email text,
  agency_name text, agency_code text, agency_country text, locale text, calendar text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id, m.id, m.agency_id, m.roles, m.name, m.email, a.name, a.code, a.country, m.locale, m.calendar, m.time_zone
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id
  JOIN public.agency a ON a.id = m.agency_id
  WHERE s.token_hash = sha256(convert_to(token, 'UTF8'))
    AND s.stage = 'full'
    AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
    AND m.disabled_at IS NULL AND a.active
$$;

-- The credential row of a member just invited: carries the member's wrapped data key, nothing to sign in with yet.
CREATE FUNCTION app.new_credential(member uuid, wrapped text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM public.member m, app.live_session() me WHERE m.id = member
      AND NOT 'platform-administrator' = ANY (m.roles)
      AND ((m.agency_id = me.agency_id AND 'agency-administrator' = ANY (me.roles))
        OR ('platform-administrator' = ANY (me.roles) AND m.roles = ARRAY['agency-administrator']))
  ) THEN RAISE insufficient_privilege; END IF;
  INSERT INTO public.credential (member_id, wrapped_key) VALUES (member, wrapped);
END $$;
