namespace Retinue;

/// <summary>The list envelope that the documented API gives every list: where it starts, how many rows, and exact counters.</summary>
internal static class Paging
{
    public const long DefaultSize = 25;

    public static readonly IntParam Start = new("limitstart", "How many rows to skip; 0 when absent") { Example = "0" };
    public static readonly IntParam Size = new("limitnum", "How many rows to answer; 25 when absent") { Example = "25" };

    public static readonly Field Total = Field.Number("totalresults", "How many rows match in all");
    public static readonly Field StartNumber = Field.Number("startnumber", "How many rows were skipped");
    public static readonly Field Returned = Field.Number("numreturned", "How many rows are in this answer");

    public static IReadOnlyList<Param> Params { get; } = [Start, Size];

    public static IReadOnlyList<Field> Fields { get; } = [Total, StartNumber, Returned];

    /// <summary>What the call asks for, kept within what the installation answers at once.</summary>
    public static (long Start, long Size) Read(Call call)
    {
        var size = call.Number(Size) ?? DefaultSize;
        return (Math.Max(0, call.Number(Start) ?? 0), Math.Clamp(size, 1, call.Options.MaxPageSize));
    }

    /// <summary>A list answer.</summary>
    public static Reply Reply(Field list, long total, long start, IReadOnlyList<Reply> rows) => new()
    {
        { Total, total }, { StartNumber, start }, { Returned, rows.Count }, { list, rows },
    };
}

/// <summary>Dates as the documented API writes them, in UTC.</summary>
internal static class Dates
{
    public const string Never = "0000-00-00 00:00:00";

    public static string Second(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd HH:mm:ss", Invariant);

    public static string Day(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd", Invariant);
}
