using Bunit;
using Conduct.App.Platform.Commands;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components.Web;

namespace Conduct.Tests.Components.Forms;

/// <summary>Something else was saved meanwhile: both texts are there until the person has chosen.</summary>
public sealed class FormConflictTests : ComponentTest
{
    private const string Mine = "这个窗口";
    private const string Theirs = "另一个窗口";

    private string? Kept => Drafts.Kept.GetValueOrDefault("note/1");

    [Theory]
    [InlineData(0, Mine)]
    [InlineData(1, Theirs)]
    public async Task SecondWindow_SavedMeanwhile_TheChosenTextCounts(int choice, string expected)
    {
        var (first, second) = (Render<NoteDialog>(), Render<NoteDialog>());
        await WriteAsync(second, Theirs);

        await WriteAsync(first, Mine);
        Assert.Equal(Mine, TextOf(first));
        Assert.Contains(Theirs, Kept, StringComparison.Ordinal);
        Assert.True(first.Find("button[type=submit]").HasAttribute("disabled"));
        await first.FindAll(".conflict button")[choice].ClickAsync();

        Assert.Empty(first.FindAll(".conflict"));
        Assert.Equal(expected, TextOf(first));
        Assert.Contains(expected, Kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, Mine)]
    [InlineData(1, NoteDialog.Start)]
    public async Task Draft_OfAnOlderVersion_IsAskedAbout(int choice, string expected)
    {
        await WriteAsync(Show(version: 1), Mine);
        await DisposeComponentsAsync();

        var later = Show(version: 2);
        Assert.Equal(Mine, TextOf(later));
        await later.FindAll(".conflict button")[choice].ClickAsync();

        Assert.Equal(expected, TextOf(later));
        Assert.Empty(Show(version: 2).FindAll(".conflict"));
    }

    [Theory]
    [InlineData(0, Mine)]
    [InlineData(1, Theirs)]
    public async Task Item_ChangedWhileItWasWritten_IsReadAnewAndAskedAbout(int choice, string expected)
    {
        var form = Render<NoteDialog>(one => one
            .Add(x => x.Number, 1)
            .Add(x => x.Answer, _ => Task.FromResult<Outcome>(new Outcome.Changed()))
            .Add(x => x.Reload, () => Task.FromResult<(NoteForm, int)?>((new() { Text = Theirs }, 2))));
        await WriteAsync(form, Mine);

        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => Assert.Equal(2, form.FindAll(".conflict button").Count));
        await form.FindAll(".conflict button")[choice].ClickAsync();

        Assert.Equal(expected, TextOf(form));
        Assert.Empty(form.FindAll(".conflict"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Dialog_WhoseItemWasChanged_ClosesForAFreshView_AndOffersTheTextIfItIsWanted(int choice)
    {
        bool? closed = null;
        var dialog = Render<NoteDialog>(one => one
            .Add(x => x.Answer, _ => Task.FromResult<Outcome>(new Outcome.Changed()))
            .Add(x => x.OnCancel, sent => closed = sent));
        await WriteAsync(dialog, Mine);

        await dialog.Find("form").SubmitAsync();
        await dialog.FindAll(".conflict button")[choice].ClickAsync();
        await DisposeComponentsAsync();

        Assert.True(closed);
        Assert.Equal(choice == 0 ? Mine : NoteDialog.Start, TextOf(Render<NoteDialog>()));
    }

    private IRenderedComponent<NoteDialog> Show(int version) => Render<NoteDialog>(form => form.Add(one => one.Number, version));

    private static async Task WriteAsync(IRenderedComponent<NoteDialog> dialog, string text)
    {
        await dialog.Find("#text").ChangeAsync(text);
        await dialog.Find("form").TriggerEventAsync("onfocusout", new FocusEventArgs());
    }

    private static string? TextOf(IRenderedComponent<NoteDialog> dialog) => dialog.Find("#text").GetAttribute("value");
}
