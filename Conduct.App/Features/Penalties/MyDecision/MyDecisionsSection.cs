using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Penalties;

public sealed class MyDecisionsSection(MyDecisionsQuery query) : FileSection
{
    public override int Order => 10;

    public override async Task<FileContent?> ReadAsync(Actor actor, CancellationToken ct) =>
        await query.ListAsync(actor, ct) is { Count: > 0 } rows ? FileContent.Of<MyDecisionTable>(nameof(MyDecisionTable.Rows), rows) : null;
}
