namespace Conduct.Domain.Staff;

public sealed record EmployeeDetails(
    string StaffNumber,
    string Name,
    Guid UnitId,
    string Post,
    Guid? LineManagerId,
    string? Email,
    DateOnly EnteredOn,
    DateOnly? LeftOn,
    long? MonthlyWageFen)
{
    public EmployeeDetails Normalised() => this with
    {
        StaffNumber = StaffNumber.Trim(),
        Name = Name.Trim(),
        Post = Post.Trim(),
        Email = string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(),
    };
}
