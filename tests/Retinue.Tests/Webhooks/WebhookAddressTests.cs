using System.Net;
using Retinue.Tests.Harness;
using Retinue.Webhooks;
using Xunit;

namespace Retinue.Tests.Webhooks;

/// <summary>A webhook cannot reach what only this machine can, whatever its address is written as or resolves to.</summary>
public sealed class WebhookAddressTests
{
    [Theory]
    [InlineData("127.0.0.1"), InlineData("127.255.255.254"), InlineData("0.0.0.0"), InlineData("10.1.2.3"), InlineData("172.16.0.1"), InlineData("172.31.255.255")]
    [InlineData("192.168.1.1"), InlineData("169.254.169.254"), InlineData("100.64.0.1"), InlineData("100.100.100.200"), InlineData("192.0.0.192"), InlineData("198.18.0.1")]
    [InlineData("224.0.0.1"), InlineData("255.255.255.255"), InlineData("168.63.129.16"), InlineData("::"), InlineData("::1"), InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1"), InlineData("::ffff:10.0.0.1"), InlineData("::ffff:169.254.169.254"), InlineData("64:ff9b::7f00:1"), InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1"), InlineData("2002:7f00:1::"), InlineData("2001::1"), InlineData("2001:db8::1"), InlineData("fc00::1"), InlineData("fd00:ec2::254")]
    [InlineData("fe80::1"), InlineData("fe80::1%1"), InlineData("fec0::1"), InlineData("ff02::1"), InlineData("4000::1")]
    public void An_address_that_is_not_the_internets_is_refused(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1"), InlineData("8.8.8.8"), InlineData("172.15.0.1"), InlineData("172.32.0.1"), InlineData("192.169.0.1"), InlineData("100.63.0.1"), InlineData("100.128.0.1")]
    [InlineData("168.63.129.17"), InlineData("223.255.255.255"), InlineData("2606:4700::1111"), InlineData("2a00:1450::1"), InlineData("::ffff:8.8.8.8"), InlineData("64:ff9b::808:808")]
    public void An_address_of_the_internet_is_allowed(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory, Engines]
    public async Task The_address_that_a_connection_is_made_to_is_checked_whatever_the_URL_says(string engine)
    {
        await using var stage = await WebhookStage.Open(engine);
        var port = stage.Receiver.Port;
        string[] hosts = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1", "0.0.0.0", "[::]"];
        foreach (var host in hosts) await stage.Add("events=ContactAdd", $"url=http://{host}:{port}/");
        await stage.AddContact("x");
        await stage.Plan();
        // As a server would whose setting was switched off since.
        await using var strict = await LocalApi.OpenAsync(stage.Api.Database.Options, clock: stage.Clock);
        using var sender = new WebhookSender(strict);
        await sender.Drain();
        Assert.Equal(0, stage.Receiver.Connections);
        var deliveries = await stage.Deliveries();
        Assert.Equal(hosts.Length, deliveries.Count);
        Assert.All(deliveries, d => Assert.EndsWith("which is no public address; RETINUE_WEBHOOK_PRIVATE=on would allow it", (string)d["error"]!, StringComparison.Ordinal));
    }
}
