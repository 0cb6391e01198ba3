"""The thin shell around the pure middle: what touches the disk, the processes and the clock."""
