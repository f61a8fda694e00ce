-- Two sections more, `negotiation` and `exit`, and the records of coming home: see decision 13. A dossier's owner sees
-- and writes the new sections from now on; whom it shared with before sees what was named then.

CREATE OR REPLACE FUNCTION app.all_sections() RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT ARRAY['identity', 'documents', 'location', 'contact', 'family', 'recruitment', 'exploitation', 'evidence',
               'negotiation', 'legal', 'exit', 'support', 'notes']
$$;

UPDATE public.dossier_access a SET view_sections = app.all_sections(), write_sections = app.all_sections()
FROM public.dossier d WHERE d.id = a.dossier_id AND d.owner_agency_id = a.agency_id;

CREATE TABLE "counterparty" (
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

    CONSTRAINT "counterparty_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "counterparty_dossier_id_current_idx" ON "counterparty"("dossier_id", "current");
CREATE UNIQUE INDEX "counterparty_dossier_id_record_id_version_key" ON "counterparty"("dossier_id", "record_id", "version");
ALTER TABLE "counterparty" ADD CONSTRAINT "counterparty_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "negotiation_entry" (
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

    CONSTRAINT "negotiation_entry_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "negotiation_entry_dossier_id_current_idx" ON "negotiation_entry"("dossier_id", "current");
CREATE UNIQUE INDEX "negotiation_entry_dossier_id_record_id_version_key" ON "negotiation_entry"("dossier_id", "record_id", "version");
ALTER TABLE "negotiation_entry" ADD CONSTRAINT "negotiation_entry_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "clearance" (
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

    CONSTRAINT "clearance_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "clearance_dossier_id_current_idx" ON "clearance"("dossier_id", "current");
CREATE UNIQUE INDEX "clearance_dossier_id_record_id_version_key" ON "clearance"("dossier_id", "record_id", "version");
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "overstay" (
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

    CONSTRAINT "overstay_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "overstay_dossier_id_current_idx" ON "overstay"("dossier_id", "current");
CREATE UNIQUE INDEX "overstay_dossier_id_record_id_version_key" ON "overstay"("dossier_id", "record_id", "version");
ALTER TABLE "overstay" ADD CONSTRAINT "overstay_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "detention" (
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

    CONSTRAINT "detention_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "detention_dossier_id_current_idx" ON "detention"("dossier_id", "current");
CREATE UNIQUE INDEX "detention_dossier_id_record_id_version_key" ON "detention"("dossier_id", "record_id", "version");
ALTER TABLE "detention" ADD CONSTRAINT "detention_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "visit" (
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

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "visit_dossier_id_current_idx" ON "visit"("dossier_id", "current");
CREATE UNIQUE INDEX "visit_dossier_id_record_id_version_key" ON "visit"("dossier_id", "record_id", "version");
ALTER TABLE "visit" ADD CONSTRAINT "visit_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "journey" (
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

    CONSTRAINT "journey_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "journey_dossier_id_current_idx" ON "journey"("dossier_id", "current");
CREATE UNIQUE INDEX "journey_dossier_id_record_id_version_key" ON "journey"("dossier_id", "record_id", "version");
ALTER TABLE "journey" ADD CONSTRAINT "journey_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "home_screening" (
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

    CONSTRAINT "home_screening_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "home_screening_dossier_id_current_idx" ON "home_screening"("dossier_id", "current");
CREATE UNIQUE INDEX "home_screening_dossier_id_record_id_version_key" ON "home_screening"("dossier_id", "record_id", "version");
ALTER TABLE "home_screening" ADD CONSTRAINT "home_screening_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "support_plan" (
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

    CONSTRAINT "support_plan_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "support_plan_dossier_id_current_idx" ON "support_plan"("dossier_id", "current");
CREATE UNIQUE INDEX "support_plan_dossier_id_record_id_version_key" ON "support_plan"("dossier_id", "record_id", "version");
ALTER TABLE "support_plan" ADD CONSTRAINT "support_plan_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One current record of a kind that holds one.
CREATE UNIQUE INDEX overstay_one ON public.overstay (dossier_id) WHERE current;
CREATE UNIQUE INDEX support_plan_one ON public.support_plan (dossier_id) WHERE current;

-- The same policies as those of every section table, each for its section.
DO $$
DECLARE
  t text;
  section text;
  sees text := 'EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = %1$I.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND %2$L = ANY (a.view_sections))';
  writes text := 'EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = %1$I.dossier_id
    AND a.agency_id = (SELECT app.case_agency()) AND %2$L = ANY (a.write_sections))';
BEGIN
  FOR t, section IN VALUES
    ('counterparty', 'negotiation'),
    ('negotiation_entry', 'negotiation'),
    ('clearance', 'exit'),
    ('overstay', 'exit'),
    ('detention', 'exit'),
    ('visit', 'exit'),
    ('journey', 'exit'),
    ('home_screening', 'support'),
    ('support_plan', 'support')
  LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE (current) ON public.%I TO homeward_app', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY read ON public.%1$I FOR SELECT TO homeward_app USING (' || sees || ')', t, section);
    EXECUTE format('CREATE POLICY add ON public.%1$I FOR INSERT TO homeward_app
      WITH CHECK (written_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency()) AND '
      || writes || ')', t, section);
    EXECUTE format('CREATE POLICY supersede ON public.%1$I FOR UPDATE TO homeward_app USING (' || writes || ')',
      t, section);
    EXECUTE format('CREATE POLICY withdraw ON public.%I AS RESTRICTIVE FOR INSERT TO homeward_app
      WITH CHECK (NOT withdrawn OR (SELECT app.may_share()))', t);
  END LOOP;
END $$;
