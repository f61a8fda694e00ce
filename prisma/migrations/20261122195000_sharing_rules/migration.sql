-- Who may give what to whom, and what an agency sees for it. The application reads the tables through policies and
-- changes them through the functions below: each decides by the live session, never by an argument.

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['consent', 'offer', 'dossier_grant', 'disclosure', 'access_request', 'notification'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

ALTER TABLE public.offer
  ADD CONSTRAINT offer_known CHECK (kind IN ('share', 'referral', 'transfer') AND level IN ('view', 'contribute')
    AND state IN ('to-approve', 'offered', 'accepted', 'rejected', 'withdrawn')),
  ADD CONSTRAINT offer_sections CHECK (sections <@ app.all_sections() AND cardinality(sections) > 0
    AND keep_sections <@ app.all_sections()),
  ADD CONSTRAINT offer_between CHECK (from_agency_id <> to_agency_id),
  ADD CONSTRAINT offer_ends CHECK (expires_at > made_at AND answer_by > made_at);
ALTER TABLE public.consent
  ADD CONSTRAINT consent_sections CHECK (sections <@ app.all_sections() AND cardinality(sections) > 0);
ALTER TABLE public.dossier_grant
  ADD CONSTRAINT grant_sections CHECK (sections <@ app.all_sections() AND cardinality(sections) > 0),
  ADD CONSTRAINT grant_level CHECK (level IN ('view', 'contribute')),
  ADD CONSTRAINT grant_short_glass CHECK (kind <> 'break-glass' OR expires_at <= taken_at + interval '3 hours');

-- May decide what leaves the agency and what it takes in. The table of permissions names the same three roles for
-- dossier.share; a test compares them.
CREATE FUNCTION app.may_share() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT coalesce((SELECT roles && ARRAY['caseworker', 'consular-officer', 'supervisor'] FROM app.live_session()), false)
$$;

-- A grant in force.
CREATE FUNCTION app.in_force(g public.dossier_grant) RETURNS boolean
LANGUAGE sql STABLE SET search_path = '' AS $$ SELECT g.ended_at IS NULL AND g.expires_at > now() $$;

-- The agencies with which a grant, or one it was passed on from, forbids sharing.
CREATE FUNCTION app.barred(grant_id uuid) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH RECURSIVE chain AS (
    SELECT id, parent_id, do_not_share FROM public.dossier_grant WHERE id = grant_id
    UNION ALL SELECT p.id, p.parent_id, p.do_not_share FROM public.dossier_grant p JOIN chain c ON p.id = c.parent_id)
  SELECT coalesce(array_agg(DISTINCT barred), '{}') FROM chain, unnest(do_not_share) barred
$$;

-- Whether an agency may give these sections of a dossier to another: the owner, or by a grant in force that may be
-- passed on, no more than it holds, no longer, and to nobody it was told not to share with.
CREATE FUNCTION app.can_give(o public.offer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.dossier d JOIN public.agency r ON r.id = o.to_agency_id AND r.active AND r.kind <> 'operator'
    WHERE d.id = o.dossier_id AND d.reference = o.reference AND d.owner_agency_id <> o.to_agency_id
      AND ((o.parent_id IS NULL AND d.owner_agency_id = o.from_agency_id)
        OR (o.kind <> 'transfer' AND EXISTS (
          SELECT 1 FROM public.dossier_grant g
          WHERE g.id = o.parent_id AND g.dossier_id = o.dossier_id AND g.agency_id = o.from_agency_id
            AND app.in_force(g) AND g.may_pass_on AND o.sections <@ g.sections
            AND (o.level = 'view' OR g.level = 'contribute') AND o.expires_at <= g.expires_at
            AND NOT o.to_agency_id = ANY (app.barred(g.id))
            AND app.barred(g.id) <@ o.do_not_share))))
$$;

-- Whether the consent that an offer names covers it: purpose, recipient and every section, and not withdrawn.
CREATE FUNCTION app.consent_covers(o public.offer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.consent c
    WHERE c.id = o.consent_id AND c.dossier_id = o.dossier_id AND c.withdrawn_at IS NULL AND c.purpose = o.purpose
      AND c.basis = o.basis AND o.sections <@ c.sections
      AND (c.recipient_agency_id IS NULL OR c.recipient_agency_id = o.to_agency_id))
$$;

-- What an agency sees of a dossier: everything as its owner, else the sections of its grants in force, until the first
-- of them ends. No grant: no row.
CREATE FUNCTION app.project_access(target uuid, agency uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier; view text[]; write text[]; ends timestamptz; s app.summary; since timestamptz;
BEGIN
  SELECT * INTO d FROM public.dossier WHERE id = target;
  IF d.owner_agency_id = agency THEN
    view := app.all_sections(); write := app.all_sections();
  ELSE
    SELECT array_agg(DISTINCT x), coalesce(array_agg(DISTINCT x) FILTER (WHERE g.level = 'contribute'), '{}'),
      min(g.expires_at), max(g.taken_at)
    INTO view, write, ends, since
    FROM public.dossier_grant g, unnest(g.sections) x
    WHERE g.dossier_id = target AND g.agency_id = agency AND app.in_force(g);
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
    (SELECT g.member_id FROM public.assignment g WHERE g.dossier_id = target AND g.agency_id = agency),
    d.status, s.citizenship, s.sex, s.age_band, s.area, s.whereabouts, s.located_at, coalesce(s.completeness, 0),
    d.created_at, greatest(s.updated_at, since, CASE WHEN since IS NULL THEN d.updated_at END),
    app.tokens_of(target, view), ends)
  ON CONFLICT (agency_id, dossier_id) DO UPDATE SET view_sections = excluded.view_sections,
    write_sections = excluded.write_sections, assigned_to = excluded.assigned_to, citizenship = excluded.citizenship,
    sex = excluded.sex, age_band = excluded.age_band, area = excluded.area, whereabouts = excluded.whereabouts,
    located_at = excluded.located_at, completeness = excluded.completeness, updated_at = excluded.updated_at,
    tokens = excluded.tokens, until = excluded.until;
END $$;

CREATE FUNCTION app.project_grant() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM app.project_access(NEW.dossier_id, NEW.agency_id);
  RETURN NULL;
END $$;
CREATE TRIGGER project_grant AFTER INSERT OR UPDATE OF ended_at ON public.dossier_grant
FOR EACH ROW EXECUTE FUNCTION app.project_grant();

CREATE FUNCTION app.project_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  PERFORM app.project_access(NEW.id, OLD.owner_agency_id);
  PERFORM app.project_access(NEW.id, NEW.owner_agency_id);
  RETURN NULL;
END $$;
CREATE TRIGGER project_owner AFTER UPDATE OF owner_agency_id ON public.dossier
FOR EACH ROW WHEN (OLD.owner_agency_id <> NEW.owner_agency_id) EXECUTE FUNCTION app.project_owner();

-- A row of the access table whose time is over is nobody's at once, by its policy. The next transaction of the agency
-- puts it right: what other grants still give comes back, else the row goes.
CREATE OR REPLACE FUNCTION app.touch_session(idle_minutes int) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  SELECT app.project_access(a.dossier_id, a.agency_id) FROM public.dossier_access a
  WHERE a.agency_id = (SELECT app.agency_id()) AND a.until <= now();
  UPDATE public.session SET seen_at = now(), idle_at = least(expires_at, now() + make_interval(mins => idle_minutes))
  WHERE id = (SELECT session_id FROM app.live_session()) AND seen_at < now() - interval '1 minute';
$$;

-- Word that something happened, to whoever has the dossier in hand at an agency, else to everybody there who may share.
CREATE FUNCTION app.notify(agency uuid, dossier uuid, what text, about text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.notification (member_id, code, reference)
  SELECT m.id, what, about FROM public.member m
  WHERE m.agency_id = agency AND m.disabled_at IS NULL
    AND m.roles && ARRAY['caseworker', 'consular-officer', 'supervisor']
    AND (m.id = (SELECT g.member_id FROM public.assignment g WHERE g.dossier_id = dossier AND g.agency_id = agency)
      OR NOT EXISTS (SELECT 1 FROM public.assignment g JOIN public.member h ON h.id = g.member_id AND h.disabled_at IS NULL
        WHERE g.dossier_id = dossier AND g.agency_id = agency))
$$;

-- Word to the supervisors of an agency, whoever has the dossier in hand.
CREATE FUNCTION app.notify_supervisors(agency uuid, what text, about text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.notification (member_id, code, reference)
  SELECT m.id, what, about FROM public.member m
  WHERE m.agency_id = agency AND m.disabled_at IS NULL AND 'supervisor' = ANY (m.roles)
$$;

CREATE FUNCTION app.disclose(g public.dossier_grant, by_member uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.disclosure (dossier_id, member_id, from_agency_id, to_agency_id, kind, sections, level, purpose,
    basis, consent_id, source_id)
  VALUES (g.dossier_id, by_member, g.given_by_agency_id, g.agency_id, g.kind, g.sections, g.level, g.purpose, g.basis,
    g.consent_id, g.id)
$$;

-- Offers.
CREATE FUNCTION app.may_offer(o public.offer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT o.from_agency_id = app.case_agency() AND o.made_by = app.member_id() AND app.may_share() AND app.can_give(o)
    AND ((o.state = 'offered' AND o.override_sealed IS NULL AND app.consent_covers(o))
      OR (o.state = 'to-approve' AND o.override_sealed IS NOT NULL AND o.consent_id IS NULL))
$$;

CREATE FUNCTION app.tell_of_offer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NEW.state = 'to-approve' THEN
    PERFORM app.notify_supervisors(NEW.from_agency_id, 'offer-to-approve', NEW.reference);
  ELSIF NEW.state = 'offered' THEN
    PERFORM app.notify(NEW.to_agency_id, NEW.dossier_id, 'offer-received', NEW.reference);
  ELSIF NEW.state IN ('accepted', 'rejected') THEN
    PERFORM app.notify(NEW.from_agency_id, NEW.dossier_id, 'offer-' || NEW.state, NEW.reference);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_of_offer AFTER INSERT OR UPDATE OF state ON public.offer
FOR EACH ROW EXECUTE FUNCTION app.tell_of_offer();

GRANT SELECT, INSERT ON public.offer TO homeward_app;
CREATE POLICY read ON public.offer FOR SELECT TO homeward_app
  USING (from_agency_id = (SELECT app.case_agency())
    OR (to_agency_id = (SELECT app.case_agency()) AND state IN ('offered', 'accepted', 'rejected'))
    OR EXISTS (SELECT 1 FROM public.dossier d
      WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency())));
CREATE POLICY make ON public.offer FOR INSERT TO homeward_app WITH CHECK (app.may_offer(offer));

-- A second person of the same agency lets an offer go out that no consent covers.
CREATE FUNCTION app.approve_offer(target uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE o public.offer;
BEGIN
  SELECT * INTO o FROM public.offer WHERE id = target FOR UPDATE;
  IF o.state <> 'to-approve' OR o.from_agency_id <> app.case_agency() OR o.made_by = app.member_id()
    OR NOT app.has_role('supervisor') OR o.answer_by <= now() OR NOT app.can_give(o) THEN RETURN false; END IF;
  UPDATE public.offer SET state = 'offered', approved_by = app.member_id(), approved_at = now() WHERE id = target;
  RETURN true;
END $$;

CREATE FUNCTION app.withdraw_offer(target uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.offer o SET state = 'withdrawn', answered_by = app.member_id(), answered_at = now()
  FROM public.dossier d
  WHERE o.id = target AND d.id = o.dossier_id AND o.state IN ('to-approve', 'offered') AND app.may_share()
    AND app.case_agency() IN (o.from_agency_id, d.owner_agency_id);
  RETURN found;
END $$;

CREATE FUNCTION app.reject_offer(target uuid, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.offer SET state = 'rejected', answered_by = app.member_id(), answered_at = now(), answer_sealed = words
  WHERE id = target AND state = 'offered' AND to_agency_id = app.case_agency() AND app.may_share();
  RETURN found;
END $$;

-- Takes an offer: the grant begins, or the dossier changes hands. False when it can no longer be taken: withdrawn,
-- lapsed, already answered, or its giver may not give it any more.
CREATE FUNCTION app.accept_offer(target uuid, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE o public.offer; g public.dossier_grant;
BEGIN
  SELECT * INTO o FROM public.offer WHERE id = target FOR UPDATE;
  IF o.state <> 'offered' OR o.to_agency_id <> app.case_agency() OR NOT app.may_share()
    OR o.answer_by <= now() OR o.expires_at <= now() THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(o.dossier_id::text, 0));
  IF NOT app.can_give(o) OR NOT (o.approved_by IS NOT NULL OR app.consent_covers(o)) THEN RETURN false; END IF;
  UPDATE public.offer SET state = 'accepted', answered_by = app.member_id(), answered_at = now(), answer_sealed = words
  WHERE id = target;
  INSERT INTO public.dossier_grant (dossier_id, agency_id, kind, sections, level, purpose, basis, consent_id, expires_at,
    may_pass_on, do_not_share, given_by_agency_id, offer_id, parent_id, taken_by)
  VALUES (o.dossier_id, o.to_agency_id, o.kind, o.sections, o.level, o.purpose, o.basis, o.consent_id, o.expires_at,
    o.may_pass_on, o.do_not_share, o.from_agency_id, o.id, o.parent_id, app.member_id()) RETURNING * INTO g;
  PERFORM app.disclose(g, o.made_by);
  IF o.kind = 'transfer' THEN PERFORM app.hand_over(o, g); END IF;
  RETURN true;
END $$;

-- Ownership moves; the former owner keeps what both agreed, as a grant of the new one. The grant that carried the
-- transfer ends with it: an owner needs none.
CREATE FUNCTION app.hand_over(o public.offer, carried public.dossier_grant) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_grant SET ended_at = now(), ended_by = app.member_id(), end_reason = 'transferred'
  WHERE dossier_id = o.dossier_id AND agency_id = o.to_agency_id AND ended_at IS NULL;
  UPDATE public.offer SET state = 'withdrawn', answered_at = now(), answered_by = app.member_id()
  WHERE dossier_id = o.dossier_id AND id <> o.id AND state IN ('to-approve', 'offered') AND parent_id IS NULL;
  IF cardinality(o.keep_sections) > 0 AND o.keep_until > now() THEN
    INSERT INTO public.dossier_grant (dossier_id, agency_id, kind, sections, level, purpose, basis, consent_id,
      expires_at, do_not_share, given_by_agency_id, offer_id, taken_by)
    VALUES (o.dossier_id, o.from_agency_id, 'kept', o.keep_sections, coalesce(o.keep_level, 'view'), o.purpose, o.basis,
      o.consent_id, o.keep_until, '{}', o.to_agency_id, o.id, app.member_id());
  END IF;
  UPDATE public.dossier SET owner_agency_id = o.to_agency_id, updated_at = now(), version = version + 1
  WHERE id = o.dossier_id;
END $$;

-- Grants.
GRANT SELECT ON public.dossier_grant TO homeward_app;
CREATE POLICY read ON public.dossier_grant FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.case_agency()) OR given_by_agency_id = (SELECT app.case_agency())
    OR EXISTS (SELECT 1 FROM public.dossier d
      WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency())));

-- Ends grants, and with them what was passed on from them and what was still on offer on their strength.
CREATE FUNCTION app.end_grants(targets uuid[], why text) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE g public.dossier_grant; ended int := 0;
BEGIN
  FOR g IN
    WITH RECURSIVE tree AS (
      SELECT id FROM public.dossier_grant WHERE id = ANY (targets)
      UNION SELECT c.id FROM public.dossier_grant c JOIN tree t ON c.parent_id = t.id)
    SELECT x.* FROM public.dossier_grant x JOIN tree USING (id) WHERE x.ended_at IS NULL ORDER BY x.id FOR UPDATE OF x
  LOOP
    UPDATE public.dossier_grant SET ended_at = now(), ended_by = app.member_id(),
      end_reason = CASE WHEN g.id = ANY (targets) THEN why ELSE 'source-ended' END WHERE id = g.id;
    UPDATE public.offer SET state = 'withdrawn', answered_by = app.member_id(), answered_at = now()
    WHERE parent_id = g.id AND state IN ('to-approve', 'offered');
    PERFORM app.notify(CASE WHEN why = 'given-back' THEN g.given_by_agency_id ELSE g.agency_id END, g.dossier_id,
      'access-ended', (SELECT reference FROM public.dossier WHERE id = g.dossier_id));
    ended := ended + 1;
  END LOOP;
  RETURN ended;
END $$;

-- The owner or the giver revokes; the holder gives back.
CREATE FUNCTION app.end_grant(target uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE g public.dossier_grant; holder boolean; giver boolean;
BEGIN
  SELECT * INTO g FROM public.dossier_grant WHERE id = target;
  holder := g.agency_id = app.case_agency();
  giver := app.case_agency() IN (g.given_by_agency_id, (SELECT owner_agency_id FROM public.dossier WHERE id = g.dossier_id));
  IF NOT app.may_share() OR NOT coalesce(holder OR giver, false) OR g.ended_at IS NOT NULL THEN RETURN false; END IF;
  RETURN app.end_grants(ARRAY[target], CASE WHEN giver THEN 'revoked' ELSE 'given-back' END) > 0;
END $$;

-- Consent: kept by the owner. Withdrawing one ends the grants and offers that stood on it.
GRANT SELECT, INSERT ON public.consent TO homeward_app;
CREATE POLICY read ON public.consent FOR SELECT TO homeward_app
  USING (EXISTS (SELECT 1 FROM public.dossier d
    WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency())));
CREATE POLICY record ON public.consent FOR INSERT TO homeward_app
  WITH CHECK (recorded_by = (SELECT app.member_id()) AND (SELECT app.may_share()) AND withdrawn_at IS NULL
    AND EXISTS (SELECT 1 FROM public.dossier d
      WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency())));

-- Returns how many grants ended; null when there is no such consent or it was withdrawn already.
CREATE FUNCTION app.withdraw_consent(target uuid) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE c public.consent;
BEGIN
  UPDATE public.consent x SET withdrawn_at = now(), withdrawn_by = app.member_id()
  FROM public.dossier d
  WHERE x.id = target AND d.id = x.dossier_id AND d.owner_agency_id = app.case_agency() AND app.may_share()
    AND x.withdrawn_at IS NULL
  RETURNING x.* INTO c;
  IF c.id IS NULL THEN RETURN NULL; END IF;
  UPDATE public.offer SET state = 'withdrawn', answered_by = app.member_id(), answered_at = now()
  WHERE consent_id = c.id AND state IN ('to-approve', 'offered');
  RETURN app.end_grants(ARRAY(SELECT id FROM public.dossier_grant WHERE consent_id = c.id AND ended_at IS NULL),
    'consent-withdrawn');
END $$;

-- Break-glass: everything, to read, for at most three hours; the owner is told in the same transaction.
CREATE FUNCTION app.break_glass(new_id uuid, about text, minutes int, wrapped text, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier; g public.dossier_grant;
BEGIN
  IF app.case_agency() IS NULL OR NOT (app.has_role('consular-officer') OR app.has_role('supervisor'))
    OR minutes NOT BETWEEN 1 AND 180 OR words IS NULL THEN RETURN false; END IF;
  SELECT * INTO d FROM public.dossier WHERE reference = about AND owner_agency_id <> app.case_agency();
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

CREATE FUNCTION app.review_glass(target uuid, finding text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_grant g SET reviewed_by = app.member_id(), reviewed_at = now(), verdict = finding
  FROM public.dossier d
  WHERE g.id = target AND g.kind = 'break-glass' AND d.id = g.dossier_id AND d.owner_agency_id = app.case_agency()
    AND app.has_role('supervisor') AND g.reviewed_at IS NULL AND finding IN ('justified', 'not-justified');
  RETURN found;
END $$;

-- The ledger: the owner reads all of it, others what they gave or received.
GRANT SELECT ON public.disclosure TO homeward_app;
CREATE POLICY read ON public.disclosure FOR SELECT TO homeward_app
  USING (from_agency_id = (SELECT app.case_agency()) OR to_agency_id = (SELECT app.case_agency())
    OR EXISTS (SELECT 1 FROM public.dossier d
      WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency())));

-- Requests. Whom a request reached, and whether it reached anybody, its maker cannot read.
GRANT SELECT (id, from_agency_id, reference, match_id, sections, purpose, wrapped_key, message_sealed, state, made_by,
  made_at, answered_by, answered_at, answer_sealed) ON public.access_request TO homeward_app;
CREATE POLICY read ON public.access_request FOR SELECT TO homeward_app
  USING (from_agency_id = (SELECT app.case_agency()) OR to_agency_id = (SELECT app.case_agency()));

CREATE FUNCTION app.request_access(new_id uuid, about text, what text[], why text, wrapped text, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE d public.dossier;
BEGIN
  IF app.case_agency() IS NULL OR NOT app.may_share() THEN RETURN false; END IF;
  SELECT * INTO d FROM public.dossier WHERE reference = about AND owner_agency_id <> app.case_agency();
  INSERT INTO public.access_request (id, dossier_id, to_agency_id, from_agency_id, reference, sections, purpose,
    wrapped_key, message_sealed, made_by)
  VALUES (new_id, d.id, d.owner_agency_id, app.case_agency(), about, what, why, wrapped, words, app.member_id());
  IF d.id IS NOT NULL THEN PERFORM app.notify(d.owner_agency_id, d.id, 'access-requested', d.reference); END IF;
  RETURN true;
END $$;

-- The owner answers: refused with words, or (by an offer made apart) answered. The asker may withdraw.
CREATE FUNCTION app.answer_request(target uuid, outcome text, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE r public.access_request;
BEGIN
  UPDATE public.access_request SET state = outcome, answered_by = app.member_id(), answered_at = now(), answer_sealed = words
  WHERE id = target AND state = 'asked' AND app.may_share()
    AND ((outcome IN ('answered', 'refused') AND to_agency_id = app.case_agency())
      OR (outcome = 'withdrawn' AND from_agency_id = app.case_agency()))
  RETURNING * INTO r;
  IF r.id IS NULL THEN RETURN false; END IF;
  IF outcome <> 'withdrawn' THEN PERFORM app.notify(r.from_agency_id, NULL, 'request-' || outcome, r.reference); END IF;
  RETURN true;
END $$;

GRANT SELECT, UPDATE (seen_at) ON public.notification TO homeward_app;
CREATE POLICY own ON public.notification TO homeward_app
  USING (member_id = (SELECT app.member_id())) WITH CHECK (member_id = (SELECT app.member_id()));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.all_sections(), app.may_share(), app.may_offer(public.offer), app.approve_offer(uuid), app.withdraw_offer(uuid),
  app.reject_offer(uuid, text), app.accept_offer(uuid, text), app.end_grant(uuid), app.withdraw_consent(uuid),
  app.break_glass(uuid, text, int, text, text), app.review_glass(uuid, text),
  app.request_access(uuid, text, text[], text, text, text), app.answer_request(uuid, text, text)
TO homeward_app;
