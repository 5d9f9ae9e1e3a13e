"""A digest as messages: its title, its stories by section, and the ways to open them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.days import hour, weekday_and_day
from bot.model.chat import Chat, ChatKind
from bot.model.digest import DigestMode
from bot.model.edition import Edition, EditionStory
from bot.model.outlet import Outlets
from bot.model.schedule import Slot
from bot.render import digest_parts as parts
from bot.render.alert import linked_title
from bot.render.digest_post import SIGNATURE, opening_button, pictured, story_post, tags
from bot.render.html import TEXT_LIMIT, escape, inline, truncate, utf16_length, visible
from bot.render.view import Button, Keyboard, View, rows_of
from bot.text.sections import theme_of

_MARKED: Final = 90
"""Marked-up stretches of one message; Telegram shows at most 100."""
_IN_A_ROW: Final = 8
_FEW: Final = 4
"""Stories below which headings would only take room."""
_INTRO: Final = 1000
_TOPICS: Final = 300
_SECTION: Final = 40
_LONGEST_LINK: Final = 256
"""Characters: a digest has many, and how much of them a message may hold is nowhere said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Piece:
    """A stretch of a message that is never torn, and what opens with it."""

    html: str
    heading: str = ""
    """Stands before it where the piece before has another one."""
    opens: EditionStory | None = None
    number: int = 0


def digest_views(
    edition: Edition, *, chat: Chat, localiser: Localiser, outlets: Outlets, bot_name: str
) -> tuple[View, ...]:
    """Lay out an edition: one message, or more where one can't hold it; a stream's as one post a story.

    `localiser` speaks the digest's language in its zone; `bot_name` is the bot's username, for deep links.
    An empty edition says that nothing is new.
    """
    layout, private = edition.digest.layout, chat.kind is ChatKind.PRIVATE
    if edition.empty:
        return (View(_nothing(edition, localiser)),)
    if edition.digest.mode is DigestMode.STREAM:
        return tuple(
            story_post(
                story,
                layout,
                private=private,
                localiser=localiser,
                outlets=outlets,
                bot_name=bot_name,
            )
            for story in edition.stories
        )
    pieces = [
        *_stories(edition, localiser, outlets, linked=not private),
        *_foot(edition, localiser, outlets),
    ]
    messages = list(_messages(pieces, _head(edition, localiser)))
    views = []
    for part, message in enumerate(messages, start=1):
        head = (
            _head(edition, localiser) if part == 1 else _head_of_part(edition, part, len(messages), localiser)
        )
        opened = [piece for piece in message if piece.opens is not None]
        buttons = [
            opening_button(piece.opens, str(piece.number), layout, private=private, bot_name=bot_name)
            for piece in opened
            if piece.opens is not None
        ]
        keyboard = _rows([button for button in buttons if button is not None])
        views.append(View(_written(head, message), keyboard))
    first = pictured(views[0], edition.stories, layout)
    return (first, *views[1:])


def in_order(stories: Sequence[EditionStory], localiser: Localiser) -> tuple[EditionStory, ...]:
    """Give stories in the order in which a digest numbers them."""
    return tuple(story for some in _by_section(stories, localiser).values() for story in some)


def skipped_view(slot: Slot, *, following: datetime | None, chat: Chat | None, localiser: Localiser) -> View:
    """Say that a digest was skipped, and when the next one comes; `chat` is named to who is not in it."""
    day, at = weekday_and_day(slot.day, localiser, slot.day), hour(slot.at, localiser)
    if chat is None:
        lines = [localiser.text("digest-skipped", hour=at, day=day)]
    else:
        lines = [localiser.text("digest-skipped-in", hour=at, day=day, chat=inline(chat.title, 64))]
    if following is not None:
        when = parts.day_and_hour(following, localiser, slot.moment)
        lines.append(localiser.text("digest-skipped-next", when=when))
    return View(" ".join(lines))


def _head(edition: Edition, localiser: Localiser) -> str:
    lines = [f"<b>{_capital(_title(edition, localiser))}</b>"]
    if edition.digest.topics:
        topics = inline(localiser.listed(edition.digest.topics), _TOPICS)
        lines.append(f"<i>{localiser.text('digest-about', topics=topics)}</i>")
    blocks = ["\n".join(lines)]
    if edition.intro:
        blocks.append(escape(truncate(edition.intro, _INTRO)))
    return "\n\n".join(blocks)


def _title(edition: Edition, localiser: Localiser) -> str:
    day = weekday_and_day(edition.day, localiser, edition.day)
    return localiser.text("digest-title", day=day, hour=hour(edition.at, localiser))


