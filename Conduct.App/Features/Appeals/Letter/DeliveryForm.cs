using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Appeals;

/// <summary>How an answer was delivered outside the app.</summary>
public sealed class DeliveryForm
{
    public ServiceMethod Method { get; set; } = ServiceMethod.PaperSigned;

    public string Note { get; set; } = "";
}
