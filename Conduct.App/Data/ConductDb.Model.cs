using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<OrgUnit> OrgUnits => Set<OrgUnit>();

    public DbSet<Employee> Employees => Set<Employee>();

    public DbSet<Policy> Policies => Set<Policy>();

    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();

    public DbSet<PolicyClause> PolicyClauses => Set<PolicyClause>();

    public DbSet<PolicyAcknowledgement> PolicyAcknowledgements => Set<PolicyAcknowledgement>();

    public DbSet<CaseFile> CaseFiles => Set<CaseFile>();

    public DbSet<Subject> Subjects => Set<Subject>();

    public DbSet<Allegation> Allegations => Set<Allegation>();

    public DbSet<EvidenceItem> EvidenceItems => Set<EvidenceItem>();

    public DbSet<NamedPerson> NamedPersons => Set<NamedPerson>();

    public DbSet<PenaltyDecision> PenaltyDecisions => Set<PenaltyDecision>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<ApprovalStep> ApprovalSteps => Set<ApprovalStep>();

    public DbSet<WrittenReview> WrittenReviews => Set<WrittenReview>();

    public DbSet<ReviewVersion> ReviewVersions => Set<ReviewVersion>();

    public DbSet<Course> Courses => Set<Course>();

    public DbSet<TrainingSession> TrainingSessions => Set<TrainingSession>();

    public DbSet<SessionAttendee> SessionAttendees => Set<SessionAttendee>();

    public DbSet<TrainingAssignment> TrainingAssignments => Set<TrainingAssignment>();

    public DbSet<TrainingAttempt> TrainingAttempts => Set<TrainingAttempt>();

    public DbSet<StandingAssignment> StandingAssignments => Set<StandingAssignment>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.IgnoreAny<RecordedEvent>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ConductDb).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(IsDomainEntity).ToList())
        {
            var entity = builder.Entity(type.ClrType);

            // The domain makes its own identities; else EF would take a new child with an id for a stored one.
            entity.Property(nameof(Aggregate.Id)).ValueGeneratedNever();
            if (type.ClrType.IsSubclassOf(typeof(Aggregate)))
            {
                entity.Property(nameof(Aggregate.Version)).IsConcurrencyToken();
            }
        }
    }

    private static bool IsDomainEntity(IMutableEntityType type) =>
        type.ClrType.Assembly == typeof(Aggregate).Assembly && !type.IsOwned() && type.FindPrimaryKey() is not null;
}
