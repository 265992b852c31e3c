using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record StartInvestigation(Guid CaseFileId, int Version) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class StartInvestigationHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<StartInvestigation>
{
    public async Task HandleAsync(StartInvestigation command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.WhollyVisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.StartInvestigation(actor, clock.Now);
    }
}

public sealed record RequestStatement(Guid CaseFileId, int Version, Guid SubjectId, DateOnly DueOn) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RequestStatementHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RequestStatement>
{
    public async Task HandleAsync(RequestStatement command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.AboutTo(actor, Permission.HandleCases, command.SubjectId).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.RequestStatement(command.SubjectId, command.DueOn, clock.Today, actor, clock.Now);
    }
}

public sealed record RecordStatement(Guid CaseFileId, int Version, Guid SubjectId, string? Text, StatementAttitude Attitude, DateOnly GivenOn) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordStatementHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordStatement>
{
    public async Task HandleAsync(RecordStatement command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.AboutTo(actor, Permission.HandleCases, command.SubjectId).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.RecordStatement(command.SubjectId, command.Text, command.Attitude, command.GivenOn, clock.Today, actor, clock.Now);
    }
}

public sealed record GoStraightToFindings(Guid CaseFileId, int Version) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class GoStraightToFindingsHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<GoStraightToFindings>
{
    public async Task HandleAsync(GoStraightToFindings command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.WhollyVisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.GoStraightToFindings(actor, clock.Now);
    }
}

/// <param name="Also">Allegations against others that are found the same; each can be changed on its own afterwards.</param>
public sealed record RecordFinding(
    Guid CaseFileId, int Version, Guid SubjectId, Guid AllegationId, Finding Finding, string? Note, IReadOnlyList<Guid> EvidenceIds, IReadOnlyList<AllegationOf>? Also = null) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordFindingHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordFinding>
{
    public async Task HandleAsync(RecordFinding command, Actor actor, CancellationToken ct)
    {
        AllegationOf[] found = [new(command.SubjectId, command.AllegationId), .. command.Also ?? []];
        var caseFile = await db.CaseFiles.AboutTo(actor, Permission.HandleCases, [.. found.Select(one => one.SubjectId).Distinct()]).GetAsync(command.CaseFileId, command.Version, ct);
        var seen = caseFile.EvidenceIn(actor.ReachOf(Permission.HandleCases)).Select(item => item.Id);
        Rule.Require(!command.EvidenceIds.Except(seen).Any(), CaseRules.EvidenceUnknown);
        foreach (var (subjectId, allegationId) in found)
        {
            caseFile.RecordFinding(subjectId, allegationId, command.Finding, command.Note, command.EvidenceIds, actor, clock.Now);
        }
    }
}

public sealed record AllegationOf(Guid SubjectId, Guid AllegationId);
