"""The verbs of the command: each parses, calls, prints and leaves."""
