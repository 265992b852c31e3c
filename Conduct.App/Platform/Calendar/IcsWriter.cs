using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Conduct.App.Platform.Calendar;

/// <summary>Writes an iCalendar file (RFC 5545) of whole days.</summary>
public sealed class IcsWriter
{
    private readonly Ical.Net.Calendar _calendar = new() { Scale = "GREGORIAN", Method = "PUBLISH", ProductId = "-//Conduct//Deadlines//ZH" };
    private readonly CalDateTime _stamp;

    /// <param name="name">The calendar's name.</param>
    /// <param name="now">When it is written, UTC.</param>
    public IcsWriter(string name, DateTimeOffset now)
    {
        _stamp = new(now.UtcDateTime);
        var refresh = new CalendarProperty("REFRESH-INTERVAL", "PT1H");
        refresh.AddParameter("VALUE", "DURATION");
        _calendar.Properties.Add(refresh);
        _calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        _calendar.AddProperty("X-WR-CALNAME", name);
    }

    /// <summary>Adds an event of one day, with an alarm on the evening before.</summary>
    /// <param name="uid">The same as long as it is the same thing.</param>
    /// <param name="day">The day.</param>
    /// <param name="title">What is due.</param>
    /// <param name="link">Where to see to it, absolute; null where the installation does not know its own address.</param>
    public void AddDay(string uid, DateOnly day, string title, Uri? link)
    {
        var entry = new CalendarEvent
        {
            Uid = uid,
            DtStamp = _stamp,
            DtStart = new CalDateTime(day),
            DtEnd = new CalDateTime(day.AddDays(1)),
            Summary = title,
            Url = link,
            Transparency = TransparencyType.Transparent,
        };
        entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = title, Trigger = new Trigger(Duration.FromHours(-6)) });
        _calendar.Events.Add(entry);
    }

    /// <summary>The whole file.</summary>
    public override string ToString() => IcsFolding.Of(new CalendarSerializer().SerializeToString(_calendar)!);
}
