namespace Conduct.Domain.Kernel;

/// <summary>The roles of the domain; being an employee needs none.</summary>
public enum Role
{
    HrOfficer,
    Manager,
    Compliance,
    Administrator,
}
