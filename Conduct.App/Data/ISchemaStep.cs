namespace Conduct.App.Data;

/// <summary>Tables beside the model's own, which come with <c>migrate</c>.</summary>
public interface ISchemaStep
{
    Task CreateAsync(CancellationToken ct);
}
