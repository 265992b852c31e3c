using Conduct.App.Work.Deliveries;
using MimeKit;

namespace Conduct.App.Work.Mail;

public interface IMailer
{
    /// <param name="letter">What it says.</param>
    /// <param name="to">Whom it goes to.</param>
    /// <param name="id">The delivery; the same mail sent again after a crash carries the same message id.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <exception cref="DeliveryFailedException">The server did not take it.</exception>
    Task SendAsync(Letter letter, MailboxAddress to, Guid id, CancellationToken ct);
}
