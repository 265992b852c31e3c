using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A server whose reports cannot be found any more does not start as if nothing were wrong.</summary>
public sealed class NeedReportKey(IDbContextFactory<ConductDb> databases, ReportKey key, DataDirectory directory) : IStartStep
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (key.IsPresent)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.AnonymousReports.AnyAsync(report => report.CodeKey != null, ct))
        {
            throw ReportKey.MissingFrom(directory);
        }
    }
}
