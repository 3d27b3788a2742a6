using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using Retinue.Access;
using Retinue.Server.Api;

namespace Retinue.Server.Cli;

/// <summary><c>retinue call AddContact clientid=1 ...</c>: the Local API on the command line.</summary>
internal static class CallCommand
{
    public static Command Create()
    {
        var action = new Argument<string?>("action") { Description = "The action, such as AddContact, in any case", Arity = ArgumentArity.ZeroOrOne };
        var values = new Argument<string[]>("parameters") { Description = "name=value, with brackets as on the wire: 'email_preferences[invoice]=1'", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--responsetype") { Description = "json, xml or nvp", DefaultValueFactory = _ => "json" };
        var admin = new Option<string?>("--admin") { Description = "The admin on whose behalf the call is made" };
        var json = new Option<string?>("--json") { Description = "Reads parameters from a file with a JSON object; - is standard input. Keeps secrets out of the command line" };
        var key = new Option<string?>("--idempotency-key") { Description = "Does a writing call only once for this key" };
        var list = new Option<bool>("--list") { Description = "Lists the actions, or what the named action takes" };
        format.AcceptOnlyFromAmong("json", "xml", "nvp");

        var command = new Command("call", "Calls an action: retinue call AddContact clientid=1 firstname=Jane") { action, values, format, admin, json, key, list };
        command.SetAction((line, cancel) => line.GetValue(list) || line.GetValue(action) == null
            ? Task.FromResult(List(line.GetValue(action)))
            : CliContext.WithApi((l, api) => Call(api, l.GetValue(action)!, l.GetValue(values) ?? [], l.GetValue(json), l.GetValue(admin), l.GetValue(key), WireFormat.Find(l.GetValue(format))!))(line, cancel));
        return command;
    }

    private static async Task<int> Call(LocalApi api, string action, string[] values, string? jsonFile, string? admin, string? key, WireFormat format)
    {
        var name = ActionList.Find(action)?.Spec.LowerName ?? action.ToLowerInvariant();
        var version = api.Options.ApiVersion;
        try
        {
            var table = new Value();
            if (jsonFile != null) FormKey.PutAll(table, await ReadJson(jsonFile));
            foreach (var pair in values)
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                if (equals <= 0) throw new FormatException($"\"{pair}\" is not name=value.");
                FormKey.Put(table, pair[..equals], Value.WellFormed(pair[(equals + 1)..]));
            }
            var caller = admin == null ? Caller.System : await Admins.Caller(api.Store, admin);
            var reply = await api.Run(action, table, caller with { IdempotencyKey = key });
            await Print(new Answer(name, version, reply, null, null), format);
            return 0;
        }
        catch (Refused refused)
        {
            await Print(new Answer(name, version, refused, withCode: false), format);
            await Console.Error.WriteLineAsync(refused.Error == CommonErrors.UnknownAction ? $"{refused.Message}: {action}; 'retinue call --list' names the actions" : refused.Message);
            return 1;
        }
    }

    private static async Task<Value> ReadJson(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(file == "-" ? await Console.In.ReadToEndAsync() : await File.ReadAllTextAsync(file));
            return json.RootElement.ValueKind == JsonValueKind.Object ? Value.From(json.RootElement)! : throw new FormatException("--json needs a JSON object.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"--json cannot be read: {e.Message}");
        }
    }

    private static async Task Print(Answer answer, WireFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(answer, output);
        await using var stdout = Console.OpenStandardOutput();
        await stdout.WriteAsync(output.WrittenMemory);
        await stdout.WriteAsync("\n"u8.ToArray());
    }

    private static int List(string? action)
    {
        if (action == null)
        {
            foreach (var spec in ActionList.All.Select(a => a.Spec)) Console.WriteLine($"{spec.Name,-22} {spec.Summary}");
            return 0;
        }
        if (ActionList.Find(action)?.Spec is not { } found)
        {
            Console.Error.WriteLine($"{CommonErrors.UnknownAction.Message}: {action}; 'retinue call --list' names the actions");
            return 1;
        }
        Console.WriteLine($"{found.Name}: {found.Summary}\n");
        foreach (var param in found.Params)
            Console.WriteLine($"  {param.Name,-28} {param.Type,-7} {(param.Required ? "required  " : "")}{param.Summary}{(param.Since.Length > 0 ? $" (since {param.Since})" : "")}");
        if (found.Errors.Count > 0) Console.WriteLine("\nRefuses with:");
        foreach (var error in found.Errors.Select(e => e.Message).Distinct()) Console.WriteLine($"  {error}");
        return 0;
    }
}
