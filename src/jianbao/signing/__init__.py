"""Signing an issue (签发): what must hold, what is sealed, and the commit and tag that say who and when."""
