"""Every pressed button: callback data in, one handler out."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import ListingKind
from bot.render.actions import Action
from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import (
    FullText,
    OpenArticle,
    Pin,
    SaveArticle,
    SearchTerm,
    ShareArticle,
    ShowListing,
    Similar,
    Unpin,
    UnsaveArticle,
)
from bot.render.actions.as_written import AsWritten
from bot.render.actions.briefing import ChangeBriefing
from bot.render.actions.broadcasts import ChangeBroadcast, ListBroadcasts, ShowBroadcast
from bot.render.actions.chats import ChangeChat, ListChats, ShowChat
from bot.render.actions.desk import Admit, ChangeAdmin, ChangeBan, ShowAudit
from bot.render.actions.digests import AddDigest, ChangeDigest, ShowDigest, ShowDigests
from bot.render.actions.editing import (
    EditArticle,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    OwnTitle,
    PinStory,
    ShutOutlet,
    UnpinStory,
)
from bot.render.actions.feedback import GiveFeedback, SettleFeedback
from bot.render.actions.follows import ChangeFollow, FollowThis, ListFollows, ShowFollow
from bot.render.actions.hold import ChangeHold
from bot.render.actions.issues import JudgeIssue
from bot.render.actions.known import AskedAbout
from bot.render.actions.outbox import ChangeCause
from bot.render.actions.places import Go, Place
from bot.render.actions.proposals import Answer, Choose
from bot.render.actions.quotes import DoubtSpeaker, QuotesOf, SettleReport, ShowQuotes
from bot.render.actions.reading import ChangeReading, ShowReading
from bot.render.actions.settings import ChangeSetting, OwnData, SetLanguage, SetSummary, ShowSetting
from bot.render.actions.sources import ChangeSource, ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.actions.stats import ShowDays, ShowStats
from bot.render.actions.stories import MergeStory, OpenStory, ShowStory, SplitStory
from bot.render.callback import decode
from handlers import (
    about,
    admin_sources,
    admins,
    admissions,
    agenda,
    approvals,
    article,
    asking,
    audit,
    briefings,
    broadcasts,
    chats,
    costs,
    digests,
    editing,
    feedback,
    follows,
    health,
    hold,
    known,
    moderation,
    outbox,
    persons,
    quotes,
    reading,
    saved,
    search,
    settings,
    sources,
    speaker_reports,
    start,
    stats,
    stories,
    story_pins,
    titles,
    trends,
)

_PLACES = {
    Place.START: start.start,
    Place.HELP: start.help_,
    Place.LATEST: search.newest,
    Place.NEWEST: search.every_article,
    Place.SETTINGS: settings.settings,
    Place.ABOUT: about.about,
    Place.PRIVACY: about.privacy,
    Place.ADMINS: admins.admins,
    Place.INVITE: admins.invite,
    Place.REPORTS: speaker_reports.reports,
    Place.OUTBOX: outbox.outbox,
    Place.HEALTH: health.health,
    Place.COSTS: costs.costs,
    Place.STATS: stats.stats,
    Place.TRENDS: trends.trends,
}

_FAMILIES: dict[type[Action], Callable[[NewsContext, Any], Awaitable[None]]] = {
    kind: family
    for kinds, family in (
        ((DoubtSpeaker, QuotesOf, ShowQuotes), quotes.pressed),
        ((ListChats, ShowChat, ChangeChat), chats.pressed),
        ((CalendarFile, DropReminder, OpenEvent, SetReminder), agenda.pressed),
        ((FollowThis, ShowFollow, ChangeFollow, ListFollows), follows.pressed),
        ((AddDigest, ChangeDigest, ShowDigest, ShowDigests), digests.pressed),
        ((JudgeIssue,), approvals.pressed),
        ((EditArticle, ListHidden, ListTitles, ShutOutlet, LiftWithdrawal), editing.pressed),
        ((OwnTitle,), titles.own),
        ((PinStory, UnpinStory), story_pins.pressed),
        ((GiveFeedback,), feedback.pressed),
        ((SettleFeedback,), feedback.settle),
        ((ShowSetting, ChangeSetting), settings.pressed),
        ((ShowReading, ChangeReading), reading.pressed),
        ((OwnData,), persons.pressed),
        ((OpenStory, ShowStory, SplitStory, MergeStory), stories.pressed),
        ((ChangeCause,), outbox.pressed),
        ((ShowBroadcast, ChangeBroadcast, ListBroadcasts), broadcasts.pressed),
        ((ShowAudit,), audit.pressed),
        ((Admit,), admissions.pressed),
        ((ChangeBan,), moderation.pressed),
        ((ChangeHold,), hold.pressed),
        ((OwnWords, WriteSummary), asking.pressed),
        ((ShowStats,), stats.show),
        ((ShowDays,), stats.day_by_day),
        ((ChangeBriefing,), briefings.pressed),
    )
    for kind in kinds
}


async def pressed(update: Update, context: NewsContext) -> None:
    """Do what a button says; an old, foreign or forged one gets a polite answer."""
    query = update.callback_query
    action = decode(query.data) if query and query.data else None
    if action is None:
        raise UserError("button-old")
    if isinstance(action, AsWritten):
        context.exchange.as_written = True
        action = action.action
    if isinstance(action, Go):
        await _PLACES[action.place](update, context)
    elif (family := _FAMILIES.get(type(action))) is not None:
        await family(context, action)
    elif isinstance(
        action, Answer | ChangeAdmin | ChangeSource | Choose | ListSources | Pin | SettleReport | Unpin
    ):
        await _rule(context, action)
    else:
        await _act(context, action)


async def _act(context: NewsContext, action: Action) -> None:
    match action:
        case OpenArticle():
            await article.open_card(context, action)
        case ShowListing():
            await _turn(context, action)
        case FullText():
            await article.full_text(context, action)
        case ShareArticle():
            await article.share(context, action)
        case SaveArticle() | UnsaveArticle():
            await saved.change(context, action)
        case Similar(article_id=article_id):
            await search.similar(context, article_id)
        case SetLanguage() | SetSummary():
            await settings.choose(context, action)
        case AskedAbout():
            await known.pressed(context, action)
        case SearchTerm():
            await trends.search_term(context, action)
        case ShowSources() | ShowSource() | ShowOutlet():
            await _source(context, action)
        case _:
            await context.whisper("")


async def _source(context: NewsContext, action: ShowSources | ShowSource | ShowOutlet) -> None:
    match action:
        case ShowSources(page=page):
            await sources.show(context, page)
        case ShowSource(source_id=source_id):
            await sources.show_source(context, source_id)
        case ShowOutlet():
            await sources.by_number(context, action)


async def _turn(context: NewsContext, action: ShowListing) -> None:
    """Show a page of a stored list, as its kind is shown."""
    reading, asker = context.services.reading, context.asker
    listing = await reading.own_listing(asker, action.listing_id)
    if listing.kind is ListingKind.KNOWN:
        await known.turn(context, listing)
    elif listing.kind is ListingKind.ASK:
        await asking.turn(context, listing)
    elif listing.kind is ListingKind.QUOTES:
        await quotes.turn(context, listing, action.page)
    elif listing.kind in (ListingKind.AGENDA, ListingKind.REMINDERS):
        await agenda.turn(context, listing, action.page)
    elif listing.kind is ListingKind.STORY:
        await stories.turn(context, listing, action.page)
    else:
        await search.show(context, await reading.page(asker, action.listing_id, action.page))


async def _rule(context: NewsContext, action: Action) -> None:
    """Do what only an admin may: each handler checks who pressed."""
    match action:
        case Answer():
            await admin_sources.answer(context, action)
        case ChangeAdmin():
            await admins.change(context, action)
        case ChangeSource():
            await admin_sources.change(context, action)
        case Choose():
            await admin_sources.choose(context, action)
        case Pin() | Unpin():
            await saved.change_pin(context, action)
        case ListSources():
            await sources.list_all(context, action)
        case SettleReport():
            await speaker_reports.settle(context, action)
