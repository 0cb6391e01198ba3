"""The press: what is rendered, written, built, proved and swapped."""
