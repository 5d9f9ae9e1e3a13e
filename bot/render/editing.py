"""What editors see when they edit: the menu under a card, and withdrawals."""

from collections.abc import Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.withdrawal import Withdrawal
from bot.render.actions import Answer, OpenArticle, Reply
from bot.render.callback import encode
from bot.render.editing_actions import EditArticle, EditDeed, LiftWithdrawal, ShutOutlet
from bot.render.html import inline
from bot.render.view import Button, View, label_of
from bot.render.withdrawn import REASON

_TITLE: Final = 200
_LISTED: Final = 20


def edit_view(article: Article, action: EditArticle, localiser: Localiser) -> View:
    """Show what an editor may do to an article."""
    text = localiser.text("edit-heading", title=inline(article.title, _TITLE), id=article.id)
    withdraw = EditArticle(article.id, EditDeed.WITHDRAW, action.listing_id, action.page)
    return View(
        text,
        (
            (Button(localiser.text("button-withdraw"), encode(withdraw)),),
            _back(article.id, action, localiser),
        ),
    )


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
    lines += [_shut(item, localiser) for item in shut[:_LISTED]]
    return View("\n\n".join(lines), tuple(_lift(item, localiser) for item in shut[:_LISTED]))


def _shut(shut: Withdrawal, localiser: Localiser) -> str:
    return localiser.text(
        "withdraw-outlet-out",
        title=inline(shut.title, _TITLE),
        date=localiser.whole_day(shut.at),
        reason=inline(shut.reason, REASON),
    )


def _lift(shut: Withdrawal, localiser: Localiser) -> tuple[Button, ...]:
    label = localiser.text("button-lift", title=label_of(shut.title, 24))
    return (Button(label, encode(LiftWithdrawal(shut.id))),)


def _back(article_id: int, action: EditArticle, localiser: Localiser) -> tuple[Button, ...]:
    back = OpenArticle(article_id, action.listing_id, action.page)
    return (Button(localiser.text("button-article"), encode(back)),)
