using Conduct.App.Platform.Texts;

namespace Conduct.App.Jobs;

internal sealed class JobEventWord : EventWord
{
    public override IReadOnlyCollection<string> Details => ["Job"];

    public override string Of(string code) => JobNames.Of(code);
}
