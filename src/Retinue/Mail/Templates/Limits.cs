using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Retinue.Mail.Templates;

/// <summary>
/// What a template may use of the machine. Fluid counts steps; what it does not bound are the sizes of what a step makes: a text that doubles
/// itself forty times in a loop, a range to a thousand million, a format a gigabyte wide.
/// </summary>
internal static partial class Limits
{
    public const int MaxLength = 1 << 20;
    private const int MaxSteps = 100_000;
    private const int MaxRange = 10_000;
    private const string Deadline = "deadline";
    private const string Encoder = "encoder";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static TemplateOptions Options { get; } = Make();

    /// <summary>A context whose time runs from now on.</summary>
    public static TemplateContext Context(long now, TextEncoder encoder) => new(Options, StringComparer.Ordinal)
    {
        AmbientValues = { [Deadline] = Stopwatch.GetTimestamp(), [Encoder] = encoder },
        Now = () => DateTimeOffset.FromUnixTimeMilliseconds(now),
    };

    private static TemplateOptions Make()
    {
        var options = new TemplateOptions { MaxSteps = MaxSteps, CultureInfo = CultureInfo.InvariantCulture, TimeZone = TimeZoneInfo.Utc, StrictFilters = true };
        foreach (var (name, filter) in options.Filters.ToList()) options.Filters.AddFilter(name, Bounded(name, filter));
        return options;
    }

    private static FilterDelegate Bounded(string name, FilterDelegate filter) => async (input, arguments, context) =>
    {
        CheckTime(context);
        // A filter without arguments has no list of them.
        var values = Enumerable.Range(0, arguments.Count).Select(arguments.At).ToList();
        var size = Size(input) + values.Sum(Size);
        if (size > MaxLength || Product(name, input, arguments) > MaxLength) throw TooMuch();
        if (TakesPattern(name) && values.Exists(a => IsWide(a.ToStringValue()))) throw TooMuch();
        // What is written as it is stays so with what is put into it: that must be encoded before.
        if (input is StringValue { Encode: false }) arguments = Encoded(arguments, (TextEncoder)context.AmbientValues[Encoder]);
        var result = await filter(input, arguments, context).ConfigureAwait(false);
        return Size(result) > MaxLength ? throw TooMuch() : result;
    };

    private static void CheckTime(TemplateContext context)
    {
        if (Stopwatch.GetElapsedTime((long)context.AmbientValues[Deadline]) > Patience) throw new TemplateException("It takes too long");
    }

    private static FilterArguments Encoded(FilterArguments arguments, TextEncoder encoder)
    {
        var encoded = new FilterArguments();
        for (var i = 0; i < arguments.Count; i++) encoded.Add(Of(arguments.At(i)));
        foreach (var name in arguments.Names) encoded.Add(name, Of(arguments[name]));
        return encoded;

        FluidValue Of(FluidValue value) => value is StringValue { Encode: true } ? TemplateValue.Html(encoder.Encode(value.ToStringValue())) : value;
    }

    /// <summary>How long a result can become that is not bounded by the sum of what goes in.</summary>
    private static long Product(string name, FluidValue input, FilterArguments arguments) => name switch
    {
        "join" when input is ArrayValue array => (long)array.Values.Count * arguments.At(0).ToStringValue().Length,
        "replace" => ((long)input.ToStringValue().Length / Math.Max(1, arguments.At(0).ToStringValue().Length) + 1) * arguments.At(1).ToStringValue().Length,
        _ => 0,
    };

    private static bool TakesPattern(string name) => name is "date" || name.StartsWith("format_", StringComparison.Ordinal) || name.StartsWith("pad", StringComparison.Ordinal);

    private static bool IsWide(string pattern)
    {
        var digits = 0;
        foreach (var c in pattern)
            if ((digits = char.IsAsciiDigit(c) ? digits + 1 : 0) > 2) return true;
        return pattern.Length > 200;
    }

    private static long Size(FluidValue value) => value switch
    {
        ArrayValue array => array.Values.Count + array.Values.Sum(Size),
        StringValue text => text.ToStringValue().Length,
        _ => 0,
    };

    public static TemplateException TooMuch() => new("What it makes is too large");

    /// <summary>Takes no more than a message may have.</summary>
    public sealed class Writer : StringWriter
    {
        public Writer() : base(CultureInfo.InvariantCulture)
        {
        }

        public override void Write(char value)
        {
            Grow(1);
            base.Write(value);
        }

        public override void Write(string? value)
        {
            Grow(value?.Length ?? 0);
            base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            Grow(count);
            base.Write(buffer, index, count);
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            Grow(buffer.Length);
            base.Write(buffer);
        }

        private void Grow(int more)
        {
            if (GetStringBuilder().Length + (long)more > MaxLength) throw TooMuch();
        }
    }
}
