"""From facts to points, each explained: rule book, ledger, standings."""
