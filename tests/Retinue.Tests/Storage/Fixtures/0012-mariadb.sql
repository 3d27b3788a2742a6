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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796050221321,1796050221321);
CREATE TABLE `banned_ips` (
  `id` bigint(20) NOT NULL,
  `ip` varchar(64) NOT NULL,
  `reason` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `banned_ips_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `banned_ips` VALUES (1,'192.0.2.66','Made-up',1796050225719,4102358400000);
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
INSERT INTO `client_groups` VALUES (1,2,'Gold','#ffffff','0.00',0,0,1796050226157,1796050226157);
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
INSERT INTO `client_invites` VALUES (1,1,1,'guest@example.com','guest@example.com','orders','7b5883a6d478d5409404d741dbbe55226a5e6dfa31fa674992c2ae894e6b7706','pending',NULL,1796655027684,1796050227684,1796050227684);
INSERT INTO `client_invites` VALUES (2,1,1,'una@example.com','una@example.com','orders','e040a841663678c922c86e4cb4650aa9ddd932068ad948d747c872908f5e554b','pending',NULL,1796655027947,1796050227947,1796050227947);
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
INSERT INTO `client_merge_rows` VALUES (1,'mail_recipients',6,'');
INSERT INTO `client_merge_rows` VALUES (1,'mails',6,'');
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
INSERT INTO `client_merges` VALUES (1,3,2,'Active',0,1,1796050228629,0);
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
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796050225498,1796050225498);
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
INSERT INTO `clients` VALUES (1,6,'ad7cd007-c3e6-4d5e-8d29-ea8d8d2cf9d2','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796050223106,1796050226568,0,'',1);
INSERT INTO `clients` VALUES (2,3,'38828ba4-7349-446e-8954-18183549bef3','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050223902,1796050223902,0,'',1);
INSERT INTO `clients` VALUES (3,2,'face3509-01e0-4420-a942-aa93b004082a','Closed','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796050228404,1796050228629,0,'',1);
CREATE TABLE `configuration` (
  `name` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `configuration` VALUES ('RETINUE_COMPANY_NAME',1,'Example Ltd',1796050226009);
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796050224248,1796050225218);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796050224582,1796050224582);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796050224830,1796050224830);
INSERT INTO `contacts` VALUES (4,2,1,'Third','Merged','','third@example.com','third@example.com','','','','','','','','','',63,1796050228629,1796050228629);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796050221569,1796050222759,'');
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
INSERT INTO `currencies` VALUES (1,2,'USD','',' USD',1,'1.00000',1,1796050220878,1796050220878);
INSERT INTO `currencies` VALUES (2,1,'CHF','Fr.','',1,'1.00000',0,1796050226756,1796050226756);
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
INSERT INTO `custom_fields` VALUES (1,1,'client','Customer number','text','','','',0,0,0,0,0,1796050226893,1796050226893);
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
INSERT INTO `event_seals` VALUES (1,1,'6d41253f96fad27787aab6a97ee1f620','12384cc959e2d811ecc43761d14a6b05d7e770f9f276fbbcae1dccb334acdd54','24c921ddd7ddb03b3d67024a7376f549a81203a4619d3200e1aafba04692f46c');
INSERT INTO `event_seals` VALUES (2,2,'7b4986b9b6eaaae06b27db60c03a3838','37f064b8aff0f881e2de0baecad9a784ca876349ee793ce548720ebbd8ba9ec6','d624b622bf389fd4dbb62834d9a20875a67b7cb237b130a6985a4f2180be17c7');
INSERT INTO `event_seals` VALUES (3,3,'0133d230fa0c0925cf77844bf5276fc7','6c35831bdb4bf9d28b5806a6557941dae8d60cd574e15660e1acf3c1fffc53ed','38499b10bfc7236bae632897dc76392e10d537155b8c40e182cfa5d6228826d2');
INSERT INTO `event_seals` VALUES (4,4,'61ff86ce65893d7946d70ba6fd35cddb','ad07bfe4e1a6ee8fecba63eb0f335bdf2e6b191a37a8f7134c088be5ab65e7f3','7b4bb4ff001d70cf29a2cf4bd0bc96bc21c7a75df79e8b0888329fc676cbab77');
INSERT INTO `event_seals` VALUES (5,5,'611403586b261015cf85324f6f4f4597','0c0c08f253439cb7eb5820ba974a55460ba7976af9f6d8390323f786872316c8','bb185b31215a166b042d0bd76a7cc74ad36704e34fe0a6cb555a99e1e47e7943');
INSERT INTO `event_seals` VALUES (6,6,'ce36643d10b3fae434e1ceec001097fb','7c8f6d0e130b4051e1ca5f5f210886e037cded0fc96d5907d86f6b831e0acb30','ceb5a05fde162681f71d0b43879b8c804fbbc038e709359d83106c6bb028631a');
INSERT INTO `event_seals` VALUES (7,7,'a7e76616d56178ddbe46822587b38dd7','acec0625dcf613f03367c2d60cc9a6b97ae1a73521f3ea7b31b7a9eb3df27153','e322a5839c0e4ce66ffd10a767b0aa0409dc18dabfea2c712e1aacb158a215f9');
INSERT INTO `event_seals` VALUES (8,8,'df5b48dca2cadaf2aab1bba6dc257332','5623a2c19cf87aff6232ed602a3edc147bf64b19edca98266832b18ebedb46dc','79801b97f4df7bc319544bb929c0fc8fb97b2e98b368131fe2dcc26f88d6bbcb');
INSERT INTO `event_seals` VALUES (9,9,'6ce06e2427e5c9bd0593da73f67dec38','4f1534de7e48ba05807e6e0ad52ac03c0c3a0e39157ed1262ff40657038c3c3e','012563026e7dd2629eb4d1bdffb8373c80390f846ba3259c472c9eb7610c5851');
INSERT INTO `event_seals` VALUES (10,10,'09bcf0a2326f19f318d6894b40767fd2','28a7ffbf72a1287b0cdb7f8e8344b653ae6cffb1bd88e0c259db9c87d681b280','067ab2314d5d3277ecefd14af8325135d5d54ac5d771fa6bbaf7fa8b4ceee437');
INSERT INTO `event_seals` VALUES (11,11,'5ca8560b598568b9174210af7a1825d2','df41bdbe2e0d96fcad041d86dc88d4b6a64dd2cbf99fe6fc2c73f2fe07e89809','e005072af184641f082297213bfdebb00319a951ccaab236486d984f27d05031');
INSERT INTO `event_seals` VALUES (12,12,'9d3ef1e0ea89d33f965b115043ae956b','9c86fc5513cfde49527de5c0d87131688e9b2c25bc04cc74b2921171bd56ddcf','ad2352df4985ce09f4659d9923789deee38c5fbee8f0fab58220d99fdde29861');
INSERT INTO `event_seals` VALUES (13,13,'b92ac4bf85132f9e1fb05c3fef62c9a9','ef2e46a18f995d593305fbbdb634938a06af0b4a0db3334fdc35bb5cef9d2036','f7d54ee4c4b73df739c6959337e5f7922e551c34cc05ad588d6a9fd66dcbc87b');
INSERT INTO `event_seals` VALUES (14,14,'b27c2e7e5977d7593002ff2868797698','2da61ddac9b60e9f235b4ff92d13fe53abe2d68914eeb30a017f7c06f0c1b8bf','04ef9edbfe4f4dafc964693008ea5724659040601c9d79f29a7d1336f1d5cc4d');
INSERT INTO `event_seals` VALUES (15,15,'6f217445babbea30de55d2a25e9977d7','1a9bc3f52dd1f4aa1e9013b0a9d8c758174767a8e6e3719762c10a764ba50ed8','a134bb728438820dbf0869f4fe3eee5c18779a5d94c8c93ac5af7be2c5c3b312');
INSERT INTO `event_seals` VALUES (16,16,'4c37a07e453c715de08342c95c395464','df2c7a1b2202d3389d65e3a46067726f0677a935b278696526a90daf35e07de9','731e02eb5d89e06d26ded1743ddea475353a0400bb259f5fb69f33b2f23abc11');
INSERT INTO `event_seals` VALUES (17,17,'af43199be88ffb83baf07573995eef4b','dbdbbae6993717c41136a1e8f638bfc96edc0934f03bb6f561724890b48f7a45','7671ffb7b74b4ec9b70e97abe593c2a9e14483a53823337dd4bd0f1461266aa3');
INSERT INTO `event_seals` VALUES (18,18,'09bbebaf40a2e5b80d28fe408c6b3704','5bcf1b5d082fe1bbf42a65c8e54c0ea7f6b77c615b4dbf5b46bfc6399be395fc','0f092c7f573039a20ac7601dffadfe0fdd6f6aa765636aa0403d3f80b7982231');
INSERT INTO `event_seals` VALUES (19,19,'38d33a93e2341c7984e2e2cab6c5f7b4','b60a50078a6c63a144e7b939fbfefa0ade75a53b16b898a109e8edd02f979204','059df81daeeec71ba9f2f1ef2e54d699db339ce0ba113b42053ae3132943b6c4');
INSERT INTO `event_seals` VALUES (20,20,'a1c450811e5c5abf7b3b607f4d3bbfa9','2a3c47b0b92ccadcbd9e35c82fb90e44ce707cfe3c4f72194c8fa63ad8f04a93','55dc8594758b3732b2af9887df65e632a84befeb3f922f583637aaf2c80180db');
INSERT INTO `event_seals` VALUES (21,21,'2fe0c069de19b48225ed7a04077dd43a','aa0b2f15ea6374f6db758aeb4eae55728ca8d32566cb9506140670828a9a7172','aedfd5668c17e31065328e8c4c22c5e84551a257e8ac8dd2a0786619b11323a4');
INSERT INTO `event_seals` VALUES (22,22,'f48d1dd541e17fb2fade4273ea845a41','042b44e44c25fe2a25735f048301bd2de62d5cc61c5563f8d563197a58b32a26','4c4dbb2c938ce7913153b7bcac42a65bba899f12bf2ebf302a015f418ae94cfe');
INSERT INTO `event_seals` VALUES (23,23,'cedba0e9cee81bf9b4f41e25d60b4c27','ef1642029b1c5ff948197767f05f80e4c22a12cb4573eb4757a98e27cbefcbc8','5de741d95d402c933b647b4ca283807354c70fc2b2edaa1d2f23b2b51c4ea0c3');
INSERT INTO `event_seals` VALUES (24,24,'5edf4605bf6c157e44b763b529702df1','dd409f66f17467711f6391723c7741c8b3dcc7dd932a016a9c9e4edc898b9fd6','2fd7f2f7ddb8e067b6f27534d0effd98e42b2fcecd2b2339f4aa8a308aa13795');
INSERT INTO `event_seals` VALUES (25,25,'855f7d1c2b611064774eaf210036bd59','a51807c0cc8c5198efc41e06bdbcb068b193707b2a34c13ed3b577b2e436d093','c5ca53435c8a6a9d197f8f36b76c0ffed0b7fcd497071731e52eb38de50009c5');
INSERT INTO `event_seals` VALUES (26,26,'a8d0432096d30ef7a03b9fdeda1d838c','16b12b004d96c503e270a4585068b62b8cac35aaf716ffb6f1328388574013b8','54e8108abb2b62bec4bcf9ea4406c268ca55257abf2e75b743a1a990fe47be8c');
INSERT INTO `event_seals` VALUES (27,27,'c4ca2e9abaa6427eda9911f10aeaa948','7826548d59c1a54c752099889a364c9b64c103e3ce65ee450b1bb7ed1ac3f701','9e7f70dd659d3165ca94905572fdfcd6ef471aa78ec17c0859006e697d2ce1fb');
INSERT INTO `event_seals` VALUES (28,28,'6aaa498110da4d42781db07fe470c909','c554d0c05037bcdef3eb8e3f9d1abe08b83576d93298b8d3625f3436abf82de1','5d7fa6c0939e5329f051c81e8e1ebce803dafae3efbff65f5ddbb3897b001e5a');
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
INSERT INTO `events` VALUES (1,1796050221339,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796050221501,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796050221626,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\",\"api_version\":\"\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796050222992,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA959:00000001','{\"webhookid\":1,\"url\":\"http://127.0.0.1:9/in\",\"events\":\"*\",\"fields\":\"\",\"clientid\":0,\"description\":\"Everything\",\"active\":true,\"reason\":\"\"}','Webhook Created - Webhook ID: 1');
INSERT INTO `events` VALUES (5,1796050223412,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95A:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (6,1796050224002,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95B:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (7,1796050224359,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95C:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796050224590,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95D:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (9,1796050225063,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95E:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (10,1796050225295,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95F:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (11,1796050225543,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95G:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (12,1796050225752,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95H:00000001','{\"banid\":1,\"ip\":\"192.0.2.66\",\"reason\":\"Made-up\",\"expires\":\"2099-12-31 00:00:00\"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO `events` VALUES (13,1796050226026,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95I:00000001','{\"setting\":\"RETINUE_COMPANY_NAME\",\"value\":\"Example Ltd\",\"olddata\":{\"value\":\"\"}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: \'\' to \'Example Ltd\'');
INSERT INTO `events` VALUES (14,1796050226167,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95J:00000001','{\"groupid\":1,\"groupname\":\"Gold\",\"groupcolour\":\"#ffffff\",\"discountpercent\":\"0.00\",\"susptermexempt\":false,\"separateinvoices\":false}','Client Group Created - Group ID: 1');
INSERT INTO `events` VALUES (15,1796050226649,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95K:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (16,1796050226768,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95L:00000001','{\"currencyid\":2,\"code\":\"CHF\",\"prefix\":\"Fr.\",\"suffix\":\"\",\"format\":1,\"rate\":\"1.00000\",\"default\":false}','Currency Created - Currency ID: 2');
INSERT INTO `events` VALUES (17,1796050226940,'CustomFieldAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95M:00000001','{\"fieldid\":1,\"type\":\"client\",\"fieldname\":\"Customer number\",\"fieldtype\":\"text\",\"description\":\"\",\"fieldoptions\":\"\",\"regexpr\":\"\",\"adminonly\":false,\"required\":false,\"showorder\":false,\"showinvoice\":false,\"sortorder\":0}','Custom Field Created - Field ID: 1');
INSERT INTO `events` VALUES (18,1796050227238,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95N:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (19,1796050227486,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95O:00000001','{\"user_id\":4,\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"language\":\"\",\"password\":\"\"}','User Created - User ID: 4');
INSERT INTO `events` VALUES (20,1796050227710,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95P:00000001','{\"inviteid\":1,\"userid\":1,\"client_id\":1,\"email\":\"guest@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO `events` VALUES (21,1796050227973,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95Q:00000001','{\"inviteid\":2,\"userid\":1,\"client_id\":1,\"email\":\"una@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO `events` VALUES (22,1796050228270,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95R:00000001','{\"user_id\":1,\"userid\":1,\"email\":\"owner@example.com\"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (23,1796050228429,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95S:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":5,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 5');
INSERT INTO `events` VALUES (24,1796050228895,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95T:00000001','{\"userid\":2,\"contactid\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders\",\"generalemails\":true,\"productemails\":true,\"domainemails\":true,\"invoiceemails\":true,\"supportemails\":true,\"affiliateemails\":true}','Contact Created - Contact ID: 4 - Client ID: 2');
INSERT INTO `events` VALUES (25,1796050228895,'AfterClientMerge',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95T:00000001','{\"toUserID\":2,\"fromUserID\":3,\"mergeid\":1,\"contactids\":[]}','Client Merged - Merge ID: 1 - From Client ID: 3 - To Client ID: 2');
INSERT INTO `events` VALUES (26,1796050228896,'ClientEdit',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95T:00000001','{\"userid\":3,\"client_id\":3,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Closed\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 3 - status: \'Active\' to \'Closed\'');
INSERT INTO `events` VALUES (27,1796050228896,'ClientClose',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95T:00000001','{\"userid\":3,\"client_id\":3}','Client Closed - Client ID: 3');
INSERT INTO `events` VALUES (28,1796050229086,'EmailQueue',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQEU51AA95U:00000001','{\"userid\":1,\"emailid\":7,\"messagename\":\"\",\"category\":\"general\",\"relid\":0,\"recipients\":1}','Email Queued - Client ID: 1 - Category: general - Email ID: 7');
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
INSERT INTO `id_blocks` VALUES ('mail',8);
INSERT INTO `id_blocks` VALUES ('mailrecipient',8);
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
INSERT INTO `login_tokens` VALUES ('1e2d2ff18b13f86391cd807a848537bb6bc0604e5a075f79ecc49e948498f314','password_reset',1,NULL,NULL,'owner@example.com',1796057428220,0,1796050228220);
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
INSERT INTO `logins` VALUES (1,2,'owner@example.com','owner@example.com','$2a$04$neKcA/a947YmqZmS2npds.5yLPQEnQ0FPj/yawkyglmilMu578/fa',0,1796050223106,1796050228220,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$xgJZ3DHJqGf02O9VsOm0tOApBL4EOfQqkP6RBhFOqnrHg5lia.mRm',0,1796050223902,1796050223902,'Max','Other','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$8KJI2j58GmYZ3kFgm..3AuHd9HGKMuXui6YHAWIGwt5ETnRnG6ABm',0,1796050224582,1796050224582,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO `logins` VALUES (4,1,'una@example.com','una@example.com','$2a$04$FTyvmeFd0PTHpJImG6jOT.8V1N10lROpVz5jFBc1hl2zIfjiBgQgS',0,1796050227436,1796050227436,'Una','User','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (5,1,'third@example.com','third@example.com','$2a$04$1TDOxbqc0bsrjhD6kTMjfOtT/2iR8nPxsCW1MNDmWOy7GsiSA1Doe',0,1796050228404,1796050228404,'Third','Merged','',0,0,'',1,'',0);
CREATE TABLE `mail_categories` (
  `name` varchar(32) NOT NULL,
  `version` bigint(20) NOT NULL,
  `place` bigint(20) NOT NULL,
  `title` mediumtext NOT NULL,
  `is_deleted` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`),
  UNIQUE KEY `mail_categories_by_place` (`place`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `mail_recipients` (
  `id` bigint(20) NOT NULL,
  `mail_id` bigint(20) NOT NULL,
  `position` bigint(20) NOT NULL,
  `client_id` bigint(20) DEFAULT NULL,
  `contact_id` bigint(20) DEFAULT NULL,
  `login_id` bigint(20) DEFAULT NULL,
  `person` varchar(8) NOT NULL,
  `role` varchar(4) NOT NULL,
  `reason` varchar(32) NOT NULL,
  `name` mediumtext NOT NULL,
  `email` mediumtext NOT NULL,
  `message` bigint(20) NOT NULL,
  `state` varchar(8) NOT NULL,
  `answer` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mail_recipients_by_mail` (`mail_id`,`position`),
  KEY `mail_recipients_by_client` (`client_id`,`mail_id`),
  KEY `mail_recipients_by_contact` (`contact_id`,`mail_id`),
  KEY `mail_recipients_by_login` (`login_id`,`mail_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `mail_recipients` VALUES (1,1,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796050223106);
INSERT INTO `mail_recipients` VALUES (2,2,1,2,NULL,NULL,'owner','to','preference_on','Max Other','Max@Example.com',1,'waiting','',1796050223902);
INSERT INTO `mail_recipients` VALUES (3,3,1,1,NULL,NULL,'address','to','always_sent','','guest@example.com',1,'waiting','',1796050227684);
INSERT INTO `mail_recipients` VALUES (4,4,1,1,NULL,4,'login','to','always_sent','Una User','una@example.com',1,'waiting','',1796050227947);
INSERT INTO `mail_recipients` VALUES (5,5,1,1,NULL,1,'login','to','always_sent','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796050228220);
INSERT INTO `mail_recipients` VALUES (6,6,1,2,NULL,NULL,'owner','to','preference_on','Third Merged','third@example.com',1,'waiting','',1796050228404);
INSERT INTO `mail_recipients` VALUES (7,7,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796050229030);
CREATE TABLE `mail_rules` (
  `category` varchar(32) NOT NULL,
  `group_id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `preference` varchar(16) NOT NULL,
  `initially` varchar(16) NOT NULL,
  `billing_contact` varchar(16) NOT NULL,
  `delivery` varchar(16) NOT NULL,
  `closed` varchar(16) NOT NULL,
  `unsubscribe` varchar(16) NOT NULL,
  `fallback` varchar(16) NOT NULL,
  `sender_name` mediumtext NOT NULL,
  `sender_email` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`category`,`group_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `mail_suppressions` (
  `email_key` varchar(320) NOT NULL,
  `version` bigint(20) NOT NULL,
  `email` mediumtext NOT NULL,
  `reason` varchar(16) NOT NULL,
  `details` mediumtext NOT NULL,
  `mail_id` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  PRIMARY KEY (`email_key`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE `mail_templates` (
  `id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `name` varchar(64) NOT NULL,
  `language` varchar(32) NOT NULL,
  `type` varchar(32) NOT NULL,
  `subject` mediumtext NOT NULL,
  `html` mediumtext NOT NULL,
  `text` mediumtext NOT NULL,
  `sender_name` mediumtext NOT NULL,
  `sender_email` mediumtext NOT NULL,
  `is_disabled` bigint(20) NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mail_templates_by_name` (`name`,`language`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
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
  `category` varchar(32) NOT NULL DEFAULT '',
  `related_id` bigint(20) NOT NULL DEFAULT 0,
  `language` mediumtext NOT NULL DEFAULT '',
  `custom` mediumtext NOT NULL DEFAULT '',
  `secrets` mediumtext NOT NULL DEFAULT '{}',
  `passed_over` mediumtext NOT NULL DEFAULT '[]',
  `uid` varchar(32) NOT NULL DEFAULT '',
  `subject` mediumtext NOT NULL DEFAULT '',
  `html` mediumtext NOT NULL DEFAULT '',
  `holder` varchar(32) NOT NULL DEFAULT '',
  `due_at` bigint(20) NOT NULL DEFAULT 0,
  `attempts` bigint(20) NOT NULL DEFAULT 0,
  `error` mediumtext NOT NULL DEFAULT '',
  `expires_at` bigint(20) NOT NULL DEFAULT 0,
  `finished_at` bigint(20) NOT NULL DEFAULT 0,
  `opener_id` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `mails_by_state` (`state`,`id`),
  KEY `mails_by_client` (`client_id`,`id`),
  KEY `mails_by_login` (`login_id`,`id`),
  KEY `mails_by_due` (`due_at`,`id`),
  KEY `mails_by_uid` (`uid`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `mails` VALUES (1,3,'Client Signup Email',1,NULL,'owner@example.com','{\"client_id\":1,\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"client_first_name\":\"Olivia\",\"client_last_name\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"client_company_name\":\"Owner Ltd\",\"client_email\":\"owner@example.com\",\"client_address1\":\"1 High Street\",\"client_address2\":\"\",\"client_city\":\"Z\\u00FCrich\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"CH\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":0,\"client_group_name\":\"\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\"}','captured',1796050223106,1796050225541,'general',0,'','','{}','[]','46aca20985d14796bfb7e1c7bf28a3d9','Welcome','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Welcome</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Welcome</h1>\n<p style=\"margin:0 0 16px\">Hello Olivia,</p>\n<p style=\"margin:0 0 16px\">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Account</th><td style=\"padding:4px 0\">Olivia Öwner &amp; Söhne</td></tr>\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Company</th><td style=\"padding:4px 0\">Owner Ltd</td></tr>\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">E-mail address</th><td style=\"padding:4px 0\">owner@example.com</td></tr>\n</table>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
INSERT INTO `mails` VALUES (2,3,'Client Signup Email',2,NULL,'Max@Example.com','{\"client_id\":2,\"client_name\":\"Max Other\",\"client_first_name\":\"Max\",\"client_last_name\":\"Other\",\"client_company_name\":\"\",\"client_email\":\"Max@Example.com\",\"client_address1\":\"\",\"client_address2\":\"\",\"client_city\":\"\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":0,\"client_group_name\":\"\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\"}','captured',1796050223902,1796050225714,'general',0,'','','{}','[]','57f02af645bf48bb860308a24556bf82','Welcome','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Welcome</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Welcome</h1>\n<p style=\"margin:0 0 16px\">Hello Max,</p>\n<p style=\"margin:0 0 16px\">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Account</th><td style=\"padding:4px 0\">Max Other</td></tr>\n\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">E-mail address</th><td style=\"padding:4px 0\">Max@Example.com</td></tr>\n</table>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
INSERT INTO `mails` VALUES (3,3,'Client Invite',1,NULL,'guest@example.com','{\"firstname\":\"\",\"lastname\":\"\",\"email\":\"guest@example.com\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:50:27\"}','captured',1796050227684,1796050227961,'',0,'','','{\"token\":\"DAA3f6hQ44Xzvd4U3bPbHkDz8gzrf2Fd\",\"url\":\"\"}','[]','ceb70ce086ec4e77abdb881d9000009e','You are invited to the account of Olivia Öwner & Söhne','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style=\"margin:0 0 16px\">Hello,</p>\n<p style=\"margin:0 0 16px\">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">You may use</th><td style=\"padding:4px 0\">orders</td></tr>\n</table>\n<p style=\"margin:0 0 16px\">Accept it with this code:</p>\n<p class=\"code\" style=\"margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all\">••••••••</p>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">The invitation can be used once, until 7 December 2026, 14:50 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',1796655027684,0,0);
INSERT INTO `mails` VALUES (4,3,'Client Invite',1,4,'una@example.com','{\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:50:27\"}','captured',1796050227947,1796050228010,'',0,'','','{\"token\":\"dG5seK8nBXPCgoxG7NHDmhTWM6ilb4j9\",\"url\":\"\"}','[]','6dfc0bcde83c4cecb6404d17ca14debd','You are invited to the account of Olivia Öwner & Söhne','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style=\"margin:0 0 16px\">Hello Una,</p>\n<p style=\"margin:0 0 16px\">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">You may use</th><td style=\"padding:4px 0\">orders</td></tr>\n</table>\n<p style=\"margin:0 0 16px\">Accept it with this code:</p>\n<p class=\"code\" style=\"margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all\">••••••••</p>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">The invitation can be used once, until 7 December 2026, 14:50 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',1796655027947,0,0);
INSERT INTO `mails` VALUES (5,3,'Password Reset Validation',1,1,'owner@example.com','{\"firstname\":\"Olivia\",\"lastname\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"email\":\"owner@example.com\",\"expires_at\":\"2026-11-30 16:50:28\"}','captured',1796050228220,1796050228410,'',0,'','','{\"token\":\"d216fbee5bd71e586075746bb107ab210520d516\",\"url\":\"\"}','[]','1772abdd3b5d4c06b56cf301ec889a1e','Set a new password','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Set a new password</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Set a new password</h1>\n<p style=\"margin:0 0 16px\">Hello Olivia,</p>\n<p style=\"margin:0 0 16px\">Somebody, probably you, has asked for a new password for owner@example.com.</p>\n<p style=\"margin:0 0 16px\">Set it with this code:</p>\n<p class=\"code\" style=\"margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all\">••••••••</p>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">This works once, until 30 November 2026, 16:50 UTC. If it was not you, ignore this message: your password stays as it is.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',1796057428220,0,0);
INSERT INTO `mails` VALUES (6,3,'Client Signup Email',2,NULL,'third@example.com','{\"client_id\":3,\"client_name\":\"Third Merged\",\"client_first_name\":\"Third\",\"client_last_name\":\"Merged\",\"client_company_name\":\"\",\"client_email\":\"third@example.com\",\"client_address1\":\"\",\"client_address2\":\"\",\"client_city\":\"\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":0,\"client_group_name\":\"\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\"}','captured',1796050228404,1796050228757,'general',0,'','','{}','[]','d20ad7998b6148cd93f001b2c1aa904d','Welcome to Example Ltd','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Welcome to Example Ltd</h1>\n<p style=\"margin:0 0 16px\">Hello Third,</p>\n<p style=\"margin:0 0 16px\">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Account</th><td style=\"padding:4px 0\">Third Merged</td></tr>\n\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">E-mail address</th><td style=\"padding:4px 0\">third@example.com</td></tr>\n</table>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
INSERT INTO `mails` VALUES (7,3,'',1,NULL,'owner@example.com','{\"client_id\":1,\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"client_first_name\":\"Olivia\",\"client_last_name\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"client_company_name\":\"Owner Ltd\",\"client_email\":\"owner@example.com\",\"client_address1\":\"1 High Street\",\"client_address2\":\"\",\"client_city\":\"Z\\u00FCrich\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"CH\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":1,\"client_group_name\":\"Gold\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\",\"related_id\":0}','captured',1796050229030,1796050229239,'general',0,'','{\"Subject\":\"Hello\",\"Message\":\"\\u003Cp\\u003EHello Olivia\\u003C/p\\u003E\"}','{}','[{\"ContactId\":1,\"Reason\":\"preference_off\"},{\"ContactId\":2,\"Reason\":\"preference_off\"}]','4824dd17efd54cfbae6b387f800047c4','Hello','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Hello</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<p>Hello Olivia</p>\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796050223106,1796050223106,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796050223902,1796050223902,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796050224582,1796050224582,1);
INSERT INTO `memberships` VALUES (4,2,5,2,4,0,'profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders',1796050228404,1796050228629,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796050213098);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796050213783);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796050213870);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796050214018);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796050214136);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796050214222);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796050214306);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796050214468);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796050214553);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796050214594);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796050214654);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796050213160);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796050213272);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796050213377);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796050213491);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796050213605);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796050213679);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796050213723);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796050213757);
INSERT INTO `migrations` VALUES ('0002_access:1',1796050214706);
INSERT INTO `migrations` VALUES ('0002_access:2',1796050214930);
INSERT INTO `migrations` VALUES ('0002_access:3',1796050214955);
INSERT INTO `migrations` VALUES ('0002_access:4',1796050214970);
INSERT INTO `migrations` VALUES ('0002_access:5',1796050214981);
INSERT INTO `migrations` VALUES ('0002_access:6',1796050214988);
INSERT INTO `migrations` VALUES ('0002_access:7',1796050215022);
INSERT INTO `migrations` VALUES ('0002_access:8',1796050215118);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796050215158);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796050215734);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796050215781);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796050215846);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796050215865);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796050215882);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796050215935);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796050216042);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796050215207);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796050215274);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796050215333);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796050215394);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796050215518);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796050215594);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796050215657);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796050215681);
INSERT INTO `migrations` VALUES ('0004_people:1',1796050216100);
INSERT INTO `migrations` VALUES ('0004_people:2',1796050216143);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796050216166);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796050216188);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796050216198);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796050216208);
INSERT INTO `migrations` VALUES ('0006_catalogue:1',1796050216323);
INSERT INTO `migrations` VALUES ('0006_catalogue:2',1796050216381);
INSERT INTO `migrations` VALUES ('0006_catalogue:3',1796050216411);
INSERT INTO `migrations` VALUES ('0006_catalogue:4',1796050216540);
INSERT INTO `migrations` VALUES ('0006_catalogue:5',1796050216620);
INSERT INTO `migrations` VALUES ('0006_catalogue:6',1796050216690);
INSERT INTO `migrations` VALUES ('0006_catalogue:7',1796050216771);
INSERT INTO `migrations` VALUES ('0007_invites:1',1796050216831);
INSERT INTO `migrations` VALUES ('0007_invites:2',1796050216957);
INSERT INTO `migrations` VALUES ('0007_invites:3',1796050217048);
INSERT INTO `migrations` VALUES ('0007_invites:4',1796050217081);
INSERT INTO `migrations` VALUES ('0007_invites:5',1796050217159);
INSERT INTO `migrations` VALUES ('0007_invites:6',1796050217187);
INSERT INTO `migrations` VALUES ('0008_sign_in:1',1796050217366);
INSERT INTO `migrations` VALUES ('0008_sign_in:2',1796050217406);
INSERT INTO `migrations` VALUES ('0008_sign_in:3',1796050217522);
INSERT INTO `migrations` VALUES ('0008_sign_in:4',1796050217635);
INSERT INTO `migrations` VALUES ('0008_sign_in:5',1796050217742);
INSERT INTO `migrations` VALUES ('0008_sign_in:6',1796050217817);
INSERT INTO `migrations` VALUES ('0009_installation:1',1796050217883);
INSERT INTO `migrations` VALUES ('0009_installation:2',1796050217927);
INSERT INTO `migrations` VALUES ('0009_installation:3',1796050217998);
INSERT INTO `migrations` VALUES ('0009_installation:4',1796050218077);
INSERT INTO `migrations` VALUES ('0010_webhooks:1',1796050218124);
INSERT INTO `migrations` VALUES ('0010_webhooks:10',1796050218592);
INSERT INTO `migrations` VALUES ('0010_webhooks:11',1796050218637);
INSERT INTO `migrations` VALUES ('0010_webhooks:2',1796050218129);
INSERT INTO `migrations` VALUES ('0010_webhooks:3',1796050218166);
INSERT INTO `migrations` VALUES ('0010_webhooks:4',1796050218215);
INSERT INTO `migrations` VALUES ('0010_webhooks:5',1796050218246);
INSERT INTO `migrations` VALUES ('0010_webhooks:6',1796050218317);
INSERT INTO `migrations` VALUES ('0010_webhooks:7',1796050218375);
INSERT INTO `migrations` VALUES ('0010_webhooks:8',1796050218491);
INSERT INTO `migrations` VALUES ('0010_webhooks:9',1796050218561);
INSERT INTO `migrations` VALUES ('0011_merges:1',1796050218668);
INSERT INTO `migrations` VALUES ('0011_merges:10',1796050219330);
INSERT INTO `migrations` VALUES ('0011_merges:2',1796050218704);
INSERT INTO `migrations` VALUES ('0011_merges:3',1796050218727);
INSERT INTO `migrations` VALUES ('0011_merges:4',1796050218843);
INSERT INTO `migrations` VALUES ('0011_merges:5',1796050218939);
INSERT INTO `migrations` VALUES ('0011_merges:6',1796050219004);
INSERT INTO `migrations` VALUES ('0011_merges:7',1796050219065);
INSERT INTO `migrations` VALUES ('0011_merges:8',1796050219113);
INSERT INTO `migrations` VALUES ('0011_merges:9',1796050219223);
INSERT INTO `migrations` VALUES ('0012_mail:1',1796050219379);
INSERT INTO `migrations` VALUES ('0012_mail:10',1796050219852);
INSERT INTO `migrations` VALUES ('0012_mail:11',1796050219938);
INSERT INTO `migrations` VALUES ('0012_mail:12',1796050219994);
INSERT INTO `migrations` VALUES ('0012_mail:13',1796050220039);
INSERT INTO `migrations` VALUES ('0012_mail:14',1796050220112);
INSERT INTO `migrations` VALUES ('0012_mail:15',1796050220156);
INSERT INTO `migrations` VALUES ('0012_mail:16',1796050220191);
INSERT INTO `migrations` VALUES ('0012_mail:17',1796050220199);
INSERT INTO `migrations` VALUES ('0012_mail:18',1796050220207);
INSERT INTO `migrations` VALUES ('0012_mail:19',1796050220223);
INSERT INTO `migrations` VALUES ('0012_mail:2',1796050219408);
INSERT INTO `migrations` VALUES ('0012_mail:20',1796050220254);
INSERT INTO `migrations` VALUES ('0012_mail:21',1796050220273);
INSERT INTO `migrations` VALUES ('0012_mail:22',1796050220348);
INSERT INTO `migrations` VALUES ('0012_mail:23',1796050220430);
INSERT INTO `migrations` VALUES ('0012_mail:24',1796050220486);
INSERT INTO `migrations` VALUES ('0012_mail:25',1796050220534);
INSERT INTO `migrations` VALUES ('0012_mail:26',1796050220546);
INSERT INTO `migrations` VALUES ('0012_mail:27',1796050220592);
INSERT INTO `migrations` VALUES ('0012_mail:28',1796050220690);
INSERT INTO `migrations` VALUES ('0012_mail:29',1796050220732);
INSERT INTO `migrations` VALUES ('0012_mail:3',1796050219438);
INSERT INTO `migrations` VALUES ('0012_mail:30',1796050220790);
INSERT INTO `migrations` VALUES ('0012_mail:31',1796050220822);
INSERT INTO `migrations` VALUES ('0012_mail:32',1796050220861);
INSERT INTO `migrations` VALUES ('0012_mail:4',1796050219482);
INSERT INTO `migrations` VALUES ('0012_mail:5',1796050219547);
INSERT INTO `migrations` VALUES ('0012_mail:6',1796050219645);
INSERT INTO `migrations` VALUES ('0012_mail:7',1796050219699);
INSERT INTO `migrations` VALUES ('0012_mail:8',1796050219742);
INSERT INTO `migrations` VALUES ('0012_mail:9',1796050219782);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796050221457,1796050221457);
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
INSERT INTO `webhook_deliveries` VALUES (1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796050223068,1796050228687,1796050545288,0);
INSERT INTO `webhook_deliveries` VALUES (2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796050223719,1796050229885,1796050548742,0);
INSERT INTO `webhook_deliveries` VALUES (3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796050224132,1796050229830,1796050551753,0);
INSERT INTO `webhook_deliveries` VALUES (4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796050224430,0,1796050224430,0);
INSERT INTO `webhook_deliveries` VALUES (5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796050224670,0,1796050224670,0);
INSERT INTO `webhook_deliveries` VALUES (6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796050225133,0,1796050225133,0);
INSERT INTO `webhook_deliveries` VALUES (7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796050225427,0,1796050225427,0);
INSERT INTO `webhook_deliveries` VALUES (8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796050225638,0,1796050225638,0);
INSERT INTO `webhook_deliveries` VALUES (9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796050225814,0,1796050225814,0);
INSERT INTO `webhook_deliveries` VALUES (10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796050226090,0,1796050226090,0);
INSERT INTO `webhook_deliveries` VALUES (11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796050226264,0,1796050226264,0);
INSERT INTO `webhook_deliveries` VALUES (12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796050226720,0,1796050226720,0);
INSERT INTO `webhook_deliveries` VALUES (13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796050226828,0,1796050226828,0);
INSERT INTO `webhook_deliveries` VALUES (14,1,0,17,'CustomFieldAdd',17,'waiting',0,0,'','',1796050227064,0,1796050227064,0);
INSERT INTO `webhook_deliveries` VALUES (15,1,2,18,'ClientEdit',18,'waiting',0,0,'','',1796050227315,0,1796050227315,0);
INSERT INTO `webhook_deliveries` VALUES (16,1,0,19,'UserAdd',19,'waiting',0,0,'','',1796050227586,0,1796050227586,0);
INSERT INTO `webhook_deliveries` VALUES (17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796050227765,0,1796050227765,0);
INSERT INTO `webhook_deliveries` VALUES (18,1,1,21,'ClientInviteAdd',21,'waiting',0,0,'','',1796050228094,0,1796050228094,0);
INSERT INTO `webhook_deliveries` VALUES (19,1,1,22,'PasswordResetRequest',22,'waiting',0,0,'','',1796050228345,0,1796050228345,0);
INSERT INTO `webhook_deliveries` VALUES (20,1,3,23,'ClientAdd',23,'waiting',1,0,'Connection refused','',1796050228566,1796050228643,1796050234068,0);
INSERT INTO `webhook_deliveries` VALUES (21,1,2,24,'ContactAdd',24,'waiting',0,0,'','',1796050228994,0,1796050228994,0);
INSERT INTO `webhook_deliveries` VALUES (22,1,2,25,'AfterClientMerge',25,'waiting',0,0,'','',1796050228994,0,1796050228994,0);
INSERT INTO `webhook_deliveries` VALUES (23,1,3,26,'ClientEdit',26,'waiting',0,0,'','',1796050228994,0,1796050228994,0);
INSERT INTO `webhook_deliveries` VALUES (24,1,3,27,'ClientClose',27,'waiting',0,0,'','',1796050228994,0,1796050228994,0);
INSERT INTO `webhook_deliveries` VALUES (25,1,1,28,'EmailQueue',28,'waiting',0,0,'','',1796050229165,0,1796050229165,0);
CREATE TABLE `webhook_lanes` (
  `webhook_id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `holder` varchar(32) NOT NULL,
  `due_at` bigint(20) NOT NULL,
  PRIMARY KEY (`webhook_id`,`client_id`),
  KEY `webhook_lanes_by_due` (`due_at`,`webhook_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `webhook_lanes` VALUES (1,0,15,'',1796050545288);
INSERT INTO `webhook_lanes` VALUES (1,1,18,'',1796050548742);
INSERT INTO `webhook_lanes` VALUES (1,2,12,'',1796050551753);
INSERT INTO `webhook_lanes` VALUES (1,3,6,'',1796050234068);
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
INSERT INTO `webhooks` VALUES (1,23,'sETwtIguIux0','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:OeqhVzd2UmphtUyWqhn7/UpnoOgyrKPOSrLFBv0xw3wPzj0bGexrW5V2g/pqnS2THIQg0nPy21mQ+QUM5IjMfowHJWP/wZnSI7i47Inv','',0,1796050222928,1796050222928);
