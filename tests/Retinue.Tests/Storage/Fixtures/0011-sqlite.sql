PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796048223175);
INSERT INTO migrations VALUES('0001_accounts:2',1796048223230);
INSERT INTO migrations VALUES('0001_accounts:3',1796048223253);
INSERT INTO migrations VALUES('0001_accounts:4',1796048223274);
INSERT INTO migrations VALUES('0001_accounts:5',1796048223284);
INSERT INTO migrations VALUES('0001_accounts:6',1796048223294);
INSERT INTO migrations VALUES('0001_accounts:7',1796048223305);
INSERT INTO migrations VALUES('0001_accounts:8',1796048223316);
INSERT INTO migrations VALUES('0001_accounts:9',1796048223329);
INSERT INTO migrations VALUES('0001_accounts:10',1796048223341);
INSERT INTO migrations VALUES('0001_accounts:11',1796048223362);
INSERT INTO migrations VALUES('0001_accounts:12',1796048223376);
INSERT INTO migrations VALUES('0001_accounts:13',1796048223398);
INSERT INTO migrations VALUES('0001_accounts:14',1796048223424);
INSERT INTO migrations VALUES('0001_accounts:15',1796048223433);
INSERT INTO migrations VALUES('0001_accounts:16',1796048223440);
INSERT INTO migrations VALUES('0001_accounts:17',1796048223453);
INSERT INTO migrations VALUES('0001_accounts:18',1796048223457);
INSERT INTO migrations VALUES('0001_accounts:19',1796048223461);
INSERT INTO migrations VALUES('0002_access:1',1796048223465);
INSERT INTO migrations VALUES('0002_access:2',1796048223468);
INSERT INTO migrations VALUES('0002_access:3',1796048223474);
INSERT INTO migrations VALUES('0002_access:4',1796048223479);
INSERT INTO migrations VALUES('0002_access:5',1796048223487);
INSERT INTO migrations VALUES('0002_access:6',1796048223494);
INSERT INTO migrations VALUES('0002_access:7',1796048223502);
INSERT INTO migrations VALUES('0002_access:8',1796048223509);
INSERT INTO migrations VALUES('0003_outbox:1',1796048223532);
INSERT INTO migrations VALUES('0003_outbox:2',1796048223537);
INSERT INTO migrations VALUES('0003_outbox:3',1796048223545);
INSERT INTO migrations VALUES('0003_outbox:4',1796048223609);
INSERT INTO migrations VALUES('0003_outbox:5',1796048223649);
INSERT INTO migrations VALUES('0003_outbox:6',1796048223681);
INSERT INTO migrations VALUES('0003_outbox:7',1796048223697);
INSERT INTO migrations VALUES('0003_outbox:8',1796048223713);
INSERT INTO migrations VALUES('0003_outbox:9',1796048223733);
INSERT INTO migrations VALUES('0003_outbox:10',1796048223753);
INSERT INTO migrations VALUES('0003_outbox:11',1796048223781);
INSERT INTO migrations VALUES('0003_outbox:12',1796048223797);
INSERT INTO migrations VALUES('0003_outbox:13',1796048223810);
INSERT INTO migrations VALUES('0003_outbox:14',1796048223827);
INSERT INTO migrations VALUES('0003_outbox:15',1796048223849);
INSERT INTO migrations VALUES('0003_outbox:16',1796048223875);
INSERT INTO migrations VALUES('0004_people:1',1796048223905);
INSERT INTO migrations VALUES('0004_people:2',1796048223930);
INSERT INTO migrations VALUES('0005_notes:1',1796048223967);
INSERT INTO migrations VALUES('0005_notes:2',1796048224014);
INSERT INTO migrations VALUES('0005_notes:3',1796048224054);
INSERT INTO migrations VALUES('0005_notes:4',1796048224079);
INSERT INTO migrations VALUES('0006_catalogue:1',1796048224103);
INSERT INTO migrations VALUES('0006_catalogue:2',1796048224161);
INSERT INTO migrations VALUES('0006_catalogue:3',1796048224196);
INSERT INTO migrations VALUES('0006_catalogue:4',1796048224242);
INSERT INTO migrations VALUES('0006_catalogue:5',1796048224269);
INSERT INTO migrations VALUES('0006_catalogue:6',1796048224289);
INSERT INTO migrations VALUES('0006_catalogue:7',1796048224314);
INSERT INTO migrations VALUES('0007_invites:1',1796048224333);
INSERT INTO migrations VALUES('0007_invites:2',1796048224358);
INSERT INTO migrations VALUES('0007_invites:3',1796048224398);
INSERT INTO migrations VALUES('0007_invites:4',1796048224416);
INSERT INTO migrations VALUES('0007_invites:5',1796048224433);
INSERT INTO migrations VALUES('0007_invites:6',1796048224457);
INSERT INTO migrations VALUES('0008_sign_in:1',1796048224481);
INSERT INTO migrations VALUES('0008_sign_in:2',1796048224509);
INSERT INTO migrations VALUES('0008_sign_in:3',1796048224533);
INSERT INTO migrations VALUES('0008_sign_in:4',1796048224557);
INSERT INTO migrations VALUES('0008_sign_in:5',1796048224577);
INSERT INTO migrations VALUES('0008_sign_in:6',1796048224597);
INSERT INTO migrations VALUES('0009_installation:1',1796048224633);
INSERT INTO migrations VALUES('0009_installation:2',1796048224669);
INSERT INTO migrations VALUES('0009_installation:3',1796048224696);
INSERT INTO migrations VALUES('0009_installation:4',1796048224736);
INSERT INTO migrations VALUES('0010_webhooks:1',1796048224831);
INSERT INTO migrations VALUES('0010_webhooks:2',1796048224846);
INSERT INTO migrations VALUES('0010_webhooks:3',1796048224913);
INSERT INTO migrations VALUES('0010_webhooks:4',1796048224957);
INSERT INTO migrations VALUES('0010_webhooks:5',1796048225008);
INSERT INTO migrations VALUES('0010_webhooks:6',1796048225053);
INSERT INTO migrations VALUES('0010_webhooks:7',1796048225113);
INSERT INTO migrations VALUES('0010_webhooks:8',1796048225156);
INSERT INTO migrations VALUES('0010_webhooks:9',1796048225218);
INSERT INTO migrations VALUES('0010_webhooks:10',1796048225245);
INSERT INTO migrations VALUES('0010_webhooks:11',1796048225329);
INSERT INTO migrations VALUES('0011_merges:1',1796048225359);
INSERT INTO migrations VALUES('0011_merges:2',1796048225405);
INSERT INTO migrations VALUES('0011_merges:3',1796048225453);
INSERT INTO migrations VALUES('0011_merges:4',1796048225478);
INSERT INTO migrations VALUES('0011_merges:5',1796048225513);
INSERT INTO migrations VALUES('0011_merges:6',1796048225551);
INSERT INTO migrations VALUES('0011_merges:7',1796048225581);
INSERT INTO migrations VALUES('0011_merges:8',1796048225614);
INSERT INTO migrations VALUES('0011_merges:9',1796048225646);
INSERT INTO migrations VALUES('0011_merges:10',1796048225665);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('currency',3);
INSERT INTO id_blocks VALUES('event',28);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('webhook',2);
INSERT INTO id_blocks VALUES('delivery',25);
INSERT INTO id_blocks VALUES('client',4);
INSERT INTO id_blocks VALUES('login',6);
INSERT INTO id_blocks VALUES('membership',5);
INSERT INTO id_blocks VALUES('contact',5);
INSERT INTO id_blocks VALUES('note',2);
INSERT INTO id_blocks VALUES('ban',2);
INSERT INTO id_blocks VALUES('group',2);
INSERT INTO id_blocks VALUES('customfield',2);
INSERT INTO id_blocks VALUES('invite',3);
INSERT INTO id_blocks VALUES('mail',4);
INSERT INTO id_blocks VALUES('merge',2);
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
INSERT INTO clients VALUES(1,5,'d2b80582-9951-4256-bd97-af9d0a499f07','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796048228839,1796048231982,0,'',1);
INSERT INTO clients VALUES(2,3,'3bcec40e-78e7-4137-8095-06419f08227f','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048229386,1796048229386,0,'',1);
INSERT INTO clients VALUES(3,2,'8108866e-82f7-4fe3-a1f2-f9afa41b3b06','Closed','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048234800,1796048235175,0,'',1);
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796048229560,1796048230570);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796048229890,1796048229890);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796048230048,1796048230048);
INSERT INTO contacts VALUES(4,2,1,'Third','Merged','','third@example.com','third@example.com','','','','','','','','','',63,1796048235175,1796048235175);
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
INSERT INTO logins VALUES(1,2,'owner@example.com','owner@example.com','$2a$04$JOzam/zTF0eS4LV9QvMaDOoSiZRlwlHU3H6NwY5RSFcnyhrBcCTN6',0,1796048228839,1796048234174,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$0uCTmfEUx.iHQ1vLqfxdMe6bhcqvRmsTd93UKM6bJaZaP9sqMrD6S',0,1796048229386,1796048229386,'Max','Other','',0,0,'',1,'',0);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$VbPCsYxAYjErbof1W2b0xOZeudIAhkJ6y9mdBMVJjI6W8GwDXkJDS',0,1796048229890,1796048229890,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO logins VALUES(4,1,'una@example.com','una@example.com','$2a$04$eI/niMEDDZmh4L2ZveQ6nOGT/ue5Ajk9/o8moBAkmgdqRliysO5nO',0,1796048232903,1796048232903,'Una','User','',0,0,'',1,'',0);
INSERT INTO logins VALUES(5,1,'third@example.com','third@example.com','$2a$04$3Kq8pLLGAL9BX8O0BRje1.0xlgVMom.aq7jvXVAdOPWO/7aiUWkba',0,1796048234800,1796048234800,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796048228839,1796048228839,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796048229386,1796048229386,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796048229890,1796048229890,1);
INSERT INTO memberships VALUES(4,2,5,2,4,0,'profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders',1796048234800,1796048235175,1);
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
INSERT INTO events VALUES(1,1796048226707,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796048226919,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796048227078,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin","api_version":""}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796048228559,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3A:00000001','{"webhookid":1,"url":"http://127.0.0.1:9/in","events":"*","fields":"","clientid":0,"description":"Everything","active":true,"reason":""}','Webhook Created - Webhook ID: 1');
INSERT INTO events VALUES(5,1796048229180,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3B:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(6,1796048229398,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3C:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(7,1796048229602,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3D:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(8,1796048229901,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3E:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(9,1796048230348,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3F:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(10,1796048230668,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3G:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(11,1796048231027,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3H:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(12,1796048231366,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3I:00000001','{"banid":1,"ip":"192.0.2.66","reason":"Made-up","expires":"2099-12-31 00:00:00"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO events VALUES(13,1796048231562,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3J:00000001','{"setting":"RETINUE_COMPANY_NAME","value":"Example Ltd","olddata":{"value":""}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: '''' to ''Example Ltd''');
INSERT INTO events VALUES(14,1796048231858,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3K:00000001','{"groupid":1,"groupname":"Gold","groupcolour":"#ffffff","discountpercent":"0.00","susptermexempt":false,"separateinvoices":false}','Client Group Created - Group ID: 1');
INSERT INTO events VALUES(15,1796048232118,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3L:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(16,1796048232303,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3M:00000001','{"currencyid":2,"code":"CHF","prefix":"Fr.","suffix":"","format":1,"rate":"1.00000","default":false}','Currency Created - Currency ID: 2');
INSERT INTO events VALUES(17,1796048232439,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3N:00000001','{"fieldid":1,"type":"client","fieldname":"Customer number","fieldtype":"text","description":"","fieldoptions":"","regexpr":"","adminonly":false,"required":false,"showorder":false,"showinvoice":false,"sortorder":0}','Custom Field Created - Field ID: 1');
INSERT INTO events VALUES(18,1796048232636,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3O:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(19,1796048232959,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3P:00000001','{"user_id":4,"firstname":"Una","lastname":"User","email":"una@example.com","language":"","password":""}','User Created - User ID: 4');
INSERT INTO events VALUES(20,1796048233514,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3Q:00000001','{"inviteid":1,"userid":1,"client_id":1,"email":"guest@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO events VALUES(21,1796048233675,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3R:00000001','{"inviteid":2,"userid":1,"client_id":1,"email":"una@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO events VALUES(22,1796048234266,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3S:00000001','{"user_id":1,"userid":1,"email":"owner@example.com"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(23,1796048234806,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3T:00000001','{"userid":3,"client_id":3,"user_id":5,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 5');
INSERT INTO events VALUES(24,1796048235327,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3U:00000001','{"userid":2,"contactid":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders","generalemails":true,"productemails":true,"domainemails":true,"invoiceemails":true,"supportemails":true,"affiliateemails":true}','Contact Created - Contact ID: 4 - Client ID: 2');
INSERT INTO events VALUES(25,1796048235328,'AfterClientMerge',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3U:00000001','{"toUserID":2,"fromUserID":3,"mergeid":1,"contactids":[]}','Client Merged - Merge ID: 1 - From Client ID: 3 - To Client ID: 2');
INSERT INTO events VALUES(26,1796048235329,'ClientEdit',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3U:00000001','{"userid":3,"client_id":3,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Closed","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 3 - status: ''Active'' to ''Closed''');
INSERT INTO events VALUES(27,1796048235329,'ClientClose',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIETJO3U:00000001','{"userid":3,"client_id":3}','Client Closed - Client ID: 3');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796048226693,1796048226693);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796048226959,1796048228037,'');
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796048226902,1796048226902);
CREATE TABLE credential_roles (
  credential_id INTEGER NOT NULL,
  role_id INTEGER NOT NULL,
  PRIMARY KEY (credential_id, role_id)
) STRICT;
INSERT INTO credential_roles VALUES(1,1);
CREATE TABLE outbox (
  event_id INTEGER NOT NULL PRIMARY KEY
, at_ms INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE event_seals (
  position INTEGER NOT NULL PRIMARY KEY,
  event_id INTEGER NOT NULL,
  salt TEXT NOT NULL,
  digest TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
INSERT INTO event_seals VALUES(1,1,'bbcf13853d0e84be3f3beec136fda66c','eae311dbb5643b3907d2fdc1eb57a9cca3cc5d6913cae6b3f43837da3e58b955','a5ff6a01760c3653d967e0afe88edaa3e9b792e5759a2bc5ac2e8f12705d5804');
INSERT INTO event_seals VALUES(2,2,'10550486573ce88c1c02de284a62c9b5','5be5879d0c2cd3e3dbee2096cd6508306d362ac78dc67db4ae5d5ef058372bf0','267774b34a2e7e1d0e6586c2c1c8caf39005a012d6a22149dfad1dfe7a6b317f');
INSERT INTO event_seals VALUES(3,3,'d5c1bc72a6c618b47c17e9722722181f','e365e16d0d5ee1ca1771ad8b8741d2113386bbd69b7359de457c71e6a18f8fdc','f700291a1b287606b7f6c297fe192a757152117b0027ac07e5f56500ea96e958');
INSERT INTO event_seals VALUES(4,4,'89a8e1fbeac310bbc225facb3bbe07f0','f37cbbd0d1ad136b9a123a6c30258258c4907bde2b853e6dec8c37e58b4c902f','2003508d06279a89536e2bc447abfc06a7fe1ff90dcfe261f69ec8a448c9cced');
INSERT INTO event_seals VALUES(5,5,'adb79329e7b885d4f14420449efeee26','96f1b47c2737360fe733065ad1d29ed72ca9c3c6076fd8098590f379c7e1551c','a509f79d043a327d97147b2930f854d0968332c76929bc793ff6ac2cad7edfe7');
INSERT INTO event_seals VALUES(6,6,'06b8999b562a85d2171141527d64a9b4','7e82726215bc2622fac3f2472c7903f39c07b49db9578e81cb6e5817bd82ed81','7b997a122504ef4e84e5c46d0de0cf57d32284daa81b19694b6db1d86f226f1b');
INSERT INTO event_seals VALUES(7,7,'901468b463cca6ae0b7ad4d6a868f55d','0dfbb554caa90418aa0fa16d4e7da353627f5ebed7ba92e6306c58aefc750aa5','093df6761a0983ee6f4a82795f9ac36c474b56c1430eca830365b974f6732448');
INSERT INTO event_seals VALUES(8,8,'21bf505e5625d61eff971476814f4759','009d1499edeb00442b817e20788af6adf2046029578d68f4efaa6c62d380da3b','33a5353937e9164b7d9277b543d78ea15a8db17ab5fc6d484b62d00aa4e849d9');
INSERT INTO event_seals VALUES(9,9,'0f0d66414d76d63de96d67a42d4a4736','b3b7a15dc21193ece5d1c099cc1634c1ae9db784598e34777cc66d795bb91815','47c24f332692b11cf2cf1dd5e1b4f5eea9d9c19e37b8cae2400bea779b52ad03');
INSERT INTO event_seals VALUES(10,10,'2b803ac95d9cc50b0c52ca9f24c77069','c3cefbe40b77ab4efec96acb290e895685c11525316f0b26054e42dac36bb127','eea346329fc6c076d3e4c9827d381a976e450c29ff6fa235056ee0b23ee8ef31');
INSERT INTO event_seals VALUES(11,11,'9c5a5dbceb19c1635d42bdc5c1e53267','49eeebe37e50244f977ed24e2e8b011f7ee024dee3aabdf989a19d3f68e62911','c11f136d5cc3d1fe199dba8583f61ac83a5cd9a888230f328e8ef67e5b6513aa');
INSERT INTO event_seals VALUES(12,12,'3e8fc2813940c2677ecc99c0053260aa','3eb7ae9d5ebee7eecb27b82ef81f185b7ed64e011518b9c300c23cb7f4fc2275','2236fa235692c9e1698b9f887e6f9e6e0c172931ba660512b9e544e136f6073a');
INSERT INTO event_seals VALUES(13,13,'f13663d9b3414d9184e524d5fcbc46bc','6c07f74a1f762616b0f01cce26f84d5064001357d1dd7e91f91d9751aeb3dbde','304b6c057a9436914408d8bc228593fd8c32c56addf26a835f4a6e886a4ffb7e');
INSERT INTO event_seals VALUES(14,14,'6d9306b56142fd890fd49af41b631603','c9e513e6c1b726987ed07300b9f4f6ffe12a2f2a71916661bb36afb6f188000f','3d7e3cd85db22dd14a0afd203d3d1aae9b4e9de708b810380ee354af848a1058');
INSERT INTO event_seals VALUES(15,15,'3f9525d47de2a741c928cadf405e39f9','ae9508b922de0f95d65a3b29a1ecefb2ab538ca1178952bad93e3b053c7a30b2','56febe6237ff8af0d4a00cf158a13b61c38113d81dcebb57dd155813945a9400');
INSERT INTO event_seals VALUES(16,16,'f0529d964a3e6cdc89e5126018a90011','e96c7882500c4d5e377c4948a600403807546170b0291dc3d3e67f1c0f012f5e','d15d519bbb040f5ae8bf6a366d1586454821a1ee3cf63e9893eb323429527499');
INSERT INTO event_seals VALUES(17,17,'abe680cc633fb5e355ece2c0048cdb6d','29a28f6f5c39dd520b06c5ae1523d39f2e3e13e2ffeff393db7362b6e2a7418a','03cbcb27fa8b811e7065c7038ef29837890afe99c3a5460b2c42ac255f0e4974');
INSERT INTO event_seals VALUES(18,18,'f6ab02422341a6bcdcaac12e8a336f39','af73ed802ec80e45b3836009b730f8390e4c1d9075fb655675d0a859508ef191','81ceb5e86987954838927cd82170b25494c24a6169fdfab6d6c6270b38c028f5');
INSERT INTO event_seals VALUES(19,19,'d5a02d1eaa6ba8049a2407520bcb7372','8d96798fbcf56b57e002685d4bb9e69d4d7f0017574e9e0d1781bee6b0b480f5','b8df4d4b3b31d1f2aa9bb0157f2f0c636fc4f8529b72db1aa246a5cbaa442be2');
INSERT INTO event_seals VALUES(20,20,'8feae5c71e3796c266ab9638c1bde055','9ca790789444392cee5054aae27d62d05df803bc0933e1bd3e09a31fd7ce35da','0033033cac6c39dba4fc9da82ca7e44455e237891e220c4012a978b5b1968ba9');
INSERT INTO event_seals VALUES(21,21,'2029d9eb7bb267ebf416084878b04efb','8d1b9e835485f6a72d8ea1eefbd39ec3352f87a628c9bcc9d28fd33cfd59c936','32fbea8ef9db6eefce359b713475b94d319db1631e1874e75def1534b3693e6c');
INSERT INTO event_seals VALUES(22,22,'ea3ec5f79bdabd38b8218f11f6bd4534','b03cee8b5b15c84f9bfbb5a300693a541fc901ddad2af0f1a255eaedd1d86ded','4a72ef75f50f4700461ff47c0b7939271da14e8c78a89dd84c24e3f782b98dff');
INSERT INTO event_seals VALUES(23,23,'14b0fd546d58e0ee9d3ef538b594d8e9','98ce28115c3a09bbf67189c6a56b67de6cf7f66cf61523357783bc63282f0110','1208cc4effaffcd1ed9e6a9b5ad39361446fb7ba40a52368e3ee274e6b1f02b6');
INSERT INTO event_seals VALUES(24,24,'89677d15fd3678d1bdac99d15b952dda','28a7fa04f465d3463097b1a7159cb39328b6d8539b4381a92d4c33398326f5c5','fd8fbdb1318e23afec36c0c5be1decdece0191ffdf24745668c73e0c6c3e2a52');
INSERT INTO event_seals VALUES(25,25,'17996389549083557eb7e3d760f3f333','d9f255895f75535b53e5c7b3557c191fa2ebb99c598fb1fed36a1c3651de70c5','f6acb02a2ab806df39469ed1bb4747676cac64cc9bb4ed2baff844e730badfee');
INSERT INTO event_seals VALUES(26,26,'d859a8e99ded82e909e3f89d8228c195','d1944baabac5520d41ed87739afc119001214233693b9522cd6a21df5a7633a7','7893f89815568c98f3948719af236f6843bb5925e5808db0c4571302cdea6e2c');
INSERT INTO event_seals VALUES(27,27,'2e43493f70694334c3d0296389c09515','49cbca1375cbeacf25b1ed0207feb5f0ca50c3a842554ff1fcd728b49cd478b0','af777207d3295b1d73b47ab349f9abb037bcdcfce4d1bd21e2e6bbf025c50236');
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
INSERT INTO mails VALUES(1,1,'Client Invite',1,NULL,'guest@example.com','{"firstname":"","lastname":"","email":"guest@example.com","token":"wahuyeknQHxY2zH9RhUpAhbbUDm6sMiY","url":"","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:17:13"}','waiting',1796048233350,1796048233350);
INSERT INTO mails VALUES(2,1,'Client Invite',1,4,'una@example.com','{"firstname":"Una","lastname":"User","email":"una@example.com","token":"1SxyhnQcTtOSboE0uqkrvAlfHEN83vOD","url":"","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:17:13"}','waiting',1796048233663,1796048233663);
INSERT INTO mails VALUES(3,1,'Password Reset Validation',1,1,'owner@example.com','{"firstname":"Olivia","lastname":"\u00D6wner \u0026 S\u00F6hne","email":"owner@example.com","token":"c027767d0cb92f2dc3418cc04fbf529413b7a9ff","url":"","expires_at":"2026-11-30 16:17:14"}','waiting',1796048234174,1796048234174);
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
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796048231003,1796048231003);
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
INSERT INTO client_groups VALUES(1,2,'Gold','#ffffff','0.00',0,0,1796048231846,1796048231846);
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
INSERT INTO currencies VALUES(1,2,'USD','',' USD',1,'1.00000',1,1796048225704,1796048225704);
INSERT INTO currencies VALUES(2,1,'CHF','Fr.','',1,'1.00000',0,1796048232296,1796048232296);
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
INSERT INTO custom_fields VALUES(1,1,'client','Customer number','text','','','',0,0,0,0,0,1796048232432,1796048232432);
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
INSERT INTO fills VALUES('client_matches',0,1);
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
INSERT INTO client_invites VALUES(1,1,1,'guest@example.com','guest@example.com','orders','cf37c85f28a0ad4f6b96ffa87ca735ee25f005454701e5463dc511d85f0afa0a','pending',NULL,1796653033350,1796048233350,1796048233350);
INSERT INTO client_invites VALUES(2,1,1,'una@example.com','una@example.com','orders','b7bd24daf89cf6bf2f19c63b044fb7f455a02b5a1cc051a128f15c957aa76099','pending',NULL,1796653033663,1796048233663,1796048233663);
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
INSERT INTO login_tokens VALUES('012b274fbf7975e1090d7c753e4f5517af4e88e5a5d5dc56bd13caccc019e807','password_reset',1,NULL,NULL,'owner@example.com',1796055434174,0,1796048234174);
CREATE TABLE banned_ips (
  id INTEGER NOT NULL PRIMARY KEY,
  ip TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO banned_ips VALUES(1,'192.0.2.66','Made-up',1796048231217,4102358400000);
CREATE TABLE configuration (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO configuration VALUES('RETINUE_COMPANY_NAME',1,'Example Ltd',1796048231530);
CREATE TABLE webhooks (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  uid TEXT NOT NULL,
  url TEXT NOT NULL,
  events TEXT NOT NULL,
  fields TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  description TEXT NOT NULL,
  is_active INTEGER NOT NULL,
  reason TEXT NOT NULL,
  secret TEXT NOT NULL,
  old_secret TEXT NOT NULL,
  old_secret_until INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO webhooks VALUES(1,22,'j21ijL0Qp93U','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:4Zi3xxl5+reE2BdOUNegmko5Z8+yuc/K2FWKzLPeT25/Ze3xoWaOwtOA4DT0mOnBThd7Y+Eri1VUQqqYFkTMy1yvIxvCqsW1xFOudr49','',0,1796048228365,1796048228365);
CREATE TABLE webhook_deliveries (
  id INTEGER NOT NULL PRIMARY KEY,
  webhook_id INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  event_name TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  http_status INTEGER NOT NULL,
  error TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  attempted_at INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  finished_at INTEGER NOT NULL
) STRICT;
INSERT INTO webhook_deliveries VALUES(1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796048228663,1796048234931,1796048535326,0);
INSERT INTO webhook_deliveries VALUES(2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796048229243,1796048234844,1796048561554,0);
INSERT INTO webhook_deliveries VALUES(3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796048229463,1796048234844,1796048540541,0);
INSERT INTO webhook_deliveries VALUES(4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796048229667,0,1796048229667,0);
INSERT INTO webhook_deliveries VALUES(5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796048229975,0,1796048229975,0);
INSERT INTO webhook_deliveries VALUES(6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796048230424,0,1796048230424,0);
INSERT INTO webhook_deliveries VALUES(7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796048230754,0,1796048230754,0);
INSERT INTO webhook_deliveries VALUES(8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796048231099,0,1796048231099,0);
INSERT INTO webhook_deliveries VALUES(9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796048231446,0,1796048231446,0);
INSERT INTO webhook_deliveries VALUES(10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796048231666,0,1796048231666,0);
INSERT INTO webhook_deliveries VALUES(11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796048231919,0,1796048231919,0);
INSERT INTO webhook_deliveries VALUES(12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796048232191,0,1796048232191,0);
INSERT INTO webhook_deliveries VALUES(13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796048232359,0,1796048232359,0);
INSERT INTO webhook_deliveries VALUES(14,1,0,17,'CustomFieldAdd',17,'waiting',0,0,'','',1796048232510,0,1796048232510,0);
INSERT INTO webhook_deliveries VALUES(15,1,2,18,'ClientEdit',18,'waiting',0,0,'','',1796048232694,0,1796048232694,0);
INSERT INTO webhook_deliveries VALUES(16,1,0,19,'UserAdd',19,'waiting',0,0,'','',1796048233031,0,1796048233031,0);
INSERT INTO webhook_deliveries VALUES(17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796048233574,0,1796048233574,0);
INSERT INTO webhook_deliveries VALUES(18,1,1,21,'ClientInviteAdd',21,'waiting',0,0,'','',1796048233738,0,1796048233738,0);
INSERT INTO webhook_deliveries VALUES(19,1,1,22,'PasswordResetRequest',22,'waiting',0,0,'','',1796048234314,0,1796048234314,0);
INSERT INTO webhook_deliveries VALUES(20,1,3,23,'ClientAdd',23,'waiting',1,0,'Connection refused','',1796048234879,1796048235007,1796048240444,0);
INSERT INTO webhook_deliveries VALUES(21,1,2,24,'ContactAdd',24,'waiting',0,0,'','',1796048235390,0,1796048235390,0);
INSERT INTO webhook_deliveries VALUES(22,1,2,25,'AfterClientMerge',25,'waiting',0,0,'','',1796048235390,0,1796048235390,0);
INSERT INTO webhook_deliveries VALUES(23,1,3,26,'ClientEdit',26,'waiting',0,0,'','',1796048235390,0,1796048235390,0);
INSERT INTO webhook_deliveries VALUES(24,1,3,27,'ClientClose',27,'waiting',0,0,'','',1796048235390,0,1796048235390,0);
CREATE TABLE webhook_lanes (
  webhook_id INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  holder TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (webhook_id, client_id)
) STRICT;
INSERT INTO webhook_lanes VALUES(1,0,15,'',1796048535326);
INSERT INTO webhook_lanes VALUES(1,1,17,'',1796048561554);
INSERT INTO webhook_lanes VALUES(1,2,12,'',1796048540541);
INSERT INTO webhook_lanes VALUES(1,3,6,'',1796048240444);
CREATE TABLE client_matches (
  kind INTEGER NOT NULL,
  match_key TEXT NOT NULL,
  client_id INTEGER NOT NULL,
  PRIMARY KEY (kind, match_key, client_id),
  FOREIGN KEY (client_id) REFERENCES clients (id)
) STRICT;
INSERT INTO client_matches VALUES(1,'c8cd3c6427301eaf6665bccacd65ddb6',1);
INSERT INTO client_matches VALUES(16,'2ef1c52b341b0b36ac5b99945c1b7070',1);
INSERT INTO client_matches VALUES(1,'0dd93d8f57d723a2b797b3cd254d0a67',2);
CREATE TABLE client_merges (
  id INTEGER NOT NULL PRIMARY KEY,
  from_client_id INTEGER NOT NULL,
  to_client_id INTEGER NOT NULL,
  from_status TEXT NOT NULL,
  from_billing_contact_id INTEGER NOT NULL,
  can_undo INTEGER NOT NULL,
  merged_at INTEGER NOT NULL,
  undone_at INTEGER NOT NULL
) STRICT;
INSERT INTO client_merges VALUES(1,3,2,'Active',0,1,1796048235175,0);
CREATE TABLE client_merge_rows (
  merge_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  was TEXT NOT NULL,
  PRIMARY KEY (merge_id, table_name, row_id)
) STRICT;
INSERT INTO client_merge_rows VALUES(1,'memberships',4,'{"Login":5,"Client":3,"Contact":null,"Owner":true,"Permissions":"","Active":true,"BecamePermissions":null}');
INSERT INTO client_merge_rows VALUES(1,'contacts made',4,'');
CREATE TABLE event_logins (
  login_id INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (login_id, event_id)
) STRICT;
INSERT INTO event_logins VALUES(4,19);
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
CREATE INDEX outbox_by_time ON outbox (at_ms, event_id);
CREATE UNIQUE INDEX webhook_deliveries_by_event ON webhook_deliveries (webhook_id, event_id);
CREATE INDEX webhook_deliveries_by_lane ON webhook_deliveries (webhook_id, client_id, state, position);
CREATE INDEX webhook_deliveries_by_state ON webhook_deliveries (webhook_id, state, id);
CREATE INDEX webhook_deliveries_by_end ON webhook_deliveries (finished_at);
CREATE INDEX webhook_lanes_by_due ON webhook_lanes (due_at, webhook_id);
CREATE INDEX client_matches_by_client ON client_matches (client_id);
CREATE INDEX client_merges_by_source ON client_merges (from_client_id, id);
CREATE INDEX client_merges_by_target ON client_merges (to_client_id, id);
CREATE INDEX client_merges_by_time ON client_merges (can_undo, merged_at);
CREATE INDEX mails_by_client ON mails (client_id, id);
CREATE INDEX mails_by_login ON mails (login_id, id);
COMMIT;
