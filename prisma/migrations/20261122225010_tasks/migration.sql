-- Tasks: what an agency has to do by a time. Each belongs to one agency and is seen by nobody else; one about a dossier
-- only while the agency sees the dossier. Those of the workflow are made and settled by functions, those of people by
-- policy. The clock reminds and escalates through the door's role.

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "dossier_id" UUID,
    "reference" TEXT NOT NULL DEFAULT '',
    "code" TEXT NOT NULL,
    "member_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "remind_at" TIMESTAMPTZ(3),
    "escalate_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "sealed" TEXT,
    "wrapped_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("member_id")
);

-- CreateIndex
CREATE INDEX "task_agency_id_state_due_at_idx" ON "task"("agency_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "task_agency_id_member_id_state_due_at_idx" ON "task"("agency_id", "member_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "task_dossier_id_agency_id_state_idx" ON "task"("dossier_id", "agency_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One of a code is open at a time; and what the clock looks for it finds without reading what is done.
CREATE UNIQUE INDEX task_one_open ON public.task (dossier_id, agency_id, code) WHERE state = 'open' AND code <> 'by-hand';
CREATE INDEX task_to_remind ON public.task (remind_at) WHERE state = 'open' AND reminded_at IS NULL;
CREATE INDEX task_to_escalate ON public.task (escalate_at) WHERE state = 'open' AND escalated_at IS NULL;

ALTER TABLE public.task ADD CONSTRAINT task_known CHECK (state IN ('open', 'done', 'dropped')
  AND (state = 'open') = (closed_at IS NULL) AND (dossier_id IS NULL) = (reference = '')
  AND (code <> 'by-hand' OR sealed IS NOT NULL) AND (wrapped_key IS NULL OR dossier_id IS NULL));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['task', 'calendar_feed'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

-- Whether a member of the caller's agency can be given a task.
CREATE FUNCTION app.colleague(who uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM public.member m WHERE m.id = who AND m.agency_id = app.case_agency()
    AND m.disabled_at IS NULL AND m.roles && ARRAY['intake-officer', 'caseworker', 'consular-officer', 'supervisor'])
$$;

-- Whether an agency sees a dossier now.
CREATE FUNCTION app.has_dossier(agency uuid, dossier uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM public.dossier_access a WHERE a.agency_id = agency AND a.dossier_id = dossier
    AND (a.until IS NULL OR a.until > now()))
$$;

GRANT SELECT ON public.task TO homeward_app;
GRANT INSERT (id, agency_id, dossier_id, reference, code, member_id, due_at, remind_at, escalate_at, sealed, wrapped_key,
  made_by) ON public.task TO homeward_app;
GRANT UPDATE (member_id, due_at, remind_at, escalate_at, state, sealed, version, closed_by, closed_at, reminded_at,
  escalated_at) ON public.task TO homeward_app;
CREATE POLICY read ON public.task FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) AND (dossier_id IS NULL OR EXISTS (SELECT FROM public.dossier_access a
    WHERE a.dossier_id = task.dossier_id AND a.agency_id = (SELECT app.case_agency()) AND (a.until IS NULL OR a.until > now()))));
CREATE POLICY make ON public.task FOR INSERT TO homeward_app
  WITH CHECK (agency_id = (SELECT app.case_agency()) AND made_by = (SELECT app.member_id()) AND code = 'by-hand'
    AND (member_id IS NULL OR app.colleague(member_id))
    AND (dossier_id IS NULL OR EXISTS (SELECT FROM public.dossier_access a WHERE a.dossier_id = task.dossier_id
      AND a.agency_id = (SELECT app.case_agency()) AND a.reference = task.reference AND (a.until IS NULL OR a.until > now()))));
CREATE POLICY keep ON public.task FOR UPDATE TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) AND (dossier_id IS NULL OR EXISTS (SELECT FROM public.dossier_access a
    WHERE a.dossier_id = task.dossier_id AND a.agency_id = (SELECT app.case_agency()) AND (a.until IS NULL OR a.until > now()))))
  WITH CHECK (agency_id = (SELECT app.case_agency()) AND (closed_by IS NULL OR closed_by = (SELECT app.member_id())));

