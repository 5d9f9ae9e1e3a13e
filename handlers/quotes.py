"""/quotes, the quotes of an article, and doubts about who said them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from telegram import Update

from bot.context import NewsContext
from bot.locale.catalogue import Localiser
from bot.model.chat import Listing
from bot.model.outlet import Show
from bot.model.translation import Rendered, Rendition, Wording
from bot.render.actions.articles import ShowListing
from bot.render.actions.quotes import DoubtSpeaker, QuotesOf, ShowQuotes
from bot.render.card import shown
from bot.render.quotes import (
    WORDINGS,
    article_quotes_view,
    nothing_said_view,
    person_quotes_view,
    quotes_help,
)
from bot.render.view import View
from bot.services.quotes import ArticleQuotes, PersonQuotes
from bot.storage.speaker_reports import Reported
from bot.text.reworded import Phrases, of_statement, of_utterances, statement_in, utterance_in
from handlers import in_language
from handlers.in_language import Answer, InLanguage


async def quotes(update: Update, context: NewsContext) -> None:
    """List what somebody said; without a name, say how to ask."""
    services = context.services
    if not context.words:
        offered = await services.quotes.most_quoted()
        await context.reply(quotes_help(offered, localiser=context.localiser))
        return
    found = await services.quotes.by_name(context.asker, context.words, context.localiser.language)
    if found.statements:
        await _show_found(context, found, context.reply)
    else:
        view = nothing_said_view(
            found.listing.query,
            found.suggestions,
            localiser=context.localiser,
            follow=await services.follows.offer_listing(context.asker, found.listing),
        )
        await context.reply(view)


async def pressed(context: NewsContext, action: ShowQuotes | QuotesOf | DoubtSpeaker) -> None:
    """Do what a button about quotes says."""
    match action:
        case ShowQuotes():
            await _show_article(context, action)
        case QuotesOf():
            await _show_speaker(context, action)
        case DoubtSpeaker():
            await _doubt(context, action)


async def turn(context: NewsContext, listing: Listing, page: int) -> None:
    """Show a page of a list that was shown before."""
    what = await _page(context, listing, page)
    await in_language.show(context, what, anew=partial(_page, context, listing, page))


async def _show_speaker(context: NewsContext, action: QuotesOf) -> None:
    """List what somebody said whose name was offered; what offered it stays in sight."""
    found = await context.services.quotes.of_speaker(
        context.asker, action.speaker_id, context.localiser.language
    )
    await _show_found(context, found, context.follow)


async def _show_found(context: NewsContext, found: PersonQuotes, answer: Answer) -> None:
    async def anew() -> InLanguage[PersonQuotes]:
        language = context.localiser.language
        again = await context.services.quotes.page(context.asker, found.listing, found.page, language)
        return await _person(context, replace(again, persons=found.persons))

    await in_language.show(context, await _person(context, found), answer, anew=anew)


async def _show_article(context: NewsContext, action: ShowQuotes) -> None:
    """List what an article quotes."""
    if action.listing_id is not None:
        await context.services.reading.own_listing(context.asker, action.listing_id)
    what = await _of_article(context, action)
    await in_language.show(context, what, anew=partial(_of_article, context, action))


async def _doubt(context: NewsContext, action: DoubtSpeaker) -> None:
    """Ask which quote has the wrong speaker, or report it and show what is left."""
    services, asker = context.services, context.asker
    listing = None
    if action.listing_id is not None:
        listing = await services.reading.own_listing(asker, action.listing_id)
    said, choosing = None, action.quote_id is None
    if action.back is not None and action.article_id is not None:
        if action.quote_id is not None:
            done = await services.speaker_reports.report_in_article(
                asker, action.article_id, action.quote_id - 1
            )
            said = _thanks(done, context.localiser)
        back = ShowQuotes(action.article_id, action.page, action.listing_id, action.back)
        again = partial(_of_article, context, back, said=said, choosing=choosing)
        await in_language.show(context, await again(), anew=again)
    elif listing is not None:
        if action.quote_id is not None and action.article_id is not None:
            done = await services.speaker_reports.report_in_list(
                asker, listing, action.article_id, action.quote_id - 1, context.localiser.language
            )
            said = _thanks(done, context.localiser)
        left = partial(_page, context, listing, action.page, said=said, choosing=choosing)
        await in_language.show(context, await left(), anew=left)
    else:
        await context.whisper("")


def _thanks(done: Reported, localiser: Localiser) -> str:
    return localiser.text("report-known-right" if done is Reported.NAME_IS_RIGHT else "report-thanks")


async def _of_article(
    context: NewsContext, action: ShowQuotes, *, said: str | None = None, choosing: bool = False
) -> InLanguage[ArticleQuotes]:
    services, localiser = context.services, context.localiser
    found = await services.quotes.of_article(context.asker, action.article_id, action.page)
    here = ShowQuotes(found.article.id, found.page, action.listing_id, action.back)
    follows = await services.follows.offer_speakers(context.asker, found.utterances)

    def draw(made: ArticleQuotes) -> View:
        return article_quotes_view(
            made.article,
            made.utterances,
            action=here,
            first=found.first,
            pages=found.pages,
            withheld=found.withheld,
            localiser=localiser,
            outlets=services.outlets,
            full_text=shown(found.article, services.outlets) is Show.FULL,
            said=said,
            choosing=choosing,
            follows=follows,
        )

    def words(asked: ArticleQuotes) -> Iterator[Wording]:
        yield Wording(asked.article.title, asked.article.language)
        yield from of_utterances(asked.utterances)

    def put(asked: ArticleQuotes, phrases: Phrases) -> ArticleQuotes:
        own = asked.article
        title = phrases.get(Wording(own.title, own.language), Rendered(own.title))
        return replace(
            asked,
            article=replace(own, title=title.text, rendition=title.rendition),
            utterances=tuple(utterance_in(one, phrases) for one in asked.utterances),
        )

    def renditions(made: ArticleQuotes) -> list[Rendition | None]:
        return [made.article.rendition, *(one.rendition for one in made.utterances)]

    switch = None if choosing else here
    return in_language.worded(context, found, words, put, renditions, draw, switch, below=1)


async def _page(
    context: NewsContext, listing: Listing, page: int, *, said: str | None = None, choosing: bool = False
) -> InLanguage[PersonQuotes]:
    found = await context.services.quotes.page(context.asker, listing, page, context.localiser.language)
    return await _person(context, found, said=said, choosing=choosing)


async def _person(
    context: NewsContext, found: PersonQuotes, *, said: str | None = None, choosing: bool = False
) -> InLanguage[PersonQuotes]:
    services, localiser, now = context.services, context.localiser, context.services.clock.now()
    follow = await services.follows.offer_listing(context.asker, found.listing)

    def draw(made: PersonQuotes) -> View:
        return person_quotes_view(
            made.statements,
            listing=found.listing,
            total=found.total,
            page=found.page,
            pages=found.pages,
            persons=found.persons,
            localiser=localiser,
            now=now,
            outlets=services.outlets,
            said=said,
            choosing=choosing,
            follow=follow,
        )

    def words(asked: PersonQuotes) -> Iterator[Wording]:
        return (wording for item in asked.statements for wording in of_statement(item, wordings=WORDINGS))

    def put(asked: PersonQuotes, phrases: Phrases) -> PersonQuotes:
        return replace(asked, statements=tuple(statement_in(item, phrases) for item in asked.statements))

    def renditions(made: PersonQuotes) -> list[Rendition | None]:
        return [one.rendition for item in made.statements for one in (item.best, *item.wordings)]

    switch = None if choosing else ShowListing(found.listing.id, found.page)
    return in_language.worded(context, found, words, put, renditions, draw, switch, below=1)
