namespace Retinue.Currencies;

/// <summary>Lists all currencies, by id (https://developers.whmcs.com/api-reference/getcurrencies/).</summary>
internal sealed class GetCurrencies : ApiAction
{
    private static readonly Field Id = Field.Id("id"), Code = Field.Text("code", "ISO 4217"), Prefix = Field.Text("prefix"), Suffix = Field.Text("suffix");
    private static readonly Field Format = Field.Id("format", "From 1 to 4"), Rate = Field.Text("rate", "With five digits after the point");
    private static readonly Field Currencies = Field.List("currencies", "currency", "The currencies", Id, Code, Prefix, Suffix, Format, Rate);

    public override ActionSpec Spec { get; } = new("GetCurrencies", "Lists currencies") { Returns = [Paging.Total, Currencies] };

    public override async Task<Reply> Run(Call call)
    {
        var currencies = await call.Read(CurrencyRows.All).ConfigureAwait(false);
        return new Reply { { Paging.Total, currencies.Count }, { Currencies, [.. currencies.Select(Row)] } };
    }

    private static Reply Row(Currency currency) => new()
    {
        { Id, currency.Id }, { Code, currency.Code }, { Prefix, currency.Prefix }, { Suffix, currency.Suffix }, { Format, currency.Format },
        { Rate, currency.Rate },
    };
}
