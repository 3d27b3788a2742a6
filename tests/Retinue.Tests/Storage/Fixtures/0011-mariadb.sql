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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796048253931,1796048253931);
CREATE TABLE `banned_ips` (
  `id` bigint(20) NOT NULL,
  `ip` varchar(64) NOT NULL,
  `reason` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `banned_ips_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `banned_ips` VALUES (1,'192.0.2.66','Made-up',1796048257597,4102358400000);
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
INSERT INTO `client_groups` VALUES (1,2,'Gold','#ffffff','0.00',0,0,1796048258042,1796048258042);
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
INSERT INTO `client_invites` VALUES (1,1,1,'guest@example.com','guest@example.com','orders','d9f5796ac30400e636ca710fca9b661a866c6482fe3d3ebd85345fbf2be63c2c','pending',NULL,1796653058907,1796048258907,1796048258907);
INSERT INTO `client_invites` VALUES (2,1,1,'una@example.com','una@example.com','orders','dc6a91b3bd9211520ac094e33efc6bd759df0fc5b7e0b9d118891de93f0b77c7','pending',NULL,1796653059242,1796048259242,1796048259242);
CREATE TABLE `client_matches` (
  `kind` bigint(20) NOT NULL,
  `match_key` varchar(32) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  PRIMARY KEY (`kind`,`match_key`,`client_id`),
  KEY `client_matches_by_client` (`client_id`),
  CONSTRAINT `client_matches_ibfk_1` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_matches` VALUES (1,'0dd93d8f57d723a2b797b3cd254d0a67',2);
INSERT INTO `client_matches` VALUES (1,'c8cd3c6427301eaf6665bccacd65ddb6',1);
INSERT INTO `client_matches` VALUES (16,'2ef1c52b341b0b36ac5b99945c1b7070',1);
CREATE TABLE `client_merge_rows` (
  `merge_id` bigint(20) NOT NULL,
  `table_name` varchar(64) NOT NULL,
  `row_id` bigint(20) NOT NULL,
  `was` mediumtext NOT NULL,
  PRIMARY KEY (`merge_id`,`table_name`,`row_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_merge_rows` VALUES (1,'contacts made',4,'');
INSERT INTO `client_merge_rows` VALUES (1,'memberships',4,'{\"Login\":5,\"Client\":3,\"Contact\":null,\"Owner\":true,\"Permissions\":\"\",\"Active\":true,\"BecamePermissions\":null}');
CREATE TABLE `client_merges` (
  `id` bigint(20) NOT NULL,
  `from_client_id` bigint(20) NOT NULL,
  `to_client_id` bigint(20) NOT NULL,
  `from_status` varchar(8) NOT NULL,
  `from_billing_contact_id` bigint(20) NOT NULL,
  `can_undo` bigint(20) NOT NULL,
  `merged_at` bigint(20) NOT NULL,
  `undone_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `client_merges_by_source` (`from_client_id`,`id`),
  KEY `client_merges_by_target` (`to_client_id`,`id`),
  KEY `client_merges_by_time` (`can_undo`,`merged_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `client_merges` VALUES (1,3,2,'Active',0,1,1796048259869,0);
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
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796048257481,1796048257481);
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
INSERT INTO `clients` VALUES (1,5,'c9d4835d-ba57-49b5-913f-99bb2149bf59','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796048255856,1796048258200,0,'',1);
INSERT INTO `clients` VALUES (2,3,'aa322115-2db7-418d-84d1-85c2d66cc200','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048256252,1796048256252,0,'',1);
INSERT INTO `clients` VALUES (3,2,'66b91b18-8bb6-45bc-a935-708191345d4c','Closed','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796048259640,1796048259869,0,'',1);
CREATE TABLE `configuration` (
  `name` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `configuration` VALUES ('RETINUE_COMPANY_NAME',1,'Example Ltd',1796048257842);
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796048256466,1796048257143);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796048256634,1796048256634);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796048256781,1796048256781);
INSERT INTO `contacts` VALUES (4,2,1,'Third','Merged','','third@example.com','third@example.com','','','','','','','','','',63,1796048259869,1796048259869);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796048254255,1796048255395,'');
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
INSERT INTO `currencies` VALUES (1,2,'USD','',' USD',1,'1.00000',1,1796048252706,1796048252706);
INSERT INTO `currencies` VALUES (2,1,'CHF','Fr.','',1,'1.00000',0,1796048258334,1796048258334);
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
INSERT INTO `custom_fields` VALUES (1,1,'client','Customer number','text','','','',0,0,0,0,0,1796048258515,1796048258515);
CREATE TABLE `event_logins` (
  `login_id` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  PRIMARY KEY (`login_id`,`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_logins` VALUES (4,19);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'b6142d37cc43e541a7819f17930b7878','a1af4f5fe33db0144c776fcf946e5803ec67718ec34fe4b483b5f15760cbb08e','8b0c84b4186f175d9edefb1d43bef4ac0c8759c66ae76f28cd657fd76dc5860c');
INSERT INTO `event_seals` VALUES (2,2,'af26ce6e503c032b0e3cdc473698981d','84ca5343852d2975aefe7ecc2e84f27b356493da97a46d4b2505c8d89405ff5f','507eb0ceedb97a97a0abe04a79d723db03f0aa47d01207224cace85c081ac8ce');
INSERT INTO `event_seals` VALUES (3,3,'89c76af48e5a85743e2d66527dbb09cc','c899caa3cb6ac042568961ec46204abe62df6b1e83c9d5829e9f5ac502ac8ecc','1603deba48e1381e8fd1952854bff0a5925fb6c4853ce7e7b0a8dae8ff99e486');
INSERT INTO `event_seals` VALUES (4,4,'a96d95cc6d270dce796a0f60c0cc8e7c','8835dba8f8e00ef4a4ec63f2c47b0ca5e9d1f31ffe9b1bcd26654d2b89d95216','ab089af4b5998d2ae95f16a8b2c4285233f899fb56cb19a76849c584df401820');
INSERT INTO `event_seals` VALUES (5,5,'5be5e697a204529cab780507f9c5702b','834463fca1342ffd138de9caf8fe64eb594ef2d2da45db301ca0b3b6b9977354','06e32219a3ff9d0da4dae689bdf01337702753e83ae6cc636ae3285b87177c84');
INSERT INTO `event_seals` VALUES (6,6,'f23ce17c365f52bcc1e8963ac2637a72','e842017e458c38199942009bccde84305edcd26bd4e243c9645ad3f05317971b','e92e834f0f3aab39c4d66d5d71bcd04247d4364b6f841718e47774ba39348477');
INSERT INTO `event_seals` VALUES (7,7,'81205a9dba306294e6863995e637ada1','a484522d34ede5f956508a3b7321ca6d507bafaec03e5d6aa2f33e0f06b2119d','10e618943fcd36f90168cbe48f6d124239f5ccbf1afde3176c8c8ad32e696e8e');
INSERT INTO `event_seals` VALUES (8,8,'4d7bf43862de79ed59dbaa00673ae79d','94ee604b4eccba33c12da53036e98f078707f7ca0085afdf41602a2ffee7de2d','f6eb738661b27accbbb5616a7773190099374d891066cbcd2a73c009c7a7e704');
INSERT INTO `event_seals` VALUES (9,9,'11df258dc0ee22d2aba51e973b3982b5','444b8a14da24e4278594e52bec983f6702cf3aafb6587f47162164a7b9b43102','ddc8a5f8069dfcfa4c028fb2bc4dddf7c480bb140bc41c73a29522080f74b184');
INSERT INTO `event_seals` VALUES (10,10,'c215842ee17eecff8e9a2e9424c3a850','0e2f2c012b2f6cff9d30569c580028902a0a81c1e835c37d9a57c591e59a07a6','f6aa036035b5cee3fae62409e5bfdaeaaed001a8d2fec883c9d55c10f69aa4c6');
INSERT INTO `event_seals` VALUES (11,11,'db3fb26279a850bd655558cd53b22b83','0be3ff4a9327e7311ef0e03d548df7870938e8f8b77e29ac18bc64d43faa6705','769685ba745effbaa02108f43bc217f80411b4906669a0cec0cb1e5c73e9e76f');
INSERT INTO `event_seals` VALUES (12,12,'c25462a96424089e36e032c28a253ab8','9a91856e9c28db228a31ac616f9ce4cb214a136d2fd14cc3503a7d4d1a1b0245','994db7c2bb1872a989cedf9742602f9ba2ebfbf615ce9824e53f0e50049e1e27');
INSERT INTO `event_seals` VALUES (13,13,'aedad0f232d7e45bcb50f6a69850531b','6bc8eef3f851e59ec2598986cd2253c9dbc38254bd5a7b0fe91866823c067926','8739fe22feaa51cf51feb03e428807b731b4d19f0a76967338959df921a112ec');
INSERT INTO `event_seals` VALUES (14,14,'46bcf9224d1b497cba107b24dbbc7901','961f9a8e286bc697d08aa4deec238712fef30620d4e869e0fdfd82dea01e66e8','494078102624d8bc73cdf4c10e36ae48ed1e5575acf4967121708e1fb28dd023');
INSERT INTO `event_seals` VALUES (15,15,'9bb603e0261e536575d3fa7113c8bd7d','693587b3b0fe2c5e3da28cc161a4ab461086d0aff07fe27de6779fda73eda33b','824a3598134ea1e14c4d5738cd2c011e9130385287aadbb3c19b2389cd7717f9');
INSERT INTO `event_seals` VALUES (16,16,'cea9261a40c7344e533b831ed78deea7','3a19c09d20688575637af1530c3d1e8ed33f6c034f97a972e57004c8e787d5f4','3babf38d5eadc6c41c422bf429c9c1c81697c909fb21b9f51628d83a1725e88c');
INSERT INTO `event_seals` VALUES (17,17,'7cfc83999c3fb5af3d15ff39258c06e1','957856539554093f4ca565d01dbfe116961a14055873b173616ec3a77da25081','67e33731a0da36b5a94887ba6e158e51727b9cb1f8d96af294725a181e23f807');
INSERT INTO `event_seals` VALUES (18,18,'2cdf1a1a624d9f6c551d788755c29d92','52d6455fa5882031216fb3d4c05dbf5711c901cd146d686c383a923773174e37','689c0f9a47a0e2c11485e3606ae9e751335743297bca60cf2d3b696f4c8d78cc');
INSERT INTO `event_seals` VALUES (19,19,'5fc9d2f5003ac344551f321f1a2e4c03','39962c561940b15ab91124f76e4bb6a0e7ac00fadff730a6660f4fc585c9aad7','cc34e1e0fa21e24df92119870f7afb12f33cff82c9183f3a5af85307e56817fb');
INSERT INTO `event_seals` VALUES (20,20,'d8a593c05aa6f1d3746b05082c154da3','7d762641739db29766c98f77287abb5273cb9fb77e623475a8ebb04758ff8d4f','e3ef68de2e48f89c8c84efda9a2159654ee228e61188bc4a1ea8600abfb6e86c');
INSERT INTO `event_seals` VALUES (21,21,'dacfbc3379886e8a796b473b5de7f90c','5321769bb7053f08093a2f5bf8bff23cadae865af486af542a56a08a3ceac54c','e2adcb6cbcd54a49f43e033e2b518ef512b39f6de75d7945b2d097355563ec99');
INSERT INTO `event_seals` VALUES (22,22,'b750510b77848d393f1d62ce336b0b36','a15c2c083e9dd40c92cdc2207887e9e01516f91100843db035744e547c7281ad','5834222d2e76fa86669549356e0debaf2cdb860038132c35b3d3886a4b07dcf8');
INSERT INTO `event_seals` VALUES (23,23,'2d7d7ee2680bda333592daa5e539d933','7ccdfcffb32d873b4547d8028fdd07b539f83ad775f856c5955880fb2b5a4cf9','19564a7deff1e2d5ef37135010a01558549fe5053705a140b002b724365ca4ba');
INSERT INTO `event_seals` VALUES (24,24,'5634c231006de56306e11744f5b4eeb5','9974128d360a9f0d632cbb9845abd8c6467e9b40773508805b4e32ada751cd8d','d30df43c3096be7018f335b49312299bf4fd1105b210d9425983dec3ab4aec57');
INSERT INTO `event_seals` VALUES (25,25,'9056ff5d9c1284c7092d746d754c0149','fe7ada87e1e5c4db83c82057a7669be4da1536a7f1733e50a1e5f025aad11ef8','73dc68c9b41aba1e10a847c1f6bdaa95d8eb58ecdb0bbcc161bd073ee6310aef');
INSERT INTO `event_seals` VALUES (26,26,'27c3eaec57df946ec8af61978b3c254e','965588d9fb994b0e7389c719fe776754e00fdcb9d6c5f51cb255f1c9226547c0','8d6b447e9203d69ffbf15ec3be6313b5839edab02eb4e09841e1db8c138b8700');
INSERT INTO `event_seals` VALUES (27,27,'8ea7b077356c20565080d30aeea6f4fa','fe3b4c5d8d8c52d599b7a73a9d270d8d94e4840a0e2fade5ec7cb5bec560578d','17ad4403d279d8ab92bd0612e051c0e504d9a176783055305020769b9c5d46d0');
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
INSERT INTO `events` VALUES (1,1796048253962,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796048254199,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796048254282,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\",\"api_version\":\"\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796048255645,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LM:00000001','{\"webhookid\":1,\"url\":\"http://127.0.0.1:9/in\",\"events\":\"*\",\"fields\":\"\",\"clientid\":0,\"description\":\"Everything\",\"active\":true,\"reason\":\"\"}','Webhook Created - Webhook ID: 1');
INSERT INTO `events` VALUES (5,1796048256122,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LN:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (6,1796048256277,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LO:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (7,1796048256491,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LP:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796048256641,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LQ:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (9,1796048256944,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LR:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (10,1796048257233,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LS:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (11,1796048257497,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LT:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (12,1796048257654,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LU:00000001','{\"banid\":1,\"ip\":\"192.0.2.66\",\"reason\":\"Made-up\",\"expires\":\"2099-12-31 00:00:00\"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO `events` VALUES (13,1796048257888,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7LV:00000001','{\"setting\":\"RETINUE_COMPANY_NAME\",\"value\":\"Example Ltd\",\"olddata\":{\"value\":\"\"}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: \'\' to \'Example Ltd\'');
INSERT INTO `events` VALUES (14,1796048258058,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M0:00000001','{\"groupid\":1,\"groupname\":\"Gold\",\"groupcolour\":\"#ffffff\",\"discountpercent\":\"0.00\",\"susptermexempt\":false,\"separateinvoices\":false}','Client Group Created - Group ID: 1');
INSERT INTO `events` VALUES (15,1796048258237,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M1:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (16,1796048258363,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M2:00000001','{\"currencyid\":2,\"code\":\"CHF\",\"prefix\":\"Fr.\",\"suffix\":\"\",\"format\":1,\"rate\":\"1.00000\",\"default\":false}','Currency Created - Currency ID: 2');
INSERT INTO `events` VALUES (17,1796048258533,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M3:00000001','{\"fieldid\":1,\"type\":\"client\",\"fieldname\":\"Customer number\",\"fieldtype\":\"text\",\"description\":\"\",\"fieldoptions\":\"\",\"regexpr\":\"\",\"adminonly\":false,\"required\":false,\"showorder\":false,\"showinvoice\":false,\"sortorder\":0}','Custom Field Created - Field ID: 1');
INSERT INTO `events` VALUES (18,1796048258674,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M4:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (19,1796048258835,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M5:00000001','{\"user_id\":4,\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"language\":\"\",\"password\":\"\"}','User Created - User ID: 4');
INSERT INTO `events` VALUES (20,1796048258998,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M6:00000001','{\"inviteid\":1,\"userid\":1,\"client_id\":1,\"email\":\"guest@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO `events` VALUES (21,1796048259263,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M7:00000001','{\"inviteid\":2,\"userid\":1,\"client_id\":1,\"email\":\"una@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO `events` VALUES (22,1796048259383,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M8:00000001','{\"user_id\":1,\"userid\":1,\"email\":\"owner@example.com\"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (23,1796048259650,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7M9:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":5,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 5');
INSERT INTO `events` VALUES (24,1796048260003,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7MA:00000001','{\"userid\":2,\"contactid\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders\",\"generalemails\":true,\"productemails\":true,\"domainemails\":true,\"invoiceemails\":true,\"supportemails\":true,\"affiliateemails\":true}','Contact Created - Contact ID: 4 - Client ID: 2');
INSERT INTO `events` VALUES (25,1796048260003,'AfterClientMerge',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7MA:00000001','{\"toUserID\":2,\"fromUserID\":3,\"mergeid\":1,\"contactids\":[]}','Client Merged - Merge ID: 1 - From Client ID: 3 - To Client ID: 2');
INSERT INTO `events` VALUES (26,1796048260004,'ClientEdit',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7MA:00000001','{\"userid\":3,\"client_id\":3,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Closed\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 3 - status: \'Active\' to \'Closed\'');
INSERT INTO `events` VALUES (27,1796048260005,'ClientClose',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETIN1B7MA:00000001','{\"userid\":3,\"client_id\":3}','Client Closed - Client ID: 3');
CREATE TABLE `fills` (
  `name` varchar(64) NOT NULL,
  `filled_to` bigint(20) NOT NULL,
  `is_done` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `fills` VALUES ('client_matches',0,1);
INSERT INTO `fills` VALUES ('login_terms',0,1);
CREATE TABLE `id_blocks` (
  `name` varchar(32) NOT NULL,
  `next_id` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `id_blocks` VALUES ('admin',2);
INSERT INTO `id_blocks` VALUES ('ban',2);
INSERT INTO `id_blocks` VALUES ('client',4);
INSERT INTO `id_blocks` VALUES ('contact',8);
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
INSERT INTO `id_blocks` VALUES ('merge',2);
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
INSERT INTO `login_tokens` VALUES ('78a581dca5e1bf98cb2d9c46e864c820cc9091ed79d7b498966328659e942b90','password_reset',1,NULL,NULL,'owner@example.com',1796055459350,0,1796048259350);
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
INSERT INTO `logins` VALUES (1,2,'owner@example.com','owner@example.com','$2a$04$krsoOnGXVkdRnvrn1DqZA.p2i5rncHFpzurVyMV9zIgl7hk6/4GFq',0,1796048255856,1796048259350,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$jhCmHKtQf5mpXNAxjFByveyNIGuF/Naikp.0ebVZeUmUYX.paY7SG',0,1796048256252,1796048256252,'Max','Other','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$5O63/nH15A1ovr76vIpoDeBEA7KEPYlQdhQc7Wq88uxMwaGmjH98K',0,1796048256634,1796048256634,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO `logins` VALUES (4,1,'una@example.com','una@example.com','$2a$04$bNqSAnkpnBSvCeI/YzFcX.uouQ7WQnETcC4b8RYYuwrhBb6rqVkiu',0,1796048258803,1796048258803,'Una','User','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (5,1,'third@example.com','third@example.com','$2a$04$Yk.auV7NkaW9LrlVg8oPAu42C29pUHe/dUTGb.c/QDc47cFA3D0be',0,1796048259640,1796048259640,'Third','Merged','',0,0,'',1,'',0);
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
  KEY `mails_by_state` (`state`,`id`),
  KEY `mails_by_client` (`client_id`,`id`),
  KEY `mails_by_login` (`login_id`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `mails` VALUES (1,1,'Client Invite',1,NULL,'guest@example.com','{\"firstname\":\"\",\"lastname\":\"\",\"email\":\"guest@example.com\",\"token\":\"WQoUBuZg3BXtVLuH86HIj5tH2zXVtNls\",\"url\":\"\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:17:38\"}','waiting',1796048258907,1796048258907);
INSERT INTO `mails` VALUES (2,1,'Client Invite',1,4,'una@example.com','{\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"token\":\"Iw0qLABdzM7ZKfXduKPRT8TQvbGzr5Mt\",\"url\":\"\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:17:39\"}','waiting',1796048259242,1796048259242);
INSERT INTO `mails` VALUES (3,1,'Password Reset Validation',1,1,'owner@example.com','{\"firstname\":\"Olivia\",\"lastname\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"email\":\"owner@example.com\",\"token\":\"bb5e16218b504d126a368a75e6a41b893cce7a34\",\"url\":\"\",\"expires_at\":\"2026-11-30 16:17:39\"}','waiting',1796048259350,1796048259350);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796048255856,1796048255856,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796048256252,1796048256252,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796048256634,1796048256634,1);
INSERT INTO `memberships` VALUES (4,2,5,2,4,0,'profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders',1796048259640,1796048259869,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796048243231);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796048243985);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796048244123);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796048244214);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796048244334);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796048244406);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796048244496);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796048244527);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796048244626);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796048244698);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796048244797);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796048243289);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796048243474);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796048243546);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796048243598);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796048243646);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796048243712);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796048243816);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796048243915);
INSERT INTO `migrations` VALUES ('0002_access:1',1796048244866);
INSERT INTO `migrations` VALUES ('0002_access:2',1796048244994);
INSERT INTO `migrations` VALUES ('0002_access:3',1796048245118);
INSERT INTO `migrations` VALUES ('0002_access:4',1796048245198);
INSERT INTO `migrations` VALUES ('0002_access:5',1796048245314);
INSERT INTO `migrations` VALUES ('0002_access:6',1796048245370);
INSERT INTO `migrations` VALUES ('0002_access:7',1796048245494);
INSERT INTO `migrations` VALUES ('0002_access:8',1796048245606);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796048245666);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796048246694);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796048246786);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796048246924);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796048246977);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796048247004);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796048247040);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796048247222);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796048245789);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796048245886);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796048245958);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796048246092);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796048246198);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796048246346);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796048246494);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796048246612);
INSERT INTO `migrations` VALUES ('0004_people:1',1796048247309);
INSERT INTO `migrations` VALUES ('0004_people:2',1796048247333);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796048247421);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796048247551);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796048247702);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796048247826);
INSERT INTO `migrations` VALUES ('0006_catalogue:1',1796048247904);
INSERT INTO `migrations` VALUES ('0006_catalogue:2',1796048248093);
INSERT INTO `migrations` VALUES ('0006_catalogue:3',1796048248258);
INSERT INTO `migrations` VALUES ('0006_catalogue:4',1796048248354);
INSERT INTO `migrations` VALUES ('0006_catalogue:5',1796048248414);
INSERT INTO `migrations` VALUES ('0006_catalogue:6',1796048248518);
INSERT INTO `migrations` VALUES ('0006_catalogue:7',1796048248726);
INSERT INTO `migrations` VALUES ('0007_invites:1',1796048248791);
INSERT INTO `migrations` VALUES ('0007_invites:2',1796048248918);
INSERT INTO `migrations` VALUES ('0007_invites:3',1796048249014);
INSERT INTO `migrations` VALUES ('0007_invites:4',1796048249106);
INSERT INTO `migrations` VALUES ('0007_invites:5',1796048249213);
INSERT INTO `migrations` VALUES ('0007_invites:6',1796048249324);
INSERT INTO `migrations` VALUES ('0008_sign_in:1',1796048249429);
INSERT INTO `migrations` VALUES ('0008_sign_in:2',1796048249546);
INSERT INTO `migrations` VALUES ('0008_sign_in:3',1796048249694);
INSERT INTO `migrations` VALUES ('0008_sign_in:4',1796048249814);
INSERT INTO `migrations` VALUES ('0008_sign_in:5',1796048250030);
INSERT INTO `migrations` VALUES ('0008_sign_in:6',1796048250114);
INSERT INTO `migrations` VALUES ('0009_installation:1',1796048250216);
INSERT INTO `migrations` VALUES ('0009_installation:2',1796048250318);
INSERT INTO `migrations` VALUES ('0009_installation:3',1796048250455);
INSERT INTO `migrations` VALUES ('0009_installation:4',1796048250581);
INSERT INTO `migrations` VALUES ('0010_webhooks:1',1796048250730);
INSERT INTO `migrations` VALUES ('0010_webhooks:10',1796048251418);
INSERT INTO `migrations` VALUES ('0010_webhooks:11',1796048251637);
INSERT INTO `migrations` VALUES ('0010_webhooks:2',1796048250759);
INSERT INTO `migrations` VALUES ('0010_webhooks:3',1796048250857);
INSERT INTO `migrations` VALUES ('0010_webhooks:4',1796048250901);
INSERT INTO `migrations` VALUES ('0010_webhooks:5',1796048250949);
INSERT INTO `migrations` VALUES ('0010_webhooks:6',1796048251066);
INSERT INTO `migrations` VALUES ('0010_webhooks:7',1796048251205);
INSERT INTO `migrations` VALUES ('0010_webhooks:8',1796048251269);
INSERT INTO `migrations` VALUES ('0010_webhooks:9',1796048251334);
INSERT INTO `migrations` VALUES ('0011_merges:1',1796048251709);
INSERT INTO `migrations` VALUES ('0011_merges:10',1796048252628);
INSERT INTO `migrations` VALUES ('0011_merges:2',1796048251842);
INSERT INTO `migrations` VALUES ('0011_merges:3',1796048251899);
INSERT INTO `migrations` VALUES ('0011_merges:4',1796048252023);
INSERT INTO `migrations` VALUES ('0011_merges:5',1796048252109);
INSERT INTO `migrations` VALUES ('0011_merges:6',1796048252225);
INSERT INTO `migrations` VALUES ('0011_merges:7',1796048252325);
INSERT INTO `migrations` VALUES ('0011_merges:8',1796048252405);
INSERT INTO `migrations` VALUES ('0011_merges:9',1796048252533);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796048254141,1796048254141);
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
INSERT INTO `webhook_deliveries` VALUES (1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796048255735,1796048261798,1796048582979,0);
INSERT INTO `webhook_deliveries` VALUES (2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796048256214,1796048261854,1796048578805,0);
INSERT INTO `webhook_deliveries` VALUES (3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796048256357,1796048261800,1796048582891,0);
INSERT INTO `webhook_deliveries` VALUES (4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796048256555,0,1796048256555,0);
INSERT INTO `webhook_deliveries` VALUES (5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796048256713,0,1796048256713,0);
INSERT INTO `webhook_deliveries` VALUES (6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796048257015,0,1796048257015,0);
INSERT INTO `webhook_deliveries` VALUES (7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796048257312,0,1796048257312,0);
INSERT INTO `webhook_deliveries` VALUES (8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796048257574,0,1796048257574,0);
INSERT INTO `webhook_deliveries` VALUES (9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796048257734,0,1796048257734,0);
INSERT INTO `webhook_deliveries` VALUES (10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796048257984,0,1796048257984,0);
INSERT INTO `webhook_deliveries` VALUES (11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796048258142,0,1796048258142,0);
INSERT INTO `webhook_deliveries` VALUES (12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796048258302,0,1796048258302,0);
INSERT INTO `webhook_deliveries` VALUES (13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796048258465,0,1796048258465,0);
INSERT INTO `webhook_deliveries` VALUES (14,1,0,17,'CustomFieldAdd',17,'waiting',0,0,'','',1796048258607,0,1796048258607,0);
INSERT INTO `webhook_deliveries` VALUES (15,1,2,18,'ClientEdit',18,'waiting',0,0,'','',1796048258740,0,1796048258740,0);
INSERT INTO `webhook_deliveries` VALUES (16,1,0,19,'UserAdd',19,'waiting',0,0,'','',1796048258916,0,1796048258916,0);
INSERT INTO `webhook_deliveries` VALUES (17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796048259062,0,1796048259062,0);
INSERT INTO `webhook_deliveries` VALUES (18,1,1,21,'ClientInviteAdd',21,'waiting',0,0,'','',1796048259346,0,1796048259346,0);
INSERT INTO `webhook_deliveries` VALUES (19,1,1,22,'PasswordResetRequest',22,'waiting',0,0,'','',1796048259442,0,1796048259442,0);
INSERT INTO `webhook_deliveries` VALUES (20,1,3,23,'ClientAdd',23,'waiting',1,0,'Connection refused','',1796048259712,1796048259752,1796048264919,0);
INSERT INTO `webhook_deliveries` VALUES (21,1,2,24,'ContactAdd',24,'waiting',0,0,'','',1796048260094,0,1796048260094,0);
INSERT INTO `webhook_deliveries` VALUES (22,1,2,25,'AfterClientMerge',25,'waiting',0,0,'','',1796048260094,0,1796048260094,0);
INSERT INTO `webhook_deliveries` VALUES (23,1,3,26,'ClientEdit',26,'waiting',0,0,'','',1796048260094,0,1796048260094,0);
INSERT INTO `webhook_deliveries` VALUES (24,1,3,27,'ClientClose',27,'waiting',0,0,'','',1796048260094,0,1796048260094,0);
CREATE TABLE `webhook_lanes` (
  `webhook_id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `holder` varchar(32) NOT NULL,
  `due_at` bigint(20) NOT NULL,
  PRIMARY KEY (`webhook_id`,`client_id`),
  KEY `webhook_lanes_by_due` (`due_at`,`webhook_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `webhook_lanes` VALUES (1,0,15,'',1796048582979);
INSERT INTO `webhook_lanes` VALUES (1,1,17,'',1796048578805);
INSERT INTO `webhook_lanes` VALUES (1,2,12,'',1796048582891);
INSERT INTO `webhook_lanes` VALUES (1,3,6,'',1796048264919);
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
INSERT INTO `webhooks` VALUES (1,22,'V0dkLXaTJu17','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:ybyq9c2PSnEc2IpoBQI489z2m6zneEOyk4unmDAJQS+PxMeORio88BubbmScPWNbGuachLpK55SOF85WoZicuI322de1Pc0bOk8lPcQN','',0,1796048255579,1796048255579);
