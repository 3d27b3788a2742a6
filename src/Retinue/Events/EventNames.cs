namespace Retinue.Events;

/// <summary>
/// The names of all events. Those of the documented hooks keep their names (https://developers.whmcs.com/hooks/); the others are ours, in the
/// same style.
/// </summary>
internal static class EventNames
{
    // Clients
    public const string ClientAdd = "ClientAdd";
    public const string ClientEdit = "ClientEdit";
    public const string ClientClose = "ClientClose";
    public const string ClientDelete = "ClientDelete";
    public const string ClientChangePassword = "ClientChangePassword";
    public const string ClientNoteAdd = "ClientNoteAdd";
    public const string ClientNoteEdit = "ClientNoteEdit";
    public const string ClientNoteDelete = "ClientNoteDelete";
    public const string AfterClientMerge = "AfterClientMerge";
    public const string ClientUnmerge = "ClientUnmerge";
    public const string ClientExport = "ClientExport";
    public const string ClientErase = "ClientErase";
    public const string ClientGroupAdd = "ClientGroupAdd";
    public const string ClientGroupEdit = "ClientGroupEdit";
    public const string ClientGroupDelete = "ClientGroupDelete";
    public const string CurrencyAdd = "CurrencyAdd";
    public const string CurrencyEdit = "CurrencyEdit";
    public const string CurrencyDelete = "CurrencyDelete";
    public const string CustomFieldAdd = "CustomFieldAdd";
    public const string CustomFieldEdit = "CustomFieldEdit";
    public const string CustomFieldDelete = "CustomFieldDelete";

    // Contacts
    public const string ContactAdd = "ContactAdd";
    public const string ContactEdit = "ContactEdit";
    public const string ContactDelete = "ContactDelete";
    public const string ContactChangePassword = "ContactChangePassword";

    // People
    public const string UserAdd = "UserAdd";
    public const string UserEdit = "UserEdit";
    public const string UserChangePassword = "UserChangePassword";
    public const string UserEmailVerificationRequest = "UserEmailVerificationRequest";
    public const string UserEmailVerificationComplete = "UserEmailVerificationComplete";
    public const string UserLogin = "UserLogin";
    public const string ClientLogin = "ClientLogin";
    public const string UserPermissionsEdit = "UserPermissionsEdit";
    public const string UserClientDelete = "UserClientDelete";
    public const string UserTwoFactorSetUp = "UserTwoFactorSetUp";
    public const string UserTwoFactorEdit = "UserTwoFactorEdit";
    public const string PasswordResetRequest = "PasswordResetRequest";
    public const string SsoTokenAdd = "SsoTokenAdd";
    public const string ClientInviteAdd = "ClientInviteAdd";
    public const string ClientInviteResend = "ClientInviteResend";
    public const string ClientInviteRevoke = "ClientInviteRevoke";
    public const string ClientInviteAccept = "ClientInviteAccept";
    public const string ClientInviteDecline = "ClientInviteDecline";

    // Mail
    public const string EmailBounced = "EmailBounced";
    public const string EmailFailed = "EmailFailed";
    public const string EmailSuppressionAdd = "EmailSuppressionAdd";
    public const string EmailSuppressionDelete = "EmailSuppressionDelete";
    public const string EmailTemplateAdd = "EmailTemplateAdd";
    public const string EmailTemplateEdit = "EmailTemplateEdit";
    public const string EmailTemplateDelete = "EmailTemplateDelete";

    // The installation
    public const string LogActivity = "LogActivity";
    public const string BannedIpAdd = "BannedIpAdd";
    public const string BannedIpDelete = "BannedIpDelete";
    public const string ConfigurationEdit = "ConfigurationEdit";
    public const string AdminAdd = "AdminAdd";
    public const string AdminEdit = "AdminEdit";
    public const string CredentialAdd = "CredentialAdd";
    public const string CredentialRevoke = "CredentialRevoke";
    public const string RoleAdd = "RoleAdd";
    public const string RoleEdit = "RoleEdit";
    public const string RoleDelete = "RoleDelete";
    public const string EmailQueue = "EmailQueue";
    public const string EmailResend = "EmailResend";
    public const string EmailCategoryAdd = "EmailCategoryAdd";
    public const string EmailCategoryEdit = "EmailCategoryEdit";
    public const string EmailCategoryDelete = "EmailCategoryDelete";
    public const string EmailRuleEdit = "EmailRuleEdit";
    public const string WebhookAdd = "WebhookAdd";
    public const string WebhookEdit = "WebhookEdit";
    public const string WebhookDelete = "WebhookDelete";
    public const string WebhookSecretRotate = "WebhookSecretRotate";
    public const string WebhookReplay = "WebhookReplay";
    public const string WebhookTest = "WebhookTest";
}
