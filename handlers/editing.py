"""Editing what is there: the menu under an article's card, and /withdraw."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.role import Role
from bot.render.actions import Action
from bot.render.actions.editing import (
    EditArticle,
    EditDeed,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    ShutOutlet,
)
from bot.render.actions.proposals import Answer, Reply
from bot.render.callback import outlet_id
from bot.render.editing import (
    ask_view,
    edit_view,
    kept_view,
    lifted_view,
    outlet_state_view,
    reason_view,
    usage_view,
    withdrawn_view,
)
from bot.services.editing import ProposedWithdrawal
from handlers import hiding, titles
from handlers.numbers import number_in
from handlers.rights import require


async def withdraw(update: Update, context: NewsContext) -> None:
    """Ask whether an article or an outlet shall be withdrawn, and why; alone, show which outlets are."""
    await require(context, Role.EDITOR)
    editing, words = context.services.editing, context.words.split()
    if not words:
        await context.show(usage_view(await editing.all_shut(), context.localiser))
        return
    kind, *rest = words
    if kind.isdecimal():
        kind, rest = "article", words
    article_id = number_in(rest[0]) if rest and kind.casefold() == "article" else None
    if article_id is not None:
        await _article(context, article_id, " ".join(rest[1:]))
    elif kind.casefold() == "outlet" and rest:
        await _outlet(context, *await _named(context, rest))
    else:
        raise UserError("withdraw-usage")


async def pressed(context: NewsContext, action: Action) -> None:
    """Do what an editor's button says."""
    match action:
        case EditArticle(deed=EditDeed.MENU):
            await require(context, Role.EDITOR)
            await _menu(context, action)
        case EditArticle(deed=EditDeed.WITHDRAW):
            await require(context, Role.EDITOR)
            await _ask_why(context, action)
        case EditArticle(deed=EditDeed.HIDE | EditDeed.SHOW):
            await hiding.change(context, action)
        case EditArticle(deed=EditDeed.TITLE):
            await titles.ask(context, action)
        case EditArticle(deed=EditDeed.UNTITLE):
            await titles.take_back(context, action)
        case ListHidden():
            await hiding.list_hidden(context, action)
        case ListTitles():
            await titles.list_titles(context, action)
        case ShutOutlet():
            await require(context, Role.ADMIN)
            name = await context.services.editing.outlet(action.outlet_id)
            await context.services.awaiting.expect(context.asker.chat_id, action)
            await context.show(reason_view(name, context.localiser, outlet=True))
        case LiftWithdrawal():
            await require(context, Role.ADMIN)
            lifted = await context.services.editing.lift(context.asker, action.withdrawal_id)
            await context.show(lifted_view(lifted.title, context.localiser))


async def typed(context: NewsContext, action: EditArticle, text: str) -> None:
    """Take what was typed for an article: its title, or why it is withdrawn."""
    await require(context, Role.EDITOR)
    if action.deed is EditDeed.TITLE:
        await titles.correct(context, action, text)
        return
    proposed = await context.services.editing.propose_article(context.asker, action.article_id, text)
    await _ask(context, proposed)


async def typed_for_outlet(context: NewsContext, action: ShutOutlet, text: str) -> None:
    """Take why an outlet is withdrawn."""
    await require(context, Role.ADMIN)
    editing = context.services.editing
    await _ask(
        context, await editing.propose_outlet(context.asker, await editing.outlet(action.outlet_id), text)
    )


async def answer(context: NewsContext, action: Answer) -> None:
    """Withdraw what was proposed, or not."""
    editing, asker, localiser = context.services.editing, context.asker, context.localiser
    of_outlet = await editing.is_of_outlet(asker, action.proposal_id)
    await require(context, Role.ADMIN if of_outlet else Role.EDITOR)
    if action.reply is not Reply.YES:
        await context.show(kept_view(localiser))
        return
    await context.typing()
    done = await editing.withdraw(asker, action.proposal_id, context.cause.update_id)
    await context.show(withdrawn_view(done.withdrawal, localiser, count=done.count))


async def _menu(context: NewsContext, action: EditArticle) -> None:
    services = context.services
    article = await services.editing.article(context.asker, action.article_id)
    pinned = None if article.story is None else await services.story_pins.until(article.story)
    now = services.clock.now()
    await context.show(edit_view(article, action, context.localiser, now, pinned=pinned))


async def _article(context: NewsContext, article_id: int, reason: str) -> None:
    if reason:
        await _ask(context, await context.services.editing.propose_article(context.asker, article_id, reason))
    else:
        await _ask_why(context, EditArticle(article_id, EditDeed.WITHDRAW))


async def _outlet(context: NewsContext, name: str, reason: str) -> None:
    editing, localiser = context.services.editing, context.localiser
    shut = await editing.shut(name)
    if reason and shut is None:
        await _ask(context, await editing.propose_outlet(context.asker, name, reason))
        return
    count = await editing.count(name)
    await context.show(outlet_state_view(name, shut, localiser, number=outlet_id(name), count=count))


async def _named(context: NewsContext, words: list[str]) -> tuple[str, str]:
    """Read whose articles are meant, and why.

    Raises:
        UserError: withdraw-outlet-admins; withdraw-outlet-unknown.
    """
    if not await context.services.admins.has(context.asker.user_id, Role.ADMIN):
        raise UserError("withdraw-outlet-admins")
    return await context.services.editing.outlet_in(words)


async def _ask_why(context: NewsContext, action: EditArticle) -> None:
    article = await context.services.editing.article(context.asker, action.article_id)
    await context.services.awaiting.expect(context.asker.chat_id, action)
    await context.show(reason_view(article.title, context.localiser, outlet=False, back=action))


async def _ask(context: NewsContext, proposed: ProposedWithdrawal) -> None:
    await context.services.awaiting.done(context.asker.chat_id)
    await context.show(
        ask_view(
            proposed.title,
            proposed.reason,
            context.localiser,
            proposal_id=proposed.proposal_id,
            outlet=proposed.outlet,
            count=proposed.count,
        )
    )
