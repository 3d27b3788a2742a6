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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796049850092,1796049850092);
CREATE TABLE `client_custom_fields` (
  `client_id` bigint(20) NOT NULL,
  `field_id` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  PRIMARY KEY (`client_id`,`field_id`),
  CONSTRAINT `client_custom_fields_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_custom_fields` VALUES (2,1,'C-17');
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
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796049851934,1796049851934);
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
  KEY `clients_by_status` (`status`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `clients` VALUES (1,3,'68e5df80-a20f-4fb3-a00f-3fcd2138620f','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796049851083,1796049852466,0,'');
INSERT INTO `clients` VALUES (2,2,'de7ee563-f144-417d-85b2-990c5fda122e','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049851337,1796049851337,0,'');
INSERT INTO `clients` VALUES (3,1,'02881fbf-94c1-4ddd-bac6-17887a2af4ac','Active','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796049853518,1796049853518,0,'');
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796049851506,1796049851798);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796049851594,1796049851594);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796049851684,1796049851684);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796049850386,1796049850982);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'75f27801c3b5c8f6097adbe9b3a6fc32','1cb967bca28d86303a05cbb039de3eeb94390e0e9d1d2f4b71e79dfbab9c7c2e','38e58d1308eb4fbdf3d5b2732d292018550ff9a29e7ab37ece63ec332a9dbe42');
INSERT INTO `event_seals` VALUES (2,2,'27728b8f093b9c6337c8bb3c696d57d0','a3a18cee0eb656f0a455806dc57c1fcdba302f918a1a13bd843b75d6052bb586','af329c0c07a2a207d47865fa026d08bcb151e0b295ec2a60af37e5370e8debe3');
INSERT INTO `event_seals` VALUES (3,3,'8b30c13132d505c323a12b384e375671','c1a9b53e50682644a96fc2f21ef597604278d40c838fd215001f4950383c48a2','dace85f186902246443154e377b9907cdece5f6d038509720b099c5c9b672c69');
INSERT INTO `event_seals` VALUES (4,4,'def5d85705b18efe814187acb02d5a4e','e19f9b478c89b6150ddcae6101afefc02c6e68c1ca166591a72833861eefbc35','89fcfcb2e3704c3bbf53e2b8d8111065f9b5e7e2f09848648536b28b6385f283');
INSERT INTO `event_seals` VALUES (5,5,'fc398cfc0b95a381f3efd312d88d728a','8bda9c15349e2f89188d80ca36f4f31ccef875f5970dd3b23ab1f9c70de86e49','57745cefb7106a954d2e77ea0983492e4ebc55dabf3d1d7d4ed4147eb456f869');
INSERT INTO `event_seals` VALUES (6,6,'106e396a248056ff56ec5f2e7c38b818','c2de3483a1156ba3878ed97a6bf7f02244b68ca98ef274c78cbdbd5cddfc8ded','3d1d8323dc91719d2d09f22029f9a89e6d489877cba84e95485b9cdb1987ee81');
INSERT INTO `event_seals` VALUES (7,7,'a784aaeeef84efca1d025780f3867ebc','b5c020037095304d54740b5fccc99f85e13d9618f33051326908621200e6cd80','b2dabbab7b11e1a2977d5311cc7d2862f2cdc5053a86d256cb809f209c48e5ef');
INSERT INTO `event_seals` VALUES (8,8,'7f191b79271597a9c98ef130edfbd63f','98b5ae106ce33504ab9b0ed62fdf2e2011234040e5a7cb0817d2ef1ac9240234','1e623971f8f3428455c102db08bec5d2e0d0857c88360b62f060a0e3eb561a90');
INSERT INTO `event_seals` VALUES (9,9,'bb4ca2a7d5778d8bb5650bd6d104220d','2ee7b269bdbfede6e857749f41394da86836376e0c9036a96b04041ab4a8ce01','6e7ec396f0664b72ec9338346ebc3cd89c036eb5cd957f0a632561be3a5989c4');
INSERT INTO `event_seals` VALUES (10,10,'234bd3cbfbadbb348cd0727078fa9cf9','836814784e0e7f97c0cfd0ea7875b3ec65e04e810a4bd525b3918485536f76f4','5220c2a5e7b0875348a1d1046439082e98bb821a5f7b86c08efaa6dbdaadeab3');
INSERT INTO `event_seals` VALUES (11,11,'129c4c6ce9e83947d8aebdb26139aa31','9ecc96b2a59c8ee65f85f2f08edd4a6ca59fd2fd856146a3e96cbf2e38441456','7a59575ec6a9160722489ef06949684fc926108c7b4d35b57f8c9403a600fdd0');
INSERT INTO `event_seals` VALUES (12,12,'b30e6a05904dfa5b819b852d3e526db9','c2e6424e55b4b8e7c6ca7008fee9b20f8cddda813279bd3c9959c1e0af29fa33','091aac8051f4a2981a261cec9b494a417e9bcb5869eac75b56c7abe95cc50088');
INSERT INTO `event_seals` VALUES (13,13,'2505719030e0527f46c61edb1c7fce63','ad2fffb3969d70ec3f96d5c776e14acb91422bcdd751f0972ecd35759a6dbf1e','581de601a1f826fd4cbb91c95398ee5450adc56a751bc62505c525c58fa21856');
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
INSERT INTO `events` VALUES (1,1796049850191,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796049850341,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796049850411,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796049851234,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN548:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (5,1796049851358,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN549:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (6,1796049851537,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54A:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (7,1796049851606,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54B:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796049851723,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54C:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (9,1796049851815,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54D:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (10,1796049851946,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54E:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (11,1796049852492,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54I:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (12,1796049852804,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54L:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (13,1796049853590,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU1IIN54Q:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 4');
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
INSERT INTO `logins` VALUES (1,1,'owner@example.com','owner@example.com','$2a$04$pR9R/xoY/CrISeHhWmlbzupQqHpuQXSpauUIqHK0dW6R2lCp9qeXS',0,1796049851083,1796049851083,'Olivia','Öwner & Söhne','',0,0,'',1);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$8x6QmtO3.Ll1JhDEKN84W.VP.aK.wjYVhrKBUcOiSP0G.Skw./SCa',0,1796049851337,1796049851337,'Max','Other','',0,0,'',1);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$cnSQ8z4NOXbk8EALGtaTAuqaKeqYNvp.Ctm/tSgBJUWSM3/jQmpUW',0,1796049851594,1796049851594,'Sub','Account','',0,0,'',0);
INSERT INTO `logins` VALUES (4,1,'third@example.com','third@example.com','$2a$04$MmEFuY0lzTW7BGOk/KkNie0n/Pr18MEbVoUl9cFlwZOEZmYjmUAGG',0,1796049853518,1796049853518,'Third','Merged','',0,0,'',1);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796049851083,1796049851083,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796049851337,1796049851337,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796049851594,1796049851594,1);
INSERT INTO `memberships` VALUES (4,1,4,3,NULL,1,'',1796049853518,1796049853518,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796049847441);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796049847895);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796049847962);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796049848004);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796049848076);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796049848156);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796049848220);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796049848262);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796049848318);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796049848366);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796049848470);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796049847530);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796049847601);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796049847665);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796049847706);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796049847731);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796049847762);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796049847810);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796049847870);
INSERT INTO `migrations` VALUES ('0002_access:1',1796049848494);
INSERT INTO `migrations` VALUES ('0002_access:2',1796049848546);
INSERT INTO `migrations` VALUES ('0002_access:3',1796049848570);
INSERT INTO `migrations` VALUES ('0002_access:4',1796049848652);
INSERT INTO `migrations` VALUES ('0002_access:5',1796049848715);
INSERT INTO `migrations` VALUES ('0002_access:6',1796049848762);
INSERT INTO `migrations` VALUES ('0002_access:7',1796049848801);
INSERT INTO `migrations` VALUES ('0002_access:8',1796049848825);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796049848882);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796049849287);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796049849351);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796049849390);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796049849399);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796049849404);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796049849436);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796049849518);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796049848922);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796049848965);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796049848994);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796049849050);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796049849107);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796049849168);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796049849210);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796049849253);
INSERT INTO `migrations` VALUES ('0004_people:1',1796049849541);
INSERT INTO `migrations` VALUES ('0004_people:2',1796049849554);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796049849581);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796049849624);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796049849756);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796049849814);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796049850299,1796049850299);
