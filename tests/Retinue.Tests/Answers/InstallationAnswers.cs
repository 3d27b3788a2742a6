using Retinue.Access;
using Retinue.Installation;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>The installation: its log, admins, bans, settings and versions. An account that changed, and an admin with an address.</summary>
internal sealed class InstallationAnswers : GoldenGroup
{
    private static readonly string Encrypted = new Vault(new RetinueOptions { Key = Key }).Encrypt(EncryptPassword.Purpose, "open & \"sesame\"");

    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetActivityLog", "success", "userid=1&clientid=1&limitnum=2"),
        new("GetActivityLog", "empty", "description=nothing"),
        new("GetActivityLog", "warning", "date=yesterday"),
        new("GetActivityLog", "error", "", AsLimited: true),
        new("GetClientHistory", "success", "clientid=1"),
        new("GetClientHistory", "error", "clientid=999"),
        new("LogActivity", "success", "userid=2&clientid=2&description=Called+back"),
        new("LogActivity", "error", "userid=2"),
        new("GetAdminDetails", "success", ""),
        new("GetAdminDetails", "error", "", AsLimited: true),
        new("GetAdminUsers", "success", "email=BOSS%40"),
        new("GetAdminUsers", "empty", "roleid=2"),
        new("GetAdminUsers", "error", "", AsLimited: true),
        new("WhmcsDetails", "success", ""),
        new("WhmcsDetails", "error", "", AsLimited: true),
        new("GetStats", "success", ""),
        new("GetStats", "timeline", "timeline_days=2"),
        new("GetStats", "error", "", AsLimited: true),
        new("EncryptPassword", "success", "password2=open+%26+sesame"),
        new("EncryptPassword", "error", "password2="),
        new("DecryptPassword", "success", $"password2={Uri.EscapeDataString(Encrypted)}"),
        new("DecryptPassword", "error", "password2=nonsense"),
        new("AddBannedIp", "success", "ip=192.0.2.7%2F24&reason=Guesses+%22passwords%22&days=7"),
        new("AddBannedIp", "warning", "ip=127.0.0.1&reason=Tries+it&expires=2030-01-31"),
        new("AddBannedIp", "error", "ip=nowhere&reason=x&days=7"),
        new("GetBannedIps", "success", "limitnum=2"),
        new("GetBannedIps", "error", "", AsLimited: true),
        new("DeleteBannedIp", "success", "banid={1}"),
        new("DeleteBannedIp", "error", "banid=999"),
        new("GetConfigurationValue", "success", "setting=CompanyName"),
        new("GetConfigurationValue", "error", "setting=RETINUE_KEY"),
        new("SetConfigurationValue", "success", "setting=CompanyName&value=Name+{0}"),
        new("SetConfigurationValue", "unchanged", "setting=companyname&value=Name+8nvp"),
        new("SetConfigurationValue", "invalid", "setting=MaxPageSize&value=many"),
        new("SetConfigurationValue", "error", "setting=Nonsense&value=1"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await Admins.Create(server.Api, "boss", "Boss@example.com", null);
        await server.AddClient();
        await Do(server, "AddContact", "clientid=1", "firstname=Jane", "email=jane@example.com");
        await Do(server, "UpdateContact", "contactid=1", "firstname=J\"n", "email_preferences[general]=1");
        await Do(server, "SetConfigurationValue", "setting=CompanyName", "value=Söhne & Töchter");
    }
}
