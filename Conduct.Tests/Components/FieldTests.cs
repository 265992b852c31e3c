using Bunit;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Radzen.Blazor;

namespace Conduct.Tests.Components;

public sealed class FieldTests : ComponentTest
{
    [Fact]
    public void Field_PlainInput_IsTiedToLabelHintAndError()
    {
        var field = RenderField(link => builder =>
        {
            builder.OpenElement(0, "input");
            builder.AddMultipleAttributes(1, link.Attributes);
            builder.CloseElement();
        });

        var input = field.Find("input");
        Assert.Equal(input.Id, field.Find("label").GetAttribute("for"));
        Assert.Equal("reason-hint reason-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("true", input.GetAttribute("aria-required"));
        Assert.Contains("请说明理由", field.Find("#reason-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_RadzenNumeric_NamesTheInnerInputAndWritesItsIdOnce()
    {
        var field = RenderField(link => builder =>
        {
            builder.OpenComponent<RadzenNumeric<decimal>>(0);
            builder.AddComponentParameter(1, nameof(RadzenNumeric<decimal>.Name), link.Id);
            builder.AddComponentParameter(2, nameof(RadzenNumeric<decimal>.InputAttributes), link.Aria);
            builder.CloseComponent();
        });

        Assert.Equal("reason-label", field.Find("input").GetAttribute("aria-labelledby"));
        Assert.Single(field.FindAll("#reason"));
    }

    private IRenderedComponent<Field> RenderField(RenderFragment<FieldLink> input) => Render<Field>(p => p
        .Add(x => x.Id, "reason")
        .Add(x => x.Label, "理由")
        .Add(x => x.Hint, "写明事实和依据")
        .Add(x => x.Error, "请说明理由")
        .Add(x => x.Required, true)
        .Add(x => x.ChildContent, input));
}
