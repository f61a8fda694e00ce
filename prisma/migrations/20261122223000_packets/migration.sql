-- AlterTable
ALTER TABLE "disclosure" ADD COLUMN     "items" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "words_sealed" TEXT;

-- CreateTable
CREATE TABLE "packet" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "profile" TEXT,
    "audience" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "consent_id" UUID,
    "sections" TEXT[],
    "items" TEXT[],
    "sealed" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "hash" TEXT,
    "code" TEXT,
    "pdf_sha256" TEXT,
    "annex_sha256" TEXT,
    "pages" INTEGER,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "end_sealed" TEXT,

    CONSTRAINT "packet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "packet_approval" (
    "packet_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "as_supervisor" BOOLEAN NOT NULL,
    "reason_sealed" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "packet_approval_pkey" PRIMARY KEY ("packet_id","member_id")
);

-- CreateTable
CREATE TABLE "packet_sending" (
    "id" UUID NOT NULL,
    "packet_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "reply_by" DATE,
    "sent_by" UUID NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "packet_sending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "packet_reply" (
    "id" UUID NOT NULL,
    "packet_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "noted_by" UUID NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "packet_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "packet_code_key" ON "packet"("code");

-- CreateIndex
CREATE INDEX "packet_agency_id_state_asked_at_idx" ON "packet"("agency_id", "state", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "packet_dossier_id_agency_id_number_version_key" ON "packet"("dossier_id", "agency_id", "number", "version");

-- CreateIndex
CREATE INDEX "packet_sending_packet_id_idx" ON "packet_sending"("packet_id");

-- CreateIndex
CREATE INDEX "packet_reply_packet_id_idx" ON "packet_reply"("packet_id");

-- AddForeignKey
ALTER TABLE "packet" ADD CONSTRAINT "packet_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "packet_approval" ADD CONSTRAINT "packet_approval_packet_id_fkey" FOREIGN KEY ("packet_id") REFERENCES "packet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "packet_sending" ADD CONSTRAINT "packet_sending_packet_id_fkey" FOREIGN KEY ("packet_id") REFERENCES "packet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "packet_reply" ADD CONSTRAINT "packet_reply_packet_id_fkey" FOREIGN KEY ("packet_id") REFERENCES "packet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
