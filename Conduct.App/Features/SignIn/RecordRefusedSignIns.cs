using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SignIn;

/// <summary>Writes refused sign-ins to the audit.</summary>
public sealed record RecordRefusedSignIns(IReadOnlyList<RefusedSignIn> Refused) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class RecordRefusedSignInsHandler(ConductDb db, AuditTrail audit) : ICommandHandler<RecordRefusedSignIns>
{
    public async Task HandleAsync(RecordRefusedSignIns command, Actor actor, CancellationToken ct)
    {
        Guid[] ids = [.. command.Refused.Select(one => one.AccountId).OfType<Guid>().Distinct()];
        var names = await db.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.UserName, ct);
        foreach (var one in command.Refused)
        {
            if (one.Why == RefusedBecause.TooMany)
            {
                audit.Append(actor, AuditKinds.SignInsRefused, new { one.Address, one.Count });
            }
            else if (one.AccountId is { } id)
            {
                audit.Append(actor, AuditKinds.SignInRefused, new { UserName = names.GetValueOrDefault(id), one.Address, one.Why }, $"{nameof(Account)}/{id}");
            }
            else
            {
                audit.Append(actor, AuditKinds.SignInRefused, new { one.Address, one.Why });
            }
        }
    }
}
