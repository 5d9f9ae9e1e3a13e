"""/settings and /filter: how the bot is in a chat; in a group its admins' choice."""

import asyncio

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import NIGHT, Chat, QuietHours
from bot.render import settings as screens
from bot.render.actions.settings import ChangeSetting, SetLanguage, SetSummary, SettingPart, ShowSetting
from bot.services.preferences import HOURLY, half_hour
from bot.services.zone_choice import distinct
from bot.services.zone_names import ZonesFound, find_zones, zone_numbered
from bot.services.zone_places import zones_at
from bot.storage.history import MOST
from handlers.rights import rules_here

_OFFERED = 12
_AWAITED = frozenset((SettingPart.ZONE, SettingPart.NEW_FILTER))
"""Screens whose answer a person may type."""


async def settings(update: Update, context: NewsContext) -> None:
    """Show this chat's settings; with a place behind the command, take its time zone."""
    if update.callback_query is None and context.words:
        await _require_rule(context)
        await _live_in(context, context.words)
        return
    await _show_all(context)


async def filter_(update: Update, context: NewsContext) -> None:
    """Show this chat's filters, or add the one that was typed."""
    if not context.words:
        await context.reply(screens.filters_view(_chat(context), localiser=context.localiser))
        return
    await _require_rule(context)
    await _hide(context, context.words)


async def choose(context: NewsContext, action: SetLanguage | SetSummary) -> None:
    """Change the interface language, or how long summaries are, and show it done."""
    await _require_rule(context)
    chats, asker = context.services.chats, context.asker
    if isinstance(action, SetLanguage):
        chosen = await chats.choose_language(asker.chat_id, action.code)
    else:
        chosen = await chats.choose_summary(asker.chat_id, action.length)
    context.exchange.chat = chosen
    await _show_all(context)


async def pressed(context: NewsContext, action: ShowSetting | ChangeSetting) -> None:
    """Open a screen of the settings, or change one and show it done."""
    await _require_rule(context)
    if isinstance(action, ChangeSetting):
        context.exchange.chat = await _changed(context, action)
        part, page = _SHOWN.get(action.part, action.part), 1
    else:
        part, page = action.part, action.page
        if context.asker.private and part in _AWAITED:
            await context.services.awaiting.expect(context.asker.chat_id, ShowSetting(part))
    await _show(context, part, page)


async def answered(context: NewsContext, action: ShowSetting, text: str) -> None:
    """Take what a person typed for the screen that they opened last."""
    if action.part is SettingPart.ZONE:
        await _live_in(context, text)
    else:
        await _hide(context, text)


async def placed(context: NewsContext, action: ShowSetting) -> None:
    """Take the zone of a shared location, which is kept nowhere."""
    message = context.cause.effective_message
    location = message.location if message else None
    if location is None or action.part is not SettingPart.ZONE:
        raise UserError("digests-no-location")
    zones = await asyncio.to_thread(zones_at, location.latitude, location.longitude)
    if not zones:
        raise UserError("digests-zone-nowhere")
    await _choose_zone(context, ZonesFound(zones=zones), "")


async def _show(context: NewsContext, part: SettingPart, page: int) -> None:
    chat, localiser = _chat(context), context.localiser
    zone, now = _zone(context), context.services.clock.now()
    match part:
        case SettingPart.LANGUAGE:
            view = screens.language_view(chat, localiser=localiser)
        case SettingPart.ZONE:
            view = screens.zone_view(chat, zone=zone, localiser=localiser, now=now)
        case SettingPart.QUIET:
            view = screens.quiet_view(chat, zone=zone, localiser=localiser, now=now)
        case SettingPart.HOURLY:
            view = screens.hourly_view(chat, choices=HOURLY, localiser=localiser)
        case SettingPart.HISTORY:
            _require_private(context)
            view = screens.history_view(chat, most=MOST, localiser=localiser)
        case SettingPart.FILTERS:
            view = screens.filters_view(chat, localiser=localiser, page=page)
        case SettingPart.NEW_FILTER:
            view = screens.new_filter_view(localiser)
        case _:
            translated = context.services.translations.on
            view = screens.settings_view(chat, zone=zone, localiser=localiser, translated=translated)
    await context.show(view)


