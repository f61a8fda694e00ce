-- Two dossiers of one agency that are about one person become one. What the absorbed dossier holds is copied, sealed
-- anew, into the surviving one, with every version, its author and its date; the absorbed one stays as it was, to read,
-- until the merge is undone. See docs/decisions/0018-merges.md.

CREATE TABLE "dossier_merge" (
    "id" UUID NOT NULL,
    "survivor_id" UUID NOT NULL,
    "absorbed_id" UUID NOT NULL,
    "reason_sealed" TEXT NOT NULL,
    "merged_by" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_before" TEXT NOT NULL,
    "handed_over" BOOLEAN NOT NULL DEFAULT false,
    "grants_ended" UUID[],
    "undone_by" UUID,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_merge_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "merge_piece" (
    "merge_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "piece_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "first_version" INTEGER,
    "last_version" INTEGER,
    "stayed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "merge_piece_pkey" PRIMARY KEY ("merge_id","kind","piece_id")
);
CREATE INDEX "dossier_merge_survivor_id_idx" ON "dossier_merge"("survivor_id");
CREATE INDEX "dossier_merge_absorbed_id_idx" ON "dossier_merge"("absorbed_id");
CREATE UNIQUE INDEX dossier_merge_once ON public.dossier_merge (absorbed_id) WHERE undone_at IS NULL;
ALTER TABLE "dossier_merge" ADD CONSTRAINT "dossier_merge_survivor_id_fkey"
  FOREIGN KEY ("survivor_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "dossier_merge" ADD CONSTRAINT "dossier_merge_absorbed_id_fkey"
  FOREIGN KEY ("absorbed_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "merge_piece" ADD CONSTRAINT "merge_piece_merge_id_fkey"
  FOREIGN KEY ("merge_id") REFERENCES "dossier_merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE public.dossier_merge ADD CONSTRAINT merge_of_two CHECK (survivor_id <> absorbed_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['dossier_merge', 'merge_piece'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

-- Whoever owns the survivor owns what it absorbed, and reads of it; changed by the functions below alone.
GRANT SELECT ON public.dossier_merge, public.merge_piece TO homeward_app;
CREATE POLICY read ON public.dossier_merge FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier d
    WHERE d.id = survivor_id AND d.owner_agency_id = (SELECT app.case_agency())));
CREATE POLICY read ON public.merge_piece FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier_merge m WHERE m.id = merge_id));

