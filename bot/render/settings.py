"""The settings of a chat: a screen that says what holds, and more for what takes more than one press."""

from collections.abc import Callable, Sequence
from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.locale.catalogue import Localiser, own_name
from bot.locale.days import hour
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.locale.zones import zone_city
from bot.model.chat import Chat, ChatKind, QuietHours, SummaryLength
from bot.render.actions import Action
from bot.render.actions.reading import ReadingPart, ShowReading
from bot.render.actions.settings import (
    ChangeSetting,
    DataDeed,
    OwnData,
    SetLanguage,
    SetSummary,
    SettingPart,
    ShowSetting,
)
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.listing import paging_row
from bot.render.reading import reading_label
from bot.render.view import Button, View, label_of, rows_of
from bot.text.term_keys import name_key
from bot.text.unwanted import number_of

Row = tuple[Button, ...]

ON: Final = 1
OFF: Final = 2
_PAGE: Final = 10
"""Filters on a screen."""
_WORDS: Final = 100
_HALF_HOURS: Final = 48
_STEPS: Final = (-4, -1, 0, 1, 4)
"""By how many half hours the buttons beside an hour move it."""


def settings_view(chat: Chat, *, zone: str, localiser: Localiser, translated: bool = False) -> View:
    """Show what holds; a person's own data has its buttons here, too.

    `translated` tells that there are engines, so that a reading language can be chosen.
    """
    private = chat.kind is ChatKind.PRIVATE
    lines = [localiser.text("settings-heading"), "", localiser.text("settings-intro")]
    if chat.stopped:
        lines += ["", localiser.text("settings-stopped")]
    spoken = localiser.text("settings-language", language=own_name(chat.language))
    lengths = [
        _choice(localiser.text(f"summary-{length}"), length is chat.summary, SetSummary(length))
        for length in SummaryLength
    ]
    place = localiser.text("settings-zone", place=zone_city(zone, localiser))
    switch = OFF if chat.announcements else ON
    rows = [
        [_to(label_of(spoken), SettingPart.LANGUAGE)],
        lengths,
        [
            _to(label_of(place), SettingPart.ZONE),
            _to(quiet_label(chat.quiet, localiser), SettingPart.QUIET),
        ],
        [
            _to(localiser.text("settings-hourly", count=chat.hourly), SettingPart.HOURLY),
            _to(localiser.text("settings-filters", count=len(chat.filters)), SettingPart.FILTERS),
        ],
        [
            _button(
                localiser.text(
                    "settings-announcements-on" if chat.announcements else "settings-announcements-off"
                ),
                ChangeSetting(SettingPart.ANNOUNCEMENTS, switch),
            )
        ],
    ]
    if chat.announcements and not private:
        key = "settings-pinning-on" if chat.pinning else "settings-pinning-off"
        switched = OFF if chat.pinning else ON
        rows[-1].append(_button(localiser.text(key), ChangeSetting(SettingPart.PINNING, switched)))
    if translated:
        rows.insert(2, [_button(reading_label(chat, localiser), ShowReading(ReadingPart.INTO))])
    if private:
        key = "settings-history-on" if chat.history else "settings-history-off"
        rows[-1].append(_to(localiser.text(key), SettingPart.HISTORY))
        export = _button(localiser.text("button-export"), OwnData(DataDeed.EXPORT))
        rows.append([export, _button(localiser.text("button-forget"), OwnData(DataDeed.FORGET))])
    return View("\n".join(lines), tuple(tuple(row) for row in rows))


def language_view(chat: Chat, *, localiser: Localiser) -> View:
    """Show the languages that the bot speaks, each by its own name."""
    choices = [
        _choice(own_name(code), code == chat.language, SetLanguage(code)) for code in INTERFACE_LANGUAGES
    ]
    return View(localiser.text("language-screen"), (*rows_of(choices, 3), _back(localiser)))


def zone_view(
    chat: Chat,
    *,
    zone: str,
    localiser: Localiser,
    now: datetime,
    words: str = "",
    offered: Sequence[str] = (),
    exact: bool = True,
) -> View:
    """Show where the chat is, and how that is changed; typed `words` may mean the zones `offered`."""
    place, at = zone_city(zone, localiser), hour(now.astimezone(ZoneInfo(zone)).time(), localiser)
    if offered:
        key = "zone-which" if exact else "zone-near"
        more = localiser.text(key, words=inline(words, _WORDS)) if words else localiser.text("zone-both")
    elif chat.kind is ChatKind.PRIVATE:
        more = localiser.text("zone-type")
    else:
        more = localiser.text("zone-type-group")
    text = f"{localiser.text('zone-screen', place=place, time=at)}\n\n{more}"
    choices = [
        _button(
            label_of(
                f"{zone_city(one, localiser)} · {hour(now.astimezone(ZoneInfo(one)).time(), localiser)}"
            ),
            ChangeSetting(SettingPart.ZONE, name_key(one) or 1),
        )
        for one in offered
    ]
    return View(text, (*rows_of(choices, 2), _back(localiser)))


