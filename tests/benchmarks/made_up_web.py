"""A web of made-up feeds: what each of them says at any moment follows from a seed alone.

Feed `f` publishes article `n` at `origin + (n + something below 1) * gap`, so that every process can work out
what is there without asking.
"""

import email.utils
import gzip
import json
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from html import escape

from made_up_texts import GRAMMARS, MadeText, make_text

_HISTORY = 400 * 86_400.0
_TROUBLES = 1000
_LANGUAGES = ("en", "en", "fr", "fr", "ru")
_FILLER = "".join(
    f'<li class="menu-item"><a href="/s/{number}/">{name} {number}</a></li>'
    for number, name in enumerate(("World", "Sport", "Weather", "Letters", "Markets", "Games") * 12)
)


class Trouble(StrEnum):
    """What is wrong with a feed."""

    NONE = ""
    ERROR = "500"
    RESET = "reset"
    MISSING = "404"
    SLOW = "slow"
    """Answers, but takes seconds."""
    HANGING = "hanging"
    """Takes longer than anybody waits."""
    MALFORMED = "malformed"

    @property
    def fails(self) -> bool:
        """Tell whether nothing can be read from such a feed."""
        return self in (Trouble.ERROR, Trouble.RESET, Trouble.MISSING, Trouble.HANGING)


@dataclass(frozen=True, kw_only=True, slots=True)
class MadeFeed:
    """One feed and how its server behaves."""

    number: int
    host: str
    language: str
    atom: bool
    full: bool
    """Its entries carry their whole text."""
    size: int
    """Entries that it shows."""
    gap: float
    """Seconds between two articles on average."""
    etag: bool
    modified: bool
    packed: bool
    churning: bool
    """Its bytes differ each time, although nothing changed."""
    redirect: int | None
    trouble: Trouble

    @property
    def path(self) -> str:
        """Give the path under which it is announced."""
        return f"/f{self.number}/old" if self.redirect else f"/f{self.number}/feed"

    @property
    def title(self) -> str:
        """Name the outlet."""
        return f"The {GRAMMARS['en'].places[self.number % 16]} Gazette {self.number}"


class Web:
    """Feeds 0 to `feeds` - 1; `origin` is the simulated second at which a run begins."""

    def __init__(self, *, seed: int, feeds: int, origin: float, port: int = 80) -> None:
        self.seed = seed
        self.port = port
        self._start = origin - _HISTORY
        self.feeds = tuple(self._feed(number) for number in range(feeds))

    def feed_url(self, feed: MadeFeed) -> str:
        """Give a feed's address."""
        return f"http://{feed.host}:{self.port}{feed.path}"

    def page_url(self, feed: MadeFeed, article: int) -> str:
        """Give an article's address."""
        return f"http://{feed.host}:{self.port}/f{feed.number}/a/{article}.html"

    def newest(self, feed: MadeFeed, now: float) -> int:
        """Give the number of the last article published by a moment."""
        number = math.floor((now - self._start) / feed.gap)
        return number if self.published(feed, number) <= now else number - 1

    def published(self, feed: MadeFeed, article: int) -> float:
        """Tell when an article was, or will be, published."""
        return self._start + (article + self._chance(feed, article, 1).random() * 0.9) * feed.gap

    def corrected(self, feed: MadeFeed, article: int) -> float:
        """Tell when an article's title and text change; infinity for most."""
        chance = self._chance(feed, article, 2)
        return (
            self.published(feed, article) + chance.uniform(600, 3600) if chance.random() < 0.03 else math.inf
        )

    def shown(self, feed: MadeFeed, now: float) -> range:
        """Give the numbers of the articles that a feed shows, oldest first."""
        newest = self.newest(feed, now)
        return range(newest - feed.size + 1, newest + 1)

    def changed(self, feed: MadeFeed, now: float) -> float:
        """Tell when a feed last changed."""
        newest = self.newest(feed, now)
        # Corrections come within an hour: few articles can have one that is recent.
        recent = range(max(newest - feed.size, newest - math.ceil(3600 / feed.gap) - 2) + 1, newest + 1)
        corrections = (self.corrected(feed, number) for number in recent)
        return max((self.published(feed, newest), *(moment for moment in corrections if moment <= now)))

    def text(self, feed: MadeFeed, article: int, now: float) -> MadeText:
        """Write an article as it is at a moment."""
        text = _text(self.seed, feed.number, feed.language, article)
        if self.corrected(feed, article) > now:
            return text
        grammar = GRAMMARS[feed.language]
        return MadeText(
            title=text.title + grammar.corrected,
            author=text.author,
            section=text.section,
            paragraphs=(*text.paragraphs[1:], text.paragraphs[0]),
        )

    def render(self, feed: MadeFeed, now: float) -> bytes:
        """Write a feed."""
        write = _atom if feed.atom else _rss
        return write(self, feed, now).encode()

    def page(self, feed: MadeFeed, article: int, now: float) -> bytes:
        """Write an article's page."""
        return _page(self, feed, article, now).encode()

    def page_fails(self, feed: MadeFeed, article: int) -> bool:
        """Tell whether an article's page answers with an error, always."""
        return self._chance(feed, article, 3).random() < 0.005

    def _feed(self, number: int) -> MadeFeed:
        chance = random.Random(self.seed * 1_000_003 + number)
        kind = number % _TROUBLES
        troubles = (Trouble.ERROR, Trouble.RESET, Trouble.MISSING)
        trouble = Trouble.NONE
        # In every thousand: 10 fail, 10 are slow (three of them beyond all patience), 5 are malformed.
        if kind % 100 == 7:
            trouble = troubles[kind // 100 % 3]
        elif kind % 100 == 23:
            trouble = Trouble.HANGING if kind // 100 in (2, 5, 8) else Trouble.SLOW
        elif kind % 200 == 51:
            trouble = Trouble.MALFORMED
        # A few publish several times an hour, most a few times a day or less.
        shortest, longest = chance.choices(
            ((600, 1800), (3600, 14_400), (14_400, 86_400), (86_400, 604_800)), (3, 20, 40, 37)
        )[0]
        validators = chance.choices(("both", "etag", "modified", "none"), (40, 25, 20, 15))[0]
        return MadeFeed(
            number=number,
            # One feed in five shares its host with nine others.
            host=f"h{number:05}.example" if number // 10 % 5 else f"shared{number // 10:04}.example",
            language=chance.choice(_LANGUAGES),
            atom=chance.random() < 0.25,
            full=chance.random() < 0.4,
            size=int(10 * 10 ** chance.random() ** 1.5),
            gap=chance.uniform(shortest, longest),
            etag=validators in ("both", "etag"),
            modified=validators in ("both", "modified"),
            packed=chance.random() < 0.7,
            churning=validators == "none" and chance.random() < 0.3,
            redirect=chance.choice((301, 302)) if chance.random() < 0.02 else None,
            trouble=trouble,
        )

    def _chance(self, feed: MadeFeed, article: int, purpose: int) -> random.Random:
        return random.Random(((self.seed * 131 + purpose) * 1_000_003 + feed.number) * 1_000_003 + article)


def pack(data: bytes) -> bytes:
    """Compress an answer, the same bytes each time."""
    return gzip.compress(data, compresslevel=1, mtime=0)


def http_date(moment: float) -> str:
    """Write a moment as headers do."""
    return email.utils.formatdate(moment, usegmt=True)


@lru_cache(maxsize=20_000)
def _text(seed: int, feed: int, language: str, article: int) -> MadeText:
    return make_text(language, random.Random(((seed * 131 + 9) * 1_000_003 + feed) * 1_000_003 + article))


def _paragraphs(paragraphs: Sequence[str]) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in paragraphs)


