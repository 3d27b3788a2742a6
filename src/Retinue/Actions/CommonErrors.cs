namespace Retinue;

/// <summary>Refusals that are not of one action: the gates, and what the engine itself finds wrong with a call.</summary>
public static class CommonErrors
{
    /// <summary>No <c>action</c> was sent.</summary>
    public static readonly ApiError EmptyAction = new("empty_action", "Empty action request", 400) { WireStatus = 400 };

    /// <summary>No such action; GetActionsList, <c>retinue call --list</c> and docs/compatibility.md say which there are.</summary>
    public static readonly ApiError UnknownAction = new("unknown_action", "Command Not Found", 404);

    /// <summary>A parameter without a documented text of its own is missing.</summary>
    public static readonly ApiError MissingParameter = new("missing_parameter", "The parameter {0} is required", 400);

    /// <summary>A parameter cannot be read; only the JSON route is that strict.</summary>
    public static readonly ApiError InvalidParameter = new("invalid_parameter", "The parameter {0} cannot be read: {1}", 400);

    /// <summary>A validation hook found something wrong; the text is the hook's.</summary>
    public static readonly ApiError Invalid = new("invalid", "{0}", 422);

    /// <summary>A validation hook failed or did not end in time: what was not checked is not written. The log says which.</summary>
    public static readonly ApiError NotChecked = new("not_checked", "The details could not be checked", 500) { WireStatus = 500 };

    /// <summary>An admin was named for a local call who does not exist.</summary>
    public static readonly ApiError AdminRequired = new("admin_required", "An admin user is required", 403);

    /// <summary>The same idempotency key came with other parameters.</summary>
    public static readonly ApiError KeyReused = new("idempotency_key_reused", "The Idempotency-Key was used for a different request", 422);

    /// <summary>An idempotency key is empty or too long.</summary>
    public static readonly ApiError KeyInvalid = new("idempotency_key_invalid", "The Idempotency-Key must have 1 to 255 characters", 400);

    /// <summary>The database cannot be reached, read or written; <c>/readyz</c> says the same, and the log why.</summary>
    public static readonly ApiError DatabaseUnavailable = new("database_unavailable", "The database is not available: {0}", 503) { WireStatus = 503 };

    /// <summary>The database had no time for this call, though it waited for a while.</summary>
    public static readonly ApiError DatabaseBusy = new("database_busy", "The database is busy: {0}", 503) { WireStatus = 503 };

    /// <summary>The database went away while this was stored, and could not be asked whether it was.</summary>
    public static readonly ApiError OutcomeUnknown = new("outcome_unknown",
        "Whether this was done is not known: the database went away meanwhile. Send it again with the Idempotency-Key it had, or look first", 503)
    { WireStatus = 503 };

    /// <summary>Too many passwords wait to be hashed: nothing was done, and the same call is welcome in a few seconds.</summary>
    public static readonly ApiError Busy = new("busy", "Too many passwords are being hashed; try again in a few seconds", 503) { WireStatus = 503 };

    /// <summary>Something failed on our side; the log has it under the request id.</summary>
    public static readonly ApiError Internal = new("internal_error", "Internal error; the server's log has it under request {0}", 500) { WireStatus = 500 };
}
