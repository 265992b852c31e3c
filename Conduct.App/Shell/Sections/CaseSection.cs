using Conduct.App.Platform;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Sections;

/// <summary>A tab of the case page. A capability that has something to show of a case derives one class; the page finds it.</summary>
public abstract class CaseSection
{
    /// <summary>Name of the query that holds the code in the address of a case.</summary>
    public const string QueryName = "tab";

    /// <summary>From left to right. The first is shown where the address names none.</summary>
    public static IReadOnlyList<CaseSection> All { get; } = [.. FoundByType.All<CaseSection>().OrderBy(section => section.Order)];

    /// <summary>Names the section in the address of a case.</summary>
    public abstract string Code { get; }

    public abstract int Order { get; }

    /// <summary>In the reader's language.</summary>
    public abstract string Title { get; }

    /// <summary>Shows it on the case page: a <see cref="CaseTab"/>.</summary>
    public abstract Type Component { get; }

    /// <summary>Shows it while the case is still a draft, if it is there already: a <see cref="CaseTab"/>.</summary>
    public virtual Type? DraftComponent => null;

    /// <summary>The section of this code, the first for any other.</summary>
    public static CaseSection Of(string? code) => All.FirstOrDefault(section => section.Code == code) ?? All[0];

    /// <summary>What its components are given.</summary>
    public static IDictionary<string, object> ParametersOf(Guid caseFileId, EventCallback onChanged = default) =>
        new Dictionary<string, object> { [nameof(CaseTab.CaseFileId)] = caseFileId, [nameof(CaseTab.OnChanged)] = onChanged };

    /// <summary>Where a case is opened at this section.</summary>
    public string AddressIn(Guid caseFileId) => this == All[0] ? $"/cases/{caseFileId}" : $"/cases/{caseFileId}?{QueryName}={Code}";
}
