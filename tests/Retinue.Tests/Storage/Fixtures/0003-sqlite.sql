PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796049677071);
INSERT INTO migrations VALUES('0001_accounts:2',1796049677093);
INSERT INTO migrations VALUES('0001_accounts:3',1796049677109);
INSERT INTO migrations VALUES('0001_accounts:4',1796049677139);
INSERT INTO migrations VALUES('0001_accounts:5',1796049677163);
INSERT INTO migrations VALUES('0001_accounts:6',1796049677186);
INSERT INTO migrations VALUES('0001_accounts:7',1796049677210);
INSERT INTO migrations VALUES('0001_accounts:8',1796049677249);
INSERT INTO migrations VALUES('0001_accounts:9',1796049677266);
INSERT INTO migrations VALUES('0001_accounts:10',1796049677283);
INSERT INTO migrations VALUES('0001_accounts:11',1796049677306);
INSERT INTO migrations VALUES('0001_accounts:12',1796049677322);
INSERT INTO migrations VALUES('0001_accounts:13',1796049677327);
INSERT INTO migrations VALUES('0001_accounts:14',1796049677346);
INSERT INTO migrations VALUES('0001_accounts:15',1796049677358);
INSERT INTO migrations VALUES('0001_accounts:16',1796049677369);
INSERT INTO migrations VALUES('0001_accounts:17',1796049677415);
INSERT INTO migrations VALUES('0001_accounts:18',1796049677454);
INSERT INTO migrations VALUES('0001_accounts:19',1796049677486);
INSERT INTO migrations VALUES('0002_access:1',1796049677562);
INSERT INTO migrations VALUES('0002_access:2',1796049677581);
INSERT INTO migrations VALUES('0002_access:3',1796049677631);
INSERT INTO migrations VALUES('0002_access:4',1796049677634);
INSERT INTO migrations VALUES('0002_access:5',1796049677658);
INSERT INTO migrations VALUES('0002_access:6',1796049677759);
INSERT INTO migrations VALUES('0002_access:7',1796049677854);
INSERT INTO migrations VALUES('0002_access:8',1796049677933);
INSERT INTO migrations VALUES('0003_outbox:1',1796049677993);
INSERT INTO migrations VALUES('0003_outbox:2',1796049678010);
INSERT INTO migrations VALUES('0003_outbox:3',1796049678023);
INSERT INTO migrations VALUES('0003_outbox:4',1796049678033);
INSERT INTO migrations VALUES('0003_outbox:5',1796049678045);
INSERT INTO migrations VALUES('0003_outbox:6',1796049678057);
INSERT INTO migrations VALUES('0003_outbox:7',1796049678074);
INSERT INTO migrations VALUES('0003_outbox:8',1796049678090);
INSERT INTO migrations VALUES('0003_outbox:9',1796049678106);
INSERT INTO migrations VALUES('0003_outbox:10',1796049678181);
INSERT INTO migrations VALUES('0003_outbox:11',1796049678209);
INSERT INTO migrations VALUES('0003_outbox:12',1796049678257);
INSERT INTO migrations VALUES('0003_outbox:13',1796049678308);
INSERT INTO migrations VALUES('0003_outbox:14',1796049678318);
INSERT INTO migrations VALUES('0003_outbox:15',1796049678370);
INSERT INTO migrations VALUES('0003_outbox:16',1796049678404);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('event',10);
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
INSERT INTO clients VALUES(1,1,'5a38c3e6-c9fb-46c3-b2ac-cffc7fb94c80','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,0,'','','',63,0,0,'',0,1796049680707,1796049680707);
INSERT INTO clients VALUES(2,1,'ff23f02c-a5e7-4872-9bd4-edfe20f0d0ec','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049681607,1796049681607);
INSERT INTO clients VALUES(3,1,'5fb84600-a89e-4a86-8a13-9eb635480deb','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049688235,1796049688235);
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
INSERT INTO contacts VALUES(1,1,1,'Jane','Doe','','jane@example.com','jane@example.com','','','','','','','','','',8,1796049681908,1796049681908);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796049682356,1796049682356);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796049682599,1796049682599);
CREATE TABLE logins (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NULL,
  password_hash TEXT NOT NULL,
  two_factor INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
, firstname TEXT NOT NULL DEFAULT '', lastname TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '', email_verified_at INTEGER NOT NULL DEFAULT 0, last_login_at INTEGER NOT NULL DEFAULT 0, last_login_ip TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO logins VALUES(1,1,'owner@example.com','owner@example.com','$2a$04$VPJAByiCETp0AHvULnH0sutZ81CelSMi8/xo7W4Cxz7Pvav4GBQ8O',0,1796049680707,1796049680707,'Olivia','Öwner & Söhne','',0,0,'');
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$2aNKRpOoOUsyAa2UUNoRyu6U4n/dyonAP/uEJlcJaYCl8h9f7qwKi',0,1796049681607,1796049681607,'Max','Other','',0,0,'');
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$0Og4DLyxMrgZP47cFKDaJ.5WC0OCP1kHGKiCHzEMe5Yb77eVpUd1.',0,1796049682356,1796049682356,'Sub','Account','',0,0,'');
INSERT INTO logins VALUES(4,1,'third@example.com','third@example.com','$2a$04$BByRRKaTO0zrqyvE29UegeloWbvjmwOixvPe2SnPVvRvStCoLrOF.',0,1796049688235,1796049688235,'Third','Merged','',0,0,'');
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796049680707,1796049680707,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796049681607,1796049681607,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796049682356,1796049682356,1);
INSERT INTO memberships VALUES(4,1,4,3,NULL,1,'',1796049688235,1796049688235,1);
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
INSERT INTO events VALUES(1,1796049678664,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796049678740,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796049678888,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796049681208,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETVVKO547:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(5,1796049681618,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETVVKO548:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(6,1796049681996,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETVVKO549:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(7,1796049682379,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETVVKO54A:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(8,1796049682710,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETVVKO54B:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(9,1796049688253,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETVVKO54P:00000001','{"userid":3,"client_id":3,"user_id":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 4');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796049678651,1796049678651);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796049678758,1796049680486);
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796049678732,1796049678732);
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
INSERT INTO event_seals VALUES(1,1,'73f3e9cbfb20312d5e84d387f4a9b918','a22af8ad2d9c0e656f4d60d5e65ab18cd22a8a59c59bc5e989cb2e285b880908','1d66a3618b5cb1dbe8f550f640304e3ef9909f2bdf8ae983551112672758faf0');
INSERT INTO event_seals VALUES(2,2,'0f073d2faae152d0f920bcd31f350897','a8e8a9404e73ebc353a17ee0b019a3c2c88324ddbcf22cb287df403aa01fea99','b7c187393bdda0d06b4051497a65e355b36ef896de0a5870f3c12e4257bffb97');
INSERT INTO event_seals VALUES(3,3,'ac0656555b725ea5b17083b51eda07ed','aa56fd6fca612495571aeff302a0d5f3afeab3ff3c54d46fbd0843779187ab08','c3ca7e8aca6a2a9fc4ba5dab2e2417eb3d117d96f676a69f132ea9d9396b00c8');
INSERT INTO event_seals VALUES(4,4,'fa37991d63b5a6172f6afedf9c04294f','0a9ffa4d045aaa3a5972c062faca77346e50c96726fd99d40d60c7afec8de6eb','f09c88bbf8caf9f2206328f29678a0feef081ee4bff06a4add2cf8530ae5198d');
INSERT INTO event_seals VALUES(5,5,'ed7454b500bd0403f102c6c65b5edc2b','790f10435dc04945293844a6d0354e07980a7a724c675a9f8b1f0758a06bcf41','d56e4402089f274ba9f3375d86f6a640f20c8109d36a5e9e036e0cc4f5bda504');
INSERT INTO event_seals VALUES(6,6,'11f41ec7521dd6b9f7e39b72fca75a32','27f66042f9863596e58a1a115df3bc25169520efcf88db703e5b4d8945a5d83c','ddbe619090e4d611f17f6a5dd5d30739767753253f9e54e472b8fe4691cb01bc');
INSERT INTO event_seals VALUES(7,7,'0ab8e63cf1b87d5c2ea83ee0e1e3d30e','792b077f7877fb6a420b29dc2ce86d3c073811390dbd3217f25517201d87f594','fdf77df7384192f7f47dad2e88d6d71fab2df32a82d15a44ab1f76247cb568f7');
INSERT INTO event_seals VALUES(8,8,'45e73213991036a37d5cb7bf1c79f249','44a8c1990d7d810bfa482e942f8462eeeffbb485a7ff9b2b413d938ff8f77d90','2a62bb336ccb7095800d1e14da231fe2c79672fdb82657a4775318b0b68c86af');
INSERT INTO event_seals VALUES(9,9,'cfdd709c76b2ffc8e95b648ad7a4bc64','27558447abf4e9a7670beaf9321fc3fd849c389aaa69fe78eb35840b4ad7da64','9a2b933d48330232d7142a6a5b63aaa8c859af7bee59a97a5ec3dd6d9669db99');
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
