PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796050122946);
INSERT INTO migrations VALUES('0001_accounts:2',1796050122964);
INSERT INTO migrations VALUES('0001_accounts:3',1796050122974);
INSERT INTO migrations VALUES('0001_accounts:4',1796050122979);
INSERT INTO migrations VALUES('0001_accounts:5',1796050122982);
INSERT INTO migrations VALUES('0001_accounts:6',1796050122986);
INSERT INTO migrations VALUES('0001_accounts:7',1796050122989);
INSERT INTO migrations VALUES('0001_accounts:8',1796050122993);
INSERT INTO migrations VALUES('0001_accounts:9',1796050123002);
INSERT INTO migrations VALUES('0001_accounts:10',1796050123010);
INSERT INTO migrations VALUES('0001_accounts:11',1796050123018);
INSERT INTO migrations VALUES('0001_accounts:12',1796050123064);
INSERT INTO migrations VALUES('0001_accounts:13',1796050123116);
INSERT INTO migrations VALUES('0001_accounts:14',1796050123135);
INSERT INTO migrations VALUES('0001_accounts:15',1796050123144);
INSERT INTO migrations VALUES('0001_accounts:16',1796050123161);
INSERT INTO migrations VALUES('0001_accounts:17',1796050123177);
INSERT INTO migrations VALUES('0001_accounts:18',1796050123194);
INSERT INTO migrations VALUES('0001_accounts:19',1796050123227);
INSERT INTO migrations VALUES('0002_access:1',1796050123281);
INSERT INTO migrations VALUES('0002_access:2',1796050123294);
INSERT INTO migrations VALUES('0002_access:3',1796050123309);
INSERT INTO migrations VALUES('0002_access:4',1796050123338);
INSERT INTO migrations VALUES('0002_access:5',1796050123368);
INSERT INTO migrations VALUES('0002_access:6',1796050123379);
INSERT INTO migrations VALUES('0002_access:7',1796050123404);
INSERT INTO migrations VALUES('0002_access:8',1796050123435);
INSERT INTO migrations VALUES('0003_outbox:1',1796050123470);
INSERT INTO migrations VALUES('0003_outbox:2',1796050123512);
INSERT INTO migrations VALUES('0003_outbox:3',1796050123541);
INSERT INTO migrations VALUES('0003_outbox:4',1796050123583);
INSERT INTO migrations VALUES('0003_outbox:5',1796050123618);
INSERT INTO migrations VALUES('0003_outbox:6',1796050123650);
INSERT INTO migrations VALUES('0003_outbox:7',1796050123681);
INSERT INTO migrations VALUES('0003_outbox:8',1796050123741);
INSERT INTO migrations VALUES('0003_outbox:9',1796050123766);
INSERT INTO migrations VALUES('0003_outbox:10',1796050123798);
INSERT INTO migrations VALUES('0003_outbox:11',1796050123854);
INSERT INTO migrations VALUES('0003_outbox:12',1796050123869);
INSERT INTO migrations VALUES('0003_outbox:13',1796050123886);
INSERT INTO migrations VALUES('0003_outbox:14',1796050123901);
INSERT INTO migrations VALUES('0003_outbox:15',1796050123922);
INSERT INTO migrations VALUES('0003_outbox:16',1796050123941);
INSERT INTO migrations VALUES('0004_people:1',1796050123965);
INSERT INTO migrations VALUES('0004_people:2',1796050123973);
INSERT INTO migrations VALUES('0005_notes:1',1796050123983);
INSERT INTO migrations VALUES('0005_notes:2',1796050123997);
INSERT INTO migrations VALUES('0005_notes:3',1796050124007);
INSERT INTO migrations VALUES('0005_notes:4',1796050124019);
INSERT INTO migrations VALUES('0006_catalogue:1',1796050124029);
INSERT INTO migrations VALUES('0006_catalogue:2',1796050124039);
INSERT INTO migrations VALUES('0006_catalogue:3',1796050124053);
INSERT INTO migrations VALUES('0006_catalogue:4',1796050124069);
INSERT INTO migrations VALUES('0006_catalogue:5',1796050124078);
INSERT INTO migrations VALUES('0006_catalogue:6',1796050124106);
INSERT INTO migrations VALUES('0006_catalogue:7',1796050124128);
INSERT INTO migrations VALUES('0009_installation:1',1796050124151);
INSERT INTO migrations VALUES('0009_installation:2',1796050124175);
INSERT INTO migrations VALUES('0009_installation:3',1796050124198);
INSERT INTO migrations VALUES('0009_installation:4',1796050124210);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('currency',3);
INSERT INTO id_blocks VALUES('event',19);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('client',4);
INSERT INTO id_blocks VALUES('login',5);
INSERT INTO id_blocks VALUES('membership',5);
INSERT INTO id_blocks VALUES('contact',4);
INSERT INTO id_blocks VALUES('note',2);
INSERT INTO id_blocks VALUES('ban',2);
INSERT INTO id_blocks VALUES('group',2);
INSERT INTO id_blocks VALUES('customfield',2);
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
INSERT INTO clients VALUES(1,3,'fcdfbe1f-4000-40f7-bade-6b33879d2da3','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796050126761,1796050128846,0,'');
INSERT INTO clients VALUES(2,2,'5a795ae2-4d9f-49f2-8986-c134e84e10d3','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050126990,1796050126990,0,'');
INSERT INTO clients VALUES(3,1,'8966dd3a-5730-4ef9-a4b3-19de3f5690d3','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050130002,1796050130002,0,'');
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796050127110,1796050127916);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796050127468,1796050127468);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796050127694,1796050127694);
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
INSERT INTO logins VALUES(1,1,'owner@example.com','owner@example.com','$2a$04$nwPZK8L6pELZsAFKnayOmutMpy080AUKU41tV.38OTFNtXXD8tNoO',0,1796050126761,1796050126761,'Olivia','Öwner & Söhne','',0,0,'',1);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$/ZQosELHwx/ral2J.MIv1uad8NDEUsn/V5CTdGAZRyofjfRU7zKAS',0,1796050126990,1796050126990,'Max','Other','',0,0,'',1);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$.TErAp//t2dO5RjbE8p9cuATIZ1KdSNev9.Ue3sxiqjfNDGYS6MOm',0,1796050127468,1796050127468,'Sub','Account','',0,0,'',0);
INSERT INTO logins VALUES(4,1,'third@example.com','third@example.com','$2a$04$W4a4RPyk/xcsbwpzXk7Lm.eIwWQ70ppiUSFNqkwJvKnsTb.Jkxx92',0,1796050130002,1796050130002,'Third','Merged','',0,0,'',1);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796050126761,1796050126761,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796050126990,1796050126990,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796050127468,1796050127468,1);
INSERT INTO memberships VALUES(4,1,4,3,NULL,1,'',1796050130002,1796050130002,1);
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
INSERT INTO events VALUES(1,1796050125136,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796050125235,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796050125324,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin","api_version":""}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796050126876,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VER:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(5,1796050127003,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VES:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(6,1796050127135,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VET:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(7,1796050127484,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VEU:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(8,1796050127767,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VEV:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(9,1796050127984,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF0:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(10,1796050128166,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF1:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(11,1796050128374,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF2:00000001','{"banid":1,"ip":"192.0.2.66","reason":"Made-up","expires":"2099-12-31 00:00:00"}','Banned Ip Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO events VALUES(12,1796050128520,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF3:00000001','{"setting":"RETINUE_COMPANY_NAME","value":"Example Ltd","olddata":{"value":""}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: '''' to ''Example Ltd''');
INSERT INTO events VALUES(13,1796050128631,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF4:00000001','{"groupid":1,"groupname":"Gold","groupcolour":"#ffffff","discountpercent":"0.00","susptermexempt":false,"separateinvoices":false}','Client Group Created - Group ID: 1');
INSERT INTO events VALUES(14,1796050128897,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF5:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(15,1796050129046,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF6:00000001','{"currencyid":2,"code":"CHF","prefix":"Fr.","suffix":"","format":1,"rate":"1.00000","default":false}','Currency Created - Currency ID: 2');
INSERT INTO events VALUES(16,1796050129138,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF7:00000001','{"fieldid":1,"type":"client","fieldname":"Customer number","fieldtype":"text","description":"","fieldoptions":"","regexpr":"","adminonly":false,"required":false,"showorder":false,"showinvoice":false,"sortorder":0}','Custom Field Created - Field ID: 1');
INSERT INTO events VALUES(17,1796050129343,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VF8:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(18,1796050130004,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU44L3VFD:00000001','{"userid":3,"client_id":3,"user_id":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 4');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796050125072,1796050125072);
CREATE TABLE credentials (
  id INTEGER NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  admin_id INTEGER NOT NULL,
  description TEXT NOT NULL,
  allowed_ips TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER NOT NULL
, api_version TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796050125241,1796050126522,'');
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796050125232,1796050125232);
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
INSERT INTO event_seals VALUES(1,1,'6cd0fc1c5cdb6718dcf9319e209545a1','80e37f8c89dd88a1f2916b3c3fd8488f605919aed7dfbec51816c21c2b641339','4323489f97ae2b28ed6cedfb3910a7cbeca8b7e0cb6a88111f1d2f3e68678228');
INSERT INTO event_seals VALUES(2,2,'517c059344f117e9ee00d604b64aa176','313e9233ff3a20c4e71fc9d6eab056b18e87951efae31f36cc81973a7a42fcc7','02abbf4205ac20791449964af004017808740bb9f48c54c088edf74eb728c93b');
INSERT INTO event_seals VALUES(3,3,'ea099384a9e4c93064171dcec5acbf2e','d7412f3fdebe0658bb74d10eab45bdc6d754a3720d7bc8114f78bc4af73cf1f3','50a743e2f5b0fd2aa40fffab893f8f04d982f81fd7386e1528b7a0d5d2c0b65a');
INSERT INTO event_seals VALUES(4,4,'b1579349a9c8b0711037f119666b6ab4','0665fda7eb2cfee3e3a813408487fba3851a4cce59b8b81585e5006c4301b662','bdc95061e44ebb1b783ca0350e18ac6efe1bb2f36766cf44d642b4759401b3ad');
INSERT INTO event_seals VALUES(5,5,'738dbc2e82b2b0426e79a0af29328246','a062f4c691b527cdf11250c38be60a4268a64a6a87f51a3dd1d984220f0d5c42','d2d239cdd937e32312e6d5d87ad32f7a82690177869481b6fd5db2abd24fd5b3');
INSERT INTO event_seals VALUES(6,6,'1905c81dc9481f9dc1b180c605983a0b','966199ad7c4740d5d392283aabee8b0b00d74be0e4853d3b4c5c142730c0136c','50b3ce6709315ba545cf478341d2f8cb322987b4b0245e6c5d2e72c297a567b9');
INSERT INTO event_seals VALUES(7,7,'3a1bb0361dd1c0c95915911f448b44ad','d414422797e10c4a06235bbfc17a24b702a14a3419e9fc71a660fb6eed7a0b4c','271d6ad5cb2d219eb3c5a6f02a9afd73cb494debe09ca257ae235cfdcc798d09');
INSERT INTO event_seals VALUES(8,8,'4d19ec76e9e5f2904c54d0471f114297','28ac52f5b7ca376f22c20a8fa5ee479e3d016ee3b0a9d1fe38f669631d6796dc','09fbc52ded8c06b3c716efefd1970ce227fdf83c94791427e11c8e1257fd040e');
INSERT INTO event_seals VALUES(9,9,'02f0c54a97db19032d441623c321db9e','4b21c227237029b6e26094ccfa88ee0d549cbcebabfe9eb03ce451792babc2d7','2b21248175780ce3492c8c26fd3d6e21a51aaf8ba536e0f8f1c68e7462be4dac');
INSERT INTO event_seals VALUES(10,10,'b7291d44efb8d170ccda931002927302','eb43e8dc066bab6bf2f0ff836378218037c4351fb4ab47d79381b81fc135abf1','c0c74a6fcaf91eec0f3bb99fdc1a9c2db26ffadd71a2d38c5ba3f5dd144919e9');
INSERT INTO event_seals VALUES(11,11,'ec058ddc0831d169cbcd13e14753556e','6f34a19c402827f5a4a75e4f298792fee3a645dd3489baee0ae7182acabaddc0','3e13e46c98bc42fa811258d4b7d8d3404b1c6d39b54b35e8016849944d2c1a77');
INSERT INTO event_seals VALUES(12,12,'7c39fa6ed94c4823577aeb96961ef4cc','5e601b55ac358376f74ae6f278e4d37216282081f8fad02c6ee30275c26d74d1','f4946bd37ba56a5a61fc8a451d98a31334e9f8cae8dbc99f9641b279336042ce');
INSERT INTO event_seals VALUES(13,13,'6fb8fb3d7c7d1f13f9feef70a298fa3d','3d6e8c0fd8176191e6a258fe9a3ffd289b8762da9d4d97405c431de3b5b89cd2','3548a05f3d2815986a4114e665b45bac0b811df8a62d2e2d009491ecf0d0bdf4');
INSERT INTO event_seals VALUES(14,14,'eb5078ce40804fca7a5916197f0352b9','b09e17af1a9111f5c7cdb1dc65702ba447e7b60fd924d1d025bd9d27205d3c82','bc3ba0363dd7b23218d5139816fea5fe01a7ebfdaeed4e57ff2aea336632610a');
INSERT INTO event_seals VALUES(15,15,'68aff988fa9a05a1a1eb1f8f34042311','af26294ccc0b93fec06a93117516ece4b363b3a6619cd8cf01b23e438ead10e4','3ecfbf43eed99e764f11c42be6266828d9ff1029a608322e69aa40e70e1a1f0d');
INSERT INTO event_seals VALUES(16,16,'0ae655acddb7b39679a2c52f4f6684fd','776c04055d7b3507b15432ae0971ab313f0d85f60ad66c4156390eaa80c1c99e','96225b4819383b304be8a1f99e2a9fee47502f82019cce51a51b1dd2e9a9bdc1');
INSERT INTO event_seals VALUES(17,17,'c4fefc8a6c1d7a9140f69e7dc41862dd','e19b6b0a5128dbb4a7511316329247281e40e8260c287514865d2c42bdde9564','46398dbb94d3e13289593c9eb576e9670646ff0f7c93cfabb0480f620f22463a');
INSERT INTO event_seals VALUES(18,18,'ea0815c527c5230648050d1b51be7377','568f11320bad7f33eb63e223bee467834cbde0c69afdf00aef71a5a6657a3438','926ecd17fc2c6d43c0a9da192c7216ce0b7dda9b78c9ad36da6aa7cefff3829a');
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
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796050128162,1796050128162);
CREATE TABLE client_groups (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  groupname TEXT NOT NULL,
  groupcolour TEXT NOT NULL,
  discountpercent TEXT NOT NULL,
  susptermexempt INTEGER NOT NULL,
  separateinvoices INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO client_groups VALUES(1,2,'Gold','#ffffff','0.00',0,0,1796050128623,1796050128623);
CREATE TABLE currencies (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  code TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  format INTEGER NOT NULL,
  rate TEXT NOT NULL,
  is_default INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO currencies VALUES(1,2,'USD','',' USD',1,'1.00000',1,1796050124225,1796050124225);
INSERT INTO currencies VALUES(2,1,'CHF','Fr.','',1,'1.00000',0,1796050129039,1796050129039);
CREATE TABLE custom_fields (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  type TEXT NOT NULL,
  fieldname TEXT NOT NULL,
  fieldtype TEXT NOT NULL,
  description TEXT NOT NULL,
  fieldoptions TEXT NOT NULL,
  regexpr TEXT NOT NULL,
  adminonly INTEGER NOT NULL,
  required INTEGER NOT NULL,
  showorder INTEGER NOT NULL,
  showinvoice INTEGER NOT NULL,
  sortorder INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO custom_fields VALUES(1,1,'client','Customer number','text','','','',0,0,0,0,0,1796050129132,1796050129132);
CREATE TABLE contact_custom_fields (
  contact_id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (contact_id, field_id),
  FOREIGN KEY (contact_id) REFERENCES contacts (id)
) STRICT;
CREATE TABLE banned_ips (
  id INTEGER NOT NULL PRIMARY KEY,
  ip TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO banned_ips VALUES(1,'192.0.2.66','Made-up',1796050128315,4102358400000);
CREATE TABLE configuration (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO configuration VALUES('RETINUE_COMPANY_NAME',1,'Example Ltd',1796050128512);
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
CREATE INDEX clients_by_group ON clients (group_id, id);
CREATE INDEX client_custom_fields_by_field ON client_custom_fields (field_id, client_id);
CREATE INDEX contact_custom_fields_by_field ON contact_custom_fields (field_id, contact_id);
CREATE INDEX banned_ips_by_expiry ON banned_ips (expires_at);
COMMIT;
