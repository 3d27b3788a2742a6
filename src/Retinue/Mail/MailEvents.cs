using Retinue.Events;
using Retinue.Mail.Routing;

namespace Retinue.Mail;

/// <summary>What is noted of messages that calls send: never what they say.</summary>
internal static class MailEvents
{
    public const string NobodyGetsIt = "Nobody of the account gets the message: it is kept, and GetEmail says why";

    public static Event Queued(long id, long clientId, string template, string category, long relatedId, MailRoute route) => new(EventNames.EmailQueue, clientId)
    {
        Data = [("userid", clientId), ("emailid", id), ("messagename", template), ("category", category), ("relid", relatedId), ("recipients", Count(route))],
    };

    public static Event SentAgain(long id, StoredMail original, MailRoute route) => new(EventNames.EmailResend, original.ClientId)
    {
        Data =
        [
            ("userid", original.ClientId ?? 0), ("emailid", id), ("originalid", original.Id), ("messagename", original.Template), ("category", original.Category),
            ("relid", original.RelatedId), ("recipients", Count(route)),
        ],
    };

    private static long Count(MailRoute route) => route.Decisions.Count(d => d.Reason.Gets);
}
