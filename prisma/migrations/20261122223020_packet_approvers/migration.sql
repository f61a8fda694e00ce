-- Whoever may share may be one of the two who approve a packet, because small offices have no second consular officer;
-- one of the two is a supervisor all the same.

CREATE OR REPLACE FUNCTION app.ask_packet(target uuid, content text, digest text, proof text, what text[]) RETURNS boolean
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
  PERFORM app.tell_of_packet(p, 'packet-to-approve', ARRAY['caseworker', 'consular-officer', 'supervisor']);
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION app.answer_packet(target uuid, word text, words text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE p public.packet; enough boolean;
BEGIN
  SELECT * INTO p FROM public.packet WHERE id = target FOR UPDATE;
  IF p.state IS DISTINCT FROM 'to-approve' OR p.agency_id IS DISTINCT FROM app.case_agency()
    OR p.made_by = app.member_id() OR p.pdf_sha256 IS NULL
    OR NOT app.may_share()
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
