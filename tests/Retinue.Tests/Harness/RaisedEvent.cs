using System.Text.Json;

namespace Retinue.Tests.Harness;

/// <summary>An event as it stands in the events table.</summary>
internal sealed record RaisedEvent(string Name, long? ClientId, string Actor, JsonElement Data)
{
    /// <summary>The names of its fields, in order.</summary>
    public IEnumerable<string> Fields => Data.EnumerateObject().Select(p => p.Name);

    /// <summary>A field as JSON writes it: <c>1</c>, <c>true</c>, <c>"Jane"</c>.</summary>
    public string this[string field] => Data.GetProperty(field).GetRawText();
}
