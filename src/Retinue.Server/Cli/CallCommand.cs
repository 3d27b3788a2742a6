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
        var table = jsonFile == null ? new Value() : await ReadJson(jsonFile);
        var (answer, refused) = await Ask(api, action, table, values, admin, key, api.Options.ApiVersion);
        await Print(answer, format);
        if (refused == null) return 0;
        await Console.Error.WriteLineAsync(refused.Error == CommonErrors.UnknownAction ? $"{refused.Message}: {action}; 'retinue call --list' names the actions" : refused.Message);
        return 1;
    }

    /// <summary>Everything of the command but reading and printing.</summary>
    /// <param name="api">The API.</param>
    /// <param name="action">The action, in any case.</param>
    /// <param name="table">The parameters of a file; those of the command line are put over them.</param>
    /// <param name="values">The parameters of the command line, <c>name=value</c>.</param>
    /// <param name="admin">The admin on whose behalf the call is made; null is the system.</param>
    /// <param name="key">The idempotency key; null is none.</param>
    /// <param name="version">The generation to answer in.</param>
    /// <returns>The answer to print, and why the call was refused; null when it was not.</returns>
    /// <exception cref="FormatException">One of the values is not <c>name=value</c>.</exception>
    internal static async Task<(Answer Answer, Refused? Refused)> Ask(
        LocalApi api, string action, Value table, string[] values, string? admin, string? key, ApiVersion version)
    {
        var name = ActionList.Find(action)?.Spec.LowerName ?? action.ToLowerInvariant();
        foreach (var pair in values)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new FormatException($"\"{pair}\" is not name=value.");
            FormKey.Put(table, pair[..equals], Value.WellFormed(pair[(equals + 1)..]));
        }
        try
        {
            var caller = admin == null ? Caller.System : await Admins.Caller(api.Store, admin);
            var reply = await api.Run(action, table, caller with { IdempotencyKey = key, Version = version });
            return (new Answer(name, version, reply, null, null), null);
        }
        catch (Refused refused)
        {
            return (new Answer(name, version, refused, withCode: false), refused);
        }
    }

    private static async Task<Value> ReadJson(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(file == "-" ? await Console.In.ReadToEndAsync() : await File.ReadAllTextAsync(file));
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("--json needs a JSON object.");
            var table = new Value();
            FormKey.PutAll(table, Value.From(json.RootElement)!);
            return table;
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
