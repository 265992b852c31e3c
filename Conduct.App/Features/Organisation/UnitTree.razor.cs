using System.Globalization;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Features.Organisation;

/// <summary>The units as a list that unfolds; the chosen one and what leads to it are open from the start.</summary>
public sealed partial class UnitTree
{
    private const int OpenLevels = 2;

    private readonly HashSet<Guid> open = [];
    private IReadOnlyList<UnitLine>? known;
    private Guid? shown;

    [Parameter, EditorRequired]
    public required IReadOnlyList<UnitLine> Units { get; set; }

    [Parameter]
    public Guid? Chosen { get; set; }

    private IEnumerable<UnitLine> Shown
    {
        get
        {
            var visible = new HashSet<Guid>();
            foreach (var unit in Units)
            {
                if (unit.Level == 0 || (unit.ParentId is { } parent && visible.Contains(parent) && open.Contains(parent)))
                {
                    visible.Add(unit.Id);
                    yield return unit;
                }
            }
        }
    }

    protected override void OnParametersSet()
    {
        if (known != Units)
        {
            known = Units;
            open.UnionWith(Units.Where(unit => unit.Level < OpenLevels).Select(unit => unit.Id));
        }

        if (shown != Chosen)
        {
            shown = Chosen;
            OpenWayTo(Chosen);
        }
    }

    private void OpenWayTo(Guid? id)
    {
        var byId = Units.ToDictionary(unit => unit.Id);
        while (id is { } at && byId.TryGetValue(at, out var unit))
        {
            id = unit.ParentId;
            if (id is { } parent)
            {
                open.Add(parent);
            }
        }
    }

    private void Toggle(Guid id)
    {
        if (!open.Remove(id))
        {
            open.Add(id);
        }
    }

    private void OnKey(KeyboardEventArgs key, Guid id)
    {
        if (key.Key == "ArrowRight")
        {
            open.Add(id);
        }
        else if (key.Key == "ArrowLeft")
        {
            open.Remove(id);
        }
    }

    private string Label(UnitLine unit) => string.Format(
        CultureInfo.CurrentCulture, open.Contains(unit.Id) ? OrganisationTexts.FoldFormat : OrganisationTexts.UnfoldFormat, unit.Name);

    private string LinkTo(Guid id) => Location.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [OrganisationPage.UnitName] = id, [Pager.QueryName] = null });
}
