-- Notes of the staff on a client, and how a client is billed.

-- author: the admin or credential that wrote it, as the events name who did something.
CREATE TABLE IF NOT EXISTS client_notes (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  client_id $int NOT NULL,
  author $key(320) NOT NULL,
  note $text NOT NULL,
  sticky $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id)
) $options;

-- In the order in which they are listed, read backwards: sticky ones first, then the newest.
CREATE INDEX IF NOT EXISTS client_notes_by_client ON client_notes (client_id, sticky, id);

-- The sum of the marks of BillingMarks, as mail_categories is of its categories.
ALTER TABLE clients ADD COLUMN $new billing_marks $int NOT NULL DEFAULT 0;

ALTER TABLE clients ADD COLUMN $new default_gateway $text NOT NULL DEFAULT '';
