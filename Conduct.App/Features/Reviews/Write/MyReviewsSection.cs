using Conduct.App.Shell.Sections;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Reviews;

public sealed class MyReviewsSection(MyReviewsQuery query) : FileSection
{
    public override int Order => 20;

    public override async Task<FileContent?> ReadAsync(Actor actor, CancellationToken ct) =>
        await query.ListAsync(actor, ct) is { Rows.Count: > 0 } view ? FileContent.Of<MyReviewTable>(nameof(MyReviewTable.View), view) : null;
}
