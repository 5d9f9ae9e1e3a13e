"""Answers from the web: asked for politely, behind the guard, within caps."""
