-- Who may make, approve and send a release packet. The application reads the tables through policies, writes drafts,
-- and moves a packet on through the functions below: each decides by the live session, never by an argument.

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['packet', 'packet_approval', 'packet_sending', 'packet_reply'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

ALTER TABLE public.packet
  ADD CONSTRAINT packet_known CHECK (audience IN ('authorities', 'premises')
    AND basis IN ('person', 'guardian', 'next-of-kin', 'vital-interest')
    AND state IN ('draft', 'to-approve', 'refused', 'approved', 'sent', 'answered', 'withdrawn')),
  ADD CONSTRAINT packet_counted CHECK (number > 0 AND version > 0),
  ADD CONSTRAINT packet_profile CHECK ((profile IS NULL) = (audience = 'premises')),
  ADD CONSTRAINT packet_sections CHECK (sections <@ app.all_sections()),
  -- Nothing that waits, was approved or went out is without its content and what proves it.
  ADD CONSTRAINT packet_frozen CHECK (state IN ('draft', 'withdrawn')
    OR (hash ~ '^[0-9a-f]{64}$' AND code IS NOT NULL AND asked_at IS NOT NULL)),
  ADD CONSTRAINT packet_rendered CHECK (state NOT IN ('approved', 'sent', 'answered') OR pdf_sha256 IS NOT NULL);
ALTER TABLE public.packet_approval
  ADD CONSTRAINT packet_verdict CHECK (verdict = 'approved' OR (verdict = 'refused' AND reason_sealed IS NOT NULL));

-- Whether the caller's agency may send these sections of a dossier to somebody outside: as its owner, or by grants in
-- force that may be passed on or were given for this very purpose. Breaking the glass gives no such right.
CREATE FUNCTION app.may_release(target uuid, wanted text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT app.may_share() AND (
    EXISTS (SELECT 1 FROM public.dossier d WHERE d.id = target AND d.owner_agency_id = app.case_agency())
    OR EXISTS (SELECT 1 FROM public.dossier_grant g, unnest(g.sections) x
      WHERE g.dossier_id = target AND g.agency_id = app.case_agency() AND app.in_force(g)
        AND (g.may_pass_on OR g.purpose = 'release-negotiation')
      HAVING wanted <@ array_agg(x)))
$$;

-- Whether the word on which it is sent holds: a consent for this purpose, not withdrawn, that covers every section; or
-- that of the grant by which the agency has them; or vital interest.
CREATE FUNCTION app.packet_stands(p public.packet) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT (p.consent_id IS NULL AND p.basis = 'vital-interest') OR EXISTS (
    SELECT 1 FROM public.consent c
    WHERE c.id = p.consent_id AND c.dossier_id = p.dossier_id AND c.withdrawn_at IS NULL AND c.basis = p.basis
      AND c.purpose = 'release-negotiation' AND p.sections <@ c.sections
      AND (c.recipient_agency_id IS NULL OR c.recipient_agency_id = p.agency_id))
$$;

-- What a packet is does not change once somebody was asked to approve it; its files are named once; and its state goes
-- only where the table says, to approved only with two people who did not make it, one of them a supervisor.
CREATE FUNCTION app.keep_packet() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF OLD.state <> 'draft' AND (NEW.id, NEW.dossier_id, NEW.agency_id, NEW.number, NEW.version, NEW.profile, NEW.audience,
      NEW.language, NEW.basis, NEW.consent_id, NEW.sections, NEW.items, NEW.sealed, NEW.hash, NEW.code, NEW.made_by,
      NEW.made_at, NEW.asked_at)
    IS DISTINCT FROM (OLD.id, OLD.dossier_id, OLD.agency_id, OLD.number, OLD.version, OLD.profile, OLD.audience,
      OLD.language, OLD.basis, OLD.consent_id, OLD.sections, OLD.items, OLD.sealed, OLD.hash, OLD.code, OLD.made_by,
      OLD.made_at, OLD.asked_at) THEN
    RAISE EXCEPTION 'A packet that was given out for approval does not change.' USING ERRCODE = 'HW020';
  END IF;
  IF OLD.pdf_sha256 IS NOT NULL AND (NEW.pdf_sha256, NEW.annex_sha256, NEW.pages)
      IS DISTINCT FROM (OLD.pdf_sha256, OLD.annex_sha256, OLD.pages) THEN
    RAISE EXCEPTION 'The files of a packet are named once.' USING ERRCODE = 'HW020';
  END IF;
  IF NEW.state <> OLD.state AND NOT (OLD.state || '>' || NEW.state) = ANY (ARRAY['draft>to-approve', 'draft>withdrawn',
      'to-approve>approved', 'to-approve>refused', 'to-approve>withdrawn', 'approved>sent', 'approved>withdrawn',
      'sent>answered', 'sent>withdrawn', 'answered>withdrawn']) THEN
    RAISE EXCEPTION 'A packet does not go from % to %.', OLD.state, NEW.state USING ERRCODE = 'HW020';
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'approved' AND NOT (
      SELECT count(DISTINCT a.member_id) >= 2 AND bool_or(a.as_supervisor) FROM public.packet_approval a
      WHERE a.packet_id = NEW.id AND a.verdict = 'approved' AND a.member_id <> NEW.made_by) THEN
    RAISE EXCEPTION 'A packet is approved by two people who did not make it.' USING ERRCODE = 'HW020';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_packet BEFORE UPDATE ON public.packet FOR EACH ROW EXECUTE FUNCTION app.keep_packet();

CREATE FUNCTION app.keep_packet_word() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'What was said of a packet does not change.' USING ERRCODE = 'HW020';
  END IF;
  IF EXISTS (SELECT 1 FROM public.packet p WHERE p.id = NEW.packet_id
      AND (p.made_by = NEW.member_id OR p.state <> 'to-approve')) THEN
    RAISE EXCEPTION 'Nobody approves what they made.' USING ERRCODE = 'HW020';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_approval BEFORE INSERT OR UPDATE ON public.packet_approval
FOR EACH ROW EXECUTE FUNCTION app.keep_packet_word();

-- Seen by the agency that made it and by the owner of the dossier, as long as it sees every section it draws from; a
-- draft by its agency alone.
GRANT SELECT ON public.packet TO homeward_app;
CREATE POLICY read ON public.packet FOR SELECT TO homeward_app
  USING ((agency_id = (SELECT app.case_agency()) OR (state <> 'draft' AND EXISTS (SELECT 1 FROM public.dossier d
      WHERE d.id = dossier_id AND d.owner_agency_id = (SELECT app.case_agency()))))
    AND EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = packet.dossier_id
      AND a.agency_id = (SELECT app.case_agency()) AND packet.sections <@ a.view_sections));
GRANT INSERT (id, dossier_id, agency_id, number, version, profile, audience, language, basis, consent_id, sections,
  sealed, made_by) ON public.packet TO homeward_app;
CREATE POLICY make ON public.packet FOR INSERT TO homeward_app
  WITH CHECK (state = 'draft' AND made_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND app.may_release(dossier_id, sections));
GRANT UPDATE (profile, audience, language, basis, consent_id, sections, sealed) ON public.packet TO homeward_app;
-- Whoever drafts it is who made it, and does not approve it: nobody else changes a draft, or gives it out.
CREATE POLICY draft ON public.packet FOR UPDATE TO homeward_app
  USING (state = 'draft' AND made_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency()))
  WITH CHECK (state = 'draft' AND made_by = (SELECT app.member_id()) AND agency_id = (SELECT app.case_agency())
    AND app.may_release(dossier_id, sections));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['packet_approval', 'packet_sending', 'packet_reply'] LOOP
    EXECUTE format('GRANT SELECT ON public.%I TO homeward_app', t);
    EXECUTE format('CREATE POLICY read ON public.%I FOR SELECT TO homeward_app
      USING (EXISTS (SELECT 1 FROM public.packet p WHERE p.id = packet_id))', t);
  END LOOP;
END $$;

CREATE FUNCTION app.tell_of_packet(p public.packet, what text, held text[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.notification (member_id, code, reference)
  SELECT m.id, what, d.reference FROM public.member m, public.dossier d
  WHERE d.id = p.dossier_id AND m.agency_id = p.agency_id AND m.disabled_at IS NULL AND m.id <> app.member_id()
    AND (m.roles && held OR (held = '{}' AND m.id = p.made_by))
$$;

-- A draft is frozen with its content and given to two people. Earlier versions that did not go out are superseded.
CREATE FUNCTION app.ask_packet(target uuid, content text, digest text, proof text, what text[]) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE p public.packet;
BEGIN
  SELECT * INTO p FROM public.packet WHERE id = target FOR UPDATE;
  IF p.state IS DISTINCT FROM 'draft' OR p.made_by IS DISTINCT FROM app.member_id()
    OR p.agency_id IS DISTINCT FROM app.case_agency() OR NOT app.may_release(p.dossier_id, p.sections) OR NOT app.packet_stands(p) THEN RETURN false; END IF;
  UPDATE public.packet e SET state = 'withdrawn', ended_by = app.member_id(), ended_at = now(), end_reason = 'superseded'
  WHERE e.dossier_id = p.dossier_id AND e.agency_id = p.agency_id AND e.number = p.number AND e.version < p.version
    AND e.state IN ('draft', 'to-approve', 'approved');
  UPDATE public.packet SET state = 'to-approve', asked_at = now(), sealed = content, hash = digest, code = proof,
    items = what WHERE id = target;
  PERFORM app.tell_of_packet(p, 'packet-to-approve', ARRAY['supervisor', 'consular-officer']);
  RETURN true;
END $$;

CREATE FUNCTION app.packet_files(target uuid, pdf text, annex text, many int) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.packet SET pdf_sha256 = pdf, annex_sha256 = annex, pages = many
  WHERE id = target AND state = 'to-approve' AND pdf_sha256 IS NULL AND agency_id = app.case_agency();
  RETURN found;
END $$;

-- One person's word. The second approval, one of them a supervisor's, makes it approved; one refusal ends it.
-- Returns the state after it, or null when it was not theirs to say.
CREATE FUNCTION app.answer_packet(target uuid, word text, words text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE p public.packet; enough boolean;
BEGIN
  SELECT * INTO p FROM public.packet WHERE id = target FOR UPDATE;
  IF p.state IS DISTINCT FROM 'to-approve' OR p.agency_id IS DISTINCT FROM app.case_agency()
    OR p.made_by = app.member_id() OR p.pdf_sha256 IS NULL
    OR NOT (app.has_role('supervisor') OR app.has_role('consular-officer'))
    OR NOT EXISTS (SELECT 1 FROM public.dossier_access a WHERE a.dossier_id = p.dossier_id
      AND a.agency_id = p.agency_id AND (a.until IS NULL OR a.until > now()) AND p.sections <@ a.view_sections)
    OR EXISTS (SELECT 1 FROM public.packet_approval a WHERE a.packet_id = target AND a.member_id = app.member_id())
    THEN RETURN NULL; END IF;
  INSERT INTO public.packet_approval (packet_id, member_id, verdict, as_supervisor, reason_sealed)
  VALUES (target, app.member_id(), word, app.has_role('supervisor'), words);
  IF word = 'refused' THEN
    UPDATE public.packet SET state = 'refused', ended_by = app.member_id(), ended_at = now() WHERE id = target;
    PERFORM app.tell_of_packet(p, 'packet-refused', '{}');
    RETURN 'refused';
  END IF;
  SELECT count(*) >= 2 AND bool_or(as_supervisor) INTO enough FROM public.packet_approval WHERE packet_id = target;
  IF NOT enough THEN RETURN 'to-approve'; END IF;
  UPDATE public.packet SET state = 'approved', approved_at = now() WHERE id = target;
  PERFORM app.tell_of_packet(p, 'packet-approved', '{}');
  RETURN 'approved';
END $$;

-- It went out: the sending and the line of the ledger, or neither. `entry` is the id of both.
CREATE FUNCTION app.send_packet(target uuid, entry uuid, way text, at timestamptz, answer_by date, words text, why text)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE p public.packet;
BEGIN
  SELECT * INTO p FROM public.packet WHERE id = target FOR UPDATE;
  IF p.state IS NULL OR p.state NOT IN ('approved', 'sent', 'answered') OR p.agency_id <> app.case_agency()
    OR NOT app.may_release(p.dossier_id, p.sections) OR NOT app.packet_stands(p)
    OR at < p.approved_at - interval '1 minute' OR at > now() + interval '1 minute' THEN RETURN false; END IF;
  INSERT INTO public.packet_sending (id, packet_id, channel, sealed, sent_at, reply_by, sent_by)
  VALUES (entry, target, way, words, at, answer_by, app.member_id());
  IF p.state = 'approved' THEN UPDATE public.packet SET state = 'sent' WHERE id = target; END IF;
  INSERT INTO public.disclosure (id, dossier_id, at, member_id, from_agency_id, kind, sections, level, purpose, basis,
    consent_id, source_id, items, words_sealed)
  VALUES (entry, p.dossier_id, at, app.member_id(), p.agency_id, 'packet', p.sections, 'view', 'release-negotiation',
    p.basis, p.consent_id, p.id, p.items, why);
  RETURN true;
END $$;

CREATE FUNCTION app.reply_packet(target uuid, entry uuid, result text, at timestamptz, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE p public.packet;
BEGIN
  SELECT * INTO p FROM public.packet WHERE id = target FOR UPDATE;
  IF p.state IS NULL OR p.state NOT IN ('sent', 'answered') OR p.agency_id <> app.case_agency() OR NOT app.may_share()
    OR at > now() + interval '1 minute' THEN RETURN false; END IF;
  INSERT INTO public.packet_reply (id, packet_id, outcome, sealed, received_at, noted_by)
  VALUES (entry, target, result, words, at, app.member_id());
  IF p.state = 'sent' THEN UPDATE public.packet SET state = 'answered' WHERE id = target; END IF;
  RETURN true;
END $$;

CREATE FUNCTION app.withdraw_packet(target uuid, words text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.packet SET state = 'withdrawn', ended_by = app.member_id(), ended_at = now(), end_reason = 'by-hand',
    end_sealed = words
  WHERE id = target AND agency_id = app.case_agency() AND app.may_share() AND state NOT IN ('withdrawn', 'refused');
  RETURN found;
END $$;

-- Asked by anybody, without a session: the day on which a packet with this code and this hash (or at least its first
-- sixteen digits) was approved. Null for everything else, with no difference to tell why.
CREATE FUNCTION app.door_verify_packet(proof text, digest text) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT (p.approved_at AT TIME ZONE 'UTC')::date FROM public.packet p
  WHERE p.code = proof AND p.approved_at IS NOT NULL AND digest ~ '^[0-9a-f]{16,64}$' AND starts_with(p.hash, digest)
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.may_release(uuid, text[]), app.packet_stands(public.packet),
  app.ask_packet(uuid, text, text, text, text[]),
  app.packet_files(uuid, text, text, int), app.answer_packet(uuid, text, text),
  app.send_packet(uuid, uuid, text, timestamptz, date, text, text), app.reply_packet(uuid, uuid, text, timestamptz, text),
  app.withdraw_packet(uuid, text) TO homeward_app;
GRANT EXECUTE ON FUNCTION app.door_verify_packet(text, text) TO homeward_door;
