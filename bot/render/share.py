"""Ways to pass an article on, always with who wrote, labelled and translated it.

Telegram takes no mailto: address, neither on a button nor in a text, so e-mail goes through the web pages of
two mail services and through a text that can be copied with one tap.
"""

from collections.abc import Callable
from typing import Final
from urllib.parse import quote, urlencode

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind
from bot.model.outlet import Outlets, policy_of
from bot.render.actions.articles import ShareArticle
from bot.render.address import LONGEST, article_link, web_address
from bot.render.card import back_to_article
from bot.render.html import clean, escape, truncate, utf16_length
from bot.render.provenance import title_mark
from bot.render.view import Button, View

_TITLE: Final = 200
_NAMES: Final = (80, 50, 24, 12, 6)
"""UTF-16 units of an outlet's name and of its label, shorter where a post on X has no room."""
_POST: Final = 280 - 24
"""What X leaves beside a link, which always counts 23 (https://docs.x.com/fundamentals/counting-characters)."""
_SHORTER: Final = (_TITLE, 150, 100, 70, 40, 20)


def share_view(
    article: Article,
    action: ShareArticle,
    *,
    localiser: Localiser,
    outlets: Outlets,
    bot_username: str,
) -> View:
    """Offer Telegram, WhatsApp, X, Facebook and e-mail."""
    origin, *briefer = (_origin(article, localiser, outlets, bot_username, name) for name in _NAMES)
    posted = next((text for text in (origin, *briefer) if _weight(text) <= _POST - 60), briefer[-1])
    link = _link(article, bot_username)
    title = _one_line(article.title)

    def button(label: str, address: Callable[[str], str]) -> Button | None:
        """Shorten the headline until the address fits; drop the button if it never does."""
        for size in _SHORTER:
            url = address(truncate(title, size))
            if len(url) <= LONGEST:
                return Button(label, url=url)
        return None

    def post(headline: str) -> str:
        room = _POST - _weight(f"\n{posted}")
        while _weight(headline) > room and len(headline) > 20:
            headline = truncate(headline, utf16_length(headline) - 5)
        return f"{headline}\n{posted}"

    rows = [
        [
            button("Telegram", lambda t: _address("https://t.me/share/url", url=link, text=f"{t}\n{origin}")),
            button("WhatsApp", lambda t: _address("https://wa.me/", text=f"{t}\n{origin}\n{link}")),
        ],
        [
            button("X", lambda t: _address("https://twitter.com/intent/tweet", text=post(t), url=link)),
            button("Facebook", lambda _: _address("https://www.facebook.com/sharer/sharer.php", u=link)),
        ],
        [
            button(
                localiser.text("button-email", service="Gmail"),
                lambda t: _address(
                    "https://mail.google.com/mail/", view="cm", fs="1", su=t, body=f"{t}\n{origin}\n{link}"
                ),
            ),
            button(
                localiser.text("button-email", service="Outlook"),
                lambda t: _address(
                    "https://outlook.live.com/mail/0/deeplink/compose",
                    subject=t,
                    body=f"{t}\n{origin}\n{link}",
                ),
            ),
        ],
    ]
    keyboard = [tuple(made for made in row if made) for row in rows]
    keyboard.append(back_to_article(article.id, localiser, action.listing_id, action.back))
    return View(
        _text(f"{truncate(title, _TITLE)}\n{origin}\n{link}", localiser), tuple(filter(None, keyboard))
    )


def _text(copied: str, localiser: Localiser) -> str:
    heading, hint = localiser.text("share-heading"), localiser.text("share-hint")
    facebook = localiser.text("share-facebook")
    return f"<b>{heading}</b>\n{facebook}\n\n{hint}\n<pre>{escape(copied)}</pre>"


def _link(article: Article, bot_username: str) -> str:
    """Choose the original; else the bot's own link, to the article if others may open it."""
    original = web_address(article.url)
    if original and len(quote(original, safe="")) <= LONGEST // 2:
        return original
    return article_link(article.id, bot_username) if article.public else f"https://t.me/{bot_username}"


def _origin(article: Article, localiser: Localiser, outlets: Outlets, bot_username: str, size: int) -> str:
    """Name outlet, label and translator in plain text: outside the chat nothing else tells them."""

    def named(name: str) -> str:
        policy = policy_of(outlets, name)
        plain = truncate(_one_line(name), size)
        if policy is None or not policy.label:
            return plain
        label = truncate(_one_line(policy.label), size)
        return localiser.text("share-outlet-labelled", outlet=plain, label=label, bot=bot_username)

    provenance = article.provenance
    parts = [named(article.outlet) if article.outlet else localiser.text("outlet-unknown")]
    relay = named(provenance.relayed_by) if provenance.relayed_by else None
    if provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        key = "share-translated-by" if relay else "share-translated"
        parts.append(localiser.text(key, relay=relay or ""))
    elif relay:
        parts.append(localiser.text("share-relayed-by", relay=relay))
    if article.rendition is not None and article.rendition.done:
        language = localiser.language_name(article.rendition.pair.source)
        parts.append(localiser.text("share-headline-translated", language=language, bot=bot_username))
    parts += title_mark(article, localiser)
    return " · ".join(parts)


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def _weight(text: str) -> int:
    """Count at least as X does: letters beyond U+10FF count twice there."""
    return sum(2 if character > "\u10ff" else 1 for character in text)


def _address(base: str, **parameters: str) -> str:
    return f"{base}?{urlencode(parameters, quote_via=quote, safe='')}"
