using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.IgnoreAny<RecordedEvent>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ConductDb).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(IsDomainEntity).ToList())
        {
            var entity = builder.Entity(type.ClrType);

            // The domain makes its own identities; else EF would take a new child with an id for a stored one.
            entity.Property(nameof(Aggregate.Id)).ValueGeneratedNever();
            if (type.ClrType.IsSubclassOf(typeof(Aggregate)))
            {
                entity.Property(nameof(Aggregate.Version)).IsConcurrencyToken();
            }
        }
    }

    private static bool IsDomainEntity(IMutableEntityType type) =>
        type.ClrType.Assembly == typeof(Aggregate).Assembly && !type.IsOwned() && type.FindPrimaryKey() is not null;
}