-- Who gets a task from somebody else is told; and nobody gets one who could not do it.
CREATE FUNCTION app.hand_task() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NEW.member_id IS NOT NULL AND app.member_id() IS NOT NULL AND NEW.agency_id = app.case_agency()
    AND NOT app.colleague(NEW.member_id) THEN
    RAISE EXCEPTION 'A task is given to a colleague.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.member_id IS NOT NULL AND NEW.member_id IS DISTINCT FROM app.member_id() AND NEW.state = 'open' THEN
    INSERT INTO public.notification (member_id, code, reference) VALUES (NEW.member_id, 'task-given', NEW.reference);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER hand_new_task AFTER INSERT ON public.task FOR EACH ROW EXECUTE FUNCTION app.hand_task();
CREATE TRIGGER hand_task AFTER UPDATE OF member_id ON public.task
  FOR EACH ROW WHEN (NEW.member_id IS DISTINCT FROM OLD.member_id) EXECUTE FUNCTION app.hand_task();

-- A task of the workflow, for the agency that owns the dossier or for the caller's own: made, or, while one of its code
-- is open, moved to its new time. It goes to `who`, else to whoever has the dossier in hand there, else to the inbox.
-- Null: the caller's agency does not see the dossier.
CREATE FUNCTION app.raise_task(dossier uuid, what text, for_owner boolean, who uuid, due timestamptz, remind timestamptz,
  escalate timestamptz) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  whose uuid;
  named text;
  hands uuid;
  made uuid;
BEGIN
  IF what = 'by-hand' OR NOT app.has_dossier(app.case_agency(), dossier) THEN RETURN NULL; END IF;
  SELECT CASE WHEN for_owner THEN d.owner_agency_id ELSE app.case_agency() END, d.reference INTO whose, named
  FROM public.dossier d WHERE d.id = dossier;
  SELECT m.id INTO hands FROM public.member m
  WHERE m.agency_id = whose AND m.disabled_at IS NULL
    AND m.roles && ARRAY['intake-officer', 'caseworker', 'consular-officer', 'supervisor']
    AND m.id = coalesce(who, (SELECT g.member_id FROM public.assignment g WHERE g.dossier_id = dossier AND g.agency_id = whose));
  INSERT INTO public.task AS t (agency_id, dossier_id, reference, code, member_id, due_at, remind_at, escalate_at)
  VALUES (whose, dossier, named, what, hands, due, remind, escalate)
  ON CONFLICT (dossier_id, agency_id, code) WHERE state = 'open' AND code <> 'by-hand' DO UPDATE
    SET due_at = excluded.due_at, remind_at = excluded.remind_at, escalate_at = excluded.escalate_at,
      reminded_at = NULL, escalated_at = NULL, version = t.version + 1,
      member_id = CASE WHEN who IS NULL THEN t.member_id ELSE excluded.member_id END
    WHERE t.due_at <> excluded.due_at OR (who IS NOT NULL AND t.member_id IS DISTINCT FROM excluded.member_id)
  RETURNING t.id INTO made;
  RETURN coalesce(made, (SELECT t.id FROM public.task t
    WHERE t.dossier_id = dossier AND t.agency_id = whose AND t.code = what AND t.state = 'open'));
END $$;

-- What a task of the workflow asked for was done: closes the open ones of its code, the owner's and the caller's.
CREATE FUNCTION app.settle_task(dossier uuid, what text) RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  WITH settled AS (
    UPDATE public.task t SET state = 'done', closed_at = now(), closed_by = app.member_id(), version = version + 1
    WHERE t.dossier_id = dossier AND t.code = what AND t.code <> 'by-hand' AND t.state = 'open'
      AND app.has_dossier(app.case_agency(), dossier)
      AND t.agency_id IN (app.case_agency(), (SELECT d.owner_agency_id FROM public.dossier d WHERE d.id = dossier))
    RETURNING 1)
  SELECT count(*)::int FROM settled
$$;

