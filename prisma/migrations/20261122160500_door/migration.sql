-- The door: signing in. Only the login role homeward_door may call these, through a connection of its own, so
-- that an injection into the application's queries cannot open a session, read a password hash or set one.

GRANT USAGE ON SCHEMA app TO homeward_door;

CREATE FUNCTION app.door_find(mail text)
RETURNS TABLE (member_id uuid, password_hash text, failures int, last_failure_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, c.password_hash, c.failures, c.last_failure_at
  FROM public.member m
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id AND c.password_hash IS NOT NULL
  WHERE m.email = lower(mail) AND m.disabled_at IS NULL
$$;

CREATE FUNCTION app.door_fail(member uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS
$$ UPDATE public.credential SET failures = failures + 1, last_failure_at = now() WHERE member_id = member $$;

-- First factor given: a short session that opens nothing but the second-factor screens.
CREATE FUNCTION app.door_open(hash bytea, member uuid, device_words text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.session (token_hash, member_id, stage, device, idle_at, expires_at)
  VALUES (hash, member, 'password', device_words, now() + interval '10 minutes', now() + interval '10 minutes')
$$;

CREATE FUNCTION app.door_pending(hash bytea)
RETURNS TABLE (member_id uuid, email text, agency_name text, wrapped_key text, totp_sealed text, enrolled boolean,
  last_step bigint, failures int, last_failure_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.email, a.name, c.wrapped_key, c.totp_sealed, c.totp_enrolled_at IS NOT NULL, c.totp_last_step,
    c.failures, c.last_failure_at
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id AND m.disabled_at IS NULL
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id
  WHERE s.token_hash = hash AND s.stage = 'password' AND s.revoked_at IS NULL AND s.expires_at > now()
$$;

-- Keeps the seed shown at enrolment; refused once a second factor is enrolled.
CREATE FUNCTION app.door_offer_seed(hash bytea, seed text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.credential c SET totp_sealed = seed FROM app.door_pending(hash) p
  WHERE c.member_id = p.member_id AND c.totp_enrolled_at IS NULL;
  RETURN found;
END $$;

-- Both factors given: the session gets a new token and its full life. A code's time step is accepted once.
CREATE FUNCTION app.door_complete(hash bytea, new_hash bytea, step bigint, recovery bytea[], idle_minutes int, life_hours int)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.credential c SET totp_last_step = step, failures = 0,
    totp_enrolled_at = coalesce(c.totp_enrolled_at, now()),
    recovery_hashes = CASE WHEN c.totp_enrolled_at IS NULL THEN recovery ELSE c.recovery_hashes END
  FROM app.door_pending(hash) p
  WHERE c.member_id = p.member_id AND c.totp_sealed IS NOT NULL
    AND (c.totp_last_step IS NULL OR c.totp_last_step < step);
  IF NOT found THEN RETURN false; END IF;
  UPDATE public.session SET token_hash = new_hash, stage = 'full', seen_at = now(),
    idle_at = now() + make_interval(mins => idle_minutes), expires_at = now() + make_interval(hours => life_hours)
  WHERE token_hash = hash;
  RETURN true;
END $$;

-- A recovery code instead of the second factor: used up, and the second factor must be enrolled anew.
CREATE FUNCTION app.door_recover(hash bytea, code_hash bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.credential c SET totp_sealed = NULL, totp_enrolled_at = NULL, totp_last_step = NULL, failures = 0,
    recovery_hashes = '{}'
  FROM app.door_pending(hash) p
  WHERE c.member_id = p.member_id AND code_hash = ANY (c.recovery_hashes);
  RETURN found;
END $$;

CREATE FUNCTION app.door_sign_out(hash bytea) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS
$$ UPDATE public.session SET revoked_at = now() WHERE token_hash = hash AND revoked_at IS NULL $$;

CREATE FUNCTION app.door_invitation(hash bytea)
RETURNS TABLE (member_id uuid, email text, member_name text, agency_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.email, m.name, a.name
  FROM public.invitation i
  JOIN public.member m ON m.id = i.member_id AND m.disabled_at IS NULL
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id AND c.password_hash IS NULL
  WHERE i.token_hash = hash AND i.used_at IS NULL AND i.expires_at > now()
$$;

CREATE FUNCTION app.door_accept(hash bytea, new_password_hash text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE invited uuid;
BEGIN
  SELECT member_id INTO invited FROM app.door_invitation(hash);
  IF invited IS NULL THEN RETURN false; END IF;
  UPDATE public.invitation SET used_at = now() WHERE token_hash = hash AND used_at IS NULL;
  IF NOT found THEN RETURN false; END IF;
  UPDATE public.credential SET password_hash = new_password_hash, password_set_at = now()
  WHERE member_id = invited AND password_hash IS NULL;
  RETURN found;
END $$;

-- The credential behind a live session: to check a password again before a sensitive act.
CREATE FUNCTION app.door_credential(hash bytea)
RETURNS TABLE (member_id uuid, email text, password_hash text, wrapped_key text, totp_sealed text, last_step bigint,
  recovery_left int, failures int, last_failure_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.email, c.password_hash, c.wrapped_key, c.totp_sealed, c.totp_last_step,
    cardinality(c.recovery_hashes), c.failures, c.last_failure_at
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id AND m.disabled_at IS NULL
  JOIN public.credential c ON c.member_id = m.id
  WHERE s.token_hash = hash AND s.stage = 'full' AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
$$;

-- A new password ends every other session of the member.
CREATE FUNCTION app.door_set_password(hash bytea, new_password_hash text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me uuid;
BEGIN
  SELECT member_id INTO me FROM app.door_credential(hash);
  IF me IS NULL THEN RETURN false; END IF;
  UPDATE public.credential SET password_hash = new_password_hash, password_set_at = now(), failures = 0 WHERE member_id = me;
  UPDATE public.session SET revoked_at = now() WHERE member_id = me AND token_hash <> hash AND revoked_at IS NULL;
  RETURN true;
END $$;

CREATE FUNCTION app.door_set_recovery(hash bytea, recovery bytea[]) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.credential c SET recovery_hashes = recovery FROM app.door_credential(hash) me
  WHERE c.member_id = me.member_id;
  RETURN found;
END $$;

-- Work typed into a form whose session ran out (by time, not by revocation) is kept as a draft of its author.
CREATE FUNCTION app.door_parking(hash bytea) RETURNS TABLE (member_id uuid, wrapped_key text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, c.wrapped_key
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id AND m.disabled_at IS NULL
  JOIN public.credential c ON c.member_id = m.id
  WHERE s.token_hash = hash AND s.stage = 'full' AND s.revoked_at IS NULL AND s.expires_at > now() - interval '7 days'
$$;

CREATE FUNCTION app.door_park(hash bytea, form_path text, dossier_reference text, sealed_values text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.draft (member_id, dossier_id, form, sealed, saved_at)
  SELECT p.member_id,
    (SELECT a.dossier_id FROM public.dossier_access a JOIN public.member m ON m.id = p.member_id
     WHERE a.agency_id = m.agency_id AND a.reference = dossier_reference),
    form_path, sealed_values, now()
  FROM app.door_parking(hash) p
  ON CONFLICT (member_id, form) DO UPDATE SET sealed = excluded.sealed, saved_at = excluded.saved_at;
  RETURN found;
END $$;

CREATE FUNCTION app.door_audit(who uuid, act text, result text, more text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  SELECT app.append_audit(who, (SELECT m.agency_id FROM public.member m WHERE m.id = who), act, result,
    CASE WHEN who IS NOT NULL THEN app.audit_subject('member', who) END, more)
$$;

-- Nothing is executable by default; each role gets its list.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE homeward_owner IN SCHEMA app REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE homeward_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

GRANT EXECUTE ON FUNCTION
  app.member_id(), app.agency_id(), app.has_role(text), app.case_agency(), app.actor_of(text),
  app.touch_session(int), app.revoke_session(uuid), app.revoke_sessions_of(uuid, boolean),
  app.set_preferences(text, text, text), app.my_wrapped_key(), app.new_credential(uuid, text),
  app.search_dossiers(int[], int[], int), app.audit(text, text, text, uuid, text),
  app.dossier_audit(uuid, bigint, int)
TO homeward_app;

GRANT EXECUTE ON FUNCTION
  app.door_find(text), app.door_fail(uuid), app.door_open(bytea, uuid, text), app.door_pending(bytea),
  app.door_offer_seed(bytea, text), app.door_complete(bytea, bytea, bigint, bytea[], int, int),
  app.door_recover(bytea, bytea), app.door_sign_out(bytea), app.door_invitation(bytea),
  app.door_accept(bytea, text), app.door_credential(bytea), app.door_set_password(bytea, text),
  app.door_set_recovery(bytea, bytea[]), app.door_parking(bytea), app.door_park(bytea, text, text, text),
  app.door_audit(uuid, text, text, text)
TO homeward_door;
