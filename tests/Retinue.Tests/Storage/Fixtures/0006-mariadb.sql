CREATE TABLE `admins` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `username` varchar(191) NOT NULL,
  `email` mediumtext NOT NULL,
  `password_hash` mediumtext NOT NULL,
  `md5_login_hash` mediumtext NOT NULL,
  `api_access` bigint(20) NOT NULL,
  `disabled` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `admins_by_username` (`username`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796050141254,1796050141254);
CREATE TABLE `banned_ips` (
  `id` bigint(20) NOT NULL,
  `ip` varchar(64) NOT NULL,
  `reason` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `banned_ips_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `banned_ips` VALUES (1,'192.0.2.66','Made-up',1796050143544,4102358400000);
CREATE TABLE `client_custom_fields` (
  `client_id` bigint(20) NOT NULL,
  `field_id` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  PRIMARY KEY (`client_id`,`field_id`),
  KEY `client_custom_fields_by_field` (`field_id`,`client_id`),
  CONSTRAINT `client_custom_fields_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_custom_fields` VALUES (2,1,'C-17');
CREATE TABLE `client_groups` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `groupname` mediumtext NOT NULL,
  `groupcolour` mediumtext NOT NULL,
  `discountpercent` mediumtext NOT NULL,
  `susptermexempt` bigint(20) NOT NULL,
  `separateinvoices` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_groups` VALUES (1,2,'Gold','#ffffff','0.00',0,0,1796050143899,1796050143899);
CREATE TABLE `client_notes` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `author` varchar(320) NOT NULL,
  `note` mediumtext NOT NULL,
  `sticky` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `client_notes_by_client` (`client_id`,`sticky`,`id`),
  CONSTRAINT `client_notes_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796050143270,1796050143270);
CREATE TABLE `client_terms` (
  `term` varchar(200) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  PRIMARY KEY (`term`,`client_id`),
  KEY `client_id` (`client_id`),
  CONSTRAINT `client_terms_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_terms` VALUES ('max',2);
INSERT INTO `client_terms` VALUES ('max other',2);
INSERT INTO `client_terms` VALUES ('max@example.com',2);
INSERT INTO `client_terms` VALUES ('merged',3);
INSERT INTO `client_terms` VALUES ('olivia',1);
INSERT INTO `client_terms` VALUES ('olivia öwner & söhne',1);
INSERT INTO `client_terms` VALUES ('other',2);
INSERT INTO `client_terms` VALUES ('owner ltd',1);
INSERT INTO `client_terms` VALUES ('owner@example.com',1);
INSERT INTO `client_terms` VALUES ('third',3);
INSERT INTO `client_terms` VALUES ('third merged',3);
INSERT INTO `client_terms` VALUES ('third@example.com',3);
INSERT INTO `client_terms` VALUES ('öwner & söhne',1);
CREATE TABLE `clients` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `uuid` varchar(36) NOT NULL,
  `status` varchar(8) NOT NULL,
  `firstname` mediumtext NOT NULL,
  `lastname` mediumtext NOT NULL,
  `companyname` mediumtext NOT NULL,
  `email` mediumtext NOT NULL,
  `email_key` varchar(320) NOT NULL,
  `address1` mediumtext NOT NULL,
  `address2` mediumtext NOT NULL,
  `city` mediumtext NOT NULL,
  `state` mediumtext NOT NULL,
  `postcode` mediumtext NOT NULL,
  `country` mediumtext NOT NULL,
  `phonenumber` mediumtext NOT NULL,
  `phone_e164` varchar(20) NOT NULL,
  `tax_id` mediumtext NOT NULL,
  `currency` bigint(20) NOT NULL,
  `group_id` bigint(20) NOT NULL,
  `language` mediumtext NOT NULL,
  `notes` mediumtext NOT NULL,
  `ip` varchar(45) NOT NULL,
  `mail_categories` bigint(20) NOT NULL,
  `marketing_opt_in` bigint(20) NOT NULL,
  `security_question_id` bigint(20) NOT NULL,
  `security_answer` mediumtext NOT NULL,
  `billing_contact_id` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  `billing_marks` bigint(20) NOT NULL DEFAULT 0,
  `default_gateway` mediumtext NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  KEY `clients_by_email` (`email_key`,`id`),
  KEY `clients_by_status` (`status`,`id`),
  KEY `clients_by_group` (`group_id`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `clients` VALUES (1,3,'0a6792a1-2b50-4ca5-a645-2089ea51395b','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796050142222,1796050143994,0,'');
INSERT INTO `clients` VALUES (2,2,'c03241bd-376c-40ee-a686-8f8832d29fed','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050142444,1796050142444,0,'');
INSERT INTO `clients` VALUES (3,1,'17f64334-c558-45cc-b944-84ef9a67a61f','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050144802,1796050144802,0,'');
CREATE TABLE `configuration` (
  `name` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `configuration` VALUES ('RETINUE_COMPANY_NAME',1,'Example Ltd',1796050143763);
CREATE TABLE `contact_custom_fields` (
  `contact_id` bigint(20) NOT NULL,
  `field_id` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  PRIMARY KEY (`contact_id`,`field_id`),
  KEY `contact_custom_fields_by_field` (`field_id`,`contact_id`),
  CONSTRAINT `contact_custom_fields_ibfk_1` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `contacts` (
  `id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `firstname` mediumtext NOT NULL,
  `lastname` mediumtext NOT NULL,
  `companyname` mediumtext NOT NULL,
  `email` mediumtext NOT NULL,
  `email_key` varchar(320) NOT NULL,
  `address1` mediumtext NOT NULL,
  `address2` mediumtext NOT NULL,
  `city` mediumtext NOT NULL,
  `state` mediumtext NOT NULL,
  `postcode` mediumtext NOT NULL,
  `country` mediumtext NOT NULL,
  `phonenumber` mediumtext NOT NULL,
  `phone_e164` varchar(20) NOT NULL,
  `tax_id` mediumtext NOT NULL,
  `mail_categories` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `contacts_by_client` (`client_id`,`id`),
  KEY `contacts_by_email` (`email_key`,`id`),
  CONSTRAINT `contacts_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796050142596,1796050143025);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796050142673,1796050142673);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796050142838,1796050142838);
CREATE TABLE `credential_roles` (
  `credential_id` bigint(20) NOT NULL,
  `role_id` bigint(20) NOT NULL,
  PRIMARY KEY (`credential_id`,`role_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `credential_roles` VALUES (1,1);
CREATE TABLE `credentials` (
  `id` bigint(20) NOT NULL,
  `identifier` varchar(64) NOT NULL,
  `secret_hash` varchar(64) NOT NULL,
  `admin_id` bigint(20) NOT NULL,
  `description` mediumtext NOT NULL,
  `allowed_ips` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `last_used_at` bigint(20) NOT NULL,
  `api_version` varchar(8) NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  UNIQUE KEY `credentials_by_identifier` (`identifier`),
  KEY `credentials_by_admin` (`admin_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796050141324,1796050142101,'');
CREATE TABLE `currencies` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `code` varchar(3) NOT NULL,
  `prefix` mediumtext NOT NULL,
  `suffix` mediumtext NOT NULL,
  `format` bigint(20) NOT NULL,
  `rate` varchar(20) NOT NULL,
  `is_default` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `currencies` VALUES (1,2,'USD','',' USD',1,'1.00000',1,1796050140943,1796050140943);
INSERT INTO `currencies` VALUES (2,1,'CHF','Fr.','',1,'1.00000',0,1796050144115,1796050144115);
CREATE TABLE `custom_fields` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `type` varchar(16) NOT NULL,
  `fieldname` mediumtext NOT NULL,
  `fieldtype` varchar(16) NOT NULL,
  `description` mediumtext NOT NULL,
  `fieldoptions` mediumtext NOT NULL,
  `regexpr` mediumtext NOT NULL,
  `adminonly` bigint(20) NOT NULL,
  `required` bigint(20) NOT NULL,
  `showorder` bigint(20) NOT NULL,
  `showinvoice` bigint(20) NOT NULL,
  `sortorder` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `custom_fields` VALUES (1,1,'client','Customer number','text','','','',0,0,0,0,0,1796050144200,1796050144200);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'500ad17ede78897f9b03d3eefe540403','0e45cfef34b32fbcd5ce8273c218b5fab9bca8a6c9fb2a8501143ea2b0ab9b7f','e5f708fdc224b9e2136329939fbedf95624d027cf166049d9aec105f47e50cd6');
INSERT INTO `event_seals` VALUES (2,2,'eb2638104d0a05c72ec2808def9653f1','5cdc38d5b7fdc50548625e5f6d8f3455131a69129d79c6657e8c4e164c3623f7','4a38250b14de062c7cec098147d6aabfad594fd01968612959258a7677e83122');
INSERT INTO `event_seals` VALUES (3,3,'d7bf8c3c33afd3d84d6a6e00b9871e5c','9a6680b98e349a26f6af1f61f5de50b3383d85b466d6e457bc8384d390f34526','836e7480af695364241f2602fcd8c2ff3ea3660e0902a6bd67725f63899d12a6');
INSERT INTO `event_seals` VALUES (4,4,'7fbf2e7aa8637322350e8a23270e550e','015fbc6ed552fba120ac0b4437fdc2cd4243465c7f022a4e61d7ee5e117c9e55','bb2700fc266e9aa29dbb0126c70c5fb92fe7774069d757782a26365b28d45cc8');
INSERT INTO `event_seals` VALUES (5,5,'30f8f2e056f1d17f40857867dacebd85','a2c548a053cec8c84368d5096099de1c6eed70c63c1609d87ee3051051d97382','105d74e838b9950b9193d0f06fa23c1e8fd68779d9a03201a99b966eafa4938b');
INSERT INTO `event_seals` VALUES (6,6,'243c7372c1a4a0b3945b38fc14987570','eea99eee9289c9ab63a90b9325dab8aa79a0d0f851f06b3cb7531a47e17159b5','f74e664c726936b693866b6d422e0423ee9291b767282ef513267f7d68da7e47');
INSERT INTO `event_seals` VALUES (7,7,'3885da13c5882e3891b2504eb65f57b6','5d7a78b1e70883467261680bf535b45a66527c0d00d02498409399182a1af7c8','332e57ba5864cb95e9d523bf0aba5f4bbc201fb4d9fb456961c063be99fe67d8');
INSERT INTO `event_seals` VALUES (8,8,'b9448ac73995e52c2ec77a5d5a67c401','fb6e9009ce2e295e97fc3738ea6052add811213b9f4da3435db6399e3ff71ac8','4658e4179e3ae9c8385b8a82cd5c0ccfae52a2f3b540da5144ca4d21f34b7c02');
INSERT INTO `event_seals` VALUES (9,9,'d4debde796214e5b209a1721f37d7e3b','9bb9a0b59f963067ebc976e154825f331658b23ee986b68dae8384d190e65ed6','792976ea3c60955c04192e7c2b4058eb28253957e284737f2fe1311afa525ace');
INSERT INTO `event_seals` VALUES (10,10,'fc379ba56a7d1947975f08e91c3ea357','272c5564af154c6f232eab25301b4749918ad2afe8919be9e8b6c4c9711a8766','febc99956b063a916d8361df60f61d560799b64c7cd313b4bf227392defee912');
INSERT INTO `event_seals` VALUES (11,11,'a995eba8ee6bbc77303764477a24f605','c6f527ccb8489fd9eb85071b34d4a57930e164d60c3a5ee621f4da354dfb94d5','8c3fbaa5525312a9867055d537eae94d4c5592f024e973101bcb640e6726e946');
INSERT INTO `event_seals` VALUES (12,12,'acded7a436c7dcf383fe68197aeb42d3','af19dabae3313d628ac7a0934c73ba6858f53816faad1712f3b6fead55b6fb20','2b1c9a4ccdd76be40a907af6e6af470dd80ace97eb9d14b999466f3147dd4926');
INSERT INTO `event_seals` VALUES (13,13,'6044adf8ac07f01873264408783a1be5','715e024a9244921b14fc8a287783f40b7c4b5b915d2fb48a0c713fc36739daf1','14ce1055d6b48695f69d2e43b037c23dc4bd46b2d274442e74c2ed78d2e546b6');
INSERT INTO `event_seals` VALUES (14,14,'aa407ef6c7b60219d6909ed01be37229','e8eb8cfa5d304587f00f70718aecb3965017db24aec4e995da6801300eca4b6a','0e7f336b565f2d04ae619b4877b6ce6b5647969e08f4ba670566c73675603e15');
INSERT INTO `event_seals` VALUES (15,15,'acbe73a424b983103fd2f8cf294520b8','fb712f2323e1a0adf548dfa154d37e9aa73ccb7386098046a660908bdde3504c','78228244ea59317cae0b6306eb96441f2c5b2f16fff2347752b3d3882d638b84');
INSERT INTO `event_seals` VALUES (16,16,'09e4bec22f6fb1ee5b385cdaf4e4122f','fc4790100849a64d2c546c860c5ac3fc033803e5331a0430cc45c28737dca0d6','49dd291e344d317e5a48ea799db1d148d7f1ed1094028c64d0b30c09fbe82d2e');
INSERT INTO `event_seals` VALUES (17,17,'35aa30b8ae0ce9d735d278f9c9a1dd79','176545d94ac00f0f6d7a616b8d3a5761ed3795187abf4b4cc5793cd9479c50d0','1551b98399e1f7320f956eb5452d1b03c085d4c72cc252ce4a8b1abde32ad2f1');
INSERT INTO `event_seals` VALUES (18,18,'ef89b93c21fa07e8f998b6a57465bf5f','cb8862ddd0c1d560e1494a4698ef5e0b8e766da75c8555c593467da3fa1d34a8','711c3c345fd6e6a2e1d4d0ff5b76df11998f71acdbebc2cef2c63e4d892b090b');
CREATE TABLE `events` (
  `id` bigint(20) NOT NULL,
  `at_ms` bigint(20) NOT NULL,
  `name` varchar(64) NOT NULL,
  `client_id` bigint(20) DEFAULT NULL,
  `actor` varchar(320) NOT NULL,
  `ip` varchar(45) NOT NULL,
  `request_id` varchar(64) NOT NULL,
  `data` mediumtext NOT NULL,
  `description` mediumtext NOT NULL DEFAULT '',
  PRIMARY KEY (`id`),
  KEY `events_by_client` (`client_id`,`id`),
  KEY `events_by_time` (`at_ms`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `events` VALUES (1,1796050141272,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796050141307,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796050141357,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\",\"api_version\":\"\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796050142368,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK2:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (5,1796050142508,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK3:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (6,1796050142608,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK4:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (7,1796050142693,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK5:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796050142921,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK6:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (9,1796050143086,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK7:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (10,1796050143302,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK8:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (11,1796050143604,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSK9:00000001','{\"banid\":1,\"ip\":\"192.0.2.66\",\"reason\":\"Made-up\",\"expires\":\"2099-12-31 00:00:00\"}','Banned Ip Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO `events` VALUES (12,1796050143771,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKA:00000001','{\"setting\":\"RETINUE_COMPANY_NAME\",\"value\":\"Example Ltd\",\"olddata\":{\"value\":\"\"}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: \'\' to \'Example Ltd\'');
INSERT INTO `events` VALUES (13,1796050143909,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKB:00000001','{\"groupid\":1,\"groupname\":\"Gold\",\"groupcolour\":\"#ffffff\",\"discountpercent\":\"0.00\",\"susptermexempt\":false,\"separateinvoices\":false}','Client Group Created - Group ID: 1');
INSERT INTO `events` VALUES (14,1796050144019,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKC:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (15,1796050144125,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKD:00000001','{\"currencyid\":2,\"code\":\"CHF\",\"prefix\":\"Fr.\",\"suffix\":\"\",\"format\":1,\"rate\":\"1.00000\",\"default\":false}','Currency Created - Currency ID: 2');
INSERT INTO `events` VALUES (16,1796050144212,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKE:00000001','{\"fieldid\":1,\"type\":\"client\",\"fieldname\":\"Customer number\",\"fieldtype\":\"text\",\"description\":\"\",\"fieldoptions\":\"\",\"regexpr\":\"\",\"adminonly\":false,\"required\":false,\"showorder\":false,\"showinvoice\":false,\"sortorder\":0}','Custom Field Created - Field ID: 1');
INSERT INTO `events` VALUES (17,1796050144363,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKF:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (18,1796050144813,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU49BBSKK:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 4');
CREATE TABLE `id_blocks` (
  `name` varchar(32) NOT NULL,
  `next_id` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `id_blocks` VALUES ('admin',2);
INSERT INTO `id_blocks` VALUES ('ban',2);
INSERT INTO `id_blocks` VALUES ('client',4);
INSERT INTO `id_blocks` VALUES ('contact',4);
INSERT INTO `id_blocks` VALUES ('credential',2);
INSERT INTO `id_blocks` VALUES ('currency',4);
INSERT INTO `id_blocks` VALUES ('customfield',2);
INSERT INTO `id_blocks` VALUES ('event',32);
INSERT INTO `id_blocks` VALUES ('group',2);
INSERT INTO `id_blocks` VALUES ('login',8);
INSERT INTO `id_blocks` VALUES ('membership',8);
INSERT INTO `id_blocks` VALUES ('note',2);
INSERT INTO `id_blocks` VALUES ('role',2);
CREATE TABLE `idempotency` (
  `scope` varchar(80) NOT NULL,
  `idempotency_key` varchar(255) NOT NULL,
  `fingerprint` varchar(64) NOT NULL,
  `password_hash` mediumtext NOT NULL,
  `reply` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  PRIMARY KEY (`scope`,`idempotency_key`),
  KEY `idempotency_by_age` (`created_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `leases` (
  `name` varchar(64) NOT NULL,
  `holder` varchar(64) NOT NULL,
  `until_ms` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `logins` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `email` mediumtext NOT NULL,
  `email_key` varchar(320) DEFAULT NULL,
  `password_hash` mediumtext NOT NULL,
  `two_factor` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  `firstname` mediumtext NOT NULL DEFAULT '',
  `lastname` mediumtext NOT NULL DEFAULT '',
  `language` mediumtext NOT NULL DEFAULT '',
  `email_verified_at` bigint(20) NOT NULL DEFAULT 0,
  `last_login_at` bigint(20) NOT NULL DEFAULT 0,
  `last_login_ip` varchar(45) NOT NULL DEFAULT '',
  `stands_alone` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `logins_by_email` (`email_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `logins` VALUES (1,1,'owner@example.com','owner@example.com','$2a$04$HnBTfBcG4AZCuYgRKpDe6OEdOrx6rNfm.uvrQE40m1YgRTBJUxBl.',0,1796050142222,1796050142222,'Olivia','Öwner & Söhne','',0,0,'',1);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$BvkIqK6n3i3jFKb0KnFW4OE.dSkDHVSI8rZyzGjH44Y7GUU5mU4Kq',0,1796050142444,1796050142444,'Max','Other','',0,0,'',1);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$eKXYY3R5RJJthDRA7QUJouf3627QDF0BLWVba.MHeVwnV9swzxbnu',0,1796050142673,1796050142673,'Sub','Account','',0,0,'',0);
INSERT INTO `logins` VALUES (4,1,'third@example.com','third@example.com','$2a$04$uHP9kJ3QJX6UtwEU0429C.M6yF8bQORFdjhYZJUw53/2O/tQu/sIy',0,1796050144802,1796050144802,'Third','Merged','',0,0,'',1);
CREATE TABLE `mails` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `template` varchar(64) NOT NULL,
  `client_id` bigint(20) DEFAULT NULL,
  `login_id` bigint(20) DEFAULT NULL,
  `recipient` mediumtext NOT NULL,
  `variables` mediumtext NOT NULL,
  `state` varchar(16) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `mails_by_state` (`state`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `memberships` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `login_id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `contact_id` bigint(20) DEFAULT NULL,
  `is_owner` bigint(20) NOT NULL,
  `permissions` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  `is_active` bigint(20) NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE KEY `memberships_by_login` (`login_id`,`client_id`),
  UNIQUE KEY `memberships_by_contact` (`contact_id`),
  KEY `memberships_by_client` (`client_id`,`id`),
  CONSTRAINT `memberships_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`),
  CONSTRAINT `memberships_ibfk_2` FOREIGN KEY (`contact_id`) REFERENCES `contacts` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796050142222,1796050142222,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796050142444,1796050142444,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796050142673,1796050142673,1);
INSERT INTO `memberships` VALUES (4,1,4,3,NULL,1,'',1796050144802,1796050144802,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796050137320);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796050138155);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796050138219);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796050138263);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796050138356);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796050138529);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796050138581);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796050138610);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796050138698);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796050138730);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796050138788);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796050137461);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796050137553);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796050137669);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796050137742);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796050137845);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796050137919);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796050138035);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796050138094);
INSERT INTO `migrations` VALUES ('0002_access:1',1796050138816);
INSERT INTO `migrations` VALUES ('0002_access:2',1796050138894);
INSERT INTO `migrations` VALUES ('0002_access:3',1796050138940);
INSERT INTO `migrations` VALUES ('0002_access:4',1796050139062);
INSERT INTO `migrations` VALUES ('0002_access:5',1796050139128);
INSERT INTO `migrations` VALUES ('0002_access:6',1796050139167);
INSERT INTO `migrations` VALUES ('0002_access:7',1796050139234);
INSERT INTO `migrations` VALUES ('0002_access:8',1796050139266);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796050139314);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796050139831);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796050139879);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796050139943);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796050139987);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796050139999);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796050140026);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796050140082);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796050139378);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796050139416);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796050139469);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796050139551);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796050139626);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796050139675);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796050139711);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796050139787);
INSERT INTO `migrations` VALUES ('0004_people:1',1796050140122);
INSERT INTO `migrations` VALUES ('0004_people:2',1796050140127);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796050140158);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796050140205);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796050140258);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796050140330);
INSERT INTO `migrations` VALUES ('0006_catalogue:1',1796050140364);
INSERT INTO `migrations` VALUES ('0006_catalogue:2',1796050140414);
INSERT INTO `migrations` VALUES ('0006_catalogue:3',1796050140472);
INSERT INTO `migrations` VALUES ('0006_catalogue:4',1796050140514);
INSERT INTO `migrations` VALUES ('0006_catalogue:5',1796050140582);
INSERT INTO `migrations` VALUES ('0006_catalogue:6',1796050140662);
INSERT INTO `migrations` VALUES ('0006_catalogue:7',1796050140757);
INSERT INTO `migrations` VALUES ('0009_installation:1',1796050140809);
INSERT INTO `migrations` VALUES ('0009_installation:2',1796050140835);
INSERT INTO `migrations` VALUES ('0009_installation:3',1796050140900);
INSERT INTO `migrations` VALUES ('0009_installation:4',1796050140933);
CREATE TABLE `outbox` (
  `event_id` bigint(20) NOT NULL,
  PRIMARY KEY (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `roles` (
  `id` bigint(20) NOT NULL,
  `name` varchar(191) NOT NULL,
  `description` mediumtext NOT NULL,
  `actions` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `roles_by_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796050141293,1796050141293);
