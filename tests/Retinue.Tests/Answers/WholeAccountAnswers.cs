using Retinue.Tests.Harness;

namespace Retinue.Tests.Answers;

/// <summary>Whole accounts: an account for each shape of an answer, one that they are merged into, and two that look alike.</summary>
internal sealed class WholeAccountAnswers : GoldenGroup
{
    public override IReadOnlyList<GoldenCase> Cases { get; } =
    [
        new("FindDuplicates", "success", ""),
        new("FindDuplicates", "contacts", "clientid=8&contacts=1"),
        new("FindDuplicates", "empty", "clientid=7"),
        new("ExportClientData", "success", "clientid={1}"),
        new("MergeClients", "success", "fromclientid={1}&toclientid=7"),
        new("UnmergeClients", "success", "mergeid={1}"),
        new("EraseClient", "success", "clientid={1}"),
        new("FindDuplicates", "error", "contacts=1"),
        new("ExportClientData", "error", ""),
        new("MergeClients", "error", "fromclientid=7&toclientid=7"),
        new("MergeClients", "closed", "fromclientid=1&toclientid=7"),
        new("UnmergeClients", "error", "mergeid=1"),
        new("EraseClient", "error", "clientid=7&mode=all"),
    ];

    public override async Task SetUp(TestServer server)
    {
        for (var i = 1; i <= 6; i++)
        {
            await Do(server, "AddClient", "noemail=1", "skipvalidation=1", $"firstname=Søren {i}", $"email=soren{i}@example.com", "password2=x");
            await Do(server, "AddContact", $"clientid={i}", $"firstname=Contact \"{i}\"", "email_preferences[general]=1");
        }
        await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "firstname=Target", "email=target@example.com", "password2=x");
        foreach (var email in new[] { "jane@example.com", "jane.doe@example.com" })
            await Do(server, "AddClient", "noemail=1", "skipvalidation=1", "firstname=Jane", "lastname=Doe", $"email={email}", "companyname=Söhne & <Töchter>", "phonenumber=+442079460000", "password2=x");
        for (var i = 0; i < 3; i++) await Do(server, "AddContact", "clientid=8", "firstname=Alike", "email=alike@example.com");
    }
}
