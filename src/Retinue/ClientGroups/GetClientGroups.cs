namespace Retinue.ClientGroups;

/// <summary>Lists all client groups, by id (https://developers.whmcs.com/api-reference/getclientgroups/).</summary>
internal sealed class GetClientGroups : ApiAction
{
    private static readonly Field Id = Field.Id("id"), Name = Field.Text("groupname"), Colour = Field.Text("groupcolour", "#RRGGBB");
    private static readonly Field Discount = Field.Text("discountpercent", "With two digits after the point");
    private static readonly Field Exempt = Field.Text("susptermexempt", "on or empty"), Separate = Field.Text("separateinvoices", "on or empty");
    private static readonly Field Groups = Field.List("groups", "group", "The groups", Id, Name, Colour, Discount, Exempt, Separate);

    public override ActionSpec Spec { get; } = new("GetClientGroups", "Lists client groups") { Returns = [Paging.Total, Groups] };

    public override async Task<Reply> Run(Call call)
    {
        var groups = await call.Read(ClientGroupRows.All).ConfigureAwait(false);
        return new Reply { { Paging.Total, groups.Count }, { Groups, [.. groups.Select(Row)] } };
    }

    private static Reply Row(ClientGroup group) => new()
    {
        { Id, group.Id }, { Name, group.Name }, { Colour, group.Colour }, { Discount, group.DiscountPercent },
        { Exempt, On(group.SuspensionExempt) }, { Separate, On(group.SeparateInvoices) },
    };

    /// <summary>Both generations write these two as a form does.</summary>
    private static string On(bool flag) => flag ? "on" : "";
}
