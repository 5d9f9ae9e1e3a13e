"""A saved or fetched HTML page to a draft, or the reason why it is none."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from lxml.html import HtmlElement

from bot.ingest.authors import author_names
from bot.ingest.dates import find_date, parse_stated
from bot.ingest.encoding import decode
from bot.ingest.limits import LARGEST_PAGE, SHORTEST_WORDS, binary_kind
from bot.ingest.links import clean_url, host
from bot.ingest.pages import extract, refusals
from bot.ingest.pages.agencies import agencies_in, credited_authors, take_credits
from bot.ingest.pages.leads import stated_lead, take_lead
from bot.ingest.pages.metadata import Metadata, read_metadata
from bot.ingest.pages.outlet_rules import OutletRule, rule_for
from bot.ingest.pages.tidy import tidy
from bot.ingest.pages.visible import FoundNotice, VisibleText
from bot.ingest.provenance import TitleParts, provenance_of, recognise_notice, split_title
from bot.model.article import Draft, Provenance, Refusal
from bot.ports import SystemClock
from bot.text.clean import line
from bot.text.language import identify
from bot.text.words import count_words

_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)", re.IGNORECASE
)
_MANY_LINK_HEADINGS = 8
_SENTENCE = 80


@dataclass(frozen=True, kw_only=True, slots=True)
class Examined:
    """What reading a page came to, and how it came to that."""

    outcome: Draft | Refusal
    teaser: Draft | None = None
    """What is free to read of a page that was refused because the rest has to be paid for."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Where each field of the draft was found, by the field's name."""
    published: datetime | None = None
    """The draft's date in the zone that the page states it in."""


def read_page(
    data: bytes,
    *,
    url: str | None = None,
    content_type: str | None = None,
    told: str | None = None,
    now: datetime | None = None,
) -> Draft | Refusal:
    """Read an HTML page; `url` is where it came from, `now` bounds the dates believed.

    `told` is the article's text as a feed brought it, markup or not: it counts when the page gives much less.
    """
    return examine_page(data, url=url, content_type=content_type, told=told, now=now).outcome


def examine_page(
    data: bytes,
    *,
    url: str | None = None,
    content_type: str | None = None,
    told: str | None = None,
    now: datetime | None = None,
) -> Examined:
    """Read a page as `read_page` does, and tell where each field was found."""
    text = _markup(data, content_type)
    if isinstance(text, Refusal):
        return Examined(outcome=text)
    tree = extract.parse_html(text)
    if tree is None:
        return Examined(outcome=Refusal(reason="not a readable HTML page"))
    moment = now or SystemClock().now()
    address = clean_url(url or _saved_from(text))
    meta = read_metadata(tree, url=address, now=moment)
    visible = VisibleText(tree)
    rule = rule_for(meta.address.url)
    if rule is not None:
        meta = _with_rule(meta, rule, tree, moment)
    title = _title(meta)
    lead_stated = (rule.line_of("lead", tree) if rule is not None else None) or stated_lead(
        visible, title=meta.titles[0] if meta.titles else "", description=meta.description
    )
    signs = _ListingSigns.of(tree) if not meta.is_article else None
    read = extract.read_body(tree, stated=meta.body, told=told, rule=rule)
    paragraphs: list[str] = list(read.paragraphs)
    if title is not None:
        # Title, date and byline first: a notice right under them is the site's word too.
        names = (title.headline, *meta.titles)
        paragraphs = tidy(paragraphs, titles=names, authors=meta.authors, headings=read.headings)
    found, paragraphs = _take_notice(visible, paragraphs)
    credited = take_credits(paragraphs)
    lead, body = take_lead(
        credited.paragraphs, stated=lead_stated, marked=visible.leads, description=meta.description
    )
    words = count_words(" ".join((lead or "", *body)))
    reason = _refusal(text, meta, visible, words, body, read.source, signs, title)
    if title is None or reason not in (None, refusals.TEASER) or not body:
        return Examined(outcome=Refusal(reason=reason or "no title found"))
    outlet = (title.outlet if found else None) or meta.site or title.outlet or host(meta.address.url)
    provenance = provenance_of(found.notice, found.relay or meta.site) if found else Provenance()
    agency = _other_than(outlet, credited.agency or credited_authors(meta.authors))
    draft = Draft(
        title=title.headline,
        body=extract.joined(body),
        lead=lead,
        outlet=outlet,
        section=meta.section or title.section,
        language=identify(" ".join((title.headline, lead or "", *body[:6])), prior=meta.language),
        authors=meta.authors,
        published=meta.published.astimezone(UTC) if meta.published else None,
        url=meta.address.url,
        original_url=meta.address.original_url,
        image=meta.image,
        provenance=replace(provenance, agency=agency),
    )
    sources = {**meta.sources, "body": read.source}
    return Examined(
        outcome=draft if reason is None else Refusal(reason=reason),
        teaser=draft if reason is not None else None,
        sources=sources,
        published=meta.published,
    )


