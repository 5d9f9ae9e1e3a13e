"""The newsroom's web pages: articles in the chrome that real sites have, front pages, who owns a paper."""

import json
from collections.abc import Sequence
from html import escape
from typing import Any

from bot.demo.edition import Outlet, Report

STYLE_PATH = "/site.css"


def front_path(outlet: Outlet) -> str:
    """Give the path of an outlet's front page."""
    return f"/{outlet.folder}/"


def feed_path(outlet: Outlet) -> str:
    """Give the path of an outlet's feed."""
    return f"/{outlet.folder}/feed.xml"


def about_path(outlet: Outlet) -> str:
    """Give the path of the page where an outlet says who it is."""
    return f"/{outlet.folder}/about"


def report_path(report: Report) -> str:
    """Give the path of an article; a relay's addresses tell no date either."""
    name = report.slug.partition("-")[2]
    if report.outlet.relays:
        return f"/{report.outlet.folder}/{name}"
    return f"/{report.outlet.folder}/{report.published:%Y/%m/%d}/{name}"


def picture_path(report: Report) -> str:
    """Give the path of an article's picture."""
    return f"/pictures/{report.slug}.png"


def headline(report: Report) -> str:
    """Give the title as its site shows it: a relay appends whose article it is, and from which section."""
    relayed = report.outlet.relays
    return f"{report.title} — {relayed} {report.section}" if relayed else report.title


def report_page(report: Report, base: str, others: Sequence[Report]) -> str:
    """Write an article's page, with links to `others` under it."""
    outlet = report.outlet
    body = _relayed_body(report, others) if outlet.relays else _body(report, others)
    return _document(outlet, base, _head(report, base), body)


def front_page(outlet: Outlet, base: str, reports: Sequence[Report]) -> str:
    """Write an outlet's front page, from which its feed can be discovered."""
    head = (
        f"<title>{escape(outlet.name)}</title>\n"
        f'<meta name="description" content="{escape(outlet.tagline)}">\n'
        f'<link rel="canonical" href="{escape(base + front_path(outlet))}">\n'
    )
    teasers = "\n".join(
        f'<li><a href="{escape(report_path(report))}">{escape(headline(report))}</a><br>'
        f"{escape(report.lead)}</li>"
        for report in reports
    )
    body = f'<main id="content">\n<h1>{escape(outlet.name)}</h1>\n<ul>\n{teasers}\n</ul>\n</main>'
    return _document(outlet, base, head, body)


def about_page(outlet: Outlet, base: str) -> str:
    """Write where an outlet says who owns it."""
    title = escape(outlet.words["about_title"])
    head = f"<title>{title} | {escape(outlet.name)}</title>\n"
    body = f'<main id="content">\n<h1>{title}</h1>\n<p>{escape(outlet.words["about"])}</p>\n</main>'
    return _document(outlet, base, head, body)


def welcome_page(outlets: Sequence[Outlet]) -> str:
    """Write the page at the root, which lists the outlets."""
    links = "\n".join(
        f'<li lang="{outlet.language}"><a href="{front_path(outlet)}">{escape(outlet.name)}</a></li>'
        for outlet in outlets
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>The demo’s newsroom</title>'
        f'<link rel="stylesheet" href="{STYLE_PATH}"></head>\n<body>\n<h1>The demo’s newsroom</h1>\n'
        "<p>Invented papers of an invented strait, served from this machine.</p>\n"
        f"<ul>\n{links}\n</ul>\n</body></html>\n"
    )


def _document(outlet: Outlet, base: str, head: str, body: str) -> str:
    words = {name: escape(text) for name, text in outlet.words.items()}
    name, front = escape(outlet.name), escape(front_path(outlet))
    feed_type = "application/atom+xml" if outlet.feed == "atom" else "application/rss+xml"
    feed = escape(base + feed_path(outlet))
    return f"""<!DOCTYPE html>
<html lang="{outlet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{head}<link rel="alternate" type="{feed_type}" title="{name}" href="{feed}">
<link rel="stylesheet" href="{STYLE_PATH}">
</head>
<body>
<a class="skip-link" href="#content">{words["skip"]}</a>
<header class="site-header"><a href="{front}"><strong>{name}</strong></a> \
<span>{escape(outlet.tagline)}</span></header>
<nav class="site-nav"><a href="{front}">{words["home"]}</a> \
<a href="{escape(about_path(outlet))}">{words["about_title"]}</a></nav>
<section class="cookie-banner" role="dialog" aria-label="cookies"><p>{words["cookies"]}</p>\
<button type="button">{words["accept"]}</button> <button type="button">{words["refuse"]}</button></section>
{body}
<footer class="site-footer"><p>{words["footer"]}</p>{_notice(outlet)}</footer>
</body>
</html>
"""


