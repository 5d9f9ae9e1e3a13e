"""The standing pages and the short answers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.errors import UserError
from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.chat import Listing
from bot.model.outlet import Outlets
from bot.model.role import Role
from bot.render.actions import Action
from bot.render.actions.places import Go, Place
from bot.render.actions.sources import ShowSources
from bot.render.callback import encode
from bot.render.html import escape, inline, visible
from bot.render.listing import number_row, numbered
from bot.render.reasons import reason_text
from bot.render.view import Button, View

_ARGUMENT: Final = 200


def start(
    articles: Sequence[Article],
    *,
    listing: Listing,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
    resumed: str | None = None,
) -> View:
    """Welcome a person with current headlines, which open from `listing`, and what else there is.

    `resumed` says what comes again after a /stop, as HTML.
    """
    headlines = numbered(articles, localiser=localiser, now=now, outlets=outlets)
    blocks = [localiser.text("start-hello"), *([resumed] if resumed else [])]
    if headlines:
        blocks += [f"<b>{localiser.text('start-headlines')}</b>", headlines]
    else:
        blocks.append(localiser.text("archive-empty"))
    blocks.append(localiser.text("start-more"))
    ways = _row(
        (localiser.text("button-latest"), Go(Place.LATEST)),
        (localiser.text("button-sources"), ShowSources()),
        (localiser.text("button-settings"), Go(Place.SETTINGS)),
        (localiser.text("button-help"), Go(Place.HELP)),
    )
    rows = (number_row(articles, listing.id, 1), ways[:2], ways[2:])
    return View("\n\n".join(blocks), tuple(row for row in rows if row))


def help_(localiser: Localiser, *, role: Role | None = None, inline_as: str | None = None) -> View:
    """Say what the bot can do; to somebody with a role, what they may do too.

    `inline_as` is the name behind which it can be asked in any chat, if it can.
    """
    parts = [localiser.text("help-text")]
    if inline_as:
        parts.append(localiser.text("help-inline", bot=escape(inline_as)))
    if role is not None:
        parts.append(localiser.text("help-editor"))
        if role >= Role.ADMIN:
            parts.append(localiser.text("help-admin"))
    return View("\n\n".join(parts))


def search_help(localiser: Localiser) -> View:
    """Say how to search."""
    return View(localiser.text("search-usage"))


def about(localiser: Localiser, *, engines: Sequence[str] = (), writer: str | None = None) -> View:
    """Say what is relayed, and how, by which engines it is translated, and which one writes."""
    keys = ("about-text", "about-engines", "about-writer")
    return _with_engines(keys, localiser, engines, writer)


def privacy(localiser: Localiser, *, engines: Sequence[str] = (), writer: str | None = None) -> View:
    """Say what is kept of a person, and what goes to the engines that translate and the one that writes."""
    keys = ("privacy-text", "privacy-engines", "privacy-writer")
    return _with_engines(keys, localiser, engines, writer)


def _with_engines(
    keys: tuple[str, str, str], localiser: Localiser, engines: Sequence[str], writer: str | None
) -> View:
    """Say a page's text, and what it adds where engines translate and where one writes."""
    text, translating, writing = keys
    parts = [localiser.text(text)]
    if engines:
        names = inline(localiser.listed(engines), _ARGUMENT)
        parts.append(localiser.text(translating, engines=names))
    if writer:
        parts.append(localiser.text(writing, engine=inline(writer, _ARGUMENT)))
    return View("\n\n".join(parts))


def slow_down(localiser: Localiser) -> View:
    """Ask a person for patience."""
    return View(localiser.text("slow-down"))


def cool_down(localiser: Localiser) -> View:
    """Ask a group for patience."""
    return View(localiser.text("cool-down"))


def unknown_command(words: str, localiser: Localiser) -> View:
    """Answer a command that does not exist; `words` stood after it."""
    if not words:
        return View(localiser.text("command-unknown"))
    return View(localiser.text("command-unknown-words", words=inline(words, _ARGUMENT)))


def refusal(error: UserError, localiser: Localiser) -> View:
    """Say why a request could not be met."""
    args: dict[str, str | int] = {}
    for name, value in error.args_for_text.items():
        if isinstance(value, str):
            args[name] = reason_text(value, localiser) if name == "reason" else inline(value, _ARGUMENT)
        elif isinstance(value, datetime):
            args[name] = localiser.whole_day(value)
        else:
            args[name] = value
    return View(localiser.text(error.key, **args))


def apology(error_id: str, localiser: Localiser) -> View:
    """Own up to an error inside; the log has the same id."""
    return View(localiser.text("apology", id=f"<code>{escape(error_id)}</code>"))


def plain(view: View) -> str:
    """Give a view's words without formatting, for a notice that pops up."""
    return visible(view.text)


def _row(*buttons: tuple[str, Action]) -> tuple[Button, ...]:
    return tuple(Button(label, encode(action)) for label, action in buttons)
