using Retinue.Events;

namespace Retinue.CustomFields;

/// <summary>Deletes the definition of a custom field with all its values. Our own.</summary>
internal sealed class DeleteCustomField : ApiAction
{
    private static readonly IntParam FieldId = new("fieldid", "The field") { Required = true, Missing = CustomFieldErrors.IdNotFound, Example = "1" };

    private static readonly Field FieldIdField = Field.Id("fieldid", "The id of the deleted field");

    public override ActionSpec Spec { get; } = new("DeleteCustomField", "Deletes a custom field and its values")
    {
        Params = [FieldId],
        Returns = [FieldIdField],
        Errors = [CustomFieldErrors.IdNotFound],
        Raises = [EventNames.CustomFieldDelete],
        Writes = true,
    };

    public override Task<Reply> Run(Call call)
    {
        var id = call.RequiredNumber(FieldId);
        return call.Write(async unit =>
        {
            var field = await CustomFieldRows.Lock(unit, id).ConfigureAwait(false);
            await CustomFieldRows.Delete(unit, field).ConfigureAwait(false);
            await unit.Raise(CustomFieldEvents.Deleted(field)).ConfigureAwait(false);
            return new Reply { { FieldIdField, id } };
        });
    }
}
