using Retinue.Storage;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Mail.Routing;

/// <summary>What tests of routing put into the tables themselves, and read from them.</summary>
internal static class MailTesting
{
    public static Task Suppress(TestApi api, string email, string reason = "bounce") =>
        api.Database.Execute($"INSERT INTO mail_suppressions (email_key, version, email, reason, details, mail_id, created_at) VALUES ('{email}', 1, '{email}', '{reason}', '', 0, 0)");

    public static Task AddTemplate(TestApi api, string name, string type) => api.Database.Execute(
        "INSERT INTO mail_templates (id, version, name, language, type, subject, html, text, sender_name, sender_email, is_disabled, created_at, updated_at) "
        + $"VALUES (1001, 1, '{name}', '', '{type}', '', '', '', '', '', 0, 0, 0)");

    public static Task<string> LastDescription(TestApi api) =>
        api.Api.Store.Read(async db => (await db.First($"SELECT description FROM events ORDER BY id DESC LIMIT 1", row => row.Text(0)))!);
}
