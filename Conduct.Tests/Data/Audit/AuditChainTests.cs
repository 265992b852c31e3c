using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Data.Audit;

public sealed class AuditChainTests
{
    [Theory, BothDatabases]
    public async Task Chain_Untouched_IsIntact(DatabaseProvider provider)
    {
        await using var host = await WithEntriesAsync(provider);

        Assert.Equal(new AuditVerdict(3), await VerifyAsync(host));
    }

    [Theory]
    [InlineData("At", "\"At\" + 10")]
    [InlineData("AccountId", "'00000000-0000-0000-0000-000000000001'")]
    [InlineData("EmployeeId", "NULL")]
    [InlineData("ActorName", "'x'")]
    [InlineData("Kind", "'x'")]
    [InlineData("CaseFileId", "NULL")]
    [InlineData("SubjectId", "'00000000-0000-0000-0000-000000000001'")]
    [InlineData("OpenToSubject", "1")]
    [InlineData("Target", "'x'")]
    [InlineData("Reason", "NULL")]
    [InlineData("Details", "'{}'")]
    [InlineData("DetailsHash", "'x'")]
    [InlineData("PreviousHash", "'x'")]
    [InlineData("Hash", "'x'")]
    public async Task Chain_ColumnAltered_IsFound(string column, string value)
    {
        await using var host = await WithEntriesAsync(DatabaseProvider.Sqlite);
        await TamperAsync(host, $"""UPDATE "AuditEntries" SET "{column}" = {value} WHERE "Seq" = 2""");

        Assert.Equal(new AuditVerdict(1, AuditFault.Altered, 2), await VerifyAsync(host));
    }

    [Theory, BothDatabases]
    public async Task Chain_EntryDeleted_IsFound(DatabaseProvider provider)
    {
        await using var host = await WithEntriesAsync(provider);
        await TamperAsync(host, """DELETE FROM "AuditEntries" WHERE "Seq" = 2""");

        Assert.Equal(new AuditVerdict(1, AuditFault.Missing, 2), await VerifyAsync(host));
    }

    [Theory, BothDatabases]
    public async Task Chain_LastEntryDeleted_IsFound(DatabaseProvider provider)
    {
        await using var host = await WithEntriesAsync(provider);
        await TamperAsync(host, """DELETE FROM "AuditEntries" WHERE "Seq" = 3""");

        Assert.Equal(new AuditVerdict(2, AuditFault.HeadDiffers, 3), await VerifyAsync(host));
    }

    [Fact]
    public async Task Chain_EntryAddedPastTheHead_IsFound()
    {
        await using var host = await WithEntriesAsync(DatabaseProvider.Sqlite);
        await TamperAsync(host, """UPDATE "AuditHeads" SET "Count" = 2, "Hash" = (SELECT "Hash" FROM "AuditEntries" WHERE "Seq" = 2)""");

        Assert.Equal(new AuditVerdict(2, AuditFault.HeadDiffers, 3), await VerifyAsync(host));
    }

    [Theory, BothDatabases]
    public async Task Chain_WrittenByManyAtOnce_IsIntactAndWithoutGaps(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => host.NoteAsync($"Kind{number}")));

        Assert.Equal(new AuditVerdict(20), await VerifyAsync(host));
    }

    private static async Task<FeatureHost> WithEntriesAsync(DatabaseProvider provider)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("First");
        await host.NoteAsync("Second");
        await host.NoteAsync("Third");
        return host;
    }

    private static async Task<AuditVerdict> VerifyAsync(FeatureHost host) =>
        await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken);

    // Whoever can drop the triggers is whom the chain is for.
    private static async Task TamperAsync(FeatureHost host, string statement)
    {
        var drop = host.Database.Provider == DatabaseProvider.Sqlite
            ? """DROP TRIGGER audit_entries_no_update; DROP TRIGGER audit_entries_no_delete;"""
            : """DROP TRIGGER audit_entries_no_change ON "AuditEntries";""";
        await using var db = await host.OpenAsync();
        await db.Database.ExecuteSqlRawAsync(drop, TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{").Replace("}", "}}"), TestContext.Current.CancellationToken);
    }
}
