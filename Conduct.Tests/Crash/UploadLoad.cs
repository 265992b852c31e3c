using System.Security.Cryptography;
using System.Text;
using Conduct.App.Platform.Files;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Crash;

/// <summary>Evidence for drafts, one file after the other, by a client without a script.</summary>
internal sealed class UploadLoad(CrashSite site, Promises promises, int seed)
{
    private const int FilesOfADraft = 8;

    private readonly Random _random = new(seed);

    public async Task RunAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address, Timeout = TimeSpan.FromSeconds(10) };
                using var form = new FormUrlEncodedContent([new("userName", "hr"), new("password", DemoInstallation.Password)]);
                (await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, over)).Dispose();
                while (await SendAsync(client, over))
                {
                }
            }
            catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException or IOException)
            {
                using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
                await pause.WaitForNextTickAsync(CancellationToken.None);
            }
        }
    }

    private async Task<bool> SendAsync(HttpClient client, CancellationToken over)
    {
        var draft = NewId.Next();
        for (var i = 0; i < FilesOfADraft; i++)
        {
            var bytes = Encoding.UTF8.GetBytes($"{Guid.NewGuid()}\n{new string('字', _random.Next(100_000))}");
            using var content = new ByteArrayContent(bytes);
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{draft}/evidence?draft=true") { Content = content };
            request.Headers.Add(Uploads.NameHeader, $"{i}.txt");
            using var answer = await client.SendAsync(request, over);
            if (!answer.IsSuccessStatusCode)
            {
                return false;
            }

            promises.Uploaded.Add((draft, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }

        return true;
    }
}
