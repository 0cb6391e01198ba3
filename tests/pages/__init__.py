"""The pages as values, against golden copies."""
