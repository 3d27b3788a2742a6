-- Users: what GetUsers searches, and the invitations by which somebody becomes a user of an account.

-- The address and names of a login, folded as in client_terms, so that a prefix is a range of this index on every engine.
CREATE TABLE IF NOT EXISTS login_terms (
  term $key(200) NOT NULL,
  login_id $int NOT NULL,
  PRIMARY KEY (term, login_id)
) $options;

CREATE INDEX IF NOT EXISTS login_terms_by_login ON login_terms (login_id);

-- What SQL cannot fill in alike on every engine (folding is C#'s) is filled in by batches at start: up to which id, and 1 when nothing is left.
CREATE TABLE IF NOT EXISTS fills (
  name $key(64) NOT NULL PRIMARY KEY,
  filled_to $int NOT NULL,
  is_done $int NOT NULL
) $options;

-- token_hash: SHA-256 of the random token in the mail. state: pending, accepted, declined or revoked; a pending one past expires_at is expired.
CREATE TABLE IF NOT EXISTS client_invites (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  client_id $int NOT NULL,
  email $text NOT NULL,
  email_key $key(320) NOT NULL,
  permissions $text NOT NULL,
  token_hash $key(64) NOT NULL,
  state $key(16) NOT NULL,
  login_id $int NULL,
  expires_at $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id)
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS client_invites_by_token ON client_invites (token_hash);

CREATE INDEX IF NOT EXISTS client_invites_by_client ON client_invites (client_id, id);
