using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Retinue.Tests.Harness;

/// <summary>One PHP process that answers a line for each line it gets: what our readers are held against.</summary>
public sealed class Php : IDisposable
{
    private readonly Process process;

    private Php(Process process) => this.process = process;

    /// <summary>
    /// Starts PHP with a function body that turns the text <c>$line</c> into what it returns. Arrays come back as lists of pairs, because a
    /// JSON object would not keep the order of number-like keys, and every text as base64, because it need not be UTF-8.
    /// </summary>
    public static Php Start(string body)
    {
        var script = $$"""
            function plain($v) { return is_array($v) ? array_map(fn($k, $x) => [base64_encode((string)$k), plain($x)], array_keys($v), array_values($v)) : base64_encode((string)$v); }
            function answer($line) { {{body}} }
            while (($line = fgets(STDIN)) !== false) { echo json_encode(plain(answer(base64_decode(trim($line)))), 0, 4096), "\n"; }
            """;
        string[] settings = ["max_input_vars=100000", "max_input_nesting_level=64", "display_errors=0", "log_errors=0"];
        var start = new ProcessStartInfo("php", ["-n", .. settings.SelectMany(s => new[] { "-d", s }), "-r", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            return new Php(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("php is not installed; ./test installs it where it may");
            throw;
        }
    }

    /// <summary>The answer as a text that shows the whole tree: <see cref="Show(Value)"/> makes the same of ours.</summary>
    public string Ask(ReadOnlySpan<byte> line)
    {
        using var json = Answer(line);
        return Show(json.RootElement);
    }

    /// <summary>The bytes of an answer that is a text.</summary>
    public byte[] AskBytes(ReadOnlySpan<byte> line)
    {
        using var json = Answer(line);
        return json.RootElement.GetBytesFromBase64();
    }

    private JsonDocument Answer(ReadOnlySpan<byte> line)
    {
        process.StandardInput.WriteLine(Convert.ToBase64String(line));
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("PHP has ended.");
        return JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 4096 });
    }

    /// <summary>A tree of ours: <c>{a={0="1", b="2"}}</c>.</summary>
    public static string Show(Value value) =>
        value.Text is { } text ? Quote(text) : $"{{{string.Join(", ", value.Items.Select(i => $"{Quote(i.Key)}={Show(i.Value)}"))}}}";

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static string Show(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? Quote(Text(json))
        : $"{{{string.Join(", ", json.EnumerateArray().Select(pair => $"{Quote(Text(pair[0]))}={Show(pair[1])}"))}}}";

    private static string Text(JsonElement base64) => System.Text.Encoding.UTF8.GetString(base64.GetBytesFromBase64());

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
