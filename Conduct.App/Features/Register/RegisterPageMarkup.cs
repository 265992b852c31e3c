using Conduct.App.Register;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Register;

/// <summary>What an open page keeps of the lines it shows: their markup, and not the lines.</summary>
public sealed record RegisterPageMarkup(MarkupString Head, MarkupString Body, bool IsEmpty)
{
    public static RegisterPageMarkup Of(RegisterAddress address, IReadOnlyList<RegisterLine> lines, Actor actor)
    {
        var columns = RegisterColumns.Shown(address, actor);
        return new(RegisterHead.Of(columns, address), RegisterBody.Of(lines, columns), lines is []);
    }
}
