using Retinue.Events;

namespace Retinue.CustomFields;

/// <summary>
/// Changes what a call brings of the definition of a custom field, and leaves the rest as it is. Values that are there stay, even where they
/// would no longer be allowed. Our own.
/// </summary>
internal sealed class UpdateCustomField : ApiAction
{
    private static readonly IntParam FieldId = new("fieldid", "The field") { Required = true, Missing = CustomFieldErrors.IdNotFound, Example = "1" };

    private static readonly Field FieldIdField = Field.Id("fieldid", "The id of the field");

    public override ActionSpec Spec { get; } = new("UpdateCustomField", "Changes the definition of a custom field")
    {
        Params = [FieldId, .. CustomField.Params],
        Returns = [FieldIdField],
        Errors = [CustomFieldErrors.IdNotFound, CustomFieldErrors.SecretFixed, .. CustomFieldErrors.OfFields],
        Raises = [EventNames.CustomFieldEdit],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(FieldId);
        return call.Write(async unit =>
        {
            var before = await CustomFieldRows.Lock(unit, id).ConfigureAwait(false);
            var after = CustomField.Change(call, before);
            if (after.IsSecret != before.IsSecret) throw new Refused(CustomFieldErrors.SecretFixed) { Parameter = CustomField.FieldTypeParam.Name };
            if (after != before) await CustomFieldRows.Update(unit, after, call.Now).ConfigureAwait(false);
            await unit.Raise(CustomFieldEvents.Edited(before, after)).ConfigureAwait(false);
            return new Reply { { FieldIdField, id } };
        });
    }
}
