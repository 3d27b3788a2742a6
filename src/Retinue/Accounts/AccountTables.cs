namespace Retinue.Accounts;

/// <summary>
/// Every table that holds something of an account or a person. What <c>ExportClientData</c> answers, <c>EraseClient</c> erases and <c>MergeClients</c>
/// moves derives from this list; <c>AccountTablesTests</c> fails for a table or column that is in neither of the two lists.
/// </summary>
internal static class AccountTables
{
    private const string PersonColumns = "firstname lastname companyname email address1 address2 city state postcode country phonenumber tax_id";
    private const string PersonKeys = "email_key phone_e164";
    private const string AnonymousPerson = "firstname='Anonymous' country";

    public static IReadOnlyList<AccountTable> All { get; } =
    [
        new("clients")
        {
            Client = "id",
            Kept = "id uuid currency group_id billing_contact_id billing_marks default_gateway allow_sso created_at updated_at",
            Personal = $"{PersonColumns} language notes ip security_question_id=0 mail_categories=0 marketing_opt_in=0 status='Closed'",
            Hidden = $"{PersonKeys} security_answer",
            Internal = "version",
            Anonymous = AnonymousPerson,
            Merged = Merging.Decided,
        },
        new("client_custom_fields") { Client = "client_id", Kept = "client_id field_id", Personal = "value", Erased = Erasing.Deletes, Merged = Merging.Decided },
        new("contacts")
        {
            Client = "client_id",
            Contact = "id",
            Kept = "id client_id created_at updated_at",
            Personal = $"{PersonColumns} mail_categories=0",
            Hidden = PersonKeys,
            Internal = "version",
            Anonymous = AnonymousPerson,
            Merged = Merging.Moves,
        },
        new("memberships")
        {
            Client = "client_id",
            Contact = "contact_id",
            Login = "login_id",
            Kept = "id login_id client_id contact_id is_owner permissions created_at updated_at",
            Personal = "is_active=0",
            Internal = "version",
            Merged = Merging.Decided,
        },
        new("logins")
        {
            Login = "id",
            Kept = "id stands_alone created_at updated_at",
            Personal = "firstname lastname email language email_verified_at=0 last_login_at=0 last_login_ip two_factor=0",
            Hidden = "email_key=NULL password_hash='!' two_factor_secret two_factor_step=0",
            Internal = "version",
            Anonymous = "firstname='Anonymous'",
            Because = "A login is nobody's but the person's own; its places move",
        },
        new("contact_custom_fields")
        {
            Contact = "contact_id",
            Kept = "contact_id field_id",
            Personal = "value",
            Erased = Erasing.Deletes,
            Because = "The values belong to the contact, whichever account it moves to",
        },
        new("client_invites")
        {
            Client = "client_id",
            Login = "login_id",
            Address = "email",
            Kept = "id client_id permissions state login_id expires_at created_at updated_at",
            Personal = "email",
            Hidden = "email_key token_hash",
            Internal = "version",
            Merged = Merging.Moves,
            // The hash is unique, so it cannot be emptied, and without both nothing is left.
            Erased = Erasing.Deletes,
        },
        new("login_tokens")
        {
            Client = "client_id",
            Contact = "contact_id",
            Login = "login_id",
            Kept = "kind login_id client_id contact_id expires_at used_at created_at",
            Personal = "details",
            Hidden = "hash",
            Erased = Erasing.Deletes,
            Because = "A token lives for minutes or hours, and what leads into the source leads nowhere any more; all others go with their login",
        },
        new("client_notes")
        {
            Client = "client_id",
            Kept = "id client_id author sticky created_at updated_at",
            Personal = "note",
            Internal = "version",
            Merged = Merging.Moves,
        },
        new("mails")
        {
            Client = "client_id",
            Login = "login_id",
            Address = "recipient",
            // A secret is hidden in what a message says, so an export has all of it.
            Kept = "id template category client_id login_id related_id opener_id language state attempts created_at updated_at expires_at finished_at",
            Personal = "recipient subject html custom variables='{}'",
            Hidden = "secrets='{}' error",
            Internal = "version passed_over uid holder due_at",
            Merged = Merging.Moves,
        },
        new("mail_recipients")
        {
            Client = "client_id",
            Contact = "contact_id",
            Login = "login_id",
            Address = "email",
            Kept = "id mail_id position client_id contact_id login_id person role reason message state updated_at",
            Personal = "name email",
            Hidden = "answer",
            Merged = Merging.Moves,
        },
        new("events")
        {
            Client = "client_id",
            Event = "id",
            Kept = "id at_ms name client_id actor request_id",
            // Nothing at all: that is how the check of the trail and the history know it.
            Personal = "description data ip",
            OutlivesAccount = true,
            Because = "The chain over the events names the account that each is about; client_merges leads from the target to them",
        },
        new("client_merges")
        {
            Client = "from_client_id to_client_id",
            Kept = "id from_client_id to_client_id from_status from_billing_contact_id can_undo merged_at undone_at",
            OutlivesAccount = true,
            Because = "A merge is about two accounts and stays what it was",
        },
        new("webhook_deliveries")
        {
            Client = "client_id",
            Event = "event_id",
            Kept = "id webhook_id client_id event_id event_name state attempts http_status created_at attempted_at finished_at",
            // What a receiver answered may repeat what it was told.
            Hidden = "error answer",
            Internal = "position next_at",
            OutlivesAccount = true,
            Because = "A delivery is of an event of the source",
        },
        new("webhook_lanes") { Client = "client_id", Internal = "webhook_id client_id version holder due_at", OutlivesAccount = true, Because = "Who delivers next, and when" },
        new("webhooks")
        {
            Client = "client_id",
            Internal = "id version uid url events fields client_id description is_active reason secret old_secret old_secret_until created_at updated_at",
            OutlivesAccount = true,
            Because = "The staff's: a webhook that was made for an account is told of the end of it",
        },
        new("login_terms") { Login = "login_id", Hidden = "term login_id", Erased = Erasing.Deletes, Because = "Made from the names and the address of the login" },
        new("client_terms") { Client = "client_id", Hidden = "term client_id", Erased = Erasing.Deletes, Because = "Made from the names and the address of the client" },
        new("client_matches") { Client = "client_id", Hidden = "kind match_key client_id", Erased = Erasing.Deletes, Because = "Made from the names and the address of the client" },
        new("event_seals") { Event = "event_id", Hidden = "salt", Internal = "position event_id digest hash", Because = "A seal says nothing without the salt, and with it nothing but that the event is true" },
        new("event_logins") { Login = "login_id", Event = "event_id", Internal = "login_id event_id", Because = "Leads from a login to its events, which are exported" },
    ];

