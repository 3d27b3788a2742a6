PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796048962298);
INSERT INTO migrations VALUES('0001_accounts:2',1796048962322);
INSERT INTO migrations VALUES('0001_accounts:3',1796048962334);
INSERT INTO migrations VALUES('0001_accounts:4',1796048962336);
INSERT INTO migrations VALUES('0001_accounts:5',1796048962338);
INSERT INTO migrations VALUES('0001_accounts:6',1796048962339);
INSERT INTO migrations VALUES('0001_accounts:7',1796048962341);
INSERT INTO migrations VALUES('0001_accounts:8',1796048962343);
INSERT INTO migrations VALUES('0001_accounts:9',1796048962345);
INSERT INTO migrations VALUES('0001_accounts:10',1796048962351);
INSERT INTO migrations VALUES('0001_accounts:11',1796048962361);
INSERT INTO migrations VALUES('0001_accounts:12',1796048962373);
INSERT INTO migrations VALUES('0001_accounts:13',1796048962384);
INSERT INTO migrations VALUES('0001_accounts:14',1796048962397);
INSERT INTO migrations VALUES('0001_accounts:15',1796048962410);
INSERT INTO migrations VALUES('0001_accounts:16',1796048962422);
INSERT INTO migrations VALUES('0001_accounts:17',1796048962454);
INSERT INTO migrations VALUES('0001_accounts:18',1796048962461);
INSERT INTO migrations VALUES('0001_accounts:19',1796048962468);
INSERT INTO migrations VALUES('0002_access:1',1796048962470);
INSERT INTO migrations VALUES('0002_access:2',1796048962479);
INSERT INTO migrations VALUES('0002_access:3',1796048962493);
INSERT INTO migrations VALUES('0002_access:4',1796048962526);
INSERT INTO migrations VALUES('0002_access:5',1796048962554);
INSERT INTO migrations VALUES('0002_access:6',1796048962569);
INSERT INTO migrations VALUES('0002_access:7',1796048962590);
INSERT INTO migrations VALUES('0002_access:8',1796048962618);
INSERT INTO migrations VALUES('0003_outbox:1',1796048962670);
INSERT INTO migrations VALUES('0003_outbox:2',1796048962694);
INSERT INTO migrations VALUES('0003_outbox:3',1796048962700);
INSERT INTO migrations VALUES('0003_outbox:4',1796048962708);
INSERT INTO migrations VALUES('0003_outbox:5',1796048962714);
INSERT INTO migrations VALUES('0003_outbox:6',1796048962726);
INSERT INTO migrations VALUES('0003_outbox:7',1796048962761);
INSERT INTO migrations VALUES('0003_outbox:8',1796048962786);
INSERT INTO migrations VALUES('0003_outbox:9',1796048962806);
INSERT INTO migrations VALUES('0003_outbox:10',1796048962854);
INSERT INTO migrations VALUES('0003_outbox:11',1796048962865);
INSERT INTO migrations VALUES('0003_outbox:12',1796048962874);
INSERT INTO migrations VALUES('0003_outbox:13',1796048962878);
INSERT INTO migrations VALUES('0003_outbox:14',1796048962884);
INSERT INTO migrations VALUES('0003_outbox:15',1796048962893);
INSERT INTO migrations VALUES('0003_outbox:16',1796048962898);
INSERT INTO migrations VALUES('0004_people:1',1796048962905);
INSERT INTO migrations VALUES('0004_people:2',1796048962910);
INSERT INTO migrations VALUES('0005_notes:1',1796048962913);
INSERT INTO migrations VALUES('0005_notes:2',1796048962919);
INSERT INTO migrations VALUES('0005_notes:3',1796048962921);
INSERT INTO migrations VALUES('0005_notes:4',1796048962924);
INSERT INTO migrations VALUES('0006_catalogue:1',1796048962941);
INSERT INTO migrations VALUES('0006_catalogue:2',1796048962953);
INSERT INTO migrations VALUES('0006_catalogue:3',1796048962965);
INSERT INTO migrations VALUES('0006_catalogue:4',1796048962977);
INSERT INTO migrations VALUES('0006_catalogue:5',1796048962989);
INSERT INTO migrations VALUES('0006_catalogue:6',1796048962999);
INSERT INTO migrations VALUES('0006_catalogue:7',1796048963017);
INSERT INTO migrations VALUES('0007_invites:1',1796048963033);
INSERT INTO migrations VALUES('0007_invites:2',1796048963057);
INSERT INTO migrations VALUES('0007_invites:3',1796048963069);
INSERT INTO migrations VALUES('0007_invites:4',1796048963085);
INSERT INTO migrations VALUES('0007_invites:5',1796048963106);
INSERT INTO migrations VALUES('0007_invites:6',1796048963139);
INSERT INTO migrations VALUES('0008_sign_in:1',1796048963148);
INSERT INTO migrations VALUES('0008_sign_in:2',1796048963171);
INSERT INTO migrations VALUES('0008_sign_in:3',1796048963183);
INSERT INTO migrations VALUES('0008_sign_in:4',1796048963189);
INSERT INTO migrations VALUES('0008_sign_in:5',1796048963194);
INSERT INTO migrations VALUES('0008_sign_in:6',1796048963200);
INSERT INTO migrations VALUES('0009_installation:1',1796048963205);
INSERT INTO migrations VALUES('0009_installation:2',1796048963208);
INSERT INTO migrations VALUES('0009_installation:3',1796048963220);
INSERT INTO migrations VALUES('0009_installation:4',1796048963226);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('currency',3);
INSERT INTO id_blocks VALUES('event',23);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('client',4);
INSERT INTO id_blocks VALUES('login',6);
INSERT INTO id_blocks VALUES('membership',5);
INSERT INTO id_blocks VALUES('contact',4);
INSERT INTO id_blocks VALUES('note',2);
INSERT INTO id_blocks VALUES('ban',2);
INSERT INTO id_blocks VALUES('group',2);
INSERT INTO id_blocks VALUES('customfield',2);
INSERT INTO id_blocks VALUES('invite',3);
INSERT INTO id_blocks VALUES('mail',4);
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
, billing_marks INTEGER NOT NULL DEFAULT 0, default_gateway TEXT NOT NULL DEFAULT '', allow_sso INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO clients VALUES(1,5,'b63a9d9c-a59f-4f0c-a0d5-33d11894ac4e','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796048965303,1796048966884,0,'',1);
INSERT INTO clients VALUES(2,2,'082fe15d-b97a-4292-9fb1-7f5e327b2979','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048965699,1796048965699,0,'',1);
INSERT INTO clients VALUES(3,1,'f76d29bb-a630-4ef0-bdde-2bc8f7832e59','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048968363,1796048968363,0,'',1);
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796048965791,1796048966224);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796048965945,1796048965945);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796048966030,1796048966030);
CREATE TABLE logins (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NULL,
  password_hash TEXT NOT NULL,
  two_factor INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
, firstname TEXT NOT NULL DEFAULT '', lastname TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '', email_verified_at INTEGER NOT NULL DEFAULT 0, last_login_at INTEGER NOT NULL DEFAULT 0, last_login_ip TEXT NOT NULL DEFAULT '', stands_alone INTEGER NOT NULL DEFAULT 0, two_factor_secret TEXT NOT NULL DEFAULT '', two_factor_step INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO logins VALUES(1,2,'owner@example.com','owner@example.com','$2a$04$M3YGZH8xxXfaKk4Zotdmte/PaNcZaq2g.5UW2hEBbyzig5KJmxVi6',0,1796048965303,1796048968191,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$ZtwQ6hROomrFGBrbn9rnquL9scGmYGyDHQaOEFHVK3KrVyYtXtt/6',0,1796048965699,1796048965699,'Max','Other','',0,0,'',1,'',0);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$7zAf2lChDdRUustxWYvHvODkh90qyyEG3V4sxsTr.Epe8cx27zdtu',0,1796048965945,1796048965945,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO logins VALUES(4,1,'una@example.com','una@example.com','$2a$04$t7O7vrTXYRQiWljPiHLwWuunvvCL8LRvFpW2LLjzWaEeTEQSg47fS',0,1796048967659,1796048967659,'Una','User','',0,0,'',1,'',0);
INSERT INTO logins VALUES(5,1,'third@example.com','third@example.com','$2a$04$EOzUJMHhu8sQV2NUJwM38e/lQ3B1S1FZbXDMsf.N92ln/VGQRCRjm',0,1796048968363,1796048968363,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796048965303,1796048965303,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796048965699,1796048965699,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796048965945,1796048965945,1);
INSERT INTO memberships VALUES(4,1,5,3,NULL,1,'',1796048968363,1796048968363,1);
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
INSERT INTO events VALUES(1,1796048963805,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796048963940,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796048964010,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin","api_version":""}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796048965589,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE884:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(5,1796048965702,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE885:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(6,1796048965836,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE886:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(7,1796048965954,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE887:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(8,1796048966114,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE888:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(9,1796048966239,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE889:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(10,1796048966331,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88A:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(11,1796048966414,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88B:00000001','{"banid":1,"ip":"192.0.2.66","reason":"Made-up","expires":"2099-12-31 00:00:00"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO events VALUES(12,1796048966511,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88C:00000001','{"setting":"RETINUE_COMPANY_NAME","value":"Example Ltd","olddata":{"value":""}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: '''' to ''Example Ltd''');
INSERT INTO events VALUES(13,1796048966636,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88D:00000001','{"groupid":1,"groupname":"Gold","groupcolour":"#ffffff","discountpercent":"0.00","susptermexempt":false,"separateinvoices":false}','Client Group Created - Group ID: 1');
INSERT INTO events VALUES(14,1796048966978,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88E:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(15,1796048967244,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88F:00000001','{"currencyid":2,"code":"CHF","prefix":"Fr.","suffix":"","format":1,"rate":"1.00000","default":false}','Currency Created - Currency ID: 2');
INSERT INTO events VALUES(16,1796048967360,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88G:00000001','{"fieldid":1,"type":"client","fieldname":"Customer number","fieldtype":"text","description":"","fieldoptions":"","regexpr":"","adminonly":false,"required":false,"showorder":false,"showinvoice":false,"sortorder":0}','Custom Field Created - Field ID: 1');
INSERT INTO events VALUES(17,1796048967592,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88H:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(18,1796048967669,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88I:00000001','{"user_id":4,"firstname":"Una","lastname":"User","email":"una@example.com","language":"","password":""}','User Created - User ID: 4');
INSERT INTO events VALUES(19,1796048967931,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88J:00000001','{"inviteid":1,"userid":1,"client_id":1,"email":"guest@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO events VALUES(20,1796048968062,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88K:00000001','{"inviteid":2,"userid":1,"client_id":1,"email":"una@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO events VALUES(21,1796048968203,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88L:00000001','{"user_id":1,"userid":1,"email":"owner@example.com"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(22,1796048968378,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPAHE88M:00000001','{"userid":3,"client_id":3,"user_id":5,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 5');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796048963776,1796048963776);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796048963965,1796048965124,'');
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796048963925,1796048963925);
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
INSERT INTO event_seals VALUES(1,1,'d5d5cf06b350127195454645bcc4d18a','80c5d99fc135cac055560c24c4a7294eb4cbd8f90b5071a942c4231184f2839b','2c4ec0efe436e669db852638e0ddb18705b9cf661ef81c6c8f88917214c63a8c');
INSERT INTO event_seals VALUES(2,2,'b71b74efc06a250a59f115b46c62110e','9ac6a3b6b3461e5cbea815470e4110df5a408ae7789dae6a166b5b8bd7d8a560','dbc081393f90a9d19b3a968fd3cdf870adfecd272754250e096531aaa191b3c3');
INSERT INTO event_seals VALUES(3,3,'3371b3eae8913ff0a0489004d82d7788','50ba1d42c4790e20445d9a3ed4db364c7db4470fe70e5382d6b75cb684d1a40c','f49518886e3381094cdbb2ac6fb30d6a3ab84f9f6f4230ec00f20544d27fd5df');
INSERT INTO event_seals VALUES(4,4,'231254886d7bfe9105779a34bfd78e88','7a362e57ee8a17f83551738953845d2a84dd69e9ae5667d18b0255257fd67391','c9f52d6e4ab02400603daa6b55e6a79fff5dcc2d88c0fd647715f90889b8fe2a');
INSERT INTO event_seals VALUES(5,5,'721e8ce0cff350d36ee680b589ae2ef1','83fd36a1d38bf6751c4c0235b978c0e373403f4bd02891090d22753c485b9660','66afb15666a5c1998b7300384a779b51091db3652de759e89668ef6b0f870a63');
INSERT INTO event_seals VALUES(6,6,'03f9cc07abfe970d4885d3343573704d','53b92fd79bbec48a0421181c340766b8204c5a8f39773593412130ca213d9446','7fd5683f819ac824b307b444e647a850be6a8e463266f7c3162217c8abc3fa65');
INSERT INTO event_seals VALUES(7,7,'74a843155622ad504c07469945616b9a','fd78e2107cc5c82d9f79640e74bf004bfa2abc5258e102a4a1f980a9cef95ed8','ebc133f9ae61f6c7919078936262885d21d7950c2fe058e5be066c0df8732a49');
INSERT INTO event_seals VALUES(8,8,'8442cae30db2ea8da8bcbf3215487e2d','bebd7ddc88654243873124d474c2716c07572c9325401f0a71e1132e09049d32','c7fea7da6378ea71ea13174195222075ca194f2dc3a08f393b1a6b23d03b21ed');
INSERT INTO event_seals VALUES(9,9,'eb7d27942e48f6fb92843d7726efc302','412befe7a205b6ee9e566e2dfa06227bf7d6006a3a8cad463eeba7f14e198f2f','4302d5e13d2ca7fea899744024c5b1ec13ae5255b3cd40a5bcf16281fdae109d');
INSERT INTO event_seals VALUES(10,10,'1b31c148318c94d4b13308fcd791e564','7a72654a0a939fce831de9e1f0f386d81c5d6cd3b2d3ef363c340653ef2a125e','5c040e0978c6cf6455667cc39755abc72f2e898404c562ea3a91780f1e2ae30d');
INSERT INTO event_seals VALUES(11,11,'a9ea3d53400137a98b68c83f9ebf5ce3','edddf74241c57d93b12da94202e28d4342600758e203c2417597a48c0a3c0e55','807a044c2be9b95ae779842fad056a53cc045855eb1bd72c5950641558d6b8bd');
INSERT INTO event_seals VALUES(12,12,'4415ea57cbea77f43d8ecc7079caedbd','6732b6f8c490cf3807451f7d7265580d7d1232d4146f6ee5753aca57d5a57602','373ec01c5e5e7464e639200d035067797e444c6c85ae38d9b6639586485cfeea');
INSERT INTO event_seals VALUES(13,13,'ef99a2b012c967ac5b73a3850a0671d6','6847a23dc04b817457515d1af3ab8976fdf43f7c719f8c2a34188cb73dde8056','bee7af69848605581487d9456d36da24a14c719d53d0c9649f204525d1b2e8bb');
INSERT INTO event_seals VALUES(14,14,'45fd91b0890d631e6f2f7eb9db8d1fc0','1e98d2dfa490bad8e184dbc961e0094529193bd2c581bb054bbba2ed482a20d6','07d590b74f829d7c4cde73275b87f37ca7f19a24fad90b04a3c00b12b0cabc39');
INSERT INTO event_seals VALUES(15,15,'5eb44dee1131febbe85810a0244d45ff','6bbc2517c29d5e9cf6d883a1c7c1721fd6ea8f9a680a4dce9dd0585d16deb30a','064628f3bf52f84d80a354d5fb4de0937bf66bcca6bf93f3adb08ca7daaf4a43');
INSERT INTO event_seals VALUES(16,16,'06f540218218e1a658c426f48e2217f7','6c76326172ed2a404f0ab531b719d5e94154da52360d68df2da0fada2ef91d03','39a97afb8fe8f79a1dc0d7d143007fdabe0530e76e6ead20eaae6083af38710d');
INSERT INTO event_seals VALUES(17,17,'e51dfd68d8cff172d67ceffff4cec5a2','65d226aeaf235ac2dd8c68fa5ee697fda22dd7d434c228253757e4a502562a54','6d7484542ed025fffaf3feb2836b608b6e33ebfe43b8330b35088855a3a4c97c');
INSERT INTO event_seals VALUES(18,18,'34cb789b5b23e16c48834e02c09535a4','43e91d5a64cad3b9c19a4d7527c23b46e3c34e5ff93f38aa21b2bd4202a271de','7e45741622582d7e538468ad2fc5a671bb5d41b9877c482aa4ab32fc3c28d78a');
INSERT INTO event_seals VALUES(19,19,'697d9e0c96efbd2854d551e4602bb473','c774d3e8df9b2533ddfa429ae5694bb0f3d66f9f5aea95856c750adbadde9762','b744d3d96f56ba72d2e02f9c7ab83bdf24386b294c8929cd3b0e41372e8eaa46');
INSERT INTO event_seals VALUES(20,20,'d7ea7540b86bcbb0d115fd9dc20b0115','1b1c726ac8b4ed36113657e4167225519047f094fab051592c6e8b81b55ea1b3','678f32dad8032b10c10b3261707ea7da40800414800ef1dccf2692bfcb437fa0');
INSERT INTO event_seals VALUES(21,21,'32a5273d265b2cefc039732cd4ccfc0f','e40fdadcf841b56c664187b417379709c84fd3cacbfa446ccc55045836d79be2','be70ae788328960dcc662bec0dd308dd61f9850dfaadc9460792db5bece5bd55');
INSERT INTO event_seals VALUES(22,22,'5d6b3a53637c02047caae9317c6f3dd1','677c2513f4eed7417feeee24041d0a1f9ad68e0b91c44a7c5ad288624ed36602','1157aec68ea37fed7c56acf6bf7f88852065a4c6f085b4979c55367a321d57d4');
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
INSERT INTO mails VALUES(1,1,'Client Invite',1,NULL,'guest@example.com','{"firstname":"","lastname":"","email":"guest@example.com","token":"xE5YCVvXLPUAFvyiZeIsVl2GWVI867e9","url":"","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:29:27"}','waiting',1796048967808,1796048967808);
INSERT INTO mails VALUES(2,1,'Client Invite',1,4,'una@example.com','{"firstname":"Una","lastname":"User","email":"una@example.com","token":"WJensH3y99xWeSkrdCL1hVa6hbPcVtiY","url":"","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:29:28"}','waiting',1796048968051,1796048968051);
INSERT INTO mails VALUES(3,1,'Password Reset Validation',1,1,'owner@example.com','{"firstname":"Olivia","lastname":"\u00D6wner \u0026 S\u00F6hne","email":"owner@example.com","token":"a8502cc6e837b614c32feec78ed8d972a87d8f26","url":"","expires_at":"2026-11-30 16:29:28"}','waiting',1796048968191,1796048968191);
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
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796048966327,1796048966327);
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
INSERT INTO client_groups VALUES(1,2,'Gold','#ffffff','0.00',0,0,1796048966632,1796048966632);
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
INSERT INTO currencies VALUES(1,2,'USD','',' USD',1,'1.00000',1,1796048963244,1796048963244);
INSERT INTO currencies VALUES(2,1,'CHF','Fr.','',1,'1.00000',0,1796048967230,1796048967230);
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
INSERT INTO custom_fields VALUES(1,1,'client','Customer number','text','','','',0,0,0,0,0,1796048967343,1796048967343);
CREATE TABLE contact_custom_fields (
  contact_id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (contact_id, field_id),
  FOREIGN KEY (contact_id) REFERENCES contacts (id)
) STRICT;
CREATE TABLE login_terms (
  term TEXT NOT NULL,
  login_id INTEGER NOT NULL,
  PRIMARY KEY (term, login_id)
) STRICT;
INSERT INTO login_terms VALUES('owner@example.com',1);
INSERT INTO login_terms VALUES('olivia öwner & söhne',1);
INSERT INTO login_terms VALUES('öwner & söhne',1);
INSERT INTO login_terms VALUES('max@example.com',2);
INSERT INTO login_terms VALUES('max other',2);
INSERT INTO login_terms VALUES('other',2);
INSERT INTO login_terms VALUES('sub@example.com',3);
INSERT INTO login_terms VALUES('sub account',3);
INSERT INTO login_terms VALUES('account',3);
INSERT INTO login_terms VALUES('una@example.com',4);
INSERT INTO login_terms VALUES('una user',4);
INSERT INTO login_terms VALUES('user',4);
INSERT INTO login_terms VALUES('third@example.com',5);
INSERT INTO login_terms VALUES('third merged',5);
INSERT INTO login_terms VALUES('merged',5);
CREATE TABLE fills (
  name TEXT NOT NULL PRIMARY KEY,
  filled_to INTEGER NOT NULL,
  is_done INTEGER NOT NULL
) STRICT;
INSERT INTO fills VALUES('login_terms',0,1);
CREATE TABLE client_invites (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  permissions TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  login_id INTEGER NULL,
  expires_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  FOREIGN KEY (client_id) REFERENCES clients (id)
) STRICT;
INSERT INTO client_invites VALUES(1,1,1,'guest@example.com','guest@example.com','orders','420196f3107f7807a7a79a54b584a74820b7d32602754b3b449c04613023a0c1','pending',NULL,1796653767808,1796048967808,1796048967808);
INSERT INTO client_invites VALUES(2,1,1,'una@example.com','una@example.com','orders','b381df0ba38cf6043cb2c6049836475127f4300a99134dfa3acf8aa2904b771a','pending',NULL,1796653768051,1796048968051,1796048968051);
CREATE TABLE login_tokens (
  hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  login_id INTEGER NOT NULL,
  client_id INTEGER NULL,
  contact_id INTEGER NULL,
  details TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO login_tokens VALUES('f99a6b323615c836cea11675c994d0760506262ce82a87239efe9d2196e0ee0c','password_reset',1,NULL,NULL,'owner@example.com',1796056168191,0,1796048968191);
CREATE TABLE banned_ips (
  id INTEGER NOT NULL PRIMARY KEY,
  ip TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO banned_ips VALUES(1,'192.0.2.66','Made-up',1796048966395,4102358400000);
CREATE TABLE configuration (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO configuration VALUES('RETINUE_COMPANY_NAME',1,'Example Ltd',1796048966502);
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
CREATE INDEX login_terms_by_login ON login_terms (login_id);
CREATE UNIQUE INDEX client_invites_by_token ON client_invites (token_hash);
CREATE INDEX client_invites_by_client ON client_invites (client_id, id);
CREATE INDEX login_tokens_by_login ON login_tokens (login_id, kind);
CREATE INDEX login_tokens_by_expiry ON login_tokens (expires_at);
CREATE INDEX banned_ips_by_expiry ON banned_ips (expires_at);
COMMIT;
