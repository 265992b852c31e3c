using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.App.Features.SpeakUp;

/// <summary>Makes the pages of the site: one text, without a circuit, a script, or whatever the staff site has around its pages.</summary>
public sealed class SitePages(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<IResult> ShowAsync<TView>(object parameters, int status = StatusCodes.Status200OK)
        where TView : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var values = parameters.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(parameters));
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(values))).ToHtmlString());
        return Results.Content(html, MediaTypeNames.Text.Html, Encoding.UTF8, status);
    }
}
