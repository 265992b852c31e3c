namespace Conduct.Domain.Cases;

/// <summary>发现渠道: how the incident came to light.</summary>
/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum DiscoveryChannel
{
    InternalMonitoring = 0,
    RoutineCheck = 1,
    MysteryVisit = 2,
    ClientComplaint = 3,
    StaffReport = 4,
    SelfReport = 5,
    Audit = 6,
    Regulator = 7,
    Other = 8,
}
