using Retinue.Tests.Harness;
using Xunit;

namespace Retinue.Tests.Actions;

/// <summary>The table in the documentation says what the declarations say. RETINUE_TEST_WRITE_GOLDEN=1 writes it anew.</summary>
public sealed class CompatibilityTableTests
{
    private static readonly string File = Repository.Path("docs/compatibility-table.md");

    [Fact]
    public void The_table_is_what_the_declarations_say()
    {
        var table = CompatibilityTable.Write();
        if (Environment.GetEnvironmentVariable("RETINUE_TEST_WRITE_GOLDEN") == "1") System.IO.File.WriteAllText(File, table);
        Assert.Equal(table, System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : "");
    }

    [Fact]
    public void It_names_every_documented_action_and_says_of_those_that_are_not_there_that_they_are_not()
    {
        var table = CompatibilityTable.Write();
        foreach (var (name, generations) in Documented.Actions)
        {
            var row = Assert.Single(table.Split('\n'), line => line.StartsWith($"| {name} |", StringComparison.Ordinal) || line.StartsWith($"| [{name}]", StringComparison.Ordinal));
            Assert.Equal(ActionList.Find(name) == null ? generations.Count : 0, row.Split("not implemented").Length - 1);
        }
        foreach (var action in ActionList.All.Select(a => a.Spec.Name).Where(name => !Documented.Actions.ContainsKey(name))) Assert.Contains($"| {action} |", table);
    }
}
