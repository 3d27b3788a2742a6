using Retinue.Events;

namespace Retinue.Accounts;

/// <summary>What happens to whole accounts. <c>AfterClientMerge</c> is documented (https://developers.whmcs.com/hooks-reference/client/), the others are ours.</summary>
internal static class AccountEvents
{
    /// <summary>The documented variables, and which contacts moved: they have another <c>userid</c> from now on, and no event of their own.</summary>
    public static Event Merged(ClientMerge merge, IReadOnlyList<long> contacts) => new(EventNames.AfterClientMerge, merge.To) { Data = Both(merge, contacts) };

    public static Event Unmerged(ClientMerge merge, IReadOnlyList<long> contacts) => new(EventNames.ClientUnmerge, merge.To) { Data = Both(merge, contacts) };

    /// <summary>Who was asked for; never what was answered.</summary>
    public static Event Exported(long? clientId, IReadOnlyList<(string Name, object? Value)> subject) => new(EventNames.ClientExport, clientId) { Data = subject };

    /// <summary>Who was erased, by ids alone.</summary>
    public static Event Erased(long clientId, long? contactId, string mode) => new(EventNames.ClientErase, clientId)
    {
        Data = contactId is { } contact ? [("userid", clientId), ("contactid", contact), ("mode", mode)] : [("userid", clientId), ("mode", mode)],
    };

    private static (string, object?)[] Both(ClientMerge merge, IReadOnlyList<long> contacts) =>
        [("toUserID", merge.To), ("fromUserID", merge.From), ("mergeid", merge.Id), ("contactids", contacts)];
}
