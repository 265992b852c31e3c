using Conduct.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Calendar;

/// <summary>Days that differ from the plain week.</summary>
public static class CalendarSets
{
    extension(ConductDb db)
    {
        public DbSet<CalendarDay> CalendarDays => db.Set<CalendarDay>();
    }
}
