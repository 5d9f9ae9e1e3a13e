"""From drafts to articles."""
