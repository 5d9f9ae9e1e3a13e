"""What a digest says: the screens of its topics, languages, length and extras, and of where it goes."""

from typing import Final

from bot.locale.catalogue import own_name
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.digest import DigestLength, DigestMode
from bot.render import digest_words as words
from bot.render.actions.digests import DigestDeed
from bot.render.digest_screen import Screen, Shown
from bot.render.html import inline
from bot.render.view import label_of, rows_of
from bot.text.term_keys import name_key

_STORIES: Final = (3, 5, 10, 15, 20)
_NAME: Final = 60
_TOPIC: Final = 120
_LABEL: Final = 28


def topics(screen: Screen) -> Shown:
    """Show what a digest is about, and what its chat follows beside."""
    chosen = screen.digest.topics
    lines = [f"{number}. {inline(topic, _TOPIC)}" for number, topic in enumerate(chosen, start=1)]
    blocks = ["\n".join(lines) or screen.text("digests-topics-none"), screen.text("digests-topics-text")]
    gone = [
        screen.deed(f"✕ {label_of(topic, _LABEL)}", DigestDeed.TOPIC, name_key(topic)) for topic in chosen
    ]
    rows = rows_of(gone, 2)
    if screen.choices.follows:
        blocks.append(screen.text("digests-topics-follows"))
        followed = [
            screen.deed(f"+ {label_of(one.words, _LABEL)}", DigestDeed.FOLLOWED, one.id)
            for one in screen.choices.follows
        ]
        rows += rows_of(followed, 2)
    if chosen:
        rows.append((screen.deed(screen.text("button-digest-everything"), DigestDeed.EVERYTHING),))
    return "\n\n".join(blocks), rows


def languages(screen: Screen) -> Shown:
    """Show what a digest is written in, and the languages of the articles that it tells of."""
    digest, own = screen.digest, screen.opened.chat.language
    speaks = digest.language or own
    spoken = [
        screen.deed(
            own_name(code),
            DigestDeed.LANGUAGE,
            None if code == own else int(code, 36),
            chosen=code == speaks,
        )
        for code in INTERFACE_LANGUAGES
    ]
    read = [
        screen.deed(
            screen.localiser.language_name(code).capitalize(),
            DigestDeed.READ,
            int(code, 36),
            chosen=code in digest.reading,
        )
        for code in dict.fromkeys((*digest.reading, *screen.choices.languages))
    ]
    whole = screen.deed(
        screen.text("button-digest-all-languages"), DigestDeed.READ, chosen=not digest.reading
    )
    text = screen.text(
        "digests-language-text",
        interface=screen.localiser.language_name(speaks),
        articles=words.languages(digest, screen.localiser),
    )
    if screen.translates:
        text += f"\n{_translated_into(screen, speaks)}"
    return text, [*rows_of(spoken, 3), *rows_of(read, 3), (whole,)]


def _translated_into(screen: Screen, speaks: str) -> str:
    """Say what the chat's reading languages do, apart from which articles are told of."""
    reads = screen.opened.chat.reads_in(speaks)
    if reads.language is None:
        return screen.text("digests-language-as-written")
    return screen.text("digests-language-reading", language=screen.localiser.language_name(reads.language))


def length(screen: Screen) -> Shown:
    """Show how much a digest tells of each story, and of how many."""
    layout = screen.digest.layout
    lengths = tuple(
        screen.deed(
            screen.text(f"button-digest-{known}"), DigestDeed.LENGTH, place, chosen=known is layout.length
        )
        for place, known in enumerate(DigestLength, start=1)
    )
    numbers = tuple(
        screen.deed(str(count), DigestDeed.STORIES, count, chosen=count == layout.stories)
        for count in _STORIES
    )
    text = screen.text("digests-length-text", size=words.size(screen.digest, screen.localiser))
    return text, [lengths, *([numbers] if screen.digest.mode is DigestMode.HOURS else [])]


def extras(screen: Screen) -> Shown:
    """Show what else a digest has, and how it comes."""
    digest, layout = screen.digest, screen.digest.layout
    switches = [
        (DigestDeed.AGENDA, layout.agenda),
        (DigestDeed.QUOTE, layout.quote),
        *([(DigestDeed.PREVIEWS, layout.previews)] if digest.chat_id > 0 else []),
        (DigestDeed.SILENT, digest.silent),
        (DigestDeed.NOTE, digest.note_when_empty),
    ]
    if digest.mode is DigestMode.STREAM:
        switches = [switch for switch in switches if switch[0] is DigestDeed.SILENT]
    lines = [f"{'✓' if on else '–'} {screen.text(f'digests-extra-{deed}')}" for deed, on in switches]
    buttons = [screen.deed(screen.text(f"button-digest-{deed}"), deed, chosen=on) for deed, on in switches]
    return "\n".join(lines), rows_of(buttons, 2)


def mode(screen: Screen) -> Shown:
    """Show whether a digest comes at hours or as stories arrive."""
    modes = [
        screen.deed(
            screen.text(f"digests-mode-{known}"), DigestDeed.MODE, place, chosen=known is screen.digest.mode
        )
        for place, known in enumerate(DigestMode, start=1)
    ]
    return screen.text("digests-mode-text"), rows_of(modes, 1)


def thread(screen: Screen) -> Shown:
    """Show which of a group's topics a digest goes to."""
    here = words.thread(screen.opened, screen.localiser)
    named = [(None, screen.text("digests-main-thread")), *screen.choices.threads]
    threads = [
        screen.deed(label_of(name, _LABEL), DigestDeed.THREAD, number, chosen=number == screen.digest.thread)
        for number, name in named
    ]
    return screen.text("digests-thread-text", topic=here), rows_of(threads, 2)
