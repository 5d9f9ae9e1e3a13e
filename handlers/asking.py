"""/ask: what of the archive answers a question; and the summaries of stories that a program writes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from telegram import Message, Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.answer import Source, WrittenText
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.translation import Haste, Rendition, Shortfall, Wording
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import ShowListing
from bot.render.answer import answer_view, renditions_of
from bot.render.as_written import switchable
from bot.render.story import Way
from bot.render.view import View
from bot.render.written import written_answer_view, written_button, written_summary_view
from bot.services.answer_reading import sources_in_language
from bot.services.answers import Unwritten
from bot.services.questions import Answerable
from bot.text.answering.question_words import LANGUAGES
from handlers import in_language
from handlers.in_language import InLanguage

_WHY = {
    Shortfall.LATE: "ask-writing",
    Shortfall.SPENT: "ask-writer-spent",
    Shortfall.DOWN: "ask-writer-down",
    None: "ask-writer-unsound",
}
_WHY_NO_SUMMARY = {
    Shortfall.LATE: "written-late",
    Shortfall.SPENT: "written-spent",
    Shortfall.DOWN: "written-down",
    None: "written-unsound",
}


async def ask(update: Update, context: NewsContext) -> None:
    """Answer what is typed behind the command, or what it replies to; without either, say how to ask."""
    message = update.effective_message
    assert message is not None, "the gate lets in nothing else"
    asked = context.words or _replied_to(message)
    if not asked:
        raise UserError("ask-usage")
    await context.typing()
    found = await context.services.questions.about(
        context.asker,
        asked,
        language=context.preferred[0],
        prefer=context.preferred,
        filters=context.filters,
    )
    await _answer(context, found, Haste.ASKED)


async def turn(context: NewsContext, listing: Listing) -> None:
    """Show an answer once more: the same articles, as they are now, and what was written of them."""
    await _answer(context, await _again(context, listing), Haste.KEPT)


async def pressed(context: NewsContext, action: OwnWords | WriteSummary) -> None:
    """Do what a button about what a program wrote says."""
    match action:
        case OwnWords():
            await _own_words(context, action)
        case WriteSummary():
            await _summary(context, action)


async def _answer(context: NewsContext, found: Answerable, haste: Haste) -> None:
    """Show what a program wrote, if one may; what it can't write in time or truly, the articles say."""
    drawing = _Drawing(context, found)
    if context.exchange.as_written or not found.sources:
        await drawing.show_own_words()
        return
    written = await drawing.write(haste)
    if isinstance(written, WrittenText):
        await in_language.show(context, drawing.written(written), anew=drawing.rewritten_anew)
        return
    await drawing.show_own_words(written)
    if written == Unwritten(Shortfall.LATE):
        await context.show_later(drawing.later)


async def _own_words(context: NewsContext, action: OwnWords) -> None:
    listing = await context.services.reading.own_listing(context.asker, action.listing_id)
    if listing.kind is not ListingKind.ASK:
        raise UserError("button-old")
    drawing = _Drawing(context, await _again(context, listing))
    kept = isinstance(await drawing.write(Haste.KEPT), WrittenText)
    await drawing.show_own_words(back=kept)


async def _again(context: NewsContext, listing: Listing) -> Answerable:
    found = await context.services.questions.again(
        context.asker, listing, language=context.preferred[0], prefer=context.preferred
    )
    if not (found.sources or found.near):
        raise UserError("article-gone")
    return found


