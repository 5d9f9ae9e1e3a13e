"""`depeche export`: the archive as JSONL."""

import sys
from pathlib import Path
from typing import Annotated, Any, TextIO

import orjson
import typer

from bot.app import open_archive
from bot.cli.options import ConfigPath, run_async
from bot.config import Config, load_config
from bot.errors import DepecheError
from bot.model.article import Article


def export(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to standard output.")
    ] = None,
    config: ConfigPath = None,
) -> None:
    """Write the articles of the archive, duplicates too, as one JSON object a line.

    What readers sent for themselves alone stays where it is.
    """
    settings = load_config(config)
    if output is None:
        run_async(_export(settings, sys.stdout))
        return
    try:
        file = output.open("w", encoding="utf-8")
    except OSError as error:
        raise DepecheError(f"{output}: {error.strerror}") from error
    with file:
        run_async(_export(settings, file))


async def _export(settings: Config, file: TextIO) -> None:
    async with open_archive(settings) as opened:
        names = _Names()
        async for article in opened.articles.everything():
            if article.public:
                if article.duplicate_of is not None and names.of(article.duplicate_of) is None:
                    # What came first may stand back behind what came later.
                    original = await opened.articles.get(article.duplicate_of)
                    if original is not None:
                        names.name(original)
                line = _line(article, names)
                file.write(orjson.dumps(line).decode() + "\n")


class _Names:
    """Gives each article an id that no other line has: an import tells them apart by it."""

    def __init__(self) -> None:
        self._of: dict[int, str] = {}
        self._given: set[str] = set()

    def name(self, article: Article) -> str:
        """Name an article; the same always has the same name."""
        if article.id in self._of:
            return self._of[article.id]
        wanted = article.external_id or f"article-{article.id}"
        given = self._of[article.id] = f"{wanted}#{article.id}" if wanted in self._given else wanted
        self._given.add(given)
        return given

    def of(self, article_id: int | None, /) -> str | None:
        """Repeat a name that was given."""
        return self._of.get(article_id) if article_id is not None else None


def _line(article: Article, names: _Names) -> dict[str, Any]:
    provenance = article.provenance
    return {
        "id": names.name(article),
        "article": article.id,
        "url": article.url,
        "title": article.title,
        "outlet_title": article.outlet_title,
        "outlet": article.outlet,
        "section": article.section,
        "language": article.language,
        "authors": article.authors,
        "published": article.published,
        "added": article.added,
        "lead": article.lead,
        "text": article.body,
        "image": article.image,
        "provenance": {
            "kind": provenance.kind,
            "relayed_by": provenance.relayed_by,
            "notice": provenance.notice,
            "agency": provenance.agency,
        },
        "duplicate_of": names.of(article.duplicate_of),
        "story": article.story,
    }
