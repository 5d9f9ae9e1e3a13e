"""What a page says of itself: JSON-LD first, then Open Graph and meta, then microdata and marked bylines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from lxml.html import HtmlElement

from bot.ingest import jsonld
from bot.ingest.authors import author_names
from bot.ingest.dates import parse_date
from bot.ingest.htmltext import title_text
from bot.ingest.links import clean_url, host
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
_SMALL_BLOCK = ".//*[self::span or self::p or self::div or self::address]"
_BYLINE = (
    ".//*[@itemprop='author']",
    ".//a[contains(concat(' ', @rel, ' '), ' author ')]",
    ".//*[contains(@class, 'author-name') or contains(@class, 'author__name')]",
    ".//*[contains(@class, 'byline-name')]",
    ".//*[@data-testid='author-name' or @data-testid='byline']",
    f"{_SMALL_BLOCK}[contains(concat(' ', @class, ' '), ' byline ')]",
    f"{_SMALL_BLOCK}[contains(concat(' ', @class, ' '), ' author ')]",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Metadata:
    """A page's own statements, cleaned; nothing here is guessed from its text."""

    titles: tuple[str, ...] = ()
    """Headlines in order of trust, each different from the others."""
    page_title: str | None = None
    """The title element, site name and all."""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    section: str | None = None
    language: str | None = None
    image: str | None = None
    canonical: str | None = None
    site: str | None = None
    """The publisher's or site's name."""
    description: str | None = None
    is_article: bool = False
    """The page calls itself an article."""
    is_listing: bool = False
    """The page calls itself a list, a front page or a profile."""
    body: str | None = field(default=None, repr=False)
    """The text given in JSON-LD, where there is one."""


def read_metadata(tree: HtmlElement, *, url: str | None, now: datetime) -> Metadata:
    """Collect what a parsed page says of itself; `url` is the address that it came from, if known."""
    metas = _metas(tree)
    scripts = [
        text for node in tree.iter("script") if "ld+json" in (node.get("type") or "") and (text := node.text)
    ]
    nodes = jsonld.article_nodes(scripts)
    canonical = _canonical(tree, metas, url)
    node = _about_page(nodes, canonical or url)
    kinds = jsonld.page_types(scripts) if scripts else set()
    og_type = (metas.get("og:type") or "").lower()
    return Metadata(
        titles=_titles(tree, metas, node),
        page_title=_page_title(tree),
        authors=_authors(tree, metas, node),
        published=_published(tree, metas, node, now),
        section=_section(metas, node),
        language=_language(tree, metas, node),
        image=_image(metas, node, canonical or url),
        canonical=canonical,
        site=_site(metas, node),
        description=_first(metas, _LEAD),
        is_article=bool(node) or og_type in ("article", "news") or "article:published_time" in metas,
        is_listing=not node
        and bool(kinds & {"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"}),
        body=next(iter(jsonld.texts(node.get("articleBody"))), None),
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


def _titles(tree: HtmlElement, metas: dict[str, str], node: jsonld.Node) -> tuple[str, ...]:
    found = [*jsonld.texts(node.get("headline")), *jsonld.texts(node.get("name"))]
    headings = [text for heading in tree.iter("h1") if (text := line(heading.text_content()[:600]))]
    if len(set(headings)) == 1:
        found.append(headings[0])
    found += [metas[name] for name in _TITLE if name in metas]
    found += [line(part.text_content()[:600]) for part in tree.xpath(".//*[@itemprop='headline']")[:1]]
    if len(set(headings)) > 1:
        found.append(headings[0])
    return tuple(dict.fromkeys(title for text in found if 2 < len(title := title_text(text)) <= 400))


def _page_title(tree: HtmlElement) -> str | None:
    node = tree.find(".//title")
    return line(node.text_content()[:600]) or None if node is not None else None


def _authors(tree: HtmlElement, metas: dict[str, str], node: jsonld.Node) -> tuple[str, ...]:
    stated = jsonld.texts(node.get("author")) or jsonld.texts(node.get("creator"))
    if names := author_names(stated):
        return names
    for name in _AUTHOR:
        if name in metas and (names := author_names([metas[name]])):
            return names
    for path in _BYLINE:
        if names := author_names(_bylines(tree.xpath(path)[:6])):
            return names
    return ()


def _bylines(nodes: Sequence[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        inner = node.xpath(".//*[@itemprop='name']")
        text = node.get("content") or (inner[0] if inner else node).text_content()
        if len(text) <= 160:
            yield text


def _published(tree: HtmlElement, metas: dict[str, str], node: jsonld.Node, now: datetime) -> datetime | None:
    stated: list[object] = [
        node.get("datePublished"),
        node.get("dateCreated"),
        *(metas.get(name) for name in _DATE),
    ]
    for value in stated:
        if value and (moment := parse_date(value, now)):
            return moment
    for part in tree.xpath(".//*[@itemprop='datePublished'] | .//time[@pubdate]")[:2]:
        if moment := parse_date(
            part.get("content") or part.get("datetime") or line(part.text_content()[:100]), now
        ):
            return moment
    return None


def _section(metas: dict[str, str], node: jsonld.Node) -> str | None:
    stated = [*jsonld.texts(node.get("articleSection")), _first(metas, _SECTION) or ""]
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


def _canonical(tree: HtmlElement, metas: dict[str, str], url: str | None) -> str | None:
    """Read the page's claim about its address, believed for its own host only when that is known."""
    links = [
        node.get("href")
        for node in tree.iter("link")
        if "canonical" in (node.get("rel") or "").lower().split()
    ]
    for text in (*links[:1], metas.get("og:url")):
        found = clean_url(text, base=url)
        if found and (url is None or host(found) == host(url)) and not _is_front(found, url):
            return found
    return None


def _is_front(found: str, url: str | None) -> bool:
    """Tell a canonical link that wrongly names the site's front page."""
    return bool(url) and found.rstrip("/").count("/") <= 2 < (url or "").rstrip("/").count("/")


def _site(metas: dict[str, str], node: jsonld.Node) -> str | None:
    stated = [
        metas.get("og:site_name") or "",
        *jsonld.texts(node.get("publisher")),
        _first(metas, _SITE) or "",
    ]
    return next(
        (name for text in stated if 1 < len(name := title_text(text)) <= 80 and "://" not in name), None
    )
