"""Who said what: direct quotes with their speakers."""

from bot.text.quotes.find import find_quotes

__all__ = ["find_quotes"]