async def _show_all(context: NewsContext) -> None:
    await _show(context, SettingPart.ALL, 1)


async def _changed(context: NewsContext, action: ChangeSetting) -> Chat:
    preferences, chat, value = context.services.preferences, _chat(context), action.value_id
    quiet = chat.quiet or NIGHT
    match action.part:
        case SettingPart.ZONE:
            zone = zone_numbered(value)
            if zone is None:
                raise UserError("button-old")
            await context.services.awaiting.done(chat.id)
            return await preferences.live_in(chat.id, zone)
        case SettingPart.QUIET:
            return await preferences.be_quiet(chat.id, NIGHT if value == screens.ON else None)
        case SettingPart.QUIET_FROM:
            return await _be_quiet(context, QuietHours(half_hour(value), quiet.end))
        case SettingPart.QUIET_UNTIL:
            return await _be_quiet(context, QuietHours(quiet.start, half_hour(value)))
        case SettingPart.HOURLY:
            return await preferences.alert(chat.id, value)
        case SettingPart.ANNOUNCEMENTS:
            return await preferences.announce(chat.id, value == screens.ON)
        case SettingPart.PINNING:
            return await preferences.let_pin(chat.id, value == screens.ON)
        case SettingPart.HISTORY:
            _require_private(context)
            return await preferences.remember(chat.id, value == screens.ON)
        case SettingPart.FILTERS:
            return await preferences.show_again(chat.id, value)
        case _:
            raise UserError("button-old")


_SHOWN = {
    SettingPart.QUIET_FROM: SettingPart.QUIET,
    SettingPart.QUIET_UNTIL: SettingPart.QUIET,
    SettingPart.ANNOUNCEMENTS: SettingPart.ALL,
    SettingPart.ZONE: SettingPart.ALL,
}
"""Where something is shown that has no screen of its own."""


async def _be_quiet(context: NewsContext, quiet: QuietHours) -> Chat:
    if quiet.start == quiet.end:
        raise UserError("button-old")
    return await context.services.preferences.be_quiet(context.asker.chat_id, quiet)


async def _live_in(context: NewsContext, typed: str) -> None:
    """Take the zone that somebody typed, or offer those that it may be."""
    found = find_zones(typed)
    if not found.zones:
        raise UserError("zone-unknown", words=typed)
    await _choose_zone(context, found, typed)


async def _choose_zone(context: NewsContext, found: ZonesFound, typed: str) -> None:
    now = context.services.clock.now()
    zones = distinct(found.zones, now)
    if found.exact and len(zones) == 1:
        await context.services.awaiting.done(context.asker.chat_id)
        chat = await context.services.preferences.live_in(context.asker.chat_id, zones[0])
        context.exchange.chat = chat
        await _show_all(context)
        return
    await context.reply(
        screens.zone_view(
            _chat(context),
            zone=_zone(context),
            localiser=context.localiser,
            now=now,
            words=typed,
            offered=zones[:_OFFERED],
            exact=found.exact,
        )
    )


async def _hide(context: NewsContext, typed: str) -> None:
    """Add a filter, and say what it does."""
    asker, localiser = context.asker, context.localiser
    chat, added, reach = await context.services.preferences.hide(asker.chat_id, typed)
    context.exchange.chat = chat
    await context.services.awaiting.done(asker.chat_id)
    news = screens.filter_news(added, reach.hidden, reach.looked_at, localiser)
    await context.reply(screens.filters_view(chat, localiser=localiser, news=news))


def _chat(context: NewsContext) -> Chat:
    chat = context.exchange.chat
    assert chat is not None, "the gate has noted the chat"
    return chat


def _zone(context: NewsContext) -> str:
    return _chat(context).zone or context.services.zone.key


def _require_private(context: NewsContext) -> None:
    if not context.asker.private:
        raise UserError("own-data-in-private")


async def _require_rule(context: NewsContext) -> None:
    if not context.asker.private and not await rules_here(context):
        raise UserError("settings-admins-only")
