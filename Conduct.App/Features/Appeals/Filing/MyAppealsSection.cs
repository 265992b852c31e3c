using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Appeals;

public sealed class MyAppealsSection(MyAppealQuery query) : FileSection
{
    public override int Order => 15;

    public override async Task<FileContent?> ReadAsync(Actor actor, CancellationToken ct) =>
        await query.ListAsync(actor, ct) is { Rows.Count: > 0 } view ? FileContent.Of<MyAppealTable>(nameof(MyAppealTable.View), view) : null;
}
