using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>The writer answers everybody, also when there is nothing to write to.</summary>
public sealed class SqliteWriterTests
{
    [Fact]
    public async Task A_writer_that_cannot_connect_says_so_and_tries_again_for_the_next()
    {
        var tries = 0;
        await using var writer = new SqliteWriter(() => throw new SqliteException($"try {++tries}", 14), (_, _) => default, _ => { }, NullLogger.Instance);
        foreach (var expected in new[] { "try 1", "try 2" })
        {
            var failure = await Assert.ThrowsAsync<SqliteException>(() => writer.Run(_ => new ValueTask<bool>(true)).WaitAsync(TimeSpan.FromSeconds(30)));
            Assert.Equal(expected, failure.Message);
        }
    }
}
