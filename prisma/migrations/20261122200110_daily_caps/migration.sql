-- How many different dossiers one person opens in 24 hours, and how many pictures are shown to them.

-- CreateTable
CREATE TABLE "daily_use" (
    "member_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "daily_use_pkey" PRIMARY KEY ("member_id","kind","subject")
);

-- CreateTable
CREATE TABLE "cap_reached" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_by" UUID,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "cap_reached_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cap_reached_agency_id_at_idx" ON "cap_reached"("agency_id", "at" DESC);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['daily_use', 'cap_reached'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

-- Supervisors read whom of their people a limit stopped. What somebody used is nobody's to read.
GRANT SELECT ON public.cap_reached TO homeward_app;
CREATE POLICY read ON public.cap_reached FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) AND (SELECT app.has_role('supervisor')));

-- Counts one more dossier or picture by whoever asks; one that was counted in the last 24 hours costs nothing. Past
-- `most` it raises HW002 (dossiers) or HW003 (pictures), and whatever was about to be read is rolled back. Only near the limit do the readings of one
-- person wait for each other, so that many at once cannot pass it.
CREATE FUNCTION app.claim_daily(what text, which uuid, most int) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me uuid := app.member_id(); used int;
BEGIN
  IF EXISTS (SELECT 1 FROM public.daily_use u
    WHERE u.member_id = me AND u.kind = what AND u.subject = which AND u.at > now() - interval '24 hours')
  THEN RETURN true; END IF;
  SELECT count(*) INTO used FROM public.daily_use u
  WHERE u.member_id = me AND u.kind = what AND u.at > now() - interval '24 hours';
  IF used >= most - 50 THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(me::text || what, 0));
    SELECT count(*) INTO used FROM public.daily_use u
    WHERE u.member_id = me AND u.kind = what AND u.at > now() - interval '24 hours';
  END IF;
  -- What was used longer ago is forgotten: who opened what is for the audit trail to keep.
  DELETE FROM public.daily_use u WHERE u.ctid IN (SELECT o.ctid FROM public.daily_use o
    WHERE o.member_id = me AND o.kind = what AND o.at <= now() - interval '24 hours' FOR UPDATE SKIP LOCKED);
  IF used >= most THEN
    RAISE EXCEPTION 'cap-reached' USING ERRCODE = CASE what WHEN 'picture' THEN 'HW003' ELSE 'HW002' END;
  END IF;
  INSERT INTO public.daily_use (member_id, kind, subject) VALUES (me, what, which)
  ON CONFLICT (member_id, kind, subject) DO UPDATE SET at = now();
  RETURN true;
END $$;

-- Notes, once in 24 hours, that a limit stopped the caller, and tells the supervisors of the agency. True when it was
-- noted now.
CREATE FUNCTION app.tell_of_cap(what text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me record;
BEGIN
  SELECT * INTO me FROM app.live_session();
  IF me.member_id IS NULL THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(me.member_id::text || what, 0));
  IF EXISTS (SELECT 1 FROM public.cap_reached c WHERE c.member_id = me.member_id AND c.kind = what
    AND c.at > now() - interval '24 hours' AND c.lifted_at IS NULL) THEN RETURN false; END IF;
  INSERT INTO public.cap_reached (member_id, agency_id, kind) VALUES (me.member_id, me.agency_id, what);
  PERFORM app.notify_supervisors(me.agency_id, 'cap-reached', '');
  RETURN true;
END $$;

-- A supervisor lets somebody else of the agency go on: the count begins anew.
CREATE FUNCTION app.lift_cap(target uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE c public.cap_reached;
BEGIN
  UPDATE public.cap_reached x SET lifted_by = app.member_id(), lifted_at = now()
  WHERE x.id = target AND x.lifted_at IS NULL AND x.agency_id = app.case_agency() AND x.member_id <> app.member_id()
    AND app.has_role('supervisor') RETURNING x.* INTO c;
  IF c.id IS NULL THEN RETURN false; END IF;
  DELETE FROM public.daily_use u WHERE u.member_id = c.member_id AND u.kind = c.kind;
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION app.claim_daily(text, uuid, int), app.tell_of_cap(text), app.lift_cap(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.claim_daily(text, uuid, int), app.tell_of_cap(text), app.lift_cap(uuid) TO homeward_app;
