"""Articles as rows, and back."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.model.article import (
    Analysis,
    Article,
    Candidate,
    Provenance,
    ProvenanceKind,
    sort_time_of,
)
from bot.model.sentence import Sentence
from bot.model.term import Term
from bot.storage.columns import storable

TEXT = ("title", "lead", "body")
_LONGEST_KEY = 1000
_LONGEST_SOURCE = 64
_LONGEST_NAME = 200


def stored_key(key: str) -> str:
    """Give a key as it is stored: one too long for an index keeps its beginning and a digest of the whole."""
    key = storable(key)
    if len(key.encode()) <= _LONGEST_KEY:
        return key
    return f"{key[:_LONGEST_NAME]}#sha256:{hashlib.sha256(key.encode()).hexdigest()}"


def identity_of(candidate: Candidate) -> dict[str, Any]:
    """Lay out what a candidate is known by."""
    given = candidate.draft.external_id
    return {
        "key": stored_key(candidate.key),
        "source": None if candidate.source is None else storable(candidate.source)[:_LONGEST_SOURCE],
        "external_id": None if given is None else stored_key(given),
    }


def item_key_of(row: dict[str, Any]) -> str | None:
    """Give the key of an imported item whose address another item of its collection had first."""
    if row["source"] is not None or row["external_id"] is None:
        return None
    return stored_key(f"{row['key']}#id:{row['external_id']}")


def row_of(candidate: Candidate, now: datetime) -> dict[str, Any]:
    """Lay out what a candidate says; its place in the archive is not in it."""
    draft = candidate.draft
    return identity_of(candidate) | {
        "fingerprint": candidate.fingerprint,
        "sort_time": sort_time_of(published=draft.published, added=now, quiet=candidate.quiet),
        "published": draft.published,
        "language": _name(draft.language),
        "outlet": _name(draft.outlet),
        "section": _text(draft.section),
        "authors": [storable(author) for author in draft.authors],
        "url": _text(draft.url),
        "image": _text(draft.image),
        "provenance": draft.provenance.kind.value,
        "relayed_by": _text(draft.provenance.relayed_by),
        "notice": _text(draft.provenance.notice),
        **analysis_columns(candidate.analysis),
        "title": storable(draft.title),
        "lead": _text(draft.lead),
        "body": storable(draft.body),
        "original_url": _text(draft.original_url),
        "agency": _name(draft.provenance.agency),
        "quiet": candidate.quiet,
        "standing": int(candidate.standing),
    }


def analysis_columns(analysis: Analysis) -> dict[str, Any]:
    """Lay out what was worked out from a text."""
    return {
        "summary": [[sentence.start, sentence.end] for sentence in analysis.summary],
        "words": analysis.words,
        "minutes": analysis.minutes,
        "terms": [[storable(term.text), term.weight, term.name] for term in analysis.terms],
        "analysed": analysis.version,
    }


def article_of(row: Mapping[str, Any], senders: Iterable[int]) -> Article:
    """Make an article of its row."""
    body = row["body"]
    sentences = (Sentence(text=body[start:end], start=start, end=end) for start, end in row["summary"])
    return Article(
        id=row["id"],
        seq=row["seq"],
        added=row["added"],
        changed=row["changed"],
        public=row["public"],
        senders=tuple(sorted(senders)),
        duplicate_of=row["duplicate_of"],
        story=row.get("story_id"),
        analysis=Analysis(
            summary=tuple(sentences),
            words=row["words"],
            minutes=row["minutes"],
            terms=terms_of(row),
            version=row["analysed"],
        ),
        title=row["title"],
        lead=row["lead"],
        body=body,
        outlet=row["outlet"],
        section=row["section"],
        language=row["language"],
        authors=tuple(row["authors"]),
        published=row["published"],
        url=row["url"],
        image=row["image"],
        external_id=row["external_id"],
        provenance=Provenance(
            kind=ProvenanceKind(row["provenance"]),
            relayed_by=row["relayed_by"],
            notice=row["notice"],
            agency=row["agency"],
        ),
        original_url=row["original_url"],
        source=row["source"],
        quiet=row["quiet"],
        pinned=row["pinned"],
        hidden=row["hidden"],
        outlet_title=row["outlet_title"],
        outlet_retitled=row["outlet_retitled"],
    )


def as_outlet_says(row: Mapping[Any, Any], /) -> dict[str, Any]:
    """Give a row with its outlet's own title: whatever is said of it again, or worked out, goes by that."""
    own = row.get("outlet_title")
    return dict(row) if own is None else {**row, "title": own}


def terms_of(row: Mapping[str, Any]) -> tuple[Term, ...]:
    """Read an article's terms."""
    return tuple(Term(text=text, weight=weight, name=name) for text, weight, name in row["terms"])


def _text(text: str | None) -> str | None:
    return None if text is None else storable(text)


def _name(text: str | None) -> str | None:
    # Indexed: PostgreSQL refuses index entries beyond 2.7 KB, and a hostile page may name anything.
    return None if text is None else storable(text)[:_LONGEST_NAME]
