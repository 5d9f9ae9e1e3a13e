"""Feeds read by ours, fastfeedparser and feedparser in one run: how many entries are right, and how fast.

Run it as a script: `python tests/benchmarks/bench_feeds.py [--data FOLDER] [--misses]`. FOLDER has the feeds
and `feeds/gold.jsonl`, the entries expected of each; it is `../shared/data` beside the checkout unless told.
"""

import argparse
import html
import json
import re
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import fastfeedparser
import feedparser

from bot.ingest.listings.feeds import FeedContent, read_feed

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
NOW = datetime.now(UTC) + timedelta(days=3650)
"""The feeds are of any age, and some may be younger than this machine's clock."""
ROUNDS = 3

Entry = tuple[str, str, datetime | None]


@dataclass
class Score:
    """Counts for one reader."""

    feeds: int = 0
    counts_right: int = 0
    right: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("entry", "title", "link", "date"), 0)
    )
    stated: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("entry", "title", "link", "date"), 0)
    )
    seconds: float = 0.0

    def share(self, name: str) -> float:
        return 100 * self.right[name] / max(1, self.stated[name])


def ours(data: bytes) -> list[Entry]:
    feed = read_feed(data, now=NOW)
    if not isinstance(feed, FeedContent):
        return []
    return [(entry.title, entry.url or "", entry.published) for entry in feed.entries]


def fast(data: bytes) -> list[Entry]:
    return _entries(fastfeedparser.parse(data)["entries"], lambda text: datetime.fromisoformat(str(text)))


def slow(data: bytes) -> list[Entry]:
    def moment(parts: Any) -> datetime:
        return datetime(*parts[:6], tzinfo=UTC)

    found = []
    for entry in feedparser.parse(data)["entries"]:
        stated = dict(entry)
        date = stated.get("published_parsed") or stated.get("updated_parsed")
        found.append(
            (str(stated.get("title", "")), str(stated.get("link", "")), moment(date) if date else None)
        )
    return found


READERS: dict[str, Callable[[bytes], list[Entry]]] = {
    "ours": ours,
    "fastfeedparser": fast,
    "feedparser": slow,
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA, help="folder with feeds/gold.jsonl")
    parser.add_argument("--misses", action="store_true", help="list what ours reads otherwise than expected")
    options = parser.parse_args()
    gold = options.data / "feeds" / "gold.jsonl"
    if not gold.is_file():
        print(f"nothing to measure: no {gold}")
        return 0
    expected = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    files = {path.stem: path.read_bytes() for path in sorted(gold.parent.glob("*/*"))}
    feeds = [(row, files[row["id"]]) for row in expected if row["id"] in files]
    scores = {name: measured(name, read, feeds, options.misses) for name, read in READERS.items()}
    size = sum(len(data) for _, data in feeds) / 1e6
    print(f"{len(feeds)} feeds, {size:.1f} MB, {scores['ours'].stated['entry']} entries expected\n")
    print(f"{'':16}{'whole feeds':>12}{'entries %':>11}{'titles %':>10}{'links %':>9}{'dates %':>9}", end="")
    print(f"{'feeds/s':>9}{'x ours':>8}")
    for name, score in scores.items():
        shares = f"{score.share('entry'):11.2f}{score.share('title'):10.2f}{score.share('link'):9.2f}"
        speed = f"{score.feeds / score.seconds:9.0f}{scores['ours'].seconds / score.seconds:8.2f}"
        whole = f"{score.counts_right}/{score.feeds}"
        print(f"{name:16}{whole:>12}{shares}{score.share('date'):9.2f}{speed}")
    return 0


def measured(
    name: str, read: Callable[[bytes], list[Entry]], feeds: list[tuple[dict[str, Any], bytes]], misses: bool
) -> Score:
    score = Score()
    for row, data in feeds:
        told = print if misses and name == "ours" else lambda *_: None
        compare(row, attempt(read, data), score, told)
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for _, data in feeds:
            attempt(read, data)
        best = min(best, time.process_time() - started)
    score.seconds = best
    return score


def attempt(read: Callable[[bytes], list[Entry]], data: bytes) -> list[Entry]:
    try:
        return read(data)
    except Exception:  # noqa: BLE001 - a reader that fails has read nothing
        return []


def compare(row: dict[str, Any], found: list[Entry], score: Score, told: Callable[..., object]) -> None:
    """Count what is right; entries are paired by address, then by title, then by place."""
    score.feeds += 1
    score.counts_right += len(found) == row["count"]
    if len(found) != row["count"]:
        told(f"{row['id']}: {len(found)} entries, {row['count']} expected")
    pairs = paired(row["entries"], found)
    for place, entry in enumerate(row["entries"]):
        got = pairs.get(place)
        checks = {
            "title": entry["title"] and (got is not None and plain(got[0]) == plain(entry["title"])),
            "link": entry["url"] and (got is not None and address(got[1]) == address(entry["url"])),
            "date": entry["published"] and (got is not None and same_moment(got[2], entry["published"])),
        }
        for name, verdict in checks.items():
            if entry[{"title": "title", "link": "url", "date": "published"}[name]]:
                score.stated[name] += 1
                score.right[name] += bool(verdict)
                if not verdict:
                    told(f"{row['id']} entry {place}: {name} is {got}")
        score.stated["entry"] += 1
        score.right["entry"] += got is not None and all(verdict is not False for verdict in checks.values())


def paired(expected: list[dict[str, Any]], found: list[Entry]) -> dict[int, Entry]:
    pairs: dict[int, Entry] = {}
    free = dict(enumerate(found))
    for key in (
        lambda url, title: address(url) if url else None,
        lambda url, title: plain(title) if title else None,
    ):
        index: dict[str, list[int]] = {}
        for number, got in free.items():
            if (value := key(got[1], got[0])) is not None:
                index.setdefault(value, []).append(number)
        for place, entry in enumerate(expected):
            numbers = [n for n in index.get(key(entry["url"], entry["title"]) or "", []) if n in free]
            if place not in pairs and numbers:
                number = place if place in numbers else numbers[0]
                pairs[place] = free.pop(number)
    for place in range(len(expected)):
        if place not in pairs and place in free:
            pairs[place] = free.pop(place)
    return pairs


def plain(title: str | None) -> str:
    text = re.sub(r"<[^>]+>", "", title or "")
    text = re.sub(r"<[^>]+>", "", html.unescape(html.unescape(text)))
    return re.sub(r"\s+", " ", text).strip().casefold()


def address(url: str | None) -> str:
    return html.unescape((url or "").strip())


def same_moment(got: datetime | None, stated: str) -> bool:
    try:
        wanted = datetime.fromisoformat(stated)
    except ValueError:
        return got is None  # a year that no calendar of ours has is not to be believed
    return got is not None and abs(got - wanted) <= timedelta(minutes=1)


def _entries(items: Iterable[Any], moment: Callable[[object], datetime]) -> list[Entry]:
    found: list[Entry] = []
    for entry in items:
        stated = entry.get("published") or entry.get("updated")
        try:
            date = moment(stated) if stated else None
        except ValueError:
            date = None
        found.append((entry.get("title") or "", entry.get("link") or "", date))
    return found


if __name__ == "__main__":
    sys.exit(main())
