"""/follow and /following: what a chat wants to be told of, and every button about it."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.follow import Follow, FollowKind
from bot.render import pages
from bot.render.actions.follows import ChangeFollow, FollowDeed, FollowThis, ListFollows, ShowFollow
from bot.render.callback import encode
from bot.render.follow_button import following_button
from bot.render.following import (
    ask_words_view,
    follow_help,
    follow_view,
    followed_view,
    follows_view,
    mute_button,
    muted_text,
    undo_button,
    unfollowed_view,
    words_of,
)
from bot.render.view import View
from bot.services.follows import LOT, Made
from bot.services.wishes import story_of

_RISING = 6


async def follow(update: Update, context: NewsContext) -> None:
    """Follow what was typed; without words, say how and offer what rises."""
    services, localiser = context.services, context.localiser
    if not context.words:
        rising = (await services.trends.trends(localiser.language)).rising
        await context.reply(follow_help([trend.place for trend in rising[:_RISING]], localiser))
        return
    await follow_words(context, context.words)


async def follow_words(context: NewsContext, words: str) -> None:
    """Follow some words, and tell how much they would have told."""
    follows = context.services.follows
    wanted = follows.understood(words)
    await _require_rights(context)
    await context.follow(_made(context, await follows.follow(context.asker, wanted)))


async def following(update: Update, context: NewsContext) -> None:
    """List what the chat follows."""
    await context.show(await _list(context, 1))


async def pressed(context: NewsContext, action: FollowThis | ShowFollow | ChangeFollow | ListFollows) -> None:
    """Do what a button about follows says; in a group its admins' presses count, for all see the message."""
    await _require_rights(context)
    match action:
        case FollowThis():
            await _follow_this(context, action)
        case ShowFollow():
            await _show(context, action)
        case ListFollows():
            await context.show(await _list(context, action.page))
        case ChangeFollow():
            await _change(context, action)


async def reworded(context: NewsContext, action: ChangeFollow, typed: str) -> None:
    """Follow the words that were asked for, in place of others."""
    services, asker = context.services, context.asker
    made = await services.follows.reword(asker, action.follow_id, typed)
    await services.awaiting.done(asker.chat_id)
    await context.reply(_made(context, made))


async def _follow_this(context: NewsContext, action: FollowThis) -> None:
    """Follow what a button stands under; words are confirmed in a message, a story in a whisper."""
    services, asker, localiser = context.services, context.asker, context.localiser
    wanted = await services.follows.wanted(asker, action, language=localiser.language)
    made = await services.follows.follow(asker, wanted)
    button = following_button(made.follow, localiser)
    await context.replace_buttons({encode(action): button})
    view = _made(context, made)
    if wanted.again or wanted.kind is FollowKind.STORY:
        await context.whisper(pages.plain(view).partition("\n")[0])
    else:
        await context.follow(view)


async def _change(context: NewsContext, action: ChangeFollow) -> None:
    follows, asker = context.services.follows, context.asker
    match action.deed:
        case FollowDeed.EDIT:
            await _ask_words(context, action)
        case FollowDeed.UNDO:
            gone, _ = await follows.stop(asker, action.follow_id)
            await context.show(unfollowed_view(gone, context.localiser))
        case FollowDeed.STOP:
            await _stop(context, action)
        case _:
            changed = await follows.change(asker, action.follow_id, action.deed)
            if action.page is None:
                await _swap_mute(context, changed, action)
            else:
                await _show(context, ShowFollow(changed.id, action.page))


async def _ask_words(context: NewsContext, action: ChangeFollow) -> None:
    asker, page = context.asker, action.page or 1
    if not asker.private:
        raise UserError("button-old")
    asked = await context.services.follows.get(asker, action.follow_id)
    await context.services.awaiting.expect(asker.chat_id, action)
    await context.show(ask_words_view(asked, page=page, localiser=context.localiser))


async def _stop(context: NewsContext, action: ChangeFollow) -> None:
    """Stop following, and offer to take that back: in the list, or under the alert that was pressed."""
    localiser = context.localiser
    gone, listing = await context.services.follows.stop(context.asker, action.follow_id)
    if action.page is not None:
        await context.show(await _list(context, action.page, stopped=(gone, listing.id)))
        return
    old = (ChangeFollow(gone.id, deed) for deed in (FollowDeed.MUTE, FollowDeed.UNMUTE))
    undo = undo_button(listing.id, localiser)
    await context.replace_buttons({**{encode(one): None for one in old}, encode(action): undo})
    await context.whisper(_plain(localiser.text("follow-stopped", words=words_of(gone, localiser))))


async def _swap_mute(context: NewsContext, changed: Follow, action: ChangeFollow) -> None:
    localiser, now = context.localiser, context.services.clock.now()
    await context.replace_buttons({encode(action): mute_button(changed, localiser, now)})
    if action.deed is FollowDeed.MUTE:
        await context.whisper(_plain(muted_text(changed, localiser, now)))
    else:
        await context.whisper(_plain(localiser.text("follow-unmuted", words=words_of(changed, localiser))))


async def _show(context: NewsContext, action: ShowFollow) -> None:
    services, asker = context.services, context.asker
    shown = await services.follows.get(asker, action.follow_id)
    await context.show(
        follow_view(
            shown,
            alerts=await services.follows.alerts(asker, shown),
            page=action.page,
            story_id=story_of(shown),
            chat=context.exchange.chat,
            private=asker.private,
            localiser=context.localiser,
            now=services.clock.now(),
        )
    )


async def _list(context: NewsContext, page: int, *, stopped: tuple[Follow, int] | None = None) -> View:
    services, asker = context.services, context.asker
    listed = await services.follows.page(asker, page)
    return follows_view(
        listed.follows,
        total=listed.total,
        page=listed.page,
        pages=listed.pages,
        chat=context.exchange.chat,
        group=not asker.private,
        localiser=context.localiser,
        now=services.clock.now(),
        stopped=stopped,
    )


def _made(context: NewsContext, made: Made) -> View:
    return followed_view(
        made.follow,
        new=made.new,
        recent=made.recent,
        lot=made.daily if made.daily > LOT else None,
        chat=context.exchange.chat,
        group=not context.asker.private,
        localiser=context.localiser,
    )


def _plain(html: str) -> str:
    return pages.plain(View(html))


async def _require_rights(context: NewsContext) -> None:
    """Let only those go on who may choose what this chat is told.

    Raises:
        UserError: follow-admins-only.
    """
    asker = context.asker
    if not await context.services.chat_rights.may_configure(asker.user_id, asker.chat_id):
        raise UserError("follow-admins-only")
