using Conduct.Domain.Kernel;

namespace Conduct.Domain.Deductions;

/// <summary>Amounts are left out: the audit is read by people who may not see wages.</summary>
public sealed record WageRecorded(string StaffNumber, DateOnly Month) : DomainEvent;

public sealed record WageChanged(string StaffNumber, DateOnly Month) : DomainEvent;

public sealed record MinimumWageEntered(string Place, DateOnly ValidFrom, long AmountFen, string Source) : DomainEvent;

public sealed record MinimumWageChecked(string Place, DateOnly ValidFrom, long AmountFen) : DomainEvent;
