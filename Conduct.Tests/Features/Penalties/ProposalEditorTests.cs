using Bunit;
using Conduct.App.Features.Penalties;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Penalties;

public sealed class ProposalEditorTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Editor_Opened_IsFilledInFromTheClause()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var editor = await OpenAsync(stage, await stage.FoundAsync());

        Assert.Equal("3000", Amount(editor).GetAttribute("value"));
        Assert.Contains("1,000–5,000", editor.Find(".measure-row .hint").TextContent, StringComparison.Ordinal);
        Assert.Contains("3,000", editor.Find(".measure-row .hint").TextContent, StringComparison.Ordinal);
        Assert.Equal(["马超然", "郭强"], editor.FindAll("aside .step .muted").Select(names => names.TextContent));
        Assert.Empty(editor.FindAll("textarea[id^=variance]"));
    }

    [Fact]
    public async Task Editor_AmountOutsideTheRange_AsksForAReasonAndShowsTheLevels()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var editor = await OpenAsync(stage, await stage.FoundAsync());

        Type(editor, "1500");
        Assert.Single(editor.FindAll("aside .step"));
        Type(editor, "800");
        Assert.Single(editor.FindAll("textarea[id^=variance]"));
        Assert.Equal(2, editor.FindAll("aside .step").Count);
        Type(editor, "8000");
        Assert.Equal(3, editor.FindAll("aside .step").Count);
        Type(editor, "1000");
        Assert.Empty(editor.FindAll("textarea[id^=variance]"));
    }

    [Fact]
    public async Task Editor_MeasureAddedAndRemoved_ChangesTheRoute()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var editor = await OpenAsync(stage, await stage.FoundAsync());
        Type(editor, "1500");

        await editor.Find(".add-measure select").ChangeAsync(nameof(MeasureKind.Demerit));
        _ = editor.Find(".add-measure button").ClickAsync();

        Assert.Equal(3, editor.FindAll(".measure-row").Count);
        Assert.Equal(3, editor.FindAll("aside .step").Count);
        Assert.DoesNotContain(editor.FindAll(".add-measure option"), option => option.GetAttribute("value") == nameof(MeasureKind.Termination));
        _ = editor.FindAll(".measure-row .icon-button")[^1].ClickAsync();
        Assert.Single(editor.FindAll("aside .step"));
    }

    [Fact]
    public async Task Editor_TextTyped_IsKeptAndFoundAgain()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var caseFile = await stage.FoundAsync();
        var editor = await OpenAsync(stage, caseFile);

        var typing = editor.Find("textarea[id^=grounds]").ChangeAsync("写到一半的事实");
        stage.Host.Clock.Advance(TimeSpan.FromSeconds(2));
        await typing;

        Assert.Equal("写到一半的事实", Show(caseFile).Find("textarea[id^=grounds]").GetAttribute("value"));
    }

    [Fact]
    public async Task Editor_SentWithoutGrounds_SaysSoAtTheFieldAndKeepsTheRest()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var editor = await OpenAsync(stage, await stage.FoundAsync());
        Type(editor, "2500");

        await editor.Find("form").SubmitAsync();
        editor.WaitForState(() => editor.FindAll(".field .error").Count == 1, Timeout);

        Assert.Equal("2500", Amount(editor).GetAttribute("value"));
        Assert.Equal(0, await stage.Host.ReadAsync(db => db.PenaltyDecisions.CountAsync()));
    }

    [Fact]
    public async Task Editor_TheSameAsForAnother_TakesOverWhatWasProposedThere()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await this.SignInAsync(stage, stage.Company.HrOfficer);
        var caseFile = await stage.FoundAsync();
        var editor = Show(caseFile, [("李娜", PenaltyStage.Standard(2_500_00))]);

        _ = editor.FindAll("form .actions button").First(button => button.TextContent.Contains("李娜", StringComparison.Ordinal)).ClickAsync();

        editor.WaitForAssertion(() => Assert.Equal("2500", Amount(editor).GetAttribute("value")), Timeout);
        Assert.Equal(PenaltyStage.Standard().Grounds, editor.Find("textarea[id^=grounds]").GetAttribute("value"));
    }

    private async Task<IRenderedComponent<ProposalEditor>> OpenAsync(PenaltyStage stage, CaseFile caseFile)
    {
        await this.SignInAsync(stage, stage.Company.HrOfficer);
        return Show(caseFile);
    }

    private IRenderedComponent<ProposalEditor> Show(CaseFile caseFile, IReadOnlyList<(string Name, ProposalContent Content)>? same = null)
    {
        var editor = Render<ProposalEditor>(parameters => parameters
            .Add(one => one.CaseFileId, caseFile.Id)
            .Add(one => one.Version, caseFile.Version)
            .Add(one => one.SubjectId, caseFile.Subjects[0].Id)
            .Add(one => one.Same, same ?? []));
        editor.WaitForState(() => editor.FindAll("form").Count == 1, Timeout);
        return editor;
    }

    // Not awaited: the handler ends when the text is kept, a second of the clock later.
    private static void Type(IRenderedComponent<ProposalEditor> editor, string yuan) => _ = Amount(editor).ChangeAsync(yuan);

    private static AngleSharp.Dom.IElement Amount(IRenderedComponent<ProposalEditor> editor) => editor.Find("input[id$=amount]");
}
