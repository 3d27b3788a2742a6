using Retinue.Events;

namespace Retinue.CustomFields;

/// <summary>Defines a custom field of clients or of contacts. Our own: the documented API has only their values.</summary>
internal sealed class AddCustomField : ApiAction
{
    private static readonly TextParam Type = new("type", "Whose field: client or contact") { Required = true, Missing = CustomFieldErrors.TypeInvalid, Example = "client" };
    private static readonly TextParam Name = new(CustomField.NameParam.Name, CustomField.NameParam.Summary)
    {
        Required = true,
        Missing = CustomFieldErrors.NameRequired,
        Example = CustomField.NameParam.Example,
    };

    private static readonly Field FieldId = Field.Id("fieldid", "The id of the new field");

    public override ActionSpec Spec { get; } = new("AddCustomField", "Defines a custom field of clients or contacts")
    {
        Params = [Type, Name, .. CustomField.Params.Where(p => p != CustomField.NameParam)],
        Returns = [FieldId],
        Errors = [CustomFieldErrors.TypeInvalid, .. CustomFieldErrors.OfFields],
        Raises = [EventNames.CustomFieldAdd],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var owner = FieldOwner.Find(call.Text(Type)) ?? throw new Refused(CustomFieldErrors.TypeInvalid) { Parameter = Type.Name };
        var field = CustomField.Change(call, new CustomField { Owner = owner });
        return call.Write(async unit =>
        {
            var added = await CustomFieldRows.Add(unit, field, call.Now).ConfigureAwait(false);
            await unit.Raise(CustomFieldEvents.Added(added)).ConfigureAwait(false);
            return new Reply { { FieldId, added.Id } };
        });
    }
}
