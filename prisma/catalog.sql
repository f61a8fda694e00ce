-- Everything the migrations decide, one line each, as Postgres itself writes it: what `npm run drift` compares
-- between a database and one made from the migrations alone. What an extension brought is left out.

WITH ours AS (
  SELECT oid, nspname FROM pg_namespace WHERE nspname IN ('public', 'app', 'queue')
), grants AS (
  SELECT kind, name, coalesce(r.rolname, 'PUBLIC') AS grantee, g.privilege_type AS privilege
  FROM (
    SELECT 'schema' AS kind, nspname::text AS name, nspacl AS acl FROM pg_namespace WHERE oid IN (SELECT oid FROM ours)
    UNION ALL SELECT 'relation', c.oid::regclass::text, c.relacl FROM pg_class c JOIN ours o ON o.oid = c.relnamespace
    UNION ALL SELECT 'column', a.attrelid::regclass || '.' || a.attname, a.attacl
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN ours o ON o.oid = c.relnamespace
    UNION ALL SELECT 'function', p.oid::regprocedure::text, coalesce(p.proacl, acldefault('f', p.proowner))
      FROM pg_proc p JOIN ours o ON o.oid = p.pronamespace
      WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL SELECT 'default', defaclobjtype::text || ' in ' || coalesce(nullif(defaclnamespace, 0)::regnamespace::text, 'any'), defaclacl
      FROM pg_default_acl WHERE defaclrole = 'homeward_owner'::regrole
  ) listed, aclexplode(acl) g LEFT JOIN pg_roles r ON r.oid = g.grantee
  WHERE g.grantee = 0 OR r.rolname LIKE 'homeward\_%'
), lines AS (
  SELECT 'role ' || rolname || concat_ws(' ', '', CASE WHEN rolcanlogin THEN 'login' END, CASE WHEN rolinherit THEN 'inherit' END,
      CASE WHEN rolbypassrls THEN 'bypassrls' END, CASE WHEN rolsuper THEN 'superuser' END) AS line
    FROM pg_roles WHERE rolname LIKE 'homeward\_%' AND rolname <> 'homeward_backup'
  UNION ALL SELECT format('relation %s %s owner %s security %s forced %s', c.oid::regclass, c.relkind, pg_get_userbyid(c.relowner),
      c.relrowsecurity, c.relforcerowsecurity)
    FROM pg_class c JOIN ours o ON o.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL SELECT format('column %s.%s %s%s%s', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attnotnull THEN ' not null' END, ' default ' || pg_get_expr(d.adbin, d.adrelid))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'v', 'm') JOIN ours o ON o.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped
  UNION ALL SELECT format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(t.oid))
    FROM pg_constraint t JOIN ours o ON o.oid = t.connamespace WHERE conrelid <> 0 AND contype <> 'n'
  UNION ALL SELECT 'index ' || pg_get_indexdef(i.indexrelid)
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN ours o ON o.oid = c.relnamespace
  UNION ALL SELECT 'view ' || c.oid::regclass || ' ' || pg_get_viewdef(c.oid)
    FROM pg_class c JOIN ours o ON o.oid = c.relnamespace WHERE c.relkind IN ('v', 'm')
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) || ' enabled ' || t.tgenabled::text
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN ours o ON o.oid = c.relnamespace WHERE NOT t.tgisinternal
  UNION ALL SELECT format('policy %s.%s %s for %s to %s using %s check %s', polrelid::regclass, polname,
      CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END, polcmd,
      (SELECT string_agg(coalesce(r.rolname, 'PUBLIC'), ',' ORDER BY r.rolname)
        FROM unnest(polroles) role LEFT JOIN pg_roles r ON r.oid = role),
      pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    FROM pg_policy
  UNION ALL SELECT 'function owner ' || pg_get_userbyid(p.proowner) || ' ' || pg_get_functiondef(p.oid)
    FROM pg_proc p JOIN ours o ON o.oid = p.pronamespace
    WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'type ' || t.oid::regtype || ' ' || (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
    FROM pg_type t JOIN ours o ON o.oid = t.typnamespace WHERE t.typtype = 'e'
  UNION ALL SELECT 'schema ' || nspname || CASE WHEN nspname = 'app' THEN ' owner ' || pg_get_userbyid(nspowner) ELSE '' END
    FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'
  UNION ALL SELECT 'extension ' || extname FROM pg_extension
  UNION ALL SELECT format('grant %s %s to %s on %s', kind, string_agg(privilege, ',' ORDER BY privilege), grantee, name)
    FROM grants GROUP BY kind, name, grantee
)
SELECT line FROM lines ORDER BY line COLLATE "C"
