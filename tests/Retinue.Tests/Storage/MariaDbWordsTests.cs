using MySqlConnector;
using Retinue.Storage;
using Xunit;

namespace Retinue.Tests.Storage;

/// <summary>Rows of several units become one statement, and nothing else about them changes.</summary>
public sealed class MariaDbWordsTests
{
    [Fact]
    public void Rows_of_the_same_columns_are_one_statement_with_the_values_in_their_order()
    {
        var batch = Batch([[A(1, "x"), B(1)], [A(2, null), B(2)]]);
        Assert.Equal(["INSERT INTO a (id, name, n) VALUES(?, ?, 0),(?, ?, 0)", "INSERT INTO b (id) VALUES(?),(?)"], Texts(batch));
        Assert.Equal([1L, "x", 2L, null], batch.BatchCommands[0].Parameters.Select(p => p.Value));
        Assert.Equal([1L, 2L], batch.BatchCommands[1].Parameters.Select(p => p.Value));
    }

    [Fact]
    public void What_a_unit_adds_stays_in_its_order()
    {
        // The second adds something between the two; the third has them the other way round.
        Assert.Equal(["a", "c", "b"], Tables([[A(1, ""), B(1)], [A(2, ""), C(2), B(2)]]));
        Assert.Equal(["a", "b", "a"], Tables([[A(1, ""), B(1)], [B(3), A(3, "")]]));
        Assert.Equal(["a", "b", "a"], Tables([[A(1, ""), B(1), A(2, "")]]));
    }

    [Fact]
    public void A_statement_with_several_rows_takes_part()
    {
        Sql two = $"INSERT INTO b (id) VALUES ({1L}), ({2L})";
        Assert.Equal(["INSERT INTO b (id) VALUES(?), (?),(?)"], Texts(Batch([[two], [B(3)]])));
    }

    [Fact]
    public void What_does_more_than_add_rows_stays_by_itself()
    {
        Sql[] others =
        [
            $"UPDATE a SET n = {1L}", $"DELETE FROM a WHERE id = {1L}", $"INSERT INTO b (id) SELECT {1L} WHERE NOT EXISTS (SELECT 1 FROM b)",
            $"INSERT INTO b (id) VALUES (COALESCE({1L}, 0))", $"INSERT INTO b (id) VALUES ({1L}) RETURNING id", $"SELECT 1",
        ];
        foreach (var other in others)
        {
            Assert.False(MariaDbWords.OnlyAddsRows(other), other.Text);
            Assert.Equal(2, Batch([[other], [other]]).BatchCommands.Count);
        }
        Assert.True(MariaDbWords.OnlyAddsRows(B(1)));
    }

    private static Sql A(long id, string? name) => $"INSERT INTO a (id, name, n) VALUES ({id}, {name}, 0)";

    private static Sql B(long id) => $"INSERT INTO b (id) VALUES ({id})";

    private static Sql C(long id) => $"INSERT INTO c (id) VALUES ({id})";

    private static MySqlBatch Batch(Sql[][] units)
    {
        var words = new MariaDbWords();
        foreach (var unit in units) words.AddUnit(unit);
        var batch = new MySqlBatch();
        words.Fill(batch);
        return batch;
    }

    private static IEnumerable<string> Texts(MySqlBatch batch) => batch.BatchCommands.Select(c => c.CommandText);

    private static IEnumerable<string> Tables(Sql[][] units) => Texts(Batch(units)).Select(text => text["INSERT INTO ".Length].ToString());
}
