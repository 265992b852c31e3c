using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

/// <summary>A period of employment that is over, both days included. It never overlaps another one of the same person.</summary>
public sealed class FormerEmployment
{
    private FormerEmployment()
    {
    }

    internal FormerEmployment(Guid employeeId, DateOnly from, DateOnly to) => (Id, EmployeeId, From, To) = (NewId.Next(), employeeId, from, to);

    public Guid Id { get; private set; }

    public Guid EmployeeId { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
