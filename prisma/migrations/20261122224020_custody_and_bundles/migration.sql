-- CreateTable
CREATE TABLE "custody_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "member_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "sealed" TEXT,
    "digest" BYTEA NOT NULL,

    CONSTRAINT "custody_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_bundle" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "consent_id" UUID,
    "files" UUID[],
    "sealed" TEXT NOT NULL,

    CONSTRAINT "evidence_bundle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "custody_step_file_id_at_idx" ON "custody_step"("file_id", "at");

-- CreateIndex
CREATE INDEX "custody_step_dossier_id_section_idx" ON "custody_step"("dossier_id", "section");

-- CreateIndex
CREATE INDEX "evidence_bundle_dossier_id_made_at_idx" ON "evidence_bundle"("dossier_id", "made_at" DESC);

-- AddForeignKey
ALTER TABLE "custody_step" ADD CONSTRAINT "custody_step_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "custody_step" ADD CONSTRAINT "custody_step_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_bundle" ADD CONSTRAINT "evidence_bundle_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['custody_step', 'evidence_bundle'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

ALTER TABLE public.custody_step ADD CONSTRAINT custody_step_known
  CHECK (step IN ('received', 'made', 'copied', 'opened', 'saved', 'exported', 'handed-over', 'examined', 'returned')
    AND ((sealed IS NOT NULL) = (step IN ('handed-over', 'examined', 'returned'))));

-- A step in one line of bytes: length-prefixed, so that no two steps are written alike.
CREATE FUNCTION app.custody_digest(s public.custody_step) RETURNS bytea
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT sha256(convert_to(
    app.prefixed(s.id::text) || app.prefixed(s.dossier_id::text) || app.prefixed(s.file_id::text) || app.prefixed(s.step)
    || app.prefixed(to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || app.prefixed(to_char(s.noted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || app.prefixed(s.member_id::text) || app.prefixed(s.agency_id::text) || app.prefixed(s.sealed), 'UTF8'))
$$;

CREATE FUNCTION app.add_custody(f public.stored_file, what text, happened timestamptz, who uuid, whose uuid, words text)
RETURNS bytea
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE s public.custody_step;
BEGIN
  s.id := gen_random_uuid();
  s.dossier_id := f.dossier_id;
  s.section := f.section;
  s.file_id := f.id;
  s.step := what;
  -- Rounded as the columns keep it: the digest is of what is kept.
  s.at := happened::timestamptz(3);
  s.noted_at := now()::timestamptz(3);
  s.member_id := who;
  s.agency_id := whose;
  s.sealed := words;
  s.digest := app.custody_digest(s);
  INSERT INTO public.custody_step SELECT s.*;
  RETURN s.digest;
END $$;

-- No file without its first step, whoever stores it; a copy is a step of its original as well.
CREATE FUNCTION app.begin_custody() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE original public.stored_file;
BEGIN
  PERFORM app.add_custody(NEW, CASE WHEN NEW.copy_of IS NULL THEN 'received' ELSE 'made' END, NEW.uploaded_at,
    NEW.uploaded_by, NEW.agency_id, NULL);
  IF NEW.copy_of IS NOT NULL THEN
    SELECT * INTO original FROM public.stored_file WHERE id = NEW.copy_of;
    PERFORM app.add_custody(original, 'copied', NEW.uploaded_at, NEW.uploaded_by, NEW.agency_id, NULL);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER begin_custody AFTER INSERT ON public.stored_file FOR EACH ROW EXECUTE FUNCTION app.begin_custody();

-- Files of before: received when they were.
DO $$
DECLARE f public.stored_file;
BEGIN
  FOR f IN SELECT * FROM public.stored_file ORDER BY uploaded_at LOOP
    PERFORM app.add_custody(f, CASE WHEN f.copy_of IS NULL THEN 'received' ELSE 'made' END, f.uploaded_at,
      f.uploaded_by, f.agency_id, NULL);
  END LOOP;
END $$;

-- The caller opened or saved a file it may see, or notes what was done with it outside, where it may write. Null when
-- it may not; otherwise the step's digest, which goes into the audit event of the same act.
CREATE FUNCTION app.note_custody(target uuid, what text, happened timestamptz, words text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE f public.stored_file; a public.dossier_access;
BEGIN
  SELECT * INTO f FROM public.stored_file WHERE id = target;
  SELECT * INTO a FROM public.dossier_access x WHERE x.dossier_id = f.dossier_id AND x.agency_id = app.case_agency();
  IF a.dossier_id IS NULL OR happened > now() + interval '1 minute'
    OR NOT (CASE WHEN what IN ('opened', 'saved') THEN f.section = ANY (a.view_sections)
      WHEN what IN ('handed-over', 'examined', 'returned') THEN app.may_share() AND f.section = ANY (a.write_sections)
      ELSE false END)
  THEN RETURN NULL; END IF;
  RETURN encode(app.add_custody(f, what, happened, app.member_id(), app.case_agency(), words), 'hex');
END $$;

-- Who sees the section sees what became of a file; who read it is for the owner of the dossier and the reader's own
-- agency to know.
GRANT SELECT ON public.custody_step TO homeward_app;
CREATE POLICY read ON public.custody_step FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a
    WHERE a.dossier_id = custody_step.dossier_id AND a.agency_id = (SELECT app.case_agency())
      AND custody_step.section = ANY (a.view_sections)
      AND (a.until IS NULL OR custody_step.agency_id = a.agency_id
        OR custody_step.step NOT IN ('opened', 'saved', 'exported'))));

-- Whether the caller may let evidence of a dossier leave the agency: a supervisor, of its owner, or of an agency whose
-- grant in force may be passed on or was given for an investigation. Breaking the glass gives no such right.
CREATE FUNCTION app.may_export(target uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT app.has_role('supervisor') AND (
    EXISTS (SELECT 1 FROM public.dossier d WHERE d.id = target AND d.owner_agency_id = app.case_agency())
    OR EXISTS (SELECT 1 FROM public.dossier_grant g WHERE g.dossier_id = target AND g.agency_id = app.case_agency()
      AND app.in_force(g) AND g.kind <> 'break-glass' AND 'evidence' = ANY (g.sections)
      AND (g.may_pass_on OR g.purpose = 'investigation')))
$$;

-- Evidence leaves as a bundle: the bundle, its line in the ledger, a custody step of every file, and word to the owner,
-- or none of them. `not-allowed`, `no-consent` (the word it is sent on does not hold), `changed` (a file is not of the
-- dossier's evidence), or `done`.
CREATE FUNCTION app.export_evidence(new_id uuid, target uuid, what_for text, on_word text, contents uuid[], words text,
  ledger_words text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier; c uuid; f public.stored_file;
BEGIN
  IF NOT app.may_export(target) THEN RETURN 'not-allowed'; END IF;
  SELECT * INTO d FROM public.dossier WHERE id = target;
  SELECT x.id INTO c FROM public.consent x
  WHERE x.dossier_id = target AND x.withdrawn_at IS NULL AND x.purpose = what_for AND x.basis = on_word
    AND x.recipient_agency_id IS NULL AND 'evidence' = ANY (x.sections) ORDER BY x.recorded_at DESC LIMIT 1;
  IF c IS NULL AND on_word <> 'vital-interest' AND NOT EXISTS (
    SELECT 1 FROM public.dossier_grant g WHERE g.dossier_id = target AND g.agency_id = app.case_agency()
      AND app.in_force(g) AND 'evidence' = ANY (g.sections) AND g.purpose = what_for AND g.basis = on_word)
  THEN RETURN 'no-consent'; END IF;
  IF cardinality(contents) = 0 OR (SELECT count(*) FROM public.stored_file s WHERE s.dossier_id = target
    AND s.section = 'evidence' AND s.id = ANY (contents)) <> cardinality(contents) THEN RETURN 'changed'; END IF;
  INSERT INTO public.evidence_bundle (id, dossier_id, agency_id, made_by, purpose, basis, consent_id, files, sealed)
  VALUES (new_id, target, app.case_agency(), app.member_id(), what_for, on_word, c, contents, words);
  INSERT INTO public.disclosure (id, dossier_id, member_id, from_agency_id, kind, sections, level, purpose, basis,
    consent_id, source_id, words_sealed)
  VALUES (new_id, target, app.member_id(), app.case_agency(), 'evidence-bundle', '{evidence}', 'view', what_for, on_word,
    c, new_id, ledger_words);
  FOR f IN SELECT s.* FROM public.stored_file s WHERE s.id = ANY (contents) LOOP
    PERFORM app.add_custody(f, 'exported', now(), app.member_id(), app.case_agency(), NULL);
  END LOOP;
  IF d.owner_agency_id <> app.case_agency() THEN
    PERFORM app.notify(d.owner_agency_id, d.id, 'evidence-exported', d.reference);
  END IF;
  RETURN 'done';
END $$;

-- A bundle is its maker's agency's, as long as that agency sees the evidence.
GRANT SELECT ON public.evidence_bundle TO homeward_app;
CREATE POLICY read ON public.evidence_bundle FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) AND EXISTS (SELECT 1 FROM public.dossier_access a
    WHERE a.dossier_id = evidence_bundle.dossier_id AND a.agency_id = (SELECT app.case_agency())
      AND 'evidence' = ANY (a.view_sections)));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.note_custody(uuid, text, timestamptz, text), app.may_export(uuid),
  app.export_evidence(uuid, uuid, text, text, uuid[], text, text) TO homeward_app;
