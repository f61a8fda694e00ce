-- CreateTable
CREATE TABLE "operation" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "lead_agency_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "wrapped_key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "starts_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operation_agency" (
    "operation_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "operation_agency_pkey" PRIMARY KEY ("operation_id","agency_id")
);

-- CreateTable
CREATE TABLE "operation_dossier" (
    "operation_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operation_dossier_pkey" PRIMARY KEY ("operation_id","dossier_id")
);

-- CreateTable
CREATE TABLE "operation_task" (
    "id" UUID NOT NULL,
    "operation_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "due_on" DATE,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_by" UUID,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "operation_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operation_entry" (
    "id" UUID NOT NULL,
    "operation_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "operation_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "operation_reference_key" ON "operation"("reference");

-- CreateIndex
CREATE INDEX "operation_agency_agency_id_state_idx" ON "operation_agency"("agency_id", "state");

-- CreateIndex
CREATE INDEX "operation_task_operation_id_idx" ON "operation_task"("operation_id");

-- CreateIndex
CREATE INDEX "operation_entry_operation_id_written_at_idx" ON "operation_entry"("operation_id", "written_at" DESC);

-- AddForeignKey
ALTER TABLE "operation_agency" ADD CONSTRAINT "operation_agency_operation_id_fkey" FOREIGN KEY ("operation_id") REFERENCES "operation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation_dossier" ADD CONSTRAINT "operation_dossier_operation_id_fkey" FOREIGN KEY ("operation_id") REFERENCES "operation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation_dossier" ADD CONSTRAINT "operation_dossier_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation_task" ADD CONSTRAINT "operation_task_operation_id_fkey" FOREIGN KEY ("operation_id") REFERENCES "operation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation_entry" ADD CONSTRAINT "operation_entry_operation_id_fkey" FOREIGN KEY ("operation_id") REFERENCES "operation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['operation', 'operation_agency', 'operation_dossier', 'operation_task', 'operation_entry'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

ALTER TABLE public.operation ADD CONSTRAINT operation_known
  CHECK (state IN ('planned', 'under-way', 'done', 'called-off'));
ALTER TABLE public.operation_agency ADD CONSTRAINT operation_agency_known
  CHECK (state IN ('invited', 'joined', 'declined', 'left'));

-- How the caller's agency stands in an operation: invited, joined, or null.
CREATE FUNCTION app.standing_in(target uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT a.state FROM public.operation_agency a
  WHERE a.operation_id = target AND a.agency_id = app.case_agency() AND a.state IN ('invited', 'joined')
$$;

CREATE FUNCTION app.leads(target uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT 1 FROM public.operation o WHERE o.id = target AND o.lead_agency_id = app.case_agency())
$$;

-- Who starts an operation joins it by that.
CREATE FUNCTION app.join_own_operation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.operation_agency (operation_id, agency_id, state, invited_by, answered_by, answered_at)
  VALUES (NEW.id, NEW.lead_agency_id, 'joined', NEW.made_by, NEW.made_by, NEW.made_at);
  RETURN NULL;
END $$;
CREATE TRIGGER join_own_operation AFTER INSERT ON public.operation
FOR EACH ROW EXECUTE FUNCTION app.join_own_operation();

-- An operation is seen by the agencies that joined it or are asked to; everything in it by those that joined.
GRANT SELECT, INSERT ON public.operation TO homeward_app;
GRANT UPDATE (state, sealed, starts_on, version) ON public.operation TO homeward_app;
CREATE POLICY read ON public.operation FOR SELECT TO homeward_app
  USING (lead_agency_id = (SELECT app.case_agency()) OR app.standing_in(id) IS NOT NULL);
CREATE POLICY start ON public.operation FOR INSERT TO homeward_app
  WITH CHECK (lead_agency_id = (SELECT app.case_agency()) AND made_by = (SELECT app.member_id())
    AND (SELECT app.may_share()));
CREATE POLICY keep ON public.operation FOR UPDATE TO homeward_app
  USING (app.standing_in(id) = 'joined' AND (SELECT app.may_share()));

GRANT SELECT, INSERT ON public.operation_agency TO homeward_app;
CREATE POLICY read ON public.operation_agency FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) OR app.standing_in(operation_id) = 'joined');
CREATE POLICY invite ON public.operation_agency FOR INSERT TO homeward_app
  WITH CHECK (state = 'invited' AND answered_by IS NULL AND invited_by = (SELECT app.member_id())
    AND app.leads(operation_id) AND (SELECT app.may_share())
    AND EXISTS (SELECT 1 FROM public.agency r WHERE r.id = agency_id AND r.active AND r.kind <> 'operator'));

-- The invited agency joins or declines; a joined one leaves. What it brought goes with it.
CREATE FUNCTION app.answer_invitation(target uuid, answer text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.operation_agency a SET state = answer, answered_by = app.member_id(), answered_at = now()
  FROM public.operation o
  WHERE a.operation_id = target AND o.id = target AND a.agency_id = app.case_agency() AND app.may_share()
    AND ((a.state = 'invited' AND answer IN ('joined', 'declined'))
      OR (a.state = 'joined' AND answer = 'left' AND o.lead_agency_id <> a.agency_id));
  IF NOT found THEN RETURN false; END IF;
  IF answer = 'left' THEN
    DELETE FROM public.operation_dossier d WHERE d.operation_id = target AND d.agency_id = app.case_agency();
  END IF;
  PERFORM app.notify(o.lead_agency_id, NULL, 'operation-' || answer, o.reference) FROM public.operation o WHERE o.id = target;
  RETURN true;
END $$;

-- An agency that declined or left can be asked again.
CREATE FUNCTION app.invite_again(target uuid, agency uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.operation_agency a SET state = 'invited', invited_by = app.member_id(), invited_at = now(),
    answered_by = NULL, answered_at = NULL
  WHERE a.operation_id = target AND a.agency_id = agency AND a.state IN ('declined', 'left') AND app.leads(target)
    AND app.may_share();
  RETURN found;
END $$;

CREATE FUNCTION app.tell_of_invitation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM app.notify(NEW.agency_id, NULL, 'operation-invited', o.reference) FROM public.operation o WHERE o.id = NEW.operation_id;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_of_invitation AFTER INSERT OR UPDATE OF state ON public.operation_agency
FOR EACH ROW WHEN (NEW.state = 'invited') EXECUTE FUNCTION app.tell_of_invitation();

GRANT SELECT, INSERT, DELETE ON public.operation_dossier TO homeward_app;
CREATE POLICY read ON public.operation_dossier FOR SELECT TO homeward_app
  USING (app.standing_in(operation_id) = 'joined');
CREATE POLICY bring ON public.operation_dossier FOR INSERT TO homeward_app
  WITH CHECK (app.standing_in(operation_id) = 'joined' AND agency_id = (SELECT app.case_agency())
    AND added_by = (SELECT app.member_id()) AND (SELECT app.may_share())
    AND EXISTS (SELECT 1 FROM public.dossier d WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency())
      AND d.reference = operation_dossier.reference));
CREATE POLICY take_out ON public.operation_dossier FOR DELETE TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) AND (SELECT app.may_share()));

