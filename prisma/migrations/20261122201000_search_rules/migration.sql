-- By which rules of reading (lib/server/records/search-rules.ts) every search token of a dossier was made, or newer ones.
-- What was filed before this column existed was filed by the first.
ALTER TABLE "dossier" ADD COLUMN "search_rules" INTEGER NOT NULL DEFAULT 1;
