using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Conduct.App.Data;

/// <summary>SQLite cannot order or compare a <see cref="DateTimeOffset"/>; it can a number.</summary>
public sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
