using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Conduct.App.Data;

/// <summary>What every SQLite connection needs after it is opened.</summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL: what was acknowledged survives a power cut. With write-ahead logging that is one flush of the disk for each transaction.
    private const string Pragmas = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;";

    private static readonly CompareInfo Chinese = CompareInfo.GetCompareInfo("zh-CN");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Prepare(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Prepare(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Prepare(DbConnection connection)
    {
        ((SqliteConnection)connection).CreateCollation(Collations.Chinese, Chinese, (order, left, right) => order.Compare(left, right, CompareOptions.None));
        var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }
}