class _Drawing:
    """Shows one answer, at once or later."""

    def __init__(self, context: NewsContext, found: Answerable) -> None:
        self._context = context
        self._found = found
        self._services = context.services
        self._reads = context.reads
        self._localiser = context.localiser
        self._language = _language(found, context)
        self._view: dict[str, Any] = {
            "question": found.question.text,
            "localiser": context.localiser,
            "now": context.services.clock.now(),
            "outlets": context.services.outlets,
        }
        self._bot_username = context.bot_username

    @property
    def articles(self) -> list[Article]:
        """What the answer is from."""
        return [source.article for source in self._found.sources]

    async def write(self, haste: Haste) -> WrittenText | Unwritten | None:
        """Have an answer written."""
        question, sources = self._found.question.text, self._found.sources
        return await self._services.answers.answer(question, sources, language=self._language, haste=haste)

    async def later(self) -> View | None:
        """Show what was written once it is, if its articles still say what it was written of."""
        made = await self.write(Haste.AHEAD)
        if made == Unwritten(Shortfall.LATE):
            return None
        try:
            now = await self._again()
        except UserError as error:
            return in_language.gone(error, self._localiser)
        if now.articles != self.articles:
            shown = await now.rewritten()
        else:
            shown = self.written(made) if isinstance(made, WrittenText) else self.own_words(made)
        return shown.draw(await shown.translate())

    async def show_own_words(self, missing: Unwritten | None = None, *, back: bool = False) -> None:
        """Show sentences of articles, as `own_words` does."""

        async def anew() -> InLanguage[Sequence[Source]]:
            return (await self._again()).own_words(missing, back=back)

        await in_language.show(self._context, self.own_words(missing, back=back), anew=anew)

    async def rewritten(self) -> InLanguage[Sequence[Source]]:
        """Show what was written of the articles before, or else their own sentences."""
        made = await self.write(Haste.KEPT)
        return self.written(made) if isinstance(made, WrittenText) else self.own_words(made)

    async def rewritten_anew(self) -> InLanguage[Sequence[Source]]:
        """Show the same of the articles as they are now."""
        return await (await self._again()).rewritten()

    async def _again(self) -> "_Drawing":
        assert self._found.listing is not None, "where there are no articles, nothing is late"
        return _Drawing(self._context, await _again(self._context, self._found.listing))

    def own_words(
        self, missing: Unwritten | None = None, *, back: bool = False
    ) -> InLanguage[Sequence[Source]]:
        """Show sentences of articles; `missing` says why no program answers, `back` leads to one's answer."""
        note = "" if missing is None else self._localiser.text(_WHY[missing.why])
        listing = self._found.listing

        def draw(sources: Sequence[Source]) -> View:
            view = answer_view(
                sources,
                listing_id=listing.id if listing else None,
                answered=bool(self._found.sources),
                note=note,
                **self._view,
            )
            if back and listing:
                row = (written_button(listing.id, self._localiser),)
                view = replace(view, keyboard=(*view.keyboard, row))
            return view

        return self._shown(self._found.sources or self._found.near, draw, renditions_of)

    def written(self, written: WrittenText) -> InLanguage[Sequence[Source]]:
        """Show what a program wrote, with the articles by their headlines."""
        assert self._found.listing is not None, "nothing is written of no articles"
        draw = partial(
            _drawn_written,
            written=written,
            listing_id=self._found.listing.id,
            bot_username=self._bot_username,
            **self._view,
        )
        titles = [replace(source, lead=(), best=()) for source in self._found.sources]
        return self._shown(titles, draw, renditions_of)

    def _shown(
        self,
        sources: Sequence[Source],
        draw: Callable[[Sequence[Source]], View],
        renditions: Callable[[Sequence[Source]], Sequence[Rendition | None]],
    ) -> InLanguage[Sequence[Source]]:
        listing, reads = self._found.listing, self._reads
        translations = self._services.translations

        def drawn(made: Sequence[Source]) -> View:
            view = draw(made)
            if listing is None:
                return view
            again = ShowListing(listing.id)
            return switchable(view, again, renditions(made), reads=reads, localiser=self._localiser, below=1)

        async def translate() -> Sequence[Source]:
            return await sources_in_language(sources, translations, reads, Haste.ASKED)

        return InLanguage(translate=translate, draw=drawn, renditions=renditions)


def _drawn_written(sources: Sequence[Source], *, written: WrittenText, **more: Any) -> View:
    return written_answer_view(written, sources, **more)


async def _summary(context: NewsContext, action: WriteSummary) -> None:
    """Show what a program wrote of a story in the card's place, or say in a notice why there is nothing."""
    services, localiser, reads = context.services, context.localiser, context.reads
    if action.listing_id is not None:
        await services.reading.own_listing(context.asker, action.listing_id)
    sources = await services.story_sources.of_story(action.story_id)
    language = reads.language or localiser.language
    written = await services.answers.summary(sources, language=language, haste=Haste.ASKED)
    if not isinstance(written, WrittenText):
        why = written.why if written is not None else Shortfall.DOWN
        await context.whisper(localiser.text(_WHY_NO_SUMMARY[why]), alert=True)
        return
    story = await services.story_cards.named(action.story_id, language=context.preferred)
    [title] = await services.translations.wordings([Wording(story.title, story.language)], reads, Haste.ASKED)
    shown = await sources_in_language(sources, services.translations, reads, Haste.ASKED)
    await context.show(
        written_summary_view(
            written,
            shown,
            title=title.text,
            story_id=story.brief.story_id,
            way=Way(listing_id=action.listing_id, page=action.page),
            bot_username=context.bot_username,
            localiser=localiser,
            now=services.clock.now(),
            outlets=services.outlets,
        )
    )


def _language(found: Answerable, context: NewsContext) -> str:
    """Choose the language of a written answer: the question's, or else the reader's."""
    asked_in = found.question.language
    return asked_in if asked_in in LANGUAGES else context.preferred[0]


def _replied_to(message: Message) -> str:
    """Take what a request quotes, or what it replies to, for the question."""
    if message.quote is not None:
        return message.quote.text
    replied = message.reply_to_message
    if replied is None or replied.forum_topic_created:
        return ""
    return (replied.text or replied.caption or "").strip()
