"""An issue on paper: its parts in words, the page's figures, and the two ways to set them, Typst and Word."""
