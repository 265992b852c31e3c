using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Conduct.App.Features.AuditLog;

public sealed class AuditQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, OrganisationTime time)
{
    public const int PageSize = 50;

    public async Task<AuditView> ReadAsync(AuditAddress address, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await Select(db, address, actor).OrderByDescending(entry => entry.Seq).Take(PageSize + 1).AsNoTracking().ToListAsync(ct);
        Guid[] cases = [.. found.Select(entry => entry.CaseFileId).OfType<Guid>().Distinct()];
        var numbers = await db.CaseFiles.Where(one => cases.Contains(one.Id) && one.Number != null).Select(one => new { one.Id, one.Number }).ToDictionaryAsync(one => one.Id, one => one.Number, ct);
        var lines = found.Take(PageSize).Select(entry => new AuditLine(
            entry.Seq, clock.LocalOf(entry.At), entry.ActorName, entry.Kind, entry.Details, entry.Reason,
            entry.CaseFileId, entry.CaseFileId is { } id ? numbers.GetValueOrDefault(id) : null, entry.Hash));
        return new([.. lines], found.Count > PageSize);
    }

    /// <summary>The accounts by which the visitor can choose: those of people within reach.</summary>
    public async Task<IReadOnlyList<AuditPerson>> PeopleAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await People(db, actor).OrderBy(account => account.UserName).Select(account => new AuditPerson(account.Id, account.DisplayName + " (" + account.UserName + ")")).ToListAsync(ct);
    }

    private static IQueryable<Account> People(ConductDb db, Actor actor)
    {
        if (actor.Has(Permission.ReadAudit) && actor.ReachOf(Permission.ReadAudit).Everything)
        {
            return db.Users;
        }

        var employees = db.Employees.VisibleTo(actor, Permission.ReadAudit);
        return db.Users.Where(account => employees.Any(employee => employee.Id == account.EmployeeId));
    }

    private IQueryable<AuditEntry> Select(ConductDb db, AuditAddress address, Actor actor)
    {
        var entries = db.AuditEntries.VisibleTo(actor);
        if (address.Before is { } before)
        {
            entries = entries.Where(entry => entry.Seq < before);
        }

        if (address.From is { } from)
        {
            var first = StartOf(from);
            entries = entries.Where(entry => entry.At >= first);
        }

        if (address.To is { } to)
        {
            var end = StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        if (address.Kind is { } kind)
        {
            entries = entries.Where(entry => entry.Kind == kind);
        }

        if (address.AccountId is { } account)
        {
            var chosen = actor.ReachOf(Permission.ReadAudit).Everything || People(db, actor).Any(one => one.Id == account);
            entries = entries.Where(entry => chosen && entry.AccountId == account);
        }

        return address.CaseNumber is { } number
            ? entries.Where(entry => db.CaseFiles.Where(one => one.Number == number).Select(one => (Guid?)one.Id).Contains(entry.CaseFileId))
            : entries;
    }

    private DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, time.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}

/// <param name="Lines">Newest first.</param>
/// <param name="HasOlder">Whether there are older ones.</param>
public sealed record AuditView(IReadOnlyList<AuditLine> Lines, bool HasOlder);

/// <param name="At">On the organisation's clock.</param>
/// <param name="Details">JSON, as kept.</param>
public sealed record AuditLine(long Seq, DateTime At, string Who, string Kind, string Details, string? Reason, Guid? CaseFileId, string? CaseNumber, string Hash);

public sealed record AuditPerson(Guid AccountId, string Text);

/// <summary>Which audit entries are wanted, as the address says it; people by id only.</summary>
public sealed record AuditAddress
{
    private const string Day = "yyyy-MM-dd";

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Kind { get; init; }

    public Guid? AccountId { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>Entries before this one, newest first; from the newest without it.</summary>
    public long? Before { get; init; }

    public static AuditAddress Parse(string? queryString)
    {
        var query = QueryHelpers.ParseQuery(queryString);
        return new()
        {
            From = Date(Text(query, "from")),
            To = Date(Text(query, "to")),
            Kind = Text(query, "kind"),
            AccountId = Guid.TryParse(Text(query, "account"), out var account) ? account : null,
            CaseNumber = Text(query, "case"),
            Before = long.TryParse(Text(query, "before"), NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq : null,
        };
    }

    public string ToUrl()
    {
        (string Key, string? Value)[] parts =
        [
            ("from", From?.ToString(Day, CultureInfo.InvariantCulture)), ("to", To?.ToString(Day, CultureInfo.InvariantCulture)), ("kind", Kind),
            ("account", AccountId?.ToString()), ("case", CaseNumber), ("before", Before?.ToString(CultureInfo.InvariantCulture)),
        ];
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}"));
        return query is "" ? "/audit" : $"/audit?{query}";
    }

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(Dictionary<string, StringValues> query, string key) =>
        query.TryGetValue(key, out var values) && values.ToString() is { Length: > 0 } text ? text : null;
}
