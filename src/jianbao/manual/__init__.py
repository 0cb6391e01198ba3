"""The rule-writers' manual, made from the models of the rule book and from examples that are tests."""