def _head_of_part(edition: Edition, part: int, of: int, localiser: Localiser) -> str:
    day, at = weekday_and_day(edition.day, localiser, edition.day), hour(edition.at, localiser)
    said = localiser.text("digest-part", day=day, hour=at, part=part, parts=of)
    return f"<b>{_capital(said)}</b>"


def _nothing(edition: Edition, localiser: Localiser) -> str:
    since = parts.day_and_hour(edition.since, localiser, edition.moment)
    key = "digest-nothing-about" if edition.digest.topics else "digest-nothing"
    return f"{_head(edition, localiser)}\n\n{localiser.text(key, since=since)}"


def _stories(edition: Edition, localiser: Localiser, outlets: Outlets, *, linked: bool) -> Iterator[_Piece]:
    """Number the stories through, those of a section together, in the order of their foremost ones.

    Where many read along, headlines lead to the originals: not everybody there uses the bot.
    """
    number = 0
    sections = _by_section(edition.stories, localiser)
    with_headings = len(sections) > 1 and len(edition.stories) >= _FEW
    for heading, stories in sections.items():
        for story in stories:
            number += 1
            said = (
                f"<b>{number}. {_headline(story, linked=linked)}</b>",
                parts.sentences(story, localiser, outlets),
                parts.origin(story, localiser, outlets),
            )
            yield _Piece(
                html="\n".join(line for line in said if line),
                heading=inline(heading.upper(), _SECTION) if with_headings else "",
                opens=story,
                number=number,
            )


def _headline(story: EditionStory, *, linked: bool) -> str:
    fits = len(story.headline.url or "") <= _LONGEST_LINK
    return linked_title(story.headline, parts.TITLE) if linked and fits else parts.headline(story)


def _by_section(stories: Sequence[EditionStory], localiser: Localiser) -> dict[str, list[EditionStory]]:
    """Group stories by what their sections are called to readers; what is called nothing comes last."""
    other = localiser.text("theme-other")
    own = Counter(" ".join(story.headline.section.split()) for story in stories if story.headline.section)
    found: dict[str, list[EditionStory]] = {}
    for story in stories:
        found.setdefault(_section(story, own, localiser) or other, []).append(story)
    rest = found.pop(other, None)
    return found if rest is None else found | {other: rest}


def _section(story: EditionStory, own: Counter[str], localiser: Localiser) -> str | None:
    """Name a story's section: by its theme, or as its outlet does where several stories are in it."""
    theme = theme_of(story.headline.section)
    if theme is not None:
        return localiser.text(f"theme-{theme}")
    name = " ".join((story.headline.section or "").split())
    return name if own[name] > 1 else None


def _foot(edition: Edition, localiser: Localiser, outlets: Outlets) -> Iterator[_Piece]:
    layout = edition.digest.layout
    blocks = [
        parts.coming(edition.agenda, edition.day, localiser, outlets),
        parts.quote(edition.said, localiser, outlets),
    ]
    if parts.names_labels(edition.stories, edition.agenda, edition.said, outlets):
        blocks.append(f"<i>{localiser.text('list-labels')}</i>")
    blocks.append(parts.translations(edition.stories, edition.agenda, edition.said, localiser))
    if layout.hashtags:
        blocks.append(" ".join(tags(edition.stories, localiser)))
    blocks.append(inline(layout.signature, SIGNATURE))
    return (_Piece(html=block) for block in blocks if block)


def _messages(pieces: Sequence[_Piece], head: str) -> Iterator[list[_Piece]]:
    """Fill messages with pieces, in order, each as full as may be."""
    message: list[_Piece] = []
    begins = _size(head)
    length, marked = begins
    for piece in pieces:
        more, marks = _size(f"\n\n<b>{piece.heading}</b>\n{piece.html}")
        if message and (length + more > TEXT_LIMIT or marked + marks > _MARKED):
            yield message
            message, (length, marked) = [], begins
        message.append(piece)
        length, marked = length + more, marked + marks
    if message:
        yield message


def _written(head: str, message: Sequence[_Piece]) -> str:
    blocks, heading = [head], ""
    for piece in message:
        begins = piece.heading and piece.heading != heading
        blocks.append(f"<b>{piece.heading}</b>\n{piece.html}" if begins else piece.html)
        heading = piece.heading
    return "\n\n".join(blocks)


def _rows(buttons: Sequence[Button]) -> Keyboard:
    """Set numbers in rows of nearly the same length."""
    count = -(-len(buttons) // _IN_A_ROW)
    if not count:
        return ()
    each = -(-len(buttons) // count)
    return tuple(rows_of(buttons, each))


def _size(html: str) -> tuple[int, int]:
    """Count UTF-16 units of what is seen, and marked-up stretches."""
    return utf16_length(visible(html)), html.count("</")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
