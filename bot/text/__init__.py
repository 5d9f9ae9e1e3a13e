"""Pure language work: the same text in, the same out."""
