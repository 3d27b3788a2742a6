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
INSERT INTO `admins` VALUES (1,1,'admin','','!','!',1,0,1796047688939,1796047688939);
CREATE TABLE `banned_ips` (
  `id` bigint(20) NOT NULL,
  `ip` varchar(64) NOT NULL,
  `reason` mediumtext NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `banned_ips_by_expiry` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `banned_ips` VALUES (1,'192.0.2.66','Made-up',1796047694691,4102358400000);
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
INSERT INTO `client_groups` VALUES (1,2,'Gold','#ffffff','0.00',0,0,1796047695183,1796047695183);
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
INSERT INTO `client_invites` VALUES (1,1,1,'guest@example.com','guest@example.com','orders','b353bdda51ceb8c7889d7f7b61f15f6207267d93e500ee3eee3fd65319d6e07b','pending',NULL,1796652496625,1796047696625,1796047696625);
INSERT INTO `client_invites` VALUES (2,1,1,'una@example.com','una@example.com','orders','96231a089be1bbe0f39e740eff3a488e2a6a22596a7706bd9d4398f7323dd7d8','pending',NULL,1796652496885,1796047696885,1796047696885);
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
INSERT INTO `client_merges` VALUES (1,3,2,'Active',0,1,1796047697811,0);
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
INSERT INTO `client_notes` VALUES (1,1,1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','Calls back on Monday',1,1796047694451,1796047694451);
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
INSERT INTO `clients` VALUES (1,6,'c5e4ff27-2977-489e-a6b9-47a9ebc8fbeb','Active','Olivia','Öwner & Söhne','Owner Ltd','owner@example.com','owner@example.com','1 High Street','','Zürich','','','CH','','','',1,1,'','','',63,0,0,'',0,1796047691322,1796047695305,0,'',1);
INSERT INTO `clients` VALUES (2,3,'8419c38a-b8e7-43b4-ad76-a299208e8ba5','Active','Max','Other','','Max@Example.com','max@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796047692331,1796047692331,0,'',1);
INSERT INTO `clients` VALUES (3,2,'d284e203-cc33-4527-a02e-84d42ae20bd6','Closed','Third','Merged','','third@example.com','third@example.com','','','','','','','','','',1,0,'','','',63,0,0,'',0,1796047697571,1796047697811,0,'',1);
CREATE TABLE `configuration` (
  `name` varchar(64) NOT NULL,
  `version` bigint(20) NOT NULL,
  `value` mediumtext NOT NULL,
  `updated_at` bigint(20) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `configuration` VALUES ('RETINUE_COMPANY_NAME',1,'Example Ltd',1796047694824);
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
INSERT INTO `contacts` VALUES (1,1,2,'Jane','Doe','','jane@example.com','jane@example.com','','','Winterthur','','','','','','',8,1796047692870,1796047694067);
INSERT INTO `contacts` VALUES (2,1,1,'Sub','Account','','sub@example.com','sub@example.com','','','','','','','','','',0,1796047693304,1796047693304);
INSERT INTO `contacts` VALUES (3,2,1,'Li','O\'Neill','','li@example.com','li@example.com','','','','','','','+41.446681800','+41446681800','',0,1796047693639,1796047693639);
INSERT INTO `contacts` VALUES (4,2,1,'Third','Merged','','third@example.com','third@example.com','','','','','','','','','',63,1796047697811,1796047697811);
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
INSERT INTO `credentials` VALUES (1,'IDENTIFIERidentifierIDENTIFIER12','f9f3a26accc09dc43542b679a38ed95b7d57bf01a92966553a9e436fd7b5bfe4',1,'Made from RETINUE_API_IDENTIFIER','',1796047689173,1796047690595,'');
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
INSERT INTO `currencies` VALUES (1,2,'USD','',' USD',1,'1.00000',1,1796047687815,1796047687815);
INSERT INTO `currencies` VALUES (2,1,'CHF','Fr.','',1,'1.00000',0,1796047695611,1796047695611);
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
CREATE TABLE `event_logins` (
  `login_id` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  PRIMARY KEY (`login_id`,`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_logins` VALUES (4,18);
CREATE TABLE `event_seals` (
  `position` bigint(20) NOT NULL,
  `event_id` bigint(20) NOT NULL,
  `salt` varchar(64) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `hash` varchar(64) NOT NULL,
  PRIMARY KEY (`position`),
  UNIQUE KEY `event_seals_by_event` (`event_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `event_seals` VALUES (1,1,'c4e2a7b8dc10f7869f6c51b913b6f987','c47504377ec32438ecbb4c40049c8a4a38de9b8e990f07258b6c94638e42b695','3257bfcc54c67d6e50012d9fb4ebeadeafd219026e01921b19f9301c3b9ec71c');
INSERT INTO `event_seals` VALUES (2,2,'f021358e9e9219accdc6756c99ff23c7','fe0c6a18e93be584ddb0e91a7da19530f82053568d3f45c55e09aa12dcf8f467','928146921b9cedc1075877f3a31371121ad3f58554c6286131a80c089355e6fc');
INSERT INTO `event_seals` VALUES (3,3,'e290df63e6e8875e21d4578a6891a3aa','a83fc11db8f467895c25d40b0432a81a6b882581d73e9335e6ff1aeca7fc713c','b239127951b2e6a62d5295f3c19a85b216e7836c5f152baf6dfdc612bc148fd4');
INSERT INTO `event_seals` VALUES (4,4,'2013b80f371feac3026bbcf90165be4c','d4df9058843ade2141d09ea1d4a9c2d193b77b52d6ee127416540bdda0cdeaf6','02db7be388b2354cc5afba4557ce41df1e70089e1972d9c7331f31d5562cd407');
INSERT INTO `event_seals` VALUES (5,5,'8539df7654210f6b70b3c34231a332bd','db1c00aa2bc4a07e89e02c5e41d25b96124b3285c8ec87db007902c782d185ad','75ac1c293d9b1b2bda8ffe05c49fd3cbe4c27f643a559c2df646d470b5317b8f');
INSERT INTO `event_seals` VALUES (6,6,'45d4b7e298ca917dc8e82591ad4f8e96','84b769c6c97d290ea6d0e9c601c0a223d20fcd0d944d22adb41c59bd642edf8f','1d91f254f2a141941df7285412943d6682b1fe74b2f308d1f5b77b1927c32fef');
INSERT INTO `event_seals` VALUES (7,7,'b22e615c352073ebd6bf6c435f578b0f','328fcb6881c6a3e53ee16229110fbd3f8c8c44885bbc94d5cf96f8afcb9d2efa','4a75654f6780de15844fe89d8cf4ad41dbf8e7f680a5c60db1d0f28c5b094fc3');
INSERT INTO `event_seals` VALUES (8,8,'fd9c381637d5ba6e157989fd60ec2694','5b98c82ada5c42edf96c70a8b2a16eb97d2768cf6e21371d5db69cdc21f20b1f','6b67198ea412c62e80d81f0a74473150f44b0c472f97595fda67be3d46d823ee');
INSERT INTO `event_seals` VALUES (9,9,'44deaecf25fedaf14924f0658cb0f8e2','4257de16928d3160af561270ebf89eaac214e058cec79db3d04a48f0cdab887e','19986bb1bbdaeaf8ec33dc0d4d926d8996f4b4aed4641a50f3b680a8193a5cd7');
INSERT INTO `event_seals` VALUES (10,10,'4e84e0256e1ae920b5e982f5a23980cc','ba3b4e5028e5e2a687d819f4f44db6c6d000bb9e8cb47c398d31bd99be9d49e4','7b20d89f0d0c76dfbca288d9f1efb57b9b53dd0856a551d057258463d593489f');
INSERT INTO `event_seals` VALUES (11,11,'6958536cceacde925865d2280f764604','f755a1e20d24e676daf648c4a45405bf61e926eeda933bb3b456b610ecd46339','d25ac69c4f97d408e6eed0d3d4c98c7d48e3410a3f8040bacea1f2d4237c3f5f');
INSERT INTO `event_seals` VALUES (12,12,'578d522a0e3e37e1c5430336a8761ff3','fea710d31248af556d18c3f487dd0d81d005554a1060e968c1272898bf91f315','96e48643a474bd65aa080307f24e8f10077c569279e0a4874f3cdb73ada2160b');
INSERT INTO `event_seals` VALUES (13,13,'61ea27c2a262baa8d421649dbf63c3ce','6f33521c6dce28d673e951434d05ce88da4026cb735a53445a8d69aa29462fc3','a7a2056b549864ec1667ba2e6055b96595b39af0ac6883570856c6fde8bdce57');
INSERT INTO `event_seals` VALUES (14,14,'0b35b2d4ec95fbd1f5cf87cb577e2301','332d5dc2cd07a603219a5199252c044268aa86e1d5030631e3dbd7f22996cc56','8b17a64265cc6ceed7f4beaa28b6dcbc9aac695b57300bdb745bfdc5c2200260');
INSERT INTO `event_seals` VALUES (15,15,'05eb58460a7d069fc15bb5d55a446f88','3a072802c2a137c2546716ef74b95cee8dc2eabdabf93668dfa2c59bf821cb22','ba4e6eacd3816392fd7f582a1a02c1914fe601af521c657c9d3ae456f47e918f');
INSERT INTO `event_seals` VALUES (16,16,'f4934ea20a556111cd8cb49207bf6338','279cabc02e52a47a9958dc4d3e2dba9af8a567e1a821ab54d317aeda89a78c50','2b53b50197bde10f12b6e79be66f0feaa4bf1faf2c87fed430c6512604ccaab3');
INSERT INTO `event_seals` VALUES (17,17,'4bc950995bb93cfe07581b770f5e1d4f','44fb5d72e4bb9cf9511bb6c53eab80b397e7010a2becd7cdc8d638fe5ef2a946','765c5885c5a509208bdf9c85bfaa1c156163dbec3285bf409cf68f90b9bbdda8');
INSERT INTO `event_seals` VALUES (18,18,'3506bc9572a7088647d75c79c377475c','be3526c38fb8c33d15c1867d397f6f4dfb4a89a82a426a90bffeec555ab2a6ee','7b293599014046f5746bb44c0aead970da57b0b810eaed9de1020654e707fce7');
INSERT INTO `event_seals` VALUES (19,19,'f2a00a8a4ac38d384b64794e9a9bd392','70410c3434541b3b5ac758f805570ee7b81a869963ad41f488e91e2bdd89398c','ec850a34a353fee5b5276c5f26a64b9133a1d25831f40f690507c5ef03f202f0');
INSERT INTO `event_seals` VALUES (20,20,'d5889a0d1bf5b9f985dd74aeb3880c86','026243e04f4eadc878d00b6428a24613cbb161f63f121fd4a7369423ea4403de','258f52c6c524719fab0027186efd0b5ff2c4769131cb31eb4ca1522388deff57');
INSERT INTO `event_seals` VALUES (21,21,'74b12e0c0fd43335129f3520f0d62060','30dbef0c3ee5ec13488d75e8d2f7d8d843bfe17096654806058a8bcd0d12ec48','073aac7c7fb17a1d76a83eba2d652019edbee11c5781bb9e05fab89580cf0ba0');
INSERT INTO `event_seals` VALUES (22,22,'a8f537d912d96df0fe7a79fd04b4298b','d8fb92ca8a9781f658cade49d5e7cde1babe3bcdfbc3da8980097a7713ef7dd7','48dbd9bdb48faeac8e88fbf9f53346fec9c97a9d8bd58480f7ef1ea7da4c0b3b');
INSERT INTO `event_seals` VALUES (23,23,'bada364010eecd440a16bb0aa14169f5','734b37dcb70fc3642b7e51c151fbaf8d019f9c1fe19aa1350b7467f043fa2fc6','d7e78a821eb90c1554d8cc8718efdd178eadbd0a16db17071d083b1b78ef2665');
INSERT INTO `event_seals` VALUES (24,24,'b6b78b4cdb6b9f1ed6a6a269ca27f486','f251d4e3c89ed921ebcdafe3ac00c8576619716c1c735abff8127e5072e0fe3a','5b4afb3e1736157fb932f3d452cb9108d486e45ef644ea2fe1dedaefd94a96e0');
INSERT INTO `event_seals` VALUES (25,25,'1bed283d69c731589c3ea95bc55e73b6','6cf48edc5c893f7adff28d9fe8731e3c209b3dae93a36ed660b6e7ecf2862c50','8d7c58e0e3d77b23fc29f0a3590860d0f6b427334d0570e4a73749e7ba95f4f5');
INSERT INTO `event_seals` VALUES (26,26,'5904460673ea93aff70ac49b488d1b21','0d56379546496cb2a25a08b6a09b18604d1678ca34b257f5c8fc65183f74ebd7','6c94b53211d34bc015f1b29596efbba8e0ef5f073c3a2c4ad1070888d48e97c0');
INSERT INTO `event_seals` VALUES (27,27,'5b9bbfa82e0c3de4a64413cfcb4d34d7','93457286e9cc1a3f1f851e31860807cb7b28086c7fa7c0a60a4259bd0ec5f15d','a22fe69be1cb0b375bbb619d9ddd11806f03f7898f1264370a8a05c21df117ed');
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
INSERT INTO `events` VALUES (1,1796047688985,'AdminAdd',NULL,'System','','','{\"adminid\":1,\"username\":\"admin\"}','Admin Created - Admin ID: 1 - Admin: admin');
INSERT INTO `events` VALUES (2,1796047689095,'RoleAdd',NULL,'System','','','{\"role\":\"everything\",\"actions\":\"*\"}','Role Created - Role: everything');
INSERT INTO `events` VALUES (3,1796047689303,'CredentialAdd',NULL,'System','','','{\"identifier\":\"IDENTIFIERidentifierIDENTIFIER12\",\"admin\":\"admin\",\"api_version\":\"\"}','Credential Created - Identifier: IDENTIFIERidentifierIDENTIFIER12');
INSERT INTO `events` VALUES (4,1796047691124,'WebhookAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7K:00000001','{\"webhookid\":1,\"url\":\"http://127.0.0.1:9/in\",\"events\":\"*\",\"fields\":\"\",\"clientid\":0,\"description\":\"Everything\",\"active\":true,\"reason\":\"\"}','Webhook Created - Webhook ID: 1');
INSERT INTO `events` VALUES (5,1796047691748,'ClientAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7L:00000001','{\"userid\":1,\"client_id\":1,\"user_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (6,1796047692451,'ClientAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7M:00000001','{\"userid\":2,\"client_id\":2,\"user_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 2 - User ID: 2');
INSERT INTO `events` VALUES (7,1796047693024,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7N:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 1 - Client ID: 1');
INSERT INTO `events` VALUES (8,1796047693340,'ContactAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7O:00000001','{\"userid\":1,\"contactid\":2,\"firstname\":\"Sub\",\"lastname\":\"Account\",\"companyname\":\"\",\"email\":\"sub@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"contacts,invoices\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 2 - Client ID: 1');
INSERT INTO `events` VALUES (9,1796047693904,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7P:00000001','{\"userid\":2,\"contactid\":3,\"firstname\":\"Li\",\"lastname\":\"O\'Neill\",\"companyname\":\"\",\"email\":\"li@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"+41.446681800\",\"tax_id\":\"\",\"subaccount\":false,\"password\":\"\",\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":false,\"supportemails\":false,\"affiliateemails\":false}','Contact Created - Contact ID: 3 - Client ID: 2');
INSERT INTO `events` VALUES (10,1796047694115,'ContactEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7Q:00000001','{\"userid\":1,\"contactid\":1,\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"Winterthur\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false,\"olddata\":{\"firstname\":\"Jane\",\"lastname\":\"Doe\",\"companyname\":\"\",\"email\":\"jane@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":false,\"permissions\":\"\",\"generalemails\":false,\"productemails\":false,\"domainemails\":false,\"invoiceemails\":true,\"supportemails\":false,\"affiliateemails\":false}}','Contact Updated - Contact ID: 1 - Client ID: 1 - city: \'\' to \'Winterthur\'');
INSERT INTO `events` VALUES (11,1796047694464,'ClientNoteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7R:00000001','{\"userid\":1,\"noteid\":1,\"notes\":\"Calls back on Monday\",\"sticky\":true}','Client Note Created - Client ID: 1 - Note ID: 1');
INSERT INTO `events` VALUES (12,1796047694728,'BannedIpAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7S:00000001','{\"banid\":1,\"ip\":\"192.0.2.66\",\"reason\":\"Made-up\",\"expires\":\"2099-12-31 00:00:00\"}','Banned IP Created - Ban ID: 1 - IP: 192.0.2.66');
INSERT INTO `events` VALUES (13,1796047694864,'ConfigurationEdit',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7T:00000001','{\"setting\":\"RETINUE_COMPANY_NAME\",\"value\":\"Example Ltd\",\"olddata\":{\"value\":\"\"}}','Configuration Updated - Setting: RETINUE_COMPANY_NAME - value: \'\' to \'Example Ltd\'');
INSERT INTO `events` VALUES (14,1796047695195,'ClientGroupAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7U:00000001','{\"groupid\":1,\"groupname\":\"Gold\",\"groupcolour\":\"#ffffff\",\"discountpercent\":\"0.00\",\"susptermexempt\":false,\"separateinvoices\":false}','Client Group Created - Group ID: 1');
INSERT INTO `events` VALUES (15,1796047695335,'ClientEdit',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU7V:00000001','{\"userid\":1,\"client_id\":1,\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":1,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Olivia\",\"lastname\":\"Öwner & Söhne\",\"companyname\":\"Owner Ltd\",\"email\":\"owner@example.com\",\"address1\":\"1 High Street\",\"address2\":\"\",\"city\":\"Zürich\",\"state\":\"\",\"postcode\":\"\",\"country\":\"CH\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 1 - groupid: \'0\' to \'1\'');
INSERT INTO `events` VALUES (16,1796047695631,'CurrencyAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU80:00000001','{\"currencyid\":2,\"code\":\"CHF\",\"prefix\":\"Fr.\",\"suffix\":\"\",\"format\":1,\"rate\":\"1.00000\",\"default\":false}','Currency Created - Currency ID: 2');
INSERT INTO `events` VALUES (17,1796047696165,'ClientEdit',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU82:00000001','{\"userid\":2,\"client_id\":2,\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"C-17\",\"olddata\":{\"firstname\":\"Max\",\"lastname\":\"Other\",\"companyname\":\"\",\"email\":\"Max@Example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"customfields[1]\":\"\"}}','Client Updated - Client ID: 2 - customfields[1]: \'\' to \'C-17\'');
INSERT INTO `events` VALUES (18,1796047696423,'UserAdd',NULL,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU83:00000001','{\"user_id\":4,\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"language\":\"\",\"password\":\"\"}','User Created - User ID: 4');
INSERT INTO `events` VALUES (19,1796047696663,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU84:00000001','{\"inviteid\":1,\"userid\":1,\"client_id\":1,\"email\":\"guest@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 1');
INSERT INTO `events` VALUES (20,1796047696938,'ClientInviteAdd',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU85:00000001','{\"inviteid\":2,\"userid\":1,\"client_id\":1,\"email\":\"una@example.com\",\"permissions\":\"orders\"}','Client Invite Created - Client ID: 1 - Invite ID: 2');
INSERT INTO `events` VALUES (21,1796047697326,'PasswordResetRequest',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU86:00000001','{\"user_id\":1,\"userid\":1,\"email\":\"owner@example.com\"}','Password Reset Requested - Client ID: 1 - User ID: 1');
INSERT INTO `events` VALUES (22,1796047697631,'ClientAdd',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU87:00000001','{\"userid\":3,\"client_id\":3,\"user_id\":5,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"marketing_emails_opt_in\":false}','Client Created - Client ID: 3 - User ID: 5');
INSERT INTO `events` VALUES (23,1796047697995,'ContactAdd',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU88:00000001','{\"userid\":2,\"contactid\":4,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"subaccount\":true,\"password\":\"\",\"permissions\":\"profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders\",\"generalemails\":true,\"productemails\":true,\"domainemails\":true,\"invoiceemails\":true,\"supportemails\":true,\"affiliateemails\":true}','Contact Created - Contact ID: 4 - Client ID: 2');
INSERT INTO `events` VALUES (24,1796047697996,'AfterClientMerge',2,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU88:00000001','{\"toUserID\":2,\"fromUserID\":3,\"mergeid\":1,\"contactids\":[]}','Client Merged - Merge ID: 1 - From Client ID: 3 - To Client ID: 2');
INSERT INTO `events` VALUES (25,1796047697996,'ClientEdit',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU88:00000001','{\"userid\":3,\"client_id\":3,\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Closed\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true,\"olddata\":{\"firstname\":\"Third\",\"lastname\":\"Merged\",\"companyname\":\"\",\"email\":\"third@example.com\",\"address1\":\"\",\"address2\":\"\",\"city\":\"\",\"state\":\"\",\"postcode\":\"\",\"country\":\"\",\"phonenumber\":\"\",\"tax_id\":\"\",\"status\":\"Active\",\"currency\":1,\"groupid\":0,\"language\":\"\",\"notes\":\"\",\"clientip\":\"\",\"billingcid\":0,\"defaultgateway\":\"\",\"securityqid\":0,\"marketing_emails_opt_in\":false,\"allow_sso\":true,\"taxexempt\":false,\"latefeeoveride\":false,\"overideduenotices\":false,\"separateinvoices\":false,\"disableautocc\":false,\"overrideautoclose\":false,\"email_preferences[general]\":true,\"email_preferences[product]\":true,\"email_preferences[domain]\":true,\"email_preferences[invoice]\":true,\"email_preferences[support]\":true,\"email_preferences[affiliate]\":true}}','Client Updated - Client ID: 3 - status: \'Active\' to \'Closed\'');
INSERT INTO `events` VALUES (26,1796047697996,'ClientClose',3,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU88:00000001','{\"userid\":3,\"client_id\":3}','Client Closed - Client ID: 3');
INSERT INTO `events` VALUES (27,1796047698310,'EmailQueue',1,'credential:IDENTIFIERidentifierIDENTIFIER12 (admin)','127.0.0.1','0HNQETDELUU89:00000001','{\"userid\":1,\"emailid\":7,\"messagename\":\"\",\"category\":\"general\",\"relid\":0,\"recipients\":1}','Email Queued - Client ID: 1 - Category: general - Email ID: 7');
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
INSERT INTO `leases` VALUES ('readyz','',1796047689825);
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
INSERT INTO `login_tokens` VALUES ('9d776f244bc15a50ec1d68181aab05d39868ee0fb569d859e8ba0deb0826062d','password_reset',1,NULL,NULL,'owner@example.com',1796054897248,0,1796047697248);
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
INSERT INTO `logins` VALUES (1,2,'owner@example.com','owner@example.com','$2a$04$zLvQxctkK6k28q8esT90n.jDq3KdC7ADADgzNlu68vF/k1pZE3SSi',0,1796047691322,1796047697248,'Olivia','Öwner & Söhne','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (2,1,'Max@Example.com','max@example.com','$2a$04$XEotOnIlRu6Kn1h7ibHozuY4fkP0Dfcm4xVv4zOTu6s/Tnu.2Zo/K',0,1796047692331,1796047692331,'Max','Other','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (3,1,'sub@example.com','sub@example.com','$2a$04$a1Lg7CagwUeVlKbyq5JhQuTYpbG3ylv6kRDLxBipfjxb/BBiEqCeS',0,1796047693304,1796047693304,'Sub','Account','',0,0,'',0,'',0);
INSERT INTO `logins` VALUES (4,1,'una@example.com','una@example.com','$2a$04$Eiqx8ytMvmM/R5rVQ8pGpexMtGKCBDsJdguUxl7VXOnbBbp223pZ2',0,1796047696369,1796047696369,'Una','User','',0,0,'',1,'',0);
INSERT INTO `logins` VALUES (5,1,'third@example.com','third@example.com','$2a$04$3fzaWLIoxmzzbiv7X2b9hu3mmRyWgBer.KuYTrmqoIMCgEOFK/a8.',0,1796047697571,1796047697571,'Third','Merged','',0,0,'',1,'',0);
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
INSERT INTO `mail_recipients` VALUES (1,1,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796047691322);
INSERT INTO `mail_recipients` VALUES (2,2,1,2,NULL,NULL,'owner','to','preference_on','Max Other','Max@Example.com',1,'waiting','',1796047692331);
INSERT INTO `mail_recipients` VALUES (3,3,1,1,NULL,NULL,'address','to','always_sent','','guest@example.com',1,'waiting','',1796047696625);
INSERT INTO `mail_recipients` VALUES (4,4,1,1,NULL,4,'login','to','always_sent','Una User','una@example.com',1,'waiting','',1796047696885);
INSERT INTO `mail_recipients` VALUES (5,5,1,1,NULL,1,'login','to','always_sent','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796047697248);
INSERT INTO `mail_recipients` VALUES (6,6,1,2,NULL,NULL,'owner','to','preference_on','Third Merged','third@example.com',1,'waiting','',1796047697571);
INSERT INTO `mail_recipients` VALUES (7,7,1,1,NULL,NULL,'owner','to','preference_on','Olivia Öwner & Söhne','owner@example.com',1,'waiting','',1796047698243);
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
INSERT INTO `mails` VALUES (1,3,'Client Signup Email',1,NULL,'owner@example.com','{\"client_id\":1,\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"client_first_name\":\"Olivia\",\"client_last_name\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"client_company_name\":\"Owner Ltd\",\"client_email\":\"owner@example.com\",\"client_address1\":\"1 High Street\",\"client_address2\":\"\",\"client_city\":\"Z\\u00FCrich\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"CH\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":0,\"client_group_name\":\"\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\"}','captured',1796047691322,1796047695173,'general',0,'','','{}','[]','0af015a9c9774523aeecbe3520aef913','Welcome','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Welcome</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Welcome</h1>\n<p style=\"margin:0 0 16px\">Hello Olivia,</p>\n<p style=\"margin:0 0 16px\">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Account</th><td style=\"padding:4px 0\">Olivia Öwner &amp; Söhne</td></tr>\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Company</th><td style=\"padding:4px 0\">Owner Ltd</td></tr>\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">E-mail address</th><td style=\"padding:4px 0\">owner@example.com</td></tr>\n</table>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
INSERT INTO `mails` VALUES (2,3,'Client Signup Email',2,NULL,'Max@Example.com','{\"client_id\":2,\"client_name\":\"Max Other\",\"client_first_name\":\"Max\",\"client_last_name\":\"Other\",\"client_company_name\":\"\",\"client_email\":\"Max@Example.com\",\"client_address1\":\"\",\"client_address2\":\"\",\"client_city\":\"\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":0,\"client_group_name\":\"\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\"}','captured',1796047692331,1796047695270,'general',0,'','','{}','[]','646ce45d2c1944f1bd6e3c74354cb66d','Welcome to Example Ltd','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Welcome to Example Ltd</h1>\n<p style=\"margin:0 0 16px\">Hello Max,</p>\n<p style=\"margin:0 0 16px\">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Account</th><td style=\"padding:4px 0\">Max Other</td></tr>\n\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">E-mail address</th><td style=\"padding:4px 0\">Max@Example.com</td></tr>\n</table>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
INSERT INTO `mails` VALUES (3,3,'Client Invite',1,NULL,'guest@example.com','{\"firstname\":\"\",\"lastname\":\"\",\"email\":\"guest@example.com\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:08:16\"}','captured',1796047696625,1796047697076,'',0,'','','{\"token\":\"bKbAWarnQatXoL8Z0hQjiaphSrmcx8ra\",\"url\":\"\"}','[]','3334263a5de14a8595667cd3ef560926','You are invited to the account of Olivia Öwner & Söhne','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style=\"margin:0 0 16px\">Hello,</p>\n<p style=\"margin:0 0 16px\">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">You may use</th><td style=\"padding:4px 0\">orders</td></tr>\n</table>\n<p style=\"margin:0 0 16px\">Accept it with this code:</p>\n<p class=\"code\" style=\"margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all\">••••••••</p>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">The invitation can be used once, until 7 December 2026, 14:08 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',1796652496625,0,0);
INSERT INTO `mails` VALUES (4,3,'Client Invite',1,4,'una@example.com','{\"firstname\":\"Una\",\"lastname\":\"User\",\"email\":\"una@example.com\",\"permissions\":\"orders\",\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"companyname\":\"Owner Ltd\",\"expires_at\":\"2026-12-07 14:08:16\"}','captured',1796047696885,1796047697129,'',0,'','','{\"token\":\"bl0JWFNL4YruyhLltGZ7yFOjv7tUmIcn\",\"url\":\"\"}','[]','0020698cb9f941d3ba80dadd9c529719','You are invited to the account of Olivia Öwner & Söhne','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>You are invited to the account of Olivia Öwner &amp; Söhne</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">You are invited to the account of Olivia Öwner &amp; Söhne</h1>\n<p style=\"margin:0 0 16px\">Hello Una,</p>\n<p style=\"margin:0 0 16px\">Olivia Öwner &amp; Söhne has given you access to their account at Example Ltd. Accept the invitation to use it.</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">You may use</th><td style=\"padding:4px 0\">orders</td></tr>\n</table>\n<p style=\"margin:0 0 16px\">Accept it with this code:</p>\n<p class=\"code\" style=\"margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all\">••••••••</p>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">The invitation can be used once, until 7 December 2026, 14:08 UTC. If you do not know the sender, ignore this message: nothing happens then.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',1796652496885,0,0);
INSERT INTO `mails` VALUES (5,3,'Password Reset Validation',1,1,'owner@example.com','{\"firstname\":\"Olivia\",\"lastname\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"email\":\"owner@example.com\",\"expires_at\":\"2026-11-30 16:08:17\"}','captured',1796047697248,1796047697438,'',0,'','','{\"token\":\"ff7ad960eee9660848e50b85b8c742b776db6962\",\"url\":\"\"}','[]','af2c546c06294f129655e4fb13c12ca4','Set a new password','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Set a new password</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Set a new password</h1>\n<p style=\"margin:0 0 16px\">Hello Olivia,</p>\n<p style=\"margin:0 0 16px\">Somebody, probably you, has asked for a new password for owner@example.com.</p>\n<p style=\"margin:0 0 16px\">Set it with this code:</p>\n<p class=\"code\" style=\"margin:0 0 16px;padding:12px 16px;border-radius:6px;background-color:#f3f4f6;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-all\">••••••••</p>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">This works once, until 30 November 2026, 16:08 UTC. If it was not you, ignore this message: your password stays as it is.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',1796054897248,0,0);
INSERT INTO `mails` VALUES (6,3,'Client Signup Email',2,NULL,'third@example.com','{\"client_id\":3,\"client_name\":\"Third Merged\",\"client_first_name\":\"Third\",\"client_last_name\":\"Merged\",\"client_company_name\":\"\",\"client_email\":\"third@example.com\",\"client_address1\":\"\",\"client_address2\":\"\",\"client_city\":\"\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":0,\"client_group_name\":\"\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\"}','captured',1796047697571,1796047697859,'general',0,'','','{}','[]','cbd37c0d32464810944f3f4d29d8fa6a','Welcome to Example Ltd','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Welcome to Example Ltd</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<h1 style=\"margin:0 0 20px;font-size:22px;line-height:30px;font-weight:600\">Welcome to Example Ltd</h1>\n<p style=\"margin:0 0 16px\">Hello Third,</p>\n<p style=\"margin:0 0 16px\">Your account is ready. From now on you sign in with your e-mail address:</p>\n<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 16px\">\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">Account</th><td style=\"padding:4px 0\">Third Merged</td></tr>\n\n<tr><th scope=\"row\" align=\"left\" class=\"quiet\" style=\"padding:4px 16px 4px 0;font-weight:400;color:#4b5563;text-align:start\">E-mail address</th><td style=\"padding:4px 0\">third@example.com</td></tr>\n</table>\n<p class=\"quiet\" style=\"margin:0 0 16px;font-size:14px;line-height:21px;color:#4b5563\">If you did not open this account, please answer this message.</p>\n\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
INSERT INTO `mails` VALUES (7,3,'',1,NULL,'owner@example.com','{\"client_id\":1,\"client_name\":\"Olivia \\u00D6wner \\u0026 S\\u00F6hne\",\"client_first_name\":\"Olivia\",\"client_last_name\":\"\\u00D6wner \\u0026 S\\u00F6hne\",\"client_company_name\":\"Owner Ltd\",\"client_email\":\"owner@example.com\",\"client_address1\":\"1 High Street\",\"client_address2\":\"\",\"client_city\":\"Z\\u00FCrich\",\"client_state\":\"\",\"client_postcode\":\"\",\"client_country\":\"CH\",\"client_phonenumber\":\"\",\"client_tax_id\":\"\",\"client_language\":\"\",\"client_status\":\"Active\",\"client_group_id\":1,\"client_group_name\":\"Gold\",\"client_signup_date\":\"2026-11-30\",\"client_gateway\":\"\",\"related_id\":0}','captured',1796047698243,1796047698398,'general',0,'','{\"Subject\":\"Hello\",\"Message\":\"\\u003Cp\\u003EHello Olivia\\u003C/p\\u003E\"}','{}','[{\"ContactId\":1,\"Reason\":\"preference_off\"},{\"ContactId\":2,\"Reason\":\"preference_off\"}]','b2a194387c414dbbaa04a1d9ac1f0b3f','Hello','<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no\">\n<title>Hello</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: #1d4ed8; }\n@media (max-width: 620px) { .card { padding: 24px 20px !important; } }\n@media (prefers-color-scheme: dark) {\n  .page { background-color: #111827 !important; }\n  .card { background-color: #1f2937 !important; border-color: #374151 !important; color: #f3f4f6 !important; }\n  .quiet, .foot, .head { color: #d1d5db !important; }\n  .line { border-color: #4b5563 !important; }\n  .code { background-color: #111827 !important; }\n  .text a { color: #93c5fd; }\n  .button { background-color: #2563eb !important; }\n  .button a { color: #ffffff !important; }\n}\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background-color:#f3f4f6\">\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background-color:#f3f4f6\">\n<tr><td align=\"center\" style=\"padding:24px 12px\">\n<!--[if mso]><table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:600px;font-family:-apple-system,BlinkMacSystemFont,\'Segoe UI\',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:start\">\n<tr><td class=\"head\" style=\"padding:0 4px 16px;font-size:18px;font-weight:600;color:#1f2937\">Example Ltd</td></tr>\n<tr><td class=\"card text\" style=\"padding:32px;background-color:#ffffff;border:1px solid #e5e7eb;border-radius:8px;color:#1f2937\">\n<p>Hello Olivia</p>\n</td></tr>\n<tr><td class=\"foot text\" style=\"padding:16px 4px 0;font-size:13px;line-height:20px;color:#4b5563\">Example Ltd</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n','',9223372036854775807,0,'',0,0,0);
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
INSERT INTO `memberships` VALUES (1,1,1,1,NULL,1,'',1796047691322,1796047691322,1);
INSERT INTO `memberships` VALUES (2,1,2,2,NULL,1,'',1796047692331,1796047692331,1);
INSERT INTO `memberships` VALUES (3,1,3,1,2,0,'contacts,invoices',1796047693304,1796047693304,1);
INSERT INTO `memberships` VALUES (4,2,5,2,4,0,'profile,contacts,products,manageproducts,productsso,domains,managedomains,invoices,quotes,tickets,affiliates,emails,orders',1796047697571,1796047697811,1);
CREATE TABLE `migrations` (
  `step` varchar(100) NOT NULL,
  `done_at` bigint(20) NOT NULL,
  PRIMARY KEY (`step`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `migrations` VALUES ('0001_accounts:1',1796047678988);
INSERT INTO `migrations` VALUES ('0001_accounts:10',1796047679534);
INSERT INTO `migrations` VALUES ('0001_accounts:11',1796047679626);
INSERT INTO `migrations` VALUES ('0001_accounts:12',1796047679690);
INSERT INTO `migrations` VALUES ('0001_accounts:13',1796047679882);
INSERT INTO `migrations` VALUES ('0001_accounts:14',1796047680065);
INSERT INTO `migrations` VALUES ('0001_accounts:15',1796047680186);
INSERT INTO `migrations` VALUES ('0001_accounts:16',1796047680334);
INSERT INTO `migrations` VALUES ('0001_accounts:17',1796047680466);
INSERT INTO `migrations` VALUES ('0001_accounts:18',1796047680530);
INSERT INTO `migrations` VALUES ('0001_accounts:19',1796047680686);
INSERT INTO `migrations` VALUES ('0001_accounts:2',1796047679026);
INSERT INTO `migrations` VALUES ('0001_accounts:3',1796047679097);
INSERT INTO `migrations` VALUES ('0001_accounts:4',1796047679192);
INSERT INTO `migrations` VALUES ('0001_accounts:5',1796047679220);
INSERT INTO `migrations` VALUES ('0001_accounts:6',1796047679243);
INSERT INTO `migrations` VALUES ('0001_accounts:7',1796047679292);
INSERT INTO `migrations` VALUES ('0001_accounts:8',1796047679346);
INSERT INTO `migrations` VALUES ('0001_accounts:9',1796047679417);
INSERT INTO `migrations` VALUES ('0002_access:1',1796047680798);
INSERT INTO `migrations` VALUES ('0002_access:2',1796047680886);
INSERT INTO `migrations` VALUES ('0002_access:3',1796047680929);
INSERT INTO `migrations` VALUES ('0002_access:4',1796047680996);
INSERT INTO `migrations` VALUES ('0002_access:5',1796047681047);
INSERT INTO `migrations` VALUES ('0002_access:6',1796047681067);
INSERT INTO `migrations` VALUES ('0002_access:7',1796047681169);
INSERT INTO `migrations` VALUES ('0002_access:8',1796047681262);
INSERT INTO `migrations` VALUES ('0003_outbox:1',1796047681356);
INSERT INTO `migrations` VALUES ('0003_outbox:10',1796047681957);
INSERT INTO `migrations` VALUES ('0003_outbox:11',1796047682006);
INSERT INTO `migrations` VALUES ('0003_outbox:12',1796047682134);
INSERT INTO `migrations` VALUES ('0003_outbox:13',1796047682145);
INSERT INTO `migrations` VALUES ('0003_outbox:14',1796047682155);
INSERT INTO `migrations` VALUES ('0003_outbox:15',1796047682190);
INSERT INTO `migrations` VALUES ('0003_outbox:16',1796047682267);
INSERT INTO `migrations` VALUES ('0003_outbox:2',1796047681418);
INSERT INTO `migrations` VALUES ('0003_outbox:3',1796047681492);
INSERT INTO `migrations` VALUES ('0003_outbox:4',1796047681555);
INSERT INTO `migrations` VALUES ('0003_outbox:5',1796047681688);
INSERT INTO `migrations` VALUES ('0003_outbox:6',1796047681737);
INSERT INTO `migrations` VALUES ('0003_outbox:7',1796047681824);
INSERT INTO `migrations` VALUES ('0003_outbox:8',1796047681871);
INSERT INTO `migrations` VALUES ('0003_outbox:9',1796047681918);
INSERT INTO `migrations` VALUES ('0004_people:1',1796047682316);
INSERT INTO `migrations` VALUES ('0004_people:2',1796047682323);
INSERT INTO `migrations` VALUES ('0005_notes:1',1796047682351);
INSERT INTO `migrations` VALUES ('0005_notes:2',1796047682406);
INSERT INTO `migrations` VALUES ('0005_notes:3',1796047682478);
INSERT INTO `migrations` VALUES ('0005_notes:4',1796047682534);
INSERT INTO `migrations` VALUES ('0006_catalogue:1',1796047682559);
INSERT INTO `migrations` VALUES ('0006_catalogue:2',1796047682603);
INSERT INTO `migrations` VALUES ('0006_catalogue:3',1796047682639);
INSERT INTO `migrations` VALUES ('0006_catalogue:4',1796047682665);
INSERT INTO `migrations` VALUES ('0006_catalogue:5',1796047682694);
INSERT INTO `migrations` VALUES ('0006_catalogue:6',1796047682770);
INSERT INTO `migrations` VALUES ('0006_catalogue:7',1796047682870);
INSERT INTO `migrations` VALUES ('0007_invites:1',1796047682894);
INSERT INTO `migrations` VALUES ('0007_invites:2',1796047682959);
INSERT INTO `migrations` VALUES ('0007_invites:3',1796047682983);
INSERT INTO `migrations` VALUES ('0007_invites:4',1796047683027);
INSERT INTO `migrations` VALUES ('0007_invites:5',1796047683074);
INSERT INTO `migrations` VALUES ('0007_invites:6',1796047683126);
INSERT INTO `migrations` VALUES ('0008_sign_in:1',1796047683154);
INSERT INTO `migrations` VALUES ('0008_sign_in:2',1796047683261);
INSERT INTO `migrations` VALUES ('0008_sign_in:3',1796047683430);
INSERT INTO `migrations` VALUES ('0008_sign_in:4',1796047683494);
INSERT INTO `migrations` VALUES ('0008_sign_in:5',1796047683531);
INSERT INTO `migrations` VALUES ('0008_sign_in:6',1796047683590);
INSERT INTO `migrations` VALUES ('0009_installation:1',1796047683666);
INSERT INTO `migrations` VALUES ('0009_installation:2',1796047683717);
INSERT INTO `migrations` VALUES ('0009_installation:3',1796047683810);
INSERT INTO `migrations` VALUES ('0009_installation:4',1796047683894);
INSERT INTO `migrations` VALUES ('0010_webhooks:1',1796047684010);
INSERT INTO `migrations` VALUES ('0010_webhooks:10',1796047684564);
INSERT INTO `migrations` VALUES ('0010_webhooks:11',1796047684626);
INSERT INTO `migrations` VALUES ('0010_webhooks:2',1796047684066);
INSERT INTO `migrations` VALUES ('0010_webhooks:3',1796047684204);
INSERT INTO `migrations` VALUES ('0010_webhooks:4',1796047684240);
INSERT INTO `migrations` VALUES ('0010_webhooks:5',1796047684280);
INSERT INTO `migrations` VALUES ('0010_webhooks:6',1796047684334);
INSERT INTO `migrations` VALUES ('0010_webhooks:7',1796047684386);
INSERT INTO `migrations` VALUES ('0010_webhooks:8',1796047684450);
INSERT INTO `migrations` VALUES ('0010_webhooks:9',1796047684502);
INSERT INTO `migrations` VALUES ('0011_merges:1',1796047684665);
INSERT INTO `migrations` VALUES ('0011_merges:10',1796047685361);
INSERT INTO `migrations` VALUES ('0011_merges:2',1796047684714);
INSERT INTO `migrations` VALUES ('0011_merges:3',1796047684751);
INSERT INTO `migrations` VALUES ('0011_merges:4',1796047684909);
INSERT INTO `migrations` VALUES ('0011_merges:5',1796047685017);
INSERT INTO `migrations` VALUES ('0011_merges:6',1796047685090);
INSERT INTO `migrations` VALUES ('0011_merges:7',1796047685126);
INSERT INTO `migrations` VALUES ('0011_merges:8',1796047685163);
INSERT INTO `migrations` VALUES ('0011_merges:9',1796047685238);
INSERT INTO `migrations` VALUES ('0012_mail:1',1796047685414);
INSERT INTO `migrations` VALUES ('0012_mail:10',1796047686094);
INSERT INTO `migrations` VALUES ('0012_mail:11',1796047686230);
INSERT INTO `migrations` VALUES ('0012_mail:12',1796047686309);
INSERT INTO `migrations` VALUES ('0012_mail:13',1796047686350);
INSERT INTO `migrations` VALUES ('0012_mail:14',1796047686398);
INSERT INTO `migrations` VALUES ('0012_mail:15',1796047686446);
INSERT INTO `migrations` VALUES ('0012_mail:16',1796047686521);
INSERT INTO `migrations` VALUES ('0012_mail:17',1796047686651);
INSERT INTO `migrations` VALUES ('0012_mail:18',1796047686662);
INSERT INTO `migrations` VALUES ('0012_mail:19',1796047686740);
INSERT INTO `migrations` VALUES ('0012_mail:2',1796047685475);
INSERT INTO `migrations` VALUES ('0012_mail:20',1796047686802);
INSERT INTO `migrations` VALUES ('0012_mail:21',1796047686829);
INSERT INTO `migrations` VALUES ('0012_mail:22',1796047686936);
INSERT INTO `migrations` VALUES ('0012_mail:23',1796047687117);
INSERT INTO `migrations` VALUES ('0012_mail:24',1796047687211);
INSERT INTO `migrations` VALUES ('0012_mail:25',1796047687325);
INSERT INTO `migrations` VALUES ('0012_mail:26',1796047687356);
INSERT INTO `migrations` VALUES ('0012_mail:27',1796047687448);
INSERT INTO `migrations` VALUES ('0012_mail:28',1796047687545);
INSERT INTO `migrations` VALUES ('0012_mail:29',1796047687600);
INSERT INTO `migrations` VALUES ('0012_mail:3',1796047685524);
INSERT INTO `migrations` VALUES ('0012_mail:30',1796047687662);
INSERT INTO `migrations` VALUES ('0012_mail:31',1796047687703);
INSERT INTO `migrations` VALUES ('0012_mail:32',1796047687781);
INSERT INTO `migrations` VALUES ('0012_mail:4',1796047685575);
INSERT INTO `migrations` VALUES ('0012_mail:5',1796047685670);
INSERT INTO `migrations` VALUES ('0012_mail:6',1796047685770);
INSERT INTO `migrations` VALUES ('0012_mail:7',1796047685853);
INSERT INTO `migrations` VALUES ('0012_mail:8',1796047685970);
INSERT INTO `migrations` VALUES ('0012_mail:9',1796047686022);
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
INSERT INTO `roles` VALUES (1,'everything','Every action','*',1796047689065,1796047689065);
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
INSERT INTO `webhook_deliveries` VALUES (1,1,0,4,'WebhookAdd',4,'waiting',2,0,'Connection refused','',1796047691211,1796047697444,1796048010704,0);
INSERT INTO `webhook_deliveries` VALUES (2,1,1,5,'ClientAdd',5,'waiting',2,0,'Connection refused','',1796047692306,1796047697851,1796048017101,0);
INSERT INTO `webhook_deliveries` VALUES (3,1,2,6,'ClientAdd',6,'waiting',2,0,'Connection refused','',1796047692584,1796047697850,1796048004478,0);
INSERT INTO `webhook_deliveries` VALUES (4,1,1,7,'ContactAdd',7,'waiting',0,0,'','',1796047693113,0,1796047693113,0);
INSERT INTO `webhook_deliveries` VALUES (5,1,1,8,'ContactAdd',8,'waiting',0,0,'','',1796047693443,0,1796047693443,0);
INSERT INTO `webhook_deliveries` VALUES (6,1,2,9,'ContactAdd',9,'waiting',0,0,'','',1796047693993,0,1796047693993,0);
INSERT INTO `webhook_deliveries` VALUES (7,1,1,10,'ContactEdit',10,'waiting',0,0,'','',1796047694225,0,1796047694225,0);
INSERT INTO `webhook_deliveries` VALUES (8,1,1,11,'ClientNoteAdd',11,'waiting',0,0,'','',1796047694558,0,1796047694558,0);
INSERT INTO `webhook_deliveries` VALUES (9,1,0,12,'BannedIpAdd',12,'waiting',0,0,'','',1796047694806,0,1796047694806,0);
INSERT INTO `webhook_deliveries` VALUES (10,1,0,13,'ConfigurationEdit',13,'waiting',0,0,'','',1796047694950,0,1796047694950,0);
INSERT INTO `webhook_deliveries` VALUES (11,1,0,14,'ClientGroupAdd',14,'waiting',0,0,'','',1796047695278,0,1796047695278,0);
INSERT INTO `webhook_deliveries` VALUES (12,1,1,15,'ClientEdit',15,'waiting',0,0,'','',1796047695542,0,1796047695542,0);
INSERT INTO `webhook_deliveries` VALUES (13,1,0,16,'CurrencyAdd',16,'waiting',0,0,'','',1796047695701,0,1796047695701,0);
INSERT INTO `webhook_deliveries` VALUES (14,1,2,17,'ClientEdit',17,'waiting',0,0,'','',1796047696258,0,1796047696258,0);
INSERT INTO `webhook_deliveries` VALUES (15,1,0,18,'UserAdd',18,'waiting',0,0,'','',1796047696506,0,1796047696506,0);
INSERT INTO `webhook_deliveries` VALUES (16,1,1,19,'ClientInviteAdd',19,'waiting',0,0,'','',1796047696746,0,1796047696746,0);
INSERT INTO `webhook_deliveries` VALUES (17,1,1,20,'ClientInviteAdd',20,'waiting',0,0,'','',1796047697047,0,1796047697047,0);
INSERT INTO `webhook_deliveries` VALUES (18,1,1,21,'PasswordResetRequest',21,'waiting',0,0,'','',1796047697406,0,1796047697406,0);
INSERT INTO `webhook_deliveries` VALUES (19,1,3,22,'ClientAdd',22,'waiting',1,0,'Connection refused','',1796047697761,1796047697830,1796047703118,0);
INSERT INTO `webhook_deliveries` VALUES (20,1,2,23,'ContactAdd',23,'waiting',0,0,'','',1796047698090,0,1796047698090,0);
INSERT INTO `webhook_deliveries` VALUES (21,1,2,24,'AfterClientMerge',24,'waiting',0,0,'','',1796047698090,0,1796047698090,0);
INSERT INTO `webhook_deliveries` VALUES (22,1,3,25,'ClientEdit',25,'waiting',0,0,'','',1796047698090,0,1796047698090,0);
INSERT INTO `webhook_deliveries` VALUES (23,1,3,26,'ClientClose',26,'waiting',0,0,'','',1796047698090,0,1796047698090,0);
INSERT INTO `webhook_deliveries` VALUES (24,1,1,27,'EmailQueue',27,'waiting',0,0,'','',1796047698375,0,1796047698375,0);
CREATE TABLE `webhook_lanes` (
  `webhook_id` bigint(20) NOT NULL,
  `client_id` bigint(20) NOT NULL,
  `version` bigint(20) NOT NULL,
  `holder` varchar(32) NOT NULL,
  `due_at` bigint(20) NOT NULL,
  PRIMARY KEY (`webhook_id`,`client_id`),
  KEY `webhook_lanes_by_due` (`due_at`,`webhook_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
INSERT INTO `webhook_lanes` VALUES (1,0,14,'',1796048010704);
INSERT INTO `webhook_lanes` VALUES (1,1,18,'',1796048017101);
INSERT INTO `webhook_lanes` VALUES (1,2,12,'',1796048004478);
INSERT INTO `webhook_lanes` VALUES (1,3,6,'',1796047703118);
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
INSERT INTO `webhooks` VALUES (1,22,'6iikHqxvKXEu','http://127.0.0.1:9/in','*','',0,'Everything',1,'','enc1:q7KjznyvSYpAt4q2qlKlY+QB/Kq252jVqxIU0VE/t9Qe7e/9Mnl3GOD/0+dvdK3l+G50WvouejMC3jb/yCmDj67nDOgnal9ZenEdAIlr','',0,1796047691044,1796047691044);
