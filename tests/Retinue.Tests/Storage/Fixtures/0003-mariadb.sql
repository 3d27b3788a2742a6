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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796049700983,1796049700983);
CREATE TABLE `client_custom_fields` (
  `client_id` bigint(20) NOT NULL,
  `field_id` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  PRIMARY KEY (`client_id`,`field_id`),
  CONSTRAINT `client_custom_fields_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
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
  PRIMARY KEY (`id`),
  KEY `clients_by_email` (`email_key`,`id`),
  KEY `clients_by_status` (`status`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `clients` VALUES (1,1,'2f559de1-beee-439b-aeb9-ad0fb9d73667','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,0,'','','',63,0,0,'',0,1796049702544,1796049702544);
INSERT INTO `clients` VALUES (2,1,'7ac2c31b-19da-4d3a-9920-292e746ea5cc','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049703464,1796049703464);
INSERT INTO `clients` VALUES (3,1,'ba302cc9-d771-4163-9a45-6759a4bc70ec','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049708294,1796049708294);
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
INSERT INTO `contacts` VALUES (1,1,1,'Jane','Doe','','jane@example.com','jane@example.com','','','','','','','','','',8,1796049703800,1796049703800);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796049704195,1796049704195);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796049704485,1796049704485);
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
  PRIMARY KEY (`id`),
  UNIQUE KEY `credentials_by_identifier` (`identifier`),
  KEY `credentials_by_admin` (`admin_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796049701175,1796049702097);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'44cc5df6fd478d17a785f007fa2dab49','cd372d62e46b129b6df0cf61fd521417eed31c3ce2343276e446ab384a490519','d40016db227d453ac04ce828c1fa4d43c78a8c2b5dfaa261639a8ce96ff963f3');
