"""A broadcast that is going out or went out, and the list of all."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.broadcast import BY_ADMIN, FOR_ALL, SPEEDS, Broadcast, BroadcastState, Copied
from bot.model.delivery import DeliveryState, Tally
from bot.render.actions.broadcasts import LANGUAGES, BroadcastDeed, BroadcastScreen, ListBroadcasts
from bot.render.broadcast_parts import (
    back_button,
    buttons_lines,
    content_line,
    do_button,
    inline_start,
    list_button,
    named_language,
    show_button,
    state_word,
)
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.view import Button, View, rows_of

PAGE: Final = 8
_CELLS: Final = 20
_ENDS: Final = (
    DeliveryState.SENT,
    DeliveryState.ASLEEP,
    DeliveryState.REFUSED,
    DeliveryState.SKIPPED,
    DeliveryState.UNCERTAIN,
)
_SAID: Final = 200

S, D = BroadcastScreen, BroadcastDeed


def progress_view(
    known: Broadcast,
    tally: Tally,
    localiser: Localiser,
    *,
    pins: Tally | None = None,
    held: str | None = None,
    rate: float | None = None,
    note: str | None = None,
) -> View:
    """Show how far it is; `rate` is in chats a second, `pins` what became of its pins."""
    say, size = localiser.text, known.size or 0
    state = state_word(known, localiser, held=held is not None)
    forgotten = max(size - tally.total, 0)
    left = tally.open + tally[DeliveryState.PAUSED]
    over = size - left
    lines = [say("broadcast-heading", id=known.id, state=state)]
    if note is not None:
        lines += ["", note]
    lines += ["", content_line(known.content, localiser), ""]
    if known.started is None:
        lines.append(say("broadcast-unsent"))
        return View("\n".join(lines), ((list_button(localiser),),))
    lines += [
        _bar(over, size, localiser),
        say("broadcast-so-far", over=localiser.number(over), size=localiser.number(size)),
    ]
    parts = [
        say(f"broadcast-ended-{end}", count=localiser.number(tally[end]))
        for end in _ENDS
        if tally[end] or end is DeliveryState.SENT
    ]
    if forgotten:
        parts.append(say("broadcast-ended-forgotten", count=localiser.number(forgotten)))
    sums = " · ".join(parts)
    lines.append(sums)
    if held is not None:
        lines += [] if held == BY_ADMIN else [say("broadcast-held", reason=inline(held, _SAID))]
    elif left and rate:
        takes = localiser.span(timedelta(seconds=left / rate))
        lines.append(say("broadcast-rate", rate=localiser.decimal(rate), takes=takes))
    if known.state is BroadcastState.RUNNING:
        lines.append(say("broadcast-speed", share=localiser.share(known.speed / 100)))
        if known.expires is not None:
            lines.append(say("broadcast-expires", moment=localiser.moment(known.expires)))
    there, not_there = (pins[end] if pins else 0 for end in (DeliveryState.SENT, DeliveryState.SKIPPED))
    if not_there:
        lines.append(say("broadcast-pins-some", count=there, others=not_there))
    elif there:
        lines.append(say("broadcast-pins", count=there))
    if known.ended is not None:
        lines.append(say("broadcast-ended", moment=localiser.moment(known.ended)))
    return View("\n".join(lines), tuple(_rows(known, tally, localiser, held=held is not None)))


def _rows(
    known: Broadcast, tally: Tally, localiser: Localiser, *, held: bool
) -> Sequence[tuple[Button, ...]]:
    say, number = localiser.text, known.id
    refresh = show_button(say("button-refresh"), number, S.MAIN)
    if known.state is BroadcastState.RUNNING:
        hold = (
            do_button(say("button-broadcast-resume"), number, D.RESUME)
            if held
            else do_button(say("button-broadcast-pause"), number, D.PAUSE)
        )
        speeds = [
            do_button(
                f"{'✓ ' if percent == known.speed else ''}{localiser.share(percent / 100)}",
                number,
                D.SPEED,
                percent,
            )
            for percent in SPEEDS
        ]
        stop = show_button(say("button-broadcast-stop"), number, S.STOP)
        return [(hold, stop), tuple(speeds), (refresh,)]
    rows: list[tuple[Button, ...]] = []
    doubts = tally[DeliveryState.UNCERTAIN]
    if doubts and known.state is BroadcastState.DONE:
        rows.append((show_button(say("button-send-again", count=doubts), number, S.AGAIN),))
    if tally[DeliveryState.SENT]:
        erase = show_button(say("button-broadcast-erase"), number, S.ERASE)
        rows.append((show_button(say("button-broadcast-edit"), number, S.EDIT), erase))
    if known.pin and known.ended is not None:
        rows.append((do_button(say("button-broadcast-unpin"), number, D.UNPIN),))
    rows.append(
        (
            do_button(say("button-broadcast-report"), number, D.REPORT),
            do_button(say("button-broadcast-since"), number, D.JOINED),
        )
    )
    rows.append((refresh, list_button(localiser)))
    return rows


def edit_view(known: Broadcast, localiser: Localiser) -> View:
    """Ask what of that which was sent shall be another: a text, each by itself, or the buttons."""
    say, content = localiser.text, known.content
    if content.copied is not None and content.copied.album is not None:
        return _album_view(known, content.copied, localiser)
    lines, rows = [say("broadcast-edit")], list[tuple[Button, ...]]()
    texts = [
        show_button(f"{'✓ ' if code in content.texts else ''}{code.upper()}", known.id, S.REWORD, place)
        for place, code in enumerate(LANGUAGES, 1)
        if code != FOR_ALL
    ]
    if content.copied is None:
        for_all = show_button(say("button-broadcast-for-all"), known.id, S.REWORD, 1)
        lines += [
            "",
            *(
                f"· {named_language(code, localiser)}: {inline_start(text)}"
                for code, text in content.texts.items()
            ),
        ]
        lines += ["", say("broadcast-edit-hint")]
        rows += [(for_all,), *rows_of(texts, 4)]
    elif content.copied.may_be_captioned:
        rows.append((show_button(say("button-broadcast-caption"), known.id, S.RECAPTION),))
    lines += ["", *buttons_lines(content)] if content.buttons else []
    rows.append((show_button(say("button-broadcast-links"), known.id, S.RELINK),))
    rows.append((back_button(known.id, localiser),))
    return View("\n".join(lines), tuple(rows))


def _album_view(known: Broadcast, album: Copied, localiser: Localiser) -> View:
    """Ask which item's caption shall be another."""
    say, captions = localiser.text, album.captions
    lines = [say("broadcast-edit-album")]
    if captions:
        lines += ["", *(f"{place + 1}. {inline_start(one.text)}" for place, one in sorted(captions.items()))]
    items = [
        show_button(say("button-broadcast-item", number=place + 1), known.id, S.RECAPTION, place + 1)
        for place in range(len(album.message_ids))
    ]
    return View("\n".join(lines), (*rows_of(items, 2), (back_button(known.id, localiser),)))


