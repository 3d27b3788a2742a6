-- What clients are sorted by: groups, currencies and the definitions of custom fields.

CREATE TABLE IF NOT EXISTS client_groups (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  groupname $text NOT NULL,
  groupcolour $text NOT NULL,
  discountpercent $text NOT NULL,
  susptermexempt $int NOT NULL,
  separateinvoices $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

-- A group is deleted only when no client is in it, and clients are listed by group.
CREATE INDEX IF NOT EXISTS clients_by_group ON clients (group_id, id);

-- rate is decimal text with five digits after the point: never a floating-point number. Exactly one row has is_default = 1; the first is made
-- when the installation starts, because only its settings know the code.
CREATE TABLE IF NOT EXISTS currencies (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  code $key(3) NOT NULL,
  prefix $text NOT NULL,
  suffix $text NOT NULL,
  format $int NOT NULL,
  rate $key(20) NOT NULL,
  is_default $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

-- type: whose field it is, client or contact.
CREATE TABLE IF NOT EXISTS custom_fields (
  id $int NOT NULL PRIMARY KEY,
  version $int NOT NULL,
  type $key(16) NOT NULL,
  fieldname $text NOT NULL,
  fieldtype $key(16) NOT NULL,
  description $text NOT NULL,
  fieldoptions $text NOT NULL,
  regexpr $text NOT NULL,
  adminonly $int NOT NULL,
  required $int NOT NULL,
  showorder $int NOT NULL,
  showinvoice $int NOT NULL,
  sortorder $int NOT NULL,
  created_at $int NOT NULL,
  updated_at $int NOT NULL
) $options;

-- No client_id: the values belong to their contact, whichever account it moves to.
CREATE TABLE IF NOT EXISTS contact_custom_fields (
  contact_id $int NOT NULL,
  field_id $int NOT NULL,
  value $text NOT NULL,
  PRIMARY KEY (contact_id, field_id),
  FOREIGN KEY (contact_id) REFERENCES contacts (id)
) $options;

-- A definition is deleted with its values.
CREATE INDEX IF NOT EXISTS client_custom_fields_by_field ON client_custom_fields (field_id, client_id);

CREATE INDEX IF NOT EXISTS contact_custom_fields_by_field ON contact_custom_fields (field_id, contact_id);
