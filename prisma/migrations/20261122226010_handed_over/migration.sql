-- Who gets a dossier by a transfer gets what goes with it. The former owner has no hand in it any more: not in the
-- accesses it gave, which are the new owner's to see and to end, and not in the operations it brought the dossier into,
-- which list it again when the new owner brings it.
CREATE FUNCTION app.hand_on() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.dossier_grant g SET given_by_agency_id = NEW.owner_agency_id
  WHERE g.dossier_id = NEW.id AND g.given_by_agency_id = OLD.owner_agency_id AND g.parent_id IS NULL
    AND app.in_force(g) AND g.agency_id <> NEW.owner_agency_id;
  DELETE FROM public.operation_dossier o WHERE o.dossier_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER hand_on AFTER UPDATE OF owner_agency_id ON public.dossier
FOR EACH ROW WHEN (OLD.owner_agency_id <> NEW.owner_agency_id) EXECUTE FUNCTION app.hand_on();

REVOKE ALL ON FUNCTION app.hand_on() FROM PUBLIC;
