using Retinue.Clients;

namespace Retinue.CustomFields;

/// <summary>
/// How a call writes the values of custom fields, by field id. Documented as the base64 of a serialised PHP array; the base64 of JSON, JSON itself and a
/// nested list are read too.
/// </summary>
internal static class FieldNotations
{
    /// <summary>A secret as a whole: a field of type password may be among them, and only the definitions tell.</summary>
    public static readonly NestedParam Param = new("customfields", "Custom field values by field id: base64 of a serialised PHP array or of JSON, JSON, or customfields[1]=value") { Secret = true };

    /// <summary>One text can hold far more than a request may have fields; each becomes a row.</summary>
    private const int MaxFields = 1000;

    /// <summary>The values that were sent; what cannot be read is ignored with a warning.</summary>
    public static IReadOnlyList<(long Id, string Value)> Read(Call call)
    {
        if (call.Table[Param.Name] is not { } sent || sent.Text is "") return [];
        var list = sent.Text is { } text ? PhpSerialized.ReadText(text) : sent;
        if (list == null)
        {
            call.Warn("customfields was ignored: the base64 of a serialised array is expected");
            return [];
        }
        // Names such as 1 and 01 are one field: the last counts, as with any repeated name.
        if (list.Count > MaxFields) throw new Refused(CommonErrors.InvalidParameter, Param.Name, $"at most {MaxFields.ToString(Invariant)} fields are taken") { Parameter = Param.Name };
        var fields = new OrderedDictionary<long, string>();
        foreach (var (name, value) in list.Items)
        {
            if (long.TryParse(name, System.Globalization.NumberStyles.None, Invariant, out var id) && value.Text != null) fields[id] = value.Text;
            else call.Warn($"customfields[{name}] was ignored: a field id and a text are expected");
        }
        return [.. fields.Select(f => (f.Key, f.Value))];
    }
}
