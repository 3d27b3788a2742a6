using MySqlConnector;
using Retinue.Storage;
using Retinue.Tests.Harness;

namespace Retinue.Tests.Faults;

/// <summary>A MariaDB of a test's own, and the ways to do it harm.</summary>
internal sealed class Ward : IAsyncDisposable
{
    private readonly bool isOwner;

    private Ward(PrivateMariaDb mariaDb, TestDatabase folder, string options, bool isOwner)
    {
        (MariaDb, Folder, this.isOwner) = (mariaDb, folder, isOwner);
        Setting = $"RETINUE_DATABASE={Url}{(options.Length > 0 ? $"?{options}" : "")}";
    }

    public PrivateMariaDb MariaDb { get; }

    /// <summary>The data folder of the process.</summary>
    public TestDatabase Folder { get; }

    public string Url => MariaDb.Url;

    /// <summary>What tells a server process of it.</summary>
    public string Setting { get; }

    /// <summary>The database, past the limits of the server process.</summary>
    public RetinueOptions Options => new() { Database = Url, BcryptCost = 4 };

    /// <param name="options">Of the connection string of the server process: <c>ConnectionTimeout=2</c>.</param>
    public static async Task<Ward> Open(string options = "") => new(await PrivateMariaDb.Start(), await TestDatabase.CreateBare(EnginesAttribute.SQLite), options, isOwner: true);

    public static async Task<Ward> Over(PrivateMariaDb mariaDb, string options) => new(mariaDb, await TestDatabase.CreateBare(EnginesAttribute.SQLite), options, isOwner: false);

    public async Task<MySqlConnection> Connect()
    {
        var connection = new MySqlConnection(MariaDbUrl.Parse(Url).ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public static async Task Run(MySqlConnection connection, string statement)
    {
        await using var command = new MySqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    public Task AsRoot(string statement) => MariaDb.AsRoot(statement);

    public async ValueTask DisposeAsync()
    {
        await Folder.DisposeAsync();
        if (isOwner) await MariaDb.DisposeAsync();
    }
}
