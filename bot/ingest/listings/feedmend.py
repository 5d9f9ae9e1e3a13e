"""A feed's XML made such that parsers read it right: sound, dates in one form, markup in titles as text."""

import html
import re
from datetime import datetime
from itertools import islice

from bot.ingest.listings.feeddates import feed_date
from bot.ingest.listings.feedxml import tidy

MOST_ENTRIES = 5000
_PREFIX = r"(?:[\w.-]{1,30}:)?"
_ENTRY = re.compile(rf"<{_PREFIX}(?:item|entry)[\s>/]", re.IGNORECASE)
_PLAIN_DATE = (
    r"(?:[a-z]{3}, )?\d\d? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d{4}"
    r" \d\d:\d\d:\d\d (?:GMT|UTC|[+-]\d{4}|[ECMP][SD]T)"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)"
)
"""What every parser reads alike; of anything else they make no date, or a wrong one."""
_DATES = r"pubdate|date|published|updated|issued|modified|lastbuilddate"
_NOTED = re.compile(
    rf"<{_PREFIX}(?:(item|entry)[\s>/]|(?:{_DATES}|(created))(?:\s[^<>]*)?>(?:\s*({_PLAIN_DATE})\s*</)?)",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"<({_PREFIX})({_DATES}|created)(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?([^<>\]]{{0,200}})(?:\]\]>)?\s*</\1\2\s*>",
    re.IGNORECASE,
)
_UNDATED = "<date>1970-01-01T00:00:00Z</date></item>"
"""Not to be believed; but where there is no date at all, fastfeedparser makes one of a guid such as “7”."""
_STRAY = re.compile(r"&(?!lt;|gt;|amp;|quot;|apos;|#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6});)")
_NO_TAG = re.compile(r"<(?![A-Za-z_/!?])")
_MARKED = re.compile(
    r"<(title|description|summary|content(?::encoded)?|link)(?:\s[^<>]*)?(?<!/)>[^<]*<(?=[a-zA-Z])"
)
_LONG_TAG = re.compile(r"<[A-Za-z_][^<]{2000}")
_CROWDED = re.compile(r"(<[A-Za-z_][\w:.-]*+)(?:\s++[\w:.-]++\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+')){300,}")
"""A tag with more attributes than any feed's: fastfeedparser compares each with each."""
_EDGE = re.compile(rf"</?{_PREFIX}(?:item|entry)[\s>/]|<!\[CDATA\[", re.IGNORECASE)
_MOST_UNCLOSED = 100
_CREATORS = re.compile(r"</dc:creator>\s*<dc:creator>|</name>\s*</author>\s*<author>\s*<name>")
_HEAD = 10_000
"""Characters of entries that tell which names the others use."""
_PREFIXES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "media": "http://search.yahoo.com/mrss/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "atom": "http://www.w3.org/2005/Atom",
}
_ROOT = re.compile(r"<[\w.:-]+")
_PREFIXED = re.compile(r"<(\w+):([\w-]+)")
_MISNAMED = {
    ("yandex", "full-text"): "content",  # unknown to every parser
    ("media", "thumbnail"): "media:content",  # not told of an entry that has a film, too
    # taken for the entry's own
    **{
        (prefix, name): f"{prefix}:its-{name}"
        for prefix in ("itunes", "media")
        for name in ("title", "description")
    },
}
"""Names that fastfeedparser reads amiss, and what they become."""
_MISNAMED_TAG = re.compile(r"(</?)(yandex|itunes|media):(full-text|thumbnail|title|description)\b")
_NAMED_AUTHOR = re.compile(r"<author>\s*<name>([^<]*)</name>[^<]*</author>")
_COUNTED = re.compile(
    r"<link>\s*https?://(?:feedproxy\.google\.com|feeds\.feedburner\.com|rss\.feedsportal\.com)/[^<>]*</link>"
)
"""Links through hosts that count the readers; the article's own address stands beside them."""


