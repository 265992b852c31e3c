using System.Collections.Concurrent;

namespace Conduct.Tests.Crash;

/// <summary>What pages and answers said was saved: none of it may be lost, whatever happens the moment after.</summary>
internal sealed class Promises
{
    /// <summary>Numbers of cases that were filed.</summary>
    public ConcurrentBag<string> Filed { get; } = [];

    /// <summary>Numbers of cases of which a page said that the decision waits for approval.</summary>
    public ConcurrentBag<string> Proposed { get; } = [];

    /// <summary>Numbers of cases whose decision a manager approved.</summary>
    public ConcurrentBag<string> Approved { get; } = [];

    /// <summary>Words in drafts that a page said were saved.</summary>
    public ConcurrentBag<string> Typed { get; } = [];

    /// <summary>Case and SHA-256 of uploads that were answered with 200.</summary>
    public ConcurrentBag<(Guid CaseFileId, string Sha256)> Uploaded { get; } = [];

    /// <summary>Cases that wait for the manager.</summary>
    public ConcurrentQueue<(string Number, string Person)> ForApproval { get; } = [];

    public override string ToString() => $"{Filed.Count} filed, {Proposed.Count} proposed, {Approved.Count} approved, {Typed.Count} drafts, {Uploaded.Count} uploads";
}
