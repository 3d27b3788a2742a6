namespace Retinue.ClientGroups;

/// <summary>A group that clients can be in, with the parameters that bring its fields. What it grants is for billing, which is not done here.</summary>
internal sealed record ClientGroup
{
    public static readonly TextParam NameParam = new("groupname", "Name of the group") { Example = "Wholesale" };
    public static readonly TextParam ColourParam = new("groupcolour", "Colour in lists, as #RRGGBB; #ffffff when absent") { Example = "#ff0000" };
    public static readonly TextParam DiscountParam = new("discountpercent", "Discount in percent, from 0 to 100; 0 when absent") { Example = "10.00" };
    public static readonly FlagParam ExemptParam = new("susptermexempt", "Whether its clients are exempt from automatic suspension and termination");
    public static readonly FlagParam SeparateParam = new("separateinvoices", "Whether each product of its clients has an invoice of its own");

    public static IReadOnlyList<Param> Params { get; } = [NameParam, ColourParam, DiscountParam, ExemptParam, SeparateParam];

    /// <summary>What a new group starts from.</summary>
    public static ClientGroup New { get; } = new();

    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Colour { get; init; } = "#ffffff";

    /// <summary>Decimal text with two digits.</summary>
    public string DiscountPercent { get; init; } = "0.00";
    public bool SuspensionExempt { get; init; }
    public bool SeparateInvoices { get; init; }

    /// <summary>A group after a call that changes only what it brings: what is absent stays, what is empty is as in a new group.</summary>
    /// <exception cref="Refused">One of <see cref="ClientGroupErrors.OfFields"/>.</exception>
    public static ClientGroup Change(Call call, ClientGroup before) => new()
    {
        Id = before.Id,
        Name = !call.Has(NameParam) ? before.Name
            : call.Text(NameParam) is var name && !string.IsNullOrWhiteSpace(name) ? name : throw new Refused(ClientGroupErrors.NameRequired) { Parameter = NameParam.Name },
        Colour = !call.Has(ColourParam) ? before.Colour
            : ReadColour(call.Text(ColourParam).Trim()) ?? throw new Refused(ClientGroupErrors.ColourInvalid) { Parameter = ColourParam.Name },
        DiscountPercent = !call.Has(DiscountParam) ? before.DiscountPercent
            : ReadDiscount(call.Text(DiscountParam)) ?? throw new Refused(ClientGroupErrors.DiscountInvalid) { Parameter = DiscountParam.Name },
        SuspensionExempt = call.Flag(ExemptParam) ?? before.SuspensionExempt,
        SeparateInvoices = call.Flag(SeparateParam) ?? before.SeparateInvoices,
    };

    private static string? ReadDiscount(string text) => text.Length == 0 ? New.DiscountPercent : Decimals.Read(text, 2, 0, 100);

    /// <summary>Nothing but a colour: pages put it into their styles.</summary>
    private static string? ReadColour(string text)
    {
        if (text.Length == 0) return New.Colour;
        return text.Length == 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0 ? text : null;
    }
}
