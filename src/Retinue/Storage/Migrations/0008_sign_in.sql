-- How people sign in: tokens that a person gets in a link or by mail, and the second factor.

-- hash: SHA-256 of the token, which is random and stands in the link and nowhere else. used_at: 0 while it is good.
-- details: where an SSO token leads, and for tokens by mail the address that they went to.
CREATE TABLE IF NOT EXISTS login_tokens (
  hash $key(64) NOT NULL PRIMARY KEY,
  kind $key(32) NOT NULL,
  login_id $int NOT NULL,
  client_id $int NULL,
  contact_id $int NULL,
  details $text NOT NULL,
  expires_at $int NOT NULL,
  used_at $int NOT NULL,
  created_at $int NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS login_tokens_by_login ON login_tokens (login_id, kind);

CREATE INDEX IF NOT EXISTS login_tokens_by_expiry ON login_tokens (expires_at);

-- The secret of the second factor, encrypted and bound to the login; it counts when two_factor is 1.
ALTER TABLE logins ADD COLUMN $new two_factor_secret $text NOT NULL DEFAULT '';

-- The last time step whose code was accepted: no code is accepted twice.
ALTER TABLE logins ADD COLUMN $new two_factor_step $int NOT NULL DEFAULT 0;

-- Whether CreateSsoToken may sign somebody in to the account.
ALTER TABLE clients ADD COLUMN $new allow_sso $int NOT NULL DEFAULT 1;
