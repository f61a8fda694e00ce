-- Where a case can go, and every step it took. The status of a dossier changes only by a step that is written here and
-- that the table of ways has; lib/domain/workflow is where that table is kept, and a test compares the two.

CREATE TABLE "status_way" (
    "from_status" TEXT NOT NULL,
    "to_status" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "does" TEXT[],
    "asks" TEXT[],
    "section" TEXT,
    "others" TEXT[],
    "two_people" BOOLEAN NOT NULL,

    CONSTRAINT "status_way_pkey" PRIMARY KEY ("from_status","to_status","branch")
);

CREATE TABLE "status_move" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "from_status" TEXT NOT NULL,
    "to_status" TEXT NOT NULL,
    "branch" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "closure" TEXT,
    "whereabouts" TEXT,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "seen" INTEGER NOT NULL,
    "asked_by" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "answer_sealed" TEXT,

    CONSTRAINT "status_move_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "status_move_dossier_id_happened_at_idx" ON "status_move"("dossier_id", "happened_at" DESC);
CREATE INDEX "status_move_agency_id_state_asked_at_idx" ON "status_move"("agency_id", "state", "asked_at" DESC);

ALTER TABLE "status_move" ADD CONSTRAINT "status_move_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "status_move" ADD CONSTRAINT "status_move_from_status_to_status_branch_fkey"
  FOREIGN KEY ("from_status", "to_status", "branch") REFERENCES "status_way"("from_status", "to_status", "branch")
  ON DELETE RESTRICT ON UPDATE CASCADE;

-- The step by which a dossier came to stand where it does.
ALTER TABLE "dossier" ADD COLUMN "last_move_id" UUID;

