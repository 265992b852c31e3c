using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Platform.Calendar;

/// <summary>Days that differ from the plain week.</summary>
public sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("CalendarDays");
        builder.HasKey(day => day.Date);
        builder.Property(day => day.Name).HasMaxLength(CalendarDay.NameMaxLength);
        builder.HasData(PublicHolidays());
    }

    // The State Council's notices for 2025 and 2026; of 2027 the legal holidays, until the notice is out and the administrator imports it.
    private static IEnumerable<CalendarDay> PublicHolidays()
    {
        using var resource = typeof(CalendarDay).Assembly.GetManifestResourceStream(typeof(CalendarDay), "PublicHolidays.csv")!;
        using var reader = new StreamReader(resource);
        while (reader.ReadLine()?.Split(',') is [var date, var kind, var name, .. var more])
        {
            yield return new CalendarDay
            {
                Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                IsWorkingDay = kind == "worked",
                Name = name,
                IsAnnounced = more is not ["provisional"],
            };
        }
    }
}
