"""A result as a table: on a screen, as CSV, as a workbook."""
