using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>One version as compliance works on it, written or published.</summary>
public sealed class VersionQuery(IDbContextFactory<ConductDb> databases)
{
    /// <returns>Null when there is no such version.</returns>
    public async Task<VersionView?> FindAsync(Guid versionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var version = await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == versionId, ct);
        if (version is null)
        {
            return null;
        }

        var policy = await db.Policies.IgnoreAutoIncludes().AsNoTracking().SingleAsync(one => one.Id == version.PolicyId, ct);
        var others = await db.PolicyVersions.IgnoreAutoIncludes().AsNoTracking().Where(one => one.PolicyId == policy.Id).OrderByDescending(one => one.Number)
            .Select(one => new OtherVersion(one.Id, one.Number, one.Status)).ToListAsync(ct);
        return new(policy.Id, policy.Version, policy.Code, policy.Title, policy.TitleEn, version, others);
    }
}

/// <param name="PolicyVersion">The policy's own version, for what builds on it.</param>
/// <param name="Version">A copy that nobody changes.</param>
/// <param name="All">All versions of the policy, the latest first.</param>
public sealed record VersionView(Guid PolicyId, int PolicyVersion, string Code, string Title, string? TitleEn, PolicyVersion Version, IReadOnlyList<OtherVersion> All)
{
    public string Name => Bilingual.Pick(Title, TitleEn);

    public int Number => Version.Number;

    public PolicyStatus Status => Version.Status;

    /// <summary>What is being written, or, of a published version, what it says, in the same form.</summary>
    public PolicyDraft Content { get; } = Version.Draft ?? PolicyDraft.Of(Version.Clauses.OrderBy(clause => clause.Code, ClauseOrder.ByNumber));

    public IReadOnlyList<DraftFault> Faults => field ??= Version.IsWritten ? Content.Faults() : [];

    public int Revision => Content.Revision;

    /// <summary>Whether another version of the policy is being written.</summary>
    public bool AnyWritten => All.Any(one => one.Status is PolicyStatus.Draft or PolicyStatus.Discussed);

    /// <summary>Whether its names may still be changed.</summary>
    public bool MayRename => All.All(one => one.Status is PolicyStatus.Draft or PolicyStatus.Discussed);
}

public sealed record OtherVersion(Guid Id, int Number, PolicyStatus Status);