-- Whoever a task waits for: its person, or, in an inbox or after they left, the hands the dossier is in, else everybody.
CREATE FUNCTION app.tell_of_task(t public.task, what text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  WITH person AS (
    INSERT INTO public.notification (member_id, code, reference)
    SELECT m.id, what, t.reference FROM public.member m WHERE m.id = t.member_id AND m.disabled_at IS NULL RETURNING 1)
  SELECT app.notify(t.agency_id, t.dossier_id, what, t.reference) WHERE NOT EXISTS (SELECT FROM person)
$$;

-- What the clock does with tasks: reminds once, and tells the supervisors once when one is still open long after it was
-- due. An agency that no longer sees the dossier is told nothing. Two at once do it once between them: each marks a task
-- in the same statement that finds it unmarked.
CREATE FUNCTION app.door_sweep_tasks() RETURNS TABLE (reminded int, escalated int)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  WITH due AS (
    UPDATE public.task t SET reminded_at = now()
    WHERE t.state = 'open' AND t.reminded_at IS NULL AND t.remind_at <= now()
      AND (t.dossier_id IS NULL OR app.has_dossier(t.agency_id, t.dossier_id))
    RETURNING t),
  told AS MATERIALIZED (SELECT app.tell_of_task(due.t, 'task-due') FROM due)
  SELECT count(*)::int INTO reminded FROM told;
  WITH late AS (
    UPDATE public.task t SET escalated_at = now()
    WHERE t.state = 'open' AND t.escalated_at IS NULL AND t.escalate_at <= now()
      AND (t.dossier_id IS NULL OR app.has_dossier(t.agency_id, t.dossier_id))
    RETURNING t.agency_id, t.reference),
  told AS MATERIALIZED (
    SELECT app.notify_supervisors(l.agency_id, 'task-overdue', l.reference)
    FROM (SELECT DISTINCT late.agency_id, late.reference FROM late) l)
  SELECT (SELECT count(*)::int FROM late) INTO escalated FROM (SELECT count(*) FROM told) counted;
  RETURN NEXT;
END $$;

-- The address of one's own calendar: made anew or taken away. Its token is never kept, only its hash.
GRANT SELECT (member_id, made_at) ON public.calendar_feed TO homeward_app;
CREATE POLICY own ON public.calendar_feed FOR SELECT TO homeward_app USING (member_id = (SELECT app.member_id()));
CREATE FUNCTION app.keep_calendar(hash bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF app.case_agency() IS NULL THEN RETURN false; END IF;
  DELETE FROM public.calendar_feed WHERE member_id = app.member_id();
  IF hash IS NOT NULL THEN
    INSERT INTO public.calendar_feed (member_id, token_hash) VALUES (app.member_id(), hash);
  END IF;
  RETURN true;
END $$;

-- What a calendar may read by a token: whose language it is in, and per open task of that person a reference, a code and
-- a time. Nothing, not even that there was such a token, once the member or the agency is disabled.
CREATE FUNCTION app.door_calendar(hash bytea) RETURNS TABLE (locale text, id uuid, reference text, code text, due_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.locale, t.id, t.reference, t.code, t.due_at
  FROM public.calendar_feed f JOIN public.member m ON m.id = f.member_id
  LEFT JOIN LATERAL (SELECT o.* FROM public.task o
    WHERE o.agency_id = m.agency_id AND o.member_id = m.id AND o.state = 'open'
      AND (o.dossier_id IS NULL OR app.has_dossier(o.agency_id, o.dossier_id))
    ORDER BY o.due_at LIMIT 500) t ON true
  WHERE f.token_hash = hash AND app.reachable(m.id)
    AND m.roles && ARRAY['intake-officer', 'caseworker', 'consular-officer', 'supervisor']
$$;

REVOKE ALL ON FUNCTION app.colleague(uuid), app.has_dossier(uuid, uuid), app.hand_task(),
  app.raise_task(uuid, text, boolean, uuid, timestamptz, timestamptz, timestamptz), app.settle_task(uuid, text),
  app.tell_of_task(public.task, text), app.door_sweep_tasks(), app.keep_calendar(bytea), app.door_calendar(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.colleague(uuid), app.raise_task(uuid, text, boolean, uuid, timestamptz, timestamptz, timestamptz),
  app.settle_task(uuid, text), app.keep_calendar(bytea) TO homeward_app;
GRANT EXECUTE ON FUNCTION app.door_sweep_tasks(), app.door_calendar(bytea) TO homeward_door;
