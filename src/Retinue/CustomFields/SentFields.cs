using Retinue.Access;
using Retinue.Events;

namespace Retinue.CustomFields;

/// <summary>The values of custom fields that a call brings, in whatever notation, checked against the definitions and ready to be stored.</summary>
internal sealed class SentFields
{
    private readonly FieldOwner owner;
    private readonly Vault vault;
    private readonly IReadOnlyList<Sent> values;

    private SentFields(FieldOwner owner, Vault vault, IReadOnlyList<Sent> values) => (this.owner, this.vault, this.values) = (owner, vault, values);

    private sealed record Sent(long Id, CustomField? Field, string Value);

    /// <summary>
    /// Reads and checks them. This happens before the unit of work, because a regular expression can take its time. An id without a definition
    /// is taken as it is sent.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="owner">Whose fields.</param>
    /// <param name="isChecked">Whether a value that its definition does not allow is refused.</param>
    /// <param name="isWhole">Whether every required field must be there, or only those that are sent must have a value.</param>
    /// <exception cref="Refused">One of <see cref="CustomFieldErrors.OfValues"/>.</exception>
    public static async Task<SentFields> Read(Call call, FieldOwner owner, bool isChecked = true, bool isWhole = false)
    {
        var vault = call.Api.Vault;
        var sent = FieldNotations.Read(call);
        if (sent.Count == 0 && !(isWhole && isChecked)) return new SentFields(owner, vault, []);

        var defined = await call.Read(db => CustomFieldRows.Of(db, owner)).ConfigureAwait(false);
        if (isWhole && isChecked && defined.FirstOrDefault(f => f.Required && sent.All(s => s.Id != f.Id)) is { } missing) throw Refusal(CustomFieldErrors.ValueRequired, missing);
        var byId = defined.ToDictionary(f => f.Id);
        return new SentFields(owner, vault, [.. sent.Select(s => byId.TryGetValue(s.Id, out var field) ? Check(field, s.Value, vault, isChecked) : new Sent(s.Id, null, s.Value))]);
    }

    /// <summary>Stores what is different from before; an empty value clears its field. The owner is locked, or new.</summary>
    /// <param name="unit">The unit of work.</param>
    /// <param name="ownerId">The client or contact.</param>
    /// <param name="isNew">Whether there can be no values yet.</param>
    public async ValueTask<FieldChanges> Store(UnitOfWork unit, long ownerId, bool isNew = false)
    {
        if (values.Count == 0) return FieldChanges.None;
        var before = isNew ? [] : (await StoredFields.Of(unit.Db, owner, ownerId).ConfigureAwait(false)).ToDictionary(f => f.Id, f => f.Value);
        var changes = new List<(long, bool, string, string)>();
        foreach (var (id, field, value) in values)
        {
            var isSecret = field is { IsSecret: true };
            var isThere = before.TryGetValue(id, out var stored);
            var old = isSecret ? FieldSecrets.Show(vault, stored ?? "") : stored ?? "";
            if (old == value) continue;
            changes.Add((id, isSecret, old, value));
            var kept = isSecret ? FieldSecrets.Hide(vault, value) : value;
            if (value.Length == 0) await unit.Add($"DELETE FROM {owner.Table} WHERE {owner.Key} = {ownerId} AND field_id = {id}").ConfigureAwait(false);
            else if (isThere) await unit.Add($"UPDATE {owner.Table} SET value = {kept} WHERE {owner.Key} = {ownerId} AND field_id = {id}").ConfigureAwait(false);
            else await unit.Add($"INSERT INTO {owner.Table} ({owner.Key}, field_id, value) VALUES ({ownerId}, {id}, {kept})").ConfigureAwait(false);
        }
        return FieldChanges.Of(changes);
    }

    private static Sent Check(CustomField field, string text, Vault vault, bool isChecked)
    {
        var value = field.FieldType switch
        {
            CustomField.Tickbox => FlagParam.Truth(text) ? "on" : "",
            CustomField.Dropdown => text.Trim(),
            CustomField.Password => FieldSecrets.Show(vault, text),
            _ => text,
        };
        if (isChecked && field.Required && string.IsNullOrWhiteSpace(value)) throw Refusal(CustomFieldErrors.ValueRequired, field);
        if (isChecked && value.Length > 0 && !IsAllowed(field, value)) throw Refusal(CustomFieldErrors.ValueInvalid, field);
        return new Sent(field.Id, field, value);
    }

    private static bool IsAllowed(CustomField field, string value) => field.FieldType switch
    {
        CustomField.Tickbox => true,
        CustomField.Dropdown => field.OptionList.Contains(value, StringComparer.Ordinal),
        _ => FieldPattern.Matches(field.Pattern, value),
    };

    private static Refused Refusal(ApiError error, CustomField field) =>
        new(error, field.Name) { Parameter = $"{FieldNotations.Param.Name}[{field.Id.ToString(Invariant)}]" };
}
