namespace Retinue.Webhooks;

/// <summary>Why actions on webhooks refuse. They are ours, in the style of the documented ones.</summary>
internal static class WebhookErrors
{
    public static readonly ApiError NotFound = new("webhook_not_found", "Webhook ID Not Found", 404);
    public static readonly ApiError DeliveryNotFound = new("delivery_not_found", "Delivery ID Not Found", 404);
    public static readonly ApiError UrlInvalid = new("url_invalid", "The URL cannot be used: {0}", 422);
    public static readonly ApiError NoEvents = new("events_required", "Name the events, separated by commas, or * for all of them", 422);
    public static readonly ApiError UnknownEvent = new("event_unknown", "There is no event {0}", 422);
    public static readonly ApiError Inactive = new("webhook_inactive", "The webhook is switched off", 409);
    public static readonly ApiError NothingChosen = new("replay_required", "Say what to send again: deliveryid, dead=1, or from and to", 422);
    public static readonly ApiError TimeInvalid = new("time_invalid", "{0} is not a time in UTC such as 2026-02-03 04:05:06", 422);
    public static readonly ApiError TooMany = new("too_many_events", "There are more than {0} events in that time; choose a shorter one", 422);
    public static readonly ApiError HoursInvalid = new("hours_invalid", "The old secret can stay valid for 1 to 168 hours", 422);
}
