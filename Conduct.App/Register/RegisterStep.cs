using Conduct.App.Data;
using Conduct.Domain.Kernel;

namespace Conduct.App.Register;

/// <summary>Writes the register's lines of every case that something happened in, in the same save.</summary>
public sealed class RegisterStep(OrganisationTime time) : ICommitStep
{
    public async Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        Guid[] cases = [.. recorded.Select(one => one.Happened.CaseFileId).OfType<Guid>().Distinct()];
        if (cases is not [])
        {
            await RegisterTurn.ShareAsync(db, ct);
            await RegisterWriting.WriteAsync(db, cases, time, ct);
        }
    }
}
