"""What a soak left in the database, compared with what the server sent."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from made_up_web import MadeFeed, Trouble, Web
from soak_seed import source_id
from sqlalchemy import func, select

from bot.storage.database import Database
from bot.storage.tables import archive_log, article, article_version, source

_LONGEST_LIST = 8


@dataclass(kw_only=True, slots=True)
class Compared:
    """How the archive differs from the made-up web."""

    expected: int = 0
    missing: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    wrong_title: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    malformed_expected: int = 0
    malformed_missing: int = 0
    changes: dict[str, int] = field(default_factory=dict)
    """The log's entries by kind."""
    versions: int = 0
    duplicates: int = 0
    moved: int = 0

    @property
    def is_good(self) -> bool:
        """Tell whether nothing is lost, twice, made up, outdated or stuck."""
        return not (
            self.missing or self.twice or self.unexpected or self.wrong_title or self.stuck or self.duplicates
        )

    def lines(self) -> list[str]:
        """Say it."""
        found = [
            (
                f"articles expected {self.expected}, missing {len(self.missing)}, twice {len(self.twice)}, "
                f"unexpected {len(self.unexpected)}, duplicates {self.duplicates}, "
                f"outdated {len(self.wrong_title)}"
            ),
            f"of malformed feeds {self.malformed_expected} expected, {self.malformed_missing} missing",
            (
                f"log {self.changes}, earlier versions {self.versions}; sources moved {self.moved}, "
                f"stuck {len(self.stuck)}"
            ),
        ]
        for name in ("missing", "twice", "unexpected", "wrong_title", "stuck"):
            listed: list[str] = getattr(self, name)
            found += [f"  {name}: {item}" for item in listed[:_LONGEST_LIST]]
        return found


async def compare(
    database: Database,
    web: Web,
    *,
    answers: dict[int, list[tuple[float, int]]],
    seeded: float,
    fresh: Collection[int],
    polled_since: datetime | None = None,
    interrupted: bool = False,
) -> Compared:
    """Compare, given the server's answers, the moment of seeding and the feeds that were new then.

    `polled_since` is when every source that does not fail must have been polled; `interrupted` says that
    polls were cut short.
    """
    compared = Compared()
    async with database.read() as connection:
        rows = await connection.execute(select(article.c.source, article.c.url, article.c.title))
        titles: dict[str, dict[str, list[str]]] = {}
        for owner, url, title in rows:
            titles.setdefault(owner, {}).setdefault(url, []).append(title)
        sources = {row["id"]: row for row in (await connection.execute(select(source))).mappings()}
        kinds = select(archive_log.c.kind, func.count()).group_by(archive_log.c.kind)
        compared.changes = {row[0]: row[1] for row in await connection.execute(kinds)}
        compared.versions = await connection.scalar(select(func.count()).select_from(article_version)) or 0
        pointing = select(func.count()).select_from(article).where(article.c.duplicate_of.is_not(None))
        compared.duplicates = await connection.scalar(pointing) or 0
    for feed in web.feeds:
        row = sources[source_id(feed.number)]
        compared.moved += row["url"] != row["declared_url"]
        if polled_since is not None and row["failures"] == 0 and not _polled(row, polled_since):
            compared.stuck.append(
                f"{row['id']} polled {row['polled']}, due {row['due']}, held {row['holder']}"
            )
        if feed.trouble.fails:
            continue
        sent = [(moment, newest) for moment, newest in answers.get(feed.number, ())]
        read = row["succeeded"]
        done = [item for item in sent if read is not None and item[0] <= read.timestamp()]
        first = web.newest(feed, seeded)
        if feed.number in fresh:
            # What a killed process had of a new feed may have left it before the next one asked.
            counted = done[-1:] if interrupted else sent[:1]
            first = counted[0][1] - feed.size if counted else 0
        _compare_feed(compared, web, feed, first, sent, done, titles.get(row["id"], {}))
    return compared


def _polled(row: Any, since: datetime) -> bool:
    return row["polled"] is not None and row["polled"] >= since


def _compare_feed(
    compared: Compared,
    web: Web,
    feed: MadeFeed,
    first: int,
    sent: list[tuple[float, int]],
    done: list[tuple[float, int]],
    titles: dict[str, list[str]],
) -> None:
    """Compare one feed: articles after `first`, those of `sent` answers possible, of `done` ones certain."""
    last = max((newest for _, newest in done), default=first)
    possible = max((newest for _, newest in sent), default=first)
    told = done[-1][0] if done else 0.0
    expected = {web.page_url(feed, number): number for number in range(first + 1, last + 1)}
    if feed.trouble is Trouble.MALFORMED:
        compared.malformed_expected += len(expected)
        compared.malformed_missing += len(expected.keys() - titles.keys())
        return
    compared.expected += len(expected)
    compared.missing += sorted(expected.keys() - titles.keys())
    compared.twice += [url for url, found in titles.items() if len(found) > 1]
    known = {web.page_url(feed, number) for number in range(last - feed.size * 2, possible + 1)}
    compared.unexpected += sorted(titles.keys() - expected.keys() - known)
    for url, number in expected.items():
        before, after = (web.text(feed, number, moment).title for moment in (told, float("inf")))
        # A page that is fetched a little after its feed may already be corrected.
        if url in titles and not set(titles[url]) <= {before, after}:
            compared.wrong_title.append(f"{url}: {titles[url]} is not {before!r}")


def tally(outcomes: Counter[str]) -> str:
    """Say outcomes by how often."""
    return ", ".join(f"{count} {name}" for name, count in outcomes.most_common())
