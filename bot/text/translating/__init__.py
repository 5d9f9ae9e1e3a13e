"""What translating needs to know of texts: how they are cut, what must not change, what damage looks like."""
