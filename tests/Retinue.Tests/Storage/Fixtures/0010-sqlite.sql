PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796048380123);
INSERT INTO migrations VALUES('0001_accounts:2',1796048380137);
INSERT INTO migrations VALUES('0001_accounts:3',1796048380151);
INSERT INTO migrations VALUES('0001_accounts:4',1796048380159);
INSERT INTO migrations VALUES('0001_accounts:5',1796048380169);
INSERT INTO migrations VALUES('0001_accounts:6',1796048380177);
INSERT INTO migrations VALUES('0001_accounts:7',1796048380185);
INSERT INTO migrations VALUES('0001_accounts:8',1796048380211);
INSERT INTO migrations VALUES('0001_accounts:9',1796048380242);
INSERT INTO migrations VALUES('0001_accounts:10',1796048380323);
INSERT INTO migrations VALUES('0001_accounts:11',1796048380378);
INSERT INTO migrations VALUES('0001_accounts:12',1796048380419);
INSERT INTO migrations VALUES('0001_accounts:13',1796048380443);
INSERT INTO migrations VALUES('0001_accounts:14',1796048380460);
INSERT INTO migrations VALUES('0001_accounts:15',1796048380518);
INSERT INTO migrations VALUES('0001_accounts:16',1796048380537);
INSERT INTO migrations VALUES('0001_accounts:17',1796048380569);
INSERT INTO migrations VALUES('0001_accounts:18',1796048380617);
INSERT INTO migrations VALUES('0001_accounts:19',1796048380661);
INSERT INTO migrations VALUES('0002_access:1',1796048380697);
INSERT INTO migrations VALUES('0002_access:2',1796048380732);
INSERT INTO migrations VALUES('0002_access:3',1796048380757);
INSERT INTO migrations VALUES('0002_access:4',1796048380777);
INSERT INTO migrations VALUES('0002_access:5',1796048380796);
INSERT INTO migrations VALUES('0002_access:6',1796048380830);
INSERT INTO migrations VALUES('0002_access:7',1796048380864);
INSERT INTO migrations VALUES('0002_access:8',1796048380880);
INSERT INTO migrations VALUES('0003_outbox:1',1796048380905);
INSERT INTO migrations VALUES('0003_outbox:2',1796048380933);
INSERT INTO migrations VALUES('0003_outbox:3',1796048380940);
INSERT INTO migrations VALUES('0003_outbox:4',1796048380965);
INSERT INTO migrations VALUES('0003_outbox:5',1796048380988);
INSERT INTO migrations VALUES('0003_outbox:6',1796048381021);
INSERT INTO migrations VALUES('0003_outbox:7',1796048381089);
INSERT INTO migrations VALUES('0003_outbox:8',1796048381117);
INSERT INTO migrations VALUES('0003_outbox:9',1796048381145);
INSERT INTO migrations VALUES('0003_outbox:10',1796048381177);
INSERT INTO migrations VALUES('0003_outbox:11',1796048381198);
INSERT INTO migrations VALUES('0003_outbox:12',1796048381233);
INSERT INTO migrations VALUES('0003_outbox:13',1796048381250);
INSERT INTO migrations VALUES('0003_outbox:14',1796048381261);
INSERT INTO migrations VALUES('0003_outbox:15',1796048381284);
INSERT INTO migrations VALUES('0003_outbox:16',1796048381305);
INSERT INTO migrations VALUES('0004_people:1',1796048381318);
INSERT INTO migrations VALUES('0004_people:2',1796048381334);
INSERT INTO migrations VALUES('0005_notes:1',1796048381353);
INSERT INTO migrations VALUES('0005_notes:2',1796048381373);
INSERT INTO migrations VALUES('0005_notes:3',1796048381396);
INSERT INTO migrations VALUES('0005_notes:4',1796048381429);
INSERT INTO migrations VALUES('0006_catalogue:1',1796048381473);
INSERT INTO migrations VALUES('0006_catalogue:2',1796048381519);
INSERT INTO migrations VALUES('0006_catalogue:3',1796048381620);
INSERT INTO migrations VALUES('0006_catalogue:4',1796048381673);
INSERT INTO migrations VALUES('0006_catalogue:5',1796048381741);
INSERT INTO migrations VALUES('0006_catalogue:6',1796048381773);
INSERT INTO migrations VALUES('0006_catalogue:7',1796048381793);
INSERT INTO migrations VALUES('0007_invites:1',1796048381817);
INSERT INTO migrations VALUES('0007_invites:2',1796048381846);
INSERT INTO migrations VALUES('0007_invites:3',1796048381871);
INSERT INTO migrations VALUES('0007_invites:4',1796048381909);
INSERT INTO migrations VALUES('0007_invites:5',1796048381943);
INSERT INTO migrations VALUES('0007_invites:6',1796048381981);
INSERT INTO migrations VALUES('0008_sign_in:1',1796048382036);
INSERT INTO migrations VALUES('0008_sign_in:2',1796048382055);
INSERT INTO migrations VALUES('0008_sign_in:3',1796048382090);
INSERT INTO migrations VALUES('0008_sign_in:4',1796048382186);
INSERT INTO migrations VALUES('0008_sign_in:5',1796048382229);
INSERT INTO migrations VALUES('0008_sign_in:6',1796048382257);
INSERT INTO migrations VALUES('0009_installation:1',1796048382278);
INSERT INTO migrations VALUES('0009_installation:2',1796048382297);
INSERT INTO migrations VALUES('0009_installation:3',1796048382317);
INSERT INTO migrations VALUES('0009_installation:4',1796048382334);
INSERT INTO migrations VALUES('0010_webhooks:1',1796048382349);
INSERT INTO migrations VALUES('0010_webhooks:2',1796048382365);
INSERT INTO migrations VALUES('0010_webhooks:3',1796048382390);
INSERT INTO migrations VALUES('0010_webhooks:4',1796048382413);
INSERT INTO migrations VALUES('0010_webhooks:5',1796048382441);
INSERT INTO migrations VALUES('0010_webhooks:6',1796048382460);
INSERT INTO migrations VALUES('0010_webhooks:7',1796048382471);
INSERT INTO migrations VALUES('0010_webhooks:8',1796048382490);
INSERT INTO migrations VALUES('0010_webhooks:9',1796048382508);
INSERT INTO migrations VALUES('0010_webhooks:10',1796048382540);
INSERT INTO migrations VALUES('0010_webhooks:11',1796048382562);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('currency',3);
INSERT INTO id_blocks VALUES('event',24);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('webhook',2);
INSERT INTO id_blocks VALUES('delivery',21);
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
INSERT INTO clients VALUES(1,5,'f03c3bf4-f97c-4821-8a90-ef1773979dfc','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796048385411,1796048387635,0,'',1);
INSERT INTO clients VALUES(2,2,'8d20f74e-a6d4-453f-835c-593c77af1257','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048385815,1796048385815,0,'',1);
INSERT INTO clients VALUES(3,1,'eb431171-6e95-4e46-b6f3-8b466ade6615','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048389399,1796048389399,0,'',1);
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796048385921,1796048386433);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796048386155,1796048386155);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796048386302,1796048386302);
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
INSERT INTO logins VALUES(1,2,'owner@example.com','owner@example.com','$2a$04$8NWBG25bEJXBRtwuSrjmp.ooK5cc5B/a3ewQkQRQVPImVaDd2mboS',0,1796048385411,1796048389142,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$pXZW9N.uISUcVuhujpei/.u5BKAcrlYGoxexFhFK1o57J.lCdW9Pe',0,1796048385815,1796048385815,'Max','Other','',0,0,'',1,'',0);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$nC9XVzNhmtJIRa/fz8ZT6eTEq8JiMFOGLV6591FvbN8dCKO/abGFu',0,1796048386155,1796048386155,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO logins VALUES(4,1,'una@example.com','una@example.com','$2a$04$cyg5wl8WDnQ5fYZdkennV.oRCC0t/8WnXRBVYuGAcTCYwYZjbsLFu',0,1796048388549,1796048388549,'Una','User','',0,0,'',1,'',0);
INSERT INTO logins VALUES(5,1,'third@example.com','third@example.com','$2a$04$67qXzqg.Jopcs7/QRohwROWT6lDIb8wXc.mDnlnhsygzU99326itu',0,1796048389399,1796048389399,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796048385411,1796048385411,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796048385815,1796048385815,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796048386155,1796048386155,1);
INSERT INTO memberships VALUES(4,1,5,3,NULL,1,'',1796048389399,1796048389399,1);
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
INSERT INTO events VALUES(1,1796048383662,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796048383897,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796048383984,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin","api_version":""}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796048385055,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OS8:00000001','{"webhookid":1,"url":"http://127.0.0.1:9/in","events":"*","fields":"","clientid":0,"description":"Everything","active":true,"reason":""}','Webhook Created - Webhook ID: 1');
INSERT INTO events VALUES(5,1796048385577,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OS9:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(6,1796048385818,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSA:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(7,1796048385932,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSB:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(8,1796048386184,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSC:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(9,1796048386362,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSD:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(10,1796048386489,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSE:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(11,1796048386738,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSF:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(12,1796048386913,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSG:00000001','{"banid":1,"ip":"192.0.2.66","reason":"Made-up","expires":"2099-12-31 00:00:00"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO events VALUES(13,1796048387214,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSH:00000001','{"setting":"RETINUE_COMPANY_NAME","value":"Example Ltd","olddata":{"value":""}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: '''' to ''Example Ltd''');
INSERT INTO events VALUES(14,1796048387408,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSI:00000001','{"groupid":1,"groupname":"Gold","groupcolour":"#ffffff","discountpercent":"0.00","susptermexempt":false,"separateinvoices":false}','Client Group Created - Group ID: 1');
INSERT INTO events VALUES(15,1796048387654,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSJ:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(16,1796048387837,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSK:00000001','{"currencyid":2,"code":"CHF","prefix":"Fr.","suffix":"","format":1,"rate":"1.00000","default":false}','Currency Created - Currency ID: 2');
INSERT INTO events VALUES(17,1796048388147,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSL:00000001','{"fieldid":1,"type":"client","fieldname":"Customer number","fieldtype":"text","description":"","fieldoptions":"","regexpr":"","adminonly":false,"required":false,"showorder":false,"showinvoice":false,"sortorder":0}','Custom Field Created - Field ID: 1');
INSERT INTO events VALUES(18,1796048388376,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSM:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(19,1796048388558,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSN:00000001','{"user_id":4,"firstname":"Una","lastname":"User","email":"una@example.com","language":"","password":""}','User Created - User ID: 4');
INSERT INTO events VALUES(20,1796048388705,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSO:00000001','{"inviteid":1,"userid":1,"client_id":1,"email":"guest@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO events VALUES(21,1796048388930,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSP:00000001','{"inviteid":2,"userid":1,"client_id":1,"email":"una@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO events VALUES(22,1796048389215,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSQ:00000001','{"user_id":1,"userid":1,"email":"owner@example.com"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(23,1796048389402,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETJTJ7OSR:00000001','{"userid":3,"client_id":3,"user_id":5,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 5');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796048383600,1796048383600);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796048383919,1796048384869,'');
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796048383880,1796048383880);
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
INSERT INTO event_seals VALUES(1,1,'25fe95015788305a3b90449f1e623eb9','a43f8f3a8198531e18bbcffb27bedd81b3eba17589d5a231f9dbbae556498e5f','584eb69ae4b668a53668d9ac689fbfaadc53a2c123434dece0bff6ec61db0399');
INSERT INTO event_seals VALUES(2,2,'50b5ad9f92d4e8f9af796b0fe983387f','92564b21f35cbf5717f3ae990e3f8f0397055a68f1ca72275943fed4468e814b','941062fc1662949f1beb8383b1d8d27fed35df8f5d329b272f8d0297c690142e');
INSERT INTO event_seals VALUES(3,3,'94e98f26210eb41e2f0e81f09370f07c','3d644740a52ef9bcfb2960fa91470c5f446e283c573a2b52d4a2639727386633','c91bc693eb5c53fb238cdd02fe742c206f2264d12384bd13ebffcd79de39f830');
INSERT INTO event_seals VALUES(4,4,'691a09fad92fe54e8777721cae728fd3','d4563ef4769ef56ca41ebe8026cbe6691cef7c817e9abc82c2cb9a00440167f5','7d5bcd1f47f3be7ebab5263a1e7b4a69c84dffef1d41323e01cc77373092691e');
INSERT INTO event_seals VALUES(5,5,'233e35641a42184b07d9c9e767ec805b','2b50d0cbc9a3f4a1d5c39d1aaf1c48d8a78a0d47b7f8cb74014ae044ddc84607','a9ca065a3c2f9777f6a30031674ede9e484d9fb34be687fcd974613cbe8ca1a3');
INSERT INTO event_seals VALUES(6,6,'0c386a7aadb731a9368eddd86d5b69b4','d2b4be7527e127b71d0da9afab98d189e8e09808eaf0fe5624339eade08897ad','9dbd4b4b5c290c09ec52de3d9f94e33348cb0dcdda939b65b984f42a860c617c');
INSERT INTO event_seals VALUES(7,7,'198d0eef99b2983bc538056a83dc82e6','0de31df0a59c512af03a9edf18063bcca22a82a2b8046550d27858b9f5ba4940','0756bafb81b51e48462e8ee082d9dcd80c912dcbb9dcc71ac824bcf7bb2563df');
INSERT INTO event_seals VALUES(8,8,'b2995ec72ea88a4756ba8dc1257ea348','f06a2dc3f773402ac0892f5d422f30e43e3468ee4efc4174fbbae72a2eb5f7ac','c811295130f429262c5b3d1ed1240826d5417d1cf54ba7dc546a1ef4f27b24ba');
INSERT INTO event_seals VALUES(9,9,'c878b79a714126276792aefeafccc75d','303ad2eeff511a05a95be4926ad162119410517d1fb585c0f2c3a0a63d4d71bd','92d09884ae8c38415dcf1b0bfce1da63b3a1d4e6051f5db32739b822402e88c0');
INSERT INTO event_seals VALUES(10,10,'223f8b8e26ae1e345b15adac24577582','749f3340bb8e8118137848b0261c901434d3dd9324660cea7ff92f498f82f50c','cc3f86c1df2ea00b9462bee36e63d6b0c044b85c8643363693c6db1742f16523');
INSERT INTO event_seals VALUES(11,11,'6436a6f365a5cda24d31973ab069beaf','86d311ec1918f6dca493227c071d4a4b5c856d8036c6075c10ab843a709e7e64','dcaf5cf4a5cf722f88c0fd807c919caabe62e50007a1e711a51deb7fee50dd3d');
INSERT INTO event_seals VALUES(12,12,'79aeaaf1223517cedeac85ceca7bb507','b5e314591b0fc6dcd8858f39515cb64841fa51d22751946ff11d957afb754683','5f22b7342449d373d649ddf7b2c4f05a608d8154168dc09db531649f00605e2c');
INSERT INTO event_seals VALUES(13,13,'beb5fdeb1e10c77eda0ca66651996621','0d540ff4808c8500196b23fc0e60c195e828c1f737b1bc050b55bdec67241521','91d587412c0c2d721cdbcf880586459fa206944a581b25da353faeba4994a0c4');
INSERT INTO event_seals VALUES(14,14,'b242c2c0fbfcd983cae80556de6cf90a','bc5757a7de0c51913bf52c378410de0edefe5d9ffa978925806b9a292551cc11','54114dc7fa85caeb9eb63caa227b0233cda2e8bd69fa93fd1e2e2a7ea82254d9');
INSERT INTO event_seals VALUES(15,15,'95c894dde23c4b339d931201c968dfd9','c5b97a8f50c9f2f0c51127d2ae2db791b848f6421f7bbb4a1d43ed82a378ed47','bdc74ced101df9fc5e43a26f9e6baf68f6d2f993ec977a74cd1dcc6fbedd77e0');
INSERT INTO event_seals VALUES(16,16,'9fbc4c10e7513d274dad8a10d690c3ea','cdcac13081deb2e898985324fef6ad04ba34d812d6cb777a2d139ec5560b4226','12ab9d6d6f2eb7809967e0efc353fd2990fb429a1338507c241a74dc38144a44');
INSERT INTO event_seals VALUES(17,17,'9ada0ee0c26ffc6863a86278618204b4','cd1c17f22ccc0a493f791deafbef2ca6ff1e0e827ee45981710f2010374d04fd','f841ba09fd836c92601a74992fb3ba0c94dd8e384094d4ce1003c7cc80e37281');
INSERT INTO event_seals VALUES(18,18,'c5d5c6c0c0e207b7073c8f8f3e21cc37','d75aed2a5b7d11e65e12b4e7ed2f590de80bdec4cff2ca244cd483c314dc61c3','aa29a48ca9255500bc37f29e9899a82b52bd4cbae875e5a125f64cc42c7f11e5');
INSERT INTO event_seals VALUES(19,19,'1624eaa29e5cc62a8a3ea331c0673211','5b3219714a018144e3152dd1ac2d8d31d3b8fb7696ecafeb9eb85734102bb133','17fb3deba38452121bdc890bf18e3f6d56ac3dc06f062c29792a5d20eef67395');
INSERT INTO event_seals VALUES(20,20,'e2a82fc221ce7d76c1a9f1d84590fd61','86c2721c4ae126ff027c54bec70fa09ff26c18d5a3d707a47ae8167a2899f6cd','a40066b7ae6fde90c92abb9e99e956fde58a708ff3ec8c93e6f16bd4e4afa959');
INSERT INTO event_seals VALUES(21,21,'205567b2d88bfd6a8d4efac4495a6fbb','e61e6b8c103da8a0e98ccda325251528383120482c2d255a246198522f6029f2','158bfb4b6447e037859f8ad1549826bb230c01aa6039f2cc96cf771b20a74293');
INSERT INTO event_seals VALUES(22,22,'737c45498634a4dcd5df42ff068f6e88','44a1c32143be1d04eb162d9f6d5ae7dcd8924f893392b727e13067fa977cd231','50435d9a43653b13e2d3594a68e767bea505ed260083507de2a2816e4bcd2fb4');
INSERT INTO event_seals VALUES(23,23,'18fc181430364a44d33a1b0569b0a4f1','ccf83931d3f3f7b37b206eeac2f6a66a6500182edb9c9b550b30ba061aef9ae6','8650ca6cf8f75589f9e41a06eda14f8607a51906d5e2f415a3c4794fb57e30c3');
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
INSERT INTO mails VALUES(1,1,'Client Invite',1,NULL,'guest@example.com','{"firstname":"","lastname":"","email":"guest@example.com","token":"Cl9ahjrofleeFghIDHe1d5DjfvE80b4k","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:19:48"}','waiting',1796048388674,1796048388674);
INSERT INTO mails VALUES(2,1,'Client Invite',1,4,'una@example.com','{"firstname":"Una","lastname":"User","email":"una@example.com","token":"ogCVCS6RZUbJ1sok5XUNTykdPsmDdfN4","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:19:48"}','waiting',1796048388924,1796048388924);
INSERT INTO mails VALUES(3,1,'Password Reset Validation',1,1,'owner@example.com','{"firstname":"Olivia","lastname":"\u00D6wner \u0026 S\u00F6hne","email":"owner@example.com","token":"dd11ac1d1ac5478e04e7bd317429560c527ec821","url":"","expires_at":"2026-11-30 16:19:49"}','waiting',1796048389142,1796048389142);
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
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796048386734,1796048386734);
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
INSERT INTO client_groups VALUES(1,2,'Gold','#ffffff','0.00',0,0,1796048387383,1796048387383);
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
INSERT INTO currencies VALUES(1,2,'USD','',' USD',1,'1.00000',1,1796048382592,1796048382592);
INSERT INTO currencies VALUES(2,1,'CHF','Fr.','',1,'1.00000',0,1796048387830,1796048387830);
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
INSERT INTO custom_fields VALUES(1,1,'client','Customer number','text','','','',0,0,0,0,0,1796048388142,1796048388142);
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
INSERT INTO client_invites VALUES(1,1,1,'guest@example.com','guest@example.com','orders','9a766da10f3bf725b460d3a3094d0e41965af1762086fc1c34e507bf2b6a0b84','pending',NULL,1796653188674,1796048388674,1796048388674);
INSERT INTO client_invites VALUES(2,1,1,'una@example.com','una@example.com','orders','a85faaff3ab81e7057cde28f6499bb3883953fa74030deefb469d177f9cb1639','pending',NULL,1796653188924,1796048388924,1796048388924);
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
INSERT INTO login_tokens VALUES('1055e35b649e800954b191c6b1b94774e92ae59315079589a78cf622eda11a57','password_reset',1,NULL,NULL,'owner@example.com',1796055589142,0,1796048389142);
CREATE TABLE banned_ips (
  id INTEGER NOT NULL PRIMARY KEY,
  ip TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO banned_ips VALUES(1,'192.0.2.66','Made-up',1796048386872,4102358400000);
CREATE TABLE configuration (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO configuration VALUES('RETINUE_COMPANY_NAME',1,'Example Ltd',1796048387190);
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
INSERT INTO webhooks VALUES(1,1,'5X3ueN4DKMkH','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:CgWtPA+qd7+tIjloGVGY5OljJoFh0KZuH0LfUCR3Ii1ezFHyWtOdijC+SFa7HL4gs8+5/HtbNl14NkpJxmsm1ItJdwBVAz898MnZQWZv','',0,1796048384982,1796048384982);
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
INSERT INTO webhook_deliveries VALUES(1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796048385128,1796048391129,1796048720894,0);
INSERT INTO webhook_deliveries VALUES(2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796048385688,1796048391127,1796048702780,0);
INSERT INTO webhook_deliveries VALUES(3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796048385875,1796048391143,1796048699952,0);
INSERT INTO webhook_deliveries VALUES(4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796048386016,0,1796048386016,0);
INSERT INTO webhook_deliveries VALUES(5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796048386274,0,1796048386274,0);
INSERT INTO webhook_deliveries VALUES(6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796048386498,0,1796048386498,0);
INSERT INTO webhook_deliveries VALUES(7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796048386498,0,1796048386498,0);
INSERT INTO webhook_deliveries VALUES(8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796048386803,0,1796048386803,0);
INSERT INTO webhook_deliveries VALUES(9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796048386989,0,1796048386989,0);
INSERT INTO webhook_deliveries VALUES(10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796048387303,0,1796048387303,0);
INSERT INTO webhook_deliveries VALUES(11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796048387489,0,1796048387489,0);
INSERT INTO webhook_deliveries VALUES(12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796048387722,0,1796048387722,0);
INSERT INTO webhook_deliveries VALUES(13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796048387898,0,1796048387898,0);
INSERT INTO webhook_deliveries VALUES(14,1,0,17,'CustomFieldAdd',17,'waiting',0,0,'','',1796048388217,0,1796048388217,0);
INSERT INTO webhook_deliveries VALUES(15,1,2,18,'ClientEdit',18,'waiting',0,0,'','',1796048388450,0,1796048388450,0);
INSERT INTO webhook_deliveries VALUES(16,1,0,19,'UserAdd',19,'waiting',0,0,'','',1796048388627,0,1796048388627,0);
INSERT INTO webhook_deliveries VALUES(17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796048388786,0,1796048388786,0);
INSERT INTO webhook_deliveries VALUES(18,1,1,21,'ClientInviteAdd',21,'waiting',0,0,'','',1796048389017,0,1796048389017,0);
INSERT INTO webhook_deliveries VALUES(19,1,1,22,'PasswordResetRequest',22,'waiting',0,0,'','',1796048389280,0,1796048389280,0);
INSERT INTO webhook_deliveries VALUES(20,1,3,23,'ClientAdd',23,'waiting',1,0,'Connection refused','',1796048389490,1796048389516,1796048394785,0);
CREATE TABLE webhook_lanes (
  webhook_id INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  holder TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (webhook_id, client_id)
) STRICT;
INSERT INTO webhook_lanes VALUES(1,0,15,'',1796048720894);
INSERT INTO webhook_lanes VALUES(1,1,17,'',1796048702780);
INSERT INTO webhook_lanes VALUES(1,2,11,'',1796048699952);
INSERT INTO webhook_lanes VALUES(1,3,5,'',1796048394785);
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
COMMIT;