GRANT SELECT, INSERT ON public.operation_task TO homeward_app;
GRANT UPDATE (done_by, done_at) ON public.operation_task TO homeward_app;
CREATE POLICY read ON public.operation_task FOR SELECT TO homeward_app USING (app.standing_in(operation_id) = 'joined');
CREATE POLICY add ON public.operation_task FOR INSERT TO homeward_app
  WITH CHECK (app.standing_in(operation_id) = 'joined' AND made_by = (SELECT app.member_id()) AND done_at IS NULL
    AND EXISTS (SELECT 1 FROM public.operation_agency a WHERE a.operation_id = operation_task.operation_id
      AND a.agency_id = operation_task.agency_id AND a.state = 'joined'));
CREATE POLICY finish ON public.operation_task FOR UPDATE TO homeward_app
  USING (app.standing_in(operation_id) = 'joined')
  WITH CHECK (done_by IS NULL OR done_by = (SELECT app.member_id()));

GRANT SELECT, INSERT ON public.operation_entry TO homeward_app;
CREATE POLICY read ON public.operation_entry FOR SELECT TO homeward_app USING (app.standing_in(operation_id) = 'joined');
CREATE POLICY add ON public.operation_entry FOR INSERT TO homeward_app
  WITH CHECK (app.standing_in(operation_id) = 'joined' AND agency_id = (SELECT app.case_agency())
    AND written_by = (SELECT app.member_id()));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.standing_in(uuid), app.leads(uuid), app.answer_invitation(uuid, text),
  app.invite_again(uuid, uuid) TO homeward_app;
