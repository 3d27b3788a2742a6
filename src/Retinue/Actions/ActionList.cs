using Retinue.Access;
using Retinue.Accounts;
using Retinue.ClientGroups;
using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Currencies;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Installation;
using Retinue.Mail;
using Retinue.Mail.Bounces;
using Retinue.Mail.Routing;
using Retinue.Mail.Templates;
using Retinue.Mail.Unsubscribing;
using Retinue.Notes;
using Retinue.SignIn;
using Retinue.Users;
using Retinue.Users.Invites;
using Retinue.Webhooks;

namespace Retinue;

/// <summary>Every action there is, in one explicit list.</summary>
public static class ActionList
{
    /// <summary>By noun, as the documentation groups them; ours beside those they belong to.</summary>
    public static IReadOnlyList<ApiAction> All { get; } =
    [
        // Clients
        new AddClient(),
        new UpdateClient(),
        new CloseClient(),
        new DeleteClient(),
        new GetClients(),
        new GetClientsDetails(),
        new GetClientPassword(),
        // Notes
        new AddClientNote(),
        new GetClientNotes(),
        new UpdateClientNote(),
        new DeleteClientNote(),
        // Client groups
        new GetClientGroups(),
        new AddClientGroup(),
        new UpdateClientGroup(),
        new DeleteClientGroup(),
        // Currencies
        new GetCurrencies(),
        new AddCurrency(),
        new UpdateCurrency(),
        new DeleteCurrency(),
        // Custom fields
        new GetCustomFields(),
        new AddCustomField(),
        new UpdateCustomField(),
        new DeleteCustomField(),
        // Contacts
        new AddContact(),
        new UpdateContact(),
        new GetContacts(),
        new DeleteContact(),
        // Users
        new AddUser(),
        new UpdateUser(),
        new GetUsers(),
        new GetPermissionsList(),
        new GetUserPermissions(),
        new UpdateUserPermissions(),
        new DeleteUserClient(),
        new CheckPermission(),
        // Invites
        new CreateClientInvite(),
        new GetClientInvites(),
        new ResendClientInvite(),
        new RevokeClientInvite(),
        new AcceptClientInvite(),
        new DeclineClientInvite(),
        // Signing in
        new ValidateLogin(),
        new CreateSsoToken(),
        new RedeemSsoToken(),
        new ResetPassword(),
        new CompletePasswordReset(),
        new SendEmailVerification(),
        new VerifyUserEmail(),
        new SetUpTwoFactor(),
        new EnableTwoFactor(),
        new DisableTwoFactor(),
        new ValidateTwoFactor(),
        // Mail that comes back, and who wants none
        new RecordEmailBounce(),
        new GetEmailSuppressions(),
        new AddEmailSuppression(),
        new DeleteEmailSuppression(),
        new UnsubscribeEmail(),
        // Whole accounts
        new FindDuplicates(),
        new MergeClients(),
        new UnmergeClients(),
        new ExportClientData(),
        new EraseClient(),
        // Email templates
        new GetEmailTemplates(),
        new GetEmailTemplate(),
        new AddEmailTemplate(),
        new UpdateEmailTemplate(),
        new DeleteEmailTemplate(),
        new PreviewEmailTemplate(),
        new ConvertEmailTemplate(),
        // Activity
        new LogActivity(),
        new GetActivityLog(),
        new GetClientHistory(),
        // The installation
        new GetActionsList(),
        new GetAdminDetails(),
        new GetAdminUsers(),
        new WhmcsDetails(),
        new GetStats(),
        new EncryptPassword(),
        new DecryptPassword(),
        new AddBannedIp(),
        new GetBannedIps(),
        new DeleteBannedIp(),
        new GetConfigurationValue(),
        new SetConfigurationValue(),
        // Who gets mail
        new SendEmail(),
        new ResendEmail(),
        new GetEmails(),
        new GetEmail(),
        new GetEmailCategories(),
        new AddEmailCategory(),
        new UpdateEmailCategory(),
        new DeleteEmailCategory(),
        new UpdateEmailRule(),
        new GetEmailRecipients(),
        // Webhooks
        new AddWebhook(),
        new UpdateWebhook(),
        new DeleteWebhook(),
        new GetWebhooks(),
        new RotateWebhookSecret(),
        new TestWebhook(),
        new GetWebhookDeliveries(),
        new ReplayWebhook(),
    ];

    private static readonly Dictionary<string, ApiAction> ByName = All.ToDictionary(a => a.Spec.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The action of a name in any case, or null.</summary>
    public static ApiAction? Find(string name) => ByName.GetValueOrDefault(name);
}
