"""Plain text saved from a page: title, lead and paragraphs without the site around them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.ingest.authors import author_names
from bot.ingest.dates import find_date, is_date_line
from bot.ingest.encoding import decode
from bot.ingest.limits import LARGEST_PAGE, SHORTEST_WORDS, binary_kind
from bot.ingest.links import clean_url
from bot.ingest.pages.agencies import credited_authors, take_credits
from bot.ingest.pages.chrome import Chrome, chrome_of, may_end_article
from bot.ingest.provenance import Notice, provenance_of, recognise_notice, relay_name, split_title
from bot.model.article import Draft, Refusal
from bot.ports import SystemClock
from bot.text.clean import normalise
from bot.text.language import identify
from bot.text.words import count_words

_BYLINE = re.compile(
    r"^(?:by|par|автор(?:ы)?|author|auteur|текст|publié par|écrit par|written by)\s*:?\s+(?=[A-ZА-ЯЁÀ-Ý])",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…][»”\"')\]]*$")
_HEAD_LINES = 12
"""Dates and bylines are looked for in so many lines after the title."""
_LONGEST_TITLE = 300
_LONGEST_LEAD = 400
_LONG_PARAGRAPH = 160
_WRAPPED = 45
"""Characters of the shortest line that may have been broken at a column."""


def read_text(
    data: bytes, *, url: str | None = None, content_type: str | None = None, now: datetime | None = None
) -> Draft | Refusal:
    """Read plain text saved from a page; `url` is where it came from, `now` bounds the dates believed."""
    if len(data) > LARGEST_PAGE:
        return Refusal(
            reason=f"too large: {len(data) / 1e6:.0f} MB, at most {LARGEST_PAGE // 1_000_000} MB are read"
        )
    if kind := binary_kind(data):
        return Refusal(reason=f"not text: {kind}")
    lines = _lines(normalise(decode(data, content_type=content_type)))
    lines = [text for text in lines if chrome_of(text) is not Chrome.NAVIGATION]
    if not lines:
        return Refusal(reason="empty: no text in it")
    at = _title_at(lines)
    title = split_title(lines[at])
    moment = now or SystemClock().now()
    article, notice, relay = _cut_tail(lines[at + 1 :])
    published, authors, article = _take_head(article, title.headline, moment)
    credited = take_credits(article)
    article = list(credited.paragraphs)
    lead, body = _take_lead(article)
    if count_words(" ".join((*article, lead or ""))) < SHORTEST_WORDS:
        return Refusal(reason="too short to be an article")
    return Draft(
        title=title.headline[:_LONGEST_TITLE],
        body="\n\n".join(body),
        lead=lead,
        outlet=title.outlet,
        section=title.section,
        language=identify(" ".join((title.headline, *article[:6]))),
        authors=authors,
        published=published,
        url=clean_url(url),
        provenance=replace(provenance_of(notice, relay), agency=credited.agency or credited_authors(authors)),
    )


def _lines(text: str) -> list[str]:
    """Split into paragraphs: blank lines always part, line ends part unless a sentence goes on over them."""
    found: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        rows = [row for raw in block.split("\n") if (row := raw.strip())]
        if _is_wrapped(rows):
            found.append(" ".join(rows))
            continue
        for at, row in enumerate(rows):
            if at and len(rows[at - 1]) >= _WRAPPED and row[0].islower() and rows[at - 1][-1] not in ".!?…:;":
                found[-1] = f"{found[-1]} {row}"
            else:
                found.append(row)
    return found


def _is_wrapped(rows: Sequence[str]) -> bool:
    """Tell lines broken at a column: alike in length, and most not ending a sentence."""
    if len(rows) < 3:
        return False
    full = [len(row) for row in rows[:-1]]
    ends = sum(1 for row in rows[:-1] if _SENTENCE_END.search(row))
    return (
        min(full) >= _WRAPPED and max(full) <= 100 and max(full) - min(full) <= 30 and ends <= len(full) // 3
    )


def _title_at(lines: Sequence[str]) -> int:
    """Find the headline: the first line that is more than a menu entry, unless all are short."""
    for at, text in enumerate(lines[:40]):
        if chrome_of(text) is None and not is_date_line(text) and (len(text.split()) >= 4 or len(text) >= 25):
            return at
    return 0


def _cut_tail(lines: Sequence[str]) -> tuple[list[str], Notice | None, str | None]:
    """Part the article's paragraphs from what follows, and find the notice and the relay's name there."""
    found = [
        (at, notice)
        for at, text in enumerate(lines)
        if (notice := recognise_notice(text)) and _stands_aside(lines, at)
    ]
    notice_at, notice = found[-1] if found else (len(lines), None)
    relay_at, relay = _relay_beside(lines, notice_at) if notice is not None else (len(lines), None)
    outside = {relay_at, *(at for at, _ in found)}
    kept: list[str] = []
    skipping = False
    for at, text in enumerate(lines):
        if at in outside:
            continue
        if may_end_article(text) and at > 0:
            if not _article_goes_on(kept, lines[at + 1 :]):
                break
            skipping = True
        elif skipping and not _SENTENCE_END.search(text):
            continue  # the links of a "read also" box
        elif chrome_of(text) is None:
            skipping = False
            kept.append(text)
    return kept, notice, relay


def _relay_beside(lines: Sequence[str], notice_at: int) -> tuple[int, str | None]:
    """Find the relay's name on the line before a notice, else on the one after it."""
    for at in (notice_at - 1, notice_at + 1):
        if 1 <= at < len(lines) and chrome_of(lines[at]) is None and (name := relay_name(lines[at])):
            return at, name
    return len(lines), None


