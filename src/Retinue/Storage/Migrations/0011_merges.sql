-- Whole accounts: which look alike, which were merged, and what is to be found when somebody asks for everything, or for nothing, of a person.

-- What a client can be taken for another by. kind is a bit (MatchKeys), so that the kinds that two clients share add up to a number; match_key is a digest.
CREATE TABLE IF NOT EXISTS client_matches (
  kind $int NOT NULL,
  match_key $key(32) NOT NULL,
  client_id $int NOT NULL,
  PRIMARY KEY (kind, match_key, client_id),
  FOREIGN KEY (client_id) REFERENCES clients (id)
) $options;

CREATE INDEX IF NOT EXISTS client_matches_by_client ON client_matches (client_id);

-- Which account became which. Kept for good: the events of the source stay under its id, and whoever asks for the history of the target needs both.
-- can_undo: whether the rows that the merge moved are still known.
CREATE TABLE IF NOT EXISTS client_merges (
  id $int NOT NULL PRIMARY KEY,
  from_client_id $int NOT NULL,
  to_client_id $int NOT NULL,
  from_status $key(8) NOT NULL,
  from_billing_contact_id $int NOT NULL,
  can_undo $int NOT NULL,
  merged_at $int NOT NULL,
  undone_at $int NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS client_merges_by_source ON client_merges (from_client_id, id);

CREATE INDEX IF NOT EXISTS client_merges_by_target ON client_merges (to_client_id, id);

CREATE INDEX IF NOT EXISTS client_merges_by_time ON client_merges (can_undo, merged_at);

-- Which rows a merge moved, by their ids, and of a place that it changed what the place was. Nothing that says who somebody is, and no secret.
-- Deleted after the days in which a merge can be undone.
CREATE TABLE IF NOT EXISTS client_merge_rows (
  merge_id $int NOT NULL,
  table_name $key(64) NOT NULL,
  row_id $int NOT NULL,
  was $text NOT NULL,
  PRIMARY KEY (merge_id, table_name, row_id)
) $options;

-- Events about somebody who logs in, which belong to no account: the only way from the person to them.
CREATE TABLE IF NOT EXISTS event_logins (
  login_id $int NOT NULL,
  event_id $int NOT NULL,
  PRIMARY KEY (login_id, event_id)
) $options;

CREATE INDEX IF NOT EXISTS mails_by_client ON mails (client_id, id);

CREATE INDEX IF NOT EXISTS mails_by_login ON mails (login_id, id);
