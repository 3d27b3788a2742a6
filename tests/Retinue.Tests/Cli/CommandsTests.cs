using Retinue.Server.Cli;
using Xunit;

namespace Retinue.Tests.Cli;

public sealed class CommandsTests
{
    [Fact]
    public void Each_command_is_found_by_the_name_it_has() => Assert.All(Commands.All, command => Assert.Equal(command.Name, command.Create().Name));

    [Fact]
    public void Who_names_a_command_gets_that_one_and_who_does_not_gets_all()
    {
        Assert.Equal(["serve"], Commands.For(["serve", "--sandbox"]).Select(c => c.Name));
        Assert.Equal(Commands.All.Select(c => c.Name), Commands.For(["--data", "serve", "doctor"]).Select(c => c.Name));
        Assert.Equal(Commands.All.Count, Commands.For([]).Count());
    }
}
