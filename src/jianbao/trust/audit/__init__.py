"""What verify holds against an office: one file a rule, whose docstring is its help page."""
