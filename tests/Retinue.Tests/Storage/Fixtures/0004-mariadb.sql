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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796049804295,1796049804295);
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
INSERT INTO `clients` VALUES (1,2,'1113ced6-96e0-4735-9f0a-146089f479e8','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,0,'','','',63,0,0,'',0,1796049805215,1796049805215);
INSERT INTO `clients` VALUES (2,1,'14d556b5-be55-402b-ae01-82dc3934705e','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049805348,1796049805348);
INSERT INTO `clients` VALUES (3,1,'d0d25d59-3846-4b05-8384-135208fd644d','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049806562,1796049806562);
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796049805415,1796049805680);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796049805507,1796049805507);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796049805581,1796049805581);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796049804566,1796049805048);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'723d83137d3ba0d5f8c75c98aaa8b0f0','e43c07d4bc3d016efeaa3ae3965cb48bb0bc914f399f5950c503d67a412412d8','d5db15f52933cca10dd0f84463c7d7c96af013fbd79d6bd04e16191de1eb1a47');
INSERT INTO `event_seals` VALUES (2,2,'e2922f06c703340d7a31c2995cc9c227','bf078d025db1e42b7d82bbc52d5b6fb0f2badde6c11770faefd5c253c0e22f83','5f997ec7bdccb31af6e9b19f63cffa8d0d4107b95f956551c548ad7bea7ed1b2');
INSERT INTO `event_seals` VALUES (3,3,'d767ed03e07c6f4ec8a7b5154b44af3c','a6bd32261130da7140c467650af1afe1f8b80ad5e44ad076dbcd7781e33d364d','5db80bf5d3f82593553b0ea8d43f260a0dae2841ce3c4766efca471ecd4fbb1d');
INSERT INTO `event_seals` VALUES (4,4,'c380b1c2b63e2fde8caf989ef3b164ad','924aa5cb0956bdc5e66228e7b17cc8e862a1746e57e15c87b543ffc564b71f01','3f24ae8fb6745dcce768bbba88b88dfcb3aede0c5ab84f5fd2448fa6df98c67e');
INSERT INTO `event_seals` VALUES (5,5,'ec50ca04a022f09832fb79beebb071fb','ed23ba60676df0eb22846a59fe692886e937f854c613decc1c405c34ff71dd8f','90cb5bce8ac94d916fde9a55d86542698154238aeff386e71904bbeb5ad52924');
INSERT INTO `event_seals` VALUES (6,6,'1a557e370fcbe56390bfafebe91220f4','544fb63f5f8775dcfee6d03e4b32c02287d6fde7060fee8a9755aba0d7c1085a','27233b94d2d9d640a9917a5939f0b54f3538026c44fa4ecef26f8e844391f222');
INSERT INTO `event_seals` VALUES (7,7,'c40bf876d1bb9da4dc8cf0252380b11d','658940598a5efe13495fe420c91a7b71df119d6d599c7be14cb4678623163b78','b3a10b0d4de1be5fb1ce9261ef18e5db35230965205ae862bcd344b4e9e2e2a1');
INSERT INTO `event_seals` VALUES (8,8,'01cbd7a71f4bc5840d1f8092f3cdc119','0e2a7e3ec9f75a7dddbbf5187a767bf2d1f83ce2e0d6c799f686399ebffff52c','7be13887888a17989e83c4f6e4a8cc1fbb5d77412cb937fde2539bedc3152195');
INSERT INTO `event_seals` VALUES (9,9,'238135436fcc4d2043c7e65610f498ee','df286b94bdd93ea8b3858d7709a53640576f7b12db2cf36b77ffe76b4b4319c8','9b0c694fcf45ad245897019f8e5a188e004f2c0e6dc40fa8ea162166fa2c3892');
INSERT INTO `event_seals` VALUES (10,10,'dbbeb83c89fc42e4cd2d0e2de610f139','36b81fe49cd8c2b19c74561bf4cbdb76e18c5d5f6eaaeee8117887b281e2c5c0','0674a473cb7387ed623ada193372f3a8f07de6369115d54c5f79df489fb7aa2a');
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
INSERT INTO `events` VALUES (1,1796049804485,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796049804554,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796049804576,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796049805275,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8S7:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (5,1796049805358,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8S8:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (6,1796049805449,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8S9:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (7,1796049805520,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8SA:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796049805633,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8SB:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (9,1796049805700,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8SC:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (10,1796049806567,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU14SU8SP:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 4');
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
  `stands_alone` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `logins_by_email` (`email_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `logins` VALUES (1,1,'owner@example.com','owner@example.com','$2a$04$otG2TWFFNbq7re0LAzMPiOU2KMaQLFljEzu920SERYp.3HrRMCTO2',0,1796049805215,1796049805215,'Olivia','Öwner & Söhne','',0,0,'',1);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$GlzhY7N885m.oX56.Wzzdu231c7qvX0YqiSrCDMGDjH86trSix5RO',0,1796049805348,1796049805348,'Max','Other','',0,0,'',1);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$7JfZn9ezsHbg7SLqtzT1r.11GnNl1ZJtQCBzRFNO/xWnSzAsBGGYa',0,1796049805507,1796049805507,'Sub','Account','',0,0,'',0);
INSERT INTO `logins` VALUES (4,1,'third@example.com','third@example.com','$2a$04$hu.XgE64rEPXfsX6z7gypOWK22YHxW/6630WrgQeyo6HB1XXFY.MC',0,1796049806562,1796049806562,'Third','Merged','',0,0,'',1);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796049805215,1796049805215,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796049805348,1796049805348,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796049805507,1796049805507,1);
INSERT INTO `memberships` VALUES (4,1,4,3,NULL,1,'',1796049806562,1796049806562,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796049802623);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796049802860);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796049802919);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796049802949);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796049803018);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796049803188);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796049803264);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796049803291);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796049803348);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796049803376);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796049803441);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796049802657);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796049802680);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796049802703);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796049802717);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796049802747);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796049802769);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796049802799);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796049802830);
INSERT INTO `migrations` VALUES ('0002_access:1',1796049803455);
INSERT INTO `migrations` VALUES ('0002_access:2',1796049803467);
INSERT INTO `migrations` VALUES ('0002_access:3',1796049803475);
INSERT INTO `migrations` VALUES ('0002_access:4',1796049803485);
INSERT INTO `migrations` VALUES ('0002_access:5',1796049803496);
INSERT INTO `migrations` VALUES ('0002_access:6',1796049803503);
INSERT INTO `migrations` VALUES ('0002_access:7',1796049803518);
INSERT INTO `migrations` VALUES ('0002_access:8',1796049803545);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796049803611);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796049803859);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796049803875);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796049803889);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796049803892);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796049803895);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796049803902);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796049803960);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796049803636);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796049803675);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796049803701);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796049803723);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796049803734);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796049803751);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796049803784);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796049803841);
INSERT INTO `migrations` VALUES ('0004_people:1',1796049804061);
INSERT INTO `migrations` VALUES ('0004_people:2',1796049804074);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796049804542,1796049804542);
