namespace Retinue.Tests.Harness;

/// <summary>Short ways into an answer of the API in process.</summary>
internal static class ReplyReading
{
    /// <summary>The rows of a list: <c>result.Rows("contacts")</c>.</summary>
    public static IReadOnlyList<Reply> Rows(this ApiResult result, string list) =>
        result[list] as IReadOnlyList<Reply> ?? throw new InvalidOperationException($"There is no list {list}: {result["message"]}");

    /// <summary>The ids of the rows of a list.</summary>
    public static IEnumerable<long> Ids(this ApiResult result, string list) => result.Rows(list).Select(row => (long)row["id"]!);

    /// <summary>Everything in an answer as one text, to look for what must not be in it.</summary>
    public static string Everything(this ApiResult result) => result.Reply == null ? $"{result["message"]}" : ReplyJson.Write(result.Reply);
}
