using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Audit;

/// <summary>Writes the end of the audit chain to the log when the server starts and stops, and whenever it is asked: what lies outside the database cannot be put right with it.</summary>
public sealed class AuditHeadLog(IDbContextFactory<ConductDb> databases, ILogger<AuditHeadLog> log) : IHostedService
{
    /// <summary>The end as it is now; null, and no line, while the chain is empty.</summary>
    public async Task<SentHead?> WriteAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(ct);
        if (head.Count == 0)
        {
            return null;
        }

        var sent = new SentHead(head.Count, head.Hash);
        log.LogInformation("Head of the audit chain {AuditHead}", sent);
        return sent;
    }

    public Task StartAsync(CancellationToken cancellationToken) => WriteAsync(cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (Exception error)
        {
            // The server stops whatever the database says.
            log.LogWarning("The head of the audit chain could not be read: {Reason}", error.GetType().Name);
        }
    }
}
