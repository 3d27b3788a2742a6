-- Whether somebody is a user without any account too: made as a user, or left behind by an account that let the user go. Others end with
-- their last place.
ALTER TABLE logins ADD COLUMN $new stands_alone $int NOT NULL DEFAULT 0;

-- Owners are users of their own: an account that is deleted lets them go.
UPDATE logins SET stands_alone = 1 WHERE stands_alone = 0 AND EXISTS (SELECT 1 FROM memberships WHERE memberships.login_id = logins.id AND memberships.is_owner = 1);
