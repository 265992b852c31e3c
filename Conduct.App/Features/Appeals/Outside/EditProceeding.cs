using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Appeals;

/// <summary>The employee took the matter to arbitration or court, or one side to the next instance.</summary>
public sealed record OpenProceeding(Guid CaseFileId, Guid SubjectId, ProceedingStage Stage, ProceedingFacts Facts) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class OpenProceedingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<OpenProceeding>
{
    public async Task HandleAsync(OpenProceeding command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.AboutTo(actor, OpenProceeding.Requires, command.SubjectId).GetAsync(command.CaseFileId, ct);
        db.Add(Proceeding.Open(NewId.Next(), caseFile, command.SubjectId, command.Stage, command.Facts, clock.Today, actor, clock.Now));
    }
}

public sealed record ChangeProceeding(Guid ProceedingId, int Version, ProceedingFacts Facts) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ChangeProceedingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ChangeProceeding>
{
    public async Task HandleAsync(ChangeProceeding command, Actor actor, CancellationToken ct)
    {
        var (proceeding, caseFile) = await db.GetProceedingAsync(command.ProceedingId, command.Version, actor, ct);
        proceeding.Change(caseFile, command.Facts, clock.Today, actor, clock.Now);
    }
}

public sealed record ConcludeProceeding(Guid ProceedingId, int Version, ProceedingResult Result) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ConcludeProceedingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ConcludeProceeding>
{
    public async Task HandleAsync(ConcludeProceeding command, Actor actor, CancellationToken ct)
    {
        var (proceeding, caseFile) = await db.GetProceedingAsync(command.ProceedingId, command.Version, actor, ct);
        proceeding.Conclude(caseFile, command.Result, clock.Today, actor, clock.Now);
    }
}

/// <summary>A file that lies in the vault. Files that arrive together do not clash, so there is no version.</summary>
public sealed record AttachProceedingFile(Guid ProceedingId, EvidenceFile File) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class AttachProceedingFileHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<AttachProceedingFile>
{
    public async Task HandleAsync(AttachProceedingFile command, Actor actor, CancellationToken ct)
    {
        var proceeding = await db.Proceedings.VisibleTo(actor, AttachProceedingFile.Requires).GetAsync(command.ProceedingId, ct);
        proceeding.Attach(await db.CaseFiles.GetAsync(proceeding.CaseFileId, ct), command.File, actor, clock.Now);
    }
}

internal static class ProceedingLoading
{
    public static async Task<(Proceeding Proceeding, CaseFile CaseFile)> GetProceedingAsync(this ConductDb db, Guid id, int version, Actor actor, CancellationToken ct)
    {
        var proceeding = await db.Proceedings.VisibleTo(actor, Permission.HandleCases).GetAsync(id, version, ct);
        return (proceeding, await db.CaseFiles.GetAsync(proceeding.CaseFileId, ct));
    }
}
