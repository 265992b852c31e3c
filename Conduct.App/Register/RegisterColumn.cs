using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Register;

/// <summary>Puts lines in the order of a column, with the line's id to break ties.</summary>
/// <param name="rows">The lines chosen.</param>
/// <param name="descending">Highest first; empty values come last either way.</param>
/// <param name="today">For what is reckoned by the day.</param>
public delegate IOrderedQueryable<RegisterRow> RegisterOrder(IQueryable<RegisterRow> rows, bool descending, DateOnly today);

/// <summary>One column of the register, for page and sheet alike.</summary>
/// <param name="Key">In addresses and saved views.</param>
/// <param name="Place">Where it stands among the columns of all areas: ten times its number in the glossary, so that there is room between.</param>
/// <param name="Title">Read at render time, in the reader's language.</param>
/// <param name="Kind">How it is shown.</param>
/// <param name="Value">Text, or a number, fen or day by kind; null for empty.</param>
/// <param name="Order">Null: it cannot be sorted by.</param>
public sealed record RegisterColumn(string Key, int Place, Func<string> Title, ColumnKind Kind, Func<RegisterLine, object?> Value, RegisterOrder? Order)
{
    /// <summary>Stays in sight at the left while the table scrolls.</summary>
    public bool Pinned { get; init; }

    /// <summary>Width of a pinned column in rem, so that the next one stays beside it; the last needs none.</summary>
    public double PinnedWidth { get; init; }

    /// <summary>Where it stands among the columns the register opens with; null: shown by choice only.</summary>
    public int? OpensAt { get; init; }

    /// <summary>Left out of the cards on a phone.</summary>
    public bool Minor { get; init; } = true;

    /// <summary>For HR officers and compliance only.</summary>
    public bool Restricted { get; init; }

    /// <summary>On the page the cell is the link to the case.</summary>
    public bool OpensCase { get; init; }

    /// <summary>On the page the cell is a badge of this tone.</summary>
    public Func<RegisterLine, Tone>? Badge { get; init; }

    /// <summary>On the page the cell calls for attention.</summary>
    public Predicate<RegisterLine> IsUrgent { get; init; } = _ => false;

    public bool IsNumber => Kind is ColumnKind.Number or ColumnKind.Money;

    public bool IsFor(Actor actor) => !Restricted || actor.Holds(Role.HrOfficer) || actor.Holds(Role.Compliance);

    public string? TextOf(RegisterLine line) => Value(line) switch
    {
        null => null,
        DateOnly day => day.ToString("d", CultureInfo.CurrentCulture),
        long fen when Kind == ColumnKind.Money => Money.YuanFromFen(fen).ToString("N2", CultureInfo.CurrentCulture),
        IFormattable number and not Enum => number.ToString("N0", CultureInfo.CurrentCulture),
        Enum word => DomainTexts.Of(word),
        var other => other.ToString(),
    };

    public Cell CellOf(RegisterLine line) => Value(line) switch
    {
        DateOnly day => Cell.OfDate(day),
        long fen when Kind == ColumnKind.Money => Cell.OfMoney(fen),
        int number => Cell.OfNumber(number),
        Enum word => Cell.OfText(DomainTexts.Of(word)),
        var other => Cell.OfText(other as string),
    };
}
