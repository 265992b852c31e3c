using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<AnonymousReport> AnonymousReports => Set<AnonymousReport>();

    public DbSet<ReportMessage> ReportMessages => Set<ReportMessage>();

    public DbSet<ReportFile> ReportFiles => Set<ReportFile>();

    public DbSet<NamedInReport> NamedInReports => Set<NamedInReport>();

    public DbSet<IdentityRequest> IdentityRequests => Set<IdentityRequest>();

    public DbSet<ProtectedPerson> ProtectedPersons => Set<ProtectedPerson>();
}
