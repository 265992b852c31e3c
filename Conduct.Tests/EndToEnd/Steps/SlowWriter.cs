using Conduct.Tests.Support;
using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>Somebody who writes Chinese with an input method, in a window behind a slow line.</summary>
internal sealed class SlowWriter
{
    // What the form asks the server, and whether the field that somebody writes in is written to from outside.
    private const string Watch = """
        (() => {
          let forms;
          window.asking = 0;
          window.echoes = 0;
          window.answered = [];
          Object.defineProperty(window, "conductForms", {
            get: () => forms,
            set: value => {
              const open = value.open;
              value.open = (root, name, basis, server) => {
                const watched = { invokeMethodAsync: async (...all) => {
                  const from = performance.now();
                  window.asking++;
                  try { return await server.invokeMethodAsync(...all); } finally { window.asking--; window.answered.push(performance.now() - from); }
                } };
                return window.held ? window.held.then(() => open(root, name, basis, watched)) : open(root, name, basis, watched);
              };
              forms = value;
            },
          });
          addEventListener("focusin", event => {
            const field = event.target;
            if (!field.matches("textarea, input") || field.watched) return;
            field.watched = true;
            const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
            Object.defineProperty(field, "value", {
              configurable: true,
              get() { return own.get.call(this); },
              set(text) {
                // The script empties a box by the event of whoever picks; answers of the server come in messages of the line.
                if (document.activeElement === field && text !== own.get.call(this) && !["click", "keydown"].includes(window.event?.type)) window.echoes++;
                own.set.call(this, text);
              },
            });
          });
        })();
        """;

    private const string Hold = "window.held = new Promise(go => window.release = go);";

    private readonly IPage _page;
    private readonly ICDPSession _browser;

    private SlowWriter(IPage page, ICDPSession browser) => (_page, _browser) = (page, browser);

    /// <param name="page">The window.</param>
    /// <param name="holdsForms">Whether forms reach their script only when <see cref="LetFormsOpenAsync"/> says so, as on a very slow line.</param>
    public static async Task<SlowWriter> StartAsync(IPage page, bool holdsForms = false)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await page.AddInitScriptAsync(holdsForms ? Hold + Watch : Watch);
        return new(page, browser);
    }

    /// <summary>Spells each word letter by letter and picks its characters, as an input method does.</summary>
    /// <returns>What then stands there.</returns>
    public async Task<string> TypeAsync(params (string Spelling, string Characters)[] words)
    {
        foreach (var (spelling, characters) in words)
        {
            await SpellAsync(spelling);
            await _browser.SendAsync("Input.insertText", new() { ["text"] = characters });
        }

        return string.Concat(words.Select(word => word.Characters));
    }

    /// <summary>Spells a word letter by letter, and has not picked its characters yet.</summary>
    public async Task SpellAsync(string spelling)
    {
        for (var length = 1; length <= spelling.Length; length++)
        {
            await _browser.SendAsync("Input.imeSetComposition", new() { ["text"] = spelling[..length], ["selectionStart"] = length, ["selectionEnd"] = length });
        }
    }

    public Task LetFormsOpenAsync() => _page.EvaluateAsync("() => { window.release(); window.held = null; }");

    /// <summary>Waits for the moment in which the form has asked and the answer is still on its way.</summary>
    public Task AskedAsync() => _page.WaitForFunctionAsync("() => window.asking > 0");

    /// <summary>Waits until the server has everything.</summary>
    public Task SavedAsync() => _page.WaitForFunctionAsync("() => window.asking === 0 && !document.querySelector('form[data-dirty]')");

    /// <summary>Waits until answers to earlier letters come no more: for some round trips nothing changes on the page.</summary>
    public Task SettledAsync() => _page.EvaluateAsync("""
        () => new Promise(settled => {
          const done = () => { observer.disconnect(); settled(); };
          let timer = setTimeout(done, 1500);
          const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 1500); });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        })
        """);

    /// <summary>That answers really took their time, and that none of them wrote into the field in use.</summary>
    public async Task ShouldHaveBeenSlowAndSilentAsync()
    {
        var answered = await _page.EvaluateAsync<double[]>("() => window.answered");
        Assert.NotEmpty(answered);
        Assert.All(answered, milliseconds => Assert.True(milliseconds >= SlowLine.RoundTrip.TotalMilliseconds, $"{milliseconds} ms"));
        await ShouldHaveBeenSilentAsync();
    }

    /// <summary>That nothing wrote into the field in use.</summary>
    public async Task ShouldHaveBeenSilentAsync() => Assert.Equal(0, await _page.EvaluateAsync<int>("() => window.echoes"));
}
