using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Parts;

/// <summary>Page links that keep the rest of the query string. The first page has no parameter.</summary>
public sealed partial class Pager
{
    public const string QueryName = "page";

    /// <summary>From 1; anything outside is taken as the nearest page.</summary>
    [Parameter, EditorRequired]
    public int Page { get; set; }

    [Parameter, EditorRequired]
    public int PageSize { get; set; }

    [Parameter, EditorRequired]
    public int Total { get; set; }

    private int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    private int Current => Math.Clamp(Page, 1, Pages);

    private string Summary => string.Format(
        CultureInfo.CurrentCulture, ShellTexts.PagerSummaryFormat, ((Current - 1) * PageSize) + 1, Math.Min(Total, Current * PageSize), Total);

    private static string Label(int page) => string.Format(CultureInfo.CurrentCulture, ShellTexts.PagerPageFormat, page);

    private string? LinkTo(int page) =>
        page < 1 || page > Pages ? null : Location.GetUriWithQueryParameter(QueryName, page == 1 ? null : page);
}