def quiet_view(
    chat: Chat,
    *,
    zone: str | None,
    localiser: Localiser,
    now: datetime,
    change: Callable[[SettingPart, int], Action] = ChangeSetting,
    back: Row | None = None,
) -> View:
    """Show quiet hours, with buttons that move their ends by half an hour or by two.

    `zone` is None where each digest has its own. `change` says what the buttons do, `back` where one came
    from; it is the chat's own settings otherwise.
    """
    back = back or _back(localiser)
    if zone is None:
        clock = localiser.text("quiet-clock-digests")
    else:
        at = hour(now.astimezone(ZoneInfo(zone)).time(), localiser)
        clock = localiser.text("quiet-clock", time=at, place=zone_city(zone, localiser))
    if chat.quiet is None:
        button = _button(localiser.text("button-turn-on"), change(SettingPart.QUIET, ON))
        return View(f"{localiser.text('quiet-screen-off')}\n\n{clock}", ((button,), back))
    start, end = chat.quiet.start, chat.quiet.end
    said = localiser.text(
        "quiet-screen-on", **{"from": hour(start, localiser), "until": hour(end, localiser)}
    )
    rows = (
        _steps(start, end, lambda to: change(SettingPart.QUIET_FROM, to), localiser),
        _steps(end, start, lambda to: change(SettingPart.QUIET_UNTIL, to), localiser),
        (_button(localiser.text("button-turn-off"), change(SettingPart.QUIET, OFF)),),
        back,
    )
    return View(f"{said}\n\n{clock} {localiser.text('quiet-rows')}", rows)


def hourly_view(chat: Chat, *, choices: Sequence[int], localiser: Localiser) -> View:
    """Show how many alerts come in an hour."""
    row = tuple(
        _choice(str(count), count == chat.hourly, ChangeSetting(SettingPart.HOURLY, count))
        for count in choices
    )
    return View(localiser.text("hourly-screen", count=chat.hourly), (row, _back(localiser)))


def history_view(chat: Chat, *, most: int, localiser: Localiser) -> View:
    """Show whether what is opened is remembered."""
    key = "history-screen-on" if chat.history else "history-screen-off"
    label = localiser.text("button-turn-off" if chat.history else "button-turn-on")
    switch = _button(label, ChangeSetting(SettingPart.HISTORY, OFF if chat.history else ON))
    shown = _button(localiser.text("list-history"), OwnData(DataDeed.HISTORY))
    return View(
        localiser.text(key, most=most), ((shown, switch) if chat.history else (switch,), _back(localiser))
    )


def filters_view(chat: Chat, *, localiser: Localiser, page: int = 1, news: str = "") -> View:
    """Show a page of a chat's filters, each with a button that takes it out; `news` is said above them."""
    pages = max(1, -(-len(chat.filters) // _PAGE))
    page = min(max(page, 1), pages)
    shown = chat.filters[(page - 1) * _PAGE : page * _PAGE]
    lines = [localiser.text("filters-screen"), *([news] if news else []), localiser.text("filters-explain")]
    lines.append(localiser.text("filters-remove" if shown else "filters-none"))
    buttons = [
        _button(f"✕ {label_of(one, 24)}", ChangeSetting(SettingPart.FILTERS, number_of(one))) for one in shown
    ]
    rows = rows_of(buttons, 2)
    turn = paging_row(page, pages, lambda other: ShowSetting(SettingPart.FILTERS, other))
    rows += [turn] if turn else []
    if chat.kind is ChatKind.PRIVATE:
        rows.append((_to(localiser.text("button-filter-new"), SettingPart.NEW_FILTER),))
    else:
        lines.append(localiser.text("filters-type-group"))
    return View("\n\n".join(lines), (*rows, _back(localiser)))


def new_filter_view(localiser: Localiser) -> View:
    """Ask for a filter."""
    lines = [localiser.text("filters-screen"), localiser.text("filters-type")]
    return View("\n\n".join(lines), ((_to(localiser.text("button-back-to-filters"), SettingPart.FILTERS),),))


def filter_news(added: str, hidden: int, looked_at: int, localiser: Localiser) -> str:
    """Say that a filter holds, and what it would have hidden."""
    said = localiser.text("filter-added", filter=inline(added, _WORDS))
    if not looked_at:
        return said
    counted = {"count": localiser.number(looked_at), "hidden": localiser.number(hidden)}
    return f"{said} {localiser.text('filter-reach', **counted)}"


def _steps(at: time, other: time, choose: Callable[[int], Action], localiser: Localiser) -> Row:
    moved = [_moved(at, step, other) for step in _STEPS]
    hours = [hour(to, localiser) for to in moved]
    hours[_STEPS.index(0)] = f"[{hour(at, localiser)}]"
    return tuple(_button(label, choose(_number(to))) for label, to in zip(hours, moved, strict=True))


def _moved(at: time, step: int, other: time) -> time:
    """Move an hour by half hours around the clock, over the other end of the quiet hours."""
    number = (_number(at) - 1 + step) % _HALF_HOURS
    if step and number == _number(other) - 1:
        number = (number + (1 if step > 0 else -1)) % _HALF_HOURS
    return time(*divmod(number * 30, 60))


def _number(at: time) -> int:
    return 2 * at.hour + at.minute // 30 + 1


def quiet_label(quiet: QuietHours | None, localiser: Localiser) -> str:
    """Say in few words when a chat is quiet."""
    if quiet is None:
        return localiser.text("settings-quiet-off")
    ends = {"from": hour(quiet.start, localiser), "until": hour(quiet.end, localiser)}
    return localiser.text("settings-quiet-on", **ends)


def _choice(label: str, chosen: bool, action: Action) -> Button:
    return _button(f"✓ {label}" if chosen else label, action)


def _to(label: str, part: SettingPart) -> Button:
    return _button(label, ShowSetting(part))


def _button(label: str, action: Action) -> Button:
    return Button(label, encode(action))


def _back(localiser: Localiser) -> tuple[Button, ...]:
    return (_button(localiser.text("button-back-to-settings"), ShowSetting(SettingPart.ALL)),)
