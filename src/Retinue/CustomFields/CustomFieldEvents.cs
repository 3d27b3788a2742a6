using Retinue.Events;

namespace Retinue.CustomFields;

/// <summary>What happens to the definitions of custom fields; there are no documented hooks for it, so the names are ours.</summary>
internal static class CustomFieldEvents
{
    public static Event Added(CustomField field) => new(EventNames.CustomFieldAdd, null) { Data = [.. Subject(field), .. Values(field)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(CustomField before, CustomField after) => Event.Edit(EventNames.CustomFieldEdit, null, Subject(after), Values(before), Values(after));

    public static Event Deleted(CustomField field) => new(EventNames.CustomFieldDelete, null) { Data = Subject(field) };

    private static (string, object?)[] Subject(CustomField field) => [("fieldid", field.Id)];

    private static (string, object?)[] Values(CustomField field) =>
    [
        ("type", field.Owner.Type), ("fieldname", field.Name), ("fieldtype", field.FieldType), ("description", field.Description),
        ("fieldoptions", field.Options), ("regexpr", field.Pattern), ("adminonly", field.AdminOnly), ("required", field.Required),
        ("showorder", field.ShowOrder), ("showinvoice", field.ShowInvoice), ("sortorder", field.SortOrder),
    ];
}
