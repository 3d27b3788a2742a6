using System.Text.Json.Nodes;
using Retinue.Storage;

namespace Retinue.Tests.Harness;

/// <summary>A message as it is stored; what is filled in is together, secrets too.</summary>
internal sealed record QueuedMail(long Id, string Template, long? ClientId, long? LoginId, string Recipient, string Variables, string State)
{
    public string Token => (string)JsonNode.Parse(Variables)!["token"]!;

    /// <summary>The latest first.</summary>
    public static async Task<List<QueuedMail>> Latest(LocalApi api, long count) => await api.Store.Read(db => db.All(
        $"SELECT id, template, client_id, login_id, recipient, variables, secrets, state FROM mails ORDER BY id DESC LIMIT {count}", row => new QueuedMail(
            row.Long(0), row.Text(1), row.LongOrNull(2), row.LongOrNull(3), row.Text(4), Together(row.Text(5), row.Text(6)), row.Text(7))));

    private static string Together(string variables, string secrets)
    {
        var all = (JsonObject)JsonNode.Parse(variables)!;
        foreach (var (name, value) in (JsonObject)JsonNode.Parse(secrets)!) all[name] = value?.DeepClone();
        return all.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
