"""What editors see when they edit: the menu under a card, and withdrawals."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.page import Page
from bot.model.withdrawal import Withdrawal
from bot.render.actions import Action
from bot.render.actions.articles import OpenArticle
from bot.render.actions.editing import EditArticle, EditDeed, LiftWithdrawal, ListHidden, ShutOutlet
from bot.render.actions.proposals import Answer, Reply
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.listing import paging_row
from bot.render.story_pins import pin_button
from bot.render.view import Button, Keyboard, View, label_of
from bot.render.withdrawn import REASON

_TITLE: Final = 200
_LISTED: Final = 12
_SHORT: Final = 80
"""Units of a name, and of a reason, where several outlets are listed."""


def edit_view(
    article: Article,
    action: EditArticle,
    localiser: Localiser,
    now: datetime,
    *,
    pinned: datetime | None = None,
) -> View:
    """Show what an editor may do to an article; `pinned` is until when its story stands at the top."""
    lines = [localiser.text("edit-heading", title=inline(article.title, _TITLE), id=article.id)]
    if article.hidden is not None:
        lines.append(localiser.text("edit-hidden", date=localiser.whole_day(article.hidden)))
    if article.outlet_title is not None:
        own = "titles-own-changed" if article.outlet_retitled else "titles-own"
        lines.append(localiser.text(own, title=inline(article.outlet_title, _TITLE)))
    if pinned is not None:
        lines.append(localiser.text("story-pinned-until", until=localiser.date(pinned, now)))

    def button(key: str, deed: EditDeed) -> Button:
        deed_now = EditArticle(article.id, deed, action.listing_id, action.page)
        return Button(localiser.text(key), encode(deed_now))

    hidden = article.hidden is not None
    first = button("button-show-again", EditDeed.SHOW) if hidden else button("button-hide", EditDeed.HIDE)
    rows: list[tuple[Button, ...]] = [
        (first, button("button-title", EditDeed.TITLE)),
        (button("button-title-back", EditDeed.UNTITLE),) if article.outlet_title is not None else (),
    ]
    if article.story is not None and not hidden:
        listing_id, page = action.listing_id, action.page
        rows.append(
            (pin_button(article.story, localiser, listing_id, page, pinned=pinned is not None),),
        )
    rows.append((button("button-withdraw", EditDeed.WITHDRAW),))
    if hidden:
        rows.append((Button(localiser.text("button-hidden-articles"), encode(ListHidden())),))
    else:
        rows.append(_back(article.id, action, localiser))
    return View("\n".join(lines), tuple(row for row in rows if row))


def reason_view(title: str, localiser: Localiser, *, outlet: bool, back: EditArticle | None = None) -> View:
    """Ask why something is withdrawn."""
    key = "withdraw-why-outlet" if outlet else "withdraw-why"
    text = localiser.text(key, title=inline(title, _TITLE), most=REASON)
    return View(text, () if back is None else (_back(back.article_id, back, localiser),))


def ask_view(
    title: str, reason: str, localiser: Localiser, *, proposal_id: int, outlet: bool, count: int
) -> View:
    """Ask once more before something is withdrawn."""
    key = "withdraw-ask-outlet" if outlet else "withdraw-ask"
    text = localiser.text(key, title=inline(title, _TITLE), reason=inline(reason, REASON), count=count)
    row = (
        Button(localiser.text("button-withdraw-now"), encode(Answer(proposal_id, Reply.YES))),
        Button(localiser.text("button-cancel"), encode(Answer(proposal_id, Reply.NO))),
    )
    return View(text, (row,))


def withdrawn_view(withdrawal: Withdrawal, localiser: Localiser, *, count: int) -> View:
    """Say that something is withdrawn."""
    key = "withdraw-said-outlet" if withdrawal.outlet else "withdraw-said"
    text = localiser.text(key, title=inline(withdrawal.title, _TITLE), count=count)
    return View(text, (_lift(withdrawal, localiser),) if withdrawal.outlet else ())


def kept_view(localiser: Localiser) -> View:
    """Say that nothing was withdrawn."""
    return View(localiser.text("withdraw-cancelled"))


def outlet_state_view(
    name: str, shut: Withdrawal | None, localiser: Localiser, *, number: int, count: int
) -> View:
    """Show whether an outlet is shut out, and offer the other thing."""
    if shut is None:
        text = localiser.text("withdraw-outlet-in", title=inline(name, _TITLE), count=count)
        button = Button(localiser.text("button-withdraw-outlet"), encode(ShutOutlet(number)))
        return View(text, ((button,),))
    return View(_shut(shut, localiser), (_lift(shut, localiser),))


def lifted_view(name: str, localiser: Localiser) -> View:
    """Say that an outlet is let in again."""
    return View(localiser.text("withdraw-lifted", title=inline(name, _TITLE)))


def usage_view(shut: Sequence[Withdrawal], localiser: Localiser) -> View:
    """Say how to withdraw, and which outlets are shut out."""
    lines = [localiser.text("withdraw-usage")]
    lines += [_shut(item, localiser, _SHORT, _SHORT) for item in shut[:_LISTED]]
    if len(shut) > _LISTED:
        lines.append(localiser.text("outbox-more", count=len(shut) - _LISTED))
    return View("\n\n".join(lines), tuple(_lift(item, localiser) for item in shut[:_LISTED]))


def _shut(shut: Withdrawal, localiser: Localiser, title: int = _TITLE, reason: int = REASON) -> str:
    return localiser.text(
        "withdraw-outlet-out",
        title=inline(shut.title, title),
        date=localiser.whole_day(shut.at),
        reason=inline(shut.reason, reason),
    )


def _lift(shut: Withdrawal, localiser: Localiser) -> tuple[Button, ...]:
    label = localiser.text("button-lift", title=label_of(shut.title, 24))
    return (Button(label, encode(LiftWithdrawal(shut.id))),)


def list_keyboard(
    ids: Sequence[int], page: Page[Any], action: Callable[[int], Action], localiser: Localiser
) -> Keyboard:
    """Lead from a list of articles to what may be done about each, and to its other pages."""
    menus = [EditArticle(article_id, EditDeed.MENU) for article_id in ids]
    rows = (
        tuple(
            Button(localiser.text("button-edit-number", number=str(menu.article_id)), encode(menu))
            for menu in menus
        ),
        paging_row(page.page, page.pages, action),
    )
    return tuple(row for row in rows if row)


def back_to_article(article_id: int, action: EditArticle, localiser: Localiser) -> Button:
    """Lead back to an article's card, which keeps its way back to the list."""
    [button] = _back(article_id, action, localiser)
    return button


def _back(article_id: int, action: EditArticle, localiser: Localiser) -> tuple[Button, ...]:
    back = OpenArticle(article_id, action.listing_id, action.page)
    return (Button(localiser.text("button-article"), encode(back)),)