def _notice(outlet: Outlet) -> str:
    notice = outlet.words.get("notice")
    return f'\n<p class="disclaimer">{escape(notice)}</p>' if notice else ""


def _body(report: Report, others: Sequence[Report]) -> str:
    words = {name: escape(text) for name, text in report.outlet.words.items()}
    authors = escape(", ".join(report.authors))
    stamp = f'<time datetime="{report.published.isoformat()}">{report.published:%d.%m.%Y, %H:%M}</time>'
    return f"""<main id="content">
<article>
<p class="kicker">{escape(report.section)}</p>
<h1>{escape(report.title)}</h1>
<p class="lead">{escape(report.lead)}</p>
<p class="byline">{words["by"]} <span class="author">{authors}</span> · {stamp} · {words["reading"]}</p>
<figure><img src="{escape(picture_path(report))}" width="640" height="336" alt=""></figure>
<div class="article-body">
{_paragraphs(report.paragraphs)}
</div>
</article>
<section class="share-buttons"><p>{words["share"]}</p><button type="button">E-mail</button> \
<button type="button">Telegram</button></section>
<section class="newsletter-signup"><p>{words["newsletter"]}</p>\
<form><input type="email" name="email" aria-label="E-mail">\
<button>{words["subscribe"]}</button></form></section>
</main>
{_related(report.outlet, others)}"""


def _relayed_body(report: Report, others: Sequence[Report]) -> str:
    """Write it as a relay does: no date, no author, no picture, the text between its own prompts."""
    words = {name: escape(text) for name, text in report.outlet.words.items()}
    return f"""<div id="content" class="post">
<h1 class="entry-title">{escape(headline(report))}</h1>
<div class="entry-content">
<p class="chapo">{escape(report.lead)}</p>
{_paragraphs(report.paragraphs)}
</div>
<div class="share-buttons"><p>{words["share"]}</p><button type="button">Telegram</button></div>
<div class="newsletter-signup"><p>{words["newsletter"]}</p>\
<button type="button">{words["subscribe"]}</button></div>
</div>
{_related(report.outlet, others)}"""


def _paragraphs(paragraphs: Sequence[str]) -> str:
    return "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)


def _related(outlet: Outlet, others: Sequence[Report]) -> str:
    links = "\n".join(
        f'<li><a href="{escape(report_path(other))}">{escape(headline(other))}</a></li>' for other in others
    )
    heading = escape(outlet.words["related"])
    return f'<aside class="related-articles"><h2>{heading}</h2>\n<ul>\n{links}\n</ul></aside>'


def _head(report: Report, base: str) -> str:
    outlet, url = report.outlet, base + report_path(report)
    if outlet.metadata == "none":
        return f"<title>{escape(headline(report))}</title>\n"
    properties = {
        "og:type": "article",
        "og:site_name": outlet.name,
        "og:title": report.title,
        "og:description": report.lead,
        "og:url": url,
        "og:image": base + picture_path(report),
        "og:locale": {"fr": "fr_FR", "en": "en_GB", "ru": "ru_RU"}[report.language],
    }
    if outlet.metadata == "open-graph":
        properties |= {
            "article:published_time": report.published.isoformat(),
            "article:modified_time": report.changed.isoformat(),
            "article:section": report.section,
            "article:author": ", ".join(report.authors),
        }
    lines = [
        f"<title>{escape(report.title)} | {escape(outlet.name)}</title>",
        f'<meta name="description" content="{escape(report.lead)}">',
        f'<link rel="canonical" href="{escape(url)}">',
        *(f'<meta property="{name}" content="{escape(value)}">' for name, value in properties.items()),
    ]
    if outlet.metadata == "json-ld":
        lines.append(f'<script type="application/ld+json">{_json_ld(report, base)}</script>')
    return "\n".join(lines) + "\n"


def _json_ld(report: Report, base: str) -> str:
    published = report.published.isoformat()
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": report.title,
        "description": report.lead,
        "author": [{"@type": "Person", "name": name} for name in report.authors],
        "datePublished": published,
        "dateModified": report.changed.isoformat(),
        "articleSection": report.section,
        "inLanguage": report.language,
        "keywords": list(report.tags),
        "image": [base + picture_path(report)],
        "mainEntityOfPage": {"@type": "WebPage", "@id": base + report_path(report)},
        "publisher": {"@type": "NewsMediaOrganization", "name": report.outlet.name},
    }
    # "<" must not end the script element, nor open a comment in it
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
