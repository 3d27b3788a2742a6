using Retinue.Clients;

namespace Retinue.Accounts;

/// <summary>
/// Lists clients that look like the same, or the contacts of an account that do, with what they share and how sure that makes it. Our own. Alike are
/// those with the same e-mail address, the same phone number, or the same name together with the same tax number, postcode or company. Accounts
/// that were merged into another are not looked at.
/// </summary>
internal sealed class FindDuplicates : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "Only what looks like this client; with contacts: the account whose contacts are compared") { Example = "1" };
    private static readonly FlagParam OfContacts = new("contacts", "Compares the contacts of the account instead of clients");

    private static readonly Field Id = Field.Id("id"), FirstName = Field.Text("firstname"), LastName = Field.Text("lastname"), Company = Field.Text("companyname");
    private static readonly Field Email = Field.Text("email"), Status = Field.Text("status", "Of a client");
    private static readonly Field Score = Field.Number("score", "How sure it is, up to 100"), Count = Field.Number("count", "How many they are");
    private static readonly Field Reasons = Field.List("reasons", "reason", "What they share");
    private static readonly Field Members = Field.List("members", "member", $"The first {Duplicates.MaxMembers} of them", Id, FirstName, LastName, Company, Email, Status);
    private static readonly Field Groups = Field.List("duplicates", "duplicate", "Those that look alike, the surest first", Score, Count, Reasons, Members);

    public override ActionSpec Spec { get; } = new("FindDuplicates", "Lists clients or contacts that look like the same")
    {
        Params = [.. Paging.Params, ClientId, OfContacts],
        Returns = [.. Paging.Fields, Groups],
        Errors = [AccountErrors.ScopeInvalid, ClientErrors.IdNotFound],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        // A client that cannot be read must not open everybody's: no client has the id 0.
        var client = call.Number(ClientId) ?? (ClientId.Find(call.Table) is { Text: not ("" or "0") } ? 0 : null);
        if (call.Flag(OfContacts) == true && client == null) throw new Refused(AccountErrors.ScopeInvalid) { Parameter = ClientId.Name };
        return await call.Read(async db =>
        {
            if (client is { } id && await ClientRows.Find(db, $"id = {id}").ConfigureAwait(false) == null) throw new Refused(ClientErrors.IdNotFound);
            if (call.Flag(OfContacts) != true)
            {
                var (total, groups) = await Duplicates.OfClients(db, client, start, size).ConfigureAwait(false);
                var clients = await Duplicates.Clients(db, groups).ConfigureAwait(false);
                return Paging.Reply(Groups, total, start, [.. groups.Select(g => Group(g, [.. g.Ids.Select(i => Member(i, clients[i].Person, clients[i].Status))]))]);
            }
            var people = (await Duplicates.Contacts(db, client!.Value).ConfigureAwait(false)).ToDictionary(p => p.Id, p => p.Person);
            var all = Duplicates.Among(people.Select(p => (p.Key, p.Value)));
            return Paging.Reply(Groups, all.Count, start, [.. all.Skip((int)Math.Min(start, int.MaxValue)).Take((int)size).Select(g => Group(g, [.. g.Ids.Select(i => Member(i, people[i], ""))]))]);
        }).ConfigureAwait(false);
    }

    private static Reply Group(DuplicateGroup group, IReadOnlyList<Reply> members) => new()
    {
        { Score, MatchKind.Score(group.Kinds) }, { Count, group.Count }, { Reasons, [.. MatchKind.In(group.Kinds).Select(kind => kind.Name)] }, { Members, members },
    };

    private static Reply Member(long id, Person person, string status) => new()
    {
        { Id, id }, { FirstName, person.FirstName }, { LastName, person.LastName }, { Company, person.Company }, { Email, person.Email }, { Status, status },
    };
}
