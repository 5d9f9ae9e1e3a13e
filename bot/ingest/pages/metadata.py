"""What a page says of itself: JSON-LD first, then Open Graph and meta, then microdata and marked bylines."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from lxml.html import HtmlElement

from bot.ingest.authors import author_names
from bot.ingest.dates import parse_stated
from bot.ingest.links import clean_url
from bot.ingest.pages import jsonld
from bot.ingest.pages.bylines import byline_under_title, marked_bylines
from bot.ingest.pages.claims import Address, judge_addresses
from bot.ingest.pages.htmltext import title_text
from bot.ingest.pages.microdata import article_item
from bot.text.clean import line

_TITLE = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
_DATE = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "dcterms.created",
    "dc.date.issued",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "cxenseparse:recs:publishtime",
)
_AUTHOR = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "sailthru.author",
    "article:author_name",
)
_SECTION = ("article:section", "og:article:section", "parsely-section", "section", "cxenseparse:category")
_SITE = ("og:site_name", "application-name", "publisher", "dc.publisher")
_IMAGE = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
_LEAD = ("og:description", "description", "twitter:description", "dc.description")
_LANGUAGE = ("og:locale", "dc.language", "language", "inlanguage", "content-language")
_ORIGINAL = ("syndication-source", "original-source")


@dataclass(frozen=True, kw_only=True, slots=True)
class Metadata:
    """A page's own statements, cleaned; nothing here is guessed from its text."""

    titles: tuple[str, ...] = ()
    """Headlines in order of trust, each different from the others."""
    page_title: str | None = None
    """The title element, site name and all."""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    """Aware, in the zone that the page states it in."""
    section: str | None = None
    language: str | None = None
    image: str | None = None
    address: Address = field(default_factory=Address)
    """The page's own address, and the one elsewhere that it claims."""
    site: str | None = None
    """The publisher's or site's name."""
    description: str | None = None
    is_article: bool = False
    """The page calls itself an article."""
    kinds: frozenset[str] = frozenset()
    """The types of the page's top JSON-LD nodes, and its Open Graph type."""
    is_listing: bool = False
    """The page calls itself a list, a front page or a profile."""
    is_free: bool | None = None
    """Whether everybody may read all of it, where the page tells."""
    stated_words: int | None = None
    """How many words the page says that its article has."""
    body: str | None = field(default=None, repr=False)
    """The text given in JSON-LD or microdata, where there is one."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Which kind of statement each field came from, by the field's name."""


