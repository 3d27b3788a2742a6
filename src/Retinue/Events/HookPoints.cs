using System.Reflection;

namespace Retinue.Events;

/// <summary>Where hooks can be: every event by its name, and the documented points that are no events because nothing has happened yet.</summary>
internal static class HookPoints
{
    public const string ContactDetailsValidation = "ContactDetailsValidation";
    public const string ClientDetailsValidation = "ClientDetailsValidation";
    public const string PreDeleteClient = "PreDeleteClient";
    public const string PreUserAdd = "PreUserAdd";

    public const string EmailPreSend = "EmailPreSend";
    public const string PreEmailSendReduceRecipients = "PreEmailSendReduceRecipients";
    public const string EmailPreLog = "EmailPreLog";

    /// <summary>Ours: which account a record belongs to that another system keeps.</summary>
    public const string EmailRelatedRecord = "EmailRelatedRecord";

    private static readonly string[] NoEvents =
    [
        ContactDetailsValidation, ClientDetailsValidation, PreDeleteClient, PreUserAdd, EmailPreSend, PreEmailSendReduceRecipients, EmailPreLog, EmailRelatedRecord,
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(EventNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!), .. NoEvents,
    ];

    public static bool IsEvent(string point) => !NoEvents.Contains(point);
}
