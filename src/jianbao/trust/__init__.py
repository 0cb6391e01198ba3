"""Who may change what, what came in when, and whether the records still say what was signed."""
