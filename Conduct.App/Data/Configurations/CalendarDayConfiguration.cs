using System.Globalization;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.HasKey(day => day.Date);
        builder.Property(day => day.Name).HasMaxLength(100);
        builder.HasData(PublicHolidays());
    }

    // The State Council's notices for 2025 and 2026; later years are entered by the administrator.
    private static IEnumerable<CalendarDay> PublicHolidays()
    {
        using var resource = typeof(CalendarDay).Assembly.GetManifestResourceStream(typeof(CalendarDay), "PublicHolidays.csv")!;
        using var reader = new StreamReader(resource);
        while (reader.ReadLine()?.Split(',') is [var date, var kind, var name])
        {
            yield return new CalendarDay
            {
                Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                IsWorkingDay = kind == "worked",
                Name = name,
            };
        }
    }
}
