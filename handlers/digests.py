"""/digest: a digest in three taps, and every choice about it; also for groups and channels, in private."""

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import ChatKind
from bot.model.digest import DigestMode
from bot.model.open_digest import Choices, OpenDigest
from bot.render.actions.digests import (
    AddDigest,
    ChangeDigest,
    DigestDeed,
    DigestPart,
    DigestStart,
    ShowDigest,
    ShowDigests,
)
from bot.render.chats import elsewhere_view
from bot.render.digest_choices import part_view
from bot.render.digest_screen import Screen
from bot.render.digest_settings import (
    choose_view,
    home_view,
    list_view,
    offer_view,
    remove_view,
    removed_view,
    sample_note,
)
from handlers.editions import laid_out

_TYPED = (
    DigestPart.HOURS,
    DigestPart.HALVES,
    DigestPart.ZONE,
    DigestPart.TOPICS,
    DigestPart.SIGNATURE,
)
"""Screens whose answer may be typed."""
_PART_OF = {
    DigestDeed.DAY: DigestPart.DAYS,
    DigestDeed.WORKDAYS: DigestPart.DAYS,
    DigestDeed.EVERY_DAY: DigestPart.DAYS,
    DigestDeed.ZONE: DigestPart.CHOOSE,
    DigestDeed.TOPIC: DigestPart.TOPICS,
    DigestDeed.FOLLOWED: DigestPart.TOPICS,
    DigestDeed.EVERYTHING: DigestPart.TOPICS,
    DigestDeed.LANGUAGE: DigestPart.LANGUAGE,
    DigestDeed.READ: DigestPart.LANGUAGE,
    DigestDeed.LENGTH: DigestPart.LENGTH,
    DigestDeed.STORIES: DigestPart.LENGTH,
    DigestDeed.LATE: DigestPart.LATE,
    DigestDeed.MODE: DigestPart.CHOOSE,
    DigestDeed.THREAD: DigestPart.CHOOSE,
    DigestDeed.HASHTAGS: DigestPart.POSTS,
    DigestDeed.READ_MORE: DigestPart.POSTS,
    DigestDeed.PICTURE: DigestPart.POSTS,
    DigestDeed.UNSIGN: DigestPart.POSTS,
    DigestDeed.HOURLY: DigestPart.PACE,
    DigestDeed.WAIT: DigestPart.PACE,
    DigestDeed.APPROVAL: DigestPart.CHOOSE,
    DigestDeed.PAUSE: DigestPart.HOME,
    DigestDeed.RESUME: DigestPart.HOME,
}
"""Which screen shows what was changed; what is not here, among the extras."""
_HALF = 30
_SAMPLES = 2
"""Posts of a stream that are shown as it would make them now."""


async def digest(update: Update, context: NewsContext) -> None:
    """Show one's own digest, or the ways to begin; in a group, lead its admins to where it is set up.

    Behind the command may stand the hours at which it shall come.
    """
    asker = context.asker
    if asker.private and context.words:
        await _come_at(context, context.words)
        return
    if asker.private:
        await show_digests(context, asker.chat_id)
        return
    if not await context.services.chat_rights.may_configure(asker.user_id, asker.chat_id):
        raise UserError("digests-admins-only")
    localiser = context.localiser
    await context.reply(
        elsewhere_view(asker.chat_id, context.thread, context.bot_username, localiser=localiser)
    )


async def _come_at(context: NewsContext, typed: str) -> None:
    """Let one's digest come at the hours that were typed; of several, ask which is meant."""
    digests, user = context.services.digests, context.asker.user_id
    known = await digests.of_chat(user, user)
    if len(known) < 2:
        await _show(context, await context.services.typed_digests.come_at(user, typed), DigestPart.HOME)
    else:
        localiser, now = context.localiser, context.services.clock.now()
        which = localiser.text("digests-which")
        await context.show(list_view(known[0].chat, known, localiser=localiser, now=now, note=which))


async def show_digests(context: NewsContext, chat_id: int) -> None:
    """Show a chat's digests to somebody who may change them; for none, the ways to begin."""
    digests = await context.services.digests.of_chat(context.asker.user_id, chat_id)
    if not digests:
        await _offer(context, chat_id, None)
    elif len(digests) == 1 and chat_id == context.asker.chat_id:
        await _show(context, digests[0], DigestPart.HOME)
    else:
        localiser, now = context.localiser, context.services.clock.now()
        await context.show(list_view(digests[0].chat, digests, localiser=localiser, now=now))


async def pressed(context: NewsContext, action: AddDigest | ChangeDigest | ShowDigest | ShowDigests) -> None:
    """Do what a button of these screens says; they are only shown in private."""
    asker, digests = context.asker, context.services.digests
    if not asker.private:
        raise UserError("digests-private-only")
    match action:
        case ShowDigests(group_id=group):
            await show_digests(context, _chat(group, asker.chat_id))
        case AddDigest(start=DigestStart.ASK, group_id=group, thread_id=thread):
            await _offer(context, _chat(group, asker.chat_id), thread)
        case AddDigest(start=start, group_id=group, thread_id=thread):
            added = await digests.add(asker.user_id, _chat(group, asker.chat_id), start, thread)
            first = DigestPart.CHOOSE if start is DigestStart.CHOOSE else DigestPart.HOME
            await _show(context, added, first)
        case ShowDigest(digest_id=digest_id, part=DigestPart.SAMPLE):
            await _sample(context, await digests.open(asker.user_id, digest_id))
        case ShowDigest(digest_id=digest_id, part=part):
            await _show(context, await digests.open(asker.user_id, digest_id), part)
        case ChangeDigest(digest_id=digest_id, deed=DigestDeed.REMOVE):
            await _remove(context, digest_id)
        case ChangeDigest(digest_id=digest_id, deed=deed, value_id=value):
            changed = await digests.change(asker.user_id, digest_id, deed, value)
            await _show(context, changed, _part(deed, value, changed))


