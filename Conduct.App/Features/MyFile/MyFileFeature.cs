using Conduct.App.Shell;

namespace Conduct.App.Features.MyFile;

public sealed class MyFileFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Work, 60, () => ShellTexts.NavMyFile, "/my/file", "folder_shared"),
    ];
}
