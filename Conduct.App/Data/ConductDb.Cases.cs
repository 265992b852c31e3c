using Conduct.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<CaseFile> CaseFiles => Set<CaseFile>();

    public DbSet<Subject> Subjects => Set<Subject>();

    public DbSet<Allegation> Allegations => Set<Allegation>();

    public DbSet<EvidenceItem> EvidenceItems => Set<EvidenceItem>();

    public DbSet<NamedPerson> NamedPersons => Set<NamedPerson>();
}
