-- Who may call the API: admins, the credentials of each, and the roles that allow actions.

CREATE TABLE IF NOT EXISTS admins (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  username $key(191) NOT NULL,
  email $text NOT NULL,
  password_hash $text NOT NULL,
  md5_login_hash $text NOT NULL,
  api_access $int NOT NULL,
  disabled $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS admins_by_username ON admins (username);

-- secret_hash is SHA-256 of a random 32-character secret: there is nothing to guess, so checking it may be fast.
CREATE TABLE IF NOT EXISTS credentials (
  id $int NOT NULL PRIMARY KEY,
  identifier $key(64) NOT NULL,
  secret_hash $key(64) NOT NULL,
  admin_id $int NOT NULL,
  description $text NOT NULL,
  allowed_ips $text NOT NULL,
  created_at $int NOT NULL,
  last_used_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS credentials_by_identifier ON credentials (identifier);

CREATE INDEX IF NOT EXISTS credentials_by_admin ON credentials (admin_id);

-- actions: lower-case names separated by commas; * allows every action.
CREATE TABLE IF NOT EXISTS roles (
  id $int NOT NULL PRIMARY KEY,
  name $key(191) NOT NULL,
  description $text NOT NULL,
  actions $text NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS roles_by_name ON roles (name);

CREATE TABLE IF NOT EXISTS credential_roles (
  credential_id $int NOT NULL,
  role_id $int NOT NULL,
  PRIMARY KEY (credential_id, role_id)
) $options;
