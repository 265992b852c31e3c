using Conduct.App.Data;
using Conduct.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Appeals;

/// <summary>A file that lies in the vault and waits for the appeal it belongs to: filing takes what the person has added until then.</summary>
public sealed class AppealUpload
{
    public Guid Id { get; init; }

    public Guid DecisionId { get; init; }

    /// <summary>The employee: the subject, or the officer who writes down what came on paper.</summary>
    public Guid UploadedBy { get; init; }

    public string FileName { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public long SizeBytes { get; init; }

    public string ContentType { get; init; } = "";

    public EvidenceFile File => new(FileName, Sha256, SizeBytes, ContentType);
}

public static class AppealUploadSets
{
    extension(ConductDb db)
    {
        public DbSet<AppealUpload> AppealUploads => db.Set<AppealUpload>();

        public IQueryable<AppealUpload> UploadsOf(Guid decisionId, Guid? employeeId) =>
            db.AppealUploads.Where(upload => upload.DecisionId == decisionId && upload.UploadedBy == employeeId).OrderBy(upload => upload.Id);
    }
}

public sealed class AppealUploadConfiguration : IEntityTypeConfiguration<AppealUpload>
{
    public void Configure(EntityTypeBuilder<AppealUpload> builder)
    {
        builder.ToTable("AppealUploads");
        builder.Property(upload => upload.Id).ValueGeneratedNever();
        builder.Ignore(upload => upload.File);
        builder.Property(upload => upload.FileName).HasMaxLength(EvidenceItem.FileNameMaxLength);
        builder.Property(upload => upload.Sha256).HasMaxLength(64);
        builder.Property(upload => upload.ContentType).HasMaxLength(100);
        builder.HasIndex(upload => new { upload.DecisionId, upload.UploadedBy, upload.Sha256 }).IsUnique();
    }
}