def _markup(data: bytes, content_type: str | None) -> str | Refusal:
    """Decode a page that is worth parsing."""
    if len(data) > LARGEST_PAGE:
        return Refusal(
            reason=f"too large: {len(data) / 1e6:.0f} MB, at most {LARGEST_PAGE // 1_000_000} MB are read"
        )
    if not data.strip():
        return Refusal(reason="empty: no text in it")
    if kind := binary_kind(data):
        return Refusal(reason=f"not a page: {kind}")
    text = decode(data, content_type=content_type)
    if extract.too_many_tags(text):
        return Refusal(reason="too many elements for an article page")
    return text


def _refusal(
    text: str,
    meta: Metadata,
    visible: VisibleText,
    words: int,
    body: Sequence[str],
    source: str,
    signs: "_ListingSigns | None",
    title: TitleParts | None,
) -> str | None:
    """Tell why a page is no article; None when it is one."""
    if (reason := refusals.blocking(meta, words=words)) is not None:
        return reason
    if words < SHORTEST_WORDS or not body:
        if signs is not None and signs.many_headings:
            return refusals.LISTING
        whole = extract.parse_html(text)  # what it is without its text shows in what was taken out
        if whole is not None:
            return refusals.why_too_little(whole, meta, words=words, said=visible.lowered)
    shown = source not in (extract.STATED, extract.TOLD)
    if shown and refusals.is_teaser(meta, words=words, ends=body[-1] if body else "", said=visible.lowered):
        return refusals.TEASER
    if signs is not None and signs.is_listing(meta, body):
        return refusals.LISTING
    return "no title found" if title is None else None


def _with_rule(meta: Metadata, rule: OutletRule, tree: HtmlElement, now: datetime) -> Metadata:
    """Let an outlet's rule say what the page's metadata says less well."""
    sources = dict(meta.sources)
    titles, authors, published = meta.titles, meta.authors, meta.published
    if title := rule.line_of("title", tree):
        titles, sources["title"] = tuple(dict.fromkeys((title, *titles))), "outlet rule"
    if names := author_names(rule.lines_of("author", tree)):
        authors, sources["authors"] = names, "outlet rule"
    stated = rule.line_of("date", tree)
    if stated and (moment := parse_stated(stated, now) or find_date(stated, now)):
        published, sources["published"] = moment, "outlet rule"
    return replace(meta, titles=titles, authors=authors, published=published, sources=sources)


def _other_than(outlet: str | None, agency: str | None) -> str | None:
    """Leave out the agency whose own page this is."""
    if agency is None or outlet is None:
        return agency
    own = agencies_in(outlet)
    return ", ".join(name for name in agency.split(", ") if name not in own) or None


def _saved_from(text: str) -> str | None:
    """Read the address that browsers note at the top of a page they save."""
    match = _SAVED_FROM.search(text[:4000])
    return match[1] if match is not None else None


def _title(meta: Metadata) -> TitleParts | None:
    """Choose the headline and take outlet and section off it."""
    candidates = [*meta.titles, *([meta.page_title] if meta.page_title else [])]
    if not candidates:
        return None
    chosen = split_title(candidates[0], site=meta.site)
    for other in (meta.page_title, *candidates[1:]):
        if (
            chosen.outlet is None
            and other
            and (parts := split_title(other, site=meta.site)).outlet is not None
        ):
            chosen = TitleParts(headline=chosen.headline, outlet=parts.outlet, section=parts.section)
    return chosen


def _take_notice(visible: VisibleText, paragraphs: Sequence[str]) -> tuple[FoundNotice | None, list[str]]:
    """Find a relay's notice anywhere on the page, and take it and the relay's name out of the body."""
    found = visible.notice
    if found is None or _is_reporting(found.notice.text, paragraphs):
        return None, list(paragraphs)
    kept = [text for text in paragraphs if recognise_notice(text) is None]
    if found.relay and kept and kept[-1] == found.relay:
        kept.pop()
    return found, kept


def _is_reporting(notice: str, paragraphs: Sequence[str]) -> bool:
    """Tell an article that speaks of machine translation, amid its text, from a site speaking of itself."""
    for at, text in enumerate(paragraphs):
        if at > 0 and (text in notice or notice in text):
            after = (part for part in paragraphs[at + 1 :] if recognise_notice(part) is None)
            return sum(len(part) >= _SENTENCE for part in after) >= 2
    return False


@dataclass(frozen=True, kw_only=True, slots=True)
class _ListingSigns:
    """What a page has of a front page, a section or search results."""

    links: frozenset[str]
    headings: int
    has_one_title: bool

    @classmethod
    def of(cls, tree: HtmlElement) -> "_ListingSigns":
        titles = {text for node in tree.iter("h1") if (text := line(node.text_content()[:300]))}
        return cls(
            links=frozenset(extract.link_texts(tree)),
            headings=extract.link_headings(tree),
            has_one_title=len(titles) == 1,
        )

    @property
    def many_headings(self) -> bool:
        return self.headings >= _MANY_LINK_HEADINGS

    def is_listing(self, meta: Metadata, paragraphs: Sequence[str]) -> bool:
        """Tell a page whose text is mostly the text of its links."""
        size = sum(map(len, paragraphs))
        linked = sum(len(text) for text in paragraphs if text.lstrip("-• ") in self.links)
        if size and linked > size * 0.4:
            return True
        sentences = sum(1 for text in paragraphs if len(text) > 250)
        if meta.is_listing and self.headings >= 3 and sentences < 3:
            return True
        return self.many_headings and sentences < 3 and not self.has_one_title