def _stands_aside(lines: Sequence[str], at: int) -> bool:
    """Tell whether a paragraph stands where a site speaks: first, or with hardly any article after it."""
    after = [text for text in lines[at + 1 :] if chrome_of(text) is None and recognise_notice(text) is None]
    return at <= 1 or sum(len(text) >= _LONG_PARAGRAPH for text in after) <= 1


def _article_goes_on(before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether sentences enough follow, up to the next line that may end the article."""
    size = 0
    for text in after:
        if may_end_article(text):
            break
        if _SENTENCE_END.search(text) and chrome_of(text) is None and recognise_notice(text) is None:
            size += len(text)
    return size >= max(_LONG_PARAGRAPH, sum(map(len, before)) // 5)


def _take_head(
    lines: Sequence[str], title: str, now: datetime
) -> tuple[datetime | None, tuple[str, ...], list[str]]:
    """Take date and byline from the lines under the title, and drop the title's repetitions."""
    published: datetime | None = None
    authors: tuple[str, ...] = ()
    kept: list[str] = []
    for at, text in enumerate(lines):
        if at < _HEAD_LINES and len(text) <= 120 and not (len(text) > 60 and _SENTENCE_END.search(text)):
            if (
                text.casefold() == title.casefold()
                or split_title(text).headline.casefold() == title.casefold()
            ):
                continue
            is_byline = bool(_BYLINE.match(text)) and not authors
            if is_date_line(text) or (is_byline and find_date(text, now)):
                published = published or find_date(text, now)
                if is_byline:
                    authors = author_names([text])
                continue
            if (
                is_byline
                and len(text) <= 80
                and not _SENTENCE_END.search(text)
                and (names := author_names([text]))
            ):
                authors = names
                continue
        kept.append(text)
    return published, authors, kept


def _take_lead(lines: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """Take a first paragraph that sums up the rest: short, one that ends, and well more text after it."""
    if len(lines) < 3 or not 30 <= len(lines[0]) <= _LONGEST_LEAD:
        return None, lines
    rest = sum(len(text) for text in lines[1:])
    follows = max(len(text) for text in lines[1:4])
    if rest < len(lines[0]) * 3 or follows < len(lines[0]):
        return None, lines
    return lines[0], lines[1:]
