namespace Retinue.Clients;

/// <summary>How a client is billed differently from the others. Kept for the system that bills; stored as the sum of the values.</summary>
[Flags]
internal enum BillingMarks
{
    None = 0,
    TaxExempt = 1,
    NoLateFees = 2,
    NoDueNotices = 4,
    SeparateInvoices = 8,
    NoAutomaticPayment = 16,
    NoAutomaticClosing = 32,
}

/// <summary>One mark under its documented name, which is that of its parameter, of its field and of its variable in hooks.</summary>
internal sealed record BillingMark(BillingMarks Flag, string Name, string Summary)
{
    /// <summary>In the order in which GetClientsDetails answers them.</summary>
    public static IReadOnlyList<BillingMark> All { get; } =
    [
        new(BillingMarks.TaxExempt, "taxexempt", "Whether the client is charged no tax"),
        new(BillingMarks.NoLateFees, "latefeeoveride", "Whether the client is charged no late fees"),
        new(BillingMarks.NoDueNotices, "overideduenotices", "Whether the client gets no notices of overdue invoices"),
        new(BillingMarks.SeparateInvoices, "separateinvoices", "Whether each service has an invoice of its own"),
        new(BillingMarks.NoAutomaticPayment, "disableautocc", "Whether cards are not charged automatically"),
        new(BillingMarks.NoAutomaticClosing, "overrideautoclose", "Whether the account is never closed automatically"),
    ];

    public static IReadOnlyList<FlagParam> Params { get; } = [.. All.Select(mark => new FlagParam(mark.Name, mark.Summary) { Since = "8.0" })];

    /// <summary>The marks after a call that changes only those it names.</summary>
    public static BillingMarks Change(Call call, BillingMarks before)
    {
        var result = before;
        for (var i = 0; i < All.Count; i++)
        {
            if (call.Flag(Params[i]) is not { } on) continue;
            result = on ? result | All[i].Flag : result & ~All[i].Flag;
        }
        return result;
    }
}
