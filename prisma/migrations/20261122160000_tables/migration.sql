
-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "member_id" UUID,
    "agency_id" UUID,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "subject" BYTEA,
    "detail" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_log" (
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

    CONSTRAINT "contact_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_point" (
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

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
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

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "owner_agency_id" UUID NOT NULL,
    "assigned_to" UUID,
    "status" TEXT NOT NULL DEFAULT 'reported',
    "wrapped_key" TEXT,
    "citizenship" TEXT,
    "sex" TEXT,
    "age_band" TEXT,
    "area" TEXT,
    "whereabouts" TEXT NOT NULL DEFAULT 'unknown',
    "located_at" TIMESTAMPTZ(3),
    "completeness" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_access" (
    "agency_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "view_sections" TEXT[],
    "write_sections" TEXT[],
    "reference" TEXT NOT NULL,
    "assigned_to" UUID,
    "status" TEXT NOT NULL,
    "citizenship" TEXT,
    "sex" TEXT,
    "age_band" TEXT,
    "area" TEXT,
    "whereabouts" TEXT,
    "located_at" TIMESTAMPTZ(3),
    "completeness" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "tokens" INTEGER[],

    CONSTRAINT "dossier_access_pkey" PRIMARY KEY ("agency_id","dossier_id")
);

-- CreateTable
CREATE TABLE "evidence" (
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

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exploitation" (
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

    CONSTRAINT "exploitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossier_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "record_id" UUID,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "has_view" BOOLEAN NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by" UUID NOT NULL,
    "agency_id" UUID NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
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

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_matter" (
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

    CONSTRAINT "legal_matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "calendar" TEXT NOT NULL DEFAULT 'gregorian',
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Bangkok',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "member_id" UUID NOT NULL,
    "password_hash" TEXT,
    "password_set_at" TIMESTAMPTZ(3),
    "wrapped_key" TEXT NOT NULL,
    "totp_sealed" TEXT,
    "totp_enrolled_at" TIMESTAMPTZ(3),
    "totp_last_step" BIGINT,
    "recovery_hashes" BYTEA[],
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_failure_at" TIMESTAMPTZ(3),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "dossier_id" UUID,
    "form" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
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

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proof_of_life" (
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

    CONSTRAINT "proof_of_life_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruitment" (
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

    CONSTRAINT "recruitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relative" (
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

    CONSTRAINT "relative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "route_leg" (
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

    CONSTRAINT "route_leg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safe_contact_plan" (
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

    CONSTRAINT "safe_contact_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sighting" (
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

    CONSTRAINT "sighting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_need" (
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

    CONSTRAINT "support_need_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agency_code_key" ON "agency"("code");

-- CreateIndex
CREATE INDEX "audit_event_subject_seq_idx" ON "audit_event"("subject", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_event_agency_id_seq_idx" ON "audit_event"("agency_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_event_member_id_seq_idx" ON "audit_event"("member_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "contact_log_dossier_id_current_idx" ON "contact_log"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "contact_log_dossier_id_record_id_version_key" ON "contact_log"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "contact_point_dossier_id_current_idx" ON "contact_point"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "contact_point_dossier_id_record_id_version_key" ON "contact_point"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "document_dossier_id_current_idx" ON "document"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "document_dossier_id_record_id_version_key" ON "document"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_reference_key" ON "dossier"("reference");

-- CreateIndex
CREATE INDEX "dossier_access_dossier_id_idx" ON "dossier_access"("dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_updated_at_dossier_id_idx" ON "dossier_access"("agency_id", "updated_at" DESC, "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_status_updated_at_dossier_id_idx" ON "dossier_access"("agency_id", "status", "updated_at" DESC, "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_citizenship_updated_at_dossier_id_idx" ON "dossier_access"("agency_id", "citizenship", "updated_at" DESC, "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_status_citizenship_updated_at_doss_idx" ON "dossier_access"("agency_id", "status", "citizenship", "updated_at" DESC, "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_assigned_to_updated_at_dossier_id_idx" ON "dossier_access"("agency_id", "assigned_to", "updated_at" DESC, "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_located_at_dossier_id_idx" ON "dossier_access"("agency_id", "located_at", "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_completeness_dossier_id_idx" ON "dossier_access"("agency_id", "completeness", "dossier_id");

-- CreateIndex
CREATE INDEX "dossier_access_agency_id_area_updated_at_dossier_id_idx" ON "dossier_access"("agency_id", "area", "updated_at" DESC, "dossier_id");

-- CreateIndex
CREATE INDEX "evidence_dossier_id_current_idx" ON "evidence"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_dossier_id_record_id_version_key" ON "evidence"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "exploitation_dossier_id_current_idx" ON "exploitation"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "exploitation_dossier_id_record_id_version_key" ON "exploitation"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "stored_file_dossier_id_section_idx" ON "stored_file"("dossier_id", "section");

-- CreateIndex
CREATE INDEX "identity_dossier_id_current_idx" ON "identity"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "identity_dossier_id_record_id_version_key" ON "identity"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "legal_matter_dossier_id_current_idx" ON "legal_matter"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "legal_matter_dossier_id_record_id_version_key" ON "legal_matter"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- CreateIndex
CREATE INDEX "member_agency_id_name_idx" ON "member"("agency_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_member_id_created_at_idx" ON "session"("member_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_member_id_idx" ON "invitation"("member_id");

-- CreateIndex
CREATE INDEX "draft_dossier_id_idx" ON "draft"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_member_id_form_key" ON "draft"("member_id", "form");

-- CreateIndex
CREATE INDEX "note_dossier_id_current_idx" ON "note"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "note_dossier_id_record_id_version_key" ON "note"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "proof_of_life_dossier_id_current_idx" ON "proof_of_life"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "proof_of_life_dossier_id_record_id_version_key" ON "proof_of_life"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "recruitment_dossier_id_current_idx" ON "recruitment"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "recruitment_dossier_id_record_id_version_key" ON "recruitment"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "relative_dossier_id_current_idx" ON "relative"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "relative_dossier_id_record_id_version_key" ON "relative"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "route_leg_dossier_id_current_idx" ON "route_leg"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "route_leg_dossier_id_record_id_version_key" ON "route_leg"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "safe_contact_plan_dossier_id_current_idx" ON "safe_contact_plan"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "safe_contact_plan_dossier_id_record_id_version_key" ON "safe_contact_plan"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "sighting_dossier_id_current_idx" ON "sighting"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "sighting_dossier_id_record_id_version_key" ON "sighting"("dossier_id", "record_id", "version");

-- CreateIndex
CREATE INDEX "support_need_dossier_id_current_idx" ON "support_need"("dossier_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "support_need_dossier_id_record_id_version_key" ON "support_need"("dossier_id", "record_id", "version");

-- AddForeignKey
ALTER TABLE "contact_log" ADD CONSTRAINT "contact_log_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_owner_agency_id_fkey" FOREIGN KEY ("owner_agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_access" ADD CONSTRAINT "dossier_access_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exploitation" ADD CONSTRAINT "exploitation_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_matter" ADD CONSTRAINT "legal_matter_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof_of_life" ADD CONSTRAINT "proof_of_life_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruitment" ADD CONSTRAINT "recruitment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relative" ADD CONSTRAINT "relative_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "route_leg" ADD CONSTRAINT "route_leg_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safe_contact_plan" ADD CONSTRAINT "safe_contact_plan_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_need" ADD CONSTRAINT "support_need_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
