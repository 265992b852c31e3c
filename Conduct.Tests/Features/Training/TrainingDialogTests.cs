using System.Globalization;
using Bunit;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Training;

/// <summary>The dialogs that assign a course, and that extend, waive or cancel one person's training.</summary>
public sealed class TrainingDialogTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    public TrainingDialogTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Fact]
    public async Task Assign_ToNobody_IsRefused_ThenToAPersonFoundByName()
    {
        await using var stage = await TrainingStage.StartAsync();
        var dialog = await AssignAsync(stage);

        await dialog.Find("form").SubmitAsync();
        dialog.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(TrainingRules.NobodyToAssign, []), dialog.Markup, StringComparison.Ordinal), Timeout);
        await dialog.Find("input[role=combobox]").InputAsync("李娜");
        dialog.WaitForAssertion(() => Assert.Single(dialog.FindAll("[role=option]")), Timeout);
        await dialog.Find("[role=option]").ClickAsync();
        Assert.Contains("E102", dialog.Find(".picked").TextContent, StringComparison.Ordinal);
        await dialog.Find("form").SubmitAsync();

        dialog.WaitForAssertion(() => Assert.DoesNotContain("outcome-bad", dialog.Markup, StringComparison.Ordinal), Timeout);
        var training = Assert.Single(await stage.AllAsync());
        Assert.Equal([Format(TrainingSaidTexts.AssignedFormat, 1, Company.Today.AddDays(TrainingAssignment.DefaultDays))], this.WhatWasSaid());
        Assert.Equal((stage.Company.Li.Id, AssignmentSource.Directly, Company.Today.AddDays(TrainingAssignment.DefaultDays)), (training.EmployeeId, training.Source, training.DueOn));
    }

    [Fact]
    public async Task Assign_ToAUnitAPostOrEveryone_AsksForWhatItNeeds()
    {
        await using var stage = await TrainingStage.StartAsync();
        var dialog = await AssignAsync(stage);
        Assert.Equal([TrainingTexts.ToPeople, TrainingTexts.UnitAndBelow, TrainingTexts.ToPost], dialog.FindAll("label.check").Take(3).Select(label => label.TextContent.Trim()));

        await dialog.FindAll("input[type=radio]")[1].ChangeAsync("on");
        Assert.Equal([TrainingTexts.ChooseUnit, "总公司", "江南分公司", "江北分公司"], dialog.FindAll("#assign-unit option").Select(option => option.TextContent.Trim('\u3000')));
        await dialog.Find("#assign-unit").ChangeAsync(stage.Company.OtherBranch.Id.ToString());
        await dialog.Find("form").SubmitAsync();
        Assert.Equal(stage.Company.OtherManager.Id, Assert.Single(await stage.AllAsync()).EmployeeId);

        await dialog.FindAll("input[type=radio]")[2].ChangeAsync("on");
        Assert.Equal([TrainingTexts.ChoosePost, "客户经理"], dialog.FindAll("#assign-post option").Select(option => option.TextContent));
        await dialog.FindAll("input[type=radio]")[3].ChangeAsync("on");
        Assert.Contains(stage.Company.Employees.Count.ToString(CultureInfo.CurrentCulture), dialog.FindAll("label.check")[3].TextContent, StringComparison.Ordinal);
        await dialog.Find("form").SubmitAsync();
        Assert.Equal(stage.Company.Employees.Count, (await stage.AllAsync()).Count);

        // The manager of the other branch had it already.
        var due = Company.Today.AddDays(TrainingAssignment.DefaultDays);
        Assert.Equal([Format(TrainingSaidTexts.AssignedFormat, stage.Company.Employees.Count - 1, due)], this.WhatWasSaid());
    }

    [Fact]
    public async Task Waive_AsksForTheReason_AndKeepsTheChoice()
    {
        await using var stage = await TrainingStage.StartAsync();
        var training = await stage.AssignedAsync();
        var dialog = await HandleAsync(stage, training, ofMeasure: false);
        Assert.Equal([TrainingAction.Extend, TrainingAction.Waive, TrainingAction.Cancel], Choices(dialog));
        Assert.NotEmpty(dialog.FindAll(".typed"));

        await dialog.Find("#handle-action").ChangeAsync(nameof(TrainingAction.Waive));
        Assert.Empty(dialog.FindAll(".typed"));
        await dialog.Find("form").SubmitAsync();
        dialog.WaitForAssertion(() => Assert.Contains(DomainTexts.OfRule(KernelRules.ReasonMissing, []), dialog.Markup, StringComparison.Ordinal), Timeout);
        await dialog.Find("#handle-reason").ChangeAsync("休产假");
        await dialog.Find("form").SubmitAsync();

        dialog.WaitForAssertion(() => Assert.DoesNotContain("outcome-bad", dialog.Markup, StringComparison.Ordinal), Timeout);
        Assert.Equal([Format(TrainingSaidTexts.WaivedFormat, "张伟")], this.WhatWasSaid());
        Assert.Equal(TrainingStatus.Waived, (await stage.TrainingAsync(training.Id)).Status);
    }

    [Fact]
    public async Task OfAMeasure_IsNeitherWaivedNorCancelledHere()
    {
        await using var stage = await TrainingStage.StartAsync();

        var dialog = await HandleAsync(stage, await stage.AssignedAsync(), ofMeasure: true);

        Assert.Equal([TrainingAction.Extend], Choices(dialog));
        Assert.Contains(TrainingTexts.OfMeasureHint, dialog.Markup, StringComparison.Ordinal);
    }

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);

    private static IEnumerable<TrainingAction> Choices(IRenderedComponent<HandleDialog> dialog) =>
        dialog.FindAll("#handle-action option").Select(option => Enum.Parse<TrainingAction>(option.GetAttribute("value")!));

    private async Task<IRenderedComponent<AssignDialog>> AssignAsync(TrainingStage stage)
    {
        await this.SignInAsync(stage.Penalties, stage.Company.HrOfficer);
        var dialog = Render<AssignDialog>(parameters => parameters.Add(one => one.CourseId, stage.Course.Id));
        dialog.WaitForState(() => dialog.FindAll(".loading").Count == 0, Timeout);
        return dialog;
    }

    private async Task<IRenderedComponent<HandleDialog>> HandleAsync(TrainingStage stage, TrainingAssignment training, bool ofMeasure)
    {
        await this.SignInAsync(stage.Penalties, stage.Company.HrOfficer);
        var line = new PersonTraining(
            training.Id, training.Version, "E101", "张伟", "江南分公司", training.Status, training.AssignedOn, training.DueOn, null, null, 0, null, ofMeasure, Own: false);
        return Render<HandleDialog>(parameters => parameters.Add(one => one.Training, line));
    }
}
