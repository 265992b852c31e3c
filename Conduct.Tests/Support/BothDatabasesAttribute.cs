using System.Reflection;
using Conduct.App.Data;
using Xunit.Sdk;
using Xunit.v3;

namespace Conduct.Tests.Support;

/// <summary>
/// Runs a theory with <see cref="DatabaseProvider"/> as its argument: on SQLite and on PostgreSQL. For what SQL decides: queries,
/// projections, the commit, and each command once to its end. What is refused, forbidden, hidden or out of date is decided before
/// anything is saved, and is a fact on SQLite.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<DatabaseProvider>(DatabaseProvider.Sqlite), Postgres()]);

    public override bool SupportsDiscoveryEnumeration() => true;

    // On a build server a missing PostgreSQL must fail, not pass in silence.
    private static TheoryDataRow<DatabaseProvider> Postgres() => new(DatabaseProvider.Postgres)
    {
        Skip = PostgresCluster.Programs is null && Environment.GetEnvironmentVariable("CI") != "true" ? "PostgreSQL is not installed here" : null,
    };
}
