namespace Retinue.Server.Api;

/// <summary>What can be wrong with a request before any action sees it. These are the client's to mend, so never a 5xx.</summary>
internal static class RequestErrors
{
    public static readonly ApiError TooLarge = new("body_too_large", "The request is larger than {0} bytes", 413) { WireStatus = 413 };
    public static readonly ApiError TooManyFields = new("too_many_fields", "The request has more than {0} fields", 413) { WireStatus = 413 };
    public static readonly ApiError MediaType = new("unsupported_media_type",
        "The content type is not supported; send application/x-www-form-urlencoded, multipart/form-data or application/json", 415)
    { WireStatus = 415 };
    public static readonly ApiError Encoding = new("unsupported_encoding", "The content encoding is not supported; send the body as it is", 415) { WireStatus = 415 };
    public static readonly ApiError Json = new("invalid_json", "The body is not a JSON object: {0}", 400) { WireStatus = 400 };
    public static readonly ApiError Multipart = new("invalid_multipart", "The multipart body cannot be read: {0}", 400) { WireStatus = 400 };
    public static readonly ApiError Broken = new("bad_request", "The request cannot be read: {0}", 400) { WireStatus = 400 };
    public static readonly ApiError Method = new("method_not_allowed", "Only POST is allowed", 405) { WireStatus = 405 };
    public static readonly ApiError NotFound = new("not_found", "There is nothing at this address; the API is at /includes/api.php and /api/{Action}", 404) { WireStatus = 404 };
    public static readonly ApiError Version = new("invalid_version", "X-Api-Version must be 7.10 or 8", 400) { WireStatus = 400 };
}
