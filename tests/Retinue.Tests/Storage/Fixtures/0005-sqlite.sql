PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796049836862);
INSERT INTO migrations VALUES('0001_accounts:2',1796049836885);
INSERT INTO migrations VALUES('0001_accounts:3',1796049836902);
INSERT INTO migrations VALUES('0001_accounts:4',1796049836909);
INSERT INTO migrations VALUES('0001_accounts:5',1796049836918);
INSERT INTO migrations VALUES('0001_accounts:6',1796049836925);
INSERT INTO migrations VALUES('0001_accounts:7',1796049836935);
INSERT INTO migrations VALUES('0001_accounts:8',1796049836942);
INSERT INTO migrations VALUES('0001_accounts:9',1796049836953);
INSERT INTO migrations VALUES('0001_accounts:10',1796049836960);
INSERT INTO migrations VALUES('0001_accounts:11',1796049836969);
INSERT INTO migrations VALUES('0001_accounts:12',1796049836976);
INSERT INTO migrations VALUES('0001_accounts:13',1796049836981);
INSERT INTO migrations VALUES('0001_accounts:14',1796049836987);
INSERT INTO migrations VALUES('0001_accounts:15',1796049836993);
INSERT INTO migrations VALUES('0001_accounts:16',1796049836997);
INSERT INTO migrations VALUES('0001_accounts:17',1796049837007);
INSERT INTO migrations VALUES('0001_accounts:18',1796049837013);
INSERT INTO migrations VALUES('0001_accounts:19',1796049837018);
INSERT INTO migrations VALUES('0002_access:1',1796049837026);
INSERT INTO migrations VALUES('0002_access:2',1796049837033);
INSERT INTO migrations VALUES('0002_access:3',1796049837041);
INSERT INTO migrations VALUES('0002_access:4',1796049837065);
INSERT INTO migrations VALUES('0002_access:5',1796049837075);
INSERT INTO migrations VALUES('0002_access:6',1796049837094);
INSERT INTO migrations VALUES('0002_access:7',1796049837100);
INSERT INTO migrations VALUES('0002_access:8',1796049837122);
INSERT INTO migrations VALUES('0003_outbox:1',1796049837137);
INSERT INTO migrations VALUES('0003_outbox:2',1796049837182);
INSERT INTO migrations VALUES('0003_outbox:3',1796049837206);
INSERT INTO migrations VALUES('0003_outbox:4',1796049837228);
INSERT INTO migrations VALUES('0003_outbox:5',1796049837235);
INSERT INTO migrations VALUES('0003_outbox:6',1796049837242);
INSERT INTO migrations VALUES('0003_outbox:7',1796049837248);
INSERT INTO migrations VALUES('0003_outbox:8',1796049837255);
INSERT INTO migrations VALUES('0003_outbox:9',1796049837268);
INSERT INTO migrations VALUES('0003_outbox:10',1796049837273);
INSERT INTO migrations VALUES('0003_outbox:11',1796049837278);
INSERT INTO migrations VALUES('0003_outbox:12',1796049837283);
INSERT INTO migrations VALUES('0003_outbox:13',1796049837287);
INSERT INTO migrations VALUES('0003_outbox:14',1796049837292);
INSERT INTO migrations VALUES('0003_outbox:15',1796049837298);
INSERT INTO migrations VALUES('0003_outbox:16',1796049837303);
INSERT INTO migrations VALUES('0004_people:1',1796049837311);
INSERT INTO migrations VALUES('0004_people:2',1796049837318);
INSERT INTO migrations VALUES('0005_notes:1',1796049837323);
INSERT INTO migrations VALUES('0005_notes:2',1796049837325);
INSERT INTO migrations VALUES('0005_notes:3',1796049837330);
INSERT INTO migrations VALUES('0005_notes:4',1796049837335);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('event',14);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('client',4);
INSERT INTO id_blocks VALUES('login',5);
INSERT INTO id_blocks VALUES('membership',5);
INSERT INTO id_blocks VALUES('contact',4);
INSERT INTO id_blocks VALUES('note',2);
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
, billing_marks INTEGER NOT NULL DEFAULT 0, default_gateway TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO clients VALUES(1,3,'da373bb1-3e2e-46f3-92aa-4934978bc128','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796049838833,1796049840393,0,'');
INSERT INTO clients VALUES(2,2,'bb3b66af-3406-4faf-9e1f-a64175443091','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049838991,1796049838991,0,'');
INSERT INTO clients VALUES(3,1,'9cf806c7-d238-4d4c-a650-bbb4176b073e','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049841422,1796049841422,0,'');
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
INSERT INTO client_custom_fields VALUES(2,1,'C-17');
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796049839226,1796049839794);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796049839383,1796049839383);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796049839480,1796049839480);
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
INSERT INTO logins VALUES(1,1,'owner@example.com','owner@example.com','$2a$04$UtcNVjgMuhZzEcsqMoXAg.fZFV1DRhNgklMGxS3.kFKrjJIWX4FPC',0,1796049838833,1796049838833,'Olivia','Öwner & Söhne','',0,0,'',1);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$8vWNPB7/.mpFPawUfQ3Pp.3OfQeqJ1wGJqz76RCqX.5qs6iCsCkTu',0,1796049838991,1796049838991,'Max','Other','',0,0,'',1);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$tnja3aPW4Cmpc2iihWEJ1.yvdtOmYtdHSlMJ9HmwZ5v9fkl1rjMI.',0,1796049839383,1796049839383,'Sub','Account','',0,0,'',0);
INSERT INTO logins VALUES(4,1,'third@example.com','third@example.com','$2a$04$atTidDgEN6R2tZmT98XrBexxcKS0hUQmiPOQaukUi1cQPqXT1JNu.',0,1796049841422,1796049841422,'Third','Merged','',0,0,'',1);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796049838833,1796049838833,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796049838991,1796049838991,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796049839383,1796049839383,1);
INSERT INTO memberships VALUES(4,1,4,3,NULL,1,'',1796049841422,1796049841422,1);
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
INSERT INTO events VALUES(1,1796049838101,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796049838152,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796049838215,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796049838927,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBEL6:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(5,1796049838994,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBEL7:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(6,1796049839250,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBEL8:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(7,1796049839388,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBEL9:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(8,1796049839594,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBELA:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(9,1796049839807,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBELB:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(10,1796049839900,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBELC:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(11,1796049840452,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBELG:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(12,1796049840760,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBELJ:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(13,1796049841424,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1EUBELO:00000001','{"userid":3,"client_id":3,"user_id":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 4');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796049838088,1796049838088);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796049838166,1796049838642);
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796049838150,1796049838150);
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
INSERT INTO event_seals VALUES(1,1,'28eaad6f3900f56c9e3fa3453210e8db','6937da3008a1957f07b8ac7355a91deccb1105c117ad824fd0ba5a0c3b0665b9','53e5dd4fda93f05fbbb0f8cfc4f70d41f41bb1e3e24b5a62681920f40247c938');
INSERT INTO event_seals VALUES(2,2,'3b749d03696d811bd56e13930dc66b7a','edfd6b75b071f187950e10b2ffbd2aef548c3725e9acd5d9ed36e06c7e74301d','7ae1924274af0eb00da000d82673a54eab818f6d8c613159eb7d83693a280f53');
INSERT INTO event_seals VALUES(3,3,'a5c83a744c98d3358305f79681370ef8','381a69b9a67738ef7243df2ca6c645a1278b805fa65b8470710b4cc64df3f911','094c37aede7d770aab5501dc0e1261e4571fa648377247d5e6f2a39a9a092764');
INSERT INTO event_seals VALUES(4,4,'880c992e4334d5ffaa81fdcb8b397de1','d5f8e65631511bbeb8de89829456f90835b08989494551ff8d46efc4391d3b61','cf527dba9ac2429685e774d7ca17a94e1f296ce7d3d75de38ab10143a93dc0a2');
INSERT INTO event_seals VALUES(5,5,'7f659210677c29da5f6b380600b188c3','a795093445f61651cae7e09b0cb50d85da89c5d5549702f3c4c187de826349c1','70797d42b110a78bc0e27171d94e18e0c6c89b38f960eaf21fd10d6a690ef1e4');
INSERT INTO event_seals VALUES(6,6,'f6a5f1cc9acb5b8410b649c01a6604ea','3c202c22821980e4085bc6305f8b6df7a62803ce23f8262c773301a0d8b12638','55c5d67480c5df0f9e49de57a96b569b36932b472104e0d3d2df4d5e411e0dec');
INSERT INTO event_seals VALUES(7,7,'0671dddb26ddb0a9315661d7fbd24d2b','b63befafc06c59cc3d8f288820e9604efd2805f107074e0d7ed225fb23802840','ca44ba41691f15d314caf07a7a3be712cc0c972a259949eea31f713119d95f04');
INSERT INTO event_seals VALUES(8,8,'5667f78cf33bd8c751e8abce65af2c94','8ef2a5da7d149d84a38bec15c287c9c4a84fe56155967266d7ca084e7ff67467','3c8a805bc853e637ee942e88c37f6c43d07a6322a4a732c30a6dab07332c74d9');
INSERT INTO event_seals VALUES(9,9,'32b61a5899c23b9e734d4afdab81fe70','fac93d54c0e6c400659164e669b868cc64113cb82f9fc03289ad874f4c59f98e','09ac633d3d08ce06cc70a812e9fa7b442bcf6c2c7f3109b9d3e890b625319924');
INSERT INTO event_seals VALUES(10,10,'5ff0aa7599dd000458d99f4062d8e8cd','c665116bf9789691e4c84dfb53ffe860566a50ff7c817cec891c7449e6a53e91','da405a71fbfb9deb7e463ccc4f358bb953afafff63701d7c6951cd23e214a985');
INSERT INTO event_seals VALUES(11,11,'5d9cf5c0a3ebdc182f9341e3e6cf9cb0','b5d098f8a09a494be5b7845ffaf807d994b53810dc6daac893fad77e28d2f1ca','60e1503b3cfba3560941f9d49f376dcedcd541426b3af2bf45acfb002f1150d5');
INSERT INTO event_seals VALUES(12,12,'e6c89da7b043571a3ecf583c317f1299','c5799aae42f1c2cc0c819cd0bf052b31b4a523520b575910f7087533c0137dfe','4b8dd4c6571e6115d4df30d0944b0700f4e94e88b82fae7485470af3494b20b5');
INSERT INTO event_seals VALUES(13,13,'f6020da12adbdfa8e10b965738f0fa9b','c40af088b9d33536ba1b3f878bdfc6333b4dd1cd45ec652fbe7d596c84cbcfe9','7349334493950728bba1c4794dd09dbeb221ad2196e83e99bc758aaf8fb7b466');
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
CREATE TABLE client_notes (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  author TEXT NOT NULL,
  note TEXT NOT NULL,
  sticky INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id)
) STRICT;
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796049839896,1796049839896);
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
CREATE INDEX client_notes_by_client ON client_notes (client_id, sticky, id);
COMMIT;
