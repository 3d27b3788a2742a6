-- Failed logins and codes, so that guessing is slowed by all processes together.

-- name: SHA-256 of what is guessed at and from where. failures: one after the other. failed_at: the last of them.
CREATE TABLE IF NOT EXISTS guesses (
  name $key(64) NOT NULL PRIMARY KEY,
  failures $int NOT NULL,
  failed_at $int NOT NULL
) $options;

CREATE INDEX IF NOT EXISTS guesses_by_time ON guesses (failed_at);
