using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Conduct.Tests.Support;

/// <summary>A SQLite database that can grow no further while the disk is said to be full.</summary>
public sealed class FullDisk : DbConnectionInterceptor
{
    public bool IsFull { get; set; }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count={(IsFull ? 1 : int.MaxValue)}";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
