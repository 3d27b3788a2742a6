namespace Retinue.Currencies;

/// <summary>A currency that clients can have, with the parameters that bring its fields.</summary>
internal sealed record Currency
{
    public static readonly TextParam CodeParam = new("code", "ISO 4217 code, in any case") { Example = "EUR" };
    public static readonly TextParam PrefixParam = new("prefix", "What stands before an amount") { Example = "€" };
    public static readonly TextParam SuffixParam = new("suffix", "What stands behind an amount") { Example = " EUR" };
    public static readonly IntParam FormatParam = new("format", "How an amount is written: 1 is 1234.56, 2 is 1,234.56, 3 is 1.234,56, 4 is 1,234; 1 when absent") { Example = "2" };
    public static readonly TextParam RateParam = new("rate", "How many units are one of the default currency, with up to 5 digits after the point; 1 when absent") { Example = "0.92500" };
    public static readonly FlagParam DefaultParam = new("default", "Makes it the currency of clients that name none, instead of the one that was");

    public static IReadOnlyList<Param> Params { get; } = [CodeParam, PrefixParam, SuffixParam, FormatParam, RateParam, DefaultParam];

    private const int RateDigits = 5;
    private const decimal LeastRate = 0.00001m, MostRate = 99999.99999m;

    /// <summary>What a new currency starts from.</summary>
    public static Currency New { get; } = new();

    public long Id { get; init; }

    /// <summary>Three letters in upper case.</summary>
    public string Code { get; init; } = "";
    public string Prefix { get; init; } = "";
    public string Suffix { get; init; } = "";

    /// <summary>From 1 to 4.</summary>
    public long Format { get; init; } = 1;

    /// <summary>Decimal text with five digits.</summary>
    public string Rate { get; init; } = "1.00000";
    public bool IsDefault { get; init; }

    /// <summary>A currency after a call that changes only what it brings: what is absent stays.</summary>
    /// <exception cref="Refused">One of <see cref="CurrencyErrors.OfFields"/>.</exception>
    public static Currency Change(Call call, Currency before) => new()
    {
        Id = before.Id,
        Code = !call.Has(CodeParam) ? before.Code : ReadCode(call.Text(CodeParam)),
        Prefix = call.Has(PrefixParam) ? call.Text(PrefixParam) : before.Prefix,
        Suffix = call.Has(SuffixParam) ? call.Text(SuffixParam) : before.Suffix,
        Format = (call.Number(FormatParam) ?? before.Format) is var format and >= 1 and <= 4
            ? format : throw new Refused(CurrencyErrors.FormatInvalid) { Parameter = FormatParam.Name },
        Rate = !call.Has(RateParam) ? before.Rate
            : Decimals.Read(call.Text(RateParam), RateDigits, LeastRate, MostRate) ?? throw new Refused(CurrencyErrors.RateInvalid) { Parameter = RateParam.Name },
        IsDefault = call.Flag(DefaultParam) ?? before.IsDefault,
    };

    private static string ReadCode(string text)
    {
        var code = text.Trim().ToUpperInvariant();
        return code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? code : throw new Refused(CurrencyErrors.CodeInvalid) { Parameter = CodeParam.Name };
    }
}
