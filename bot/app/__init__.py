"""The composition root: settings in, running parts out. The one room that sees everything."""

from bot.app.news_bot import NewsBot
from bot.app.opening import OpenArchive, fetcher_for, open_archive, prober_for, sources_of

__all__ = ["NewsBot", "OpenArchive", "fetcher_for", "open_archive", "prober_for", "sources_of"]
