using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>The material of courses: one JSON text each, so all are read.</summary>
internal sealed class CourseVaultUse : VaultUse
{
    public override async Task<IReadOnlyCollection<string>> FindAsync(ConductDb db, IReadOnlyCollection<string> sha256, CancellationToken ct) =>
        [.. (await db.Courses.AsNoTracking().Select(course => course.Material).ToListAsync(ct)).Select(material => material.File?.Sha256).OfType<string>().Intersect(sha256)];
}