def _rss(web: Web, feed: MadeFeed, now: float) -> str:
    items = []
    for number in reversed(web.shown(feed, now)):
        text = web.text(feed, number, now)
        url = web.page_url(feed, number)
        full = (
            f"<content:encoded><![CDATA[{_paragraphs(text.paragraphs)}]]></content:encoded>"
            if feed.full
            else ""
        )
        items.append(
            f"<item><title>{escape(text.title)}</title><link>{url}</link><guid>{url}</guid>"
            f"<pubDate>{http_date(web.published(feed, number))}</pubDate><author>{text.author}</author>"
            f"<category>{text.section}</category>"
            f"<description>{escape(text.paragraphs[0])}</description>{full}</item>"
        )
    built = f"<lastBuildDate>{http_date(now)}</lastBuildDate>" if feed.churning else ""
    # What editors' tools get wrong: a bare ampersand, an entity of HTML, an end that is missing.
    broken = "<copyright>Smith & Sons &nbsp; 2024</copyright>" if feed.trouble is Trouble.MALFORMED else ""
    end = "" if feed.trouble is Trouble.MALFORMED else "</channel></rss>"
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>{feed.title}</title><link>http://{feed.host}:{web.port}/</link>"
        f"<description>Made up</description><language>{feed.language}</language>{built}{broken}"
        f"{''.join(items)}{end}"
    )


def _atom(web: Web, feed: MadeFeed, now: float) -> str:
    entries = []
    for number in reversed(web.shown(feed, now)):
        text = web.text(feed, number, now)
        url = web.page_url(feed, number)
        stamp = datetime.fromtimestamp(web.published(feed, number), UTC).isoformat(timespec="seconds")
        full = f'<content type="html">{escape(_paragraphs(text.paragraphs))}</content>' if feed.full else ""
        entries.append(
            f'<entry><title>{escape(text.title)}</title><link href="{url}"/><id>{url}</id>'
            f"<published>{stamp}</published><updated>{stamp}</updated><author><name>{text.author}</name></author>"
            f"<summary>{escape(text.paragraphs[0])}</summary>{full}</entry>"
        )
    stamp = datetime.fromtimestamp(now if feed.churning else web.changed(feed, now), UTC).isoformat()
    broken = "<rights>Smith & Sons &nbsp; 2024</rights>" if feed.trouble is Trouble.MALFORMED else ""
    end = "" if feed.trouble is Trouble.MALFORMED else "</feed>"
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" '
        f'xml:lang="{feed.language}"><title>{feed.title}</title><id>tag:{feed.host},2024:{feed.number}</id>'
        f"<updated>{stamp}</updated>{broken}{''.join(entries)}{end}"
    )


def _page(web: Web, feed: MadeFeed, article: int, now: float) -> str:
    text = web.text(feed, article, now)
    stamp = datetime.fromtimestamp(web.published(feed, article), UTC).isoformat(timespec="seconds")
    linked = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": text.title,
            "datePublished": stamp,
            "author": {"@type": "Person", "name": text.author},
            "publisher": {"@type": "Organization", "name": feed.title},
            "articleSection": text.section,
        }
    )
    return (
        f'<!doctype html><html lang="{feed.language}"><head><meta charset="utf-8">'
        f"<title>{escape(text.title)} | {feed.title}</title>"
        f'<link rel="canonical" href="{web.page_url(feed, article)}">'
        f'<script type="application/ld+json">{linked}</script></head><body>'
        f"<header><nav><ul>{_FILLER}</ul></nav></header><main><article><h1>{escape(text.title)}</h1>"
        f"<p class=byline>{text.author}</p>{_paragraphs(text.paragraphs)}</article></main>"
        f"<footer><ul>{_FILLER}</ul></footer></body></html>"
    )
