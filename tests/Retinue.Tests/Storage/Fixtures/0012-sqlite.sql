PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migrations (step TEXT NOT NULL PRIMARY KEY, done_at INTEGER NOT NULL) STRICT;
INSERT INTO migrations VALUES('0001_accounts:1',1796050197921);
INSERT INTO migrations VALUES('0001_accounts:2',1796050197937);
INSERT INTO migrations VALUES('0001_accounts:3',1796050197938);
INSERT INTO migrations VALUES('0001_accounts:4',1796050197940);
INSERT INTO migrations VALUES('0001_accounts:5',1796050197944);
INSERT INTO migrations VALUES('0001_accounts:6',1796050197950);
INSERT INTO migrations VALUES('0001_accounts:7',1796050197956);
INSERT INTO migrations VALUES('0001_accounts:8',1796050197962);
INSERT INTO migrations VALUES('0001_accounts:9',1796050197971);
INSERT INTO migrations VALUES('0001_accounts:10',1796050197977);
INSERT INTO migrations VALUES('0001_accounts:11',1796050197980);
INSERT INTO migrations VALUES('0001_accounts:12',1796050197983);
INSERT INTO migrations VALUES('0001_accounts:13',1796050197990);
INSERT INTO migrations VALUES('0001_accounts:14',1796050197992);
INSERT INTO migrations VALUES('0001_accounts:15',1796050198000);
INSERT INTO migrations VALUES('0001_accounts:16',1796050198004);
INSERT INTO migrations VALUES('0001_accounts:17',1796050198006);
INSERT INTO migrations VALUES('0001_accounts:18',1796050198010);
INSERT INTO migrations VALUES('0001_accounts:19',1796050198016);
INSERT INTO migrations VALUES('0002_access:1',1796050198022);
INSERT INTO migrations VALUES('0002_access:2',1796050198025);
INSERT INTO migrations VALUES('0002_access:3',1796050198032);
INSERT INTO migrations VALUES('0002_access:4',1796050198054);
INSERT INTO migrations VALUES('0002_access:5',1796050198066);
INSERT INTO migrations VALUES('0002_access:6',1796050198069);
INSERT INTO migrations VALUES('0002_access:7',1796050198071);
INSERT INTO migrations VALUES('0002_access:8',1796050198077);
INSERT INTO migrations VALUES('0003_outbox:1',1796050198083);
INSERT INTO migrations VALUES('0003_outbox:2',1796050198087);
INSERT INTO migrations VALUES('0003_outbox:3',1796050198091);
INSERT INTO migrations VALUES('0003_outbox:4',1796050198097);
INSERT INTO migrations VALUES('0003_outbox:5',1796050198108);
INSERT INTO migrations VALUES('0003_outbox:6',1796050198132);
INSERT INTO migrations VALUES('0003_outbox:7',1796050198154);
INSERT INTO migrations VALUES('0003_outbox:8',1796050198177);
INSERT INTO migrations VALUES('0003_outbox:9',1796050198203);
INSERT INTO migrations VALUES('0003_outbox:10',1796050198216);
INSERT INTO migrations VALUES('0003_outbox:11',1796050198258);
INSERT INTO migrations VALUES('0003_outbox:12',1796050198286);
INSERT INTO migrations VALUES('0003_outbox:13',1796050198305);
INSERT INTO migrations VALUES('0003_outbox:14',1796050198311);
INSERT INTO migrations VALUES('0003_outbox:15',1796050198317);
INSERT INTO migrations VALUES('0003_outbox:16',1796050198325);
INSERT INTO migrations VALUES('0004_people:1',1796050198330);
INSERT INTO migrations VALUES('0004_people:2',1796050198335);
INSERT INTO migrations VALUES('0005_notes:1',1796050198338);
INSERT INTO migrations VALUES('0005_notes:2',1796050198356);
INSERT INTO migrations VALUES('0005_notes:3',1796050198378);
INSERT INTO migrations VALUES('0005_notes:4',1796050198407);
INSERT INTO migrations VALUES('0006_catalogue:1',1796050198433);
INSERT INTO migrations VALUES('0006_catalogue:2',1796050198457);
INSERT INTO migrations VALUES('0006_catalogue:3',1796050198473);
INSERT INTO migrations VALUES('0006_catalogue:4',1796050198491);
INSERT INTO migrations VALUES('0006_catalogue:5',1796050198506);
INSERT INTO migrations VALUES('0006_catalogue:6',1796050198520);
INSERT INTO migrations VALUES('0006_catalogue:7',1796050198527);
INSERT INTO migrations VALUES('0007_invites:1',1796050198529);
INSERT INTO migrations VALUES('0007_invites:2',1796050198532);
INSERT INTO migrations VALUES('0007_invites:3',1796050198537);
INSERT INTO migrations VALUES('0007_invites:4',1796050198539);
INSERT INTO migrations VALUES('0007_invites:5',1796050198553);
INSERT INTO migrations VALUES('0007_invites:6',1796050198558);
INSERT INTO migrations VALUES('0008_sign_in:1',1796050198560);
INSERT INTO migrations VALUES('0008_sign_in:2',1796050198566);
INSERT INTO migrations VALUES('0008_sign_in:3',1796050198570);
INSERT INTO migrations VALUES('0008_sign_in:4',1796050198574);
INSERT INTO migrations VALUES('0008_sign_in:5',1796050198580);
INSERT INTO migrations VALUES('0008_sign_in:6',1796050198584);
INSERT INTO migrations VALUES('0009_installation:1',1796050198590);
INSERT INTO migrations VALUES('0009_installation:2',1796050198594);
INSERT INTO migrations VALUES('0009_installation:3',1796050198598);
INSERT INTO migrations VALUES('0009_installation:4',1796050198602);
INSERT INTO migrations VALUES('0010_webhooks:1',1796050198607);
INSERT INTO migrations VALUES('0010_webhooks:2',1796050198610);
INSERT INTO migrations VALUES('0010_webhooks:3',1796050198614);
INSERT INTO migrations VALUES('0010_webhooks:4',1796050198617);
INSERT INTO migrations VALUES('0010_webhooks:5',1796050198620);
INSERT INTO migrations VALUES('0010_webhooks:6',1796050198624);
INSERT INTO migrations VALUES('0010_webhooks:7',1796050198628);
INSERT INTO migrations VALUES('0010_webhooks:8',1796050198633);
INSERT INTO migrations VALUES('0010_webhooks:9',1796050198635);
INSERT INTO migrations VALUES('0010_webhooks:10',1796050198641);
INSERT INTO migrations VALUES('0010_webhooks:11',1796050198643);
INSERT INTO migrations VALUES('0011_merges:1',1796050198659);
INSERT INTO migrations VALUES('0011_merges:2',1796050198665);
INSERT INTO migrations VALUES('0011_merges:3',1796050198672);
INSERT INTO migrations VALUES('0011_merges:4',1796050198707);
INSERT INTO migrations VALUES('0011_merges:5',1796050198718);
INSERT INTO migrations VALUES('0011_merges:6',1796050198725);
INSERT INTO migrations VALUES('0011_merges:7',1796050198738);
INSERT INTO migrations VALUES('0011_merges:8',1796050198770);
INSERT INTO migrations VALUES('0011_merges:9',1796050198793);
INSERT INTO migrations VALUES('0011_merges:10',1796050198869);
INSERT INTO migrations VALUES('0012_mail:1',1796050198901);
INSERT INTO migrations VALUES('0012_mail:2',1796050198911);
INSERT INTO migrations VALUES('0012_mail:3',1796050198941);
INSERT INTO migrations VALUES('0012_mail:4',1796050198955);
INSERT INTO migrations VALUES('0012_mail:5',1796050198966);
INSERT INTO migrations VALUES('0012_mail:6',1796050198979);
INSERT INTO migrations VALUES('0012_mail:7',1796050199009);
INSERT INTO migrations VALUES('0012_mail:8',1796050199079);
INSERT INTO migrations VALUES('0012_mail:9',1796050199082);
INSERT INTO migrations VALUES('0012_mail:10',1796050199084);
INSERT INTO migrations VALUES('0012_mail:11',1796050199093);
INSERT INTO migrations VALUES('0012_mail:12',1796050199097);
INSERT INTO migrations VALUES('0012_mail:13',1796050199104);
INSERT INTO migrations VALUES('0012_mail:14',1796050199136);
INSERT INTO migrations VALUES('0012_mail:15',1796050199154);
INSERT INTO migrations VALUES('0012_mail:16',1796050199164);
INSERT INTO migrations VALUES('0012_mail:17',1796050199167);
INSERT INTO migrations VALUES('0012_mail:18',1796050199172);
INSERT INTO migrations VALUES('0012_mail:19',1796050199184);
INSERT INTO migrations VALUES('0012_mail:20',1796050199197);
INSERT INTO migrations VALUES('0012_mail:21',1796050199226);
INSERT INTO migrations VALUES('0012_mail:22',1796050199231);
INSERT INTO migrations VALUES('0012_mail:23',1796050199235);
INSERT INTO migrations VALUES('0012_mail:24',1796050199241);
INSERT INTO migrations VALUES('0012_mail:25',1796050199259);
INSERT INTO migrations VALUES('0012_mail:26',1796050199295);
INSERT INTO migrations VALUES('0012_mail:27',1796050199306);
INSERT INTO migrations VALUES('0012_mail:28',1796050199336);
INSERT INTO migrations VALUES('0012_mail:29',1796050199373);
INSERT INTO migrations VALUES('0012_mail:30',1796050199391);
INSERT INTO migrations VALUES('0012_mail:31',1796050199407);
INSERT INTO migrations VALUES('0012_mail:32',1796050199433);
CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
CREATE TABLE id_blocks (
  name TEXT NOT NULL PRIMARY KEY,
  next_id INTEGER NOT NULL
) STRICT;
INSERT INTO id_blocks VALUES('currency',3);
INSERT INTO id_blocks VALUES('event',29);
INSERT INTO id_blocks VALUES('admin',2);
INSERT INTO id_blocks VALUES('role',2);
INSERT INTO id_blocks VALUES('credential',2);
INSERT INTO id_blocks VALUES('webhook',2);
INSERT INTO id_blocks VALUES('delivery',26);
INSERT INTO id_blocks VALUES('client',4);
INSERT INTO id_blocks VALUES('login',6);
INSERT INTO id_blocks VALUES('membership',5);
INSERT INTO id_blocks VALUES('mail',8);
INSERT INTO id_blocks VALUES('mailrecipient',8);
INSERT INTO id_blocks VALUES('contact',5);
INSERT INTO id_blocks VALUES('note',2);
INSERT INTO id_blocks VALUES('ban',2);
INSERT INTO id_blocks VALUES('group',2);
INSERT INTO id_blocks VALUES('customfield',2);
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
INSERT INTO clients VALUES(1,6,'c790d1ef-a1cd-411a-abd9-ca5b4a62ef05','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796050201604,1796050204332,0,'',1);
INSERT INTO clients VALUES(2,3,'0c8da30d-0bcb-47d2-b3eb-779437c9c021','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050202234,1796050202234,0,'',1);
INSERT INTO clients VALUES(3,2,'7b0f3317-5362-4ad6-a943-550e946683f4','Closed','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050205611,1796050205844,0,'',1);
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
INSERT INTO contacts VALUES(1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796050202484,1796050203376);
INSERT INTO contacts VALUES(2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796050202838,1796050202838);
INSERT INTO contacts VALUES(3,2,1,'Li','O''Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796050203019,1796050203019);
INSERT INTO contacts VALUES(4,2,1,'Third','Merged','','third@example.com','third@example.com','','','','','','','','','',63,1796050205844,1796050205844);
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
INSERT INTO logins VALUES(1,2,'owner@example.com','owner@example.com','$2a$04$yMaohJwYF/rh.AJg8glpweaeFrJR5EHRzExxY/59ACtAtCq/H5Xo2',0,1796050201604,1796050205319,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO logins VALUES(2,1,'Max@Example.com','max@example.com','$2a$04$pEEJlChlHLrcTSLmdEyd6.PFZ5j7/KW/.xX25Jciq1Sc8eSoK0bIu',0,1796050202234,1796050202234,'Max','Other','',0,0,'',1,'',0);
INSERT INTO logins VALUES(3,1,'sub@example.com','sub@example.com','$2a$04$mhcUBQW48ppqYPf3ovgQYuTq.X/hDOx5g5Q6R9WtxMZeK/IaNPX26',0,1796050202838,1796050202838,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO logins VALUES(4,1,'una@example.com','una@example.com','$2a$04$JmLC8AJIBtJQXuWAfwlnr.TR96HZJpuY8YuHwUA8/g6ZvzZCjVYtu',0,1796050204885,1796050204885,'Una','User','',0,0,'',1,'',0);
INSERT INTO logins VALUES(5,1,'third@example.com','third@example.com','$2a$04$E2meWn0s3Wk0zkRGSmDWGu4jrV79M6KMYyqkq.gQtGeFR.oVqqL7i',0,1796050205611,1796050205611,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO memberships VALUES(1,1,1,1,NULL,1,'',1796050201604,1796050201604,1);
INSERT INTO memberships VALUES(2,1,2,2,NULL,1,'',1796050202234,1796050202234,1);
INSERT INTO memberships VALUES(3,1,3,1,2,0,'contacts,invoices',1796050202838,1796050202838,1);
INSERT INTO memberships VALUES(4,2,5,2,4,0,'profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders',1796050205611,1796050205844,1);
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
INSERT INTO events VALUES(1,1796050200328,'AdminAdd',NULL,'System','','','{"adminid":1,"username":"admin"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO events VALUES(2,1796050200400,'RoleAdd',NULL,'System','','','{"role":"everything","actions":"*"}','Role Created - Role: everything');
INSERT INTO events VALUES(3,1796050200433,'CredentialAdd',NULL,'System','','','{"identifier":"IDENTIFIERidentifierIDENTIFIER12","admin":"admin","api_version":""}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO events VALUES(4,1796050201312,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG46:00000001','{"webhookid":1,"url":"http://127.0.0.1:9/in","events":"*","fields":"","clientid":0,"description":"Everything","active":true,"reason":""}','Webhook Created - Webhook ID: 1');
INSERT INTO events VALUES(5,1796050201871,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG47:00000001','{"userid":1,"client_id":1,"user_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(6,1796050202245,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG48:00000001','{"userid":2,"client_id":2,"user_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO events VALUES(7,1796050202556,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG49:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO events VALUES(8,1796050202876,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4A:00000001','{"userid":1,"contactid":2,"firstname":"Sub","lastname":"Account","companyname":"","email":"sub@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"contacts,invoices","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO events VALUES(9,1796050203180,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4B:00000001','{"userid":2,"contactid":3,"firstname":"Li","lastname":"O''Neill","companyname":"","email":"li@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"+41.446681800","tax_id":"","subaccount":false,"password":"","permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":false,"supportemails":false,"affiliateemails":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO events VALUES(10,1796050203412,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4C:00000001','{"userid":1,"contactid":1,"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"Winterthur","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false,"olddata":{"firstname":"Jane","lastname":"Doe","companyname":"","email":"jane@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":false,"permissions":"","generalemails":false,"productemails":false,"domainemails":false,"invoiceemails":true,"supportemails":false,"affiliateemails":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: '''' to ''Winterthur''');
INSERT INTO events VALUES(11,1796050203576,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4D:00000001','{"userid":1,"noteid":1,"notes":"Calls back on Monday","sticky":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO events VALUES(12,1796050203805,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4E:00000001','{"banid":1,"ip":"192.0.2.66","reason":"Made-up","expires":"2099-12-31 00:00:00"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO events VALUES(13,1796050203967,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4F:00000001','{"setting":"RETINUE_COMPANY_NAME","value":"Example Ltd","olddata":{"value":""}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: '''' to ''Example Ltd''');
INSERT INTO events VALUES(14,1796050204179,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4G:00000001','{"groupid":1,"groupname":"Gold","groupcolour":"#ffffff","discountpercent":"0.00","susptermexempt":false,"separateinvoices":false}','Client Group Created - Group ID: 1');
INSERT INTO events VALUES(15,1796050204356,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4H:00000001','{"userid":1,"client_id":1,"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":1,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Olivia","lastname":"Öwner & Söhne","companyname":"Owner Ltd","email":"owner@example.com","address1":"1 High Street","address2":"","city":"Zürich","state":"","postcode":"","country":"CH","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 1 - groupid: ''0'' to ''1''');
INSERT INTO events VALUES(16,1796050204466,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4I:00000001','{"currencyid":2,"code":"CHF","prefix":"Fr.","suffix":"","format":1,"rate":"1.00000","default":false}','Currency Created - Currency ID: 2');
INSERT INTO events VALUES(17,1796050204639,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4J:00000001','{"fieldid":1,"type":"client","fieldname":"Customer number","fieldtype":"text","description":"","fieldoptions":"","regexpr":"","adminonly":false,"required":false,"showorder":false,"showinvoice":false,"sortorder":0}','Custom Field Created - Field ID: 1');
INSERT INTO events VALUES(18,1796050204817,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4K:00000001','{"userid":2,"client_id":2,"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":"C-17","olddata":{"firstname":"Max","lastname":"Other","companyname":"","email":"Max@Example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"customfields[1]":""}}','Client Updated - Client ID: 2 - customfields[1]: '''' to ''C-17''');
INSERT INTO events VALUES(19,1796050204913,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4L:00000001','{"user_id":4,"firstname":"Una","lastname":"User","email":"una@example.com","language":"","password":""}','User Created - User ID: 4');
INSERT INTO events VALUES(20,1796050205039,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4M:00000001','{"inviteid":1,"userid":1,"client_id":1,"email":"guest@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO events VALUES(21,1796050205120,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4N:00000001','{"inviteid":2,"userid":1,"client_id":1,"email":"una@example.com","permissions":"orders"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO events VALUES(22,1796050205488,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4O:00000001','{"user_id":1,"userid":1,"email":"owner@example.com"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO events VALUES(23,1796050205619,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4P:00000001','{"userid":3,"client_id":3,"user_id":5,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","marketing_emails_opt_in":false}','Client Created - Client ID: 3 - User ID: 5');
INSERT INTO events VALUES(24,1796050205921,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4Q:00000001','{"userid":2,"contactid":4,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","subaccount":true,"password":"","permissions":"profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders","generalemails":true,"productemails":true,"domainemails":true,"invoiceemails":true,"supportemails":true,"affiliateemails":true}','Contact Created - Contact ID: 4 - Client ID: 2');
INSERT INTO events VALUES(25,1796050205929,'AfterClientMerge',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4Q:00000001','{"toUserID":2,"fromUserID":3,"mergeid":1,"contactids":[]}','Client Merged - Merge ID: 1 - From Client ID: 3 - To Client ID: 2');
INSERT INTO events VALUES(26,1796050205929,'ClientEdit',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4Q:00000001','{"userid":3,"client_id":3,"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Closed","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true,"olddata":{"firstname":"Third","lastname":"Merged","companyname":"","email":"third@example.com","address1":"","address2":"","city":"","state":"","postcode":"","country":"","phonenumber":"","tax_id":"","status":"Active","currency":1,"groupid":0,"language":"","notes":"","clientip":"","billingcid":0,"defaultgateway":"","securityqid":0,"marketing_emails_opt_in":false,"allow_sso":true,"taxexempt":false,"latefeeoveride":false,"overideduenotices":false,"separateinvoices":false,"disableautocc":false,"overrideautoclose":false,"email_preferences[general]":true,"email_preferences[product]":true,"email_preferences[domain]":true,"email_preferences[invoice]":true,"email_preferences[support]":true,"email_preferences[affiliate]":true}}','Client Updated - Client ID: 3 - status: ''Active'' to ''Closed''');
INSERT INTO events VALUES(27,1796050205930,'ClientClose',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4Q:00000001','{"userid":3,"client_id":3}','Client Closed - Client ID: 3');
INSERT INTO events VALUES(28,1796050206367,'EmailQueue',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU4QSJG4R:00000001','{"userid":1,"emailid":7,"messagename":"","category":"general","relid":0,"recipients":1}','Email Queued - Client ID: 1 - Category: general - Email ID: 7');
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
INSERT INTO admins VALUES(1,1,'admin','','!','!',1,0,1796050200321,1796050200321);
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
INSERT INTO credentials VALUES(1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796050200411,1796050201078,'');
CREATE TABLE roles (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO roles VALUES(1,'everything','Every action','*',1796050200398,1796050200398);
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
INSERT INTO event_seals VALUES(1,1,'448ddd96cbe4d66601c083b4ee8b69f8','5e6510a0c0f6b02b6bf4cd12f07e6b57ffbec7d9610c2ff114744ed3161c0f0f','aa2235964b89ec717c976ba1c64d02651c4cfc88d766cee41d4355b6e4cfd068');
INSERT INTO event_seals VALUES(2,2,'af383175e01c6e20881e6632576e5401','7d6a33bd8c2f1f49a21b94a15091a58afdf50c22261bd5eda3d7f1dd836bea90','7039664729bfc49e458e7bbe63d461031b3e29d933154a36538ba839ca4bd3d3');
INSERT INTO event_seals VALUES(3,3,'89b90ed2b056ddc38e3719baa5fd095e','488a55f32baa5280323dfc4ca6aef21afafd3b7b2224cb5cca64d8f8d01b5b61','7bc73efc17ed2b703989f0dd17ddf9e77abe4b2ba6acad44b27b86bb42923614');
INSERT INTO event_seals VALUES(4,4,'530de92f9276806110f3afa3d6a5ff0d','841153e544a8137bc672e172be59cbd8d24fb43d8dcfc84f4aa9107ec9cd6934','4e09157123e8d7bc84d6f21f51170af018cdd7eefa7d7f82f6828b693b19aca9');
INSERT INTO event_seals VALUES(5,5,'7a50b60a92ef2438ad5364cff451af7b','dae537511c6ef8430ed55e141d07e562bc0db1fed3b8e5ae4db8cb07aa31b285','33a3f1f8810bd2ac9e3f041eefeed197de35ff8def6e97124c2fa1419223eb26');
INSERT INTO event_seals VALUES(6,6,'e1c64bd82a4b2a283ea79e5e6645533c','5b94b9e5c27dd9a1e03f29892e9e0abcecc08d99b9283651ba447875202d73a6','011639e956be720c0813230d6c8d55a493beb057ae5e4e72d29d3702667b56f7');
INSERT INTO event_seals VALUES(7,7,'a9d54fa90fa054eba9950c195fcb973b','002c86eb3bad75d33eb25bdde29154ba34f561820c5bda7210cb0e83f73705ad','a3bb3b91f6230c4704138779f052d01eccb5f8807765c6feb82eefdfacda0b1f');
INSERT INTO event_seals VALUES(8,8,'9d1ccaeeb35071f9e68ce180212d551c','2df6bb18e9721cdd61b59ce245eee3bfe5461b2ad8672f324f9739c5e045c785','e8629bf7b5b20a809d98de26583481adb313246d49f9fe399fc2da0a70bacc41');
INSERT INTO event_seals VALUES(9,9,'d66af4b58a225be9b40e458444f876eb','caee880790cacfc9be2bd4cb961df1591845b493ec94d9302c331aa1595006a7','f887ee0d6a8267df244c46f9a3f0713c85a3006e8438ebfda47d1a13ff4592b0');
INSERT INTO event_seals VALUES(10,10,'0f00bf3c3738ad1414bc9711311ec286','ad750e7f19733bfee3320ccd524e7142b75653d18626840b608184bec35525d6','705da852a5ad1c1668451339c405a1dcfcab1294f6cccb150349ba6fbf5c2c04');
INSERT INTO event_seals VALUES(11,11,'90a333aded5926eaff24dd01ce68fd09','7ce49785c0ce9ffe7da67b3e475e6728ac30e27eae3df6adea1b2d48254f013f','7a0a6a22051b817d65abd0c67f05276a2a378c4a74575943f065fdb9f24de884');
INSERT INTO event_seals VALUES(12,12,'db9830cc5a3a475403de3dc58ca0319f','4d7bd0c317dda4b1e0e792b1474c05342d3ac0516644007a995811cfe010d7c0','73a6b43ff37c479438f63e4ac6b997b26ac54a38fe908a2369374212deb614ad');
INSERT INTO event_seals VALUES(13,13,'de89a377dafaefaf5dd2bfb21d261fb4','8015308dd6fbbdaa32b665f5523f3bdd512d7cef6bf328122bb866872279de37','9c6d398bba812612299d8036fe12ebb1a7270ec53a8c1855b2e78582dc49c9de');
INSERT INTO event_seals VALUES(14,14,'3e811049af18f2342feaddb09ce52ad7','8a82ebf69a8ccc8c4eec8ff2d012d633753a182021fa896bc305081a7aee0903','7cf8b3bd3ecb9dc5a1be35332f2075ac2ff2944892ee2a027e8ef70028a2040b');
INSERT INTO event_seals VALUES(15,15,'40bfeada56a3e13ce98ce0eeda935293','f73f15256beb8d6ae5140d9d13f56f53704164eeda1cdd60d9bbc1db66504609','fa871d5a357af7086f0140d91fe565dbc3bded270a259f43944c1264800d97cb');
INSERT INTO event_seals VALUES(16,16,'1317190afe5aaa1997994e7478d2d114','3d929ef0a078a43639b4a52e83f7276f35ceed568ff751660872ff1d9b1e211a','15fbb83b0c28c73fec7ede25693bb7ab8355ae30de5216c7faa6f0fba0e4e488');
INSERT INTO event_seals VALUES(17,17,'edcacd7d52929be3a79db2a67c1cf497','7e7dad74de709dd62f1b6cd838d818975c9637529117a0376f097d5dc9c0329a','110b3d96bb9161e5bb70b567a551ef1dc3c95e649d1f92f31cc3abcaeceb5df9');
INSERT INTO event_seals VALUES(18,18,'f7cb3d43b6a15014ea882fe696c10f28','c158f3f194fad3419f25cef5fcd77da1474585298cb06acd959b30d487db7324','89cc79a40c262ad28d5ce7aefd693f50e545b35e4fdd8ef2ecf31d7fcb666e15');
INSERT INTO event_seals VALUES(19,19,'67af5478eba213afe2cb7e4082e9912f','e4d9beaa59c4964a686384bd92624bf1a51cf71c6b0b30a9c086e9ba6f5e6f59','614e21d3d49b09ae6590cc72863b4baf0b1719884f4249f3e63faeda9acacc87');
INSERT INTO event_seals VALUES(20,20,'23b7f276bcaa7895d894c6aa50b35de7','752de5de2c48a4c50ccdfffd2e1ddc16d150f9e239ef09b10ec808050d88f7de','06f979032f150eaf93155f12f65b7cee04ff0af4fe8fe9fac01b87df90ce7510');
INSERT INTO event_seals VALUES(21,21,'a82bd2d58043b37ebdb50cd195508ffc','d18eeb2601be5a7aac4d753670c82c437172ff5373fb8f99116cab3b535ddaf5','6b5538ce8fdcbfa20794156e151ffcc090bbd7b798d79d0c7b95d6840aa829c7');
INSERT INTO event_seals VALUES(22,22,'fbe64aae94e12f5fea1e45f0dc92761f','4285bc384852c2dccdb9c39b3bac66a9908f55b30d2ef97f672c058725f02322','77714f02feec07d935617cf146e25904a19ae28de5a1e06a804a3349c5b774c9');
INSERT INTO event_seals VALUES(23,23,'1dfbdf01ca6aa90de1a0451050501cf1','d1f44373ec1610a5dbea79d05ee6d4dee813f15d246e9c8e9c1987098294a9b0','6affe453bd0d0934c6227e8f8bcfd3951a98dfe6fbb2f42e35e96708abc8db39');
INSERT INTO event_seals VALUES(24,24,'fd3e2ac10e4c5326517b33adfb749594','84aa9aa7bd653daaef58e1ba6d33151372ae184493d0e190f592c7757905b69e','a212f6b667540904b8cdecdfb5b6e648618decc2727cdc922bdd02678fd79c85');
INSERT INTO event_seals VALUES(25,25,'fa8c63c328af7dd370aa74b97ce5fb3a','975c0d03392593e8a98f9e19364755cfcdcf10e23b3efdfd760a4aaba9440d5b','3cd22a31d19b9db361db1dd1aae40d51e9858b84f492db94b3f7c41b695d1c66');
INSERT INTO event_seals VALUES(26,26,'98dd18279063d0942cf9298daa9e526a','d0f30414b53b547f53e33f4104fa7244773d0a126e4727e75b1ba525bd4572cb','6ce01930f1f288975600afef70fe34e77bd6762aeca023de86b99f759d1f2829');
INSERT INTO event_seals VALUES(27,27,'b2580c4d22ccee71304d52ed605991bf','fa9e3ee35a8e3ddb27629ecee184f485b882d8aeda12f878baa53f3aa881853f','211e82cbc51eac4c261c614b808c10de7f9b700e6d99e9090575c7b522621c6b');
INSERT INTO event_seals VALUES(28,28,'e4c399e2227c7cb7dac89ba6069ffe73','07373ae79f024eec74b9a216c26a81fd6ab6d8c2919349022669469a4e9f89bd','04c77a8691b46f523e39c50e0067ac033661dac8c82076bff1dc515f20c79a4a');
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
INSERT INTO mails VALUES(1,3,'Client Signup Email',1,NULL,'owner@example.com','{"client_id":1,"client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","client_first_name":"Olivia","client_last_name":"\u00D6wner \u0026 S\u00F6hne","client_company_name":"Owner Ltd","client_email":"owner@example.com","client_address1":"1 High Street","client_address2":"","client_city":"Z\u00FCrich","client_state":"","client_postcode":"","client_country":"CH","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":0,"client_group_name":"","client_signup_date":"2026-11-30","client_gateway":""}','captured',1796050201604,1796050204153,'general',0,'','','{}','[]','5850e5d86c704b61bcab3a7b28d52f62','Welcome',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Welcome</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Welcome</h1>\n<p style="margin:0 0 16px">Hello Olivia,</p>\n<p style="margin:0 0 16px">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Account</th><td style="padding:4px 0">Olivia Öwner &amp; Söhne</td></tr>\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Company</th><td style="padding:4px 0">Owner Ltd</td></tr>\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">E-mail address</th><td style="padding:4px 0">owner@example.com</td></tr>\n</table>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
INSERT INTO mails VALUES(2,3,'Client Signup Email',2,NULL,'Max@Example.com','{"client_id":2,"client_name":"Max Other","client_first_name":"Max","client_last_name":"Other","client_company_name":"","client_email":"Max@Example.com","client_address1":"","client_address2":"","client_city":"","client_state":"","client_postcode":"","client_country":"","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":0,"client_group_name":"","client_signup_date":"2026-11-30","client_gateway":""}','captured',1796050202234,1796050204188,'general',0,'','','{}','[]','2221b645074944a4b70f5b1eb52eb506','Welcome to Example Ltd',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Welcome to Example Ltd</h1>\n<p style="margin:0 0 16px">Hello Max,</p>\n<p style="margin:0 0 16px">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Account</th><td style="padding:4px 0">Max Other</td></tr>\n\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">E-mail address</th><td style="padding:4px 0">Max@Example.com</td></tr>\n</table>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
INSERT INTO mails VALUES(3,3,'Client Invite',1,NULL,'guest@example.com','{"firstname":"","lastname":"","email":"guest@example.com","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:50:05"}','captured',1796050205015,1796050205266,'',0,'','','{"token":"MsSsrgWTnELMhW0aCPzErll8fC2V2bhJ","url":""}','[]','38eb3815a4944f44b9854c1a33cd5f31','You are invited to the account of Olivia Öwner & Söhne',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style="margin:0 0 16px">Hello,</p>\n<p style="margin:0 0 16px">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">You may use</th><td style="padding:4px 0">orders</td></tr>\n</table>\n<p style="margin:0 0 16px">Accept it with this code:</p>\n<p class="code" style="margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all">••••••••</p>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">The invitation can be used once, until 7 December 2026, 14:50 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',1796655005015,0,0);
INSERT INTO mails VALUES(4,3,'Client Invite',1,4,'una@example.com','{"firstname":"Una","lastname":"User","email":"una@example.com","permissions":"orders","client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","companyname":"Owner Ltd","expires_at":"2026-12-07 14:50:05"}','captured',1796050205117,1796050205276,'',0,'','','{"token":"6bGMLEBI22yQzQqjFGynNG5FCfUDD4H5","url":""}','[]','c69d303e5b9d4701b6e3c771f473c724','You are invited to the account of Olivia Öwner & Söhne',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style="margin:0 0 16px">Hello Una,</p>\n<p style="margin:0 0 16px">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">You may use</th><td style="padding:4px 0">orders</td></tr>\n</table>\n<p style="margin:0 0 16px">Accept it with this code:</p>\n<p class="code" style="margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all">••••••••</p>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">The invitation can be used once, until 7 December 2026, 14:50 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',1796655005117,0,0);
INSERT INTO mails VALUES(5,3,'Password Reset Validation',1,1,'owner@example.com','{"firstname":"Olivia","lastname":"\u00D6wner \u0026 S\u00F6hne","email":"owner@example.com","expires_at":"2026-11-30 16:50:05"}','captured',1796050205319,1796050205561,'',0,'','','{"token":"3e27faf2b49391e9e50a1663c78517713eb01388","url":""}','[]','bcb512d1a6dd451bb16af40846712dfa','Set a new password',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Set a new password</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Set a new password</h1>\n<p style="margin:0 0 16px">Hello Olivia,</p>\n<p style="margin:0 0 16px">Somebody, probably you, has asked for a new password for owner@example.com.</p>\n<p style="margin:0 0 16px">Set it with this code:</p>\n<p class="code" style="margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all">••••••••</p>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">This works once, until 30 November 2026, 16:50 UTC. If it was not you, ignore this message: your password stays as it is.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',1796057405319,0,0);
INSERT INTO mails VALUES(6,3,'Client Signup Email',2,NULL,'third@example.com','{"client_id":3,"client_name":"Third Merged","client_first_name":"Third","client_last_name":"Merged","client_company_name":"","client_email":"third@example.com","client_address1":"","client_address2":"","client_city":"","client_state":"","client_postcode":"","client_country":"","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":0,"client_group_name":"","client_signup_date":"2026-11-30","client_gateway":""}','captured',1796050205611,1796050205729,'general',0,'','','{}','[]','76830aaba8e6449a84df8dc04402eb66','Welcome to Example Ltd',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<h1 style="margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600">Welcome to Example Ltd</h1>\n<p style="margin:0 0 16px">Hello Third,</p>\n<p style="margin:0 0 16px">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">Account</th><td style="padding:4px 0">Third Merged</td></tr>\n\n<tr><th scope="row" align="left" class="quiet" style="padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start">E-mail address</th><td style="padding:4px 0">third@example.com</td></tr>\n</table>\n<p class="quiet" style="margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
INSERT INTO mails VALUES(7,3,'',1,NULL,'owner@example.com','{"client_id":1,"client_name":"Olivia \u00D6wner \u0026 S\u00F6hne","client_first_name":"Olivia","client_last_name":"\u00D6wner \u0026 S\u00F6hne","client_company_name":"Owner Ltd","client_email":"owner@example.com","client_address1":"1 High Street","client_address2":"","client_city":"Z\u00FCrich","client_state":"","client_postcode":"","client_country":"CH","client_phonenumber":"","client_tax_id":"","client_language":"","client_status":"Active","client_group_id":1,"client_group_name":"Gold","client_signup_date":"2026-11-30","client_gateway":"","related_id":0}','captured',1796050206343,1796050206443,'general',0,'','{"Subject":"Hello","Message":"\u003Cp\u003EHello Olivia\u003C/p\u003E"}','{}','[{"ContactId":1,"Reason":"preference_off"},{"ContactId":2,"Reason":"preference_off"}]','5315418364944b77a032f460c1ee18d7','Hello',replace('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n<meta name="format-detection" content="telephone=no, date=no, address=no">\n<title>Hello</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class="page" style="margin:0;padding:0;background-color:#f3f4f6">\n<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f4f6">\n<tr><td align="center" style="padding:24px 12px">\n<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->\n<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;font-family:-apple-system,BlinkMacSystemFont,''Segoe UI'',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start">\n<tr><td class="head" style="padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937">Example Ltd</td></tr>\n<tr><td class="card text" style="padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937">\n<p>Hello Olivia</p>\n</td></tr>\n<tr><td class="foot text" style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','\n',char(10)),'',9223372036854775807,0,'',0,0,0);
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
INSERT INTO client_notes VALUES(1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796050203570,1796050203570);
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
INSERT INTO client_groups VALUES(1,2,'Gold','#ffffff','0.00',0,0,1796050204171,1796050204171);
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
INSERT INTO currencies VALUES(1,2,'USD','',' USD',1,'1.00000',1,1796050199472,1796050199472);
INSERT INTO currencies VALUES(2,1,'CHF','Fr.','',1,'1.00000',0,1796050204458,1796050204458);
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
INSERT INTO custom_fields VALUES(1,1,'client','Customer number','text','','','',0,0,0,0,0,1796050204600,1796050204600);
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
INSERT INTO client_invites VALUES(1,1,1,'guest@example.com','guest@example.com','orders','1e8d2a9831a1c055150a757ca8fac627acbc207e6172e4b46969d4637d15b71a','pending',NULL,1796655005015,1796050205015,1796050205015);
INSERT INTO client_invites VALUES(2,1,1,'una@example.com','una@example.com','orders','e9461abd2d37c5c9a9759b972e0d1a5a0803b0c38e277c0fbccda4dc1b07b5ff','pending',NULL,1796655005117,1796050205117,1796050205117);
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
INSERT INTO login_tokens VALUES('8ea1da0aec8cc9eb737f16456fb52c8c565357eb7a132b0f46657779f50c6b96','password_reset',1,NULL,NULL,'owner@example.com',1796057405319,0,1796050205319);
CREATE TABLE banned_ips (
  id INTEGER NOT NULL PRIMARY KEY,
  ip TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO banned_ips VALUES(1,'192.0.2.66','Made-up',1796050203748,4102358400000);
CREATE TABLE configuration (
  name TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO configuration VALUES('RETINUE_COMPANY_NAME',1,'Example Ltd',1796050203942);
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
INSERT INTO webhooks VALUES(1,23,'oGrsxhd0k3bO','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:kXzygbdTjo0zqo35dPn7loCUKpPcZZFq0C9jAfoGFWFFkMdZ0ku85QLWknvncR30yY0MnigyorJ2QeHivAzk+dW67yTV85pTJaYv7jT1','',0,1796050201213,1796050201213);
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
INSERT INTO webhook_deliveries VALUES(1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796050201531,1796050207445,1796050522710,0);
INSERT INTO webhook_deliveries VALUES(2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796050202133,1796050207440,1796050535600,0);
INSERT INTO webhook_deliveries VALUES(3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796050202316,1796050207964,1796050508149,0);
INSERT INTO webhook_deliveries VALUES(4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796050202618,0,1796050202618,0);
INSERT INTO webhook_deliveries VALUES(5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796050202946,0,1796050202946,0);
INSERT INTO webhook_deliveries VALUES(6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796050203247,0,1796050203247,0);
INSERT INTO webhook_deliveries VALUES(7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796050203472,0,1796050203472,0);
INSERT INTO webhook_deliveries VALUES(8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796050203642,0,1796050203642,0);
INSERT INTO webhook_deliveries VALUES(9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796050203887,0,1796050203887,0);
INSERT INTO webhook_deliveries VALUES(10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796050204037,0,1796050204037,0);
INSERT INTO webhook_deliveries VALUES(11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796050204234,0,1796050204234,0);
INSERT INTO webhook_deliveries VALUES(12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796050204412,0,1796050204412,0);
INSERT INTO webhook_deliveries VALUES(13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796050204525,0,1796050204525,0);
INSERT INTO webhook_deliveries VALUES(14,1,0,17,'CustomFieldAdd',17,'waiting',0,0,'','',1796050204703,0,1796050204703,0);
INSERT INTO webhook_deliveries VALUES(15,1,2,18,'ClientEdit',18,'waiting',0,0,'','',1796050204878,0,1796050204878,0);
INSERT INTO webhook_deliveries VALUES(16,1,0,19,'UserAdd',19,'waiting',0,0,'','',1796050204974,0,1796050204974,0);
INSERT INTO webhook_deliveries VALUES(17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796050205094,0,1796050205094,0);
INSERT INTO webhook_deliveries VALUES(18,1,1,21,'ClientInviteAdd',21,'waiting',0,0,'','',1796050205186,0,1796050205186,0);
INSERT INTO webhook_deliveries VALUES(19,1,1,22,'PasswordResetRequest',22,'waiting',0,0,'','',1796050205545,0,1796050205545,0);
INSERT INTO webhook_deliveries VALUES(20,1,3,23,'ClientAdd',23,'waiting',1,0,'Connection refused','',1796050205683,1796050205753,1796050210795,0);
INSERT INTO webhook_deliveries VALUES(21,1,2,24,'ContactAdd',24,'waiting',0,0,'','',1796050206026,0,1796050206026,0);
INSERT INTO webhook_deliveries VALUES(22,1,2,25,'AfterClientMerge',25,'waiting',0,0,'','',1796050206026,0,1796050206026,0);
INSERT INTO webhook_deliveries VALUES(23,1,3,26,'ClientEdit',26,'waiting',0,0,'','',1796050206026,0,1796050206026,0);
INSERT INTO webhook_deliveries VALUES(24,1,3,27,'ClientClose',27,'waiting',0,0,'','',1796050206026,0,1796050206026,0);
INSERT INTO webhook_deliveries VALUES(25,1,1,28,'EmailQueue',28,'waiting',0,0,'','',1796050206418,0,1796050206418,0);
CREATE TABLE webhook_lanes (
  webhook_id INTEGER NOT NULL,
  client_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  holder TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  PRIMARY KEY (webhook_id, client_id)
) STRICT;
INSERT INTO webhook_lanes VALUES(1,0,15,'',1796050522710);
INSERT INTO webhook_lanes VALUES(1,1,18,'',1796050535600);
INSERT INTO webhook_lanes VALUES(1,2,12,'',1796050508149);
INSERT INTO webhook_lanes VALUES(1,3,6,'',1796050210795);
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
INSERT INTO client_merges VALUES(1,3,2,'Active',0,1,1796050205844,0);
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
INSERT INTO event_logins VALUES(4,19);
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
INSERT INTO mail_recipients VALUES(1,1,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796050201604);
INSERT INTO mail_recipients VALUES(2,2,1,2,NULL,NULL,'owner','to','preference_on','Max Other','Max@Example.com',1,'waiting','',1796050202234);
INSERT INTO mail_recipients VALUES(3,3,1,1,NULL,NULL,'address','to','always_sent','','guest@example.com',1,'waiting','',1796050205015);
INSERT INTO mail_recipients VALUES(4,4,1,1,NULL,4,'login','to','always_sent','Una User','una@example.com',1,'waiting','',1796050205117);
INSERT INTO mail_recipients VALUES(5,5,1,1,NULL,1,'login','to','always_sent','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796050205319);
INSERT INTO mail_recipients VALUES(6,6,1,2,NULL,NULL,'owner','to','preference_on','Third Merged','third@example.com',1,'waiting','',1796050205611);
INSERT INTO mail_recipients VALUES(7,7,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796050206343);
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
