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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796048985347,1796048985347);
CREATE TABLE `banned_ips` (
  `id` bigint(20) NOT NULL,
  `ip` varchar(64) NOT NULL,
  `reason` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `banned_ips_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `banned_ips` VALUES (1,'192.0.2.66','Made-up',1796048988211,4102358400000);
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
INSERT INTO `client_groups` VALUES (1,2,'Gold','#ffffff','0.00',0,0,1796048988570,1796048988570);
CREATE TABLE `client_invites` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `email` mediumtext NOT NULL,
  `email_key` varchar(320) NOT NULL,
  `permissions` mediumtext NOT NULL,
  `token_hash` varchar(64) NOT NULL,
  `state` varchar(16) NOT NULL,
  `login_id` bigint(20) DEFAULT NULL,
  `expires_at` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `client_invites_by_token` (`token_hash`),
  KEY `client_invites_by_client` (`client_id`,`id`),
  CONSTRAINT `client_invites_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_invites` VALUES (1,1,1,'guest@example.com','guest@example.com','orders','ab9796e4c88f5ae83f54356f065b090b7e5b0430ac5a8c171c756f40ba60506d','pending',NULL,1796653789838,1796048989838,1796048989838);
INSERT INTO `client_invites` VALUES (2,1,1,'una@example.com','una@example.com','orders','6e85d6e5579248297a45ffe271d2020b3d687a940f0e1d8c252ed13b107c4772','pending',NULL,1796653790228,1796048990228,1796048990228);
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
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796048987894,1796048987894);
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
  `allow_sso` bigint(20) NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  KEY `clients_by_email` (`email_key`,`id`),
  KEY `clients_by_status` (`status`,`id`),
  KEY `clients_by_group` (`group_id`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `clients` VALUES (1,5,'173cc0ec-8d43-474e-9a45-c79bbe64dd0e','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796048986498,1796048988726,0,'',1);
INSERT INTO `clients` VALUES (2,2,'3e33de86-33a6-485d-a92f-4c9d67d6ae6f','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048986728,1796048986728,0,'',1);
INSERT INTO `clients` VALUES (3,1,'e9aa1008-2e27-4635-94ee-2823b8830d00','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048990648,1796048990648,0,'',1);
CREATE TABLE `configuration` (
  `name` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `configuration` VALUES ('RETINUE_COMPANY_NAME',1,'Example Ltd',1796048988299);
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796048986823,1796048987685);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796048987119,1796048987119);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796048987362,1796048987362);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796048985504,1796048986283,'');
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
INSERT INTO `currencies` VALUES (1,2,'USD','',' USD',1,'1.00000',1,1796048984766,1796048984766);
INSERT INTO `currencies` VALUES (2,1,'CHF','Fr.','',1,'1.00000',0,1796048988854,1796048988854);
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
INSERT INTO `custom_fields` VALUES (1,1,'client','Customer number','text','','','',0,0,0,0,0,1796048989089,1796048989089);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'bd8c27f5ffa6f7fa1675a332baaf9471','58c4acab5fe27f34bb4b75c84bf05fa15639c4d22f77b3c6909a5fdce2ea7055','67516f90810ed7afb7ec3c9bf9fef6dadffec12acbe46601053d8c3d03c25c5e');
INSERT INTO `event_seals` VALUES (2,2,'e48112a895b5bb980281813ebf75c969','189df063902b7a1fae26f58ba32edfb67af9d9780b912d705172efdf5f5c6354','8a5f40eff1ce32c6a903a200a304f9a24ac25f8d2f199f2318a49eaa7638040b');
INSERT INTO `event_seals` VALUES (3,3,'0603fe7afdb56643925c9cc67b4dc2f1','7e126d0f8c2d6f1c96352eaf483243bfd0b513f0c59dc978fc67b402812cec41','b84e62f7386b523e93645da47fd897434242ec9511b9d5dee75c95af7ad9f880');
INSERT INTO `event_seals` VALUES (4,4,'77ee4a469fcc8c75f807a24e7627197c','ec0ecf3dd728249fc00f91c74ccacd48c541169d54ee1b8c871fbec2cb2ace68','edbb36491c296f79ff379b39d98df762513bd85444a22db9b928ea600d9a7209');
INSERT INTO `event_seals` VALUES (5,5,'a4bc78fe14d5eec7760f79b6227bd560','04dcbdc0bf6ff987fece3095f16b765f270ccf44df812f915dde53672a10f4c0','7894424d4cdb54f8b2a42b87b69ff54cf50d4da5fecff37916981eb38475f4b8');
INSERT INTO `event_seals` VALUES (6,6,'29b88607f54856ba5d251f5adafd7f9e','88f0d4eb76239755db89f472eeab580b68b476a52ca51f0d183ad6cded030ccb','0cf86cbbfc1216d58eaa8f8cbc1782d990ad74659f885dd883b2977cdbd1b091');
INSERT INTO `event_seals` VALUES (7,7,'c7d5283c76d171eaa8f9f27c2dedee14','d1620099619989ee96577c968969329ff939434b0132c19ab971074f8e129b98','ce8c4641905d005ae529d025de5dd2234fdc75d41a779698b81fb0a86bf5ab9f');
INSERT INTO `event_seals` VALUES (8,8,'4ff0a5def9a2d82d130a3260932d81db','291c8b06c6245187dc1452110472bdaece1da9d8e822bd55112485d7821e400c','991730877947154d9857345685662a058836b82ce484a556413309e775db4e39');
INSERT INTO `event_seals` VALUES (9,9,'311c91a824171af7b236687c45591e38','96db7f71549e130f5d49862db55d2360d338f8bc59efd7e4796cf130c9c5372a','c6b1e27e808c94fabe97d053dc074e6c6d19fe2f42b90f6381dd792d05c81c28');
INSERT INTO `event_seals` VALUES (10,10,'23e94c2058a84d5350c5563add28d9f7','37bf38b1df477b5aa76cb2a93a14b792f51437e4f10312e344650f7bf2dde6ef','dbf0f2ad51c2cd2986678c527104e7420f70b1abfbe3ac5a7c7093bf57329b99');
INSERT INTO `event_seals` VALUES (11,11,'4f9fb8cdd76004e414f79125ede94c09','2f751890d2cb3dedb2d392fa8789c02d42692fded8308fc4f76a70215aedf669','8bc40ca98238e099b56023b86eac5d6d8ee9ab0d283e7e3918359d1d775c0eea');
INSERT INTO `event_seals` VALUES (12,12,'3396ca527acf6b283dbe3d20d3f74732','c652839e7461bbaee397f108abb187809986321c4d76ac7f0114d6bfc02d4477','c939e51bd167a8ac3afa2da1644af7ea5373dd5db5ee03f3786a71af09d69cfd');
INSERT INTO `event_seals` VALUES (13,13,'bb08bb4e33359b58edb0a310450f2972','bb8c8db926548deeab33a64029dbb001de1fdd673b72b8c3a3b5895fad07c124','cc0a405b71cad5134c148d79b3ea3441c10082a22df6d2c135075e375a98a7f5');
INSERT INTO `event_seals` VALUES (14,14,'af92734de4aaf49c948489d20a281ac1','f8245e44c35122ac2c6b24923713644e5284c0eb37928f915906c0cbc0a8e44f','3bab18a6b3dc8530e79ec38f99451025c0749cdf487f4c9258f776132452692a');
INSERT INTO `event_seals` VALUES (15,15,'d62bc6178629e64519209f574bb3d74d','c378b285cc2a80d74eda39d5f3b681af22b56fd48f247e778da13565c277dc0b','6f121c793de57ca53150561134e2e98e0f4e57aa70ca3765139644d01d788849');
INSERT INTO `event_seals` VALUES (16,16,'f0dd8b5ea8f5133354c869a3749b16a1','38f2f999fbdaea35eab6bfab449392ab4649e6cb214dd2afb354231c6799543a','6b35b950c837cf299434e7890dd2ffc27857addd8bbe39b9281a9ee5bc1bdf85');
INSERT INTO `event_seals` VALUES (17,17,'2b2ab40fbf3376b6535febdaf0bcd92d','525ac57baa6334b9152c09e9e6896a2bdba2c198b2b738ffeec62847081383a1','2e86cb387358aaf077df3fc09bfe91bb30050ed4e9fe658f135fd04ece623135');
INSERT INTO `event_seals` VALUES (18,18,'ab4a4e53c6e098f18e781eab89dbf828','dd84f56a7fbdd7c0b2e5ff0d36dbf0b0f8e45a0393d05f213f3ee9b0a9bda07a','62e2da23f6cd944f6dc6322499a622e4d1e27bea70509ecd7d9534453d640bde');
INSERT INTO `event_seals` VALUES (19,19,'40b641e1de83a1d82f3c66e6f27dab14','4b347debfe67f205cf1366c905bd6635dbbe92022d0270ecdbe8b6643351c894','9b68215875575441bec4dcff040ad6da3221db1253605b50c2b09aff56f1da5d');
INSERT INTO `event_seals` VALUES (20,20,'adaacd12acaefcba6b639352c66e1078','05ca2cd2864e6552798d9c1cc05e14e0b0021cd6bd16ed99fae726e671766677','a6a862f77926177dcc01e8957799adbce96bacf9c1b6250a0fda24726013b6fa');
INSERT INTO `event_seals` VALUES (21,21,'4004750fcf767c7fedec7d7a9cc79792','cefa59fe8ee6720f7b91acdd08f50f267d9fb655b37cc61b485c12f256076584','06971680e50a1268972e149fff6a6c5490a286c249e80623bb3042ce3ab4661f');
INSERT INTO `event_seals` VALUES (22,22,'9d4e0cb5f80e35340c4c509c2ab0da43','de421fdef59917d91faffa07062b5ddc80302e66a5d3dea649f430439120797f','c4ba4bc7cb60371cba19054a9f30c6f7c18d634a0e37eaf717c8e58e50586474');
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
INSERT INTO `events` VALUES (1,1796048985367,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796048985484,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796048985528,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\",\"api_version\":\"\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796048986595,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1MR:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (5,1796048986749,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1MS:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (6,1796048986866,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1MT:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (7,1796048987138,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1MU:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796048987519,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1MV:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (9,1796048987712,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N0:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (10,1796048987967,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N1:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (11,1796048988233,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N2:00000001','{\"banid\":1,\"ip\":\"192.0.2.66\",\"reason\":\"Made-up\",\"expires\":\"2099-12-31 00:00:00\"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO `events` VALUES (12,1796048988311,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N3:00000001','{\"setting\":\"RETINUE_COMPANY_NAME\",\"value\":\"Example Ltd\",\"olddata\":{\"value\":\"\"}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: \'\' to \'Example Ltd\'');
INSERT INTO `events` VALUES (13,1796048988583,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N4:00000001','{\"groupid\":1,\"groupname\":\"Gold\",\"groupcolour\":\"#ffffff\",\"discountpercent\":\"0.00\",\"susptermexempt\":false,\"separateinvoices\":false}','Client Group Created - Group ID: 1');
INSERT INTO `events` VALUES (14,1796048988758,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N5:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (15,1796048988870,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N6:00000001','{\"currencyid\":2,\"code\":\"CHF\",\"prefix\":\"Fr.\",\"suffix\":\"\",\"format\":1,\"rate\":\"1.00000\",\"default\":false}','Currency Created - Currency ID: 2');
INSERT INTO `events` VALUES (16,1796048989112,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N7:00000001','{\"fieldid\":1,\"type\":\"client\",\"fieldname\":\"Customer number\",\"fieldtype\":\"text\",\"description\":\"\",\"fieldoptions\":\"\",\"regexpr\":\"\",\"adminonly\":false,\"required\":false,\"showorder\":false,\"showinvoice\":false,\"sortorder\":0}','Custom Field Created - Field ID: 1');
INSERT INTO `events` VALUES (17,1796048989308,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N8:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (18,1796048989537,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1N9:00000001','{\"user_id\":4,\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"language\":\"\",\"password\":\"\"}','User Created - User ID: 4');
INSERT INTO `events` VALUES (19,1796048989979,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1NA:00000001','{\"inviteid\":1,\"userid\":1,\"client_id\":1,\"email\":\"guest@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO `events` VALUES (20,1796048990260,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1NB:00000001','{\"inviteid\":2,\"userid\":1,\"client_id\":1,\"email\":\"una@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO `events` VALUES (21,1796048990463,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1NC:00000001','{\"user_id\":1,\"userid\":1,\"email\":\"owner@example.com\"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (22,1796048990677,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETPGRC1ND:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":5,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 5');
CREATE TABLE `fills` (
  `name` varchar(64) NOT NULL,
  `filled_to` bigint(20) NOT NULL,
  `is_done` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `fills` VALUES ('login_terms',0,1);
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
INSERT INTO `id_blocks` VALUES ('invite',4);
INSERT INTO `id_blocks` VALUES ('login',8);
INSERT INTO `id_blocks` VALUES ('mail',4);
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
CREATE TABLE `login_terms` (
  `term` varchar(200) NOT NULL,
  `login_id` bigint(20) NOT NULL,
  PRIMARY KEY (`term`,`login_id`),
  KEY `login_terms_by_login` (`login_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `login_terms` VALUES ('account',3);
INSERT INTO `login_terms` VALUES ('max other',2);
INSERT INTO `login_terms` VALUES ('max@example.com',2);
INSERT INTO `login_terms` VALUES ('merged',5);
INSERT INTO `login_terms` VALUES ('olivia öwner & söhne',1);
INSERT INTO `login_terms` VALUES ('other',2);
INSERT INTO `login_terms` VALUES ('owner@example.com',1);
INSERT INTO `login_terms` VALUES ('sub account',3);
INSERT INTO `login_terms` VALUES ('sub@example.com',3);
INSERT INTO `login_terms` VALUES ('third merged',5);
INSERT INTO `login_terms` VALUES ('third@example.com',5);
INSERT INTO `login_terms` VALUES ('una user',4);
INSERT INTO `login_terms` VALUES ('una@example.com',4);
INSERT INTO `login_terms` VALUES ('user',4);
INSERT INTO `login_terms` VALUES ('öwner & söhne',1);
CREATE TABLE `login_tokens` (
  `hash` varchar(64) NOT NULL,
  `kind` varchar(32) NOT NULL,
  `login_id` bigint(20) NOT NULL,
  `client_id` bigint(20) DEFAULT NULL,
  `contact_id` bigint(20) DEFAULT NULL,
  `details` mediumtext NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  `used_at` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  PRIMARY KEY (`hash`),
  KEY `login_tokens_by_login` (`login_id`,`kind`),
  KEY `login_tokens_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `login_tokens` VALUES ('fb0244f252e123fb0228ae7081f4bb3d023cfeebd5e7da903afbdbbbae4dbdc2','password_reset',1,NULL,NULL,'owner@example.com',1796056190436,0,1796048990436);
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
  `two_factor_secret` mediumtext NOT NULL DEFAULT '',
  `two_factor_step` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `logins_by_email` (`email_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `logins` VALUES (1,2,'owner@example.com','owner@example.com','$2a$04$0ntnUZAti0DDwcABl7QPRu0QDSJ9LLztxRBm8P7jSWN5EBMPHXOD6',0,1796048986498,1796048990436,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$A8KFlz1wTqjlJMcmoDGLO.jvpfpD3ujimQeN.gwd2IWfZKhKUBGsi',0,1796048986728,1796048986728,'Max','Other','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$NHNbg2pEMhhTWaz4gyXZUuD09u6ad/7j.a67oDjVQZauveiyfke6C',0,1796048987119,1796048987119,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO `logins` VALUES (4,1,'una@example.com','una@example.com','$2a$04$otEi3GrkXdU.LM5ursQ7mu8wJ7gCrLgnZZ3wDUKhfRvm/0k/4C90S',0,1796048989495,1796048989495,'Una','User','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (5,1,'third@example.com','third@example.com','$2a$04$N3DZ0Hr15N/uO6WiPCIr8.9kc7lRdYM69NdR/Y.FCH5QYefHyzXA.',0,1796048990648,1796048990648,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO `mails` VALUES (1,1,'Client Invite',1,NULL,'guest@example.com','{\"firstname\":\"\",\"lastname\":\"\",\"email\":\"guest@example.com\",\"token\":\"Hf18Un0SmCrXXZbTFIoiSvNh0l2WtAwS\",\"url\":\"\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:29:49\"}','waiting',1796048989838,1796048989838);
INSERT INTO `mails` VALUES (2,1,'Client Invite',1,4,'una@example.com','{\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"token\":\"0Q7I8IwGZiTQKDBLPEwm4ZuFksZIbpUs\",\"url\":\"\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:29:50\"}','waiting',1796048990228,1796048990228);
INSERT INTO `mails` VALUES (3,1,'Password Reset Validation',1,1,'owner@example.com','{\"firstname\":\"Olivia\",\"lastname\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"email\":\"owner@example.com\",\"token\":\"05d3d122ea5aa30b7fdb60e0d85281af7587eafb\",\"url\":\"\",\"expires_at\":\"2026-11-30 16:29:50\"}','waiting',1796048990436,1796048990436);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796048986498,1796048986498,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796048986728,1796048986728,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796048987119,1796048987119,1);
INSERT INTO `memberships` VALUES (4,1,5,3,NULL,1,'',1796048990648,1796048990648,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796048977288);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796048978046);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796048978112);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796048978163);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796048978288);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796048978410);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796048978518);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796048978585);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796048978726);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796048978810);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796048978873);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796048977351);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796048977466);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796048977610);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796048977708);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796048977748);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796048977790);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796048977863);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796048977994);
INSERT INTO `migrations` VALUES ('0002_access:1',1796048978973);
INSERT INTO `migrations` VALUES ('0002_access:2',1796048979096);
INSERT INTO `migrations` VALUES ('0002_access:3',1796048979150);
INSERT INTO `migrations` VALUES ('0002_access:4',1796048979248);
INSERT INTO `migrations` VALUES ('0002_access:5',1796048979406);
INSERT INTO `migrations` VALUES ('0002_access:6',1796048979545);
INSERT INTO `migrations` VALUES ('0002_access:7',1796048979748);
INSERT INTO `migrations` VALUES ('0002_access:8',1796048979822);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796048979979);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796048981141);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796048981298);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796048981394);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796048981433);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796048981493);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796048981530);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796048981723);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796048980078);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796048980206);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796048980278);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796048980397);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796048980565);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796048980683);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796048980818);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796048980950);
INSERT INTO `migrations` VALUES ('0004_people:1',1796048981850);
INSERT INTO `migrations` VALUES ('0004_people:2',1796048981926);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796048981995);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796048982084);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796048982260);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796048982410);
INSERT INTO `migrations` VALUES ('0006_catalogue:1',1796048982518);
INSERT INTO `migrations` VALUES ('0006_catalogue:2',1796048982693);
INSERT INTO `migrations` VALUES ('0006_catalogue:3',1796048982726);
INSERT INTO `migrations` VALUES ('0006_catalogue:4',1796048982765);
INSERT INTO `migrations` VALUES ('0006_catalogue:5',1796048982917);
INSERT INTO `migrations` VALUES ('0006_catalogue:6',1796048983085);
INSERT INTO `migrations` VALUES ('0006_catalogue:7',1796048983249);
INSERT INTO `migrations` VALUES ('0007_invites:1',1796048983334);
INSERT INTO `migrations` VALUES ('0007_invites:2',1796048983502);
INSERT INTO `migrations` VALUES ('0007_invites:3',1796048983595);
INSERT INTO `migrations` VALUES ('0007_invites:4',1796048983645);
INSERT INTO `migrations` VALUES ('0007_invites:5',1796048983741);
INSERT INTO `migrations` VALUES ('0007_invites:6',1796048983838);
INSERT INTO `migrations` VALUES ('0008_sign_in:1',1796048983878);
INSERT INTO `migrations` VALUES ('0008_sign_in:2',1796048984034);
INSERT INTO `migrations` VALUES ('0008_sign_in:3',1796048984122);
INSERT INTO `migrations` VALUES ('0008_sign_in:4',1796048984218);
INSERT INTO `migrations` VALUES ('0008_sign_in:5',1796048984366);
INSERT INTO `migrations` VALUES ('0008_sign_in:6',1796048984449);
INSERT INTO `migrations` VALUES ('0009_installation:1',1796048984519);
INSERT INTO `migrations` VALUES ('0009_installation:2',1796048984558);
INSERT INTO `migrations` VALUES ('0009_installation:3',1796048984662);
INSERT INTO `migrations` VALUES ('0009_installation:4',1796048984742);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796048985440,1796048985440);
