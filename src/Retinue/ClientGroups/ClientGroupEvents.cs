using Retinue.Events;

namespace Retinue.ClientGroups;

/// <summary>What happens to client groups; there are no documented hooks for it, so the names are ours.</summary>
internal static class ClientGroupEvents
{
    public static Event Added(ClientGroup group) => new(EventNames.ClientGroupAdd, null) { Data = [.. Subject(group), .. Values(group)] };

    /// <summary>Null when nothing has changed.</summary>
    public static Event? Edited(ClientGroup before, ClientGroup after) => Event.Edit(EventNames.ClientGroupEdit, null, Subject(after), Values(before), Values(after));

    public static Event Deleted(ClientGroup group) => new(EventNames.ClientGroupDelete, null) { Data = Subject(group) };

    private static (string, object?)[] Subject(ClientGroup group) => [("groupid", group.Id)];

    private static (string, object?)[] Values(ClientGroup group) =>
    [
        ("groupname", group.Name), ("groupcolour", group.Colour), ("discountpercent", group.DiscountPercent),
        ("susptermexempt", group.SuspensionExempt), ("separateinvoices", group.SeparateInvoices),
    ];
}
