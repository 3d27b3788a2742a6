using System.Globalization;
using System.Text.Json;
using Fluid.Values;

namespace Retinue.Mail.Templates;

/// <summary>What is filled in, as Liquid sees it.</summary>
internal static class TemplateValue
{
    private const string Dots = "••••••••";

    /// <summary>
    /// The values of a JSON object by name. An empty text, the text 0 and an empty list count as no in a condition, as they did in the templates that people
    /// bring along; in plain Liquid they would count as yes, as the number 0 does.
    /// </summary>
    /// <param name="hide">Puts dots in the place of every value that is not empty.</param>
    public static IEnumerable<(string Name, FluidValue Value)> All(string json, bool hide = false)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind != JsonValueKind.Object ? [] : [.. document.RootElement.EnumerateObject().Select(p => (p.Name, Of(p.Value, hide)))];
    }

    public static FluidValue Of(string text) => text is "" or "0" ? new No(text) : new StringValue(text);

    /// <summary>A text that is HTML already.</summary>
    public static FluidValue Html(string html) => new StringValue(html, encode: false);

    private static FluidValue Of(JsonElement value, bool hide) => value.ValueKind switch
    {
        JsonValueKind.Object => new DictionaryValue(new ObjectDictionaryFluidIndexable<object>(
            value.EnumerateObject().DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => (object)Of(p.Value, hide)), Limits.Options)),
        JsonValueKind.Array when value.GetArrayLength() == 0 => NilValue.Instance,
        JsonValueKind.Array => new ArrayValue([.. value.EnumerateArray().Select(v => Of(v, hide))]),
        JsonValueKind.String => Of(hide && value.GetString()!.Length > 0 ? Dots : value.GetString()!),
        JsonValueKind.Number when hide => Of(Dots),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? NumberValue.Create(number) : Of(value.GetRawText()),
        JsonValueKind.True => BooleanValue.True,
        JsonValueKind.False => BooleanValue.False,
        _ => NilValue.Instance,
    };

    private sealed class No(string text) : FluidValue
    {
        private readonly StringValue inner = new(text);

        public override FluidValues Type => FluidValues.String;

        public override bool Equals(FluidValue other) => inner.Equals(other) || (other is NumberValue && other.ToNumberValue() == 0 && inner.ToStringValue() == "0");

        public override bool ToBooleanValue() => false;

        public override decimal ToNumberValue() => 0;

        public override string ToStringValue() => inner.ToStringValue();

        public override object ToObjectValue() => inner.ToObjectValue();

        public override ValueTask WriteToAsync(TextWriter writer, System.Text.Encodings.Web.TextEncoder encoder, CultureInfo cultureInfo) =>
            inner.WriteToAsync(writer, encoder, cultureInfo);
    }
}
