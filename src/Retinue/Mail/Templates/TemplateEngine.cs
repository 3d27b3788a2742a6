using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;

namespace Retinue.Mail.Templates;

/// <summary>Liquid by Fluid: what is filled into HTML is encoded, a template can do nothing but say what to write, and not for ever.</summary>
internal static class TemplateEngine
{
    /// <summary>Letters of every language stand for themselves.</summary>
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private const int MaxParsed = 500;
    private const int MaxKept = 1 << 15;
    private static readonly ConcurrentDictionary<string, IFluidTemplate> Parsed = new(StringComparer.Ordinal);

    /// <summary>Why a text is no template, in words with line and column; null when it is one.</summary>
    public static string? Problem(string source)
    {
        try
        {
            TemplateParser.Parse(source);
            return null;
        }
        catch (TemplateException e)
        {
            return e.Message;
        }
    }

    /// <summary>HTML: what is filled in is encoded, unless the template says <c>raw</c>.</summary>
    public static ValueTask<string> Render(string source, IEnumerable<(string, FluidValue)> values, long now) => Render(source, values, now, Html);

    /// <summary>Plain text, as it is.</summary>
    public static ValueTask<string> RenderText(string source, IEnumerable<(string, FluidValue)> values, long now) => Render(source, values, now, NullEncoder.Default);

    private static async ValueTask<string> Render(string source, IEnumerable<(string, FluidValue)> values, long now, TextEncoder encoder)
    {
        var template = Parse(source);
        var context = Limits.Context(now, encoder);
        foreach (var (name, value) in values) context.SetValue(name, value);
        await using var writer = new Limits.Writer();
        try
        {
            await template.RenderAsync(writer, encoder, context).ConfigureAwait(false);
        }
        // Whatever a template is wrong about while it runs: it divides by zero, compares a list with a number, or is stopped.
        catch (Exception e) when (e is not (TemplateException or OutOfMemoryException))
        {
            throw new TemplateException(e is InvalidOperationException ? "It takes too many steps" : $"It fails ({e.GetType().Name})");
        }
        return writer.ToString();
    }

    private static IFluidTemplate Parse(string source)
    {
        if (Parsed.TryGetValue(source, out var known)) return known;
        var template = TemplateParser.Parse(source);
        if (source.Length > MaxKept) return template;
        // What is sent again and again is parsed once; what is only tried must not fill the memory.
        if (Parsed.Count >= MaxParsed) Parsed.Clear();
        return Parsed[source] = template;
    }
}
