"""`depeche export`: the archive as JSONL."""

import sys
from pathlib import Path
from typing import Annotated, Any, TextIO

import orjson
import typer

from bot.app import open_archive
from bot.cli.options import ConfigPath, run_async
from bot.config import Config, load_config
from bot.model.article import Article


def export(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to standard output.")
    ] = None,
    config: ConfigPath = None,
) -> None:
    """Write every article of the archive, duplicates too, as one JSON object a line."""
    settings = load_config(config)
    if output is None:
        run_async(_export(settings, sys.stdout))
        return
    with output.open("w", encoding="utf-8") as file:
        run_async(_export(settings, file))


async def _export(settings: Config, file: TextIO) -> None:
    async with open_archive(settings) as opened:
        names: dict[int, str] = {}
        async for article in opened.articles.everything():
            names[article.id] = article.external_id or str(article.id)
            original = article.duplicate_of
            line = _line(article, duplicate_of=names.get(original, str(original)) if original else None)
            file.write(orjson.dumps(line).decode() + "\n")


def _line(article: Article, *, duplicate_of: str | None) -> dict[str, Any]:
    provenance = article.provenance
    return {
        "id": article.external_id or str(article.id),
        "article": article.id,
        "url": article.url,
        "title": article.title,
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
        },
        "public": article.public,
        "duplicate_of": duplicate_of,
    }
