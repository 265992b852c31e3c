using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;

namespace Conduct.Domain.Deductions;

/// <summary>最低工资: the monthly minimum wage of a place from a month on. A change is a new row; of two for one month the later counts.</summary>
public sealed class MinimumWage : Aggregate
{
    public const int SourceMaxLength = 300;

    private MinimumWage()
    {
    }

    public string Place { get; private set; } = "";

    /// <summary>First day of the first month.</summary>
    public DateOnly ValidFrom { get; private set; }

    public long AmountFen { get; private set; }

    /// <summary>Where it was published.</summary>
    public string Source { get; private set; } = "";

    public Signature Entered { get; private set; } = null!;

    /// <summary>Who compared it with the source; null as long as nobody has.</summary>
    public Signature? Checked { get; private set; }

    public static MinimumWage Enter(Guid id, string place, DateOnly validFrom, long amountFen, string source, bool isChecked, Actor actor, DateTimeOffset now)
    {
        Rule.Require(amountFen > 0, DeductionRules.MinimumMissing);
        var signed = actor.Sign(now);
        var row = new MinimumWage
        {
            Id = id,
            Place = WorkPlace.Require(place),
            ValidFrom = validFrom.StartOfMonth(),
            AmountFen = amountFen,
            Source = Rule.RequireText(source, SourceMaxLength, DeductionRules.SourceMissing),
            Entered = signed,
            Checked = isChecked ? signed : null,
        };
        row.Record(new MinimumWageEntered(row.Place, row.ValidFrom, row.AmountFen, row.Source), actor, now);
        return row;
    }

    /// <summary>Somebody compared it with its source.</summary>
    public void Confirm(Actor actor, DateTimeOffset now)
    {
        Rule.Require(Checked is null, DeductionRules.AlreadyChecked);
        Checked = actor.Sign(now);
        Record(new MinimumWageChecked(Place, ValidFrom, AmountFen), actor, now);
    }
}
