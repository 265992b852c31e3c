using Conduct.App.Data.Audit;
using Conduct.App.Data.Disk;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public static class DataSetup
{
    private static readonly SqlitePragmas Pragmas = new();
    private static readonly CommittedTransactions Committed = new();

    public static void AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddData(DatabaseSettings.Read(configuration));
    }

    public static void AddData(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Directory);
        services.AddSingleton(provider => new VaultKey(settings.Directory, provider.GetService<IConfiguration>()?[VaultKey.Setting]));
        services.AddSingleton(provider => new ReportKey(settings.Directory, provider.GetService<IConfiguration>()?[ReportKey.Setting]));
        services.AddSingleton<AuditChain>();
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            services.AddContext<SqliteConductDb>(options => options.UseConductSqlite(settings.ConnectionString));
        }
        else
        {
            services.AddContext<PostgresConductDb>(options => options.UseConductPostgres(settings.ConnectionString));
        }

        services.AddSingleton<DatabaseStart>();
        services.AddSingleton<StartFaults>();
    }

    public static void UseConductSqlite(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(Pragmas, Committed);

    public static void UseConductPostgres(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(Committed);

    private static void AddContext<T>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where T : ConductDb
    {
        services.AddDbContextFactory<T>(configure);
        services.AddSingleton<IDbContextFactory<ConductDb>, ContextFactory<T>>();
        services.AddScoped<ConductDb>(provider => provider.GetRequiredService<T>());
    }
}
