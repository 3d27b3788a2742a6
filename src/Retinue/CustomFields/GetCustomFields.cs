namespace Retinue.CustomFields;

/// <summary>Lists the definitions of custom fields, in the order in which they are shown. Our own: the documented API has only their values.</summary>
internal sealed class GetCustomFields : ApiAction
{
    private static readonly TextParam Type = new("type", "Only the fields of client, or of contact") { Example = "client" };

    private static readonly Field Id = Field.Id("id"), TypeField = Field.Text("type", "client or contact"), Name = Field.Text("fieldname");
    private static readonly Field FieldTypeField = Field.Text("fieldtype", "text, link, password, dropdown, tickbox or textarea"), Description = Field.Text("description");
    private static readonly Field Options = Field.Text("fieldoptions", "Separated by commas"), Pattern = Field.Text("regexpr"), AdminOnly = Field.Flag("adminonly");
    private static readonly Field Required = Field.Flag("required"), ShowOrder = Field.Flag("showorder"), ShowInvoice = Field.Flag("showinvoice"), SortOrder = Field.Id("sortorder");
    private static readonly Field Fields = Field.List("customfields", "customfield", "The definitions",
        Id, TypeField, Name, FieldTypeField, Description, Options, Pattern, AdminOnly, Required, ShowOrder, ShowInvoice, SortOrder);

    public override ActionSpec Spec { get; } = new("GetCustomFields", "Lists the definitions of custom fields")
    {
        Params = [Type],
        Returns = [Paging.Total, Fields],
        Errors = [CustomFieldErrors.TypeInvalid],
    };

    public override async Task<Reply> Run(Call call)
    {
        var type = call.Text(Type);
        var owner = type.Length == 0 ? null : FieldOwner.Find(type) ?? throw new Refused(CustomFieldErrors.TypeInvalid) { Parameter = Type.Name };
        var fields = await call.Read(db => owner == null ? CustomFieldRows.All(db) : CustomFieldRows.Of(db, owner)).ConfigureAwait(false);
        return new Reply { { Paging.Total, fields.Count }, { Fields, [.. fields.Select(Row)] } };
    }

    private static Reply Row(CustomField field) => new()
    {
        { Id, field.Id }, { TypeField, field.Owner.Type }, { Name, field.Name }, { FieldTypeField, field.FieldType }, { Description, field.Description },
        { Options, field.Options }, { Pattern, field.Pattern }, { AdminOnly, field.AdminOnly }, { Required, field.Required },
        { ShowOrder, field.ShowOrder }, { ShowInvoice, field.ShowInvoice }, { SortOrder, field.SortOrder },
    };
}
