using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

internal static class SessionLoading
{
    /// <summary>The plan with the trainer's name as it is now; anybody in the company can teach.</summary>
    public static async Task<SessionPlan> NameTrainerAsync(this ConductDb db, SessionPlan plan, CancellationToken ct) => plan with
    {
        TrainerName = await db.Employees.Where(employee => employee.Id == plan.TrainerId).Select(employee => employee.Name).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Employee)),
    };
}
