"""Articles in three languages that questions are asked about; their texts are not part of the project."""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app import OpenArchive
from bot.archive.prepare import prepare
from bot.model.article import Draft
from bot.text.language import identify

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
BATCH = 500


def drafts(folder: Path) -> Iterator[Draft]:
    """Read 6,000 French articles, and some 120 English and 50 Russian ones."""
    with gzip.open(folder / "archive" / "fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["body"]:
                yield _draft(row["id"], row["title"], "fr", row["body"], row)
    for row in _rows(folder / "stories" / "clusters_trilingual_dev.jsonl"):
        yield _draft(row["id"], row["title"], row["language"], row["body"], row)
    for language in ("en", "ru"):
        for row in _rows(folder / "quotes" / f"{language}_dev.jsonl"):
            yield _draft(row["id"], *_titled(row["text"]), row)
    for row in _rows(folder / "extraction" / "gold.jsonl"):
        if row["set"] == "orange" or not row["body"] or identify(row["body"]) != "en":
            continue
        title, _, body = _titled(row["body"])
        yield _draft(row["id"], row["title"] or title, "en", body, {})


async def fill(opened: OpenArchive, folder: Path) -> None:
    """Put them into an archive, with their stories and the index."""
    waiting = list(drafts(folder))
    for start in range(0, len(waiting), BATCH):
        ready = [prepare(draft) for draft in waiting[start : start + BATCH]]
        await opened.archive.accept(
            [
                opened.archive.candidate(
                    item.draft, item.analysis, findings=item.findings, signature=item.signature
                )
                for item in ready
            ]
        )
    await opened.story_follower.catch_up()
    await opened.follower.catch_up()


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _titled(text: str) -> tuple[str, str | None, str]:
    first = text.partition("\n")[0]
    return first[:120], identify(text), text


def _draft(name: str, title: str, language: str | None, body: str, row: dict[str, Any]) -> Draft:
    published = row.get("published")
    return Draft(
        title=title,
        lead=row.get("heading") or None,
        body=body.replace("\n", "\n\n"),
        language=language,
        outlet=row.get("outlet") or "Orange" if language == "fr" else "Wire",
        url=row.get("url"),
        published=datetime.fromisoformat(published).astimezone(UTC) if published else None,
        external_id=name,
    )
