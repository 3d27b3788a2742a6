-- What is compared: a contact of a client, found by client and by e-mail.
CREATE SCHEMA IF NOT EXISTS :"schema";
SET search_path TO :"schema";
CREATE TABLE client (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE contact (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  client_id integer NOT NULL REFERENCES client,
  first_name text NOT NULL,
  last_name text NOT NULL,
  email text NOT NULL,
  phone text NOT NULL
);
CREATE INDEX contact_client ON contact (client_id);
CREATE INDEX contact_email ON contact (email);
INSERT INTO client (name) VALUES ('Jane Doe');
