using Retinue.Access;
using Retinue.Accounts;
using Retinue.ClientGroups;
using Retinue.Clients;
using Retinue.Contacts;
using Retinue.Currencies;
using Retinue.CustomFields;
using Retinue.Events;
using Retinue.Installation;
using Retinue.Notes;
using Retinue.SignIn;
using Retinue.Users;
using Retinue.Users.Invites;
using Retinue.Webhooks;

namespace Retinue;

/// <summary>Every action there is, in one explicit list.</summary>
public static class ActionList
{
    /// <summary>In the order the documentation groups them.</summary>
    public static IReadOnlyList<ApiAction> All { get; } =
    [
        new AddClient(),
        new UpdateClient(),
        new CloseClient(),
        new DeleteClient(),
        new GetClients(),
        new GetClientsDetails(),
        new GetClientPassword(),
        new AddClientNote(),
        new GetClientNotes(),
        new UpdateClientNote(),
        new DeleteClientNote(),
        new GetClientGroups(),
        new AddClientGroup(),
        new UpdateClientGroup(),
        new DeleteClientGroup(),
        new GetCurrencies(),
        new AddCurrency(),
        new UpdateCurrency(),
        new DeleteCurrency(),
        new GetCustomFields(),
        new AddCustomField(),
        new UpdateCustomField(),
        new DeleteCustomField(),
        new AddContact(),
        new UpdateContact(),
        new GetContacts(),
        new DeleteContact(),
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
        new AddUser(),
        new UpdateUser(),
        new GetUsers(),
        new GetPermissionsList(),
        new AddWebhook(),
        new UpdateWebhook(),
        new DeleteWebhook(),
        new GetWebhooks(),
        new RotateWebhookSecret(),
        new TestWebhook(),
        new GetWebhookDeliveries(),
        new ReplayWebhook(),
        new GetUserPermissions(),
        new UpdateUserPermissions(),
        new DeleteUserClient(),
        new CheckPermission(),
        new CreateClientInvite(),
        new GetClientInvites(),
        new ResendClientInvite(),
        new RevokeClientInvite(),
        new AcceptClientInvite(),
        new DeclineClientInvite(),
        new FindDuplicates(),
        new MergeClients(),
        new UnmergeClients(),
        new ExportClientData(),
        new EraseClient(),
        new GetActionsList(),
        new LogActivity(),
        new GetActivityLog(),
        new GetClientHistory(),
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
    ];

    private static readonly Dictionary<string, ApiAction> ByName = All.ToDictionary(a => a.Spec.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The action of a name in any case, or null.</summary>
    public static ApiAction? Find(string name) => ByName.GetValueOrDefault(name);
}