INSERT INTO public.status_way (from_status, to_status, branch, does, asks, section, others, two_people) VALUES
  ('reported', 'verifying', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('reported', 'reported', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'reported', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'reported', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'reported', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('reported', 'reported', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('reported', 'reported', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'reported', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reported', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('reported', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('reported', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('verifying', 'verified', '', '{consular-officer,caseworker}', '{}', 'identity', '{consular-officer}', false),
  ('verifying', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('verifying', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'verifying', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('verifying', 'verifying', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('verifying', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'verifying', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verifying', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('verifying', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('verifying', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('verified', 'ready', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('verified', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('verified', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'verified', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('verified', 'verified', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('verified', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'verified', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'verifying', 'doubts', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('verified', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('verified', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('verified', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('ready', 'submitted', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer}', false),
  ('ready', 'negotiating', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer,caseworker,supervisor}', false),
  ('ready', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('ready', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'ready', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('ready', 'ready', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('ready', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'ready', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'verifying', 'doubts', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('ready', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('ready', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('ready', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('submitted', 'accepted', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer}', false),
  ('submitted', 'negotiating', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer,caseworker,supervisor}', false),
  ('submitted', 'agreed', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer}', false),
  ('submitted', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('submitted', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'ready', 'denied-at-scene', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('submitted', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'submitted', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('submitted', 'submitted', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('submitted', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'submitted', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('submitted', 'ready', 'request-refused', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('submitted', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('submitted', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('submitted', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('accepted', 'negotiating', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer,caseworker,supervisor}', false),
  ('accepted', 'agreed', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer}', false),
  ('accepted', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('accepted', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'ready', 'denied-at-scene', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('accepted', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'accepted', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('accepted', 'accepted', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('accepted', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'accepted', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('accepted', 'ready', 'request-refused', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('accepted', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('accepted', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('accepted', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('negotiating', 'agreed', '', '{consular-officer,caseworker}', '{}', 'negotiation', '{consular-officer}', false),
  ('negotiating', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('negotiating', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'ready', 'denied-at-scene', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('negotiating', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'negotiating', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('negotiating', 'negotiating', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('negotiating', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'negotiating', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('negotiating', 'ready', 'talks-failed', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('negotiating', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('negotiating', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('negotiating', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('agreed', 'released', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('agreed', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'verifying', 'lost-contact', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'verifying', 'false-location', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'ready', 'denied-at-scene', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('agreed', 'released', 'escaped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'agreed', 'ransom-demanded', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('agreed', 'agreed', 'ransom-paid', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('agreed', 'verifying', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'agreed', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('agreed', 'ready', 'talks-failed', '{caseworker,consular-officer}', '{}', 'negotiation', '{caseworker,consular-officer}', false),
  ('agreed', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('agreed', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('agreed', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('released', 'exit-clearance', '', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('released', 'reintegration', '', '{caseworker,consular-officer}', '{}', 'support', '{caseworker,consular-officer}', false),
  ('released', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('released', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('released', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('released', 'released', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('released', 'released', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('released', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('released', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('released', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('released', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('exit-clearance', 'repatriating', '', '{consular-officer,caseworker}', '{}', NULL, '{}', false),
  ('exit-clearance', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('exit-clearance', 'verifying', 'relocated', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('exit-clearance', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('exit-clearance', 'exit-clearance', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('exit-clearance', 'exit-clearance', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('exit-clearance', 'exit-clearance', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('exit-clearance', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('exit-clearance', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('exit-clearance', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('repatriating', 'repatriated', '', '{consular-officer,caseworker}', '{}', 'exit', '{consular-officer,caseworker}', false),
  ('repatriating', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('repatriating', 'exit-clearance', 'arrested', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriating', 'repatriating', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriating', 'repatriating', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriating', 'repatriating', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriating', 'exit-clearance', 'travel-stopped', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriating', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('repatriating', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('repatriating', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('repatriated', 'reintegration', '', '{caseworker,consular-officer}', '{}', 'support', '{caseworker,consular-officer}', false),
  ('repatriated', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('repatriated', 'repatriated', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriated', 'repatriated', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriated', 'repatriated', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('repatriated', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('repatriated', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('repatriated', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('reintegration', 'closed', '', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('reintegration', 'reintegration', 'declined-help', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reintegration', 'reintegration', 'suspected-recruiter', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reintegration', 'reintegration', 'deceased', '{caseworker,consular-officer}', '{}', NULL, '{}', false),
  ('reintegration', 'closed', 'duplicate', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('reintegration', 'closed', 'unfounded', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('reintegration', 'closed', 'not-a-victim', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', true),
  ('closed', 'reported', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'verifying', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'verified', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'ready', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'submitted', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'accepted', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'negotiating', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'agreed', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'released', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'exit-clearance', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'repatriating', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'repatriated', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false),
  ('closed', 'reintegration', 'reopen', '{supervisor}', '{caseworker,consular-officer}', NULL, '{}', false);

ALTER TABLE public.status_move ADD CONSTRAINT status_move_known
  CHECK (state IN ('asked', 'done', 'refused', 'taken-back', 'overtaken') AND (decided_by IS NULL OR state <> 'asked'));
-- One step waits at a time.
CREATE UNIQUE INDEX status_move_one_asked ON public.status_move (dossier_id) WHERE state = 'asked';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['status_way', 'status_move'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

-- The table of ways is no secret. Steps with their words are read by the agency that has the case, and by the one that
-- took them; everybody else who sees the dossier sees when it stood where (app.status_path).
GRANT SELECT ON public.status_way TO homeward_app;
CREATE POLICY read ON public.status_way FOR SELECT TO homeward_app USING ((SELECT app.member_id()) IS NOT NULL);

GRANT SELECT ON public.status_move TO homeward_app;
CREATE POLICY read ON public.status_move FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier d WHERE d.id = status_move.dossier_id
      AND d.owner_agency_id = (SELECT app.case_agency()))
    OR (agency_id = (SELECT app.case_agency()) AND EXISTS (SELECT 1 FROM public.dossier_access a
      WHERE a.dossier_id = status_move.dossier_id AND a.agency_id = (SELECT app.case_agency()))));

-- A status is where a case begins, or follows a step that was done and is this very change.
REVOKE UPDATE (status) ON public.dossier FROM homeward_app;

CREATE FUNCTION app.guard_status() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'reported' OR NEW.last_move_id IS NOT NULL THEN
      RAISE EXCEPTION 'a case begins as reported' USING ERRCODE = 'HW004';
    END IF;
  ELSIF NEW.last_move_id IS NOT DISTINCT FROM OLD.last_move_id OR NOT EXISTS (
    SELECT 1 FROM public.status_move m WHERE m.id = NEW.last_move_id AND m.dossier_id = NEW.id AND m.state = 'done'
      AND m.from_status = OLD.status AND m.to_status = NEW.status
  ) THEN
    RAISE EXCEPTION 'no step leads from % to %', OLD.status, NEW.status USING ERRCODE = 'HW004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_first_status BEFORE INSERT ON public.dossier FOR EACH ROW EXECUTE FUNCTION app.guard_status();
CREATE TRIGGER guard_status BEFORE UPDATE OF status, last_move_id ON public.dossier FOR EACH ROW
WHEN (OLD.status <> NEW.status OR OLD.last_move_id IS DISTINCT FROM NEW.last_move_id)
EXECUTE FUNCTION app.guard_status();

-- A step that was decided is never changed.
CREATE FUNCTION app.guard_move() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF OLD.state <> 'asked' OR (NEW.id, NEW.dossier_id, NEW.from_status, NEW.to_status, NEW.branch, NEW.reason, NEW.closure,
      NEW.whereabouts, NEW.happened_at, NEW.sealed, NEW.seen, NEW.asked_by, NEW.agency_id, NEW.asked_at)
    IS DISTINCT FROM (OLD.id, OLD.dossier_id, OLD.from_status, OLD.to_status, OLD.branch, OLD.reason, OLD.closure,
      OLD.whereabouts, OLD.happened_at, OLD.sealed, OLD.seen, OLD.asked_by, OLD.agency_id, OLD.asked_at) THEN
    RAISE EXCEPTION 'a step stays as it was taken' USING ERRCODE = 'HW004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_move BEFORE UPDATE ON public.status_move FOR EACH ROW EXECUTE FUNCTION app.guard_move();

-- What some sections of a dossier say together. Where a step of the case says the person is counts beside what the
-- sections say, and at the same instant before it. A place last seen before a later word that the person is elsewhere
-- counts no more.
CREATE OR REPLACE FUNCTION app.summary_of(dossier uuid, sections text[]) RETURNS app.summary
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH seen AS MATERIALIZED (
    SELECT * FROM public.section_summary s WHERE s.dossier_id = dossier AND s.section = ANY (sections)
  ), told AS (
    SELECT m.whereabouts, m.happened_at AS at FROM public.status_move m
    WHERE m.dossier_id = dossier AND m.state = 'done' AND m.whereabouts IS NOT NULL
      AND sections && ARRAY['location', 'contact']
    ORDER BY m.happened_at DESC, m.asked_at DESC LIMIT 1
  ), words AS (
    SELECT whereabouts, at, '' AS section FROM told
    UNION ALL SELECT whereabouts, whereabouts_at, section FROM seen WHERE whereabouts_at IS NOT NULL
  ), last_word AS (
    SELECT whereabouts FROM words ORDER BY at DESC, section LIMIT 1
  ), gone AS (
    SELECT max(at) AS at FROM words WHERE section <> 'location' AND whereabouts NOT IN ('held', 'unknown')
  ), placed AS (
    SELECT s.* FROM seen s, gone WHERE s.section = 'location' AND (gone.at IS NULL OR s.located_at >= gone.at)
  )
  SELECT max(citizenship), max(sex), max(age_band), (SELECT area FROM placed),
    CASE WHEN sections && ARRAY['location', 'contact'] THEN coalesce((SELECT whereabouts FROM last_word), 'unknown') END,
    (SELECT located_at FROM placed),
    round(coalesce(sum(points) FILTER (WHERE section <> 'location'), 0) + coalesce((SELECT points FROM placed), 0))::int,
    max(seen.updated_at)
  FROM seen
$$;

-- A step takes effect: the dossier stands elsewhere, what still waited is overtaken, lists say where the person is.
CREATE FUNCTION app.take_effect(m public.status_move) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.status_move SET state = 'overtaken' WHERE dossier_id = m.dossier_id AND state = 'asked' AND id <> m.id;
  UPDATE public.dossier SET status = m.to_status, last_move_id = m.id, version = version + 1, updated_at = now()
  WHERE id = m.dossier_id;
  IF m.whereabouts IS NULL THEN RETURN; END IF;
  UPDATE public.dossier_access a SET whereabouts = s.whereabouts, area = s.area, located_at = s.located_at,
    completeness = s.completeness
  FROM public.dossier_access b CROSS JOIN LATERAL app.summary_of(b.dossier_id, b.view_sections) s
  WHERE b.dossier_id = m.dossier_id AND a.dossier_id = b.dossier_id AND a.agency_id = b.agency_id
    AND s.completeness IS NOT NULL;
END $$;

-- Takes a step, or asks a second person for it. Decided by the live session: done, asked, conflict (it was moved since
-- version `seen_version`), waits (another step waits) or refused. The same step sent twice is taken once.
CREATE FUNCTION app.move_dossier(new_id uuid, target uuid, way_to text, way_branch text, why text, closing text,
  place text, happened timestamptz, words text, seen_version int) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me record; d public.dossier; w public.status_way; m public.status_move; does boolean; asks boolean;
BEGIN
  SELECT * INTO me FROM app.live_session();
  IF app.case_agency() IS NULL THEN RETURN 'refused'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(target::text, 0));
  SELECT * INTO m FROM public.status_move WHERE id = new_id;
  IF m.id IS NOT NULL THEN
    RETURN CASE WHEN m.asked_by = me.member_id AND m.dossier_id = target THEN m.state ELSE 'refused' END;
  END IF;
  SELECT * INTO d FROM public.dossier WHERE id = target;
  IF d.version IS DISTINCT FROM seen_version THEN
    RETURN CASE WHEN d.id IS NULL THEN 'refused' ELSE 'conflict' END;
  END IF;
  SELECT * INTO w FROM public.status_way
  WHERE from_status = d.status AND to_status = way_to AND branch = way_branch;
  does := (d.owner_agency_id = me.agency_id AND me.roles && w.does)
    OR (me.roles && w.others AND EXISTS (SELECT 1 FROM public.dossier_access a
      WHERE a.dossier_id = d.id AND a.agency_id = me.agency_id AND w.section = ANY (a.write_sections)
        AND (a.until IS NULL OR a.until > now())));
  asks := d.owner_agency_id = me.agency_id AND me.roles && w.asks;
  IF w.to_status IS NULL OR NOT coalesce(does OR asks, false) OR words IS NULL
    OR happened > now() + interval '1 hour' THEN RETURN 'refused'; END IF;
  IF (w.two_people OR NOT does)
    AND EXISTS (SELECT 1 FROM public.status_move x WHERE x.dossier_id = d.id AND x.state = 'asked') THEN
    RETURN 'waits';
  END IF;
  INSERT INTO public.status_move (id, dossier_id, from_status, to_status, branch, reason, closure, whereabouts,
    happened_at, sealed, state, seen, asked_by, agency_id)
  VALUES (new_id, d.id, d.status, way_to, way_branch, why, closing, place, happened, words,
    CASE WHEN w.two_people OR NOT does THEN 'asked' ELSE 'done' END, d.version, me.member_id, me.agency_id)
  RETURNING * INTO m;
  IF m.state = 'done' THEN
    PERFORM app.take_effect(m);
  ELSE
    INSERT INTO public.notification (member_id, code, reference)
    SELECT x.id, 'move-to-approve', d.reference FROM public.member x
    WHERE x.agency_id = me.agency_id AND x.disabled_at IS NULL AND x.roles && w.does AND x.id <> me.member_id;
  END IF;
  RETURN m.state;
END $$;

-- The second person decides: somebody else of the agency that has the case, whose act it is. Returns done or refused;
-- same-person, role; conflict (the case was moved meanwhile); or where the step stands when it waits no more; null: none.
CREATE FUNCTION app.decide_move(target uuid, approve boolean, words text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me record; d public.dossier; w public.status_way; m public.status_move;
BEGIN
  SELECT * INTO me FROM app.live_session();
  SELECT d2.* INTO d FROM public.status_move x JOIN public.dossier d2 ON d2.id = x.dossier_id WHERE x.id = target;
  IF d.id IS NULL OR d.owner_agency_id IS DISTINCT FROM app.case_agency() THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(d.id::text, 0));
  SELECT * INTO d FROM public.dossier WHERE id = d.id;
  SELECT * INTO m FROM public.status_move WHERE id = target FOR UPDATE;
  SELECT * INTO w FROM public.status_way
  WHERE from_status = m.from_status AND to_status = m.to_status AND branch = m.branch;
  IF m.state <> 'asked' THEN RETURN 'settled'; END IF;
  IF NOT me.roles && w.does THEN RETURN 'role'; END IF;
  IF m.asked_by = me.member_id THEN RETURN 'same-person'; END IF;
  IF approve AND d.version <> m.seen THEN RETURN 'conflict'; END IF;
  UPDATE public.status_move SET state = CASE WHEN approve THEN 'done' ELSE 'refused' END, decided_by = me.member_id,
    decided_at = now(), answer_sealed = words WHERE id = target RETURNING * INTO m;
  IF approve THEN PERFORM app.take_effect(m); END IF;
  INSERT INTO public.notification (member_id, code, reference)
  VALUES (m.asked_by, CASE WHEN approve THEN 'move-approved' ELSE 'move-refused' END, d.reference);
  RETURN m.state;
END $$;

-- Whoever asked takes it back before anybody decided.
CREATE FUNCTION app.take_back_move(target uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.status_move SET state = 'taken-back', decided_by = app.member_id(), decided_at = now()
  WHERE id = target AND state = 'asked' AND asked_by = app.member_id() AND agency_id = app.case_agency();
  RETURN found;
END $$;

-- A question of the former owner is not the new one's to decide.
CREATE FUNCTION app.overtake_moves() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.status_move SET state = 'overtaken' WHERE dossier_id = NEW.id AND state = 'asked';
  RETURN NULL;
END $$;
CREATE TRIGGER overtake_moves AFTER UPDATE OF owner_agency_id ON public.dossier
FOR EACH ROW WHEN (OLD.owner_agency_id <> NEW.owner_agency_id) EXECUTE FUNCTION app.overtake_moves();

-- When a dossier stood where, for whoever sees it: neither why nor by whom.
CREATE FUNCTION app.status_path(dossier uuid)
RETURNS TABLE (at timestamptz, from_status text, to_status text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.happened_at, m.from_status, m.to_status FROM public.status_move m
  WHERE m.dossier_id = dossier AND m.state = 'done' AND m.from_status <> m.to_status
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = dossier
      AND a.agency_id = (SELECT app.case_agency()) AND (a.until IS NULL OR a.until > now()))
  ORDER BY coalesce(m.decided_at, m.asked_at)
$$;

-- How many steps wait for somebody like the holder of a token to decide, up to a hundred.
CREATE FUNCTION app.awaiting_of(token text) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::int FROM (
    SELECT FROM app.actor_of(token) me
    JOIN public.status_move m ON m.agency_id = me.agency_id AND m.state = 'asked' AND m.asked_by <> me.member_id
    JOIN public.status_way w ON w.from_status = m.from_status AND w.to_status = m.to_status AND w.branch = m.branch
    WHERE me.roles && w.does LIMIT 100) waiting
$$;

REVOKE ALL ON FUNCTION app.guard_status(), app.guard_move(), app.take_effect(public.status_move),
  app.move_dossier(uuid, uuid, text, text, text, text, text, timestamptz, text, int),
  app.decide_move(uuid, boolean, text), app.take_back_move(uuid), app.overtake_moves(), app.status_path(uuid),
  app.awaiting_of(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.move_dossier(uuid, uuid, text, text, text, text, text, timestamptz, text, int),
  app.decide_move(uuid, boolean, text), app.take_back_move(uuid), app.status_path(uuid), app.awaiting_of(text)
TO homeward_app;
