using Retinue.Storage;

namespace Retinue.Users;

/// <summary>Lists users, with a search by the beginning of a name or address (https://developers.whmcs.com/api-reference/getusers/).</summary>
internal sealed class GetUsers : ApiAction
{
    private static readonly TextParam Sorting = new("sorting", "ASC or DESC, by id; ASC when absent") { Example = "ASC" };
    private static readonly TextParam Search = new("search", "The beginning of an e-mail address, first name, last name or full name, in any case");

    private static readonly Field Id = Field.Id("id"), FirstName = Field.Text("firstname"), LastName = Field.Text("lastname"), Email = Field.Text("email");
    private static readonly Field Created = Field.Text("datecreated", "In UTC"), Validation = Field.Text("validationdata", "Always empty: identities are not validated here");
    private static readonly Field ClientId = Field.Id("id"), IsOwner = Field.Flag("isOwner", "Whether the user owns the account");
    private static readonly Field Clients = Field.List("clients", "", "The accounts that are open to the user", ClientId, IsOwner);
    private static readonly Field Users = Field.List("users", "", "The users", Id, FirstName, LastName, Email, Created, Validation, Clients);

    public override ActionSpec Spec { get; } = new("GetUsers", "Lists users")
    {
        Since = "8.1",
        Params = [.. Paging.Params, Sorting, Search],
        Returns = [.. Paging.Fields, Users],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        var where = call.Text(Search).Trim() is { Length: > 0 } search ? LoginTerms.WhereAnyBeginsWith(search) : (Sql)$"1 = 1";
        var direction = call.Text(Sorting).Trim().Equals("DESC", StringComparison.OrdinalIgnoreCase) ? (Sql)$"DESC" : (Sql)$"ASC";
        return await call.Read(async db =>
        {
            var (total, rows) = await UserRows.Page(db, where, direction, start, size).ConfigureAwait(false);
            var accounts = await UserRows.Accounts(db, rows).ConfigureAwait(false);
            return Paging.Reply(Users, total, start, [.. rows.Select(user => Row(user, accounts[user.Id]))]);
        }).ConfigureAwait(false);
    }

    private static Reply Row(User user, IEnumerable<(long ClientId, bool IsOwner)> accounts) => new()
    {
        { Id, user.Id }, { FirstName, user.Name.FirstName }, { LastName, user.Name.LastName }, { Email, user.Name.Email },
        { Created, Dates.Second(user.CreatedAt) }, { Validation, "" },
        { Clients, [.. accounts.Select(a => new Reply { { ClientId, a.ClientId }, { IsOwner, a.IsOwner } })] },
    };
}