def mended(text: str, now: datetime) -> tuple[str, int]:
    """Make a feed's text regular, and count its entries as they begin; `now` bounds the dates believed."""
    own, unclosed = _unquoted(text)
    if unclosed is not None:  # it would swallow all that follows
        text = text[:unclosed] + text[unclosed:].replace("<![CDATA[", "")
        own, _ = _unquoted(text)
    if _LONG_TAG.search(own) and _CROWDED.search(own):
        text = _CROWDED.sub(r"\1", text)
    if _STRAY.search(own) or _NO_TAG.search(own):
        text = tidy(text)
    if _MARKED.search(own):
        text = _markup_as_text(text)
    if _CREATORS.search(own):
        text = _CREATORS.sub(", ", text)
    text = _with_known_names(text)
    noted = _NOTED.findall(own)
    entries = sum(1 for entry, _, _ in noted if entry)
    if entries > MOST_ENTRIES and (past := next(islice(_ENTRY.finditer(text), MOST_ENTRIES, None), None)):
        text = text[: past.start()]
    plain = sum(1 for _, created, date in noted if date and not created)
    if len(noted) > entries + plain:
        text, plain = _with_plain_dates(text, now)
    if plain <= entries and "<guid" in text:
        text = text.replace("</item>", _UNDATED)
    return text, min(entries, MOST_ENTRIES)


def _unquoted(text: str) -> tuple[str, int | None]:
    """Leave out all CDATA, and tell where one begins that never ends."""
    pieces: list[str] = []
    at = 0
    while (begin := text.find("<![CDATA[", at)) >= 0:
        pieces.append(text[at:begin])
        end = text.find("]]>", begin)
        if end < 0:
            return "".join(pieces), begin
        at = end + 3
    pieces.append(text[at:])
    return "".join(pieces), None


def _with_plain_dates(text: str, now: datetime) -> tuple[str, int]:
    """Write all dates in the plain form, and drop those that nobody can read; count what is left."""
    readable = 0

    def plain(match: re.Match[str]) -> str:
        nonlocal readable
        prefix, name, stated = match.groups()
        moment = feed_date(html.unescape(stated), now)
        readable += moment is not None
        name = "date" if name.lower() == "created" else name
        date = "" if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        return f"<{prefix}{name}>{date}</{prefix}{name}>"

    return _DATE.sub(plain, text), readable


def _with_known_names(text: str) -> str:
    """Declare the prefixes that a feed uses, and rename what would be mistaken for something else."""
    first = _ENTRY.search(text)
    head = text[: (first.start() if first else 0) + _HEAD]
    used = dict.fromkeys(_PREFIXED.findall(head))
    if ("feedburner", "origLink") in used:
        text = _COUNTED.sub("", text).replace("feedburner:origLink>", "link>")
    is_rss = text.startswith("<rss")
    if is_rss and _NAMED_AUTHOR.search(head):
        text = _NAMED_AUTHOR.sub(r"<author>\1</author>", text)
    if not used.keys().isdisjoint(_MISNAMED):
        text = _MISNAMED_TAG.sub(_renamed if is_rss else _renamed_but_texts, text)
    if '"http://search.yahoo.com/mrss"' in head:
        text = text.replace('"http://search.yahoo.com/mrss"', '"http://search.yahoo.com/mrss/"', 1)
    missing = {prefix for prefix, _ in used if prefix in _PREFIXES and f"xmlns:{prefix}=" not in head}
    if missing and (root := _ROOT.match(text)):
        names = "".join(f' xmlns:{prefix}="{_PREFIXES[prefix]}"' for prefix in sorted(missing))
        text = text[: root.end()] + names + text[root.end() :]
    return text


def _renamed(tag: re.Match[str]) -> str:
    name = _MISNAMED.get((tag[2], tag[3]))
    if name is None:
        return tag[0]
    return tag[1] + name + (' medium="image"' if tag[3] == "thumbnail" and tag[1] == "<" else "")


def _renamed_but_texts(tag: re.Match[str]) -> str:
    """Leave titles and descriptions alone: in Atom they are taken for nothing else."""
    return tag[0] if tag[3] in ("title", "description") else _renamed(tag)


def _markup_as_text(text: str) -> str:
    """Escape markup that stands as it is in titles and texts, and close links that are not."""
    pieces: list[str] = []
    at = unclosed = 0
    while unclosed < _MOST_UNCLOSED and (match := _MARKED.search(text, at)):
        name, inside = match[1], match.end() - 1
        if name == "link":
            pieces += text[at:inside], "</link>"
            at = inside
            continue
        end = text.find(f"</{name}", inside)
        opening = text[match.start() : text.index(">", match.start()) + 1]
        if end < 0 or _EDGE.search(text, inside, end):
            unclosed += 1
        elif "xhtml" not in opening or name != "content":
            markup = text[match.start() + len(opening) : end]
            pieces += text[at : match.start()], f'<{name} type="html">', markup.replace("<", "&lt;")
            at = end
            continue
        pieces.append(text[at:inside])
        at = inside
    pieces.append(text[at:])
    return "".join(pieces)
