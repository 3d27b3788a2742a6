using Retinue.Storage;

namespace Retinue.CustomFields;

/// <summary>Whose custom fields: those of clients, which are documented, or those of contacts, which are ours.</summary>
/// <param name="Type">As the definition of a field names it.</param>
/// <param name="Table">The table of the values.</param>
/// <param name="Key">Its column with the id of the client or contact.</param>
internal sealed record FieldOwner(string Type, Sql Table, Sql Key)
{
    public static FieldOwner Client { get; } = new("client", $"client_custom_fields", $"client_id");

    public static FieldOwner Contact { get; } = new("contact", $"contact_custom_fields", $"contact_id");

    /// <summary>The owner of a name in any case, or null.</summary>
    public static FieldOwner? Find(string type) => type.Trim().ToLowerInvariant() switch
    {
        "client" => Client,
        "contact" => Contact,
        _ => null,
    };
}
