using Conduct.App.Data;
using Conduct.App.Features.Register;
using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

/// <summary>Three lines of two branches: one in execution and late, one closed, one just filed.</summary>
internal static class RegisterStage
{
    public static readonly Company Firm = new();

    public static readonly RegisterRowSeed Zhang = new("C-2026-000001", "张伟")
    {
        UnitId = Firm.Branch.Id,
        StaffNumber = "E101",
        FoundOn = new(2026, 3, 5),
        Gravity = Gravity.Medium,
        Status = CaseStatus.InExecution,
        Measures = MeasureSet.PerformanceDeduction | MeasureSet.WrittenReview,
        DeductionFen = 3_000_00,
        ApprovedOn = new(2026, 3, 8),
        AppealEndsOn = new(2026, 3, 13),
        ReviewDueOn = new(2026, 3, 6),
        ReviewStatus = ReviewStatus.Assigned,
        Narrative = "中午在面馆由客户付款",
        Remark = "情节较轻",
    };

    public static readonly RegisterRowSeed Li = new("C-2026-000002", "李娜")
    {
        UnitId = Firm.Branch.Id,
        StaffNumber = "E102",
        FoundOn = new(2026, 2, 1),
        OccurredOn = new(2026, 1, 15),
        Gravity = Gravity.Grave,
        Status = CaseStatus.Closed,
        Measures = MeasureSet.Training,
        ApprovedOn = new(2026, 2, 20),
        AppealEndsOn = new(2026, 2, 27),
        Place = "营业厅",
        Narrative = "私加客户微信 WeChat",
        Allegations = "私加客户",
        ReviewDueOn = new(2026, 3, 1),
        ReviewSubmittedOn = new(2026, 3, 4),
        ReviewStatus = ReviewStatus.Accepted,
    };

    public static readonly RegisterRowSeed Wang = new("C-2026-000003", "王芳")
    {
        UnitId = Firm.OtherBranch.Id,
        UnitName = "江北分公司",
        StaffNumber = "E103",
        FoundOn = new(2026, 3, 7),
        Gravity = Gravity.Light,
        Status = CaseStatus.Filed,
        Place = "柜台",
        Narrative = "无故旷工半天",
        Allegations = "擅自脱岗",
    };

    public static readonly RegisterRowSeed[] Everyone = [Zhang, Li, Wang];

    public static async Task<FeatureHost> StartAsync(DatabaseProvider provider)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.SaveAsync([.. Firm.Units]);
        await host.SaveAsync([.. Everyone.Select(seed => seed.Build())]);
        return host;
    }

    public static Task<IReadOnlyList<RegisterLine>> PageAsync(FeatureHost host, RegisterAddress address, Actor actor) =>
        host.Services.CreateScope().ServiceProvider.GetRequiredService<RegisterQuery>().PageAsync(address, actor, TestContext.Current.CancellationToken);

    /// <summary>What a line says in a column.</summary>
    public static object? Value(this RegisterLine line, string column) => RegisterColumns.All.Single(one => one.Key == column).Value(line);
}
