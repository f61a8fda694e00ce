-- Whoever asked for access and is offered something of that dossier has been answered, however the offer came about.

CREATE FUNCTION app.answer_by_offer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.access_request SET state = 'answered', answered_by = NEW.made_by, answered_at = now()
  WHERE dossier_id = NEW.dossier_id AND from_agency_id = NEW.to_agency_id AND to_agency_id = NEW.from_agency_id
    AND state = 'asked';
  RETURN NULL;
END $$;
CREATE TRIGGER answer_by_offer AFTER INSERT OR UPDATE OF state ON public.offer
FOR EACH ROW WHEN (NEW.state = 'offered') EXECUTE FUNCTION app.answer_by_offer();

REVOKE ALL ON FUNCTION app.answer_by_offer() FROM PUBLIC;
