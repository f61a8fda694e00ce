-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "obtained_how" TEXT NOT NULL,
    "obtained_on" DATE NOT NULL,
    "recipient_agency_id" UUID,
    "sections" TEXT[],
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_agency_id" UUID NOT NULL,
    "to_agency_id" UUID NOT NULL,
    "sections" TEXT[],
    "level" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "consent_id" UUID,
    "override_sealed" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" TIMESTAMPTZ(3) NOT NULL,
    "may_pass_on" BOOLEAN NOT NULL DEFAULT false,
    "do_not_share" UUID[],
    "parent_id" UUID,
    "keep_sections" TEXT[],
    "keep_level" TEXT,
    "keep_until" TIMESTAMPTZ(3),
    "wrapped_key" TEXT NOT NULL,
    "note_sealed" TEXT,
    "state" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer_sealed" TEXT,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_grant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sections" TEXT[],
    "level" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "consent_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "may_pass_on" BOOLEAN NOT NULL DEFAULT false,
    "do_not_share" UUID[],
    "given_by_agency_id" UUID NOT NULL,
    "offer_id" UUID,
    "parent_id" UUID,
    "taken_by" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "wrapped_key" TEXT,
    "reason_sealed" TEXT,
    "reviewed_by" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "verdict" TEXT,

    CONSTRAINT "dossier_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "member_id" UUID NOT NULL,
    "from_agency_id" UUID NOT NULL,
    "to_agency_id" UUID,
    "kind" TEXT NOT NULL,
    "sections" TEXT[],
    "level" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "consent_id" UUID,
    "source_id" UUID NOT NULL,

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_request" (
    "id" UUID NOT NULL,
    "dossier_id" UUID,
    "to_agency_id" UUID,
    "from_agency_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "match_id" UUID,
    "sections" TEXT[],
    "purpose" TEXT NOT NULL,
    "wrapped_key" TEXT NOT NULL,
    "message_sealed" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer_sealed" TEXT,

    CONSTRAINT "access_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_dossier_id_idx" ON "consent"("dossier_id");

-- CreateIndex
CREATE INDEX "offer_dossier_id_idx" ON "offer"("dossier_id");

-- CreateIndex
CREATE INDEX "offer_to_agency_id_state_made_at_idx" ON "offer"("to_agency_id", "state", "made_at" DESC);

-- CreateIndex
CREATE INDEX "offer_from_agency_id_state_made_at_idx" ON "offer"("from_agency_id", "state", "made_at" DESC);

-- CreateIndex
CREATE INDEX "dossier_grant_dossier_id_agency_id_idx" ON "dossier_grant"("dossier_id", "agency_id");

-- CreateIndex
CREATE INDEX "dossier_grant_agency_id_ended_at_idx" ON "dossier_grant"("agency_id", "ended_at");

-- CreateIndex
CREATE INDEX "dossier_grant_parent_id_idx" ON "dossier_grant"("parent_id");

-- CreateIndex
CREATE INDEX "disclosure_dossier_id_at_idx" ON "disclosure"("dossier_id", "at" DESC);

-- CreateIndex
CREATE INDEX "access_request_to_agency_id_state_made_at_idx" ON "access_request"("to_agency_id", "state", "made_at" DESC);

-- CreateIndex
CREATE INDEX "access_request_from_agency_id_state_made_at_idx" ON "access_request"("from_agency_id", "state", "made_at" DESC);

-- CreateIndex
CREATE INDEX "notification_member_id_seen_at_made_at_idx" ON "notification"("member_id", "seen_at", "made_at" DESC);

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_until_idx" ON "dossier_access"("agency_id", "until");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_grant" ADD CONSTRAINT "dossier_grant_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
