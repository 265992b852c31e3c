using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Platform.Commands;

public enum Rehearsal
{
    Succeed,
    BreakRule,
    FindNothing,
    TakeTakenDay,
    TakeTakenId,
    SaveMuch,
    Fail,
}

/// <summary>A command that ends as it is told, for the tests of the runner.</summary>
public sealed record Rehearse(Rehearsal End) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RehearseHandler(ConductDb db, AuditTrail audit) : ICommandHandler<Rehearse>
{
    public Task HandleAsync(Rehearse command, Actor actor, CancellationToken ct)
    {
        audit.Append(actor, "Rehearsed", new { command.End });
        switch (command.End)
        {
            case Rehearsal.BreakRule:
                throw new RuleBrokenException(KernelRules.ReasonMissing);
            case Rehearsal.FindNothing:
                throw new NotFoundException("rehearsal");
            case Rehearsal.TakeTakenDay:
                db.Add(new CalendarDay { Date = new(2026, 1, 1), Name = "taken" });
                break;
            case Rehearsal.TakeTakenId:
                // The number of the first audit entry: nobody can claim it but by a bug.
                db.Add(new AuditEntry { Seq = 1, ActorName = "", Kind = "", Details = "", DetailsHash = "", PreviousHash = "", Hash = "" });
                break;
            case Rehearsal.SaveMuch:
                audit.Append(actor, "Much", new { Text = new string('x', 500_000) });
                break;
            case Rehearsal.Fail:
                throw new InvalidOperationException("a bug");
        }

        return Task.CompletedTask;
    }
}
