using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Demo;

/// <summary>Time within one case: it goes on by days until today is reached; what would come later has not happened yet.</summary>
internal sealed class HistoryClock(DateOnly start, DateOnly today, OrganisationTime zone, Random random)
{
    private int _minutes = 9 * 60;

    public DateOnly Day { get; private set; } = start;

    public DateTimeOffset Now
    {
        get
        {
            var local = Day.ToDateTime(TimeOnly.MinValue).AddMinutes(_minutes);
            return new DateTimeOffset(local, zone.Zone.GetUtcOffset(local)).ToUniversalTime();
        }
    }

    /// <summary>Moves on to a day, or stays where it is when that is past.</summary>
    /// <returns>False when the day is today or later.</returns>
    public bool ReachesDay(DateOnly day)
    {
        if (day >= today)
        {
            return false;
        }

        (Day, _minutes) = day > Day ? (day, 5) : (Day, _minutes);
        return true;
    }

    /// <summary>Moves on by at least so many days and at most so many.</summary>
    /// <returns>False when that would be today or later: the clock then stays.</returns>
    public bool Reaches(int least, int most)
    {
        var next = Day.AddDays(random.Next(least, most + 1));
        if (next >= today)
        {
            return false;
        }

        _minutes = next == Day ? Math.Min(_minutes + 7, (24 * 60) - 1) : (9 * 60) + random.Next(480);
        Day = next;
        return true;
    }
}
