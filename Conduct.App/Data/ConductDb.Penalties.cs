using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<PenaltyDecision> PenaltyDecisions => Set<PenaltyDecision>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<ApprovalStep> ApprovalSteps => Set<ApprovalStep>();
}
