using System.Globalization;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Features.Organisation;

/// <summary>The units as a list that unfolds; the chosen one and what leads to it are open from the start.</summary>
public sealed partial class UnitTree
{
    private const int OpenLevels = 2;

    private readonly HashSet<Guid> _open = [];
    private IReadOnlyList<UnitLine>? _known;
    private Guid? _shown;

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
                if (unit.Level == 0 || (unit.ParentId is { } parent && visible.Contains(parent) && _open.Contains(parent)))
                {
                    visible.Add(unit.Id);
                    yield return unit;
                }
            }
        }
    }

    protected override void OnParametersSet()
    {
        if (_known != Units)
        {
            _known = Units;
            _open.UnionWith(Units.Where(unit => unit.Level < OpenLevels).Select(unit => unit.Id));
        }

        if (_shown != Chosen)
        {
            _shown = Chosen;
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
                _open.Add(parent);
            }
        }
    }

    private void Toggle(Guid id)
    {
        if (!_open.Remove(id))
        {
            _open.Add(id);
        }
    }

    private void OnKey(KeyboardEventArgs key, Guid id)
    {
        if (key.Key == "ArrowRight")
        {
            _open.Add(id);
        }
        else if (key.Key == "ArrowLeft")
        {
            _open.Remove(id);
        }
    }

    private string Label(UnitLine unit) => string.Format(
        CultureInfo.CurrentCulture, _open.Contains(unit.Id) ? OrganisationTexts.FoldFormat : OrganisationTexts.UnfoldFormat, unit.Name);

    private string LinkTo(Guid id) => Location.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [OrganisationPage.UnitName] = id, [Pager.QueryName] = null });
}
