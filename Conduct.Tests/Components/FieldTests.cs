using Bunit;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;

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
    public void Field_TextInput_IsTiedInTheSameWay()
    {
        var input = RenderField(link => builder =>
        {
            builder.OpenComponent<TextInput>(0);
            builder.AddComponentParameter(1, nameof(TextInput.Link), link);
            builder.CloseComponent();
        }).Find("#reason");

        Assert.Equal("reason-hint reason-error", input.GetAttribute("aria-describedby"));
        Assert.Equal(("true", "true"), (input.GetAttribute("aria-invalid"), input.GetAttribute("aria-required")));
    }

    [Fact]
    public void Field_NumberInput_IsTiedInTheSameWay()
    {
        var input = RenderField(link => builder =>
        {
            builder.OpenComponent<NumberInput<decimal>>(0);
            builder.AddComponentParameter(1, nameof(NumberInput<decimal>.Link), link);
            builder.CloseComponent();
        }).Find("#reason");

        Assert.Equal("reason-hint reason-error", input.GetAttribute("aria-describedby"));
        Assert.Equal(("true", "true"), (input.GetAttribute("aria-invalid"), input.GetAttribute("aria-required")));
    }

    private IRenderedComponent<Field> RenderField(RenderFragment<FieldLink> input) => Render<Field>(p => p
        .Add(x => x.Id, "reason")
        .Add(x => x.Label, "理由")
        .Add(x => x.Hint, "写明事实和依据")
        .Add(x => x.Error, "请说明理由")
        .Add(x => x.Required, true)
        .Add(x => x.ChildContent, input));
}
