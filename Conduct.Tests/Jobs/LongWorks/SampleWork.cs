using Conduct.App.Jobs.LongWorks;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Jobs.LongWorks;

public sealed record SampleRequest(string What);

/// <summary>A kind of long work that does what the test says.</summary>
public sealed class SampleWork(SampleScript script) : LongWorkKind<SampleRequest>
{
    public override string Name => "样例";

    public override Permission Requires => Permission.ExportRegister;

    public override Task<Outcome> RecordTakingAsync(string? record, Actor actor)
    {
        script.Taken.Add((record, actor.AccountId));
        return Task.FromResult<Outcome>(new Outcome.Done());
    }

    protected override Task<LongWorkResult> RunAsync(SampleRequest request, LongWorkRun run, CancellationToken ct)
    {
        script.Count();
        return script.Work(request, run, ct);
    }
}

public sealed class SampleScript
{
    private int _runs;

    public int Runs => _runs;

    public Func<SampleRequest, LongWorkRun, CancellationToken, Task<LongWorkResult>> Work { get; set; } = (request, _, _) => Task.FromResult<LongWorkResult>(new LongWorkResult.Told(request.What));

    public List<(string? Record, Guid Account)> Taken { get; } = [];

    public void Count() => Interlocked.Increment(ref _runs);

    public void AddTo(IServiceCollection services) => services.AddSingleton(this).AddKeyedScoped<LongWorkKind, SampleWork>(nameof(SampleWork));
}
