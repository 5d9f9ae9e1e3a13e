"""Titles that the operator's editors corrected: for them, and for readers who ask what the outlet says."""

from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.editing import CorrectedTitle
from bot.model.page import Page
from bot.render.actions.editing import EditArticle, EditDeed, ListTitles, OwnTitle
from bot.render.callback import encode
from bot.render.editing import list_keyboard
from bot.render.html import inline
from bot.render.provenance import title_note
from bot.render.view import Button, View

_TITLE: Final = 300
_LISTED: Final = 150


def title_ask_view(article: Article, back: Button, localiser: Localiser, *, most: int) -> View:
    """Ask what an article shall be called; `back` leads to it."""
    title = inline(article.title, _TITLE)
    text = localiser.text("title-ask", id=str(article.id), title=title, most=most)
    return View(text, ((back,),))


def title_said_view(
    article: Article, title: str, action: EditArticle, back: Button, localiser: Localiser
) -> View:
    """Say what an article is called now, and offer to take that back."""
    text = localiser.text("title-said", id=str(article.id), title=inline(title, _TITLE))
    return View(text, ((own_again_button(action, localiser),), (back,)))


def title_back_view(
    article: Article, title: str, action: EditArticle, back: Button, localiser: Localiser
) -> View:
    """Say that an article has its outlet's own title again."""
    text = localiser.text("title-taken-back", id=str(article.id), title=inline(title, _TITLE))
    return View(text, ((correct_button(action, localiser),), (back,)))


def own_title_view(article: Article, own: str, back: Button, localiser: Localiser) -> View:
    """Tell a reader what the outlet calls an article, beside what it is called here."""
    blocks = [
        localiser.text("title-own", title=inline(own, _TITLE)),
        localiser.text("title-shown", title=inline(article.title, _TITLE)),
        f"<i>{title_note(article, localiser)}</i>",
    ]
    return View("\n\n".join(blocks), ((back,),))


def titles_view(titles: Page[CorrectedTitle], localiser: Localiser) -> View:
    """List the corrected titles with the outlets' own."""
    blocks = [localiser.text("titles-heading", count=titles.count)] if titles.items else []
    for item in titles.items:
        own = localiser.text(
            "titles-own-changed" if item.retitled else "titles-own", title=inline(item.outlet_title, _LISTED)
        )
        blocks.append(f"<b>{item.id}</b> {inline(item.title, _LISTED)}\n{own}")
    blocks.append(localiser.text("title-usage"))
    ids = [item.id for item in titles.items]
    return View("\n\n".join(blocks), list_keyboard(ids, titles, ListTitles, localiser))


def correct_button(action: EditArticle, localiser: Localiser) -> Button:
    """Offer to correct the title."""
    correct = EditArticle(action.article_id, EditDeed.TITLE, action.listing_id, action.page)
    return Button(localiser.text("button-title"), encode(correct))


def own_again_button(action: EditArticle, localiser: Localiser) -> Button:
    """Offer to take a correction back."""
    own = EditArticle(action.article_id, EditDeed.UNTITLE, action.listing_id, action.page)
    return Button(localiser.text("button-title-back"), encode(own))


def own_title_button(article_id: int, localiser: Localiser, listing_id: int | None, page: int) -> Button:
    """Lead from a card to what the outlet calls the article."""
    return Button(localiser.text("button-own-title"), encode(OwnTitle(article_id, listing_id, page)))
