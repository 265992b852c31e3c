using Conduct.Domain.Kernel;

namespace Conduct.Domain.Deductions;

/// <summary>工资数据: what one employee earned in one month; amounts in fen, read and kept by HR officers alone.</summary>
public sealed class WageRecord : Aggregate
{
    private WageRecord()
    {
    }

    public Guid EmployeeId { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private set; }

    public long WageFen { get; private set; }

    /// <summary>The part of the wage that depends on performance.</summary>
    public long VariableFen { get; private set; }

    /// <summary>Deductions of this month that this product knows nothing of.</summary>
    public long OtherFen { get; private set; }

    public WageAmounts Amounts => new(WageFen, VariableFen, OtherFen);

    public static WageRecord Enter(Guid id, Guid employeeId, string staffNumber, DateOnly month, WageAmounts amounts, Actor actor, DateTimeOffset now)
    {
        var record = new WageRecord { Id = id, EmployeeId = employeeId, Month = month.StartOfMonth() };
        record.Set(amounts);
        record.Record(new WageRecorded(staffNumber, record.Month), actor, now);
        return record;
    }

    public void Change(string staffNumber, WageAmounts amounts, Actor actor, DateTimeOffset now)
    {
        if (amounts != Amounts)
        {
            Set(amounts);
            Record(new WageChanged(staffNumber, Month), actor, now);
        }
    }

    private void Set(WageAmounts amounts)
    {
        amounts.RequireSound();
        (WageFen, VariableFen, OtherFen) = (amounts.WageFen, amounts.VariableFen, amounts.OtherFen);
    }
}
