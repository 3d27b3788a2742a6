using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Retinue.Tests.Harness;

/// <summary>Runs a test on every storage engine: the same test on SQLite and on MariaDB. An engine that is not here is skipped with the reason.</summary>
public sealed class EnginesAttribute : DataAttribute
{
    public const string SQLite = "SQLite";
    public const string MariaDB = "MariaDB";

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow<string>(SQLite),
        new TheoryDataRow<string>(MariaDB) { Skip = TestDatabase.MariaDbUrl == null ? "RETINUE_TEST_MARIADB is not set; ./test starts a MariaDB and sets it" : null },
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
