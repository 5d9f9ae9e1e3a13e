"""The buttons under a story's quotes: to their articles, and for doubts about who said them."""

from collections.abc import Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.utterance import Statement
from bot.render.actions.articles import OpenArticle
from bot.render.actions.quotes import DoubtSpeaker
from bot.render.actions.stories import ShowStory, StoryPart
from bot.render.callback import encode
from bot.render.view import Button, Keyboard, rows_of

_A_ROW: Final = 6


def quotes_rows(
    said: Sequence[Statement],
    *,
    story_id: int,
    listing_id: int | None,
    page: int,
    localiser: Localiser,
    choosing: bool,
) -> Keyboard:
    """Make a button for each number: it opens the article, or with `choosing` doubts who is named.

    `listing_id` and `page` are the story's card's.
    """
    if choosing:
        numbers = [
            Button(
                str(number),
                encode(DoubtSpeaker(listing_id, 1, item.best.origin.article_id, item.best.start + 1, page)),
            )
            for number, item in enumerate(said, 1)
            if item.best.speaker
        ]
        other = ("button-cancel", StoryPart.QUOTES)
    else:
        numbers = [
            Button(str(number), encode(OpenArticle(item.best.origin.article_id, listing_id, page)))
            for number, item in enumerate(said, 1)
        ]
        other = ("button-wrong-speaker", StoryPart.DOUBT)
    rows = rows_of(numbers, _A_ROW)
    if choosing or any(item.best.speaker for item in said):
        key, part = other
        rows.append((Button(localiser.text(key), encode(ShowStory(story_id, part, listing_id, page))),))
    return tuple(rows)
