namespace Retinue;

/// <summary>A reason for which a call is refused. Actions declare theirs in <see cref="ActionSpec.Errors"/>.</summary>
/// <param name="Code">Stable, for programs: lower-case words joined by underscores.</param>
/// <param name="Message">The text of the documented API, to the letter; <c>{0}</c> stands for what the call brought.</param>
/// <param name="Status">The HTTP status on the JSON route.</param>
public sealed record ApiError(string Code, string Message, int Status)
{
    /// <summary>The HTTP status on the documented route, where everything that is the business's answer is 200.</summary>
    public int WireStatus { get; init; } = 200;

    /// <summary>Whether the documented route says <c>status</c> beside <c>result</c>, as a few actions are known to.</summary>
    public bool SaysStatus { get; init; }
}

/// <summary>A call is refused: nothing was written. It is rendered in one place for each way in.</summary>
public sealed class Refused(ApiError error, params object[] details) : Exception(Format(error, details))
{
    /// <summary>The declared reason.</summary>
    public ApiError Error { get; } = error;

    /// <summary>The parameter at fault, when one is.</summary>
    public string? Parameter { get; init; }

    /// <summary>Everything that is wrong, where more than one thing was looked for; the message is the first of them.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>How long to wait before trying again, when waiting helps.</summary>
    public TimeSpan? RetryAfter { get; init; }

    private static string Format(ApiError error, object[] details) =>
        details.Length == 0 ? error.Message : string.Format(Invariant, error.Message, details);
}

/// <summary>A setting is wrong; the message is one sentence that says which and what would be right.</summary>
public sealed class SettingException(string message) : Exception(message);
