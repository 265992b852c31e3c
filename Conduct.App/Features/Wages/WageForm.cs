using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Wages;

/// <summary>A month's wage while it is typed; amounts in yuan.</summary>
public sealed class WageForm
{
    public DateOnly Month { get; set; }

    public decimal? Wage { get; set; }

    public decimal? Variable { get; set; }

    public decimal? Other { get; set; }

    public static WageForm Of(DateOnly month, WageAmounts amounts) => new()
    {
        Month = month,
        Wage = Money.YuanFromFen(amounts.WageFen),
        Variable = Money.YuanFromFen(amounts.VariableFen),
        Other = Money.YuanFromFen(amounts.OtherFen),
    };

    public RecordWage For(Guid employeeId) => new(employeeId, Month, Money.RoundedFen(Wage), Money.RoundedFen(Variable), Money.RoundedFen(Other));
}
