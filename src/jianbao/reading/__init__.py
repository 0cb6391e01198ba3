"""From the files of one repository to one frozen Office."""
