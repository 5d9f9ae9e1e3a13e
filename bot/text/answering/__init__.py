"""Answers from articles: what a question looks for, what answers it, and what a program wrote."""
