using Conduct.App.Shell;
using Conduct.App.Shell.Sections;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyFile;

/// <summary>What the capabilities hold about the visitor, in the sections they bring.</summary>
public sealed partial class MyFilePage : ConductPage
{
    private IReadOnlyList<FileContent>? _contents;

    [Inject]
    public required IEnumerable<FileSection> Sections { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        List<FileContent> contents = [];
        foreach (var section in Sections.OrderBy(section => section.Order))
        {
            if (await section.ReadAsync(actor, Cancellation) is { } content)
            {
                contents.Add(content);
            }
        }

        _contents = contents;
    }
}
