"""An article as a batch in hand sees it, and who may speak for it or change it."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Self

from sqlalchemy import RowMapping, select

from bot.model.article import Candidate, Standing
from bot.storage.article_rows import TEXT, as_outlet_says
from bot.storage.tables import article
from bot.text.fold import fold
from bot.text.wording import wording_of, words_in_common

PLACE = select(
    article.c.id,
    article.c.seq,
    article.c.public,
    article.c.by_reader,
    article.c.duplicate_of,
    article.c.published,
    article.c.outlet,
    article.c.fingerprint,
    article.c.source,
    article.c.quiet,
    article.c.hidden,
)
"""What decides an article's place among those with the same text."""

_SAME_ENTRY = 0.7
_SAME_TITLED_ENTRY = 0.4
"""Words in common from which an entry that kept its id, but not its address, is the same article."""
_NUMBER = re.compile(r"\d+")
_REDATED = timedelta(days=1)


@dataclass(slots=True)
class Held:
    """An article as the batch in hand sees it."""

    id: int
    fingerprint: str
    public: bool
    by_reader: bool
    """Only readers have brought it so far, none of the operator's sources."""
    duplicate_of: int | None
    logged: bool
    """It has an entry in the log, so projections may know it."""
    senders: set[int] = field(default_factory=set)
    row: dict[str, Any] = field(default_factory=dict)
    """All columns; only those of its place when the batch does not bring it again.

    `title` is its outlet's, also where it is shown under the operator's.
    """
    changes: dict[str, Any] = field(default_factory=dict)
    fresh: bool = False
    corrected: str | None = None
    """The title that the operator gave it."""
    signature: bytes = b""
    """Of its text, where the batch has worked it out or looked for it."""

    @classmethod
    def of(cls, row: RowMapping) -> Self:
        """Hold an article by its row, all of it or its `PLACE`."""
        return cls(
            id=row["id"],
            fingerprint=row["fingerprint"],
            # What editors hid counts as what it was: no twin of it may come in instead.
            public=row["public"] or row["hidden"] is not None,
            by_reader=row["by_reader"],
            duplicate_of=row["duplicate_of"],
            logged=row["seq"] > 0,
            row=as_outlet_says(row),
            corrected=None if row.get("outlet_title") is None else row["title"],
        )

    def put(self, **values: Any) -> None:
        """Change columns, here and (unless the row is yet to be written) in the table."""
        self.row.update(values)
        if not self.fresh:
            self.changes.update(values)

    def written(self) -> dict[str, Any]:
        """Give the columns to be changed in the table.

        An outlet's new title stands beside the operator's, unless it says the same at last.
        """
        if self.corrected is None or "title" not in self.changes:
            return self.changes
        own, others = self.changes["title"], {**self.changes}
        del others["title"]
        if fold(own) == fold(self.corrected):
            return {**others, "title": own, "outlet_title": None, "outlet_retitled": False}
        return {**others, "outlet_title": own, "outlet_retitled": True}

    def shown(self, row: dict[str, Any]) -> dict[str, Any]:
        """Give its text in a row as readers have it: under the operator's title."""
        text = {name: row[name] for name in TEXT}
        return text if self.corrected is None else text | {"title": self.corrected}

    def point(self, original: int | None) -> None:
        """Make it a duplicate of another article, or of none."""
        if self.duplicate_of != original:
            self.duplicate_of = original
            self.put(duplicate_of=original)


def may_stand_for(original: Held, other: Held) -> bool:
    """Tell whether everyone who may see `other` is served by `original` instead."""
    if original.duplicate_of is not None or (original.by_reader and not other.by_reader):
        return False
    if (
        _came_undated_and_old(original)
        and not _came_undated_and_old(other)
        and not _one_source(original, other)
    ):
        # Its age was only guessed: news from elsewhere must not vanish behind it.
        return False
    return original.public or (not other.public and other.senders <= original.senders)


def may_change(held: Held, candidate: Candidate) -> bool:
    """Tell whether what a candidate says of an article counts.

    Readers never change what the operator brought. A source changes what it has brought itself, and what it
    can vouch for better than whoever did: a feed that names another outlet's address rewrites nobody. The
    page at the very address always may. Imports change imports: an old copy must not undo a correction.
    """
    if candidate.sender is not None or held.by_reader:
        return held.by_reader
    before = Standing(held.row["standing"])
    if candidate.source == held.row["source"]:
        return candidate.standing >= before  # a feed's teaser never replaces the page's text
    return candidate.standing > before or candidate.standing is Standing.OWN_PAGE


def is_same_entry(held: Held, row: dict[str, Any]) -> bool:
    """Tell whether an entry with a known id and a new address is the known article; ids may be reused."""
    dates = [date for date in (held.row["published"], row["published"]) if date is not None]
    if len(dates) == 2 and abs(dates[0] - dates[1]) > _REDATED:
        return False
    if _NUMBER.findall(held.row["title"]) != _NUMBER.findall(row["title"]):
        return False  # the next of a series
    before, after = (" ".join(filter(None, (given[name] for name in TEXT))) for given in (held.row, row))
    same_title = fold(held.row["title"]) == fold(row["title"])
    return words_in_common(before, after) >= (_SAME_TITLED_ENTRY if same_title else _SAME_ENTRY)


def said(row: RowMapping | dict[str, Any]) -> bytes:
    """Hash what a row's text says."""
    return wording_of(row["title"], row["lead"], row["body"])


def _came_undated_and_old(held: Held) -> bool:
    return bool(held.row["quiet"]) and held.row["published"] is None


def _one_source(one: Held, other: Held) -> bool:
    return one.row["source"] is not None and one.row["source"] == other.row["source"]
