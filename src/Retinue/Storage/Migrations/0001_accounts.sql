-- The accounts: clients, the contacts of each, who may log in, and the trail of what happened.
-- One statement a step; each is safe to run again. $int, $text, $key(n) and $options differ by engine (Store.Ddl).

CREATE TABLE IF NOT EXISTS id_blocks (
  name $key(32) NOT NULL PRIMARY KEY,
  next_id $int NOT NULL
) $options;

CREATE TABLE IF NOT EXISTS clients (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  uuid $key(36) NOT NULL,
  status $key(8) NOT NULL,
  firstname $text NOT NULL,
  lastname $text NOT NULL,
  companyname $text NOT NULL,
  email $text NOT NULL,
  email_key $key(320) NOT NULL,
  address1 $text NOT NULL,
  address2 $text NOT NULL,
  city $text NOT NULL,
  state $text NOT NULL,
  postcode $text NOT NULL,
  country $text NOT NULL,
  phonenumber $text NOT NULL,
  phone_e164 $key(20) NOT NULL,
  tax_id $text NOT NULL,
  currency $int NOT NULL,
  group_id $int NOT NULL,
  language $text NOT NULL,
  notes $text NOT NULL,
  ip $key(45) NOT NULL,
  mail_categories $int NOT NULL,
  marketing_opt_in $int NOT NULL,
  security_question_id $int NOT NULL,
  security_answer $text NOT NULL,
  billing_contact_id $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS clients_by_email ON clients (email_key, id);

CREATE INDEX IF NOT EXISTS clients_by_status ON clients (status, id);

-- What GetClients searches: each name and address of a client, folded, so that a prefix is a range of this index on every engine.
CREATE TABLE IF NOT EXISTS client_terms (
  term $key(200) NOT NULL,
  client_id $int NOT NULL,
  PRIMARY KEY (term, client_id),
  FOREIGN KEY (client_id) REFERENCES clients (id)
) $options;

CREATE TABLE IF NOT EXISTS client_custom_fields (
  client_id $int NOT NULL,
  field_id $int NOT NULL,
  value $text NOT NULL,
  PRIMARY KEY (client_id, field_id),
  FOREIGN KEY (client_id) REFERENCES clients (id)
) $options;

CREATE TABLE IF NOT EXISTS contacts (
  id $int NOT NULL PRIMARY KEY,
  client_id $int NOT NULL,
  version $int NOT NULL,
  firstname $text NOT NULL,
  lastname $text NOT NULL,
  companyname $text NOT NULL,
  email $text NOT NULL,
  email_key $key(320) NOT NULL,
  address1 $text NOT NULL,
  address2 $text NOT NULL,
  city $text NOT NULL,
  state $text NOT NULL,
  postcode $text NOT NULL,
  country $text NOT NULL,
  phonenumber $text NOT NULL,
  phone_e164 $key(20) NOT NULL,
  tax_id $text NOT NULL,
  mail_categories $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id)
) $options;

CREATE INDEX IF NOT EXISTS contacts_by_client ON contacts (client_id, id);

CREATE INDEX IF NOT EXISTS contacts_by_email ON contacts (email_key, id);

-- The directory: no references between it and the accounts, so that the accounts can be spread over several databases later.
-- email_key is what decides "Duplicate Email Address"; it is null for somebody who has no address and so cannot log in.
CREATE TABLE IF NOT EXISTS logins (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  email $text NOT NULL,
  email_key $key(320) NULL,
  password_hash $text NOT NULL,
  two_factor $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS logins_by_email ON logins (email_key);

CREATE TABLE IF NOT EXISTS memberships (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  login_id $int NOT NULL,
  client_id $int NOT NULL,
  contact_id $int NULL,
  is_owner $int NOT NULL,
  permissions $text NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id),
  FOREIGN KEY (contact_id) REFERENCES contacts (id)
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS memberships_by_login ON memberships (login_id, client_id);

CREATE INDEX IF NOT EXISTS memberships_by_client ON memberships (client_id, id);

CREATE UNIQUE INDEX IF NOT EXISTS memberships_by_contact ON memberships (contact_id);

-- The audit trail, the activity log, the feed and the outbox at once.
CREATE TABLE IF NOT EXISTS events (
  id $int NOT NULL PRIMARY KEY,
  at_ms $int NOT NULL,
  name $key(64) NOT NULL,
  client_id $int NULL,
  actor $key(320) NOT NULL,
  ip $key(45) NOT NULL,
  request_id $key(64) NOT NULL,
  data $text NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS events_by_client ON events (client_id, id);

CREATE TABLE IF NOT EXISTS idempotency (
  scope $key(80) NOT NULL,
  idempotency_key $key(255) NOT NULL,
  fingerprint $key(64) NOT NULL,
  password_hash $text NOT NULL,
  reply $text NOT NULL,
  created_at $int NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
) $options;

CREATE INDEX IF NOT EXISTS idempotency_by_age ON idempotency (created_at);
