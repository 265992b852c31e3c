using Bunit;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components.Forms;

/// <summary>What is typed is kept, comes back, and goes once it is sent or not wanted.</summary>
public sealed class DraftedFormTests : ComponentTest
{
    private const string Typed = "写到一半";

    private string? Kept => Drafts.Kept.GetValueOrDefault("note/1");

    [Fact]
    public async Task Typed_IsSavedAfterAMoment_AndSaysWhen()
    {
        var dialog = Render<NoteDialog>();
        await TypeAsync(dialog);
        Assert.Null(Kept);

        Clock.Advance(Autosave.Delay);

        dialog.WaitForAssertion(() => Assert.Contains("10:00", dialog.Find(".save-state").TextContent, StringComparison.Ordinal));
        Assert.Contains(Typed, Kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Field_Left_IsSavedAtOnce()
    {
        var dialog = Render<NoteDialog>();
        await TypeAsync(dialog);

        await LeaveAsync(dialog);

        Assert.Contains(Typed, Kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OnlyLookedAt_LeavesNoDraft()
    {
        var dialog = Render<NoteDialog>();
        await LeaveAsync(dialog);
        await DisposeComponentsAsync();

        Assert.Null(Kept);
    }

    [Fact]
    public async Task Closed_WithoutAWord_IsSavedAndOfferedAgain()
    {
        await TypeAsync(Render<NoteDialog>(), day: nameof(DayOfWeek.Friday));
        await DisposeComponentsAsync();

        var again = Render<NoteDialog>();

        Assert.Equal((Typed, nameof(DayOfWeek.Friday)), (TextOf(again), again.Find("#day").GetAttribute("value")));
        Assert.NotEmpty(again.FindAll(".mud-alert-text-info"));
    }

    [Fact]
    public async Task Restored_StartedAnew_ShowsWhatTheFormBeganWith()
    {
        await TypeAsync(Render<NoteDialog>());
        await DisposeComponentsAsync();
        var again = Render<NoteDialog>();

        await again.Find(".mud-alert-text-info button").ClickAsync();

        Assert.Equal((NoteDialog.Start, (string?)null), (TextOf(again), Kept));
        Assert.Empty(again.FindAll(".mud-alert-text-info"));
    }

    [Fact]
    public async Task Sent_LeavesNoDraft()
    {
        var sent = 0;
        var dialog = Render<NoteDialog>(form => form.Add(one => one.OnSent, () => sent++));
        await TypeAsync(dialog);
        await LeaveAsync(dialog);

        await dialog.Find("form").SubmitAsync();
        await DisposeComponentsAsync();

        Assert.Equal((1, (string?)null), (sent, Kept));
    }

    [Fact]
    public async Task SentAgain_WhileTheOwnerStillTakesNote_RunsOnce()
    {
        var (sent, noted) = (0, new TaskCompletionSource());
        var dialog = Render<NoteDialog>(parameters => parameters
            .Add(one => one.Answer, _ => Task.FromResult<Outcome>(++sent > 0 ? new Outcome.Done() : new Outcome.Forbidden()))
            .Add(one => one.OnSent, () => noted.Task));

        var first = dialog.Find("form").SubmitAsync();
        await dialog.Find("form").SubmitAsync();
        noted.SetResult();
        await first;

        Assert.Equal(1, sent);
    }

    [Fact]
    public async Task Refused_SaysWhy_AndKeepsTheTextHereAndOnTheServer()
    {
        var dialog = Render<NoteDialog>(form => form.Add(one => one.Answer, _ => Task.FromResult<Outcome>(new Outcome.Refused(KernelRules.ReasonMissing, []))));
        await TypeAsync(dialog);

        await dialog.Find("form").SubmitAsync();
        await LeaveAsync(dialog);

        Assert.Contains(DomainTexts.OfRule(KernelRules.ReasonMissing, []), dialog.Find(".mud-alert-text-error").TextContent, StringComparison.Ordinal);
        Assert.Equal(Typed, TextOf(dialog));
        Assert.Contains(Typed, Kept, StringComparison.Ordinal);
    }

    /// <summary>The dialog is closed and its fields no longer listen, but the browser has not yet been told: it still passes on the last keys.</summary>
    [Fact]
    public async Task Closing_DoesNotSayThatItSavedWhatItNoLongerHears()
    {
        var closing = JSInterop.SetupVoid("conductForms.close", _ => true);
        var form = Render<NoteDialog>().FindComponent<DraftedForm<NoteForm>>().Instance;
        var closed = DisposeComponentsAsync();
        Assert.False(closed.IsCompleted);

        var reply = await Renderer.Dispatcher.InvokeAsync(form.SaveAsync);

        Assert.Equal((false, true), (reply.Saved, reply.Stopped));
        closing.SetVoidResult();
        await closed;
    }

    [Fact]
    public async Task Cancelled_IsForgotten()
    {
        bool? cancelled = null;
        var dialog = Render<NoteDialog>(form => form.Add(one => one.OnCancel, sent => cancelled = sent));
        await TypeAsync(dialog);
        await LeaveAsync(dialog);

        await dialog.Find(".actions button[type=button]").ClickAsync();
        await DisposeComponentsAsync();

        Assert.Equal((false, (string?)null), (cancelled, Kept));
    }

    [Fact]
    public async Task SavingFails_SaysSo_AndTriesAgain()
    {
        Drafts.Answer = new Outcome.Forbidden();
        var dialog = Render<NoteDialog>();
        await TypeAsync(dialog);
        await LeaveAsync(dialog);
        Assert.NotEmpty(dialog.FindAll(".save-failed"));

        Drafts.Answer = null;
        Clock.Advance(TimeSpan.FromSeconds(10));

        dialog.WaitForAssertion(() => Assert.Empty(dialog.FindAll(".save-failed")));
        Assert.Contains(Typed, Kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_IsToldWhatTheTextIsBuiltOn()
    {
        var dialog = Render<NoteDialog>();
        await TypeAsync(dialog);
        var form = dialog.FindComponent<DraftedForm<NoteForm>>();

        var reply = await form.InvokeAsync(form.Instance.SaveAsync);

        Assert.Equal(new FormReply(true, false, App.Platform.Drafts.FormDraft.FingerprintOf(Kept!)), reply);
        var opened = JSInterop.VerifyInvoke("conductForms.open");
        Assert.Equal([$"{Guid.Empty}/note/1", ""], opened.Arguments.Skip(1).Take(2));
    }

    [Fact]
    public async Task Browser_HadMore_IsSavedAndSaid()
    {
        JSInterop.Setup<FormOpening?>("conductForms.open", _ => true).SetResult(new(Restored: true, Conflict: false));
        var dialog = Render<NoteDialog>();
        await TypeAsync(dialog);
        var form = dialog.FindComponent<DraftedForm<NoteForm>>();

        Assert.True((await form.InvokeAsync(form.Instance.SaveAsync)).Saved);

        Assert.Contains(ShellTexts.FormRestored, dialog.Find(".mud-alert-text-info").TextContent, StringComparison.Ordinal);
        Assert.Contains(Typed, Kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_IsSaved_BeforeTheBrowserHasAnswered()
    {
        var opening = JSInterop.Setup<FormOpening?>("conductForms.open", _ => true);
        var dialog = Render<NoteDialog>();
        await TypeAsync(dialog);
        await LeaveAsync(dialog);
        Assert.Null(Kept);

        opening.SetResult(new(Restored: true, Conflict: true));

        dialog.WaitForAssertion(() => Assert.NotEmpty(dialog.FindAll(".conflict")));
        Assert.Null(Kept);
    }

    private static async Task TypeAsync(IRenderedComponent<NoteDialog> dialog, string text = Typed, string? day = null)
    {
        await dialog.Find("#text").ChangeAsync(text);
        if (day is not null)
        {
            await dialog.Find("#day").ChangeAsync(day);
        }
    }

    private static Task LeaveAsync(IRenderedComponent<NoteDialog> dialog) => dialog.Find("form").TriggerEventAsync("onfocusout", new Microsoft.AspNetCore.Components.Web.FocusEventArgs());

    private static string? TextOf(IRenderedComponent<NoteDialog> dialog) => dialog.Find("#text").GetAttribute("value");
}
