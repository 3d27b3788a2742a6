using System.Diagnostics;
using System.Net;
using Retinue.Storage;
using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Faults;

/// <summary>MariaDB is out of connections, hangs, is read-only, has a full disk: said, survived, nothing lost. That it is killed is for DatabaseKillTests.</summary>
public sealed class MariaDbFaultTests(ITestOutputHelper output)
{
    [Fact]
    public async Task With_all_connections_in_use_a_call_waits_a_while_and_is_told_that_it_is_busy()
    {
        await using var ward = await Ward.Open("MaximumPoolSize=4&ConnectionTimeout=2");
        await using var patient = await Patient.Admit(ward.Folder, 4, ward.Setting);
        // Whoever adds a contact waits for its client, and so the four of the load hold all four connections.
        await using (var other = await ward.Connect())
        {
            await Ward.Run(other, "START TRANSACTION");
            await Ward.Run(other, "SELECT id FROM clients WHERE id = 1 FOR UPDATE");
            await patient.Says("no free connection to MariaDB");
            var watch = Stopwatch.StartNew();
            await patient.Refuses("database_busy");
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
            await Ward.Run(other, "ROLLBACK");
        }
        await patient.Recovers();
        patient.Logged("no free connection to MariaDB");
        await patient.Discharge(ward.Options, output.WriteLine, mayBeUnrefused: true);
    }

    [Fact]
    public async Task A_server_that_hangs_costs_a_call_a_bounded_time_and_is_used_again_when_it_goes_on()
    {
        await using var ward = await Ward.Open("ConnectionTimeout=2&DefaultCommandTimeout=2");
        await using var patient = await Patient.Admit(ward.Folder, 8, ward.Setting);
        await ward.MariaDb.Signal("STOP");
        try
        {
            await patient.Until(async () => (await patient.Readyz()).Item1 == HttpStatusCode.ServiceUnavailable, "/readyz does not notice it");
            await patient.Refuses("database_unavailable", "GetContacts");
        }
        finally
        {
            await ward.MariaDb.Signal("CONT");
        }
        await patient.Recovers();
        await patient.Discharge(ward.Options, output.WriteLine);
    }

    [Fact]
    public async Task A_server_that_becomes_read_only_still_answers_reads()
    {
        await using var ward = await Ward.Open();
        await using var patient = await Patient.Admit(ward.Folder, 8, ward.Setting);
        await ward.AsRoot("SET GLOBAL read_only = 1");
        await patient.Says("MariaDB is read-only");
        await patient.Refused("MariaDB is read-only");
        await patient.Refuses("database_unavailable");
        Assert.StartsWith("""{"result":"success",""", await patient.Server.Call(["action=GetContacts", "userid=1"]));
        await ward.AsRoot("SET GLOBAL read_only = 0");
        await patient.Recovers();
        patient.Logged("MariaDB is read-only");
        await patient.Discharge(ward.Options, output.WriteLine);
    }

    [Fact]
    public async Task A_server_whose_disk_is_full_says_so_and_takes_writes_again_when_there_is_room()
    {
        await using var mariaDb = await PrivateMariaDb.Start();
        await using var disk = await Disk.Mount(mariaDb.DatabaseFolder, "64m", ",mode=0777");
        await using var ward = await Ward.Over(mariaDb, "");
        await using var patient = await Patient.Admit(ward.Folder, 8, ward.Setting);
        await disk.Fill();
        await patient.Refused("the disk of MariaDB is full");
        var read = await patient.Server.Call(["action=GetContacts", "userid=1"]);
        // InnoDB ends itself when there is no room even to roll back; whoever runs it starts it again, as systemd does.
        Assert.True(read.StartsWith("""{"result":"success",""", StringComparison.Ordinal) || !mariaDb.IsAlive, read);
        disk.Free();
        await Task.Delay(TimeSpan.FromSeconds(1));
        if (!mariaDb.IsAlive) await mariaDb.Restart();
        await patient.Recovers();
        patient.Logged("the disk of MariaDB is full");
        await patient.Discharge(ward.Options, output.WriteLine);
    }

    [Fact]
    public async Task When_the_answer_to_a_commit_is_lost_and_the_server_cannot_be_asked_nobody_is_told_that_nothing_happened()
    {
        await using var ward = await Ward.Open();
        await using var proxy = new LossyProxy((int)MariaDbUrl.Parse(ward.Url).Port);
        await using var api = await LocalApi.OpenAsync(new RetinueOptions
        {
            Database = ward.Url.Replace($":{MariaDbUrl.Parse(ward.Url).Port}/", $":{proxy.Port}/", StringComparison.Ordinal) + "?SslMode=None&ConnectionTimeout=2",
            BcryptCost = 4,
        }, clock: new FakeClock());
        Assert.True((await api.CallAsync("AddClient", new Dictionary<string, object?> { ["firstname"] = "Olivia", ["email"] = "owner@example.com", ["skipvalidation"] = true })).IsSuccess);
        // The clock stands still, so what this call reads is known for the next, and enough ids are leased: the commit that is lost is the contact's.
        Assert.True((await Add()).IsSuccess);
        foreach (var sequence in new[] { Sequence.Contact, Sequence.Event })
            for (var i = 0; i < 40; i++) await api.Store.Write(db => db.NewId(sequence));
        proxy.LoseNextCommit(andAllAfter: true);
        var result = await Add();
        Assert.Equal(("outcome_unknown", 503), (result.Error?.Code, result.Error?.Status));
        proxy.Open();
        await using var direct = await LocalApi.OpenAsync(new RetinueOptions { Database = ward.Url, BcryptCost = 4 });
        Assert.Equal(2, await direct.Store.Read(db => db.Number($"SELECT COUNT(*) FROM contacts")));
        Assert.True((await Add()).IsSuccess);

        ValueTask<ApiResult> Add() => api.CallAsync("AddContact", new Dictionary<string, object?> { ["clientid"] = 1, ["firstname"] = "Jane" });
    }
}
