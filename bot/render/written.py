"""What a program wrote of articles: always said to be that, each sentence with the way to its sources."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.answer import Source, WrittenSentence, WrittenText
from bot.model.outlet import Outlets
from bot.render.actions.answers import OwnWords
from bot.render.actions.articles import ShowListing
from bot.render.address import article_link
from bot.render.answer import QUESTION, notes, source_lines
from bot.render.callback import encode
from bot.render.html import TEXT_LIMIT, escape, inline, length_of, sentence
from bot.render.listing import number_row
from bot.render.story import Way, back_to_story
from bot.render.view import Button, View

_TITLE: Final = 300
_SENTENCE: Final = 500
_ENGINE: Final = 60


def written_answer_view(
    written: WrittenText,
    sources: Sequence[Source],
    *,
    question: str,
    listing_id: int,
    bot_username: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> View:
    """Show an answer that a program wrote, with its articles; their own words are a tap away."""
    head = f"<b>{localiser.text('ask-question', question=inline(question, QUESTION))}</b>"
    text = written_text(written, sources, head, bot_username, localiser, now, outlets)
    own = Button(localiser.text("button-own-words"), encode(OwnWords(listing_id)))
    numbers = number_row([source.article for source in sources], listing_id, 1)
    return View(text, (numbers, (own,)))


def written_button(listing_id: int, localiser: Localiser) -> Button:
    """Lead from the articles' own words to the answer that a program wrote."""
    return Button(localiser.text("button-written-answer"), encode(ShowListing(listing_id)))


def written_text(
    written: WrittenText,
    sources: Sequence[Source],
    head: str,
    bot_username: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> str:
    """Write what a program wrote, then which articles it is from.

    Where that is too long for a message, articles that it does not cite give way, then its last sentences.
    """
    mark = localiser.text("ask-written", engine=inline(written.engine, _ENGINE))
    foot = [f"<i>{note}</i>" for note in notes(sources, localiser, outlets)]
    if written.dropped:
        foot.insert(0, f"<i>{localiser.text('ask-dropped', count=written.dropped)}</i>")
    listed = [
        f"{number}. {source_lines(source, localiser, now, outlets)}"
        for number, source in enumerate(sources, 1)
    ]

    def joined(sentences: Sequence[WrittenSentence], *, every: bool) -> str:
        said = " ".join(_sentence(one.text, one.cites, sources, bot_username) for one in sentences)
        cited = {number for one in sentences for number in one.cites}
        lines = [line for number, line in enumerate(listed, 1) if every or number in cited]
        heading = localiser.text("ask-sources")
        return "\n\n".join([head, f"<i>{mark}</i>", said, "\n".join([heading, *lines]), *foot])

    text = joined(written.sentences, every=True)
    left = len(written.sentences)
    while length_of(text) > TEXT_LIMIT and left:
        text = joined(written.sentences[:left], every=False)
        left -= 1
    return text


def _sentence(text: str, cites: Sequence[int], sources: Sequence[Source], bot_username: str) -> str:
    links = "".join(
        f'<a href="{escape(article_link(sources[number - 1].article.id, bot_username))}">[{number}]</a>'
        for number in cites
    )
    return f"{sentence(text, _SENTENCE)} {links}"


def written_summary_view(
    written: WrittenText,
    sources: Sequence[Source],
    *,
    title: str,
    story_id: int,
    way: Way,
    bot_username: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> View:
    """Show what a program wrote of a story, with the articles that it cites and the way back to its card."""
    head = f"<b>{inline(title, _TITLE)}</b>\n{localiser.text('written-summary')}"
    text = written_text(written, sources, head, bot_username, localiser, now, outlets)
    numbers = number_row([source.article for source in sources], way.listing_id, way.page)
    return View(text, (numbers, back_to_story(story_id, way, localiser)))
