-- Mail that is sent: what a message says and where it stands, who gets it and why, and what decides that.

-- category: whose preferences decided; empty for a message about a login, which goes to one address whatever anybody prefers. related_id: the
-- record that the message is about, in the words of the system that keeps it. custom: subject and message of one without a template, as JSON.
-- secrets: variables that nobody but the recipient may see; emptied when it is sent or void. passed_over: the people of the account who get nothing, each with the reason, as JSON without names or addresses. uid: random; in Message-ID,
-- bounce address and unsubscribe link. subject, html: what was sent, with secrets hidden; empty before. due_at: when it may be taken, which for
-- one that is held is the end of the lease, and for one that does not wait the largest number. expires_at: when it is of no use any more; 0 for
-- never. finished_at: 0 while it waits.
ALTER TABLE mails ADD COLUMN $new category $key(32) NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new related_id $int NOT NULL DEFAULT 0;

ALTER TABLE mails ADD COLUMN $new language $text NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new custom $text NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new secrets $text NOT NULL DEFAULT '{}';

ALTER TABLE mails ADD COLUMN $new passed_over $text NOT NULL DEFAULT '[]';

ALTER TABLE mails ADD COLUMN $new uid $key(32) NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new subject $text NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new html $text NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new holder $key(32) NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new due_at $int NOT NULL DEFAULT 0;

ALTER TABLE mails ADD COLUMN $new attempts $int NOT NULL DEFAULT 0;

ALTER TABLE mails ADD COLUMN $new error $text NOT NULL DEFAULT '';

ALTER TABLE mails ADD COLUMN $new expires_at $int NOT NULL DEFAULT 0;

ALTER TABLE mails ADD COLUMN $new finished_at $int NOT NULL DEFAULT 0;

-- For support mail: the contact who opened the ticket; 0 for the client itself.
ALTER TABLE mails ADD COLUMN $new opener_id $int NOT NULL DEFAULT 0;

-- What waited before mail was sent at all has a token among its variables that nobody waits for any more.
UPDATE mails SET state = 'void', variables = '{}', due_at = 9223372036854775807, finished_at = created_at WHERE uid = '';

UPDATE mails SET uid = 'before' WHERE uid = '';

CREATE INDEX IF NOT EXISTS mails_by_due ON mails (due_at, id);

-- A report about mail that came back, and a link in a message, name it by its uid.
CREATE INDEX IF NOT EXISTS mails_by_uid ON mails (uid);

-- Who gets a message. position: 1, 2, ... person: owner, contact, login or address (somebody without a place in the account). role: to, cc or
-- bcc. reason: why. message: those with the same number get one message together. state: waiting, sent, failed, bounced or void. answer: what
-- the mail server or the bounce said last.
CREATE TABLE IF NOT EXISTS mail_recipients (
  id $int NOT NULL PRIMARY KEY,
  mail_id $int NOT NULL,
  position $int NOT NULL,
  client_id $int NULL,
  contact_id $int NULL,
  login_id $int NULL,
  person $key(8) NOT NULL,
  role $key(4) NOT NULL,
  reason $key(32) NOT NULL,
  name $text NOT NULL,
  email $text NOT NULL,
  message $int NOT NULL,
  state $key(8) NOT NULL,
  answer $text NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS mail_recipients_by_mail ON mail_recipients (mail_id, position);

CREATE INDEX IF NOT EXISTS mail_recipients_by_client ON mail_recipients (client_id, mail_id);

CREATE INDEX IF NOT EXISTS mail_recipients_by_contact ON mail_recipients (contact_id, mail_id);

CREATE INDEX IF NOT EXISTS mail_recipients_by_login ON mail_recipients (login_id, mail_id);

INSERT INTO mail_recipients (id, mail_id, position, client_id, contact_id, login_id, person, role, reason, name, email, message, state, answer, updated_at)
SELECT 0 - id, id, 1, client_id, NULL, login_id, 'login', 'to', 'always_sent', '', recipient, 1, 'void', '', updated_at FROM mails
WHERE NOT EXISTS (SELECT 1 FROM mail_recipients WHERE mail_recipients.mail_id = mails.id);

-- Templates of the operator: new ones, and those that stand in for one that the program brings. language: empty for the one that is used when
-- there is none in the client's language. text: empty for one that is made from html.
CREATE TABLE IF NOT EXISTS mail_templates (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  name $key(64) NOT NULL,
  language $key(32) NOT NULL,
  type $key(32) NOT NULL,
  subject $text NOT NULL,
  html $text NOT NULL,
  text $text NOT NULL,
  sender_name $text NOT NULL,
  sender_email $text NOT NULL,
  is_disabled $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS mail_templates_by_name ON mail_templates (name, language);

-- Categories beside the six. place: 1, 2, ...; which bits of mail_categories are theirs, never given twice.
CREATE TABLE IF NOT EXISTS mail_categories (
  name $key(32) NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  place $int NOT NULL,
  title $text NOT NULL,
  is_deleted $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS mail_categories_by_place ON mail_categories (place);

-- What the operator rules for a category, for all clients (group 0) or for those of a group. An empty value says nothing: the rule for all
-- clients decides, and after that the program's own.
CREATE TABLE IF NOT EXISTS mail_rules (
  category $key(32) NOT NULL,
  group_id $int NOT NULL,
  version $int NOT NULL,
  preference $key(16) NOT NULL,
  initially $key(16) NOT NULL,
  billing_contact $key(16) NOT NULL,
  delivery $key(16) NOT NULL,
  closed $key(16) NOT NULL,
  unsubscribe $key(16) NOT NULL,
  fallback $key(16) NOT NULL,
  sender_name $text NOT NULL,
  sender_email $text NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  PRIMARY KEY (category, group_id)
) $options;

-- Addresses to which nothing is sent. reason: bounce, complaint or manual. mail_id: the message that came back; 0 without one.
CREATE TABLE IF NOT EXISTS mail_suppressions (
  email_key $key(320) NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  email $text NOT NULL,
  reason $key(16) NOT NULL,
  details $text NOT NULL,
  mail_id $int NOT NULL,
  created_at $int NOT NULL
) $options;
