using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace Retinue.Events;

/// <summary>
/// An event as one line of the activity log. The documented API has no fixed texts for these lines; ours are stable
/// (docs/compatibility.md, "Activity log").
/// </summary>
internal static class EventDescription
{
    /// <summary>A line with long notes before and after is cut: the event has them whole.</summary>
    private const int LongestValue = 200;

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Add"] = "Created",
        ["Edit"] = "Updated",
        ["Delete"] = "Removed",
        ["Close"] = "Closed",
        ["Login"] = "Logged In",
        ["ChangePassword"] = "Password Changed",
        ["Revoke"] = "Revoked",
        ["Accept"] = "Accepted",
        ["Decline"] = "Declined",
        ["Resend"] = "Sent Again",
        ["Queue"] = "Queued",
        ["Merge"] = "Merged",
        ["Unmerge"] = "Unmerged",
        ["Export"] = "Exported",
        ["Erase"] = "Erased",
        ["Request"] = "Requested",
        ["Rotate"] = "Rotated",
        ["Replay"] = "Replayed",
        ["Complete"] = "Completed",
        ["SetUp"] = "Set Up",
        ["Test"] = "Tested",
        ["Bounced"] = "Bounced",
        ["Failed"] = "Failed",
    };

    /// <summary>Words of names that a line writes otherwise: After is when a hook runs, and no part of what happened.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal) { ["Ip"] = "IP", ["Sso"] = "SSO", ["After"] = "" };

    private static readonly ConcurrentDictionary<string, string> Heads = new(StringComparer.Ordinal);

    /// <summary>The ids that a line names, under the words that it has for them.</summary>
    private static readonly (string Variable, string Label)[] Ids =
    [
        ("contactid", "Contact ID"), ("userid", "Client ID"), ("user_id", "User ID"), ("noteid", "Note ID"), ("inviteid", "Invite ID"),
        ("category", "Category"), ("groupid", "Group ID"), ("currencyid", "Currency ID"), ("fieldid", "Field ID"), ("webhookid", "Webhook ID"), ("mergeid", "Merge ID"), ("emailid", "Email ID"),
        ("banid", "Ban ID"), ("templateid", "Template ID"), ("adminid", "Admin ID"), ("identifier", "Identifier"), ("role", "Role"), ("username", "Admin"), ("setting", "Setting"), ("ip", "IP"),
        ("fromUserID", "From Client ID"), ("toUserID", "To Client ID"),
    ];

    private static readonly FrozenDictionary<string, int> Places = Ids.Select((id, place) => (id.Variable, place)).ToFrozenDictionary(p => p.Variable, p => p.place, StringComparer.Ordinal);

    public static string Of(Event e)
    {
        if (e.Name == EventNames.LogActivity) return Find(e.Data, "description") as string ?? "";
        var line = new StringBuilder(Heads.GetOrAdd(e.Name, Head), 128);
        AddIds(line, e);
        AddChanges(line, e);
        return line.ToString();
    }

    /// <summary>In the order of <see cref="Ids"/>. One walk over the variables, of which there are many, and most of them are no ids.</summary>
    private static void AddIds(StringBuilder line, Event e)
    {
        Span<int> found = stackalloc int[Ids.Length];
        for (var i = 0; i < e.Data.Count; i++)
            if (Places.TryGetValue(e.Data[i].Name, out var place) && found[place] == 0) found[place] = i + 1;
        for (var place = 0; place < Ids.Length; place++)
            if (found[place] > 0 && e.Data[found[place] - 1].Value is { } id && !IsOfThePerson(e.Name, Ids[place].Variable)) line.Append(Invariant, $" - {Ids[place].Label}: {id}");
    }

    /// <summary>A client has a group and a currency among its values; they are not what the event is about.</summary>
    private static bool IsOfThePerson(string name, string variable) =>
        variable is "groupid" && !name.StartsWith("ClientGroup", StringComparison.Ordinal) && name != EventNames.EmailRuleEdit;

    private static void AddChanges(StringBuilder line, Event e)
    {
        if (Find(e.Data, Event.OldData) is not IReadOnlyList<(string Name, object? Value)> old) return;
        var separator = " - ";
        foreach (var (name, before) in old)
        {
            var after = Find(e.Data, name);
            if (Equals(before, after) || before is System.Collections.IEnumerable and not string) continue;
            line.Append(separator).Append(name).Append(": '").Append(Shown(before)).Append("' to '").Append(Shown(after)).Append('\'');
            separator = ", ";
        }
    }

    private static string Shown(object? value)
    {
        var text = value switch { true => "1", false => "0", _ => Convert.ToString(value, Invariant) ?? "" };
        return text.Length <= LongestValue ? text : Value.WellFormed(text[..LongestValue]) + "...";
    }

    /// <summary>ClientNoteAdd becomes Client Note Created.</summary>
    private static string Head(string name)
    {
        var verb = Verbs.Keys.Where(v => name.EndsWith(v, StringComparison.Ordinal)).MaxBy(v => v.Length) ?? "";
        var words = new List<string>();
        for (int from = 0, to; from < name.Length - verb.Length; from = to)
        {
            for (to = from + 1; to < name.Length - verb.Length && !char.IsUpper(name[to]);) to++;
            words.Add(name[from..to]);
        }
        if (verb.Length > 0) words.Add(Verbs[verb]);
        return string.Join(' ', words.Select(w => Words.GetValueOrDefault(w, w)).Where(w => w.Length > 0));
    }

    private static object? Find(IReadOnlyList<(string Name, object? Value)> data, string name)
    {
        for (var i = 0; i < data.Count; i++)
            if (data[i].Name == name) return data[i].Value;
        return null;
    }
}
