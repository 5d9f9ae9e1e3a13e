"""Dates named in a text, resolved against its publication, in French, English and Russian."""

from bot.text.dates.finder import find_dates

__all__ = ["find_dates"]
