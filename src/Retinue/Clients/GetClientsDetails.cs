using Retinue.Accounts;
using Retinue.Currencies;
using Retinue.CustomFields;

namespace Retinue.Clients;

/// <summary>
/// Answers everything about one client (https://developers.whmcs.com/api-reference/getclientsdetails/): each field twice, at the top level
/// and under <c>client</c>, as documented. Invoices, products and tickets are not kept here, so their counters are 0.
/// </summary>
internal sealed class GetClientsDetails : ApiAction
{
    private static readonly IntParam ClientId = new("clientid", "The client") { Example = "1" };
    private static readonly TextParam Email = new("email", "The client's e-mail address, instead of the id") { Example = "jane.doe@example.com" };
    private static readonly FlagParam Stats = new("stats", "Answers the counters too");

    private static readonly Field Client = Field.Group("client", "The client", [ClientDetails.Result, .. ClientDetails.Fields]);
    private static readonly Field StatsField = Field.Group("stats", "Counters of what is not kept here", ClientStats.Fields);

    public override ActionSpec Spec { get; } = new("GetClientsDetails", "Answers everything about one client")
    {
        Params = [ClientId, Email, Stats],
        Returns = [.. ClientDetails.Fields, Client, StatsField],
        Errors = [ClientErrors.IdOrEmailRequired, ClientErrors.NotFound],
    };

    public override async Task<Reply> Run(Call call)
    {
        var key = EmailKey.Of(call.Text(Email));
        var id = call.Number(ClientId);
        if (id == null && key.Length == 0) throw new Refused(ClientErrors.IdOrEmailRequired);

        var rules = await call.Api.MailRules.Current().ConfigureAwait(false);
        var details = await call.Read(async db =>
        {
            var client = id != null
                ? await ClientRows.Find(db, $"id = {id}").ConfigureAwait(false)
                : await ClientRows.Find(db, $"email_key = {key}").ConfigureAwait(false);
            if (client != null && await ClientMerges.Into(db, client.Id).ConfigureAwait(false) is { } merge)
                call.Warn($"Client {client.Id.ToString(Invariant)} was merged into client {merge.To.ToString(Invariant)}");
            return client == null ? null : new ClientDetails
            {
                Client = client,
                Rules = rules,
                CustomFields = await StoredFields.Whole(db, FieldOwner.Client, client.Id).ConfigureAwait(false),
                Users = await ClientRows.Users(db, client.Id).ConfigureAwait(false),
                CurrencyCode = await CurrencyRows.Code(db, client.Currency).ConfigureAwait(false),
            };
        }).ConfigureAwait(false) ?? throw new Refused(ClientErrors.NotFound);

        var reply = details.ToReply();
        // The top level says result itself; only the copy under client needs it among its fields.
        var nested = new Reply { { ClientDetails.Result, "success" } };
        foreach (var (field, value) in reply) nested.AddAny(field, value!);
        reply.Add(Client, nested);
        if (call.Flag(Stats) == true) reply.Add(StatsField, ClientStats.ToReply());
        return reply;
    }
}
