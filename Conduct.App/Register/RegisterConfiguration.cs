using Conduct.Domain.Cases;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Register;

public sealed class RegisterRowConfiguration : IEntityTypeConfiguration<RegisterRow>
{
    public void Configure(EntityTypeBuilder<RegisterRow> builder)
    {
        builder.ToTable("RegisterRows");
        builder.Property(row => row.CaseNumber).HasMaxLength(20);
        builder.Property(row => row.Place).HasMaxLength(Incident.PlaceMaxLength);
        builder.Property(row => row.UnitName).HasMaxLength(OrgUnit.NameMaxLength);
        builder.Property(row => row.StaffNumber).HasMaxLength(Employee.StaffNumberMaxLength);
        builder.Property(row => row.Name).HasMaxLength(Employee.NameMaxLength);
        builder.Property(row => row.Post).HasMaxLength(Employee.PostMaxLength);
        KeepAsNumbers(builder);
        builder.HasOne(row => row.Text).WithOne().HasForeignKey<RegisterText>(text => text.RowId);
        builder.HasIndex(row => row.CaseFileId);
        builder.HasIndex(row => new { row.SubjectId, row.DecisionId }).IsUnique();
        builder.HasIndex(row => new { row.EmployeeId, row.FoundOn });
        builder.HasIndex(row => new { row.CaseNumber, row.Id });
        builder.HasIndex(row => new { row.NameOrder, row.Id });

        // Narrow, with the usual order, and with the case, by which recused readers are kept out: lines are found and counted in them alone.
        builder.HasIndex(row => new { row.OccurredOn, row.Id, row.FoundOn, row.CaseFileId });
        builder.HasIndex(row => new { row.ApprovedOn, row.FoundOn, row.Id, row.CaseFileId });
        builder.HasIndex(row => new { row.UnitId, row.FoundOn, row.Id, row.CaseFileId });
        builder.HasIndex(row => new { row.Gravity, row.FoundOn, row.Id, row.CaseFileId });
        builder.HasIndex(row => new { row.CaseStatus, row.FoundOn, row.Id, row.CaseFileId });
        builder.HasIndex(row => new { row.Measures, row.CaseFileId });
        builder.HasIndex(row => new { row.ReviewDueOn, row.ReviewOwed, row.ReviewSubmittedOn, row.CaseFileId });

        // Holds every column the filters ask for: the usual order is walked, and counted, without touching the rows.
        builder.HasIndex(row => new
        {
            row.FoundOn,
            row.Id,
            row.Gravity,
            row.CaseStatus,
            row.Measures,
            row.UnitId,
            row.CaseFileId,
            row.OccurredOn,
            row.ApprovedOn,
            row.ReviewOwed,
            row.ReviewDueOn,
            row.ReviewSubmittedOn,
        }).HasDatabaseName("IX_RegisterRows_Filters");
    }

    // Numbers sort in the order of the process and keep the indexes small.
    private static void KeepAsNumbers(EntityTypeBuilder<RegisterRow> builder)
    {
        foreach (var property in builder.Metadata.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum)
            {
                builder.Property(property.Name).HasConversion<int>();
            }
        }
    }
}

public sealed class RegisterTextConfiguration : IEntityTypeConfiguration<RegisterText>
{
    public void Configure(EntityTypeBuilder<RegisterText> builder)
    {
        builder.ToTable("RegisterTexts");
        builder.HasKey(text => text.RowId);
        builder.Property(text => text.RowId).ValueGeneratedNever();
    }
}

public sealed class RegisterShapeConfiguration : IEntityTypeConfiguration<RegisterShape>
{
    public void Configure(EntityTypeBuilder<RegisterShape> builder)
    {
        builder.ToTable("RegisterShapes");
        builder.Property(shape => shape.Id).ValueGeneratedNever();
    }
}
