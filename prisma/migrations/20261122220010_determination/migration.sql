-- What a body decided about the person: possible, actual or not a victim. A kind of record of the section legal.

CREATE TABLE "determination" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "record_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3),
    "tokens" INTEGER[],
    "sealed" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "written_by" UUID NOT NULL,
    "agency_id" UUID NOT NULL,

    CONSTRAINT "determination_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "determination_dossier_id_current_idx" ON "determination"("dossier_id", "current");
CREATE UNIQUE INDEX "determination_dossier_id_record_id_version_key"
  ON "determination"("dossier_id", "record_id", "version");
ALTER TABLE "determination" ADD CONSTRAINT "determination_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE public.determination ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.determination FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON public.determination TO homeward_owner USING (true) WITH CHECK (true);
REVOKE ALL ON public.determination FROM PUBLIC;

GRANT SELECT, INSERT, UPDATE (current) ON public.determination TO homeward_app;
CREATE POLICY read ON public.determination FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = determination.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'legal' = ANY (a.view_sections)));
CREATE POLICY add ON public.determination FOR INSERT TO homeward_app
  WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = determination.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'legal' = ANY (a.write_sections)));
CREATE POLICY supersede ON public.determination FOR UPDATE TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = determination.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND 'legal' = ANY (a.write_sections)));
CREATE POLICY withdraw ON public.determination AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (NOT withdrawn OR (SELECT app.may_share()));
