"""What a known article takes over from what is said of it again."""

from typing import Any

from bot.model.article import ProvenanceKind
from bot.storage.article_rows import TEXT

_PROVENANCE = ("provenance", "relayed_by", "notice")
_ANALYSIS = ("summary", "words", "minutes", "terms", "analysed")
_ABOUT = ("published", "language", "outlet", "section", "authors", "url", "image", "original_url", "agency")
_FILING = ("outlet", "section")
"""What a source's settings say, too."""


def merged(held: dict[str, Any], row: dict[str, Any], *, rewritten: bool) -> dict[str, Any]:
    """Give the columns that change when `row` says `held` again.

    What it does not know never erases what is known, and the same words don't stop being a relay's or an
    agency's. `quiet` stays as it was.
    """
    new = {name: row[name] for name in _ABOUT if row[name] not in (None, [])}
    others = None not in (row["source"], held["source"]) and row["source"] != held["source"]
    if others and row["standing"] <= held["standing"]:
        # Two sources read the same page: whose article it is stays as the first one said.
        for name in _FILING:
            new.pop(name, None)
    elif row["source"] not in (None, held["source"]):
        # It vouches for the article better than who brought it before; ids belong to one source.
        new |= {"source": row["source"], "external_id": row["external_id"]}
    new |= {name: row[name] for name in ("key", *_ANALYSIS)}
    new["standing"] = max(row["standing"], held["standing"])
    if held["source"] is None and held["external_id"] is None:
        new["external_id"] = row["external_id"]
    if rewritten:
        new |= {name: row[name] for name in (*TEXT, "agency")}
    if rewritten or row["provenance"] != ProvenanceKind.ORIGINAL:
        new |= {name: row[name] for name in _PROVENANCE}
    return {name: value for name, value in new.items() if held[name] != value}
