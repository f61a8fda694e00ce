-- A match holds no lock on the dossiers of others: a save that finds one would wait for whoever holds those, while it
-- keeps everybody else from comparing. The ids come from match_key, which has the reference.
ALTER TABLE "match" DROP CONSTRAINT "match_one_id_fkey";
ALTER TABLE "match" DROP CONSTRAINT "match_other_id_fkey";
