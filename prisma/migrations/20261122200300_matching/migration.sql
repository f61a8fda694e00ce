-- Deconfliction without disclosure: identifiers of all agencies' dossiers are compared as keyed hashes, and each side
-- learns only that somebody else is active on the person.

CREATE TABLE "match_key" (
    "dossier_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "key" BIGINT NOT NULL,
    "pole" SMALLINT NOT NULL,
    "strength" TEXT NOT NULL,

    CONSTRAINT "match_key_pkey" PRIMARY KEY ("dossier_id","section","key","pole")
);
CREATE TABLE "match" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "strength" TEXT NOT NULL,
    "standing" BOOLEAN NOT NULL DEFAULT true,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "match_dismissal" (
    "match_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "dismissed_by" UUID NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_dismissal_pkey" PRIMARY KEY ("match_id","dossier_id")
);
CREATE TABLE "match_probe" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_probe_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "match_key_key_idx" ON "match_key"("key");
CREATE UNIQUE INDEX "match_one_id_other_id_key" ON "match"("one_id", "other_id");
CREATE INDEX "match_other_id_idx" ON "match"("other_id");
CREATE INDEX "match_probe_member_id_at_idx" ON "match_probe"("member_id", "at");
ALTER TABLE "match_key" ADD CONSTRAINT "match_key_dossier_id_fkey"
  FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match" ADD CONSTRAINT "match_one_id_fkey"
  FOREIGN KEY ("one_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match" ADD CONSTRAINT "match_other_id_fkey"
  FOREIGN KEY ("other_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "match_dismissal" ADD CONSTRAINT "match_dismissal_match_id_fkey"
  FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "agency" ADD COLUMN "named_in_matches" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE public.match_key
  ADD CONSTRAINT match_key_known CHECK (section IN ('identity', 'documents', 'contact') AND pole IN (-1, 0, 1)
    AND strength IN ('sure', 'possible'));
ALTER TABLE public.match
  ADD CONSTRAINT match_in_order CHECK (one_id < other_id),
  ADD CONSTRAINT match_known CHECK (strength IN ('sure', 'possible'));

-- No privilege and no policy for the application: it asks the functions below, which answer for the live session's
-- agency and dossiers alone.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['match_key', 'match', 'match_dismissal', 'match_probe'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

-- How many times a day one person may have new identifiers compared. A desk that takes in a whole raid by hand stays
-- below; who tries out lists of numbers does not.
CREATE FUNCTION app.most_match_probes() RETURNS int
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$ SELECT 300 $$;

-- The dossiers whose keys meet those of one dossier. Of a name and a date of birth, opposite sexes make a sure match
-- possible and a possible one none; different citizenships leave no name sure.
CREATE FUNCTION app.dossiers_meeting(target uuid) RETURNS TABLE (dossier_id uuid, strength text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT met.dossier_id, CASE max(met.level) WHEN 2 THEN 'sure' ELSE 'possible' END
  FROM (
    SELECT k.dossier_id,
      CASE WHEN k.section <> 'identity' THEN k.level
        WHEN ARRAY[p.sex, q.sex] IN (ARRAY['female', 'male'], ARRAY['male', 'female']) THEN k.level - 1
        WHEN p.citizenship <> q.citizenship THEN 1
        ELSE k.level END AS level
    FROM (
      SELECT theirs.dossier_id, theirs.section,
        max(CASE WHEN mine.strength = 'sure' AND theirs.strength = 'sure' THEN 2 ELSE 1 END) AS level
      FROM public.match_key mine
      JOIN public.match_key theirs ON theirs.key = mine.key AND theirs.section = mine.section
        AND theirs.pole = -mine.pole AND theirs.dossier_id <> mine.dossier_id
      WHERE mine.dossier_id = target
      GROUP BY theirs.dossier_id, theirs.section
    ) k
    LEFT JOIN public.section_summary p ON p.dossier_id = target AND p.section = 'identity'
    LEFT JOIN public.section_summary q ON q.dossier_id = k.dossier_id AND q.section = 'identity'
  ) met
  JOIN public.dossier d ON d.id = met.dossier_id AND d.wrapped_key IS NOT NULL
  WHERE met.level > 0
  GROUP BY met.dossier_id
$$;

-- Brings the matches of one dossier up to date and tells both sides of new ones; returns how many are new. A match
-- that is no more goes, unless something was decided or asked about it.
CREATE FUNCTION app.find_matches(target uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE met record; m public.match; stood boolean; fresh int := 0; seen uuid[] := '{}'; side public.dossier;
BEGIN
  FOR met IN SELECT * FROM app.dossiers_meeting(target) LOOP
    SELECT x.standing INTO stood FROM public.match x
    WHERE x.one_id = least(target, met.dossier_id) AND x.other_id = greatest(target, met.dossier_id);
    INSERT INTO public.match (one_id, other_id, strength)
    VALUES (least(target, met.dossier_id), greatest(target, met.dossier_id), met.strength)
    ON CONFLICT (one_id, other_id) DO UPDATE SET strength = excluded.strength, standing = true
    RETURNING * INTO m;
    seen := seen || m.id;
    IF coalesce(stood, false) THEN CONTINUE; END IF;
    fresh := fresh + 1;
    FOR side IN SELECT d.* FROM public.dossier d WHERE d.id IN (m.one_id, m.other_id)
      AND NOT EXISTS (SELECT 1 FROM public.match_dismissal x WHERE x.match_id = m.id AND x.dossier_id = d.id)
    LOOP
      PERFORM app.notify(side.owner_agency_id, side.id, 'match-found', side.reference);
    END LOOP;
  END LOOP;
  UPDATE public.match x SET standing = false
  WHERE target IN (x.one_id, x.other_id) AND NOT x.id = ANY (seen);
  DELETE FROM public.match x
  WHERE target IN (x.one_id, x.other_id) AND NOT x.standing
    AND NOT EXISTS (SELECT 1 FROM public.match_dismissal y WHERE y.match_id = x.id)
    AND NOT EXISTS (SELECT 1 FROM public.access_request r WHERE r.match_id = x.id);
  RETURN fresh;
END $$;

-- Replaces the keys of one section of a dossier the session's agency may write there, and finds the matches anew.
-- `keys`: [{key, pole, strength}], the key a 64-bit number as text. One at a time, so that of two agencies that write
-- the same number at once the second finds the first. Returns how many matches are new; null, with nothing done, when
-- the person has had as many comparisons as a day allows.
CREATE FUNCTION app.set_match_keys(target uuid, part text, keys jsonb) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me uuid := app.member_id();
BEGIN
  IF jsonb_array_length(keys) > 500 OR NOT EXISTS (SELECT 1 FROM public.dossier_access a
    WHERE a.dossier_id = target AND a.agency_id = app.case_agency() AND part = ANY (a.write_sections)
      AND (a.until IS NULL OR a.until > now()))
  THEN RAISE EXCEPTION 'not a section this session may write' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF jsonb_array_length(keys) = 0
    AND NOT EXISTS (SELECT 1 FROM public.match_key k WHERE k.dossier_id = target AND k.section = part)
  THEN RETURN 0; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('deconfliction', 0));
  IF EXISTS (SELECT 1 FROM jsonb_to_recordset(keys) AS n(key bigint) WHERE NOT EXISTS (
    SELECT 1 FROM public.match_key k WHERE k.dossier_id = target AND k.section = part AND k.key = n.key))
  THEN
    DELETE FROM public.match_probe p WHERE p.member_id = me AND p.at < now() - interval '1 day';
    IF (SELECT count(*) FROM public.match_probe p WHERE p.member_id = me) >= app.most_match_probes()
    THEN RETURN NULL; END IF;
    INSERT INTO public.match_probe (member_id) VALUES (me);
  END IF;
  DELETE FROM public.match_key k WHERE k.dossier_id = target AND k.section = part;
  INSERT INTO public.match_key (dossier_id, section, key, pole, strength)
  SELECT target, part, n.key, n.pole, max(n.strength)
  FROM jsonb_to_recordset(keys) AS n(key bigint, pole smallint, strength text) GROUP BY n.key, n.pole;
  RETURN app.find_matches(target);
END $$;

-- The matches of a dossier, for the agency that owns it. The other agency's name only if it chose so, or if both are
-- one or the other's dossier is seen anyway; the other's reference only then.
CREATE FUNCTION app.my_matches(target uuid)
RETURNS TABLE (id uuid, strength text, found_at timestamptz, own boolean, agency text, reference text,
  dismissed_at timestamptz, dismissed_by text, reason text, asked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.id, m.strength, m.found_at, o.owner_agency_id = d.owner_agency_id,
    CASE WHEN g.named_in_matches OR a.agency_id IS NOT NULL THEN g.name END,
    CASE WHEN a.agency_id IS NOT NULL THEN o.reference END,
    x.dismissed_at, who.name, x.reason, r.made_at
  FROM public.dossier d
  JOIN public.match m ON target IN (m.one_id, m.other_id) AND m.standing
  JOIN public.dossier o ON o.id = CASE WHEN m.one_id = d.id THEN m.other_id ELSE m.one_id END
  JOIN public.agency g ON g.id = o.owner_agency_id AND g.active
  LEFT JOIN public.dossier_access a ON a.dossier_id = o.id AND a.agency_id = d.owner_agency_id
    AND 'identity' = ANY (a.view_sections) AND (a.until IS NULL OR a.until > now())
  LEFT JOIN public.match_dismissal x ON x.match_id = m.id AND x.dossier_id = d.id
  LEFT JOIN public.member who ON who.id = x.dismissed_by AND who.agency_id = d.owner_agency_id
  LEFT JOIN LATERAL (SELECT max(q.made_at) AS made_at FROM public.access_request q
    WHERE q.match_id = m.id AND q.from_agency_id = d.owner_agency_id AND q.state = 'asked') r ON true
  WHERE d.id = target AND d.owner_agency_id = (SELECT app.case_agency())
  ORDER BY m.strength DESC, m.found_at DESC
$$;

-- One's own sides of a match.
CREATE FUNCTION app.my_sides(target uuid) RETURNS SETOF public.dossier
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT d.* FROM public.match m JOIN public.dossier d ON d.id IN (m.one_id, m.other_id)
  WHERE m.id = target AND d.owner_agency_id = app.case_agency()
$$;

-- The reference of one's own dossier in a match, for a request that came about it; null when none of its sides is one's own.
CREATE FUNCTION app.match_reference(target uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT min(reference) FROM app.my_sides(target)
$$;

-- Takes a match for a false one, or (why null) takes that back, for one's own side of it.
CREATE FUNCTION app.dismiss_match(target uuid, why text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT app.may_share() THEN RETURN false; END IF;
  IF why IS NULL THEN
    DELETE FROM public.match_dismissal x WHERE x.match_id = target
      AND x.dossier_id IN (SELECT id FROM app.my_sides(target));
  ELSE
    INSERT INTO public.match_dismissal (match_id, dossier_id, reason, dismissed_by)
    SELECT target, d.id, why, app.member_id() FROM app.my_sides(target) d ON CONFLICT DO NOTHING;
  END IF;
  RETURN found;
END $$;

-- Asks the agency on the other side of a match to get in touch: asked, asked-already (one open request a match) or
-- not-found. It learns who asks, and for which of its dossiers; nothing of the asker's dossier but its reference.
CREATE FUNCTION app.request_match(new_id uuid, target uuid, why text, wrapped text, words text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE mine public.dossier; theirs public.dossier;
BEGIN
  SELECT * INTO mine FROM app.my_sides(target);
  SELECT d.* INTO theirs FROM public.match m JOIN public.dossier d ON d.id IN (m.one_id, m.other_id)
  WHERE m.id = target AND m.standing AND d.owner_agency_id <> mine.owner_agency_id;
  IF theirs.id IS NULL OR NOT app.may_share() THEN RETURN 'not-found'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(target::text, 0));
  IF EXISTS (SELECT 1 FROM public.access_request r WHERE r.match_id = target
    AND r.from_agency_id = mine.owner_agency_id AND r.state = 'asked') THEN RETURN 'asked-already'; END IF;
  INSERT INTO public.access_request (id, dossier_id, to_agency_id, from_agency_id, reference, match_id, sections,
    purpose, wrapped_key, message_sealed, made_by)
  VALUES (new_id, theirs.id, theirs.owner_agency_id, mine.owner_agency_id, mine.reference, target, '{}', why, wrapped,
    words, app.member_id());
  PERFORM app.notify(theirs.owner_agency_id, theirs.id, 'access-requested', theirs.reference);
  RETURN 'asked';
END $$;

-- Whether other agencies that work on one of its people are told the name of one's agency: its administrator's choice.
CREATE FUNCTION app.name_in_matches(named boolean) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.agency SET named_in_matches = named
  WHERE id = app.agency_id() AND app.has_role('agency-administrator');
  RETURN found;
END $$;

REVOKE ALL ON FUNCTION app.most_match_probes(), app.dossiers_meeting(uuid), app.find_matches(uuid),
  app.set_match_keys(uuid, text, jsonb), app.my_matches(uuid), app.my_sides(uuid), app.match_reference(uuid),
  app.dismiss_match(uuid, text), app.request_match(uuid, uuid, text, text, text), app.name_in_matches(boolean)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.set_match_keys(uuid, text, jsonb), app.my_matches(uuid), app.match_reference(uuid),
  app.dismiss_match(uuid, text), app.request_match(uuid, uuid, text, text, text), app.name_in_matches(boolean)
TO homeward_app;
