using System.Buffers;

namespace Retinue.Server.Api;

/// <summary>What an answer is made of: the fields of a success, or a message.</summary>
internal sealed record Answer(string LowerAction, ApiVersion Version, Reply? Reply, string? Message, string? Code)
{
    /// <summary>A refusal.</summary>
    /// <param name="withCode">Whether the caller wants our stable code beside the message.</param>
    public Answer(string lowerAction, ApiVersion version, Refused refused, bool withCode)
        : this(lowerAction, version, null, refused.Message, withCode ? refused.Error.Code : null) =>
        (Errors, SaysStatus) = (refused.Errors, refused.Error.SaysStatus);

    /// <summary>Whether <see cref="Result"/> is written as <c>status</c> too.</summary>
    public bool SaysStatus { get; init; }

    /// <summary>All that is wrong, where more than one thing was looked for; empty otherwise.</summary>
    public IReadOnlyList<string> Errors { get; } = [];

    public string Result => Reply == null ? "error" : "success";

    /// <summary>All warnings as one text.</summary>
    public string? Warning => Reply?.Warning;

    /// <summary>No groups and no lists: it can be written as pairs.</summary>
    public bool IsFlat => Reply == null || Reply.All(e => e.Key.Type is not (FieldType.Group or FieldType.List));
}

/// <summary>One of the documented formats of an answer (https://developers.whmcs.com/api/response-types/).</summary>
internal abstract class WireFormat
{
    public static readonly WireFormat Json = new JsonFormat();
    public static readonly WireFormat Xml = new XmlFormat();
    public static readonly WireFormat Nvp = new NvpFormat();

    public abstract string ContentType { get; }

    public abstract void Write(Answer answer, IBufferWriter<byte> output);

    /// <summary>The format of a name, or null when the name is none of the documented ones.</summary>
    public static WireFormat? Find(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        "json" => Json,
        "xml" => Xml,
        "nvp" => Nvp,
        _ => null,
    };
}
