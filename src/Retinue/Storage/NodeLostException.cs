using System.Data.Common;

namespace Retinue.Storage;

/// <summary>The node of the database that something ran on is not well any more, or there is none that is.</summary>
internal sealed class NodeLostException(string message, Exception? inner = null) : DbException(message, inner);
