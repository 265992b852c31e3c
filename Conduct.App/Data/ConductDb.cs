using Conduct.App.Data.Audit;
using Conduct.App.Features.Register;
using Conduct.App.Jobs;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Drafts;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Conduct.App.Work.Robots;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

/// <summary>The model of both databases. Aggregates are saved by <see cref="CommitAsync"/> and by nothing else.</summary>
public abstract partial class ConductDb(DbContextOptions options, IEnumerable<ICommitStep> steps) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<JobPause> JobPauses => Set<JobPause>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<ChatRobot> ChatRobots => Set<ChatRobot>();

    public DbSet<NotificationPreference> NotificationPreferences => Set<NotificationPreference>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<StoredText> StoredTexts => Set<StoredText>();

    public DbSet<RegisterRow> RegisterRows => Set<RegisterRow>();

    public DbSet<RegisterText> RegisterTexts => Set<RegisterText>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    /// <summary>Ids of the register rows whose text holds every one of these character pairs, see <see cref="RegisterText"/>.</summary>
    public abstract IQueryable<long> RowsWithGrams(IReadOnlyCollection<string> grams);
}
