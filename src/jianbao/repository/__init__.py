"""The one door to git: what goes in is validated, and only plain frozen values come out."""
