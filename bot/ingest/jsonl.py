"""Articles as JSON, one a line: the archive's own export, and other people's collections."""

from collections.abc import Iterator
from datetime import datetime

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.ingest.authors import author_names
from bot.ingest.dates import parse_date
from bot.ingest.links import clean_url, host
from bot.ingest.pages.htmltext import title_text
from bot.model.article import Draft, Provenance, ProvenanceKind, Refusal
from bot.ports import SystemClock
from bot.text.clean import line, paragraphs, storable
from bot.text.language import identify

_LONGEST_TITLE = 100


class _Provenance(BaseModel):
    model_config = ConfigDict(extra="ignore")

    kind: ProvenanceKind = ProvenanceKind.ORIGINAL
    relayed_by: str | None = None
    notice: str | None = None


class _Line(BaseModel):
    """A line as it comes: all but `id` and `text` may be absent."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: str = Field(min_length=1, max_length=500)
    text: str | None = None
    body: str | None = None
    title: str | None = None
    lead: str | None = None
    heading: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    outlet: str | None = None
    section: str | None = None
    image: str | None = None
    authors: list[str] = []
    provenance: _Provenance = _Provenance()

    @field_validator("authors", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        return [value] if isinstance(value, str) else value or []

    @field_validator("provenance", mode="before")
    @classmethod
    def _given(cls, value: object) -> object:
        return value if value is not None else {}


def read_jsonl(
    data: bytes, *, first_line: int = 1, verbatim: bool = False, now: datetime | None = None
) -> Iterator[tuple[int, Draft | Refusal]]:
    """Read lines, each with its number; blank ones are passed over, a bad one is refused and others go on.

    With `verbatim` the body is the line's text as it is (offsets into it hold), else its paragraphs cleaned.
    `now` bounds the dates believed.
    """
    moment = now or SystemClock().now()
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=first_line):
        if raw.strip():
            yield number, read_line(raw, verbatim=verbatim, now=moment)


def read_line(raw: bytes, *, verbatim: bool, now: datetime) -> Draft | Refusal:
    """Read one line."""
    try:
        value = orjson.loads(raw)
    except ValueError:
        return Refusal(reason="not valid JSON")
    if not isinstance(value, dict):
        return Refusal(reason="not a JSON object")
    try:
        item = _Line.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        key = ".".join(str(part) for part in first["loc"]) or "the line"
        wrong = "is missing" if first["type"] == "missing" else "is not as expected"
        return Refusal(reason=f"{key} {wrong}", external_id=_named(value))
    text = item.text if item.text is not None else item.body
    if not verbatim and not (text or "").strip():
        # Collections have the lead alone of some articles: then that is the text.
        text, item = item.lead or item.heading, item.model_copy(update={"lead": None, "heading": None})
    if text is None or not text.strip():
        return Refusal(reason="no text", external_id=storable(item.id))
    return _draft(item, text, verbatim=verbatim, now=now)


def _named(value: dict[str, object]) -> str | None:
    given = value.get("id")
    return storable(str(given)) or None if isinstance(given, str | int) else None


def _draft(item: _Line, text: str, *, verbatim: bool, now: datetime) -> Draft:
    lead = line(item.lead or item.heading or "") or None
    if verbatim:
        body = storable(text)
    else:
        parts = paragraphs(text)
        if lead is not None and len(parts) > 1 and parts[0] == lead:
            parts = parts[1:]
        body = "\n\n".join(parts)
    title = title_text(item.title or "")
    if not title and not verbatim:
        title = _start_of(lead or body)
    stated = (item.language or "").strip().lower()[:2]
    language = (
        stated if len(stated) == 2 and stated.isalpha() else identify(f"{title} {lead or ''} {body[:600]}")
    )
    provenance, url = item.provenance, clean_url(item.url)
    return Draft(
        title=title,
        body=body,
        lead=lead,
        outlet=line(item.outlet or "") or host(url),
        section=line(item.section or "") or None,
        language=language,
        authors=author_names(item.authors),
        published=parse_date(item.published, now),
        url=url,
        image=clean_url(item.image),
        provenance=Provenance(
            kind=provenance.kind,
            relayed_by=line(provenance.relayed_by or "") or None,
            notice=line(provenance.notice or "") or None,
        ),
        external_id=storable(item.id),
    )


def _start_of(text: str) -> str:
    """Take a title for a line without one from the start of its text."""
    first = text.split("\n", 1)[0]
    if len(first) <= _LONGEST_TITLE:
        return first
    return first[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
