"""An issue as a Word file that an office can edit: named styles, real headings, real tables."""
