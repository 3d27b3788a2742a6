-- Webhooks: who is told of events over HTTP, and every delivery with what became of it.

-- The outbox is taken up in the order of time: ids are leased in blocks, so of two processes the later event may have the lower id.
ALTER TABLE outbox ADD COLUMN $new at_ms $int NOT NULL DEFAULT 0;

UPDATE outbox SET at_ms = (SELECT events.at_ms FROM events WHERE events.id = outbox.event_id) WHERE at_ms = 0;

CREATE INDEX IF NOT EXISTS outbox_by_time ON outbox (at_ms, event_id);

-- uid: random, a part of every message's id, so that ids of two installations (or of one that began anew) are never the same.
-- events, fields: names separated by commas; events may be *. client_id: 0 is every client. secret, old_secret: encrypted (Vault).
CREATE TABLE IF NOT EXISTS webhooks (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  uid $key(16) NOT NULL,
  url $text NOT NULL,
  events $text NOT NULL,
  fields $text NOT NULL,
  client_id $int NOT NULL,
  description $text NOT NULL,
  is_active $int NOT NULL,
  reason $text NOT NULL,
  secret $text NOT NULL,
  old_secret $text NOT NULL,
  old_secret_until $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

-- position: the event's place in the chain, which is the order of delivery. state: waiting, done or dead. attempts: since it was planned or
-- replayed. http_status: of the last answer, 0 without one. next_at: when a waiting one is tried again. finished_at: 0 while it waits.
CREATE TABLE IF NOT EXISTS webhook_deliveries (
  id $int NOT NULL PRIMARY KEY,
  webhook_id $int NOT NULL,
  client_id $int NOT NULL,
  event_id $int NOT NULL,
  event_name $key(64) NOT NULL,
  position $int NOT NULL,
  state $key(8) NOT NULL,
  attempts $int NOT NULL,
  http_status $int NOT NULL,
  error $text NOT NULL,
  answer $text NOT NULL,
  created_at $int NOT NULL,
  attempted_at $int NOT NULL,
  next_at $int NOT NULL,
  finished_at $int NOT NULL
) $options;

CREATE UNIQUE INDEX IF NOT EXISTS webhook_deliveries_by_event ON webhook_deliveries (webhook_id, event_id);

CREATE INDEX IF NOT EXISTS webhook_deliveries_by_lane ON webhook_deliveries (webhook_id, client_id, state, position);

CREATE INDEX IF NOT EXISTS webhook_deliveries_by_state ON webhook_deliveries (webhook_id, state, id);

CREATE INDEX IF NOT EXISTS webhook_deliveries_by_end ON webhook_deliveries (finished_at);

-- A lane is what one webhook still has to be told of one client (0: of the installation). It is there while something waits, and whoever holds
-- it delivers alone, so that order is kept. due_at: when it may be taken, which for a lane that is held is the end of the lease.
CREATE TABLE IF NOT EXISTS webhook_lanes (
  webhook_id $int NOT NULL,
  client_id $int NOT NULL,
  version $int NOT NULL,
  holder $key(32) NOT NULL,
  due_at $int NOT NULL,
  PRIMARY KEY (webhook_id, client_id)
) $options;

CREATE INDEX IF NOT EXISTS webhook_lanes_by_due ON webhook_lanes (due_at, webhook_id);
