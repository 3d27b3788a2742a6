namespace Retinue.Accounts;

/// <summary>What a merge of two accounts does with the rows of the source.</summary>
internal enum Merging
{
    /// <summary>They stay with the source, or go with what they hang on; <see cref="AccountTable.Because"/> says why.</summary>
    Stays,

    /// <summary>They become rows of the target; the ids (column <c>id</c>) of those that moved are kept.</summary>
    Moves,

    /// <summary>Code of its own decides: <see cref="MergedPlaces"/> or <see cref="ClientMerges"/>.</summary>
    Decided,
}

/// <summary>What an erasure does with the rows of somebody.</summary>
internal enum Erasing
{
    /// <summary>The row stays with its ids, times and states; what it says of the person is emptied.</summary>
    Empties,

    /// <summary>The row is deleted: without what it says of the person it says nothing.</summary>
    Deletes,
}

/// <summary>
/// What is to be known about a table that holds something of an account or a person: whose a row is, and what may be answered, erased and moved
/// of it. Export, erasure and merge do what stands here, so a new table is one entry in <see cref="AccountTables"/>; a test holds those against the
/// migrations, column by column. Columns are separated by blanks; one that is erased says what to, where that is not an empty text: <c>ip=NULL</c>.
/// </summary>
internal sealed record AccountTable(string Name)
{
    /// <summary>The columns with the id of a client; empty when there are none. They decide before <see cref="Contact"/>.</summary>
    public string Client { get; init; } = "";

    /// <summary>The column with the id of the contact, in the account of the contact.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The column with the id of the login.</summary>
    public string Login { get; init; } = "";

    /// <summary>The column with the id of an event.</summary>
    public string Event { get; init; } = "";

    /// <summary>The column with an address that is somebody's when it stands in a row of the account.</summary>
    public string Address { get; init; } = "";

    /// <summary>Exported, and kept by an erasure: ids, times, states.</summary>
    public string Kept { get; init; } = "";

    /// <summary>Exported, and erased: what it says of the person.</summary>
    public string Personal { get; init; } = "";

    /// <summary>Erased, and never exported: secrets, and what is made from other columns.</summary>
    public string Hidden { get; init; } = "";

    /// <summary>Neither: what only the program uses and says nothing of anybody.</summary>
    public string Internal { get; init; } = "";

    /// <summary>What somebody who is made anonymous has instead of nothing, of <see cref="Personal"/>; a column without a value keeps its own.</summary>
    public string Anonymous { get; init; } = "";

    public Merging Merged { get; init; }

    public Erasing Erased { get; init; }

    /// <summary>Whether rows of an account stay when it is deleted.</summary>
    public bool OutlivesAccount { get; init; }

    /// <summary>Why rows stay where they are when accounts are merged, and why a table without exported columns is not exported.</summary>
    public string Because { get; init; } = "";

    /// <summary>The columns that an export answers, in the order of the declaration.</summary>
    public IReadOnlyList<string> Exported => [.. Names(Kept), .. Names(Personal)];

    /// <summary>The columns that an erasure empties and an export answers.</summary>
    public IEnumerable<string> PersonalNames => Names(Personal);

    /// <summary>The assignments that erase a row.</summary>
    public string Assignments(bool anonymise)
    {
        var instead = anonymise ? Anonymous.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(NameOf, w => w, StringComparer.Ordinal) : [];
        return string.Join(", ", Words(Personal).Concat(Words(Hidden)).Select(w => instead.GetValueOrDefault(NameOf(w), w.Contains('=', StringComparison.Ordinal) ? w : $"{w}=''"))
            .Where(w => w.Contains('=', StringComparison.Ordinal)));
    }

    /// <summary>The columns that an erasure empties and an export does not answer.</summary>
    public IEnumerable<string> HiddenNames => Names(Hidden);

    /// <summary>Every column that the declaration knows.</summary>
    public IEnumerable<string> Columns => [.. Exported, .. Names(Hidden), .. Names(Internal)];

    private static string[] Words(string columns) => columns.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Names(string columns) => Words(columns).Select(NameOf);

    private static string NameOf(string word) => word.Split('=')[0];
}
