"""From an office to its pages: what a reader sees, as values; nothing here touches a file."""
