using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <summary>An employee named in the case who is no subject; cannot open it (rule 23).</summary>
public sealed class NamedPerson
{
    private NamedPerson()
    {
    }

    internal NamedPerson(Guid caseFileId, Guid employeeId, string name, NamedPart part) =>
        (Id, CaseFileId, EmployeeId, Name, Part) = (NewId.Next(), caseFileId, employeeId, name, part);

    public Guid Id { get; private set; }

    public Guid CaseFileId { get; private set; }

    public Guid EmployeeId { get; private set; }

    public string Name { get; private set; } = "";

    public NamedPart Part { get; private set; }
}

public enum NamedPart
{
    Witness,
    Mentioned,
}
