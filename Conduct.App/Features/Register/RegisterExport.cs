using System.Security.Claims;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;

namespace Conduct.App.Features.Register;

/// <summary>Sends the register as a workbook while the visitor waits.</summary>
public sealed class RegisterExport(RegisterWorkbook workbook, CommandRunner commands, CurrentActor actors)
{
    /// <summary>In the address: the id of the purpose as kept text.</summary>
    public const string PurposeName = "purpose";

    public async Task<IResult> SendAsync(ClaimsPrincipal user, string? queryString, string? purposeId, CancellationToken ct)
    {
        if (await actors.FindAsync(user, ct) is not { } actor)
        {
            return Results.Forbid();
        }

        var book = await workbook.WriteAsync(RegisterAddress.Parse(queryString), Guid.TryParse(purposeId, out var id) ? id : null, actor, (_, _) => { }, ct);
        var outcome = await commands.RunAsync(book.Record, actor);
        if (outcome is not Outcome.Done)
        {
            await book.Content.DisposeAsync();
            return outcome is Outcome.Forbidden ? Results.Forbid() : Results.Conflict();
        }

        return new SheetResult(book.Content, book.FileName);
    }
}
