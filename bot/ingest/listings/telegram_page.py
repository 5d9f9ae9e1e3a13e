"""A public Telegram channel as its web page shows it: https://t.me/s/NAME"""

import re
from collections.abc import Iterator
from datetime import datetime
from html import escape

from lxml import etree

from bot.ingest.links import resolve
from bot.ingest.listings.feeddates import feed_date
from bot.ingest.listings.feedentry import FeedContent, FeedEntry
from bot.ingest.pages.htmltext import body_paragraphs
from bot.ingest.pages.htmltree import Node, background_image, has_class, html_tree, text_of
from bot.model.article import Refusal
from bot.ports import SystemClock
from bot.text.language import identify
from bot.text.sentences import split_sentences

_POST = re.compile(r"([A-Za-z][A-Za-z0-9_]{3,31})/(\d{1,10})")
_HASHTAG = re.compile(r"#(\w{2,60})")
_NO_WORDS = re.compile(r"(?:#\w+|@\w+|https?://\S+|[\W_])+")
_TITLE = 120
"""Characters of a title; a first sentence up to half as long again is better whole than cut."""
_MESSAGE = "tgme_widget_message"
_REPLY_TEXT = "js-message_reply_text"
_PICTURES = (
    f"{_MESSAGE}_photo_wrap",
    f"{_MESSAGE}_video_thumb",
    "link_preview_image",
    "link_preview_right_image",
)


def read_telegram_page(
    data: bytes, *, url: str | None = None, content_type: str | None = None, now: datetime | None = None
) -> FeedContent | Refusal:
    """Read the posts that a channel's page shows, oldest first; those without text are passed over.

    `now` bounds the dates believed.
    """
    tree = html_tree(data, content_type=content_type)
    if isinstance(tree, Refusal):
        return tree
    moment = now or SystemClock().now()
    title = next((text_of(node) for node in _classed(tree, "tgme_channel_info_header_title")), "")
    posts = [node for node in _classed(tree, _MESSAGE) if node.get("data-post")]
    if not posts and not title:
        return Refusal(reason="no channel's posts on this page: it is private, or does not exist")
    entries = [entry for node in posts if (entry := _entry(node, moment)) is not None]
    languages = [entry.language for entry in entries if entry.language]
    return FeedContent(
        title=title or next((text_of(node) for node in _classed(tree, f"{_MESSAGE}_owner_name")), ""),
        entries=tuple(entries),
        language=max(languages, key=languages.count) if languages else None,
        url=url,
        site=url,
    )


def _entry(node: Node, now: datetime) -> FeedEntry | None:
    match = _POST.match(node.get("data-post") or "")
    if match is None or has_class(node, "service_message"):
        return None
    markup = "<br><br>".join(_inner(part) for part in _texts(node))
    paragraphs = body_paragraphs(markup)
    if not any(not _NO_WORDS.fullmatch(part) for part in paragraphs):
        return None
    text = "\n\n".join(paragraphs)
    language = identify(text)
    forwarded = next((text_of(part) for part in _classed(node, f"{_MESSAGE}_forwarded_from_name")), None)
    author = next((text_of(part) for part in _classed(node, f"{_MESSAGE}_from_author")), None)
    tags = dict.fromkeys(tag.lower() for tag in _HASHTAG.findall(text))
    return FeedEntry(
        title=_title(paragraphs, language),
        url=f"https://t.me/{match[1]}/{match[2]}",
        guid=f"{match[1]}/{match[2]}",
        published=next(
            (moment for part in node.iter("time") if (moment := feed_date(part.get("datetime"), now))), None
        ),
        author=author or None,
        forwarded_from=forwarded or None,
        language=language,
        image=next(_images(node), None),
        categories=tuple(tags)[:30],
        content_markup=markup,
    )


def _texts(node: Node) -> Iterator[Node]:
    """Find a message's own text, not that of the message which it answers."""
    for part in _classed(node, f"{_MESSAGE}_text"):
        # a text may lie in a text, or in the quotation of another message
        around = [name for above in part.iterancestors() for name in (above.get("class") or "").split()]
        if not {f"{_MESSAGE}_text", f"{_MESSAGE}_reply"} & set(around) and not has_class(part, _REPLY_TEXT):
            yield part


def _images(node: Node) -> Iterator[str]:
    for name in _PICTURES:
        for part in _classed(node, name):
            if address := resolve(background_image(part)):
                yield address


def _title(paragraphs: tuple[str, ...], language: str | None) -> str:
    """Take the first line that says something, or its first sentence, or as many of its words as go in."""
    first = next(part for part in paragraphs if not _NO_WORDS.fullmatch(part))
    if len(first) > _TITLE:
        first = next((sentence.text for sentence in split_sentences(first, language)), first)
    if len(first) <= _TITLE * 3 // 2:
        return first
    return first[:_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:—–-") + "…"


def _inner(node: Node) -> str:
    """Give an element's content as markup."""
    parts = (etree.tostring(part, encoding="unicode", method="html") for part in node)
    return escape(node.text or "", quote=False) + "".join(parts)


def _classed(tree: Node, name: str) -> Iterator[Node]:
    for node in tree.iter(etree.Element):
        if name in (node.get("class") or "") and has_class(node, name):
            yield node
