"""The editor's desk in a terminal: the report beside its questions, every change written to the day's sheet."""
