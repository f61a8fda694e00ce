-- The audit chain. One head row, locked by each writer in turn, so that the chain cannot fork; fields are
-- length-prefixed, so that no two events hash alike. The application may append through app.audit and read
-- through policies and app.dossier_audit; it can change and delete nothing.

INSERT INTO public.audit_head (id, seq, hash) VALUES (1, 0, sha256('homeward'));

CREATE FUNCTION app.prefixed(part text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS
$$ SELECT CASE WHEN part IS NULL THEN '-' ELSE octet_length(convert_to(part, 'UTF8'))::text || ':' || part END $$;

CREATE FUNCTION app.audit_hash(previous bytea, e public.audit_event) RETURNS bytea
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT sha256(previous || convert_to(
    app.prefixed(e.seq::text)
    || app.prefixed(to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || app.prefixed(e.member_id::text) || app.prefixed(e.agency_id::text)
    || app.prefixed(e.action) || app.prefixed(e.outcome)
    || app.prefixed(encode(e.subject, 'hex')) || app.prefixed(e.detail), 'UTF8'))
$$;

CREATE FUNCTION app.audit_subject(kind text, id uuid) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = '' AS
$$ SELECT sha256(convert_to(kind || ':' || id::text, 'UTF8')) $$;

CREATE FUNCTION app.append_audit(member uuid, agency uuid, act text, result text, on_what bytea, more text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE head public.audit_head; event public.audit_event;
BEGIN
  SELECT * INTO head FROM public.audit_head WHERE id = 1 FOR UPDATE;
  event.seq := head.seq + 1;
  event.at := clock_timestamp();
  event.member_id := member;
  event.agency_id := agency;
  event.action := act;
  event.outcome := result;
  event.subject := on_what;
  event.detail := more;
  event.hash := app.audit_hash(head.hash, event);
  INSERT INTO public.audit_event SELECT event.*;
  UPDATE public.audit_head SET seq = event.seq, hash = event.hash WHERE id = 1;
END $$;

-- The application's one way to write: the actor is the live session, never an argument.
CREATE FUNCTION app.audit(act text, result text, kind text, id uuid, more text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  SELECT app.append_audit(me.member_id, me.agency_id, act, result,
    CASE WHEN id IS NOT NULL THEN app.audit_subject(kind, id) END, more)
  FROM (SELECT 1) one LEFT JOIN app.live_session() me ON true
$$;

-- Auditors read the trail of their agency.
GRANT SELECT ON public.audit_event TO homeward_app;
CREATE POLICY read ON public.audit_event FOR SELECT TO homeward_app
  USING (agency_id = (SELECT app.agency_id()) AND (SELECT app.has_role('auditor')));

-- "Who saw this?": the events of one dossier, for whoever may see the dossier.
CREATE FUNCTION app.dossier_audit(dossier uuid, before_seq bigint, at_most int)
RETURNS TABLE (seq bigint, at timestamptz, member_name text, agency_name text, action text, outcome text, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT e.seq, e.at, m.name, a.name, e.action, e.outcome, e.detail
  FROM public.audit_event e
  LEFT JOIN public.member m ON m.id = e.member_id
  LEFT JOIN public.agency a ON a.id = e.agency_id
  WHERE e.subject = app.audit_subject('dossier', dossier) AND e.seq < before_seq
    AND EXISTS (SELECT 1 FROM public.dossier_access x
      WHERE x.dossier_id = dossier AND x.agency_id = (SELECT app.case_agency()))
  ORDER BY e.seq DESC LIMIT at_most
$$;
