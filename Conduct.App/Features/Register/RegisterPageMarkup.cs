using Conduct.App.Register;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>What an open page keeps of the lines it shows: their markup, and not the lines.</summary>
public sealed record RegisterPageMarkup(MarkupString Head, MarkupString Body, bool IsEmpty)
{
    public static RegisterPageMarkup Of(RegisterAddress address, IReadOnlyList<RegisterLine> lines, Actor actor)
    {
        // What stays in sight while the table scrolls stands first.
        RegisterColumn[] columns = [.. RegisterColumns.Shown(address, actor).OrderByDescending(column => column.Pinned)];
        return new(RegisterHead.Of(columns, address), RegisterBody.Of(lines, columns), lines is []);
    }
}
