-- Signing in, whole: limits kept by keyed hash instead of counters on the credential, a lock that ends a session but
-- lets late typing be parked, one living invitation a member, and recovery by two administrators.

-- Growing delays are counted per typed address, known or not, so that they tell nobody which addresses exist.
ALTER TABLE "credential" DROP COLUMN "failures", DROP COLUMN "last_failure_at";
ALTER TABLE "rate_limit" ALTER COLUMN "expire" SET DATA TYPE TIMESTAMPTZ(3)
  USING to_timestamp("expire" / 1000.0);

ALTER TABLE public.member
  ADD CONSTRAINT member_email_folded CHECK (email = lower(email)),
  ADD CONSTRAINT member_roles_known CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['intake-officer', 'caseworker',
    'consular-officer', 'supervisor', 'reviewer', 'agency-administrator', 'platform-administrator', 'auditor']);

-- An agency that has somebody to keep its people does not lose the last one. Only people who can sign in count. The
-- agency's row is locked, so that two administrators cannot take the role from each other at once.
CREATE FUNCTION app.keep_an_administrator() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF 'agency-administrator' = ANY (OLD.roles) AND OLD.disabled_at IS NULL
    AND (NEW.disabled_at IS NOT NULL OR NOT 'agency-administrator' = ANY (NEW.roles))
  THEN
    PERFORM 1 FROM public.agency WHERE id = OLD.agency_id FOR NO KEY UPDATE;
    IF NOT EXISTS (
      SELECT 1 FROM public.member m JOIN public.credential c ON c.member_id = m.id AND c.password_hash IS NOT NULL
      WHERE m.agency_id = OLD.agency_id AND m.id <> OLD.id AND m.disabled_at IS NULL
        AND 'agency-administrator' = ANY (m.roles))
    THEN RAISE EXCEPTION 'last administrator of the agency' USING ERRCODE = 'HW001'; END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER keep_an_administrator BEFORE UPDATE OF roles, disabled_at ON public.member
FOR EACH ROW EXECUTE FUNCTION app.keep_an_administrator();

-- Whom the live session may administer: the people of the agency one is administrator of, or, for the platform
-- administrator, the administrators of every agency. Never oneself, never a platform administrator.
CREATE FUNCTION app.administers(target uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.member m, app.live_session() me
    WHERE m.id = target AND m.id <> me.member_id AND NOT 'platform-administrator' = ANY (m.roles)
      AND ((m.agency_id = me.agency_id AND 'agency-administrator' = ANY (me.roles))
        OR ('platform-administrator' = ANY (me.roles) AND 'agency-administrator' = ANY (m.roles))))
$$;

-- CreateTable
CREATE TABLE "recovery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recovery_member_id_idx" ON "recovery"("member_id");

-- AddForeignKey
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE public.recovery ADD CONSTRAINT recovery_two_people CHECK (approved_by <> requested_by);
ALTER TABLE public.recovery ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recovery FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON public.recovery TO homeward_owner USING (true) WITH CHECK (true);
REVOKE ALL ON public.recovery FROM PUBLIC;

GRANT SELECT, INSERT ON public.recovery TO homeward_app;
GRANT UPDATE (withdrawn_at) ON public.recovery TO homeward_app;
CREATE POLICY read ON public.recovery FOR SELECT TO homeward_app USING (app.administers(member_id));
CREATE POLICY request ON public.recovery FOR INSERT TO homeward_app
  WITH CHECK (requested_by = (SELECT app.member_id()) AND app.administers(member_id)
    AND approved_by IS NULL AND approved_at IS NULL AND withdrawn_at IS NULL
    AND expires_at <= now() + interval '3 days');
CREATE POLICY withdraw ON public.recovery FOR UPDATE TO homeward_app
  USING (app.administers(member_id) AND approved_at IS NULL);

-- The second administrator's word: everything that signed the member in is void, and a fresh invitation is the only
-- way back. The member's data key stays, so that drafts survive. False: not open, not theirs, or the same person.
CREATE FUNCTION app.approve_recovery(request uuid, invitation_hash bytea, life_hours int) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE who uuid; me uuid := app.member_id();
BEGIN
  UPDATE public.recovery r SET approved_by = me, approved_at = now()
  FROM public.member asker
  WHERE r.id = request AND r.approved_at IS NULL AND r.withdrawn_at IS NULL AND r.expires_at > now()
    AND r.requested_by <> me AND app.administers(r.member_id)
    AND asker.id = r.requested_by AND asker.disabled_at IS NULL
    AND asker.roles && ARRAY['agency-administrator', 'platform-administrator']
  RETURNING r.member_id INTO who;
  IF who IS NULL THEN RETURN false; END IF;
  UPDATE public.credential SET password_hash = NULL, password_set_at = NULL, totp_sealed = NULL,
    totp_enrolled_at = NULL, totp_last_step = NULL, recovery_hashes = '{}'
  WHERE member_id = who;
  UPDATE public.session SET revoked_at = now() WHERE member_id = who AND revoked_at IS NULL;
  INSERT INTO public.invitation (member_id, token_hash, created_by, expires_at)
  VALUES (who, invitation_hash, me, now() + make_interval(hours => life_hours));
  RETURN true;
