using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A file of a report is looked at.</summary>
public sealed record ReadReportFile(Guid ReportId, Guid FileId) : ICommand
{
    public static Permission Requires => Permission.HandleReports;
}

public sealed class ReadReportFileHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ReadReportFile>
{
    public async Task HandleAsync(ReadReportFile command, Actor actor, CancellationToken ct)
    {
        var report = await db.AnonymousReports.VisibleTo(actor).IgnoreAutoIncludes().AsNoTracking().SingleOrDefaultAsync(one => one.Id == command.ReportId, ct);
        var file = report is null ? null : await db.ReportFiles.AsNoTracking().SingleOrDefaultAsync(one => one.Id == command.FileId && one.ReportId == report.Id, ct);
        var read = file ?? throw new NotFoundException(nameof(ReportFile));
        audit.Append(actor, AuditKinds.ReadingReportFile, new { report!.Number, File = read.Number }, $"{nameof(AnonymousReport)}/{report.Id}");
    }
}

public static class ReportFileEndpoints
{
    public static string AddressOf(Guid reportId, Guid fileId) => $"/reports/{reportId}/files/{fileId}";

    public static void MapReportFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/{id:guid}/files/{file:guid}", DownloadAsync).Requires(Permission.HandleReports);

    private static async Task<IResult> DownloadAsync(
        Guid id, Guid file, HttpContext http, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } actor || await commands.RunAsync(new ReadReportFile(id, file), actor) is not Outcome.Done)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.ReportFiles.AsNoTracking().Where(one => one.Id == file && one.ReportId == id).Join(db.AnonymousReports, one => one.ReportId, report => report.Id, (one, report) => new { File = one, report.Number }).SingleAsync(ct);
        return await vault.DownloadAsync(http, row.File.Sha256, row.File.ContentType, $"{row.Number}-{row.File.Number}{row.File.Extension}", ct);
    }
}