def read_metadata(tree: HtmlElement, *, url: str | None, now: datetime) -> Metadata:
    """Collect what a parsed page says of itself; `url` is the address that it came from, if known."""
    metas = _metas(tree)
    scripts = [
        text for node in tree.iter("script") if "ld+json" in (node.get("type") or "") and (text := node.text)
    ]
    documents = jsonld.documents(scripts)
    nodes = jsonld.article_nodes(documents)
    address = judge_addresses(url, _stated_addresses(tree, metas, _about_page(nodes, url)))
    node = _about_page(nodes, address.url)
    item = article_item(tree)
    kinds = jsonld.page_types(documents)
    og_type = (metas.get("og:type") or "").lower()
    site = _site(metas, node)
    titles, title_source = _titles(tree, metas, node)
    authors, author_source = _authors(tree, metas, node, item, {site, *jsonld.texts(node.get("publisher"))})
    published, date_source = _published(tree, metas, node, item, now)
    stated_body = next(
        (text for part in (node, item) for text in jsonld.texts(part.get("articleBody"))), None
    )
    return Metadata(
        titles=titles,
        page_title=_page_title(tree),
        authors=authors,
        published=published,
        section=_section(metas, node, item),
        language=_language(tree, metas, node),
        image=_image(metas, node, address.url),
        address=address,
        site=site,
        description=_first(metas, _LEAD),
        is_article=bool(node)
        or "headline" in item
        or og_type in ("article", "news")
        or "article:published_time" in metas,
        kinds=frozenset((*kinds, og_type) if og_type else kinds),
        is_listing=not node
        and bool(kinds & {"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"}),
        is_free=jsonld.is_free(documents),
        stated_words=jsonld.number(node.get("wordCount")),
        body=stated_body,
        sources={"title": title_source, "authors": author_source, "published": date_source},
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Map the names of meta elements to their first content."""
    found: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv")
        content = node.get("content")
        if name and content and (text := line(content[:3000])):
            found.setdefault(name.strip().lower(), text)
    return found


def _first(metas: dict[str, str], names: Sequence[str]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _about_page(nodes: Sequence[jsonld.Node], url: str | None) -> jsonld.Node:
    """Choose the article node that describes the page itself; an empty one when there is none."""
    if not nodes:
        return {}
    if url and len(nodes) > 1:
        for node in nodes:
            own = [*jsonld.texts(node.get("url")), *jsonld.texts(node.get("mainEntityOfPage"), key="@id")]
            if any(clean_url(text, base=url) == url for text in own):
                return node
    return next((node for node in nodes if node.get("headline")), nodes[0])


def _titles(tree: HtmlElement, metas: dict[str, str], node: jsonld.Node) -> tuple[tuple[str, ...], str]:
    headings = [text for heading in tree.iter("h1") if (text := line(heading.text_content()[:600]))]
    lone = headings[:1] if len(set(headings)) == 1 else []
    marked = [line(part.text_content()[:600]) for part in tree.xpath(".//*[@itemprop='headline']")[:1]]
    found: dict[str, str] = {}
    for source, texts in (
        ("JSON-LD", [*jsonld.texts(node.get("headline")), *jsonld.texts(node.get("name"))]),
        ("heading", lone),
        ("meta", [metas[name] for name in _TITLE if name in metas]),
        ("microdata", marked),
        ("heading", headings[:1]),
    ):
        for text in texts:
            if 2 < len(title := title_text(text)) <= 400:
                found.setdefault(title, source)
    return tuple(found), next(iter(found.values()), "title element")


def _page_title(tree: HtmlElement) -> str | None:
    node = tree.find(".//title")
    return line(node.text_content()[:600]) or None if node is not None else None


def _authors(
    tree: HtmlElement,
    metas: dict[str, str],
    node: jsonld.Node,
    item: jsonld.Node,
    sites: Collection[str | None],
) -> tuple[tuple[str, ...], str]:
    """Read who wrote it; a site that names itself for want of anybody gives way to a byline."""
    places = {name.casefold() for name in sites if name}
    house: tuple[tuple[str, ...], str] | None = None
    for names, source in _stated_authors(tree, metas, node, item):
        if any(name.casefold() not in places for name in names):
            return names, source
        house = house or (names, source)
    return house or ((), "")


def _stated_authors(
    tree: HtmlElement, metas: dict[str, str], node: jsonld.Node, item: jsonld.Node
) -> Iterator[tuple[tuple[str, ...], str]]:
    if names := author_names(jsonld.texts(node.get("author")) or jsonld.texts(node.get("creator"))):
        yield names, "JSON-LD"
    for name in _AUTHOR:
        if name in metas and (names := author_names([metas[name]])):
            yield names, "meta"
    if names := author_names(jsonld.texts(item.get("author"))):
        yield names, "microdata"
    for names in marked_bylines(tree):
        yield names, "byline"
    if names := byline_under_title(tree):
        yield names, "line under the headline"


def _published(
    tree: HtmlElement, metas: dict[str, str], node: jsonld.Node, item: jsonld.Node, now: datetime
) -> tuple[datetime | None, str]:
    stated: list[tuple[object, str]] = [
        *((node.get(name), "JSON-LD") for name in ("datePublished", "dateCreated")),
        *((metas.get(name), "meta") for name in _DATE),
        *((item.get(name), "microdata") for name in ("datePublished", "dateCreated")),
    ]
    for value, source in stated:
        if value and (moment := parse_stated(value, now)):
            return moment, source
    for part in tree.xpath(".//*[@itemprop='datePublished'] | .//time[@pubdate]")[:2]:
        if moment := parse_stated(
            part.get("content") or part.get("datetime") or line(part.text_content()[:100]), now
        ):
            return moment, "marked time"
    return None, ""


def _section(metas: dict[str, str], node: jsonld.Node, item: jsonld.Node) -> str | None:
    stated = [
        *jsonld.texts(node.get("articleSection")),
        _first(metas, _SECTION) or "",
        *jsonld.texts(item.get("articleSection")),
    ]
    return next(
        (name for text in stated if 1 < len(name := title_text(text)) <= 80 and "://" not in name), None
    )


def _language(tree: HtmlElement, metas: dict[str, str], node: jsonld.Node) -> str | None:
    root = tree if tree.tag == "html" else tree.find(".//html")
    attribute = (root.get("lang") or root.get("xml:lang")) if root is not None else None
    stated = [*jsonld.texts(node.get("inLanguage")), attribute, _first(metas, _LANGUAGE)]
    for text in stated:
        if text and (match := re.match(r"\s*([a-zA-Z]{2})(?![a-zA-Z])", text)):
            return match[1].lower()
    return None


def _image(metas: dict[str, str], node: jsonld.Node, base: str | None) -> str | None:
    stated = [_first(metas, _IMAGE) or "", *jsonld.texts(node.get("image"), key="url")]
    return next((found for text in stated if (found := clean_url(text, base=base))), None)


def _stated_addresses(tree: HtmlElement, metas: dict[str, str], node: jsonld.Node) -> Iterator[str | None]:
    """List the addresses that the page states of itself, those of its text's source last."""
    links = (
        node.get("href")
        for node in tree.iter("link")
        if "canonical" in (node.get("rel") or "").lower().split()
    )
    yield next(links, None)
    yield metas.get("og:url")
    yield from jsonld.texts(node.get("url"))[:1]
    yield from jsonld.texts(node.get("mainEntityOfPage"), key="@id")[:1]
    for name in _ORIGINAL:
        yield metas.get(name)


def _site(metas: dict[str, str], node: jsonld.Node) -> str | None:
    stated = [
        metas.get("og:site_name") or "",
        *jsonld.texts(node.get("publisher")),
        _first(metas, _SITE) or "",
    ]
    return next(
        (name for text in stated if 1 < len(name := title_text(text)) <= 80 and "://" not in name), None
    )