INSERT INTO `event_seals` VALUES (2,2,'afb9e9cb87f067214c89ff7dbaa96bf1','c2d6cd4a0844a44c61b201e520816904cd72e457f538462b6cb1fcf8d3a4c494','7986fbd2a9081d882d4a7b243f2a936af7f83745eec5b60805faeff6e7b0f2a3');
INSERT INTO `event_seals` VALUES (3,3,'43c69e0ca340f1cd4a8902aa07e36199','2ed3697d2b36a6baba8b55fac562e37e128d8defdc698eaa90ebda40354eaf0a','73ed6573dba96fe26ae898491f8fdc970672345cb9151af61f2ccb7288766ecf');
INSERT INTO `event_seals` VALUES (4,4,'c19ec33da53973f7f350edbae4d9e4dc','4910b2b562448fe1ca35787b33cdd72e09e3338aa258c1436ceedbe2b438a1e5','f1d90dcaacf16cab31840fad7ef43e95f5691126f237532e875d0e0bbb346a2b');
INSERT INTO `event_seals` VALUES (5,5,'4a29578eb5b2ceb9210a45fa9326d569','89c94096829b750f60f6ab6d902ac71dfcf9f66b184aed03d9b0549265b99b10','f4e886c11960e432590e7a1af26a1f6b9102d35da80ed6e218a5dab5955bce98');
INSERT INTO `event_seals` VALUES (6,6,'d72d8710b23dc0f0e4a012099dbeeacf','13ad092d0754550f854f3d6595a70542b147dfc3615d667d40b04dfb3a436ad0','98f81d17141444307975ee5ac14abb494ce1ce6d7d5fef641554f6de14698399');
INSERT INTO `event_seals` VALUES (7,7,'fd93ae64d6c0a03e986203fc6915c289','b1e3b5c464a123785768deb42f6733c379bb1543de30e3be2ac1a3756aa18ebc','90ed19541f21d4743bc2273b15b0bdbc9bbf097525a4e340f70e2107793fef04');
INSERT INTO `event_seals` VALUES (8,8,'571f2898c673561580ad53ec4ca801b2','bdb6529d819f16fdc162fea388e3ef7dfc1e4c730fedd80f37fd1f12849f439f','5913787ed6475640e475ac64d4d55f6adfa66aec9d8577860318fb31ea50523d');
INSERT INTO `event_seals` VALUES (9,9,'acd9d4e32a830760d9d2e872e22aaadd','9aec831a934386a730ceb2b3dfa8fc3f349d5f97cfa5c12c97b7c0b4c897438a','b5c281aa0d747eb764d17b9e48df230aaf6bb5c6652eef19b04c77b05367201f');
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
INSERT INTO `events` VALUES (1,1796049701091,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796049701150,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796049701237,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796049702759,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU066DM0I:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (5,1796049703582,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU066DM0J:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (6,1796049703872,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU066DM0K:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (7,1796049704226,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU066DM0L:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796049704639,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU066DM0M:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (9,1796049708331,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU066DM14:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 4');
CREATE TABLE `id_blocks` (
  `name` varchar(32) NOT NULL,
  `next_id` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `id_blocks` VALUES ('admin',2);
INSERT INTO `id_blocks` VALUES ('client',4);
INSERT INTO `id_blocks` VALUES ('contact',4);
INSERT INTO `id_blocks` VALUES ('credential',2);
INSERT INTO `id_blocks` VALUES ('event',16);
INSERT INTO `id_blocks` VALUES ('login',8);
INSERT INTO `id_blocks` VALUES ('membership',8);
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
  PRIMARY KEY (`id`),
  UNIQUE KEY `logins_by_email` (`email_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `logins` VALUES (1,1,'owner@example.com','owner@example.com','$2a$04$p38W1H4y3G0txU02RHU/Lu.WnEDb3/TzWhRKY7DDXSOS/NSSZTp3q',0,1796049702544,1796049702544,'Olivia','Öwner & Söhne','',0,0,'');
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$/SwJ0sIRbBaFM9M6yS7DiONL9r5VBm8IQx1nfU0cKBnVVhqlMkrWq',0,1796049703464,1796049703464,'Max','Other','',0,0,'');
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$zAkcLzjXjS3748YJY3pK1e/C8ighEZHsly/pknOD./jLtdOrzpfWW',0,1796049704195,1796049704195,'Sub','Account','',0,0,'');
INSERT INTO `logins` VALUES (4,1,'third@example.com','third@example.com','$2a$04$/kbyurpM0mvOtVpiri/q2.AxxIlPg90CyitJOKjEbGdT43gobs002',0,1796049708294,1796049708294,'Third','Merged','',0,0,'');
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796049702544,1796049702544,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796049703464,1796049703464,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796049704195,1796049704195,1);
INSERT INTO `memberships` VALUES (4,1,4,3,NULL,1,'',1796049708294,1796049708294,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796049696623);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796049697326);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796049697418);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796049697486);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796049697574);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796049697642);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796049697738);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796049697790);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796049697870);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796049697906);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796049697966);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796049696674);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796049696811);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796049696929);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796049697021);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796049697106);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796049697134);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796049697224);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796049697298);
INSERT INTO `migrations` VALUES ('0002_access:1',1796049697998);
INSERT INTO `migrations` VALUES ('0002_access:2',1796049698118);
INSERT INTO `migrations` VALUES ('0002_access:3',1796049698153);
INSERT INTO `migrations` VALUES ('0002_access:4',1796049698219);
INSERT INTO `migrations` VALUES ('0002_access:5',1796049698281);
INSERT INTO `migrations` VALUES ('0002_access:6',1796049698318);
INSERT INTO `migrations` VALUES ('0002_access:7',1796049698430);
INSERT INTO `migrations` VALUES ('0002_access:8',1796049698460);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796049698530);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796049699759);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796049699886);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796049700014);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796049700085);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796049700136);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796049700287);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796049700469);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796049698678);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796049698744);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796049698834);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796049698982);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796049699129);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796049699306);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796049699446);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796049699618);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796049701139,1796049701139);
