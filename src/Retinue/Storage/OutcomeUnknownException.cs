using System.Data.Common;

namespace Retinue.Storage;

/// <summary>A commit was sent, its answer was lost, and the database could not be asked whether it happened: nobody may say that it did not.</summary>
internal sealed class OutcomeUnknownException(Exception lost) : DbException($"Whether it was committed is not known: {lost.Message}", lost);
