using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<WrittenReview> WrittenReviews => Set<WrittenReview>();

    public DbSet<ReviewVersion> ReviewVersions => Set<ReviewVersion>();
}
