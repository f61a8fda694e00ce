-- What becomes of a notification: it is counted and read on the screens, and its person is told by e-mail, at once or
-- once a day. The queue of e-mails belongs to the door's role: the application can neither read nor fill it.

CREATE TABLE "mail_choice" (
    "member_id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "hour" INTEGER NOT NULL,
    "digested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_choice_pkey" PRIMARY KEY ("member_id")
);

CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "member_id" UUID NOT NULL,
    "about" TEXT[],
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "mail_due_at_idx" ON "mail"("due_at");
CREATE INDEX "mail_member_id_idx" ON "mail"("member_id");

ALTER TABLE "dossier_grant" ADD COLUMN "foretold_at" TIMESTAMPTZ(3);

ALTER TABLE public.mail_choice
  ADD CONSTRAINT mail_choice_known CHECK (how IN ('at-once', 'daily', 'none') AND hour BETWEEN 0 AND 23);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['mail_choice', 'mail'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_all ON public.%I TO homeward_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('REVOKE ALL ON public.%I FROM PUBLIC', t);
  END LOOP;
END $$;

-- How many notifications the holder of a token has not seen, up to a hundred: one round trip for the bell of every page.
CREATE FUNCTION app.unseen_of(token text) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT count(*)::int FROM (
    SELECT FROM public.notification
    WHERE member_id = (SELECT member_id FROM app.actor_of(token)) AND seen_at IS NULL LIMIT 100) unseen
$$;

-- One's own choice.
GRANT SELECT ON public.mail_choice TO homeward_app;
CREATE POLICY own ON public.mail_choice FOR SELECT TO homeward_app USING (member_id = (SELECT app.member_id()));

-- A daily one tells of what happens from now on. Who wants none gets none of those that wait either.
CREATE FUNCTION app.choose_mail(new_how text, new_hour int) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
DECLARE me uuid := app.member_id();
BEGIN
  INSERT INTO public.mail_choice AS c (member_id, how, hour) SELECT me, new_how, new_hour WHERE me IS NOT NULL
  ON CONFLICT (member_id) DO UPDATE SET how = excluded.how, hour = excluded.hour,
    digested_at = CASE WHEN c.how = 'daily' THEN c.digested_at ELSE now() END;
  IF new_how <> 'at-once' THEN DELETE FROM public.mail WHERE member_id = me AND tries = 0; END IF;
END $$;

-- Several things about one dossier are one e-mail while it has not gone out.
CREATE FUNCTION app.queue_mail() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.mail (member_id, about) SELECT NEW.member_id, ARRAY[NEW.reference]
  WHERE coalesce((SELECT how FROM public.mail_choice WHERE member_id = NEW.member_id), 'at-once') = 'at-once'
    AND NOT EXISTS (SELECT FROM public.mail
      WHERE member_id = NEW.member_id AND about = ARRAY[NEW.reference] AND tries = 0);
  RETURN NULL;
END $$;
CREATE TRIGGER queue_mail AFTER INSERT ON public.notification FOR EACH ROW EXECUTE FUNCTION app.queue_mail();

-- Whoever gets a dossier into their hands by somebody else's act is told.
CREATE FUNCTION app.tell_of_hands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  INSERT INTO public.notification (member_id, code, reference)
  SELECT NEW.member_id, 'dossier-assigned', d.reference FROM public.dossier d
  WHERE d.id = NEW.dossier_id AND NEW.member_id <> app.member_id();
  RETURN NULL;
END $$;
CREATE TRIGGER tell_of_hands AFTER INSERT OR UPDATE OF member_id ON public.assignment
FOR EACH ROW EXECUTE FUNCTION app.tell_of_hands();

-- Members to whom an e-mail may go.
CREATE FUNCTION app.reachable(who uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT EXISTS (SELECT FROM public.member m JOIN public.agency a ON a.id = m.agency_id
    WHERE m.id = who AND m.disabled_at IS NULL AND a.active)
$$;

-- Takes the next e-mail that is due, for as long as its sending may take; nobody else gets it before. A copy of the
-- server that dies meanwhile leaves it to be taken again.
CREATE FUNCTION app.door_claim_mail(lease_seconds int)
RETURNS TABLE (id uuid, email text, locale text, about text[], made_at timestamptz, tries int)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
  WITH due AS (
    SELECT q.id FROM public.mail q WHERE q.due_at <= now() AND app.reachable(q.member_id)
    ORDER BY q.due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE public.mail q SET tries = q.tries + 1, due_at = now() + make_interval(secs => lease_seconds)
  FROM due, public.member m
  WHERE q.id = due.id AND m.id = q.member_id
  RETURNING q.id, m.email, m.locale, q.about, q.made_at, q.tries
$$;

-- Sent, or given up.
CREATE FUNCTION app.door_drop_mail(target uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS $$ DELETE FROM public.mail WHERE id = target $$;

-- Not sent: again in so many seconds. Only by whoever has it: `claim` is the number of the try.
CREATE FUNCTION app.door_delay_mail(target uuid, claim int, seconds int) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = '' AS
$$ UPDATE public.mail SET due_at = now() + make_interval(secs => seconds) WHERE id = target AND tries = claim $$;

-- The moment at which an hour begins, today in a time zone; UTC for a zone that this server does not know.
CREATE FUNCTION app.hour_today(zone text, hour int) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = '' AS $$
BEGIN
  RETURN (date_trunc('day', now() AT TIME ZONE zone) + make_interval(hours => hour)) AT TIME ZONE zone;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN (date_trunc('day', now() AT TIME ZONE 'UTC') + make_interval(hours => hour)) AT TIME ZONE 'UTC';
END $$;

-- What is done every few minutes, by one copy of the server at a time: word of access that ends within three days, the
-- daily e-mails whose hour has come, and what nobody will send any more. `sending`: whether e-mail is set up at all.
-- Returns null when another copy is at it.
CREATE FUNCTION app.door_daily_round(sending boolean, give_up_days int)
RETURNS TABLE (foretold int, digests int, dropped int)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(7226343) THEN RETURN; END IF;

  WITH ending AS (
    UPDATE public.dossier_grant g SET foretold_at = now()
    WHERE g.ended_at IS NULL AND g.foretold_at IS NULL AND g.kind <> 'break-glass'
      AND g.expires_at > now() AND g.expires_at <= now() + interval '3 days' AND g.taken_at < now() - interval '1 day'
    RETURNING g.agency_id, g.dossier_id),
  told AS (
    SELECT app.notify(e.agency_id, e.dossier_id, 'access-ends', d.reference)
    FROM (SELECT DISTINCT agency_id, dossier_id FROM ending) e JOIN public.dossier d ON d.id = e.dossier_id)
  SELECT count(*)::int INTO foretold FROM told;

  WITH due AS (
    SELECT c.member_id, c.digested_at FROM public.mail_choice c JOIN public.member m ON m.id = c.member_id
    WHERE c.how = 'daily' AND now() >= app.hour_today(m.time_zone, c.hour)
      AND c.digested_at < app.hour_today(m.time_zone, c.hour)
    FOR UPDATE OF c),
  told AS (
    UPDATE public.mail_choice c SET digested_at = now() FROM due WHERE c.member_id = due.member_id),
  made AS (
    INSERT INTO public.mail (member_id, about)
    SELECT due.member_id, array_agg(DISTINCT n.reference)
    FROM due JOIN public.notification n
      ON n.member_id = due.member_id AND n.made_at > due.digested_at AND n.seen_at IS NULL
    WHERE sending GROUP BY due.member_id RETURNING 1)
  SELECT count(*)::int INTO digests FROM made;

  WITH gone AS (
    DELETE FROM public.mail q WHERE NOT sending OR NOT app.reachable(q.member_id)
      OR q.made_at < now() - make_interval(days => give_up_days) RETURNING 1)
  SELECT count(*)::int INTO dropped FROM gone;

  DELETE FROM public.notification n WHERE n.made_at < now() - interval '1 year';
  RETURN NEXT;
END $$;

REVOKE ALL ON FUNCTION app.unseen_of(text), app.choose_mail(text, int), app.queue_mail(), app.tell_of_hands(),
  app.reachable(uuid), app.door_claim_mail(int), app.door_drop_mail(uuid), app.door_delay_mail(uuid, int, int),
  app.hour_today(text, int), app.door_daily_round(boolean, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.unseen_of(text), app.choose_mail(text, int) TO homeward_app;
GRANT EXECUTE ON FUNCTION app.door_claim_mail(int), app.door_drop_mail(uuid), app.door_delay_mail(uuid, int, int),
  app.door_daily_round(boolean, int) TO homeward_door;
