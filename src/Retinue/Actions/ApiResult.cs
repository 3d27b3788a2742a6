namespace Retinue;

/// <summary>
/// What a local call answers, as PHP's <c>localAPI()</c> does: <c>result["result"]</c> is <c>success</c> or <c>error</c>, an error has a
/// <c>message</c>, a success the documented fields (https://developers.whmcs.com/api/internal-api/).
/// </summary>
public sealed class ApiResult
{
    internal ApiResult(Reply reply) => Reply = reply;

    internal ApiResult(Refused refused)
    {
        Error = refused.Error with { Message = refused.Message };
        Errors = refused.Errors;
    }

    /// <summary>The fields of a success; null when the call was refused.</summary>
    public Reply? Reply { get; }

    /// <summary>Why the call was refused, with the text as answered; null when it succeeded.</summary>
    public ApiError? Error { get; }

    /// <summary>Everything that validation hooks found wrong, the message being the first of it; empty when the call was refused otherwise.</summary>
    public IReadOnlyList<string> Errors { get; } = [];

    /// <summary>Whether the call succeeded.</summary>
    public bool IsSuccess => Error == null;

    /// <summary>A field by its documented name: a text, a <see cref="long"/>, a <see cref="bool"/>, a <see cref="Reply"/> or a list; null when there is none.</summary>
    public object? this[string name] => name switch
    {
        "result" => IsSuccess ? "success" : "error",
        "message" => Error?.Message,
        "errors" => Errors.Count > 0 ? Errors : Reply?[name],
        "warning" => Reply?.Warning,
        _ => Reply?[name],
    };
}
