"""A story as a post by itself, and what posts and digests have in common."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.digest import Layout, Picture
from bot.model.edition import EditionStory
from bot.model.outlet import Outlets
from bot.render import digest_parts as parts
from bot.render.actions import Action
from bot.render.actions.articles import OpenArticle
from bot.render.actions.stories import OpenStory
from bot.render.address import article_link, story_link, web_address
from bot.render.alert import linked_title
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.rendition import translation_note
from bot.render.sent import sent_note
from bot.render.view import Button, View
from bot.text.reworded import renditions_of
from bot.text.sections import theme_of

SIGNATURE: Final = 120
_TITLE: Final = 300
_TAG: Final = 40
_TAGS: Final = 8
_NOT_IN_A_TAG: Final = re.compile(r"\W+")


def story_post(
    story: EditionStory,
    layout: Layout,
    *,
    private: bool,
    localiser: Localiser,
    outlets: Outlets,
    bot_name: str,
) -> View:
    """Lay out one story that is posted by itself; in `private` its button opens it there."""
    origin, foot = (
        [parts.origin(story, localiser, outlets, marked=False)],
        [inline(layout.signature, SIGNATURE)],
    )
    if parts.names_labels([story], (), None, outlets):
        origin.append(f"<i>{localiser.text('list-labels')}</i>")
    if layout.hashtags:
        foot.insert(0, " ".join(tags([story], localiser)))
    head = [f"<b>{linked_title(story.headline, _TITLE)}</b>", translation_note(story.headline, localiser)]
    notes = (parts.marks_of([story], localiser), sent_note(renditions_of(story), localiser))
    origin += [note for note in notes if note]
    blocks = [
        "\n".join(line for line in head if line),
        parts.sentences(story, localiser, outlets),
        "\n".join(origin),
        "\n".join(line for line in foot if line),
    ]
    label = localiser.text("button-read-more")
    button = opening_button(story, label, layout, private=private, bot_name=bot_name)
    keyboard = ((button,),) if button is not None and layout.read_more else ()
    return pictured(View("\n\n".join(block for block in blocks if block), keyboard), [story], layout)


def tags(stories: Sequence[EditionStory], localiser: Localiser) -> list[str]:
    """Write a hashtag for each section: what it is about, or else what its outlet calls it."""
    named = (_tag(story.headline.section, localiser) for story in stories)
    return [f"#{tag}" for tag in dict.fromkeys(named) if tag][:_TAGS]


def _tag(section: str | None, localiser: Localiser) -> str:
    theme = theme_of(section)
    name = (section or "") if theme is None else localiser.text(f"theme-{theme}")
    tag = _NOT_IN_A_TAG.sub("_", name.strip()).strip("_")[:_TAG]
    return tag if any(character.isalpha() for character in tag) else ""


def pictured(view: View, stories: Sequence[EditionStory], layout: Layout) -> View:
    """Show the picture of the first story that has one, or else what Telegram makes of its page."""
    if layout.picture is Picture.STORY:
        pictures = (web_address(story.headline.image) for story in stories)
        found = next((picture for picture in pictures if picture), None)
        if found is not None:
            return replace(view, preview=True, preview_url=found, preview_above=True)
    if layout.previews:
        page = web_address(stories[0].headline.url)
        if page is not None:
            return replace(view, preview=True, preview_url=page)
    return view


def opening_button(
    story: EditionStory, label: str, layout: Layout, *, private: bool, bot_name: str
) -> Button | None:
    """Open a story where it is read in private, with the bot where others read along, if that is wanted."""
    alone = story.brief.articles < 2
    if private:
        action: Action = OpenArticle(story.headline.id) if alone else OpenStory(story.brief.story_id)
        return Button(label, encode(action))
    if not layout.read_more:
        return None
    link = article_link(story.headline.id, bot_name) if alone else story_link(story.brief.story_id, bot_name)
    return Button(label, url=link)