    /// <summary>The tables that hold nothing of any account or person, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> OfNobody { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id_blocks"] = "Counters",
        ["row_counts"] = "Counters",
        ["row_count_changes"] = "Counters",
        ["outbox"] = "Ids of events that wait for the relay",
        ["idempotency"] = "Answers for 24 hours, under keys of the caller; an erasure deletes those that hold something of the person",
        ["admins"] = "The staff",
        ["credentials"] = "The staff's",
        ["roles"] = "What the staff may do",
        ["credential_roles"] = "What the staff may do",
        ["client_merge_rows"] = "Ids of rows that a merge moved; deleted when it can no longer be undone",
        ["banned_ips"] = "Addresses that are shut out, of nobody that is known",
        ["configuration"] = "Settings",
        ["fills"] = "Counters",
        ["guesses"] = "Digests of what was guessed at and from where, for an hour",
        ["client_groups"] = "What clients are sorted by",
        ["currencies"] = "What clients are billed in",
        ["mail_templates"] = "What mail says, before anybody's name is in it",
        ["mail_categories"] = "Kinds of mail",
        ["mail_rules"] = "What the staff rules about kinds of mail",
        ["mail_suppressions"] = "Addresses that cannot be reached, of nobody that is named; an erasure deletes those of the person",
        ["custom_fields"] = "The definitions; the values are in tables of their own",
    };

    /// <summary>The table of a name.</summary>
    public static AccountTable Of(string name) => All.First(t => t.Name == name);
}