END $$;

-- Whether the members one administers can sign in yet: the credential itself stays out of sight.
CREATE FUNCTION app.member_standing(targets uuid[])
RETURNS TABLE (member_id uuid, has_password boolean, has_second_factor boolean, seen_at timestamptz, invited_until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, c.password_hash IS NOT NULL, c.totp_enrolled_at IS NOT NULL,
    (SELECT max(s.seen_at) FROM public.session s WHERE s.member_id = m.id AND s.stage = 'full'),
    (SELECT i.expires_at FROM public.invitation i WHERE i.member_id = m.id AND i.used_at IS NULL
     ORDER BY i.created_at DESC LIMIT 1)
  FROM public.member m JOIN public.credential c ON c.member_id = m.id
  WHERE m.id = ANY (targets) AND (m.id = app.member_id() OR app.administers(m.id))
$$;

-- The door, without the counters.
DROP FUNCTION app.door_fail(uuid);
DROP FUNCTION app.door_find(text);
CREATE FUNCTION app.door_find(mail text) RETURNS TABLE (member_id uuid, password_hash text, enrolled boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, c.password_hash, c.totp_enrolled_at IS NOT NULL
  FROM public.member m
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id AND c.password_hash IS NOT NULL
  WHERE m.email = lower(mail) AND m.disabled_at IS NULL
$$;

-- Setting up an authenticator for the first time takes longer than reading a code from one.
CREATE OR REPLACE FUNCTION app.door_open(hash bytea, member uuid, device_words text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.session (token_hash, member_id, stage, device, idle_at, expires_at)
  SELECT hash, c.member_id, 'password', device_words, now() + life, now() + life
  FROM public.credential c
  CROSS JOIN LATERAL (SELECT CASE WHEN c.totp_enrolled_at IS NULL THEN interval '30 minutes' ELSE interval '10 minutes' END) l(life)
  WHERE c.member_id = member
$$;

DROP FUNCTION app.door_pending(bytea);
CREATE FUNCTION app.door_pending(hash bytea)
RETURNS TABLE (member_id uuid, email text, member_name text, wrapped_key text, totp_sealed text, enrolled boolean, last_step bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.email, m.name, c.wrapped_key, c.totp_sealed, c.totp_enrolled_at IS NOT NULL, c.totp_last_step
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id AND m.disabled_at IS NULL
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id AND c.password_hash IS NOT NULL
  WHERE s.token_hash = hash AND s.stage = 'password' AND s.revoked_at IS NULL AND s.expires_at > now()
$$;

-- An enrolment without recovery codes is refused: it would leave the telephone as the only way in.
CREATE OR REPLACE FUNCTION app.door_complete(hash bytea, new_hash bytea, step bigint, recovery bytea[], idle_minutes int, life_hours int)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.credential c SET totp_last_step = step,
    totp_enrolled_at = coalesce(c.totp_enrolled_at, now()),
    recovery_hashes = CASE WHEN c.totp_enrolled_at IS NULL THEN recovery ELSE c.recovery_hashes END
  FROM app.door_pending(hash) p
  WHERE c.member_id = p.member_id AND c.totp_sealed IS NOT NULL
    AND (c.totp_last_step IS NULL OR c.totp_last_step < step)
    AND (c.totp_enrolled_at IS NOT NULL OR cardinality(recovery) > 0);
  IF NOT found THEN RETURN false; END IF;
  UPDATE public.session SET token_hash = new_hash, stage = 'full', seen_at = now(),
    idle_at = now() + make_interval(mins => idle_minutes), expires_at = now() + make_interval(hours => life_hours)
  WHERE token_hash = hash;
  RETURN true;
END $$;

-- A recovery code instead of the second factor, for once: it is used up, the others and the authenticator stay.
DROP FUNCTION app.door_recover(bytea, bytea);
CREATE FUNCTION app.door_recover(hash bytea, new_hash bytea, code_hash bytea, idle_minutes int, life_hours int)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.credential c SET recovery_hashes = array_remove(c.recovery_hashes, code_hash)
  FROM app.door_pending(hash) p
  WHERE c.member_id = p.member_id AND p.enrolled AND code_hash = ANY (c.recovery_hashes);
  IF NOT found THEN RETURN false; END IF;
  UPDATE public.session SET token_hash = new_hash, stage = 'full', seen_at = now(),
    idle_at = now() + make_interval(mins => idle_minutes), expires_at = now() + make_interval(hours => life_hours)
  WHERE token_hash = hash;
  RETURN true;
END $$;

-- Another authenticator, set up by somebody signed in; its first code is used up. Ends every other session.
CREATE FUNCTION app.door_replace_totp(hash bytea, seed text, step bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me uuid;
BEGIN
  SELECT member_id INTO me FROM app.door_credential(hash);
  IF me IS NULL THEN RETURN false; END IF;
  UPDATE public.credential SET totp_sealed = seed, totp_enrolled_at = now(), totp_last_step = step WHERE member_id = me;
  UPDATE public.session SET revoked_at = now() WHERE member_id = me AND token_hash <> hash AND revoked_at IS NULL;
  RETURN true;
END $$;

-- Locks the screen's session at once. It is over for everything but this: work typed before the lock and sent after
-- it can still be parked as a draft (door_parking), which a revoked session cannot.
CREATE FUNCTION app.door_lock(hash bytea) RETURNS uuid
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.session SET idle_at = now()
  WHERE token_hash = hash AND stage = 'full' AND revoked_at IS NULL AND idle_at > now() AND expires_at > now()
  RETURNING member_id
$$;

DROP FUNCTION app.door_sign_out(bytea);
CREATE FUNCTION app.door_sign_out(hash bytea) RETURNS uuid
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS
$$ UPDATE public.session SET revoked_at = now() WHERE token_hash = hash AND revoked_at IS NULL RETURNING member_id $$;

-- Only the newest invitation of a member counts, so that a link that went astray is replaced by sending another.
CREATE OR REPLACE FUNCTION app.door_invitation(hash bytea)
RETURNS TABLE (member_id uuid, email text, member_name text, agency_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.email, m.name, a.name
  FROM public.invitation i
  JOIN public.member m ON m.id = i.member_id AND m.disabled_at IS NULL
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id AND c.password_hash IS NULL
  WHERE i.token_hash = hash AND i.used_at IS NULL AND i.expires_at > now()
    AND NOT EXISTS (SELECT 1 FROM public.invitation newer
      WHERE newer.member_id = i.member_id AND (newer.created_at, newer.id) > (i.created_at, i.id))
$$;

DROP FUNCTION app.door_credential(bytea);
CREATE FUNCTION app.door_credential(hash bytea)
RETURNS TABLE (member_id uuid, email text, member_name text, agency_name text, password_hash text,
  password_set_at timestamptz, wrapped_key text, recovery_left int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.email, m.name, a.name, c.password_hash, c.password_set_at, c.wrapped_key, cardinality(c.recovery_hashes)
  FROM public.session s
  JOIN public.member m ON m.id = s.member_id AND m.disabled_at IS NULL
  JOIN public.agency a ON a.id = m.agency_id AND a.active
  JOIN public.credential c ON c.member_id = m.id
  WHERE s.token_hash = hash AND s.stage = 'full' AND s.revoked_at IS NULL AND s.idle_at > now() AND s.expires_at > now()
$$;

CREATE OR REPLACE FUNCTION app.door_set_password(hash bytea, new_password_hash text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me uuid;
BEGIN
  SELECT member_id INTO me FROM app.door_credential(hash);
  IF me IS NULL THEN RETURN false; END IF;
  UPDATE public.credential SET password_hash = new_password_hash, password_set_at = now() WHERE member_id = me;
  UPDATE public.session SET revoked_at = now() WHERE member_id = me AND token_hash <> hash AND revoked_at IS NULL;
  RETURN true;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.administers(uuid), app.approve_recovery(uuid, bytea, int), app.member_standing(uuid[])
TO homeward_app;
GRANT EXECUTE ON FUNCTION app.door_find(text), app.door_pending(bytea), app.door_lock(bytea),
  app.door_sign_out(bytea), app.door_credential(bytea), app.door_recover(bytea, bytea, bytea, int, int),
  app.door_replace_totp(bytea, text, bigint)
TO homeward_door;
