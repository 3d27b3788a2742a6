namespace Retinue.Clients;

/// <summary>The documented counters of a client's invoices, products, domains, quotes and tickets, none of which are kept here.</summary>
internal static class ClientStats
{
    private static readonly string[] Counters =
    [
        "numdueinvoices", "numoverdueinvoices", "numDraftInvoices", "numunpaidinvoices", "numpaidinvoices", "numcancelledinvoices",
        "numrefundedinvoices", "numcollectionsinvoices", "productsnumactivehosting", "productsnumhosting", "productsnumactivereseller",
        "productsnumreseller", "productsnumactiveservers", "productsnumservers", "productsnumactiveother", "productsnumother",
        "productsnumactive", "productsnumtotal", "numactivedomains", "numdomains", "numacceptedquotes", "numquotes", "numtickets",
        "numactivetickets", "numaffiliatesignups",
    ];

    private static readonly string[] Amounts =
    [
        "dueinvoicesbalance", "creditbalance", "income", "overdueinvoicesbalance", "draftInvoicesBalance", "unpaidinvoicesamount",
        "paidinvoicesamount", "cancelledinvoicesamount", "refundedinvoicesamount", "collectionsinvoicesamount",
    ];

    public static IReadOnlyList<Field> Fields { get; } =
    [
        .. Counters.Select(name => Field.Id(name)),
        Field.Id("numpaymentpendinginvoices") with { Only = ApiVersion.V8 },
        .. Amounts.Select(name => Field.Text(name)),
        .. new[] { "grossRevenue", "expenses", "paymentpendinginvoicesamount" }.Select(name => Field.Text(name) with { Only = ApiVersion.V8 }),
        Field.Mark("incredit"),
        Field.Mark("isAffiliate"),
    ];

    public static Reply ToReply()
    {
        var reply = new Reply();
        foreach (var field in Fields)
        {
            if (field.Type == FieldType.Id) reply.Add(field, 0);
            else if (field.Type == FieldType.Mark) reply.Add(field, false);
            else reply.Add(field, "0.00");
        }
        return reply;
    }
}
