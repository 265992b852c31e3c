namespace Conduct.App.Security;

/// <summary>Posts of forms on pages without a circuit.</summary>
public static class StaticForms
{
    /// <summary>Maps the post of a form; the order lets it stand before the page at the same address.</summary>
    public static RouteHandlerBuilder MapForm(this IEndpointRouteBuilder routes, string address, Delegate handler)
    {
        var post = routes.MapPost(address, handler);
        post.AddEndpointFilter(new SameOriginFilter());
        post.WithOrder(-1);
        return post;
    }
}
