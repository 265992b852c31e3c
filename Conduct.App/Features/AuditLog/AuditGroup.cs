namespace Conduct.App.Features.AuditLog;

/// <summary>What entries are about, in the order in which the filter lists them. Those of the domain bear the name of their folder.</summary>
public enum AuditGroup
{
    Cases,
    Penalties,
    Deductions,
    Reviews,
    Appeals,
    Policies,
    Training,
    Reports,
    Staff,
    Accounts,
    Access,
    Calendar,
    Messages,
    Installation,
}
