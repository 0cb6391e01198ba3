"""Which earlier reports say the same: copies however dressed up, and several units on one problem."""
