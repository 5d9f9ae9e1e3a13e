"""Interface languages."""
