using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Support;

/// <summary>A mail server on loopback: EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, and the ways in which such a server lets one down.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    public const string User = "conduct";
    public const string Password = "Sesam-öffne-dich-4711";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate = NewCertificate();
    private readonly string _certificateFile = Path.GetTempFileName();
    private readonly ConcurrentBag<Task> _visits = [];
    private readonly Task _accepting;

    public SmtpServer()
    {
        File.WriteAllText(_certificateFile, _certificate.ExportCertificatePem());
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public SmtpMode Mode { get; set; }

    public ConcurrentQueue<ReceivedMail> Received { get; } = new();

    /// <summary>How often somebody connected.</summary>
    public int Visits => _visits.Count;

    /// <summary>The settings of an installation that uses this server.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Conduct:Mail:Host"] = "localhost",
        ["Conduct:Mail:Port"] = $"{((IPEndPoint)_listener.LocalEndpoint).Port}",
        ["Conduct:Mail:User"] = User,
        ["Conduct:Mail:Password"] = Password,
        ["Conduct:Mail:From"] = "Conduct <conduct@firm.example>",
        ["Conduct:Mail:TrustedCertificate"] = _certificateFile,
        ["Conduct:PublicUrl"] = "https://conduct.firm.example/hr",
    };

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_visits);
        _listener.Dispose();
        _certificate.Dispose();
        _stop.Dispose();
        File.Delete(_certificateFile);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _visits.Add(Task.Run(() => VisitAsync(client)));
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private async Task VisitAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await TalkAsync(client.GetStream());
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or ObjectDisposedException)
            {
                // The visitor left, does not trust the certificate, or the server was disposed.
            }
        }
    }

    private async Task TalkAsync(Stream plain)
    {
        if (Mode == SmtpMode.Hangs)
        {
            await new TaskCompletionSource().Task.WaitAsync(_stop.Token);
        }

        var (secured, known, recipient) = (Mode == SmtpMode.EncryptsAtOnce, false, "");
        var talk = secured ? await EncryptAsync(plain) : new SmtpTalk(plain, new(plain, Encoding.ASCII), _stop.Token);
        await talk.SayAsync("220 mail.firm.example");
        while (await talk.HearAsync() is { } line)
        {
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await talk.SayAsync("250-mail.firm.example");
                    await talk.SayAsync(secured && Mode != SmtpMode.OffersNoSignIn ? "250 AUTH LOGIN" : secured || Mode == SmtpMode.OffersNoStartTls ? "250 SIZE 1000000" : "250 STARTTLS");
                    break;
                case "STARTTLS":
                    await talk.SayAsync("220 go ahead");
                    (talk, secured) = (await EncryptAsync(plain), true);
                    break;
                case "AUTH":
                    known = await talk.AskAsync(line) && secured;
                    await talk.SayAsync(known ? "235 welcome" : "535 5.7.8 wrong password");
                    break;
                case "MAIL":
                    await talk.SayAsync(known ? "250 ok" : "530 5.7.0 sign in first");
                    break;
                case "RCPT":
                    recipient = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                    await talk.SayAsync(Mode switch
                    {
                        SmtpMode.RefusesRecipients => $"550 5.1.1 no such person {recipient}",
                        SmtpMode.PutsRecipientsOff => "550 4.7.1 come again",
                        _ => "250 ok",
                    });
                    break;
                case "DATA":
                    await talk.SayAsync("354 go on");
                    Received.Enqueue(new(recipient, await talk.HearMailAsync(), secured));
                    await talk.SayAsync("250 taken");
                    break;
                case "QUIT" when Mode == SmtpMode.LeavesWithoutGoodbye:
                    return;
                case "QUIT":
                    await talk.SayAsync("221 bye");
                    return;
                default:
                    await talk.SayAsync("502 what?");
                    break;
            }
        }
    }

    private async Task<SmtpTalk> EncryptAsync(Stream plain)
    {
        var tls = new SslStream(plain);
        await tls.AuthenticateAsServerAsync(_certificate);
        return new(tls, new(tls, Encoding.ASCII), _stop.Token);
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=mail {NewId.Next()}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private sealed class SmtpTalk(Stream stream, StreamReader reader, CancellationToken ct)
    {
        public ValueTask SayAsync(string line) => stream.WriteAsync(Encoding.ASCII.GetBytes($"{line}\r\n"), ct);

        public ValueTask<string?> HearAsync() => reader.ReadLineAsync(ct);

        public async Task<bool> AskAsync(string line)
        {
            var name = line.Split(' ') is [_, _, var given] ? given : await AnswerAsync("334 VXNlcm5hbWU6");
            return Plain(name) == User && Plain(await AnswerAsync("334 UGFzc3dvcmQ6")) == Password;
        }

        public async Task<string> HearMailAsync()
        {
            var mail = new StringBuilder();
            while (await HearAsync() is { } line && line != ".")
            {
                mail.AppendLine(line.StartsWith('.') ? line[1..] : line);
            }

            return mail.ToString();
        }

        private async Task<string> AnswerAsync(string question)
        {
            await SayAsync(question);
            return await HearAsync() ?? "";
        }

        private static string Plain(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));
    }
}
