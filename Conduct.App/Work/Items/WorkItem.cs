using Conduct.App.Platform.Texts;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Items;

/// <summary>One thing that somebody has to do.</summary>
public sealed record WorkItem
{
    public required WorkTask Task { get; init; }

    /// <summary>The case, subject, decision, measure, review, assignment … it is about.</summary>
    public required Guid Id { get; init; }

    /// <summary>Since when it waits.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Its time, where there is a last day.</summary>
    public Term? Term { get; init; }

    public DateOnly? DueOn => Term?.DueOn;

    /// <summary>Null for a draft, and for what belongs to no case.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>What it is about where it belongs to no case: the Chinese title, and the English one if there is any.</summary>
    public (string Chinese, string? English)? Title { get; init; }

    /// <summary>The title in the reader's language.</summary>
    public string? What => Title is { } title ? Bilingual.Pick(title.Chinese, title.English) : null;

    /// <summary>What tells it from others of its kind, whoever reads it: no personal data.</summary>
    public string Label => CaseNumber ?? Title?.Chinese ?? "";

    /// <summary>The subject, or the employee it is about.</summary>
    public WorkPerson? Person { get; init; }

    /// <summary>The employee who has to do it; null when the kind itself knows who.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The unit in which HR officers, managers and compliance are looked for.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The name of the unit that is asked, when it is one.</summary>
    public string? AskedUnit { get; init; }

    /// <summary>The HR officer whose matter it is, if one has taken it.</summary>
    public Guid? ResponsibleId { get; init; }

    /// <summary>The case it belongs to: nobody named there is told about another's item (rule 23).</summary>
    public Guid? CaseFileId { get; init; }

    /// <summary>Where those who were asked for can do something about it.</summary>
    public required string Link { get; init; }
}

/// <param name="Name">Never part of what leaves the house.</param>
/// <param name="Order">People of one case stand in this order.</param>
public sealed record WorkPerson(string Name, string Order = "");
