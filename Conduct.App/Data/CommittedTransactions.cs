using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Conduct.App.Data;

/// <summary>Tells a context that its transaction is committed, whoever began it.</summary>
public sealed class CommittedTransactions : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => (eventData.Context as ConductDb)?.TellCommitted();

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionCommitted(transaction, eventData);
        return Task.CompletedTask;
    }
}
