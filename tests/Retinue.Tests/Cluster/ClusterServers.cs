using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Cluster;

/// <summary>Server processes over one database of the cluster, with a client to add contacts to.</summary>
internal sealed class ClusterServers : IAsyncDisposable
{
    private readonly TestDatabase folder;

    private ClusterServers(TestDatabase folder, string url) => (this.folder, Url) = (folder, url);

    public string Url { get; }

    public List<ServerProcess> All { get; } = [];

    public ServerProcess Left => All[0];

    public ServerProcess Right => All[1];

    /// <param name="cluster">The cluster.</param>
    /// <param name="orders">For each process the order in which it prefers the nodes.</param>
    /// <param name="settings">More settings, for all of them.</param>
    public static async Task<ClusterServers> Start(Galera cluster, int[][] orders, params string[] settings)
    {
        var servers = new ClusterServers(await TestDatabase.CreateBare(EnginesAttribute.SQLite), await cluster.Database());
        try
        {
            // All at once, on a database that is empty.
            servers.All.AddRange(await Task.WhenAll(orders.Select(order => servers.Another(order, settings))));
            Assert.Contains("success", await servers.Left.Call(["action=AddClient", "firstname=Olivia", "lastname=Owner", "email=owner@example.com", "password2=owner", "skipvalidation=1", "noemail=1"]));
            return servers;
        }
        catch
        {
            await servers.DisposeAsync();
            throw;
        }
    }

    public Task<ServerProcess> Another(int[] order, params string[] settings) => ServerProcess.Start(folder, [$"RETINUE_DATABASE={Galera.Prefer(Url, order)}", .. settings]);

    /// <summary>Runs a command of <c>retinue</c> over the database, which has to succeed.</summary>
    public async Task<string> Command(params string[] arguments)
    {
        var (code, output, error) = await ServerProcess.Run(folder, arguments, "", $"RETINUE_DATABASE={Url}");
        Assert.True(code == 0, output + error);
        return output;
    }

    /// <summary>The same database as the tests read it.</summary>
    public Task<LocalApi> Open() => LocalApi.OpenAsync(new RetinueOptions { Data = folder.Folder, Database = Url, BcryptCost = 4 });

    public async ValueTask DisposeAsync()
    {
        foreach (var server in All) await server.DisposeAsync();
        await folder.DisposeAsync();
    }
}
