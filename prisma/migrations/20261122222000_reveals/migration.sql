-- What somebody asked to be shown of the numbers, handles and secret words by which a person is reached.

-- CreateTable
CREATE TABLE "reveal" (
    "session_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "plan_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reveal_pkey" PRIMARY KEY ("session_id","record_id")
);

-- AddForeignKey
ALTER TABLE "reveal" ADD CONSTRAINT "reveal_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reveal" ADD CONSTRAINT "reveal_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE public.reveal ADD CONSTRAINT reveal_known
  CHECK (kind IN ('contact-point', 'safe-contact-plan', 'relative'));

ALTER TABLE public.reveal ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reveal FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON public.reveal TO homeward_owner USING (true) WITH CHECK (true);
REVOKE ALL ON public.reveal FROM PUBLIC;

-- The session that is asking.
CREATE FUNCTION app.own_session() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
$$ SELECT session_id FROM app.live_session() $$;
REVOKE ALL ON FUNCTION app.own_session() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_session() TO homeward_app;

-- One's own session alone, for a quarter of an hour at most, and only of a section that one's agency sees.
GRANT SELECT, INSERT, UPDATE (plan_version, at, until) ON public.reveal TO homeward_app;
CREATE POLICY read ON public.reveal FOR SELECT TO homeward_app
  USING (session_id = (SELECT app.own_session()));
CREATE POLICY ask ON public.reveal FOR INSERT TO homeward_app
  WITH CHECK (session_id = (SELECT app.own_session()) AND member_id = (SELECT app.member_id())
    AND until <= now() + interval '15 minutes'
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = reveal.dossier_id
      AND a.agency_id = (SELECT app.case_agency())
      AND CASE kind WHEN 'relative' THEN 'family' ELSE 'contact' END = ANY (a.view_sections)));
CREATE POLICY ask_again ON public.reveal FOR UPDATE TO homeward_app
  USING (session_id = (SELECT app.own_session()))
  WITH CHECK (session_id = (SELECT app.own_session()) AND until <= now() + interval '15 minutes'
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = reveal.dossier_id
      AND a.agency_id = (SELECT app.case_agency())
      AND CASE kind WHEN 'relative' THEN 'family' ELSE 'contact' END = ANY (a.view_sections)));
