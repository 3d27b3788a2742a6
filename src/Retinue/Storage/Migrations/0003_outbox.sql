-- The events become an audit trail that can be proven, and an outbox.
-- $new is IF NOT EXISTS where an engine knows it for columns.

-- What the activity log shows of an event: one line, written with it, so that it can be searched and never changes.
ALTER TABLE events ADD COLUMN $new description $text NOT NULL DEFAULT '';

CREATE INDEX IF NOT EXISTS events_by_time ON events (at_ms, id);

-- The events that the relay has not taken up yet. A row is written with its event and deleted when the event is sealed: ids are no order of
-- commits, so this is the only exact answer to "which are new".
CREATE TABLE IF NOT EXISTS outbox (
  event_id $int NOT NULL PRIMARY KEY
) $options;

-- The chain over all events, in the order in which they were sealed.
-- digest: SHA-256 of salt and content; hash: SHA-256 of the previous hash, the position, the event's header and the digest.
CREATE TABLE IF NOT EXISTS event_seals (
  position $int NOT NULL PRIMARY KEY,
  event_id $int NOT NULL,
  salt $key(64) NOT NULL,
  digest $key(64) NOT NULL,
  hash $key(64) NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS event_seals_by_event ON event_seals (event_id);

-- People: what a login knows of itself, beside its address.
ALTER TABLE logins ADD COLUMN $new firstname $text NOT NULL DEFAULT '';

ALTER TABLE logins ADD COLUMN $new lastname $text NOT NULL DEFAULT '';

ALTER TABLE logins ADD COLUMN $new language $text NOT NULL DEFAULT '';

ALTER TABLE logins ADD COLUMN $new email_verified_at $int NOT NULL DEFAULT 0;

ALTER TABLE logins ADD COLUMN $new last_login_at $int NOT NULL DEFAULT 0;

ALTER TABLE logins ADD COLUMN $new last_login_ip $key(45) NOT NULL DEFAULT '';

-- Whether a place in an account is open: a sub-account that was switched off keeps its password and permissions here.
ALTER TABLE memberships ADD COLUMN $new is_active $int NOT NULL DEFAULT 1;

-- What was there before this migration: the names of those who log in, and events that no relay has seen.
UPDATE logins SET
  firstname = COALESCE((SELECT contacts.firstname FROM contacts WHERE contacts.id = (SELECT MIN(memberships.contact_id) FROM memberships WHERE memberships.login_id = logins.id)),
    (SELECT clients.firstname FROM clients WHERE clients.id = (SELECT MIN(memberships.client_id) FROM memberships WHERE memberships.login_id = logins.id)), ''),
  lastname = COALESCE((SELECT contacts.lastname FROM contacts WHERE contacts.id = (SELECT MIN(memberships.contact_id) FROM memberships WHERE memberships.login_id = logins.id)),
    (SELECT clients.lastname FROM clients WHERE clients.id = (SELECT MIN(memberships.client_id) FROM memberships WHERE memberships.login_id = logins.id)), '')
WHERE firstname = '' AND lastname = '';

INSERT INTO outbox (event_id) SELECT id FROM events WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.event_id = events.id);

-- Messages that wait to be sent.
CREATE TABLE IF NOT EXISTS mails (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  template $key(64) NOT NULL,
  client_id $int NULL,
  login_id $int NULL,
  recipient $text NOT NULL,
  variables $text NOT NULL,
  state $key(16) NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS mails_by_state ON mails (state, id);
