using Conduct.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.SpeakUp;

public sealed class AnonymousReportConfiguration : IEntityTypeConfiguration<AnonymousReport>
{
    public void Configure(EntityTypeBuilder<AnonymousReport> builder)
    {
        builder.Ignore(report => report.AcknowledgeBy);
        builder.Ignore(report => report.FeedbackBy);
        builder.Property(report => report.Number).HasMaxLength(20);
        builder.Property(report => report.CodeKey).HasMaxLength(64);
        builder.ComplexProperty(report => report.Text);
        builder.HasMany(report => report.Messages).WithOne().HasForeignKey(message => message.ReportId);
        builder.HasMany(report => report.Files).WithOne().HasForeignKey(file => file.ReportId);
        builder.HasMany(report => report.Named).WithOne().HasForeignKey(named => named.ReportId);
        builder.HasMany(report => report.IdentityRequests).WithOne().HasForeignKey(request => request.ReportId);
        builder.HasMany(report => report.Protected).WithOne().HasForeignKey(person => person.ReportId);
        foreach (var part in new[] { nameof(AnonymousReport.Messages), nameof(AnonymousReport.Files), nameof(AnonymousReport.Named), nameof(AnonymousReport.IdentityRequests), nameof(AnonymousReport.Protected) })
        {
            builder.Navigation(part).AutoInclude();
        }

        builder.PrimitiveCollection(report => report.CaseFileIds);
        builder.HasIndex(report => report.CodeKey).IsUnique();
        builder.HasIndex(report => new { report.Status, report.ReceivedOn });
        builder.HasIndex(report => report.ReceivedOn);
        builder.HasIndex(report => report.RetainUntil);
    }
}

public sealed class ReportMessageConfiguration : IEntityTypeConfiguration<ReportMessage>
{
    public void Configure(EntityTypeBuilder<ReportMessage> builder)
    {
        builder.ComplexProperty(message => message.By);
        builder.HasIndex(message => new { message.ReportId, message.Number }).IsUnique();
    }
}

public sealed class ReportFileConfiguration : IEntityTypeConfiguration<ReportFile>
{
    public void Configure(EntityTypeBuilder<ReportFile> builder)
    {
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.HasIndex(file => file.Sha256);
    }
}

public sealed class NamedInReportConfiguration : IEntityTypeConfiguration<NamedInReport>
{
    public void Configure(EntityTypeBuilder<NamedInReport> builder)
    {
        builder.ToTable("NamedInReports");
        builder.HasIndex(named => named.EmployeeId);
    }
}

public sealed class IdentityRequestConfiguration : IEntityTypeConfiguration<IdentityRequest>
{
    public void Configure(EntityTypeBuilder<IdentityRequest> builder)
    {
        builder.ComplexProperty(request => request.Asked);
        builder.ComplexProperty(request => request.Decided);
    }
}

public sealed class ProtectedPersonConfiguration : IEntityTypeConfiguration<ProtectedPerson>
{
    public void Configure(EntityTypeBuilder<ProtectedPerson> builder)
    {
        builder.Property(person => person.PersonKey).HasMaxLength(64);
        builder.HasIndex(person => person.PersonKey);
    }
}
