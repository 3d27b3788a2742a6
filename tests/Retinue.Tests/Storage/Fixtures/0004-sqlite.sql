PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796049793784);
INSERT INTO migrations VALUES('0001_accounts:2',1796049793807);
INSERT INTO migrations VALUES('0001_accounts:3',1796049793818);
INSERT INTO migrations VALUES('0001_accounts:4',1796049793832);
INSERT INTO migrations VALUES('0001_accounts:5',1796049793847);
INSERT INTO migrations VALUES('0001_accounts:6',1796049793859);
INSERT INTO migrations VALUES('0001_accounts:7',1796049793878);
INSERT INTO migrations VALUES('0001_accounts:8',1796049793900);
INSERT INTO migrations VALUES('0001_accounts:9',1796049793926);
INSERT INTO migrations VALUES('0001_accounts:10',1796049793950);
INSERT INTO migrations VALUES('0001_accounts:11',1796049793973);
INSERT INTO migrations VALUES('0001_accounts:12',1796049793986);
INSERT INTO migrations VALUES('0001_accounts:13',1796049794001);
INSERT INTO migrations VALUES('0001_accounts:14',1796049794034);
INSERT INTO migrations VALUES('0001_accounts:15',1796049794046);
INSERT INTO migrations VALUES('0001_accounts:16',1796049794101);
INSERT INTO migrations VALUES('0001_accounts:17',1796049794122);
INSERT INTO migrations VALUES('0001_accounts:18',1796049794263);
INSERT INTO migrations VALUES('0001_accounts:19',1796049794278);
INSERT INTO migrations VALUES('0002_access:1',1796049794285);
INSERT INTO migrations VALUES('0002_access:2',1796049794309);
INSERT INTO migrations VALUES('0002_access:3',1796049794331);
INSERT INTO migrations VALUES('0002_access:4',1796049794349);
INSERT INTO migrations VALUES('0002_access:5',1796049794363);
INSERT INTO migrations VALUES('0002_access:6',1796049794373);
INSERT INTO migrations VALUES('0002_access:7',1796049794402);
INSERT INTO migrations VALUES('0002_access:8',1796049794418);
INSERT INTO migrations VALUES('0003_outbox:1',1796049794431);
INSERT INTO migrations VALUES('0003_outbox:2',1796049794452);
INSERT INTO migrations VALUES('0003_outbox:3',1796049794473);
INSERT INTO migrations VALUES('0003_outbox:4',1796049794514);
INSERT INTO migrations VALUES('0003_outbox:5',1796049794527);
INSERT INTO migrations VALUES('0003_outbox:6',1796049794549);
INSERT INTO migrations VALUES('0003_outbox:7',1796049794567);
INSERT INTO migrations VALUES('0003_outbox:8',1796049794591);
INSERT INTO migrations VALUES('0003_outbox:9',1796049794597);
INSERT INTO migrations VALUES('0003_outbox:10',1796049794618);
INSERT INTO migrations VALUES('0003_outbox:11',1796049794634);
INSERT INTO migrations VALUES('0003_outbox:12',1796049794666);
INSERT INTO migrations VALUES('0003_outbox:13',1796049794680);
INSERT INTO migrations VALUES('0003_outbox:14',1796049794695);
INSERT INTO migrations VALUES('0003_outbox:15',1796049794727);
INSERT INTO migrations VALUES('0003_outbox:16',1796049794771);
INSERT INTO migrations VALUES('0004_people:1',1796049794808);
INSERT INTO migrations VALUES('0004_people:2',1796049794824);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('event',11);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('client',4);
INSERT INTO id_blocks VALUES('login',5);
INSERT INTO id_blocks VALUES('membership',5);
INSERT INTO id_blocks VALUES('contact',4);
CREATE TABLE clients (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  uuid TEXT NOT NULL,
  status TEXT NOT NULL,
  firstname TEXT NOT NULL,
  lastname TEXT NOT NULL,
  companyname TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  address1 TEXT NOT NULL,
  address2 TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL,
  postcode TEXT NOT NULL,
  country TEXT NOT NULL,
  phonenumber TEXT NOT NULL,
  phone_e164 TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  currency INTEGER NOT NULL,
  group_id INTEGER NOT NULL,
  language TEXT NOT NULL,
  notes TEXT NOT NULL,
  ip TEXT NOT NULL,
  mail_categories INTEGER NOT NULL,
  marketing_opt_in INTEGER NOT NULL,
  security_question_id INTEGER NOT NULL,
  security_answer TEXT NOT NULL,
  billing_contact_id INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO clients VALUES(1,2,'76cf60f7-0379-4d2c-81aa-9bb34c73637c','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,0,'','','',63,0,0,'',0,1796049795749,1796049795749);
INSERT INTO clients VALUES(2,1,'6c10e5a3-158d-4f9f-964c-fdfea1027865','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049795949,1796049795949);
INSERT INTO clients VALUES(3,1,'50ac64e3-10ed-4f64-874f-a29211a51ad3','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049797396,1796049797396);
CREATE TABLE client_terms (
  term TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  PRIMARY KEY (term, client_id),
  FOREIGN KEY (client_id) REFERENCES clients (id)
) STRICT;
INSERT INTO client_terms VALUES('owner@example.com',1);
INSERT INTO client_terms VALUES('olivia',1);
INSERT INTO client_terms VALUES('öwner & söhne',1);
INSERT INTO client_terms VALUES('olivia öwner & söhne',1);
INSERT INTO client_terms VALUES('owner ltd',1);
INSERT INTO client_terms VALUES('max@example.com',2);
INSERT INTO client_terms VALUES('max',2);
INSERT INTO client_terms VALUES('other',2);
INSERT INTO client_terms VALUES('max other',2);
INSERT INTO client_terms VALUES('third@example.com',3);
INSERT INTO client_terms VALUES('third',3);
INSERT INTO client_terms VALUES('merged',3);
INSERT INTO client_terms VALUES('third merged',3);
CREATE TABLE client_custom_fields (
  client_id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (client_id, field_id),
  FOREIGN KEY (client_id) REFERENCES clients (id)
) STRICT;
CREATE TABLE contacts (
  id INTEGER NOT NULL PRIMARY KEY,
  client_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  firstname TEXT NOT NULL,
  lastname TEXT NOT NULL,
  companyname TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  address1 TEXT NOT NULL,
  address2 TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL,
  postcode TEXT NOT NULL,
  country TEXT NOT NULL,
  phonenumber TEXT NOT NULL,
  phone_e164 TEXT NOT NULL,
  tax_id TEXT NOT NULL,
  mail_categories INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id)
) STRICT;
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796049796011,1796049796294);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796049796082,1796049796082);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796049796154,1796049796154);
CREATE TABLE logins (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NULL,
  password_hash TEXT NOT NULL,
  two_factor INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
, firstname TEXT NOT NULL DEFAULT '', lastname TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '', email_verified_at INTEGER NOT NULL DEFAULT 0, last_login_at INTEGER NOT NULL DEFAULT 0, last_login_ip TEXT NOT NULL DEFAULT '', stands_alone INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO logins VALUES(1,1,'owner@example.com','owner@example.com','$2a$04$YP7Wqapz5p9jYZHzpHfvtOhcvUQ9jtawD767OXJBk4LsOvB3.q1ru',0,1796049795749,1796049795749,'Olivia','Öwner & Söhne','',0,0,'',1);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$TGF2LJM0ABBZRTW8raTRu.x9nXzBXFIo.4dx6Df7/MbyDrgPHN0Yi',0,1796049795949,1796049795949,'Max','Other','',0,0,'',1);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$BD/f6pJ4.9wzfw4Y0k3m3uRGpBPHidmVJvPz5.Jv4edGmkfSvsEjq',0,1796049796082,1796049796082,'Sub','Account','',0,0,'',0);
INSERT INTO logins VALUES(4,1,'third@example.com','third@example.com','$2a$04$Mkkf/M6OYyKHYqlHGdI52uNsMIemVlI5fd/9vlH1eg.Lma79MbWkq',0,1796049797396,1796049797396,'Third','Merged','',0,0,'',1);
CREATE TABLE memberships (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  login_id INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  contact_id INTEGER NULL,
  is_owner INTEGER NOT NULL,
  permissions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, is_active INTEGER NOT NULL DEFAULT 1,
  FOREIGN KEY (client_id) REFERENCES clients (id),
  FOREIGN KEY (contact_id) REFERENCES contacts (id)
) STRICT;
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796049795749,1796049795749,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796049795949,1796049795949,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796049796082,1796049796082,1);
INSERT INTO memberships VALUES(4,1,4,3,NULL,1,'',1796049797396,1796049797396,1);
CREATE TABLE events (
  id INTEGER NOT NULL PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  client_id INTEGER NULL,
  actor TEXT NOT NULL,
  ip TEXT NOT NULL,
  request_id TEXT NOT NULL,
  data TEXT NOT NULL
, description TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO events VALUES(1,1796049795126,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796049795208,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796049795243,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796049795825,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB85:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(5,1796049795953,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB86:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(6,1796049796024,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB87:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(7,1796049796088,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB88:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(8,1796049796209,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB89:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(9,1796049796304,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB8A:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(10,1796049797398,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU123PB8N:00000001','{"userid":3,"client_id":3,"user_id":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 4');
CREATE TABLE idempotency (
  scope TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  reply TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
) STRICT;
CREATE TABLE admins (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  username TEXT NOT NULL,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  md5_login_hash TEXT NOT NULL,
  api_access INTEGER NOT NULL,
  disabled INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796049795078,1796049795078);
CREATE TABLE credentials (
  id INTEGER NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  admin_id INTEGER NOT NULL,
  description TEXT NOT NULL,
  allowed_ips TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER NOT NULL
) STRICT;
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796049795219,1796049795633);
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796049795200,1796049795200);
CREATE TABLE credential_roles (
  credential_id INTEGER NOT NULL,
  role_id INTEGER NOT NULL,
  PRIMARY KEY (credential_id, role_id)
) STRICT;
INSERT INTO credential_roles VALUES(1,1);
CREATE TABLE outbox (
  event_id INTEGER NOT NULL PRIMARY KEY
) STRICT;
CREATE TABLE event_seals (
  position INTEGER NOT NULL PRIMARY KEY,
  event_id INTEGER NOT NULL,
  salt TEXT NOT NULL,
  digest TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
INSERT INTO event_seals VALUES(1,1,'2a8ea1adfda57a9cb93c4d6e767d2d79','c84dcb95e8c1c90477e7fdd79f8d41f6be143daa4bfe510153c945d3a5471ab8','65cbee8eda8024c2fad11789d3dd230c31c19414864a5fcb5d2a5aa38e90e0d8');
INSERT INTO event_seals VALUES(2,2,'8fd4effdd70e9f058d706cc9f4dce48b','43f05b88c8d8609aeed069d313ed634eb5cdb6edaf9ab88671e89fa46edd20dd','45d85870538d9309cff6b732d5505b054c036ecafb6bce475e480cc2d39e6f97');
INSERT INTO event_seals VALUES(3,3,'669264b60735d9d27fb9487b64c855d5','06c50219d350281c202bc889ddcd3d6d94455838172ee1e9b56a7d8774948c3c','bcd91e874f3957f1e1b21f8c33d3d2031ab27fd2d3317fd7a770705856453a76');
INSERT INTO event_seals VALUES(4,4,'1ac24a591f4911ec1484202749ccb46e','ba14a32682940aa235c0b527f2fd84780e7e4d24163e50b25e932d6b16f3cb5b','e1c525ee9adb79ab40e642267adba0d5a077c1946b42c4cec610b585389e1fec');
INSERT INTO event_seals VALUES(5,5,'f8bc672613e3342ca0183fc285616ce1','dc233804e06e29ab2078d276ac6fe7692529873f9edf85abf40f828b8e79ab71','995733145c42f161bb8523f644da8397f20fad5ec046b5515dd9f3d1966e14e4');
INSERT INTO event_seals VALUES(6,6,'3a930bdee83fc254710a6e20baddcaa4','7815ebc38b216f57b67b7ae65d49dc6da85f93c24a7478c3c7ab9ae8376ba7dc','5507418d904d8562a8a5498c06f39e17123b90e19bb2b3af8332e981c8c55016');
INSERT INTO event_seals VALUES(7,7,'91253fb42e2795c805fea224af3e8951','13c877d6ad4af168b4cb5e3ccfb9d3206245d23f28251724e0778a2d2db2eba6','42364b41ffad9597ddf0afb84995333c478fc00abc612d50fce667e245bac74d');
INSERT INTO event_seals VALUES(8,8,'cf47b7ac663186e9ec952df4917d0b1c','a66e8ca75260254b9266039d4099c6f0c1b03549dbc069f3a2b36b869df9c909','74ba8c9637c4c80597dc78f0ef09da4920b135655062ea6f093f6918ea9cdd45');
INSERT INTO event_seals VALUES(9,9,'be7c913995328aadf89a0b39e6667484','5ff7b21185eea2ceb56466420046875b0ccc6d82adc9685a2ae894a20fa595a7','db94302fa6c0d91be9c56523c9a41874474a424f60e2bcee7a686d6a600652c8');
INSERT INTO event_seals VALUES(10,10,'1fbec65c353752c1300219efdffa02e3','2298fa44caf84741b6ad02b432d3a3aff3bfb8e3c23b2c32962033b885692ee7','96f01ce294aa8c00c254c70e95cf57ba13f479833beb3c246c2fb6ebba970b29');
CREATE TABLE mails (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  template TEXT NOT NULL,
  client_id INTEGER NULL,
  login_id INTEGER NULL,
  recipient TEXT NOT NULL,
  variables TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX clients_by_email ON clients (email_key, id);
CREATE INDEX clients_by_status ON clients (status, id);
CREATE INDEX contacts_by_client ON contacts (client_id, id);
CREATE INDEX contacts_by_email ON contacts (email_key, id);
CREATE UNIQUE INDEX logins_by_email ON logins (email_key);
CREATE UNIQUE INDEX memberships_by_login ON memberships (login_id, client_id);
CREATE INDEX memberships_by_client ON memberships (client_id, id);
CREATE UNIQUE INDEX memberships_by_contact ON memberships (contact_id);
CREATE INDEX events_by_client ON events (client_id, id);
CREATE INDEX idempotency_by_age ON idempotency (created_at);
CREATE UNIQUE INDEX admins_by_username ON admins (username);
CREATE UNIQUE INDEX credentials_by_identifier ON credentials (identifier);
CREATE INDEX credentials_by_admin ON credentials (admin_id);
CREATE UNIQUE INDEX roles_by_name ON roles (name);
CREATE INDEX events_by_time ON events (at_ms, id);
CREATE UNIQUE INDEX event_seals_by_event ON event_seals (event_id);
CREATE INDEX mails_by_state ON mails (state, id);
COMMIT;
