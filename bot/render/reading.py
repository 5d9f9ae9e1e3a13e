"""In which languages a chat reads its news: into which they are put, and which stay as they are."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.chat import Chat
from bot.render.actions import Action
from bot.render.actions.chats import ShowChat
from bot.render.actions.reading import ChangeReading, ReadingDeed, ReadingPart, ShowReading
from bot.render.actions.settings import SettingPart, ShowSetting
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.listing import paging_row
from bot.render.view import Button, View, label_of, rows_of

_PAGE: Final = 12
"""Languages on a screen."""
_NAMES: Final = 300
_DIGITS: Final = 36


@dataclass(frozen=True, kw_only=True, slots=True)
class Engines:
    """What a chat can choose among."""

    names: tuple[str, ...]
    targets: Collection[str]
    """Languages that they translate into, as far as is known."""
    there: Sequence[str]
    """Languages of the archive's articles, that of most outlets first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """Whose settings these are, and where one came from."""

    group_id: int | None = None
    back: int = 1
    title: str = ""

    def show(self, part: ReadingPart, page: int = 1) -> Action:
        """Lead to a screen."""
        return ShowReading(part, self.group_id, page, self.back)

    def change(self, deed: ReadingDeed, language: str | None, page: int) -> Action:
        """Change something."""
        number = None if language is None else int(language, _DIGITS)
        return ChangeReading(deed, number, self.group_id, page, self.back)


def language_numbered(number: int | None, /) -> str | None:
    """Read a language that a button carries; None for what is none."""
    code = ""
    rest = number or 0
    while rest:
        rest, digit = divmod(rest, _DIGITS)
        code = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + code
    return code if len(code) in (2, 3) and code.isalpha() else None


def reading_label(chat: Chat, localiser: Localiser) -> str:
    """Say in few words in which language a chat reads."""
    if chat.reads.language is None:
        return localiser.text("settings-reading-as-it-is")
    return localiser.text("settings-reading", language=_name(chat.reads.language, localiser))


def into_view(chat: Chat, where: Where, engines: Engines, *, localiser: Localiser, page: int = 1) -> View:
    """Show into which language articles are put, with those that can be chosen."""
    reads = chat.reads
    if reads.language is None:
        lines = [localiser.text("reading-as-it-is")]
    else:
        named = inline(localiser.listed(engines.names), _NAMES)
        language = inline(localiser.language_name(reads.language), _NAMES)
        lines = [localiser.text("reading-into", language=language, engines=named)]
        if reads.also:
            lines.append(localiser.text("reading-left", languages=_names(reads.also, localiser)))
    first = [
        _choice(
            localiser.text("button-reading-interface", language=_name(chat.language, localiser)),
            chat.reading is None,
            where.change(ReadingDeed.INTERFACE, None, page),
        ),
        _choice(
            localiser.text("button-reading-nothing"),
            chat.reading == "",
            where.change(ReadingDeed.NOTHING, None, page),
        ),
    ]
    codes = _ordered([*INTERFACE_LANGUAGES, *engines.there], engines.targets, localiser)
    codes = [code for code in codes if code in engines.targets or code in INTERFACE_LANGUAGES]
    shown, page, pages = _paged(codes, page)
    languages = [
        _choice(_name(code, localiser), chat.reading == code, where.change(ReadingDeed.INTO, code, page))
        for code in shown
    ]
    rows: list[tuple[Button, ...]] = [(button,) for button in first]
    rows += rows_of(languages, 3)
    rows.append(paging_row(page, pages, lambda other: where.show(ReadingPart.INTO, other)))
    if reads.language is not None:
        leave = Button(localiser.text("button-reading-left"), encode(where.show(ReadingPart.LEFT)))
        rows.append((leave,))
    return _screen("reading-screen", lines, where, rows, localiser)


def left_view(chat: Chat, where: Where, engines: Engines, *, localiser: Localiser, page: int = 1) -> View:
    """Show which languages stay as they are, with those that there are."""
    reads = chat.reads
    lines = [localiser.text("reading-left-explain")]
    codes = _ordered([*engines.there, *INTERFACE_LANGUAGES], reads.also, localiser)
    shown, page, pages = _paged([code for code in codes if code != reads.language], page)
    buttons = [
        _choice(
            _name(code, localiser),
            code in reads.also,
            where.change(ReadingDeed.TURN if code in reads.also else ReadingDeed.LEAVE, code, page),
        )
        for code in shown
    ]
    rows = rows_of(buttons, 3)
    rows.append(paging_row(page, pages, lambda other: where.show(ReadingPart.LEFT, other)))
    into = Button(localiser.text("button-back-to-reading"), encode(where.show(ReadingPart.INTO)))
    rows.append((into,))
    return _screen("reading-left-screen", lines, where, rows, localiser)


def _screen(
    heading: str, lines: Sequence[str], where: Where, rows: Sequence[tuple[Button, ...]], localiser: Localiser
) -> View:
    title = f"<b>{inline(where.title, _NAMES)}</b>\n" if where.title else ""
    if where.group_id is None:
        back = Button(localiser.text("button-back-to-settings"), encode(ShowSetting(SettingPart.ALL)))
    else:
        back = Button(label_of(f"◀ {where.title}"), encode(ShowChat(where.group_id, where.back)))
    text = "\n\n".join((f"{title}<b>{localiser.text(heading)}</b>", *lines))
    return View(text, tuple(row for row in (*rows, (back,)) if row))


def _ordered(first: Iterable[str], others: Collection[str], localiser: Localiser) -> list[str]:
    """List languages once each, the others by name."""
    named = sorted(others, key=lambda code: _name(code, localiser).casefold())
    return list(dict.fromkeys([*first, *named]))


def _paged(codes: Sequence[str], page: int) -> tuple[Sequence[str], int, int]:
    pages = max(1, -(-len(codes) // _PAGE))
    page = min(max(page, 1), pages)
    return codes[(page - 1) * _PAGE : page * _PAGE], page, pages


def _names(codes: Collection[str], localiser: Localiser) -> str:
    return inline(localiser.listed(sorted(map(localiser.language_name, codes))), _NAMES)


def _name(code: str, localiser: Localiser) -> str:
    name = localiser.language_name(code)
    return name[:1].upper() + name[1:]


def _choice(label: str, chosen: bool, action: Action) -> Button:
    return Button(label_of(f"✓ {label}" if chosen else label), encode(action))
