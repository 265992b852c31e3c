using Conduct.App.Work.Items;

namespace Conduct.App.Work.Notifications;

/// <summary>One thing a person can be told. A new kind is one class in its own area, found by itself.</summary>
public abstract class NotificationKind
{
    /// <summary>Stored with every notification; never changes.</summary>
    public abstract string Code { get; }

    /// <summary>The sentence in the reader's language; it may use {0} case number or title, {1} day, {2} number of days with their word, {3} what is due.</summary>
    public abstract string Text { get; }

    /// <summary>A few words that say nothing of the case, for mail, chat and the administrator; they may use {0} what is due.</summary>
    public abstract string Name { get; }

    /// <summary>What a reminder is about, such as a written review, in the reader's language; null for everything else.</summary>
    /// <param name="deadline">Code of the kind of work a reminder is about.</param>
    public virtual string? WhatIsDue(string? deadline) => null;

    /// <param name="deadline">Code of the kind of work a reminder is about.</param>
    public abstract NotificationGroup GroupOf(string? deadline);

    /// <summary>Where the reader can do something about it.</summary>
    public abstract string LinkOf(Notification row);

    /// <summary>The kind of work it asks for; null when it only tells.</summary>
    public virtual WorkKind? WorkOf(Notification row) => null;

    /// <summary>The kind of work with whose end it has been read, whether it was opened or not; what it asks for, unless it tells of work by the way.</summary>
    public virtual WorkKind? ReadWith(Notification row) => WorkOf(row);

    /// <summary>Whether this open item is what it asks for.</summary>
    public virtual bool StillAsks(Notification row, WorkItem open) => true;
}
