"""A file before it means anything: its characters, its header, its YAML as nodes with places."""
