using System.Text.Json;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

/// <summary>Which lines and columns, as in the page's address, and the id of the purpose.</summary>
public sealed record RegisterExportRequest(string Query, Guid Purpose);

/// <summary>Writes a large export of the register in the background, to a file that its person takes later.</summary>
public sealed class RegisterExportWork(RegisterWorkbook workbook, CommandRunner commands) : LongWorkKind<RegisterExportRequest>
{
    public override string Name => RegisterTexts.ExportTitle;

    public override Permission Requires => Permission.ExportRegister;

    public override Task<Outcome> RecordTakingAsync(string? record, Actor actor) => commands.RunAsync(JsonSerializer.Deserialize<RecordExport>(record!)!, actor);

    protected override async Task<LongWorkResult> RunAsync(RegisterExportRequest request, LongWorkRun run, CancellationToken ct)
    {
        var book = await workbook.WriteAsync(RegisterAddress.Parse(request.Query), request.Purpose, run.Actor, run.Report, ct);
        run.Report(book.Record.Rows, book.Record.Rows);
        return new LongWorkResult.File(book.Content, book.FileName, JsonSerializer.Serialize(book.Record));
    }
}
