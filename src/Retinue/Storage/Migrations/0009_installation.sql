-- The installation itself: which generation a credential speaks, addresses that are shut out, and settings that were changed at run time.

-- 7.10 or 8; empty is the installation's.
ALTER TABLE credentials ADD COLUMN $new api_version $key(8) NOT NULL DEFAULT '';

-- An address may be banned more than once; each ban has its own reason and end.
CREATE TABLE IF NOT EXISTS banned_ips (
  id $int NOT NULL PRIMARY KEY,
  ip $key(64) NOT NULL,
  reason $text NOT NULL,
  created_at $int NOT NULL,
  expires_at $int NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS banned_ips_by_expiry ON banned_ips (expires_at);

-- By the name of the setting in the environment. What is not here is as the process was started.
CREATE TABLE IF NOT EXISTS configuration (
  name $key(64) NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  value $text NOT NULL,
  updated_at $int NOT NULL
) $options;
