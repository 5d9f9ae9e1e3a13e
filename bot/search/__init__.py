"""The full-text index: a projection of the archive that can be rebuilt at any time."""
