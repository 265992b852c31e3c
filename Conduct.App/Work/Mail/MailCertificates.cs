using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Conduct.App.Data;

namespace Conduct.App.Work.Mail;

/// <summary>
/// Trusts the mail server of a house with a certificate authority of its own, besides those the machine trusts. The mail client of the
/// runtime asks one place for the whole process, and nothing else of the product does.
/// </summary>
internal static class MailCertificates
{
    private static readonly ConcurrentDictionary<string, X509Certificate2> Roots = [];

    public static void Add(string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            return;
        }

        var root = X509CertificateLoader.LoadCertificateFromFile(Installation.Resolve(file));
        Roots[root.Thumbprint] = root;
#pragma warning disable SYSLIB0014 // The only way to tell System.Net.Mail.
        ServicePointManager.ServerCertificateValidationCallback = Accepts;
#pragma warning restore SYSLIB0014
    }

    // Another name than that of the host asked for is never accepted.
    private static bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None || (errors == SslPolicyErrors.RemoteCertificateChainErrors && certificate is X509Certificate2 shown && IsTrusted(shown, chain));

    private static bool IsTrusted(X509Certificate2 shown, X509Chain? sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.AddRange(Roots.Values.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(sent?.ChainElements.Select(element => element.Certificate).ToArray() ?? []);
        return chain.Build(shown);
    }
}
