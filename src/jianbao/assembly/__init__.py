"""From the day's verdicts to the next issue of a series, as a draft for an editor."""
