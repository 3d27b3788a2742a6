using System.Globalization;

namespace Retinue.Tests.Models;

/// <summary>What a call brings, and what it was answered: where the model must know the id of something new, it reads it there.</summary>
internal sealed class Args(Step step, World world, ApiResult? answer)
{
    private readonly Dictionary<string, string> values = step.Parameters.ToDictionary(p => p.Name, p => world.Resolve(p.Value));

    public bool IsV7 => step.Version == ApiVersion.V7;

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name, string otherwise = "") => values.GetValueOrDefault(name, otherwise);

    public bool Flag(string name, bool otherwise) => values.TryGetValue(name, out var value) ? value == "1" : otherwise;

    public long Id(string name) => Has(name) ? long.Parse(Text(name), CultureInfo.InvariantCulture) : 0;

    /// <summary>The id of something new; 0 when the call was refused, which the comparison then shows.</summary>
    public long New(string field) => answer?[field] switch { long id => id, string text => long.Parse(text, CultureInfo.InvariantCulture), _ => 0 };

    /// <summary>The known ones of some permissions in their fixed order.</summary>
    public string Permissions(string name) => string.Join(',', Retinue.Users.Permissions.All.Where(Text(name).Split(',').Contains));

    /// <summary>The mail of somebody after a call that says so category by category.</summary>
    public HashSet<string> Mail(IEnumerable<string> before)
    {
        var after = before.ToHashSet();
        foreach (var category in World.Categories)
            if (Has($"email_preferences[{category}]"))
            {
                if (Flag($"email_preferences[{category}]", false)) after.Add(category);
                else after.Remove(category);
            }
        return after;
    }
}

/// <summary>What a call has to answer and to raise.</summary>
/// <param name="Answer">The refusal, or the answer as far as it is compared.</param>
/// <param name="Events">The events in order, as <see cref="Runner.Show"/> writes them.</param>
internal sealed record Outcome(string Answer, params IReadOnlyList<string> Events)
{
    public static Outcome Refused(string message) => new($"refused: {message}");
}
