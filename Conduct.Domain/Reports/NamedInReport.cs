using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <summary>An employee named in the report, who loses access to it everywhere (rule 23).</summary>
public sealed class NamedInReport
{
    private NamedInReport()
    {
    }

    internal NamedInReport(Guid reportId, Guid employeeId, string name) => (Id, ReportId, EmployeeId, Name) = (NewId.Next(), reportId, employeeId, name);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public Guid EmployeeId { get; private set; }

    public string Name { get; private set; } = "";
}
