"""An article's card for a channel, where nobody presses our buttons: what it says, and where to read on."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.article import Article
from bot.model.outlet import Outlets
from bot.model.translation import Rendition
from bot.render.actions.proposals import Answer, Reply
from bot.render.address import article_link, web_address
from bot.render.callback import encode
from bot.render.card import card_text
from bot.render.html import inline
from bot.render.rendition import language_of, shortfall_note
from bot.render.view import Button, View

_TITLE: Final = 120


def post_view(
    article: Article, *, localiser: Localiser, now: datetime, outlets: Outlets, bot_username: str
) -> View:
    """Show an article for a channel's readers, spoken of in its own language where the interface speaks that.

    Of a translation that was wanted and is not there nothing is said: the channel's readers see this.
    """
    if article.rendition is not None and not article.rendition.done:
        article = replace(article, rendition=None)
    speaker = speaker_for(article, localiser)
    text = card_text(article, localiser=speaker, now=now, outlets=outlets)
    row = []
    if original := web_address(article.url):
        row.append(Button(speaker.text("button-original"), url=original))
    row.append(Button(speaker.text("button-in-bot"), url=article_link(article.id, bot_username)))
    return View(text, (tuple(row),))


def preview_view(
    post: View, *, title: str, proposal_id: int, localiser: Localiser, rendition: Rendition | None = None
) -> View:
    """Show what would be posted where, and ask; `rendition` tells whether a translation is missing."""
    heading = localiser.text("post-preview", title=inline(title, _TITLE))
    if note := shortfall_note([rendition], localiser):
        heading += f"\n<i>{note}</i>"
    ask = (
        Button(localiser.text("button-post"), encode(Answer(proposal_id, Reply.YES))),
        Button(localiser.text("button-cancel"), encode(Answer(proposal_id, Reply.NO))),
    )
    return View(f"{heading}\n\n{post.text}", (*post.keyboard, ask))


def posted_view(title: str, *, localiser: Localiser) -> View:
    """Say that it is posted."""
    return View(localiser.text("post-sent", title=inline(title, _TITLE)))


def unposted_view(localiser: Localiser) -> View:
    """Say that nothing was posted."""
    return View(localiser.text("post-cancelled"))


def speaker_for(article: Article, localiser: Localiser) -> Localiser:
    """Choose who speaks to a channel's readers."""
    language = language_of(article)
    spoken = language if language in INTERFACE_LANGUAGES else localiser.language
    return Localiser(spoken, localiser.zone)
