"""The office's records as frozen, typed values: one model for every kind of file."""
