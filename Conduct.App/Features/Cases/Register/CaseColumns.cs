using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Register;
using Conduct.App.Shell.Parts;
using Microsoft.EntityFrameworkCore;
using static Conduct.App.Register.ColumnKind;

namespace Conduct.App.Features.Cases;

/// <summary>What the register says of the incident, the person and how the case stands.</summary>
internal sealed class CaseColumns : RegisterColumnList
{
    public override IReadOnlyList<RegisterColumn> Columns { get; } =
    [
        new("case", 20, () => CaseColumnTexts.CaseNumber, Text, line => line.Row.CaseNumber, By(row => row.CaseNumber)) { Pinned = true, PinnedWidth = 9.6, Minor = false, OpensCase = true, OpensAt = 10 },
        new("found", 30, () => CaseColumnTexts.FoundOn, Day, line => line.Row.FoundOn, By(row => row.FoundOn)) { Minor = false, OpensAt = 120 },
        new("channel", 40, () => CaseColumnTexts.Channel, Text, line => line.Row.Channel, By(row => row.Channel)),
        new("occurred", 50, () => CaseColumnTexts.OccurredOn, Day, line => line.Row.OccurredOn, By(row => row.OccurredOn)) { OpensAt = 90 },
        new("place", 60, () => CaseColumnTexts.Place, Text, line => line.Row.Place, By(row => EF.Functions.Collate(row.Place, Collations.Chinese))),
        new("unit", 70, () => CaseColumnTexts.Unit, Text, line => line.Row.UnitName, By(row => EF.Functions.Collate(row.UnitName, Collations.Chinese))) { Minor = false, OpensAt = 40 },
        new("staff", 80, () => CaseColumnTexts.StaffNumber, Text, line => line.Row.StaffNumber, By(row => row.StaffNumber)),
        new("name", 90, () => CaseColumnTexts.Name, Text, NameOf, By(row => row.NameOrder)) { Pinned = true, Minor = false, OpensAt = 20 },
        new("post", 100, () => CaseColumnTexts.Post, Text, line => line.Row.Post, By(row => EF.Functions.Collate(row.Post, Collations.Chinese))),
        new("allegations", 110, () => CaseColumnTexts.Allegations, Text, line => Bilingual.Pick(line.Row.Allegations, line.Row.AllegationsEn), By(row => EF.Functions.Collate(row.Allegations, Collations.Chinese))) { Minor = false, OpensAt = 50 },
        new("clauses", 120, () => CaseColumnTexts.Clauses, Text, line => line.Row.ClauseCodes, By(row => row.ClauseCodes)),
        new("gravity", 130, () => CaseColumnTexts.Gravity, Text, line => line.Row.Gravity, By(row => row.Gravity)) { Minor = false, OpensAt = 80, Badge = line => StatusTones.Of(line.Row.Gravity) },
        new("finding", 150, () => CaseColumnTexts.Finding, Text, line => line.Row.Finding, ByKnown(row => row.Finding == null, row => row.Finding)),
        new("status", 300, () => CaseColumnTexts.CaseStatus, Text, line => line.Row.CaseStatus, By(row => row.CaseStatus)) { Minor = false, OpensAt = 30, Badge = line => StatusTones.Of(line.Row.CaseStatus) },
    ];

    private static string NameOf(RegisterLine line) => line.HasLeft ? string.Format(CultureInfo.CurrentCulture, CaseColumnTexts.NameLeftFormat, line.Row.Name) : line.Row.Name;
}
