using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.App.Features.Organisation;

/// <summary>What stands in the form.</summary>
public sealed class EmployeeForm
{
    public string StaffNumber { get; set; } = "";

    public string Name { get; set; } = "";

    public Guid? UnitId { get; set; }

    public string Post { get; set; } = "";

    public PersonChoice? LineManager { get; set; }

    public string? Email { get; set; }

    public DateOnly EnteredOn { get; set; }

    public DateOnly? LeftOn { get; set; }

    /// <summary>Whether the employee as stored has a last day: only then can they come back.</summary>
    public bool HadLeft { get; init; }

    /// <summary>Yuan a month.</summary>
    public decimal? Wage { get; set; }

    public long? WageFen => Money.RoundedFen(Wage);

    public EmployeeDetails Details => new(StaffNumber, Name, UnitId ?? Guid.Empty, Post, LineManager?.Id, Email, EnteredOn, LeftOn, WageFen);

    public static EmployeeForm Of(EmployeeView view) => new()
    {
        StaffNumber = view.Details.StaffNumber,
        Name = view.Details.Name,
        UnitId = view.Details.UnitId,
        Post = view.Details.Post,
        LineManager = view.LineManager,
        Email = view.Details.Email,
        EnteredOn = view.Details.EnteredOn,
        LeftOn = view.Details.LeftOn,
        HadLeft = view.Details.LeftOn is not null,
        Wage = view.Details.MonthlyWageFen is { } fen ? Money.YuanFromFen(fen) : null,
    };
}
