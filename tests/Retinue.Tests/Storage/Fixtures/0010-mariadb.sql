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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796048409457,1796048409457);
CREATE TABLE `banned_ips` (
  `id` bigint(20) NOT NULL,
  `ip` varchar(64) NOT NULL,
  `reason` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `banned_ips_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `banned_ips` VALUES (1,'192.0.2.66','Made-up',1796048414082,4102358400000);
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
INSERT INTO `client_groups` VALUES (1,2,'Gold','#ffffff','0.00',0,0,1796048414826,1796048414826);
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
INSERT INTO `client_invites` VALUES (1,1,1,'guest@example.com','guest@example.com','orders','8472c19492df430d4f6808eab45f446b264ad605347909e44c36498c056c499a','pending',NULL,1796653216396,1796048416396,1796048416396);
INSERT INTO `client_invites` VALUES (2,1,1,'una@example.com','una@example.com','orders','42b5d7618afee74e9667af3ef0cd164d1999ab8827e646056fc5735ab14e4be5','pending',NULL,1796653216735,1796048416735,1796048416735);
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
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796048413772,1796048413772);
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
INSERT INTO `clients` VALUES (1,5,'546886e2-7323-4981-8c23-b1babd95a7cf','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796048411471,1796048414984,0,'',1);
INSERT INTO `clients` VALUES (2,2,'747bf648-935e-4ebe-9876-cd31e99b71a1','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048412132,1796048412132,0,'',1);
INSERT INTO `clients` VALUES (3,1,'36f149ee-434f-44d3-b2c7-1cb52407d252','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048417175,1796048417175,0,'',1);
CREATE TABLE `configuration` (
  `name` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `configuration` VALUES ('RETINUE_COMPANY_NAME',1,'Example Ltd',1796048414582);
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796048412512,1796048413486);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796048412912,1796048412912);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796048413097,1796048413097);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796048409606,1796048410748,'');
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
INSERT INTO `currencies` VALUES (1,2,'USD','',' USD',1,'1.00000',1,1796048408438,1796048408438);
INSERT INTO `currencies` VALUES (2,1,'CHF','Fr.','',1,'1.00000',0,1796048415280,1796048415280);
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
INSERT INTO `custom_fields` VALUES (1,1,'client','Customer number','text','','','',0,0,0,0,0,1796048415494,1796048415494);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'70da3370ad67e7f3c2602cc09e7d12a5','b93a87085e8f38812c26b239e4f5360198fc5d0e1fa7a280e8dcea50aac796a0','9f522951b18403a1b9e5c0cd0ea5be4812dc58126be14e40c3f80ef23d20bdb1');
INSERT INTO `event_seals` VALUES (2,2,'bcea0b26d2c01cd2c0cfa496f8d356d2','e89c13d5b74519846bd7694d4f1e6e5e0d162341e915847ed2842739da10c582','71ba7c57c534f38f240743d344d6aa54f299d939fd162fc85acd1850bcc6ed06');
INSERT INTO `event_seals` VALUES (3,3,'31c75c9342bfd25c4a8082fe599b6dbf','d80aad477b9e12eb3186186f92e3f969847c5583e4ed9af14389109e2a4aee19','641ea819454f9054823af71242578ad70c78eaf044522d114229e613c52dd84d');
INSERT INTO `event_seals` VALUES (4,4,'6b956397083fbbb6be65e1ba04b82bd4','60cf19a5ced183a61e40181c13af731236368ff45c9b187128b9315999e152f4','b1e369027152db135383e12b8d3ff2023c787d1dd98542dbf399bee41f68d65c');
INSERT INTO `event_seals` VALUES (5,5,'d37d218ffbdee211f8411b98dbd3d628','24c799af3030b81b6dd177c4e969400cbd5da13f7bc01f1135f419077aa6e81d','a4fec9a7cc546731d639ab311b318f7c52de1a4b408e862033fa1a274a67087e');
INSERT INTO `event_seals` VALUES (6,6,'1a0693222291a0eb7d873375cc108e24','40e07b3838aaaf478c237556c1d48c09df47569d1b50829bc84b3c3e27ea9a86','d03d9eb69b3294da3402ec7e951d245c2eef730aacd3bf12173445d85d773fa2');
INSERT INTO `event_seals` VALUES (7,7,'e89b1498c55786b300fcc0187501f738','d1796508a05336721aead93a5c75fc717643779749a2f16dc9909cfadfda926c','8271d536110d9aae158ced3d8712903279f44a6fbc843505c29caf98bc70f920');
INSERT INTO `event_seals` VALUES (8,8,'9beab8675fea1aa0f30574c693ef4734','39a14cdaf03fa40a910c5d4e7d67dbc9517d48d7d525f098115f94d5eaea6369','6da1d397c99545b407793bc72b1be744a517dc7a412771f968f11f2f13b5c9dc');
INSERT INTO `event_seals` VALUES (9,9,'164509b5a1879e994f97caa400abde95','66e92b3c9895cc35254e2c7ff2cfd3b1ffe0057585e87f2be855e554cb1f6b88','e73e44c78a1afc516b0bad423c70c6507f1ad3dd16a1a4b67663ef61859d5e40');
INSERT INTO `event_seals` VALUES (10,10,'b1370d757fe7d1dddb46060011861143','27cf361a28e33cc8a0b87ed10916bf9c547bbee5ce672f60d9a7f81db7d28d4c','48c1c6298fe892c3a6957d24e316346e794f7ec94b58ba0901c3c0b8b313a669');
INSERT INTO `event_seals` VALUES (11,11,'692631f1b6e2174dd41a395ebfe17498','3d5f4eb6e04477afafbebeae2bf9b3ab09e577f46dfc7d8ea587185ed3e5b9db','aaed87f0a3ea4160376c630bef9863dc0fd4a70767c2dc425c7882589a032901');
INSERT INTO `event_seals` VALUES (12,12,'cf5791c91af56813a14617df30d0127f','d89561c37218fe0131e145f6fb8282bbfa054a16759a0f738c310f113026c85e','ea24084cef115d5f4ab6b3e33977112cd839b82bb8ec6bd1a7ebdd7c3763b7cc');
INSERT INTO `event_seals` VALUES (13,13,'dd72e6d5550c211d08345dc970d8e59c','297cdf65f6ada55f4e56f91398762b7744279229dd9a6d4ab9f707913ee568f1','6ca588d1b278dedcf20c4ee0f38d1172e9eff4df219b80d2f81ccf8d6a7c0423');
INSERT INTO `event_seals` VALUES (14,14,'20253548125cea8577977e4daf78fb86','1b542c31a4e731d5ade9f777e83542dd67694c36afde63d707a391eec3dbc5d2','6d72601b01be3d6124e64f36b2e227b00d0a798917192bd001f42b5c06ee7dba');
INSERT INTO `event_seals` VALUES (15,15,'663a31bd005a24d691b37de42f073c7b','ae5caac29a876302f554efd27237a209cc06cf0dd5172ccd8a22a39bf9c450fe','15bcd74d43d51e91efac8ec121f4acd30108a9e13c00b996a5883403a7ea24ae');
INSERT INTO `event_seals` VALUES (16,16,'94f179307d3c83fadfbaba08b7da582c','b585a2e139f35fca7cdc59114e15adae02ef1c9cc5cc57473de0ffe9420be422','30fa9023a24af65c985c7dbf93cc10d9b7bdc4b4a3c99ff8f382386cf7ceb104');
INSERT INTO `event_seals` VALUES (17,17,'a82e16a25705c14f2616a84a8411dafe','bd7a2ca6d3aced6abb251113410d1a5625d1c4251b385bb77236ef08789a156c','4f3a7f8291d32f1b10f34f951aa29b972696b18f7e4887f2a46717314fc4e9a7');
INSERT INTO `event_seals` VALUES (18,18,'2be50918deab4816d2229c89134a5f93','c8e2e92d6c7742f5f9b57221f5c7e6e1814b66fd41ae1ae4d58f0923f525a1e0','ca380633ed295ff0ac668c73fbd092db3d797ebdd491f25760a0a8a7242d85ce');
INSERT INTO `event_seals` VALUES (19,19,'8cf2094223ad5e4e64e22bef47e0d768','aad4f6fad6b5a78011626306d1e644158c87a376246e181a8405c6f56a52d3d7','c4bbe3facd704c03d8ce1b434cdc8cd829699e0146bf4fa9144fb476df3869b3');
INSERT INTO `event_seals` VALUES (20,20,'3bffd530d2c5be79d1528d3e25f83b54','260deed4a31c19cc6d02289ca39ed601b6f0742ff9cfc6277d93c647a2534883','f3ba348e9982cf1058f41772331b9f5256ded7d74b94c93e1ac8a169f7f0ceaa');
INSERT INTO `event_seals` VALUES (21,21,'3286d6e57355d3eb0ae1cd2de24ac96f','e47e44d31cd5aab2f4a99582bf9a795f77ebdc3eaf5bfc9aaced882088d2aeec','122ccf35510bb22be85519555bd0b7b11a3bef75c45555c7fe2898ed7a960936');
INSERT INTO `event_seals` VALUES (22,22,'f36b206b9e993aace6aa687dd7f9edae','1f8333eb25d6cead2f176b6d888334ce1a993041bc4326f9b6798d6483601c97','42b7fdcac8ba2dd9d305b68813a5b91fb21e99f9c11df89a2a5964ef9b13b282');
INSERT INTO `event_seals` VALUES (23,23,'e394a18c195bbda1f538401108df3e28','5f20335ce52168c8567b41268b446227881d06791fdf6a182ed50a310bfa99c6','3f56c75f5725a5dcd2293174b8f4bbd2ae2271028c2840505956b3fa38898667');
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
INSERT INTO `events` VALUES (1,1796048409478,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796048409556,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796048409666,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\",\"api_version\":\"\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796048411016,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85J:00000001','{\"webhookid\":1,\"url\":\"http://127.0.0.1:9/in\",\"events\":\"*\",\"fields\":\"\",\"clientid\":0,\"description\":\"Everything\",\"active\":true,\"reason\":\"\"}','Webhook Created - Webhook ID: 1');
INSERT INTO `events` VALUES (5,1796048411844,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85K:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (6,1796048412162,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85L:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (7,1796048412532,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85M:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796048412966,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85N:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (9,1796048413169,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85O:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (10,1796048413518,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85P:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (11,1796048413827,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85Q:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (12,1796048414172,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85R:00000001','{\"banid\":1,\"ip\":\"192.0.2.66\",\"reason\":\"Made-up\",\"expires\":\"2099-12-31 00:00:00\"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO `events` VALUES (13,1796048414592,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85S:00000001','{\"setting\":\"RETINUE_COMPANY_NAME\",\"value\":\"Example Ltd\",\"olddata\":{\"value\":\"\"}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: \'\' to \'Example Ltd\'');
INSERT INTO `events` VALUES (14,1796048414843,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85T:00000001','{\"groupid\":1,\"groupname\":\"Gold\",\"groupcolour\":\"#ffffff\",\"discountpercent\":\"0.00\",\"susptermexempt\":false,\"separateinvoices\":false}','Client Group Created - Group ID: 1');
INSERT INTO `events` VALUES (15,1796048415051,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85U:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (16,1796048415308,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P85V:00000001','{\"currencyid\":2,\"code\":\"CHF\",\"prefix\":\"Fr.\",\"suffix\":\"\",\"format\":1,\"rate\":\"1.00000\",\"default\":false}','Currency Created - Currency ID: 2');
INSERT INTO `events` VALUES (17,1796048415509,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P860:00000001','{\"fieldid\":1,\"type\":\"client\",\"fieldname\":\"Customer number\",\"fieldtype\":\"text\",\"description\":\"\",\"fieldoptions\":\"\",\"regexpr\":\"\",\"adminonly\":false,\"required\":false,\"showorder\":false,\"showinvoice\":false,\"sortorder\":0}','Custom Field Created - Field ID: 1');
INSERT INTO `events` VALUES (18,1796048415797,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P861:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (19,1796048416042,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P862:00000001','{\"user_id\":4,\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"language\":\"\",\"password\":\"\"}','User Created - User ID: 4');
INSERT INTO `events` VALUES (20,1796048416539,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P863:00000001','{\"inviteid\":1,\"userid\":1,\"client_id\":1,\"email\":\"guest@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO `events` VALUES (21,1796048416853,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P864:00000001','{\"inviteid\":2,\"userid\":1,\"client_id\":1,\"email\":\"una@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO `events` VALUES (22,1796048416970,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P865:00000001','{\"user_id\":1,\"userid\":1,\"email\":\"owner@example.com\"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (23,1796048417253,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETK57P866:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":5,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 5');
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
INSERT INTO `id_blocks` VALUES ('delivery',32);
INSERT INTO `id_blocks` VALUES ('event',32);
INSERT INTO `id_blocks` VALUES ('group',2);
INSERT INTO `id_blocks` VALUES ('invite',4);
INSERT INTO `id_blocks` VALUES ('login',8);
INSERT INTO `id_blocks` VALUES ('mail',4);
INSERT INTO `id_blocks` VALUES ('membership',8);
INSERT INTO `id_blocks` VALUES ('note',2);
INSERT INTO `id_blocks` VALUES ('role',2);
INSERT INTO `id_blocks` VALUES ('webhook',2);
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
INSERT INTO `login_tokens` VALUES ('9fd7ea29b37ec9ff4022436d824e0a5323f87ea91e7c4726feb44a12fb9ef495','password_reset',1,NULL,NULL,'owner@example.com',1796055616946,0,1796048416946);
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
INSERT INTO `logins` VALUES (1,2,'owner@example.com','owner@example.com','$2a$04$ptfyDBNBOG8ahpnIvfXXOOemL126u23ohZqpWQvVLx5I7VniEW.u.',0,1796048411471,1796048416946,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$.Z0/yEh13GrYWshBHrgMG.cjII9P4YCKFPAC5JSxMtmqw6nB6JNb6',0,1796048412132,1796048412132,'Max','Other','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$22UKK7fSqowrIv5ArqZFp.RMBbaCQI4toZPSCGf2AoOHG9xMXXxpG',0,1796048412912,1796048412912,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO `logins` VALUES (4,1,'una@example.com','una@example.com','$2a$04$xAlhoVC8sW6N99UEeEStg.phye2ccRvsIPRj3DO.eCWH7BlBxiS7e',0,1796048415980,1796048415980,'Una','User','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (5,1,'third@example.com','third@example.com','$2a$04$kdBJC26pH5NSI/fRJ4Fv7ewzyyj7TYyd1tE/2WROLK.0WThCfl86q',0,1796048417175,1796048417175,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO `mails` VALUES (1,1,'Client Invite',1,NULL,'guest@example.com','{\"firstname\":\"\",\"lastname\":\"\",\"email\":\"guest@example.com\",\"token\":\"RJTEBvGmWRxfrmXM7d7qRKB5yO71mfM2\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:20:16\"}','waiting',1796048416396,1796048416396);
INSERT INTO `mails` VALUES (2,1,'Client Invite',1,4,'una@example.com','{\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"token\":\"P4Zq57Czm10ppE54moeNl53UtKXz4RxB\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:20:16\"}','waiting',1796048416735,1796048416735);
INSERT INTO `mails` VALUES (3,1,'Password Reset Validation',1,1,'owner@example.com','{\"firstname\":\"Olivia\",\"lastname\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"email\":\"owner@example.com\",\"token\":\"440d1320e0b0e7d517990d50cc4468520e9547f3\",\"url\":\"\",\"expires_at\":\"2026-11-30 16:20:16\"}','waiting',1796048416946,1796048416946);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796048411471,1796048411471,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796048412132,1796048412132,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796048412912,1796048412912,1);
INSERT INTO `memberships` VALUES (4,1,5,3,NULL,1,'',1796048417175,1796048417175,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796048400228);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796048400878);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796048400933);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796048400972);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796048401081);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796048401201);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796048401310);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796048401432);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796048401572);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796048401630);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796048401762);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796048400279);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796048400335);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796048400385);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796048400440);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796048400511);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796048400594);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796048400682);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796048400841);
INSERT INTO `migrations` VALUES ('0002_access:1',1796048401862);
INSERT INTO `migrations` VALUES ('0002_access:2',1796048402009);
INSERT INTO `migrations` VALUES ('0002_access:3',1796048402090);
INSERT INTO `migrations` VALUES ('0002_access:4',1796048402138);
INSERT INTO `migrations` VALUES ('0002_access:5',1796048402234);
INSERT INTO `migrations` VALUES ('0002_access:6',1796048402310);
INSERT INTO `migrations` VALUES ('0002_access:7',1796048402349);
INSERT INTO `migrations` VALUES ('0002_access:8',1796048402398);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796048402506);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796048403845);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796048403887);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796048404002);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796048404019);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796048404032);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796048404113);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796048404256);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796048402620);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796048402733);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796048402814);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796048402965);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796048403137);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796048403296);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796048403483);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796048403626);
INSERT INTO `migrations` VALUES ('0004_people:1',1796048404408);
INSERT INTO `migrations` VALUES ('0004_people:2',1796048404438);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796048404555);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796048404712);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796048404869);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796048404988);
INSERT INTO `migrations` VALUES ('0006_catalogue:1',1796048405030);
INSERT INTO `migrations` VALUES ('0006_catalogue:2',1796048405138);
INSERT INTO `migrations` VALUES ('0006_catalogue:3',1796048405181);
INSERT INTO `migrations` VALUES ('0006_catalogue:4',1796048405340);
INSERT INTO `migrations` VALUES ('0006_catalogue:5',1796048405420);
INSERT INTO `migrations` VALUES ('0006_catalogue:6',1796048405488);
INSERT INTO `migrations` VALUES ('0006_catalogue:7',1796048405626);
INSERT INTO `migrations` VALUES ('0007_invites:1',1796048405804);
INSERT INTO `migrations` VALUES ('0007_invites:2',1796048405959);
INSERT INTO `migrations` VALUES ('0007_invites:3',1796048406061);
INSERT INTO `migrations` VALUES ('0007_invites:4',1796048406182);
INSERT INTO `migrations` VALUES ('0007_invites:5',1796048406270);
INSERT INTO `migrations` VALUES ('0007_invites:6',1796048406397);
INSERT INTO `migrations` VALUES ('0008_sign_in:1',1796048406464);
INSERT INTO `migrations` VALUES ('0008_sign_in:2',1796048406598);
INSERT INTO `migrations` VALUES ('0008_sign_in:3',1796048406694);
INSERT INTO `migrations` VALUES ('0008_sign_in:4',1796048406803);
INSERT INTO `migrations` VALUES ('0008_sign_in:5',1796048406941);
INSERT INTO `migrations` VALUES ('0008_sign_in:6',1796048407067);
INSERT INTO `migrations` VALUES ('0009_installation:1',1796048407229);
INSERT INTO `migrations` VALUES ('0009_installation:2',1796048407313);
INSERT INTO `migrations` VALUES ('0009_installation:3',1796048407382);
INSERT INTO `migrations` VALUES ('0009_installation:4',1796048407413);
INSERT INTO `migrations` VALUES ('0010_webhooks:1',1796048407494);
INSERT INTO `migrations` VALUES ('0010_webhooks:10',1796048408290);
INSERT INTO `migrations` VALUES ('0010_webhooks:11',1796048408409);
INSERT INTO `migrations` VALUES ('0010_webhooks:2',1796048407515);
INSERT INTO `migrations` VALUES ('0010_webhooks:3',1796048407621);
INSERT INTO `migrations` VALUES ('0010_webhooks:4',1796048407663);
INSERT INTO `migrations` VALUES ('0010_webhooks:5',1796048407695);
INSERT INTO `migrations` VALUES ('0010_webhooks:6',1796048407821);
INSERT INTO `migrations` VALUES ('0010_webhooks:7',1796048407937);
INSERT INTO `migrations` VALUES ('0010_webhooks:8',1796048408133);
INSERT INTO `migrations` VALUES ('0010_webhooks:9',1796048408216);
CREATE TABLE `outbox` (
  `event_id` bigint(20) NOT NULL,
  `at_ms` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`event_id`),
  KEY `outbox_by_time` (`at_ms`,`event_id`)
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796048409540,1796048409540);
CREATE TABLE `webhook_deliveries` (
  `id` bigint(20) NOT NULL,
  `webhook_id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `event_name` varchar(64) NOT NULL,
  `position` bigint(20) NOT NULL,
  `state` varchar(8) NOT NULL,
  `attempts` bigint(20) NOT NULL,
  `http_status` bigint(20) NOT NULL,
  `error` mediumtext NOT NULL,
  `answer` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `attempted_at` bigint(20) NOT NULL,
  `next_at` bigint(20) NOT NULL,
  `finished_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `webhook_deliveries_by_event` (`webhook_id`,`event_id`),
  KEY `webhook_deliveries_by_lane` (`webhook_id`,`client_id`,`state`,`position`),
  KEY `webhook_deliveries_by_state` (`webhook_id`,`state`,`id`),
  KEY `webhook_deliveries_by_end` (`finished_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `webhook_deliveries` VALUES (1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796048411087,1796048417068,1796048736820,0);
INSERT INTO `webhook_deliveries` VALUES (2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796048411885,1796048417427,1796048746981,0);
INSERT INTO `webhook_deliveries` VALUES (3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796048412234,1796048417997,1796048732559,0);
INSERT INTO `webhook_deliveries` VALUES (4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796048412589,0,1796048412589,0);
INSERT INTO `webhook_deliveries` VALUES (5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796048413071,0,1796048413071,0);
INSERT INTO `webhook_deliveries` VALUES (6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796048413257,0,1796048413257,0);
INSERT INTO `webhook_deliveries` VALUES (7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796048413582,0,1796048413582,0);
INSERT INTO `webhook_deliveries` VALUES (8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796048413903,0,1796048413903,0);
INSERT INTO `webhook_deliveries` VALUES (9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796048414246,0,1796048414246,0);
INSERT INTO `webhook_deliveries` VALUES (10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796048414647,0,1796048414647,0);
INSERT INTO `webhook_deliveries` VALUES (11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796048414908,0,1796048414908,0);
INSERT INTO `webhook_deliveries` VALUES (12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796048415117,0,1796048415117,0);
INSERT INTO `webhook_deliveries` VALUES (13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796048415430,0,1796048415430,0);
INSERT INTO `webhook_deliveries` VALUES (14,1,0,17,'CustomFieldAdd',17,'waiting',0,0,'','',1796048415582,0,1796048415582,0);
INSERT INTO `webhook_deliveries` VALUES (15,1,2,18,'ClientEdit',18,'waiting',0,0,'','',1796048415867,0,1796048415867,0);
INSERT INTO `webhook_deliveries` VALUES (16,1,0,19,'UserAdd',19,'waiting',0,0,'','',1796048416137,0,1796048416137,0);
INSERT INTO `webhook_deliveries` VALUES (17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796048416681,0,1796048416681,0);
INSERT INTO `webhook_deliveries` VALUES (18,1,1,21,'ClientInviteAdd',21,'waiting',0,0,'','',1796048416927,0,1796048416927,0);
INSERT INTO `webhook_deliveries` VALUES (19,1,1,22,'PasswordResetRequest',22,'waiting',0,0,'','',1796048417057,0,1796048417057,0);
INSERT INTO `webhook_deliveries` VALUES (20,1,3,23,'ClientAdd',23,'waiting',1,0,'Connection refused','',1796048417337,1796048417479,1796048422694,0);
CREATE TABLE `webhook_lanes` (
  `webhook_id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `holder` varchar(32) NOT NULL,
  `due_at` bigint(20) NOT NULL,
  PRIMARY KEY (`webhook_id`,`client_id`),
  KEY `webhook_lanes_by_due` (`due_at`,`webhook_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `webhook_lanes` VALUES (1,0,15,'',1796048736820);
INSERT INTO `webhook_lanes` VALUES (1,1,17,'',1796048746981);
INSERT INTO `webhook_lanes` VALUES (1,2,11,'',1796048732559);
INSERT INTO `webhook_lanes` VALUES (1,3,5,'',1796048422694);
CREATE TABLE `webhooks` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `uid` varchar(16) NOT NULL,
  `url` mediumtext NOT NULL,
  `events` mediumtext NOT NULL,
  `fields` mediumtext NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `description` mediumtext NOT NULL,
  `is_active` bigint(20) NOT NULL,
  `reason` mediumtext NOT NULL,
  `secret` mediumtext NOT NULL,
  `old_secret` mediumtext NOT NULL,
  `old_secret_until` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `webhooks` VALUES (1,1,'O7BUMJiBmmaA','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:rmRuqNAnSOOFb3ACOxIPRtBUQRWXwfrMWZrW0fEAgQwmFi8z1L5jrYVKIOEW8hLKVUqOFWomFKqSFPgODQRXheZ6pmak4VaTBEJs6trI','',0,1796048410967,1796048410967);