def list_view(
    shown: Sequence[Broadcast], page: int, total: int, localiser: Localiser, *, held: Mapping[int, str]
) -> View:
    """List broadcasts, the newest first."""
    say = localiser.text
    if not shown:
        return View(say("broadcasts-none"))
    lines, rows = [say("broadcasts-heading"), ""], list[tuple[Button, ...]]()
    for known in shown:
        state = state_word(known, localiser, held=known.orphaned or known.id in held)
        size = "" if known.size is None else f" · {localiser.number(known.size)}"
        moment = localiser.moment(known.started or known.ended or known.starts or known.made)
        what = content_line(known.content, localiser).splitlines()[-1]
        lines.append(f"#{known.id} · {state}{size} · {moment}\n{what}")
    buttons = [show_button(f"#{known.id}", known.id, S.MAIN) for known in shown]
    rows += [tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4)]
    turns = []
    if page > 1:
        turns.append(Button("◀", encode(ListBroadcasts(page - 1))))
    if page * PAGE < total:
        turns.append(Button("▶", encode(ListBroadcasts(page + 1))))
    if turns:
        rows.append(tuple(turns))
    return View("\n".join(lines), tuple(rows))


def _bar(over: int, size: int, localiser: Localiser) -> str:
    filled = _CELLS if size == 0 else _CELLS * over // size
    percent = 100 if size == 0 else 100 * over // size
    return f"{'█' * filled}{'░' * (_CELLS - filled)} {localiser.share(percent / 100)}"
