namespace Conduct.Domain.Policies;

/// <summary>The record of a discussion or publication: when, and what was done (meeting, attendance, place of posting).</summary>
public sealed record ProcessRecord(DateOnly On, string Description)
{
    public const int DescriptionMaxLength = 2000;

    public IReadOnlyList<RecordFile> Files { get; init; } = [];
}
