-- The ground the migrations stand on: roles, their passwords and limits, and who may make what where. Run by the
-- administering role before every migration; running it again changes nothing. Roles belong to the whole server,
-- the rest to this database. The caller puts SCRAM verifiers (never passwords) in homeward.app_verifier and
-- homeward.door_verifier first.

DO $$
BEGIN
  -- Owns every table and function; nobody can sign in as it.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homeward_owner') THEN
    CREATE ROLE homeward_owner NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  -- What the application signs in as.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homeward_app') THEN
    CREATE ROLE homeward_app LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  -- What sign-in alone uses: it may call the door functions and nothing else.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homeward_door') THEN
    CREATE ROLE homeward_door LOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  -- Reads everything for a backup; taken on with SET ROLE by the administering role.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homeward_backup') THEN
    BEGIN
      CREATE ROLE homeward_backup NOLOGIN NOSUPERUSER BYPASSRLS NOCREATEDB NOCREATEROLE;
    EXCEPTION WHEN insufficient_privilege THEN
      CREATE ROLE homeward_backup NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
      RAISE NOTICE 'homeward_backup could not be given BYPASSRLS: a backup through it would be empty. A superuser can run: ALTER ROLE homeward_backup BYPASSRLS';
    END;
  END IF;

  -- A role that exists already may be stronger than it should be. That is for a person to decide, not to mend here.
  IF EXISTS (SELECT FROM pg_roles WHERE rolname IN ('homeward_owner', 'homeward_app', 'homeward_door')
      AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication))
    OR EXISTS (SELECT FROM pg_roles WHERE rolname = 'homeward_owner' AND rolcanlogin)
    OR EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
      WHERE r.rolname IN ('homeward_app', 'homeward_door'))
  THEN
    RAISE EXCEPTION 'A homeward_ role has rights that row-level security cannot hold back. Look at \du homeward_*';
  END IF;

  EXECUTE format('GRANT homeward_owner, homeward_backup TO %I', current_user);

  IF current_setting('homeward.app_verifier', true) <> '' THEN
    EXECUTE format('ALTER ROLE homeward_app PASSWORD %L', current_setting('homeward.app_verifier'));
  END IF;
  IF current_setting('homeward.door_verifier', true) <> '' THEN
    EXECUTE format('ALTER ROLE homeward_door PASSWORD %L', current_setting('homeward.door_verifier'));
  END IF;

  EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO homeward_app, homeward_door, homeward_backup', current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO homeward_owner', current_database());
END $$;

-- A statement that hangs must not hold a lock, nor a connection, for ever.
ALTER ROLE homeward_app SET statement_timeout = '30s';
ALTER ROLE homeward_app SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE homeward_door SET statement_timeout = '10s';
ALTER ROLE homeward_door SET idle_in_transaction_session_timeout = '30s';

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO homeward_owner;
CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION homeward_owner;

-- Plain types (uuid, text) beside arrays in one GIN index.
CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public;

-- A function is callable by whoever is named in a GRANT, never by default; a backup reads every table to come.
ALTER DEFAULT PRIVILEGES FOR ROLE homeward_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE homeward_owner GRANT SELECT ON TABLES TO homeward_backup;
GRANT USAGE ON SCHEMA public TO homeward_backup;
