using Conduct.App.Data;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Appeals;

public sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> builder)
    {
        builder.ComplexProperty(appeal => appeal.Text);
        builder.ComplexProperty(appeal => appeal.Filed);
        builder.ComplexProperty(appeal => appeal.Delivery);
        builder.Property(appeal => appeal.Sha256).HasMaxLength(64);
        builder.Property(appeal => appeal.Files).HasJsonList();
        builder.Property(appeal => appeal.Admission).HasJson();
        builder.Property(appeal => appeal.Outcome).HasJson();
        builder.Property(appeal => appeal.ReviewerName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<PenaltyDecision>().WithMany().HasForeignKey(appeal => appeal.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(appeal => appeal.DecisionId).IsUnique();
        builder.HasIndex(appeal => appeal.CaseFileId);
        builder.HasIndex(appeal => appeal.EmployeeId);
        builder.HasIndex(appeal => new { appeal.Status, appeal.AnswerBy });
    }
}

public sealed class ProceedingConfiguration : IEntityTypeConfiguration<Proceeding>
{
    public void Configure(EntityTypeBuilder<Proceeding> builder)
    {
        builder.ComplexProperty(proceeding => proceeding.Facts, facts =>
        {
            facts.Property(one => one.Body).HasMaxLength(Proceeding.BodyMaxLength);
            facts.Property(one => one.Number).HasMaxLength(Proceeding.NumberMaxLength);
            facts.Property(one => one.DueFor).HasMaxLength(Proceeding.DueForMaxLength);
        });
        builder.ComplexProperty(proceeding => proceeding.Opened);
        builder.Property(proceeding => proceeding.Result).HasJson();
        builder.Property(proceeding => proceeding.Files).HasJsonList();
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(proceeding => proceeding.CaseFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(proceeding => proceeding.CaseFileId);
    }
}
