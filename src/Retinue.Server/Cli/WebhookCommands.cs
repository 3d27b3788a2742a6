using System.CommandLine;

namespace Retinue.Server.Cli;

/// <summary><c>retinue webhook ...</c>: who is told of events over HTTP. Each command is a call of the action of that name.</summary>
internal static class WebhookCommands
{
    private static readonly Argument<string> Id = new("id") { Description = "The webhook's id" };

    public static Command Create()
    {
        var events = new Option<string>("--events") { Description = "The events it is told of, separated by commas; * is all", DefaultValueFactory = _ => "*" };
        var fields = new Option<string>("--fields") { Description = "Of edits, only those that change one of these variables", DefaultValueFactory = _ => "" };
        var client = new Option<string>("--client") { Description = "Only events of this client", DefaultValueFactory = _ => "" };
        var text = new Option<string>("--description") { Description = "What it is for", DefaultValueFactory = _ => "" };
        var url = new Argument<string>("url") { Description = "Where events are posted to, https" };
        var add = new Command("add", "Adds a webhook, and shows its secret this once") { url, events, fields, client, text };
        add.SetAction(Call("AddWebhook", Show, ("url", url.Of), ("events", events.Of), ("fields", fields.Of), ("clientid", client.Of), ("description", text.Of)));

        var hours = new Option<string>("--hours") { Description = "How long the old secret stays valid", DefaultValueFactory = _ => "24" };
        var revoke = new Option<bool>("--revoke") { Description = "The old secret ends at once" };
        var rotate = new Command("rotate", "Gives a webhook a new secret, and shows it this once") { Id, hours, revoke };
        rotate.SetAction(Call("RotateWebhookSecret", Show, ("webhookid", Id.Of), ("hours", hours.Of), ("revoke", line => line.GetValue(revoke) ? "1" : "0")));

        var list = new Command("list", "Lists the webhooks; secrets are never shown");
        list.SetAction(Call("GetWebhooks", reply => Print(reply, "webhooks", row =>
            $"{row["id"],4}  {((bool)row["active"]! ? "on " : "off")}  {row["url"]}  {row["events"]}{Some("  fields=", row["fields"])}{Some("  client=", row["clientid"])}"
            + $"  {row["waiting"]} waiting, {row["dead"]} dead{Some("  ", row["description"])}{Some("  ! ", row["reason"])}"), ("limitnum", _ => "1000")));

        var state = new Option<string>("--state") { Description = "Only waiting, done or dead ones", DefaultValueFactory = _ => "" };
        var count = new Option<string>("--count") { Description = "How many", DefaultValueFactory = _ => "25" };
        var deliveries = new Command("deliveries", "Shows the latest deliveries to a webhook") { Id, state, count };
        deliveries.SetAction(Call("GetWebhookDeliveries", reply => Print(reply, "deliveries", row =>
            $"{row["id"],6}  {row["created_at"]}  {row["event"]} {row["eventid"]}{Some("  client=", row["clientid"])}  {row["state"]}, {row["attempts"]} attempts"
            + $"{Some("  HTTP ", row["status"])}{Some("  ", row["error"])}{Some("  next ", row["next_at"])}{Some("  ", row["answer"])}"),
            ("webhookid", Id.Of), ("state", state.Of), ("limitnum", count.Of)));

        var delivery = new Option<string>("--delivery") { Description = "This delivery", DefaultValueFactory = _ => "" };
        var dead = new Option<bool>("--dead") { Description = "All that were given up" };
        var from = new Option<string>("--from") { Description = "The events from this time on, in UTC: '2026-02-03 04:05:06'", DefaultValueFactory = _ => "" };
        var to = new Option<string>("--to") { Description = "Up to this time, in UTC", DefaultValueFactory = _ => "" };
        var replay = new Command("replay", "Sends a delivery, all dead ones, or the events of a time again") { Id, delivery, dead, from, to };
        replay.SetAction(Call("ReplayWebhook", Show,
            ("webhookid", Id.Of), ("deliveryid", delivery.Of), ("dead", line => line.GetValue(dead) ? "1" : "0"), ("from", from.Of), ("to", to.Of)));

        return new Command("webhook", "Webhooks, which are told of events over HTTP")
        {
            add, list, deliveries, replay, rotate,
            Named("test", "Sends a webhook a message to try it", "TestWebhook"),
            Named("disable", "Switches a webhook off; what waits is kept", "UpdateWebhook", ("active", _ => "0")),
            Named("enable", "Switches a webhook on", "UpdateWebhook", ("active", _ => "1")),
            Named("delete", "Deletes a webhook and what waits for it", "DeleteWebhook"),
        };
    }

    private static Command Named(string verb, string summary, string action, params (string, Func<ParseResult, string?>)[] parameters)
    {
        var command = new Command(verb, summary) { Id };
        command.SetAction(Call(action, _ => { }, [("webhookid", Id.Of), .. parameters]));
        return command;
    }

    private static string? Of(this Argument<string> argument, ParseResult line) => line.GetValue(argument);

    private static string? Of(this Option<string> option, ParseResult line) => line.GetValue(option);

    private static Func<ParseResult, CancellationToken, Task<int>> Call(string action, Action<Reply> show, params (string Name, Func<ParseResult, string?> Value)[] parameters) =>
        CliContext.WithApi(async (line, api) =>
        {
            var result = await api.CallAsync(action, parameters.ToDictionary(p => p.Name, p => (object?)p.Value(line)));
            if (result.Reply is { } reply) show(reply);
            else await Console.Error.WriteLineAsync(result.Error!.Message);
            return result.IsSuccess ? 0 : 1;
        });

    private static void Show(Reply reply)
    {
        foreach (var (field, value) in reply) Console.WriteLine($"{field.Name,-14}  {value}");
    }

    private static void Print(Reply reply, string list, Func<Reply, string> line)
    {
        foreach (var row in (IReadOnlyList<Reply>)reply[list]!) Console.WriteLine(line(row));
    }

    /// <summary>A value that says something, after what it is called.</summary>
    private static string Some(string name, object? value) => value is null or "" or 0L ? "" : $"{name}{value}";
}
