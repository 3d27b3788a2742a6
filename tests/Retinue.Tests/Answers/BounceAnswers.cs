using Retinue.Access;
using Retinue.Mail.Unsubscribing;
using Retinue.Tests.Harness;
using Retinue.Tests.Mail.Bounces;

namespace Retinue.Tests.Answers;

/// <summary>Mail that comes back, the suppression list, and links to unsubscribe.</summary>
internal sealed class BounceAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("GetEmailSuppressions", "success", "limitnum=2"),
        new("GetEmailSuppressions", "empty", "reason=whim"),
        new("GetEmailSuppressions", "error", "", AsLimited: true),
        new("AddEmailSuppression", "success", "email=new{1}%40example.com&reason=complaint"),
        new("AddEmailSuppression", "error", "email=nobody"),
        new("DeleteEmailSuppression", "success", "email=new{1}%40example.com"),
        new("DeleteEmailSuppression", "error", "email=new{1}%40example.com"),
        new("RecordEmailBounce", "success", $"message={Report()}"),
        new("RecordEmailBounce", "error", "message=Subject%3A+away%0A%0AUntil+Monday"),
        new("UnsubscribeEmail", "success", $"token={Token(1)}"),
        new("UnsubscribeEmail", "contact", $"token={Token(2)}"),
        new("UnsubscribeEmail", "error", $"token={Token(2)}x"),
    ];

    public override async Task SetUp(TestServer server)
    {
        await server.AddClient();
        await Do(server, "AddContact", "clientid=1", "email=jane@example.com", "email_preferences[general]=1");
        await Do(server, "AddEmailSuppression", "email=söhne@example.com", "details=Söhne & <Töchter>");
        await Do(server, "AddEmailSuppression", "email=gone@example.com", "reason=bounce");
        for (var i = 0; i < 6; i++) await BounceStage.Send(server.Api, 1, "general");
        // One message for each shape, by a name that a case can write; what it says is random otherwise.
        for (var i = 1; i <= 6; i++) await server.Database.Execute($"UPDATE mails SET uid = '{Uid(i)}' WHERE id = {i}");
    }

    private static string Uid(int shape) => new string('0', 31) + shape;

    /// <summary>Both recipients at once: the message of this shape has failed.</summary>
    private static string Report() => Uri.EscapeDataString(Reports.Dsn("bounces@example.com", $"{Uid(9)}.1@example.com",
        Reports.Failed("owner@example.com", "5.7.1", "554 5.7.1 <spam> & more"), Reports.Failed("jane@example.com", "5.1.1", "550 5.1.1 Empfänger unbekannt")))
        .Replace(Uid(9), Uid(0)[..31] + "{1}", StringComparison.Ordinal);

    private static string Token(long position) => new UnsubscribeToken(Uid(1), position, "general").Write(new Vault(new RetinueOptions { Key = Key }));
}
