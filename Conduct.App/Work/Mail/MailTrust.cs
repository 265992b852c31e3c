using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Conduct.App.Data;

namespace Conduct.App.Work.Mail;

/// <summary>Trusts the mail server of a house with a certificate authority of its own, besides those the machine trusts.</summary>
public sealed class MailTrust
{
    private readonly X509Certificate2Collection _roots = [];

    /// <param name="file">A PEM file; none when the machine's own roots suffice.</param>
    public static MailTrust Read(string? file)
    {
        var trust = new MailTrust();
        if (!string.IsNullOrWhiteSpace(file))
        {
            trust._roots.Add(X509CertificateLoader.LoadCertificateFromFile(Installation.Resolve(file)));
        }

        return trust;
    }

    /// <summary>Whether a server may be talked to. Another name than that of the host asked for is never accepted.</summary>
    public bool Accepts(object _, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None || (errors == SslPolicyErrors.RemoteCertificateChainErrors && _roots.Count > 0 && certificate is X509Certificate2 shown && IsTrusted(shown, chain));

    private bool IsTrusted(X509Certificate2 shown, X509Chain? sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.AddRange(_roots);
        chain.ChainPolicy.ExtraStore.AddRange(sent?.ChainElements.Select(element => element.Certificate).ToArray() ?? []);
        return chain.Build(shown);
    }
}
