-- A redacted copy is a stored file of its own, of the same dossier and section as the picture it was made from: what a
-- copy shows may be seen by nobody who may not see the original's section, and the link cannot point elsewhere.

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "copy_of" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_id_dossier_id_section_key" ON "stored_file"("id", "dossier_id", "section");

-- CreateIndex
CREATE INDEX "stored_file_copy_of_idx" ON "stored_file"("copy_of");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_copy_of_dossier_id_section_fkey" FOREIGN KEY ("copy_of", "dossier_id", "section") REFERENCES "stored_file"("id", "dossier_id", "section") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE public.stored_file ADD CONSTRAINT stored_file_no_copy_of_itself CHECK (copy_of <> id);
