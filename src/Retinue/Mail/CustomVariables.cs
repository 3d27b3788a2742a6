using Retinue.Clients;

namespace Retinue.Mail;

/// <summary>
/// The variables that a call brings for a message. Documented as the base64 of a serialised PHP array; the base64 of JSON, JSON itself and a
/// nested list are read too.
/// </summary>
internal static class CustomVariables
{
    public static readonly NestedParam Param = new("customvars", "Variables for the message: base64 of a serialised PHP array or of JSON, JSON, or customvars[name]=value") { Example = """{"invoice":"2026-001"}""" };

    /// <summary>What was sent, in both generations refused when it cannot be read: a message with holes in it cannot be taken back.</summary>
    /// <exception cref="Refused"><see cref="MailErrors.VariablesInvalid"/>.</exception>
    public static IReadOnlyDictionary<string, object?> Read(Call call)
    {
        if (call.Table[Param.Name] is not { } sent || sent.Text is { } blank && string.IsNullOrWhiteSpace(blank)) return new Dictionary<string, object?>();
        try
        {
            if ((sent.Text is { } text ? PhpSerialized.ReadText(text) : sent) is { } list) return MailVariables.Of(list);
        }
        catch (FormatException)
        {
            // They nest too deep, which is no other answer.
        }
        throw new Refused(MailErrors.VariablesInvalid) { Parameter = Param.Name };
    }
}
