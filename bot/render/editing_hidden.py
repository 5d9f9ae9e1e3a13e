"""What editors see of articles that are hidden from readers."""

from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.editing import HiddenArticle
from bot.model.page import Page
from bot.render.actions.editing import EditArticle, EditDeed, ListHidden
from bot.render.callback import encode
from bot.render.editing import list_keyboard
from bot.render.html import inline
from bot.render.provenance import NAME
from bot.render.view import Button, View

_TITLE: Final = 200


def hidden_view(article: Article, action: EditArticle, localiser: Localiser) -> View:
    """Say that an article is hidden, and offer to undo it."""
    text = localiser.text("hide-said", title=inline(article.title, _TITLE))
    show = EditArticle(article.id, EditDeed.SHOW, action.listing_id, action.page)
    return View(
        text,
        (
            (
                Button(localiser.text("button-undo"), encode(show)),
                Button(localiser.text("button-hidden-articles"), encode(ListHidden())),
            ),
        ),
    )


def shown_view(article: Article, back: Button, action: EditArticle, localiser: Localiser) -> View:
    """Say that an article is shown again, and offer to undo it; `back` leads to it."""
    text = localiser.text("show-said", title=inline(article.title, _TITLE))
    hide = EditArticle(article.id, EditDeed.HIDE, action.listing_id, action.page)
    return View(text, ((Button(localiser.text("button-undo"), encode(hide)), back),))


def hidden_list_view(hidden: Page[HiddenArticle], localiser: Localiser) -> View:
    """List what is hidden, each with a button that leads to what may be done about it."""
    heading = localiser.text("hidden-heading", count=hidden.count)
    blocks = [heading if hidden.items else localiser.text("hidden-none")]
    blocks += [_line(article, localiser) for article in hidden.items]
    blocks.append(localiser.text("hide-usage"))
    ids = [article.id for article in hidden.items]
    return View("\n\n".join(blocks), list_keyboard(ids, hidden, ListHidden, localiser))


def _line(article: HiddenArticle, localiser: Localiser) -> str:
    facts = (
        inline(article.outlet or "", NAME) or localiser.text("outlet-unknown"),
        localiser.text("hidden-since", date=localiser.whole_day(article.at)),
    )
    return f"<b>{article.id}</b> {inline(article.title, _TITLE)}\n{' · '.join(facts)}"