-- The dossier that a dossier was merged into, by as many merges as there were; itself where there was none.
CREATE FUNCTION app.survivor_of(target uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH RECURSIVE chain AS (
    SELECT target AS id, 0 AS step
    UNION ALL SELECT m.survivor_id, c.step + 1 FROM chain c
      JOIN public.dossier_merge m ON m.absorbed_id = c.id AND m.undone_at IS NULL)
  SELECT id FROM chain ORDER BY step DESC LIMIT 1
$$;

-- Whether a dossier was merged into another and stands still.
CREATE FUNCTION app.is_absorbed(target uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT 1 FROM public.dossier_merge m WHERE m.absorbed_id = target AND m.undone_at IS NULL)
$$;

-- The reference of the dossier that another one leads to, for who sees it; null for everybody else.
CREATE FUNCTION app.leads_to(about text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.reference FROM public.dossier d JOIN public.dossier s ON s.id = app.survivor_of(d.id)
  JOIN public.dossier_access a ON a.dossier_id = s.id AND a.agency_id = (SELECT app.case_agency())
    AND (a.until IS NULL OR a.until > now())
  WHERE d.reference = about AND s.id <> d.id
$$;

-- How many unfinished forms of anybody belong to a dossier of one's own agency.
CREATE FUNCTION app.unfinished_forms(target uuid) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::int FROM public.draft f JOIN public.dossier d ON d.id = f.dossier_id
  WHERE d.id = target AND d.owner_agency_id = (SELECT app.case_agency())
$$;

-- An absorbed dossier is read by its owner and changed by nobody: no section of it can be written, it is in nobody's
-- hands, and no search finds it beside its survivor.
CREATE OR REPLACE FUNCTION app.project_access(target uuid, agency uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier; view text[]; write text[]; ends timestamptz; s app.summary; since timestamptz; still boolean;
BEGIN
  SELECT * INTO d FROM public.dossier WHERE id = target;
  still := app.is_absorbed(target);
  IF d.owner_agency_id = agency THEN
    view := app.all_sections(); write := CASE WHEN still THEN '{}'::text[] ELSE app.all_sections() END;
  ELSE
    SELECT array_agg(DISTINCT x), coalesce(array_agg(DISTINCT x) FILTER (WHERE g.level = 'contribute'), '{}'),
      min(g.expires_at), max(g.taken_at)
    INTO view, write, ends, since
    FROM public.dossier_grant g, unnest(g.sections) x
    WHERE g.dossier_id = target AND g.agency_id = agency AND app.in_force(g) AND NOT still;
  END IF;
  IF view IS NULL THEN
    DELETE FROM public.dossier_access a WHERE a.dossier_id = target AND a.agency_id = agency;
    DELETE FROM public.assignment g WHERE g.dossier_id = target AND g.agency_id = agency;
    RETURN;
  END IF;
  s := app.summary_of(target, view);
  INSERT INTO public.dossier_access AS a (agency_id, dossier_id, view_sections, write_sections, reference, assigned_to,
    status, citizenship, sex, age_band, area, whereabouts, located_at, completeness, created_at, updated_at, tokens, until)
  VALUES (agency, target, view, write, d.reference,
    (SELECT g.member_id FROM public.assignment g WHERE g.dossier_id = target AND g.agency_id = agency AND NOT still),
    d.status, s.citizenship, s.sex, s.age_band, s.area, s.whereabouts, s.located_at, coalesce(s.completeness, 0),
    d.created_at, greatest(s.updated_at, since, CASE WHEN since IS NULL THEN d.updated_at END),
    CASE WHEN still THEN '{}'::int[] ELSE app.tokens_of(target, view) END, ends)
  ON CONFLICT (agency_id, dossier_id) DO UPDATE SET view_sections = excluded.view_sections,
    write_sections = excluded.write_sections, assigned_to = excluded.assigned_to, citizenship = excluded.citizenship,
    sex = excluded.sex, age_band = excluded.age_band, area = excluded.area, whereabouts = excluded.whereabouts,
    located_at = excluded.located_at, completeness = excluded.completeness, updated_at = excluded.updated_at,
    tokens = excluded.tokens, until = excluded.until;
END $$;

CREATE POLICY absorbed ON public.dossier AS RESTRICTIVE FOR UPDATE TO homeward_app
  USING (NOT app.is_absorbed(id));
CREATE POLICY absorbed ON public.offer AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (NOT app.is_absorbed(dossier_id));
CREATE POLICY absorbed ON public.consent AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (NOT app.is_absorbed(dossier_id));
CREATE POLICY absorbed ON public.packet AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (NOT app.is_absorbed(dossier_id));
CREATE POLICY absorbed ON public.assignment AS RESTRICTIVE FOR INSERT TO homeward_app
  WITH CHECK (NOT app.is_absorbed(dossier_id));
CREATE POLICY absorbed_kept ON public.assignment AS RESTRICTIVE FOR UPDATE TO homeward_app
  USING (NOT app.is_absorbed(dossier_id));

-- What was absorbed goes where its survivor goes.
CREATE FUNCTION app.follow_survivor() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier d SET owner_agency_id = NEW.owner_agency_id
  FROM public.dossier_merge m WHERE m.survivor_id = NEW.id AND m.undone_at IS NULL AND d.id = m.absorbed_id;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_survivor AFTER UPDATE OF owner_agency_id ON public.dossier
FOR EACH ROW WHEN (OLD.owner_agency_id <> NEW.owner_agency_id) EXECUTE FUNCTION app.follow_survivor();

-- An absorbed dossier meets nobody: its survivor has all its identifiers.
CREATE OR REPLACE FUNCTION app.dossiers_meeting(target uuid) RETURNS TABLE (dossier_id uuid, strength text)
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
  WHERE met.level > 0 AND NOT app.is_absorbed(met.dossier_id) AND NOT app.is_absorbed(target)
  GROUP BY met.dossier_id
$$;

-- Who asks for a dossier by the reference it had, or breaks its glass, reaches the one that it became.
CREATE OR REPLACE FUNCTION app.request_access(new_id uuid, about text, what text[], why text, wrapped text, words text)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier;
BEGIN
  IF app.case_agency() IS NULL OR NOT app.may_share() THEN RETURN false; END IF;
  SELECT s.* INTO d FROM public.dossier o JOIN public.dossier s ON s.id = app.survivor_of(o.id)
  WHERE o.reference = about AND s.owner_agency_id <> app.case_agency();
  INSERT INTO public.access_request (id, dossier_id, to_agency_id, from_agency_id, reference, sections, purpose,
    wrapped_key, message_sealed, made_by)
  VALUES (new_id, d.id, d.owner_agency_id, app.case_agency(), about, what, why, wrapped, words, app.member_id());
  IF d.id IS NOT NULL THEN PERFORM app.notify(d.owner_agency_id, d.id, 'access-requested', d.reference); END IF;
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION app.break_glass(new_id uuid, about text, minutes int, wrapped text, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier; g public.dossier_grant;
BEGIN
  IF app.case_agency() IS NULL OR NOT (app.has_role('consular-officer') OR app.has_role('supervisor'))
    OR minutes NOT BETWEEN 1 AND 180 OR words IS NULL THEN RETURN false; END IF;
  SELECT s.* INTO d FROM public.dossier o JOIN public.dossier s ON s.id = app.survivor_of(o.id)
  WHERE o.reference = about AND s.owner_agency_id <> app.case_agency();
  IF d.id IS NULL THEN RETURN false; END IF;
  INSERT INTO public.dossier_grant (id, dossier_id, agency_id, kind, sections, level, purpose, basis, expires_at,
    do_not_share, given_by_agency_id, taken_by, wrapped_key, reason_sealed)
  VALUES (new_id, d.id, app.case_agency(), 'break-glass', app.all_sections(), 'view', 'emergency', 'vital-interest',
    now() + make_interval(mins => minutes), '{}', d.owner_agency_id, app.member_id(), wrapped, words) RETURNING * INTO g;
  PERFORM app.disclose(g, app.member_id());
  PERFORM app.notify(d.owner_agency_id, d.id, 'glass-broken', d.reference);
  PERFORM app.notify_supervisors(d.owner_agency_id, 'glass-broken', d.reference);
  RETURN true;
END $$;

-- The tables of records: one row a version.
CREATE FUNCTION app.record_tables() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.relname::text FROM pg_catalog.pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND 7 = (SELECT count(*) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
      AND a.attname IN ('record_id', 'dossier_id', 'version', 'current', 'sealed', 'written_by', 'tokens'))
$$;

-- Copies one record of the absorbed dossier. `piece`: kind, source (its record id), target (its record id in the
-- survivor), offset (versions that the survivor's record of a kind that holds one has already), again (the survivor's
-- own values hold: they become the newest version once more), rows ({id, sealed} of every version). All but the sealed
-- text is read from the row that is copied. Returns how many versions were copied.
CREATE FUNCTION app.absorb_record(merge uuid, survivor uuid, absorbed uuid, piece jsonb) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE t text; k text := piece->>'kind'; source uuid := piece->>'source'; target uuid := piece->>'target';
  past int := (piece->>'offset')::int; again boolean := (piece->>'again')::boolean; copied int; newest int;
BEGIN
  SELECT x INTO t FROM app.record_tables() x WHERE x = replace(k, '-', '_');
  IF t IS NULL THEN RAISE EXCEPTION 'no kind of record'; END IF;
  IF past > 0 THEN
    EXECUTE format('SELECT max(version) FROM public.%I WHERE dossier_id = $1 AND record_id = $2', t)
      INTO newest USING survivor, target;
    IF newest IS DISTINCT FROM past THEN RAISE EXCEPTION 'the record was changed meanwhile' USING ERRCODE = 'HW005'; END IF;
    EXECUTE format('UPDATE public.%I SET current = false WHERE dossier_id = $1 AND record_id = $2 AND current', t)
      USING survivor, target;
  END IF;
  EXECUTE format('INSERT INTO public.%1$I (record_id, dossier_id, version, current, withdrawn, at, tokens, sealed,
      written_at, written_by, agency_id)
    SELECT $1, $2, s.version + $3, s.current AND NOT $4, s.withdrawn, s.at, s.tokens, r.sealed, s.written_at,
      s.written_by, s.agency_id
    FROM pg_catalog.jsonb_to_recordset($5) AS r(id uuid, sealed text)
    JOIN public.%1$I s ON s.id = r.id AND s.dossier_id = $6 AND s.record_id = $7', t)
    USING target, survivor, past, again, piece->'rows', absorbed, source;
  GET DIAGNOSTICS copied = ROW_COUNT;
  EXECUTE format('SELECT max(version) FROM public.%I WHERE dossier_id = $1 AND record_id = $2', t)
    INTO newest USING survivor, target;
  IF again THEN
    EXECUTE format('INSERT INTO public.%1$I (record_id, dossier_id, version, current, withdrawn, at, tokens, sealed,
        written_by, agency_id)
      SELECT record_id, dossier_id, $4, true, withdrawn, at, tokens, sealed, app.member_id(), app.case_agency()
      FROM public.%1$I WHERE dossier_id = $1 AND record_id = $2 AND version = $3', t)
      USING survivor, target, past, newest + 1;
    newest := newest + 1;
  END IF;
  INSERT INTO public.merge_piece (merge_id, kind, piece_id, source_id, first_version, last_version)
  VALUES (merge, k, target, source, past + 1, newest);
  RETURN copied;
END $$;

-- Matches of the absorbed dossier become the survivor's, with what was decided about them; so do its keys, until those
-- of the merged sections are made, so that nobody is told of an old match as of a new one.
CREATE FUNCTION app.absorb_matches(survivor uuid, absorbed uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE m public.match; third uuid; n uuid;
BEGIN
  FOR m IN SELECT * FROM public.match x WHERE absorbed IN (x.one_id, x.other_id) LOOP
    third := CASE WHEN m.one_id = absorbed THEN m.other_id ELSE m.one_id END;
    IF third <> survivor THEN
      INSERT INTO public.match (one_id, other_id, strength, standing, found_at)
      VALUES (least(survivor, third), greatest(survivor, third), m.strength, m.standing, m.found_at)
      ON CONFLICT (one_id, other_id) DO UPDATE SET standing = public.match.standing OR excluded.standing
      RETURNING id INTO n;
      INSERT INTO public.match_dismissal (match_id, dossier_id, reason, dismissed_by, dismissed_at)
      SELECT n, CASE WHEN y.dossier_id = absorbed THEN survivor ELSE y.dossier_id END, y.reason, y.dismissed_by, y.dismissed_at
      FROM public.match_dismissal y WHERE y.match_id = m.id ON CONFLICT DO NOTHING;
    END IF;
    UPDATE public.match SET standing = false WHERE id = m.id;
  END LOOP;
  INSERT INTO public.match_key (dossier_id, section, key, pole, strength)
  SELECT survivor, k.section, k.key, k.pole, k.strength FROM public.match_key k WHERE k.dossier_id = absorbed
  ON CONFLICT DO NOTHING;
END $$;

-- A step of the case that merging or undoing takes: it is in the history of the case like any other.
CREATE FUNCTION app.step_of_merge(d public.dossier, way_to text, way_branch text, why text, closing text, step jsonb)
RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE m public.status_move;
BEGIN
  INSERT INTO public.status_move (id, dossier_id, from_status, to_status, branch, reason, closure, happened_at, sealed,
    state, seen, asked_by, agency_id)
  VALUES ((step->>'id')::uuid, d.id, d.status, way_to, way_branch, why, closing, now(), step->>'sealed', 'done',
    d.version, app.member_id(), app.case_agency()) RETURNING * INTO m;
  PERFORM app.take_effect(m);
END $$;

-- Nobody else moves a case that was merged into another.
CREATE FUNCTION app.stand_still() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF app.is_absorbed(NEW.dossier_id) THEN
    RAISE EXCEPTION 'this case was merged into another' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stand_still BEFORE INSERT ON public.status_move FOR EACH ROW EXECUTE FUNCTION app.stand_still();

-- Merges `absorbed` into `survivor`: two dossiers of the session's agency. `records` and `files` are everything that the
-- absorbed one holds, sealed anew under the survivor's key (records as app.absorb_record takes them, in an array; files:
-- {source, target, record, sealed}); it raises when anything is missing. `step`: {id, sealed} of the step of the case by
-- which the absorbed one is closed. Every access and open offer of both ends: what
-- was given of one must not become a look into both. False, with nothing done, when these two cannot be merged.
CREATE FUNCTION app.merge_dossiers(new_id uuid, survivor uuid, absorbed uuid, words text, records jsonb, files jsonb,
  step jsonb) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE s public.dossier; a public.dossier; ending uuid[]; t text; there int; held int := 0; copied int := 0;
  piece jsonb; c public.consent; twin uuid;
BEGIN
  SELECT * INTO s FROM public.dossier WHERE id = survivor AND owner_agency_id = app.case_agency();
  SELECT * INTO a FROM public.dossier WHERE id = absorbed AND owner_agency_id = app.case_agency();
  IF NOT app.may_share() OR words IS NULL OR s.wrapped_key IS NULL OR a.wrapped_key IS NULL OR s.id = a.id
    OR app.is_absorbed(survivor) OR app.is_absorbed(absorbed) THEN RETURN false; END IF;
  ending := ARRAY(SELECT g.id FROM public.dossier_grant g
    WHERE g.dossier_id IN (survivor, absorbed) AND app.in_force(g) ORDER BY g.id);
  IF a.status <> 'closed' THEN PERFORM app.step_of_merge(a, 'closed', 'duplicate', 'same_person', 'duplicate', step); END IF;
  INSERT INTO public.dossier_merge (id, survivor_id, absorbed_id, reason_sealed, merged_by, status_before, grants_ended)
  VALUES (new_id, survivor, absorbed, words, app.member_id(), a.status, ending);

  FOR piece IN SELECT * FROM jsonb_array_elements(records) LOOP
    copied := copied + app.absorb_record(new_id, survivor, absorbed, piece);
  END LOOP;
  FOR t IN SELECT * FROM app.record_tables() LOOP
    EXECUTE format('SELECT count(*) FROM public.%I WHERE dossier_id = $1', t) INTO there USING absorbed;
    held := held + there;
  END LOOP;
  IF held <> copied THEN RAISE EXCEPTION 'the absorbed dossier was changed meanwhile' USING ERRCODE = 'HW005'; END IF;

  INSERT INTO public.stored_file (id, dossier_id, section, record_id, kind, size, sealed, has_view, uploaded_at,
    uploaded_by, agency_id, copy_of)
  SELECT r.target, survivor, f.section, r.record, f.kind, f.size, r.sealed, f.has_view, f.uploaded_at, f.uploaded_by,
    f.agency_id, (SELECT o.target FROM jsonb_to_recordset(files) AS o(source uuid, target uuid) WHERE o.source = f.copy_of)
  FROM jsonb_to_recordset(files) AS r(source uuid, target uuid, record uuid, sealed text)
  JOIN public.stored_file f ON f.id = r.source AND f.dossier_id = absorbed;
  GET DIAGNOSTICS copied = ROW_COUNT;
  IF copied <> (SELECT count(*) FROM public.stored_file f WHERE f.dossier_id = absorbed) THEN
    RAISE EXCEPTION 'the absorbed dossier was changed meanwhile' USING ERRCODE = 'HW005';
  END IF;
  INSERT INTO public.merge_piece (merge_id, kind, piece_id, source_id)
  SELECT new_id, 'stored-file', r.target, r.source FROM jsonb_to_recordset(files) AS r(source uuid, target uuid);

  -- Who agreed, agreed for the person.
  FOR c IN SELECT * FROM public.consent x WHERE x.dossier_id = absorbed LOOP
    INSERT INTO public.consent (dossier_id, purpose, basis, obtained_how, obtained_on, recipient_agency_id, sections,
      recorded_by, recorded_at, withdrawn_by, withdrawn_at)
    VALUES (survivor, c.purpose, c.basis, c.obtained_how, c.obtained_on, c.recipient_agency_id, c.sections,
      c.recorded_by, c.recorded_at, c.withdrawn_by, c.withdrawn_at) RETURNING id INTO twin;
    INSERT INTO public.merge_piece (merge_id, kind, piece_id, source_id) VALUES (new_id, 'consent', twin, c.id);
  END LOOP;

  PERFORM app.end_grants(ending, 'merged');
  UPDATE public.offer SET state = 'withdrawn', answered_by = app.member_id(), answered_at = now()
  WHERE dossier_id IN (survivor, absorbed) AND state IN ('to-approve', 'offered');
  WITH asked AS (
    UPDATE public.access_request r SET dossier_id = survivor WHERE r.dossier_id = absorbed AND r.state = 'asked'
    RETURNING r.id)
  INSERT INTO public.merge_piece (merge_id, kind, piece_id, source_id)
  SELECT new_id, 'access-request', id, id FROM asked;

  INSERT INTO public.assignment (dossier_id, agency_id, member_id, assigned_by)
  SELECT survivor, g.agency_id, g.member_id, app.member_id() FROM public.assignment g
  WHERE g.dossier_id = absorbed AND g.agency_id = app.case_agency()
    AND NOT EXISTS (SELECT 1 FROM public.assignment h WHERE h.dossier_id = survivor AND h.agency_id = g.agency_id);
  IF found THEN UPDATE public.dossier_merge SET handed_over = true WHERE id = new_id; END IF;

  UPDATE public.dossier SET search_rules = least(s.search_rules, a.search_rules), version = version + 1,
    updated_at = now() WHERE id = survivor;
  PERFORM app.absorb_matches(survivor, absorbed);
  PERFORM app.project_access(absorbed, app.case_agency());
  PERFORM app.project_access(survivor, app.case_agency());
  RETURN true;
END $$;

-- Gives back the accesses that a merge ended, but for those that would have ended meanwhile: the time is over, the
-- consent was withdrawn, the agency is closed, or the one it was passed on from does not come back.
CREATE FUNCTION app.give_again(m public.dossier_merge) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE g public.dossier_grant; again int := 0; turn int := 1;
BEGIN
  WHILE turn > 0 LOOP
    turn := 0;
    FOR g IN SELECT x.* FROM public.dossier_grant x
      JOIN public.agency holder ON holder.id = x.agency_id AND holder.active
      JOIN public.dossier d ON d.id = x.dossier_id AND d.owner_agency_id <> x.agency_id
      WHERE x.id = ANY (m.grants_ended) AND x.ended_at = m.merged_at AND x.expires_at > now()
        AND x.end_reason IN ('merged', 'source-ended')
        AND NOT EXISTS (SELECT 1 FROM public.consent c WHERE c.id = x.consent_id AND c.withdrawn_at IS NOT NULL)
        AND (x.parent_id IS NULL OR EXISTS (SELECT 1 FROM public.dossier_grant p
          WHERE p.id = x.parent_id AND app.in_force(p)))
      ORDER BY x.id
    LOOP
      UPDATE public.dossier_grant SET ended_at = NULL, ended_by = NULL, end_reason = NULL WHERE id = g.id;
      PERFORM app.disclose(g, app.member_id());
      PERFORM app.notify(g.agency_id, g.dossier_id, 'access-again', d.reference)
      FROM public.dossier d WHERE d.id = g.dossier_id;
      turn := turn + 1;
    END LOOP;
    again := again + turn;
  END LOOP;
  RETURN again;
END $$;

-- Undoes a merge: both dossiers are as before. A record that somebody wrote in since stays with the survivor, its
-- history whole, and is in the other one as it was. Null, with nothing done, when it cannot be undone: not there, undone
-- already, the survivor was itself merged, or something was merged into it later. Returns how many records stay. `step`:
-- {id, sealed} of the step by which the absorbed case stands where it stood.
CREATE FUNCTION app.undo_merge(target uuid, step jsonb) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE m public.dossier_merge; p public.merge_piece; a public.dossier; t text; newest int;
BEGIN
  SELECT x.* INTO m FROM public.dossier_merge x JOIN public.dossier d ON d.id = x.survivor_id
  WHERE x.id = target AND x.undone_at IS NULL AND d.owner_agency_id = app.case_agency() FOR UPDATE OF x;
  IF m.id IS NULL OR NOT app.may_share() OR app.is_absorbed(m.survivor_id) OR EXISTS (
    SELECT 1 FROM public.dossier_merge l WHERE l.survivor_id = m.survivor_id AND l.undone_at IS NULL
      AND (l.merged_at, l.id) > (m.merged_at, m.id)) THEN RETURN NULL; END IF;
  UPDATE public.dossier_merge SET undone_by = app.member_id(), undone_at = now() WHERE id = m.id;

  FOR p IN SELECT * FROM public.merge_piece x WHERE x.merge_id = m.id AND x.first_version IS NOT NULL LOOP
    t := replace(p.kind, '-', '_');
    EXECUTE format('SELECT max(version) FROM public.%I WHERE dossier_id = $1 AND record_id = $2', t)
      INTO newest USING m.survivor_id, p.piece_id;
    IF newest > p.last_version THEN
      UPDATE public.merge_piece SET stayed = true WHERE merge_id = m.id AND kind = p.kind AND piece_id = p.piece_id;
    ELSE
      EXECUTE format('DELETE FROM public.%I WHERE dossier_id = $1 AND record_id = $2 AND version >= $3', t)
        USING m.survivor_id, p.piece_id, p.first_version;
      EXECUTE format('UPDATE public.%I SET current = true WHERE dossier_id = $1 AND record_id = $2 AND version = $3', t)
        USING m.survivor_id, p.piece_id, p.first_version - 1;
    END IF;
  END LOOP;
  UPDATE public.merge_piece x SET stayed = true
  FROM public.stored_file f, public.merge_piece r
  WHERE x.merge_id = m.id AND x.kind = 'stored-file' AND f.id = x.piece_id
    AND r.merge_id = m.id AND r.piece_id = f.record_id AND r.stayed;
  -- A file of which somebody made a copy since stays with it, and so does what it is itself a copy of.
  WITH RECURSIVE kept AS (
    SELECT c.copy_of AS id FROM public.stored_file c
    WHERE c.dossier_id = m.survivor_id AND c.copy_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM public.merge_piece x
      WHERE x.merge_id = m.id AND x.kind = 'stored-file' AND x.piece_id = c.id AND NOT x.stayed)
    UNION SELECT f.copy_of FROM public.stored_file f JOIN kept k ON f.id = k.id WHERE f.copy_of IS NOT NULL)
  UPDATE public.merge_piece x SET stayed = true FROM kept
  WHERE x.merge_id = m.id AND x.kind = 'stored-file' AND x.piece_id = kept.id;
  DELETE FROM public.stored_file f USING public.merge_piece x
  WHERE x.merge_id = m.id AND x.kind = 'stored-file' AND NOT x.stayed AND f.id = x.piece_id AND f.copy_of IS NOT NULL;
  DELETE FROM public.stored_file f USING public.merge_piece x
  WHERE x.merge_id = m.id AND x.kind = 'stored-file' AND NOT x.stayed AND f.id = x.piece_id;

  -- What was withdrawn since is withdrawn in both. A consent on which something new stands stays.
  UPDATE public.consent o SET withdrawn_by = c.withdrawn_by, withdrawn_at = c.withdrawn_at
  FROM public.merge_piece x, public.consent c
  WHERE x.merge_id = m.id AND x.kind = 'consent' AND c.id = x.piece_id AND o.id = x.source_id AND o.withdrawn_at IS NULL;
  UPDATE public.merge_piece x SET stayed = true WHERE x.merge_id = m.id AND x.kind = 'consent'
    AND (EXISTS (SELECT 1 FROM public.dossier_grant g WHERE g.consent_id = x.piece_id)
      OR EXISTS (SELECT 1 FROM public.offer o WHERE o.consent_id = x.piece_id)
      OR EXISTS (SELECT 1 FROM public.disclosure l WHERE l.consent_id = x.piece_id));
  DELETE FROM public.consent c USING public.merge_piece x
  WHERE x.merge_id = m.id AND x.kind = 'consent' AND NOT x.stayed AND c.id = x.piece_id;

  UPDATE public.access_request r SET dossier_id = m.absorbed_id FROM public.merge_piece x
  WHERE x.merge_id = m.id AND x.kind = 'access-request' AND r.id = x.piece_id AND r.state = 'asked';
  IF m.handed_over THEN
    DELETE FROM public.assignment g WHERE g.dossier_id = m.survivor_id AND g.agency_id = app.case_agency()
      AND g.assigned_at = m.merged_at;
  END IF;
  UPDATE public.dossier SET version = version + 1, updated_at = now() WHERE id = m.survivor_id;
  SELECT * INTO a FROM public.dossier WHERE id = m.absorbed_id;
  IF a.status <> m.status_before THEN
    PERFORM app.step_of_merge(a, m.status_before, 'reopen', 'closed_in_error', NULL, step);
  END IF;
  PERFORM app.project_access(m.absorbed_id, app.case_agency());
  PERFORM app.project_access(m.survivor_id, app.case_agency());
  PERFORM app.give_again(m);

  UPDATE public.match x SET standing = true FROM app.dossiers_meeting(m.absorbed_id) met
  WHERE x.one_id = least(m.absorbed_id, met.dossier_id) AND x.other_id = greatest(m.absorbed_id, met.dossier_id);
  PERFORM app.find_matches(m.absorbed_id);
  RETURN (SELECT count(*)::int FROM public.merge_piece x
    WHERE x.merge_id = m.id AND x.stayed AND x.first_version IS NOT NULL);
END $$;

REVOKE ALL ON FUNCTION app.survivor_of(uuid), app.is_absorbed(uuid), app.leads_to(text), app.unfinished_forms(uuid),
  app.follow_survivor(), app.record_tables(), app.absorb_record(uuid, uuid, uuid, jsonb), app.absorb_matches(uuid, uuid),
  app.step_of_merge(public.dossier, text, text, text, text, jsonb), app.stand_still(),
  app.merge_dossiers(uuid, uuid, uuid, text, jsonb, jsonb, jsonb), app.give_again(public.dossier_merge),
  app.undo_merge(uuid, jsonb)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.is_absorbed(uuid), app.leads_to(text), app.unfinished_forms(uuid),
  app.merge_dossiers(uuid, uuid, uuid, text, jsonb, jsonb, jsonb), app.undo_merge(uuid, jsonb) TO homeward_app;
