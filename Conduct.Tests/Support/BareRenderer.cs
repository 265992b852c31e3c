using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conduct.Tests.Support;

/// <summary>Renders pages and sends them nowhere: what stays on the heap is what the server keeps for an open page.</summary>
#pragma warning disable BL0006 // Made for frameworks and for what measures them.
internal sealed class BareRenderer(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
{
    public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

    /// <summary>Opens a page and waits until it has loaded.</summary>
    public Task OpenAsync<TPage>(params IEnumerable<(string Name, object Value)> parameters)
        where TPage : IComponent => Dispatcher.InvokeAsync(() =>
        RenderRootComponentAsync(AssignRootComponentId(InstantiateComponent(typeof(TPage))), ParameterView.FromDictionary(parameters.ToDictionary(one => one.Name, one => (object?)one.Value))));

    protected override void HandleException(Exception exception) => ExceptionDispatchInfo.Throw(exception);

    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;
}
#pragma warning restore BL0006