async def typed(context: NewsContext, action: ShowDigest, words: str) -> None:
    """Take what somebody typed for the screen that they have before them."""
    user, digests = context.asker.user_id, context.services.typed_digests
    match action.part:
        case DigestPart.TOPICS:
            await _show(context, await digests.type_topics(user, action.digest_id, words), action.part)
        case DigestPart.ZONE:
            await _zone(context, *await digests.type_zone(user, action.digest_id, words))
        case DigestPart.SIGNATURE:
            signed = await digests.type_signature(user, action.digest_id, words)
            await context.services.awaiting.done(context.asker.chat_id)
            await _show(context, signed, DigestPart.POSTS)
        case _:
            await _show(context, await digests.type_hours(user, action.digest_id, words), DigestPart.HOURS)


async def placed(context: NewsContext, action: ShowDigest) -> None:
    """Take the zone of a shared location, which is kept nowhere."""
    message = context.cause.effective_message
    location = message.location if message else None
    if location is None or action.part is not DigestPart.ZONE:
        raise UserError("digests-no-location")
    digests, user = context.services.typed_digests, context.asker.user_id
    place = await digests.place(user, action.digest_id, location.latitude, location.longitude)
    await _zone(context, *place)


async def _zone(context: NewsContext, opened: OpenDigest, zones: tuple[str, ...]) -> None:
    """Show the zone chosen, or those that may be meant."""
    if zones:
        await _show(context, opened, DigestPart.ZONE, zones)
    else:
        await context.services.awaiting.done(context.asker.chat_id)
        await _show(context, opened, DigestPart.CHOOSE)


async def _show(
    context: NewsContext, opened: OpenDigest, part: DigestPart, zones: tuple[str, ...] = ()
) -> None:
    """Show a screen, and wait for what may be typed there."""
    choices = await context.services.digest_offers.choices(context.asker.user_id, opened, part)
    screen = _screen(context, opened, Choices(zones=zones) if zones else choices)
    match part:
        case DigestPart.HOME:
            waiting = await context.services.approvals.waiting(opened.digest)
            view = home_view(screen, waiting=waiting)
        case DigestPart.CHOOSE:
            view = choose_view(screen)
        case DigestPart.REMOVE:
            view = remove_view(screen)
        case _:
            view = part_view(part, screen)
    if part in _TYPED:
        await context.services.awaiting.expect(context.asker.chat_id, ShowDigest(opened.digest.id, part))
    await context.show(view)


async def _sample(context: NewsContext, opened: OpenDigest) -> None:
    """Show the digest as it would go out now, below what says so."""
    services, digest_, chat = context.services, opened.digest, opened.chat
    await context.typing()
    edition = await services.digest_offers.sample(opened)
    views = await laid_out(context, edition, chat)
    shown = views[:_SAMPLES] if digest_.mode is DigestMode.STREAM else views
    for view in (sample_note(_screen(context, opened, Choices())), *shown):
        await context.reply(view)
    await context.whisper("")


async def _offer(context: NewsContext, chat_id: int, thread: int | None) -> None:
    digests, user = context.services.digests, context.asker.user_id
    chat = await digests.chat(user, chat_id)
    known, zone = len(await digests.of_chat(user, chat_id)), await digests.clock_of(user, chat)
    await context.show(offer_view(chat, zone, thread=thread, known=known, localiser=context.localiser))


async def _remove(context: NewsContext, digest_id: int) -> None:
    """Remove a digest, then show what is left."""
    user = context.asker.user_id
    chat = await context.services.digests.remove(user, digest_id)
    if await context.services.digests.of_chat(user, chat.id):
        await show_digests(context, chat.id)
    else:
        await context.show(removed_view(chat, localiser=context.localiser))


def _screen(context: NewsContext, opened: OpenDigest, choices: Choices) -> Screen:
    now = context.services.clock.now()
    return Screen(
        opened=opened,
        choices=choices,
        localiser=context.localiser,
        now=now,
        translates=context.services.translations.on,
    )


def _part(deed: DigestDeed, value: int | None, changed: OpenDigest) -> DigestPart:
    """Tell which screen shows what was changed."""
    if deed is DigestDeed.PREVIEWS and changed.chat.kind is not ChatKind.PRIVATE:
        return DigestPart.POSTS
    if deed is DigestDeed.HOUR:
        return DigestPart.HALVES if value is not None and (value - 1) % 60 == _HALF else DigestPart.HOURS
    return _PART_OF.get(deed, DigestPart.EXTRAS)


def _chat(group: int | None, own: int) -> int:
    return own if group is None else -group
