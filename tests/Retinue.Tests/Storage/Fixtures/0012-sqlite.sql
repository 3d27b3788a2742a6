PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796047658519);
INSERT INTO migrations VALUES('0001_accounts:2',1796047658532);
INSERT INTO migrations VALUES('0001_accounts:3',1796047658535);
INSERT INTO migrations VALUES('0001_accounts:4',1796047658540);
INSERT INTO migrations VALUES('0001_accounts:5',1796047658546);
INSERT INTO migrations VALUES('0001_accounts:6',1796047658556);
INSERT INTO migrations VALUES('0001_accounts:7',1796047658562);
INSERT INTO migrations VALUES('0001_accounts:8',1796047658565);
INSERT INTO migrations VALUES('0001_accounts:9',1796047658572);
INSERT INTO migrations VALUES('0001_accounts:10',1796047658575);
INSERT INTO migrations VALUES('0001_accounts:11',1796047658577);
INSERT INTO migrations VALUES('0001_accounts:12',1796047658586);
INSERT INTO migrations VALUES('0001_accounts:13',1796047658594);
INSERT INTO migrations VALUES('0001_accounts:14',1796047658606);
INSERT INTO migrations VALUES('0001_accounts:15',1796047658634);
INSERT INTO migrations VALUES('0001_accounts:16',1796047658821);
INSERT INTO migrations VALUES('0001_accounts:17',1796047658832);
INSERT INTO migrations VALUES('0001_accounts:18',1796047658842);
INSERT INTO migrations VALUES('0001_accounts:19',1796047658853);
INSERT INTO migrations VALUES('0002_access:1',1796047658861);
INSERT INTO migrations VALUES('0002_access:2',1796047658870);
INSERT INTO migrations VALUES('0002_access:3',1796047658876);
INSERT INTO migrations VALUES('0002_access:4',1796047658883);
INSERT INTO migrations VALUES('0002_access:5',1796047658893);
INSERT INTO migrations VALUES('0002_access:6',1796047658904);
INSERT INTO migrations VALUES('0002_access:7',1796047658908);
INSERT INTO migrations VALUES('0002_access:8',1796047658924);
INSERT INTO migrations VALUES('0003_outbox:1',1796047658937);
INSERT INTO migrations VALUES('0003_outbox:2',1796047658944);
INSERT INTO migrations VALUES('0003_outbox:3',1796047658951);
INSERT INTO migrations VALUES('0003_outbox:4',1796047658959);
INSERT INTO migrations VALUES('0003_outbox:5',1796047658965);
INSERT INTO migrations VALUES('0003_outbox:6',1796047658980);
INSERT INTO migrations VALUES('0003_outbox:7',1796047658990);
INSERT INTO migrations VALUES('0003_outbox:8',1796047659003);
INSERT INTO migrations VALUES('0003_outbox:9',1796047659010);
INSERT INTO migrations VALUES('0003_outbox:10',1796047659021);
INSERT INTO migrations VALUES('0003_outbox:11',1796047659033);
INSERT INTO migrations VALUES('0003_outbox:12',1796047659042);
INSERT INTO migrations VALUES('0003_outbox:13',1796047659051);
INSERT INTO migrations VALUES('0003_outbox:14',1796047659055);
INSERT INTO migrations VALUES('0003_outbox:15',1796047659071);
INSERT INTO migrations VALUES('0003_outbox:16',1796047659094);
INSERT INTO migrations VALUES('0004_people:1',1796047659133);
INSERT INTO migrations VALUES('0004_people:2',1796047659138);
INSERT INTO migrations VALUES('0005_notes:1',1796047659157);
INSERT INTO migrations VALUES('0005_notes:2',1796047659172);
INSERT INTO migrations VALUES('0005_notes:3',1796047659195);
INSERT INTO migrations VALUES('0005_notes:4',1796047659206);
INSERT INTO migrations VALUES('0006_catalogue:1',1796047659224);
INSERT INTO migrations VALUES('0006_catalogue:2',1796047659238);
INSERT INTO migrations VALUES('0006_catalogue:3',1796047659249);
INSERT INTO migrations VALUES('0006_catalogue:4',1796047659257);
INSERT INTO migrations VALUES('0006_catalogue:5',1796047659274);
INSERT INTO migrations VALUES('0006_catalogue:6',1796047659292);
INSERT INTO migrations VALUES('0006_catalogue:7',1796047659308);
INSERT INTO migrations VALUES('0007_invites:1',1796047659347);
INSERT INTO migrations VALUES('0007_invites:2',1796047659416);
INSERT INTO migrations VALUES('0007_invites:3',1796047659476);
INSERT INTO migrations VALUES('0007_invites:4',1796047659503);
INSERT INTO migrations VALUES('0007_invites:5',1796047659534);
INSERT INTO migrations VALUES('0007_invites:6',1796047659539);
INSERT INTO migrations VALUES('0008_sign_in:1',1796047659545);
INSERT INTO migrations VALUES('0008_sign_in:2',1796047659549);
INSERT INTO migrations VALUES('0008_sign_in:3',1796047659559);
INSERT INTO migrations VALUES('0008_sign_in:4',1796047659568);
INSERT INTO migrations VALUES('0008_sign_in:5',1796047659575);
INSERT INTO migrations VALUES('0008_sign_in:6',1796047659588);
INSERT INTO migrations VALUES('0009_installation:1',1796047659599);
INSERT INTO migrations VALUES('0009_installation:2',1796047659605);
INSERT INTO migrations VALUES('0009_installation:3',1796047659622);
INSERT INTO migrations VALUES('0009_installation:4',1796047659637);
INSERT INTO migrations VALUES('0010_webhooks:1',1796047659695);
INSERT INTO migrations VALUES('0010_webhooks:2',1796047659937);
INSERT INTO migrations VALUES('0010_webhooks:3',1796047659952);
INSERT INTO migrations VALUES('0010_webhooks:4',1796047659971);
INSERT INTO migrations VALUES('0010_webhooks:5',1796047659983);
INSERT INTO migrations VALUES('0010_webhooks:6',1796047659993);
INSERT INTO migrations VALUES('0010_webhooks:7',1796047660009);
INSERT INTO migrations VALUES('0010_webhooks:8',1796047660027);
INSERT INTO migrations VALUES('0010_webhooks:9',1796047660046);
INSERT INTO migrations VALUES('0010_webhooks:10',1796047660067);
INSERT INTO migrations VALUES('0010_webhooks:11',1796047660091);
INSERT INTO migrations VALUES('0011_merges:1',1796047660105);
INSERT INTO migrations VALUES('0011_merges:2',1796047660199);
INSERT INTO migrations VALUES('0011_merges:3',1796047660210);
INSERT INTO migrations VALUES('0011_merges:4',1796047660237);
INSERT INTO migrations VALUES('0011_merges:5',1796047660252);
INSERT INTO migrations VALUES('0011_merges:6',1796047660276);
INSERT INTO migrations VALUES('0011_merges:7',1796047660290);
INSERT INTO migrations VALUES('0011_merges:8',1796047660316);
INSERT INTO migrations VALUES('0011_merges:9',1796047660334);
INSERT INTO migrations VALUES('0011_merges:10',1796047660357);
INSERT INTO migrations VALUES('0012_mail:1',1796047660365);
INSERT INTO migrations VALUES('0012_mail:2',1796047660378);
INSERT INTO migrations VALUES('0012_mail:3',1796047660394);
INSERT INTO migrations VALUES('0012_mail:4',1796047660403);
INSERT INTO migrations VALUES('0012_mail:5',1796047660430);
INSERT INTO migrations VALUES('0012_mail:6',1796047660461);
INSERT INTO migrations VALUES('0012_mail:7',1796047660480);
INSERT INTO migrations VALUES('0012_mail:8',1796047660489);
INSERT INTO migrations VALUES('0012_mail:9',1796047660512);
INSERT INTO migrations VALUES('0012_mail:10',1796047660534);
INSERT INTO migrations VALUES('0012_mail:11',1796047660549);
INSERT INTO migrations VALUES('0012_mail:12',1796047660564);
INSERT INTO migrations VALUES('0012_mail:13',1796047660583);
INSERT INTO migrations VALUES('0012_mail:14',1796047660590);
INSERT INTO migrations VALUES('0012_mail:15',1796047660636);
INSERT INTO migrations VALUES('0012_mail:16',1796047660651);
INSERT INTO migrations VALUES('0012_mail:17',1796047660653);
INSERT INTO migrations VALUES('0012_mail:18',1796047660658);
INSERT INTO migrations VALUES('0012_mail:19',1796047660666);
INSERT INTO migrations VALUES('0012_mail:20',1796047660678);
INSERT INTO migrations VALUES('0012_mail:21',1796047660696);
INSERT INTO migrations VALUES('0012_mail:22',1796047660701);
INSERT INTO migrations VALUES('0012_mail:23',1796047660709);
INSERT INTO migrations VALUES('0012_mail:24',1796047660723);
INSERT INTO migrations VALUES('0012_mail:25',1796047660754);
INSERT INTO migrations VALUES('0012_mail:26',1796047660794);
INSERT INTO migrations VALUES('0012_mail:27',1796047660801);
INSERT INTO migrations VALUES('0012_mail:28',1796047660809);
INSERT INTO migrations VALUES('0012_mail:29',1796047660826);
INSERT INTO migrations VALUES('0012_mail:30',1796047660838);
INSERT INTO migrations VALUES('0012_mail:31',1796047660842);
INSERT INTO migrations VALUES('0012_mail:32',1796047660848);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
INSERT INTO leases VALUES('readyz','',1796047662326);
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
INSERT INTO id_blocks VALUES('mail',8);
INSERT INTO id_blocks VALUES('mailrecipient',8);
INSERT INTO id_blocks VALUES('contact',5);
INSERT INTO id_blocks VALUES('note',2);
INSERT INTO id_blocks VALUES('ban',2);
INSERT INTO id_blocks VALUES('group',2);
INSERT INTO id_blocks VALUES('invite',3);
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
INSERT INTO clients VALUES(1,6,'c464b34e-fb8c-4a0b-816b-36bf981e28ab','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796047663641,1796047668218,0,'',1);
INSERT INTO clients VALUES(2,3,'c5c71dfc-99be-41b9-ae30-fe01aad01deb','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796047664923,1796047664923,0,'',1);
INSERT INTO clients VALUES(3,2,'3f1ec8a1-2274-4fd3-9a4d-e83df1b58a13','Closed','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796047670430,1796047670604,0,'',1);
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796047665457,1796047666457);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796047665927,1796047665927);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796047666148,1796047666148);
INSERT INTO contacts VALUES(4,2,1,'Third','Merged','','third@example.com','third@example.com','','','','','','','','','',63,1796047670604,1796047670604);
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
INSERT INTO logins VALUES(1,2,'owner@example.com','owner@example.com','$2a$04$T5adlvvBnPQ..ATWjRTFS.Ip4U9OHtDMVTViDnNogHiB.0N3.sdd2',0,1796047663641,1796047670151,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$pm3z7QOaR/i89yLVezQ90.K80P3uLKsFuFLgCIwjQ5dcYZNPQsgQG',0,1796047664923,1796047664923,'Max','Other','',0,0,'',1,'',0);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$0XO1fg7kByl8XufRW4FLpO4z.aTip31jkjs/yfTPrfRyVqMqUBBs2',0,1796047665927,1796047665927,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO logins VALUES(4,1,'una@example.com','una@example.com','$2a$04$OSKfyD8y.YhqWx3jtLGQfuUVmICNuWBGlCN8Egc.j30.O5sOTfmAi',0,1796047669525,1796047669525,'Una','User','',0,0,'',1,'',0);
INSERT INTO logins VALUES(5,1,'third@example.com','third@example.com','$2a$04$kC45jEoNwMTur16FA5FzYuIFZCIXXdd3u7AwPsLfv8ygx84eSvlUe',0,1796047670430,1796047670430,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796047663641,1796047663641,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796047664923,1796047664923,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796047665927,1796047665927,1);
INSERT INTO memberships VALUES(4,2,5,2,4,0,'profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders',1796047670430,1796047670604,1);
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
INSERT INTO events VALUES(1,1796047661616,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796047661708,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796047661817,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin","api_version":""}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796047663177,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKJ:00000001','{"webhookid":1,"url":"http://127.0.0.1:9/in","events":"*","fields":"","clientid":0,"description":"Everything","active":true,"reason":""}','Webhook Created - Webhook ID: 1');
INSERT INTO events VALUES(5,1796047663969,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKK:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(6,1796047664928,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKL:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(7,1796047665620,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKM:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(8,1796047665963,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKN:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(9,1796047666305,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKO:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(10,1796047666481,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKP:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(11,1796047666832,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKQ:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(12,1796047667228,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKR:00000001','{"banid":1,"ip":"192.0.2.66","reason":"Made-up","expires":"2099-12-31 00:00:00"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO events VALUES(13,1796047667644,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKS:00000001','{"setting":"RETINUE_COMPANY_NAME","value":"Example Ltd","olddata":{"value":""}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: '''' to ''Example Ltd''');
INSERT INTO events VALUES(14,1796047667946,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKT:00000001','{"groupid":1,"groupname":"Gold","groupcolour":"#ffffff","discountpercent":"0.00","susptermexempt":false,"separateinvoices":false}','Client Group Created - Group ID: 1');
INSERT INTO events VALUES(15,1796047668269,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKU:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(16,1796047668609,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRKV:00000001','{"currencyid":2,"code":"CHF","prefix":"Fr.","suffix":"","format":1,"rate":"1.00000","default":false}','Currency Created - Currency ID: 2');
INSERT INTO events VALUES(17,1796047669157,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL1:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(18,1796047669563,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL2:00000001','{"user_id":4,"firstname":"Una","lastname":"User","email":"una@example.com","language":"","password":""}','User Created - User ID: 4');
INSERT INTO events VALUES(19,1796047669791,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL3:00000001','{"inviteid":1,"userid":1,"client_id":1,"email":"guest@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO events VALUES(20,1796047669931,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL4:00000001','{"inviteid":2,"userid":1,"client_id":1,"email":"una@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO events VALUES(21,1796047670201,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL5:00000001','{"user_id":1,"userid":1,"email":"owner@example.com"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(22,1796047670440,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL6:00000001','{"userid":3,"client_id":3,"user_id":5,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 5');
INSERT INTO events VALUES(23,1796047670656,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL7:00000001','{"userid":2,"contactid":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders","generalemails":true,"productemails":true,"domainemails":true,"invoiceemails":true,"supportemails":true,"affiliateemails":true}','Contact Created - Contact ID: 4 - Client ID: 2');
INSERT INTO events VALUES(24,1796047670657,'AfterClientMerge',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL7:00000001','{"toUserID":2,"fromUserID":3,"mergeid":1,"contactids":[]}','Client Merged - Merge ID: 1 - From Client ID: 3 - To Client ID: 2');
INSERT INTO events VALUES(25,1796047670663,'ClientEdit',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL7:00000001','{"userid":3,"client_id":3,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Closed","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 3 - status: ''Active'' to ''Closed''');
INSERT INTO events VALUES(26,1796047670663,'ClientClose',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL7:00000001','{"userid":3,"client_id":3}','Client Closed - Client ID: 3');
INSERT INTO events VALUES(27,1796047670876,'EmailQueue',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETD6ATRL8:00000001','{"userid":1,"emailid":7,"messagename":"","category":"general","relid":0,"recipients":1}','Email Queued - Client ID: 1 - Category: general - Email ID: 7');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796047661600,1796047661600);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796047661729,1796047662727,'');
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796047661704,1796047661704);
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
INSERT INTO event_seals VALUES(1,1,'2b45fbdf8677b3616c2e2d4b4280be9b','6dc8464f4d627de679cf54132427a330dfa93c22abfc151b45c8a71dbd3cd978','7f4900f0686d1a9d710f5e9a5d60fe9d23980fdb24a3a934f8abcc0f4f821de0');
INSERT INTO event_seals VALUES(2,2,'8acb59bcd48f0a673adae5b6476d3b8b','10961850bc10860e6cc028573850123266a4880e461e2a87491e2c86b9157f3a','e96eef9da1c6ff0fff701abe13da665b09e20a8a5b038a9cd57e063e92fb00a7');
INSERT INTO event_seals VALUES(3,3,'e7cfe40860178a0e9ed13618866678b1','77609b0b06cfa3436fef00cb4ceac8796f1484e61aa36be206895a7ccbc19a5a','9066f683fa52cc6fb40327c1475b2cfd496906bc0f38ef65b24ad1955bdf145e');
INSERT INTO event_seals VALUES(4,4,'3045f4d207438d3e8c55e42cbc9353ef','388828f9478507528afbac0e9ae7bca7ae504e3d95e28223ea1b3af341829664','ab0633b1ee3031817110a9911bab061896554f94185383cd1f02f1dfa4fe3cf3');
INSERT INTO event_seals VALUES(5,5,'0b79cad40d76ceb3b4336b0ab6fca3b7','6ceb735e397b61d45b5ee9a2a081f5e6bc217772e855cec49c19049033e6193e','8d8ec8c7c119ad72a0cab830f28b6b20d20250c790fca959b03ce7f69e9005f9');
INSERT INTO event_seals VALUES(6,6,'a8daa8bfd76f98bf6c238baa3e421b03','cd85ec5216d527aceb6db3c8b8734e55f6dd25dd010dc96ea2166d62fbfc5a8d','9d8f0c86ddf4fdc7a34d1fded180872a5d08a4ad64c90ed602a7aaf75c5602c4');
INSERT INTO event_seals VALUES(7,7,'720f2283e5ee9717edfe0b86e249c8f9','6737e81e9c164b3d5352a20662c954c6f7f05d5bb2664200d366d2512097a234','cb231b4040b88708df887651dbe1908246fd5fd2cfda8dcc4d9bab640c1fccd8');
INSERT INTO event_seals VALUES(8,8,'7f9eb569dda43a9c35f84fb9031ac485','7ef30d65998e4137039817c1b50e80cd3942866c5686ba21a2580be66e79e8b6','6d80c2622ec5c9ec7d6bc85efd7346b6caabc7223b920bead03af3f2b1f10258');
INSERT INTO event_seals VALUES(9,9,'d635d408586030d46debc0a852642c5b','533d7152477ac992c196b081f0c1cb8c82e5f8b3387701a7f9972e68d920cb6c','6ae554cdf6fedb34c6dd7155b95e2e6d213b1148c0ec1cbdb0b37ef6db3e8c2b');
INSERT INTO event_seals VALUES(10,10,'b69c74818f416f804ca2d5e8162747bc','83af508fee09b0caf3884a755fcf01aa839349dd009a1ae3f60da7c2dd20525a','d7e251deba3fbca5584e03bc9318645e73ce0cc3c0706a58f8a230b1d4592775');
INSERT INTO event_seals VALUES(11,11,'9a3483277784bcb81f00a4fed80aa70d','108113ca3e43f16cb6b4a52f8338da50a52ecc0fe346242dc7c71d709e000ed6','987563955baed4deb36f618dc9aaf16e3cffd9902b8fea707461a757917c9cef');
INSERT INTO event_seals VALUES(12,12,'e8eaa8845c45dcc5ab00adf02a8c4c0f','601a62315bd6f6ab203d0221400c09b0199a938ed1e6e940963568a5ef7f8090','888951a57fcf802d2e75debc5de566f99c5960911d5153b6942b290e4612aba9');
INSERT INTO event_seals VALUES(13,13,'30a89ae3a529f665ccfe17a717fad728','51df961490d36169acfe4c933b9de3a9d6cdaf27894e47a16ac766be1eed88e3','f7832de236ed810de820e70dbaacc6e0b504d26a37479293228ba2511c097782');
INSERT INTO event_seals VALUES(14,14,'f1a10f79f51cb44392e74f0b666280f8','d52719d74bc49901bc166e36460967c9df291aa9c6b0103adf5fd6cdb1e6f923','05a369eaad15d0ac5c208aa21c26a7b697ed6e5f0f34fb5faa8db3ae422fd5e2');
INSERT INTO event_seals VALUES(15,15,'be65383a43e44a5bf9307ee03ad8964d','e1a2ec75421a5f29635bc6c4ffccb49c12e9d487042fc58dcf42ab7953bcb087','f29627a03abd37b7df5038b52d8dc8effeb2ca158c51906eff6a9bb56c60bc7d');
INSERT INTO event_seals VALUES(16,16,'934b0afcef16ca79802ef462a851c392','bac01e08f88fdab30ad294ee667cb46ba771e9c3b9b343a25a5cbf6929f67c53','7e86140eeba944d2a59dc58b4518aa108a679241eb9ac4d691ad515f230d87f9');
INSERT INTO event_seals VALUES(17,17,'10459a8d17bfb59336a2d6255bcca211','6b89db45aa1e91e0c97165ee372ea5dae8ef55651f72f605f6234e062f1b1e27','53009602bc278ca7f31c16ba74b6e8415a0df4537daf3e4c2cab25df349512ee');
INSERT INTO event_seals VALUES(18,18,'271439006e42ff8380cb4f8407023c96','f2a00677f575423d67d4bb44b6289ff2ba9937688b8940d4d57fcfa94683cd10','842a87c0e7e4eb186081831f7cd57666c703b37bce87f542d34d69471fe7fe7c');
INSERT INTO event_seals VALUES(19,19,'1be052b1661a6f8005d4acb5325b2bfe','66864fd27e3bfc3d1ac460a34ae3059eb9e0ac9290ed12aaabcba4a9b7f9121b','ccd01ae5d63ce3793181e1b23d48e049c530221605ae70300619022261843b4e');
INSERT INTO event_seals VALUES(20,20,'df0d65b1113aab74d0eeef9eb3e35ed6','ae8a76fb427a2abb73d8c094200e190fbcdc16b9b627d2d3b9455347961d7688','96c9f4f1fa53dd973e97de8f6f3ff0bc40f8b429bc0002c6ecfb9892d3709337');
INSERT INTO event_seals VALUES(21,21,'058514ce97af202041244905c6804366','864f8ec78c0f87d271b54f74045646e27bdcb8e9b20725ccbfb5f6d4c38bbd8d','38218bf72fd5ca0b14dffa2ff37de002400cd1a3099800ac1811902e5208e0b2');
INSERT INTO event_seals VALUES(22,22,'fa590f95ce2e242abcf32b2f325eacfa','ba550e3c9a323933d31f4510784b821322556d3f370f23352bf86d8f8981bf0e','1bbb5aab47739710649cadb8af0fa503b4d5b11a84d4da2f2ed4dbfa8799e8d3');
INSERT INTO event_seals VALUES(23,23,'6e7ebdcc7322ea577bb67d41d55dbf01','df8b86da20a1718520f4a4388cfa25f365926e6c80cc29c5d0eaaaff539821fe','7cf9cc2a43b9d0c81c0a659c417f6b99a71d56f7524773a9544c4e9dcfb8754b');
INSERT INTO event_seals VALUES(24,24,'0675cfb16cc8dc457a862a812ba80b24','a99b92f112484bce05bb856aaeedb42429da929469144d9dd794be1b68c7e4f3','b02b4a3f8b3723ee05ccafe6744bcf870a09d62a78c02d1204d40257a3a604d1');
INSERT INTO event_seals VALUES(25,25,'f361b9e963d2def4ad961e83e2171750','328aae76b6c0b9d518bc60f144d5facb6f5293f3c9211b9f6443b669bb52d66e','541297e6b63c0e41e70994d725b089c82c9059e020aced2e929fc715bbef9d77');
INSERT INTO event_seals VALUES(26,26,'4ca9ad4375b100cd8126c3a95fa0d9ee','7fe93eab72e4d6d432a4f6ed6fb90e763fdf57187d32e97099544f4eb80a7b3b','275e343260793269b24596dd70f92cbf6a6e6dcaefe02a206b678b4ca46954a6');
INSERT INTO event_seals VALUES(27,27,'ae5bf5e54ffa7748f700b45290797bff','3ac0badd0a97a84173e51ba350f20b77da6084c67754b38ad6473cc936672cdd','f6e981ca2390dd019f0c8f0ca74a12fa855146aca20698382e9770eff939c96e');
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
, category TEXT NOT NULL DEFAULT '', related_id INTEGER NOT NULL DEFAULT 0, language TEXT NOT NULL DEFAULT '', custom TEXT NOT NULL DEFAULT '', secrets TEXT NOT NULL DEFAULT '{}', passed_over TEXT NOT NULL DEFAULT '[]', uid TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '', html TEXT NOT NULL DEFAULT '', holder TEXT NOT NULL DEFAULT '', due_at INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '', expires_at INTEGER NOT NULL DEFAULT 0, finished_at INTEGER NOT NULL DEFAULT 0, opener_id INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO mails VALUES(1,3,'Client Signup Email',1,NULL,'owner@example.com','{"client_id":1,"client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","client_first_name":"Olivia","client_last_name":"\u00D6wner \u0026 S\u00F6hne","client_company_name":"Owner Ltd","client_email":"owner@example.com","client_address1":"1 High Street","client_address2":"","client_city":"Z\u00FCrich","client_state":"","client_postcode":"","client_country":"CH","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":0,"client_group_name":"","client_signup_date":"2026-11-30","client_gateway":""}','captured',1796047663641,1796047668054,'general',0,'','','{}','[]','f0883772540a463fa503cff033b9e4bf','Welcome',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Welcome</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Welcome</h1>\n<p style="margin:0 0 16px">Hello Olivia,</p>\n<p style="margin:0 0 16px">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Account</th><td style="padding:4px 0">Olivia Öwner &amp; Söhne</td></tr>\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Company</th><td style="padding:4px 0">Owner Ltd</td></tr>\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">E-mail address</th><td style="padding:4px 0">owner@example.com</td></tr>\n</table>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
INSERT INTO mails VALUES(2,3,'Client Signup Email',2,NULL,'Max@Example.com','{"client_id":2,"client_name":"Max Other","client_first_name":"Max","client_last_name":"Other","client_company_name":"","client_email":"Max@Example.com","client_address1":"","client_address2":"","client_city":"","client_state":"","client_postcode":"","client_country":"","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":0,"client_group_name":"","client_signup_date":"2026-11-30","client_gateway":""}','captured',1796047664923,1796047668133,'general',0,'','','{}','[]','c95d2f8fb33e4d4ebbb27130435c2891','Welcome to Example Ltd',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Welcome to Example Ltd</h1>\n<p style="margin:0 0 16px">Hello Max,</p>\n<p style="margin:0 0 16px">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Account</th><td style="padding:4px 0">Max Other</td></tr>\n\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">E-mail address</th><td style="padding:4px 0">Max@Example.com</td></tr>\n</table>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
INSERT INTO mails VALUES(3,3,'Client Invite',1,NULL,'guest@example.com','{"firstname":"","lastname":"","email":"guest@example.com","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:07:49"}','captured',1796047669774,1796047669984,'',0,'','','{"token":"H6aC1Ykk5vNXattJMcLjY5WEuJeaWGGR","url":""}','[]','b445ad08b7984da29a81fd2cd59ac096','You are invited to the account of Olivia Öwner & Söhne',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style="margin:0 0 16px">Hello,</p>\n<p style="margin:0 0 16px">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">You may use</th><td style="padding:4px 0">orders</td></tr>\n</table>\n<p style="margin:0 0 16px">Accept it with this code:</p>\n<p class="code" style="margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all">••••••••</p>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">The invitation can be used once, until 7 December 2026, 14:07 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',1796652469774,0,0);
INSERT INTO mails VALUES(4,3,'Client Invite',1,4,'una@example.com','{"firstname":"Una","lastname":"User","email":"una@example.com","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:07:49"}','captured',1796047669929,1796047669991,'',0,'','','{"token":"8HqSwuaixHjAAp6Xra7Y0myE9zXxixGG","url":""}','[]','24fdfd804ece494abca2f11310daffe1','You are invited to the account of Olivia Öwner & Söhne',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style="margin:0 0 16px">Hello Una,</p>\n<p style="margin:0 0 16px">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">You may use</th><td style="padding:4px 0">orders</td></tr>\n</table>\n<p style="margin:0 0 16px">Accept it with this code:</p>\n<p class="code" style="margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all">••••••••</p>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">The invitation can be used once, until 7 December 2026, 14:07 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',1796652469929,0,0);
INSERT INTO mails VALUES(5,3,'Password Reset Validation',1,1,'owner@example.com','{"firstname":"Olivia","lastname":"\u00D6wner \u0026 S\u00F6hne","email":"owner@example.com","expires_at":"2026-11-30 16:07:50"}','captured',1796047670151,1796047670280,'',0,'','','{"token":"c774e7271c6e929280bf3b6e8cae5d6ef8964013","url":""}','[]','a2253375e186418c88423b881bfc6e33','Set a new password',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Set a new password</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Set a new password</h1>\n<p style="margin:0 0 16px">Hello Olivia,</p>\n<p style="margin:0 0 16px">Somebody, probably you, has asked for a new password for owner@example.com.</p>\n<p style="margin:0 0 16px">Set it with this code:</p>\n<p class="code" style="margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all">••••••••</p>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">This works once, until 30 November 2026, 16:07 UTC. If it was not you, ignore this message: your password stays as it is.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',1796054870151,0,0);
INSERT INTO mails VALUES(6,3,'Client Signup Email',2,NULL,'third@example.com','{"client_id":3,"client_name":"Third Merged","client_first_name":"Third","client_last_name":"Merged","client_company_name":"","client_email":"third@example.com","client_address1":"","client_address2":"","client_city":"","client_state":"","client_postcode":"","client_country":"","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":0,"client_group_name":"","client_signup_date":"2026-11-30","client_gateway":""}','captured',1796047670430,1796047670579,'general',0,'','','{}','[]','11301d86c47c4f2184f8d0858640b932','Welcome to Example Ltd',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Welcome to Example Ltd</h1>\n<p style="margin:0 0 16px">Hello Third,</p>\n<p style="margin:0 0 16px">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Account</th><td style="padding:4px 0">Third Merged</td></tr>\n\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">E-mail address</th><td style="padding:4px 0">third@example.com</td></tr>\n</table>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
INSERT INTO mails VALUES(7,3,'',1,NULL,'owner@example.com','{"client_id":1,"client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","client_first_name":"Olivia","client_last_name":"\u00D6wner \u0026 S\u00F6hne","client_company_name":"Owner Ltd","client_email":"owner@example.com","client_address1":"1 High Street","client_address2":"","client_city":"Z\u00FCrich","client_state":"","client_postcode":"","client_country":"CH","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":1,"client_group_name":"Gold","client_signup_date":"2026-11-30","client_gateway":"","related_id":0}','captured',1796047670836,1796047670965,'general',0,'','{"Subject":"Hello","Message":"\u003Cp\u003EHello Olivia\u003C/p\u003E"}','{}','[{"ContactId":1,"Reason":"preference_off"},{"ContactId":2,"Reason":"preference_off"}]','dfe3fb58ccb24d3d89c4972ddb4800ec','Hello',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Hello</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<p>Hello Olivia</p>\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
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
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796047666805,1796047666805);
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
INSERT INTO client_groups VALUES(1,2,'Gold','#ffffff','0.00',0,0,1796047667926,1796047667926);
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
INSERT INTO currencies VALUES(1,2,'USD','',' USD',1,'1.00000',1,1796047660883,1796047660883);
INSERT INTO currencies VALUES(2,1,'CHF','Fr.','',1,'1.00000',0,1796047668574,1796047668574);
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
INSERT INTO client_invites VALUES(1,1,1,'guest@example.com','guest@example.com','orders','f8e8a486e04968fcccb8dddc0088d669cdbc12d1c33dd5ebb384ad29eb2bd323','pending',NULL,1796652469774,1796047669774,1796047669774);
INSERT INTO client_invites VALUES(2,1,1,'una@example.com','una@example.com','orders','acafc85b3f3057797ab386f38b66c09d4045b788469057ea9873d089fc602a61','pending',NULL,1796652469929,1796047669929,1796047669929);
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
INSERT INTO login_tokens VALUES('420336e424bb17bd1232dda1e8d084b2529317a98b45449ab68cb4bbee4c40bf','password_reset',1,NULL,NULL,'owner@example.com',1796054870151,0,1796047670151);
CREATE TABLE banned_ips (
  id INTEGER NOT NULL PRIMARY KEY,
  ip TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO banned_ips VALUES(1,'192.0.2.66','Made-up',1796047667116,4102358400000);
CREATE TABLE configuration (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO configuration VALUES('RETINUE_COMPANY_NAME',1,'Example Ltd',1796047667609);
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
INSERT INTO webhooks VALUES(1,22,'zdETqjp63iOE','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:BzCaP12jXTxEnZ/kOkZgkEB64+xJTw3TPo0VgCCHfhqzJ2k52TaxxJ7itIU5/Mk9JTNN2dL380FgtYri5+r1/MkeqaxOo1epBYCn4FQg','',0,1796047663086,1796047663086);
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
INSERT INTO webhook_deliveries VALUES(1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796047663251,1796047669293,1796047983006,0);
INSERT INTO webhook_deliveries VALUES(2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796047664389,1796047669880,1796047972065,0);
INSERT INTO webhook_deliveries VALUES(3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796047665056,1796047670601,1796047985006,0);
INSERT INTO webhook_deliveries VALUES(4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796047665700,0,1796047665700,0);
INSERT INTO webhook_deliveries VALUES(5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796047666040,0,1796047666040,0);
INSERT INTO webhook_deliveries VALUES(6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796047666376,0,1796047666376,0);
INSERT INTO webhook_deliveries VALUES(7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796047666583,0,1796047666583,0);
INSERT INTO webhook_deliveries VALUES(8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796047666922,0,1796047666922,0);
INSERT INTO webhook_deliveries VALUES(9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796047667291,0,1796047667291,0);
INSERT INTO webhook_deliveries VALUES(10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796047667717,0,1796047667717,0);
INSERT INTO webhook_deliveries VALUES(11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796047668006,0,1796047668006,0);
INSERT INTO webhook_deliveries VALUES(12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796047668399,0,1796047668399,0);
INSERT INTO webhook_deliveries VALUES(13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796047668695,0,1796047668695,0);
INSERT INTO webhook_deliveries VALUES(14,1,2,17,'ClientEdit',17,'waiting',0,0,'','',1796047669246,0,1796047669246,0);
INSERT INTO webhook_deliveries VALUES(15,1,0,18,'UserAdd',18,'waiting',0,0,'','',1796047669642,0,1796047669642,0);
INSERT INTO webhook_deliveries VALUES(16,1,1,19,'ClientInviteAdd',19,'waiting',0,0,'','',1796047669848,0,1796047669848,0);
INSERT INTO webhook_deliveries VALUES(17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796047669999,0,1796047669999,0);
INSERT INTO webhook_deliveries VALUES(18,1,1,21,'PasswordResetRequest',21,'waiting',0,0,'','',1796047670270,0,1796047670270,0);
INSERT INTO webhook_deliveries VALUES(19,1,3,22,'ClientAdd',22,'waiting',1,0,'Connection refused','',1796047670522,1796047670663,1796047676149,0);
INSERT INTO webhook_deliveries VALUES(20,1,2,23,'ContactAdd',23,'waiting',0,0,'','',1796047670723,0,1796047670723,0);
INSERT INTO webhook_deliveries VALUES(21,1,2,24,'AfterClientMerge',24,'waiting',0,0,'','',1796047670723,0,1796047670723,0);
INSERT INTO webhook_deliveries VALUES(22,1,3,25,'ClientEdit',25,'waiting',0,0,'','',1796047670723,0,1796047670723,0);
INSERT INTO webhook_deliveries VALUES(23,1,3,26,'ClientClose',26,'waiting',0,0,'','',1796047670723,0,1796047670723,0);
INSERT INTO webhook_deliveries VALUES(24,1,1,27,'EmailQueue',27,'waiting',0,0,'','',1796047670942,0,1796047670942,0);
CREATE TABLE webhook_lanes (
  webhook_id INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  holder TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (webhook_id, client_id)
) STRICT;
INSERT INTO webhook_lanes VALUES(1,0,14,'',1796047983006);
INSERT INTO webhook_lanes VALUES(1,1,18,'',1796047972065);
INSERT INTO webhook_lanes VALUES(1,2,12,'',1796047985006);
INSERT INTO webhook_lanes VALUES(1,3,6,'',1796047676149);
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
INSERT INTO client_merges VALUES(1,3,2,'Active',0,1,1796047670604,0);
CREATE TABLE client_merge_rows (
  merge_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  was TEXT NOT NULL,
  PRIMARY KEY (merge_id, table_name, row_id)
) STRICT;
INSERT INTO client_merge_rows VALUES(1,'mails',6,'');
INSERT INTO client_merge_rows VALUES(1,'mail_recipients',6,'');
INSERT INTO client_merge_rows VALUES(1,'memberships',4,'{"Login":5,"Client":3,"Contact":null,"Owner":true,"Permissions":"","Active":true,"BecamePermissions":null}');
INSERT INTO client_merge_rows VALUES(1,'contacts made',4,'');
CREATE TABLE event_logins (
  login_id INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (login_id, event_id)
) STRICT;
INSERT INTO event_logins VALUES(4,18);
CREATE TABLE mail_recipients (
  id INTEGER NOT NULL PRIMARY KEY,
  mail_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  client_id INTEGER NULL,
  contact_id INTEGER NULL,
  login_id INTEGER NULL,
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  reason TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  message INTEGER NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO mail_recipients VALUES(1,1,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796047663641);
INSERT INTO mail_recipients VALUES(2,2,1,2,NULL,NULL,'owner','to','preference_on','Max Other','Max@Example.com',1,'waiting','',1796047664923);
INSERT INTO mail_recipients VALUES(3,3,1,1,NULL,NULL,'address','to','always_sent','','guest@example.com',1,'waiting','',1796047669774);
INSERT INTO mail_recipients VALUES(4,4,1,1,NULL,4,'login','to','always_sent','Una User','una@example.com',1,'waiting','',1796047669929);
INSERT INTO mail_recipients VALUES(5,5,1,1,NULL,1,'login','to','always_sent','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796047670151);
INSERT INTO mail_recipients VALUES(6,6,1,2,NULL,NULL,'owner','to','preference_on','Third Merged','third@example.com',1,'waiting','',1796047670430);
INSERT INTO mail_recipients VALUES(7,7,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796047670836);
CREATE TABLE mail_templates (
  id INTEGER NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  sender_email TEXT NOT NULL,
  is_disabled INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE mail_categories (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  is_deleted INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE TABLE mail_rules (
  category TEXT NOT NULL,
  group_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  preference TEXT NOT NULL,
  initially TEXT NOT NULL,
  billing_contact TEXT NOT NULL,
  delivery TEXT NOT NULL,
  closed TEXT NOT NULL,
  unsubscribe TEXT NOT NULL,
  fallback TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  sender_email TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (category, group_id)
) STRICT;
CREATE TABLE mail_suppressions (
  email_key TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  email TEXT NOT NULL,
  reason TEXT NOT NULL,
  details TEXT NOT NULL,
  mail_id INTEGER NOT NULL,
  created_at INTEGER NOT NULL
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
CREATE INDEX mails_by_due ON mails (due_at, id);
CREATE INDEX mails_by_uid ON mails (uid);
CREATE UNIQUE INDEX mail_recipients_by_mail ON mail_recipients (mail_id, position);
CREATE INDEX mail_recipients_by_client ON mail_recipients (client_id, mail_id);
CREATE INDEX mail_recipients_by_contact ON mail_recipients (contact_id, mail_id);
CREATE INDEX mail_recipients_by_login ON mail_recipients (login_id, mail_id);
CREATE UNIQUE INDEX mail_templates_by_name ON mail_templates (name, language);
CREATE UNIQUE INDEX mail_categories_by_place ON mail_categories (place);
COMMIT;
