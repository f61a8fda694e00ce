-- The packets that wait for the holder of a token: what app.answer_packet would take their word on, without the words.
-- Read with a token, as app.awaiting_of is: the frame of every page asks, outside any transaction.
CREATE FUNCTION app.packets_awaiting(token text)
RETURNS TABLE (id uuid, reference text, number int, version int, audience text, asked_at timestamptz, made_by uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.id, d.reference, p.number, p.version, p.audience, p.asked_at, p.made_by
  FROM app.actor_of(token) me
  JOIN public.packet p ON p.agency_id = me.agency_id AND p.state = 'to-approve' AND p.made_by <> me.member_id
    AND p.pdf_sha256 IS NOT NULL
  JOIN public.dossier d ON d.id = p.dossier_id
  WHERE me.roles && ARRAY['caseworker', 'consular-officer', 'supervisor']
    AND EXISTS (SELECT FROM public.dossier_access a WHERE a.dossier_id = p.dossier_id AND a.agency_id = p.agency_id
      AND (a.until IS NULL OR a.until > now()) AND p.sections <@ a.view_sections)
    AND NOT EXISTS (SELECT FROM public.packet_approval a WHERE a.packet_id = p.id AND a.member_id = me.member_id)
  ORDER BY p.asked_at LIMIT 100
$$;

-- How much waits for somebody like the holder of a token to decide: steps of cases, and packets. Each up to a hundred.
CREATE OR REPLACE FUNCTION app.awaiting_of(token text) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT (SELECT count(*) FROM (
    SELECT FROM app.actor_of(token) me
    JOIN public.status_move m ON m.agency_id = me.agency_id AND m.state = 'asked' AND m.asked_by <> me.member_id
    JOIN public.status_way w ON w.from_status = m.from_status AND w.to_status = m.to_status AND w.branch = m.branch
    WHERE me.roles && w.does LIMIT 100) waiting)::int
    + (SELECT count(*) FROM app.packets_awaiting(token))::int
$$;

REVOKE ALL ON FUNCTION app.packets_awaiting(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.packets_awaiting(text) TO homeward_app;
