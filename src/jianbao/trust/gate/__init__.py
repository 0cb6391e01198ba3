"""What a push is held against before it is stored: one file a rule, whose docstring is its help page."""
