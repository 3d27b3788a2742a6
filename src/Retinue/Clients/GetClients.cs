using Retinue.Storage;

namespace Retinue.Clients;

/// <summary>Lists clients, with a search by the beginning of a name or address (https://developers.whmcs.com/api-reference/getclients/).</summary>
internal sealed class GetClients : ApiAction
{
    private static readonly TextParam Sorting = new("sorting", "ASC or DESC; ASC when absent") { Example = "ASC" };
    private static readonly TextParam Status = new("status", "Only clients of this status: Active, Inactive or Closed") { Since = "8.0" };
    private static readonly TextParam Search = new("search", "The beginning of an e-mail address, first name, last name, full name or company name, in any case");
    private static readonly TextParam OrderBy = new("orderby", "id, firstname, lastname, companyname, email, groupid, datecreated or status; id when absent") { Since = "8.2" };

    private static readonly Field Id = Field.Id("id"), FirstName = Field.Text("firstname"), LastName = Field.Text("lastname");
    private static readonly Field Company = Field.Text("companyname"), Email = Field.Text("email"), Created = Field.Text("datecreated", "The day, in UTC");
    private static readonly Field Group = Field.Id("groupid"), StatusField = Field.Text("status");
    private static readonly Field Clients = Field.List("clients", "client", "The clients", Id, FirstName, LastName, Company, Email, Created, Group, StatusField);

    public override ActionSpec Spec { get; } = new("GetClients", "Lists clients")
    {
        Params = [.. Paging.Params, Sorting, Status, Search, OrderBy],
        Returns = [.. Paging.Fields, Clients],
    };

    public override async Task<Reply> Run(Call call)
    {
        var (start, size) = Paging.Read(call);
        var query = Query(call);
        var (total, rows) = await call.Read(db => ClientPages.Read(db, query, start, size)).ConfigureAwait(false);
        return Paging.Reply(Clients, total, start, [.. rows.Select(Row)]);
    }

    private static ClientQuery Query(Call call)
    {
        var status = call.Text(Status).Trim();
        var column = call.Text(OrderBy).Trim().ToLowerInvariant() switch
        {
            "firstname" => (Sql)$"firstname",
            "lastname" => (Sql)$"lastname",
            "companyname" => (Sql)$"companyname",
            "email" => (Sql)$"email_key",
            "groupid" => (Sql)$"group_id",
            "datecreated" => (Sql)$"created_at",
            "status" => (Sql)$"status",
            _ => null,
        };
        // A status is a fixed word; any other selects nothing, as a filter does.
        return new ClientQuery(call.Text(Search).Trim(), ClientStatus.Find(status) ?? status, column, call.Text(Sorting).Trim().Equals("DESC", StringComparison.OrdinalIgnoreCase));
    }

    private static Reply Row(Client client) => new()
    {
        { Id, client.Id }, { FirstName, client.Person.FirstName }, { LastName, client.Person.LastName }, { Company, client.Person.Company },
        { Email, client.Person.Email }, { Created, Dates.Day(client.CreatedAt) }, { Group, client.GroupId }, { StatusField, client.Status },
    };
}
