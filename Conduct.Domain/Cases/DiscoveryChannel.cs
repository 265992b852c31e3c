namespace Conduct.Domain.Cases;

/// <summary>发现渠道: how the incident came to light.</summary>
public enum DiscoveryChannel
{
    InternalMonitoring,
    RoutineCheck,
    MysteryVisit,
    ClientComplaint,
    StaffReport,
    SelfReport,
    Audit,
    Regulator,
    Other,
}
