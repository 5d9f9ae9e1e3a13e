"""A broadcast before it goes out: what it says, who gets it, when and how."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from math import ceil
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.broadcast import FOR_ALL, Audience, Broadcast, BroadcastState, Whom
from bot.render.actions.broadcasts import (
    LANGUAGES,
    BroadcastDeed,
    BroadcastScreen,
    ShowBroadcast,
)
from bot.render.broadcast_parts import (
    WORDS,
    back_button,
    buttons_lines,
    content_line,
    do_button,
    inline_start,
    is_album,
    list_button,
    named_language,
    show_button,
    state_word,
)
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.view import Button, View, rows_of

TYPED_FROM: Final = 1000
"""Above so many chats their number is typed."""
ACTIVE_DAYS: Final = (7, 30, 90)
SPENT: Final = 1
"""Says that an admin agreed to the price."""
PRICE: Final = 0.1
"""Stars for a message: https://core.telegram.org/bots/features#paid-broadcasts."""
_OFF: Final = ""
_ON: Final = "✓ "

S, D = BroadcastScreen, BroadcastDeed


def draft_view(
    known: Broadcast,
    counts: Mapping[str, int],
    localiser: Localiser,
    *,
    takes: timedelta,
    note: str | None = None,
) -> View:
    """Show a draft, or one that waits for its hour."""
    say = localiser.text
    lines = [say("broadcast-heading", id=known.id, state=state_word(known, localiser, held=known.orphaned))]
    if known.orphaned:
        lines += ["", say("broadcast-orphaned")]
    if note is not None:
        lines += ["", note]
    lines += ["", content_line(known.content, localiser), *buttons_lines(known.content), ""]
    lines += [_size_line(counts, localiser, takes=takes), *audience_lines(known.audience, localiser), ""]
    lines += _how_lines(known, counts, localiser)
    return View("\n".join(lines), tuple(_rows(known, localiser)))


def _rows(known: Broadcast, localiser: Localiser) -> Iterator[tuple[Button, ...]]:
    def show(key: str, screen: BroadcastScreen) -> Button:
        return show_button(localiser.text(key), known.id, screen)

    def do(key: str, deed: BroadcastDeed) -> Button:
        return do_button(localiser.text(key), known.id, deed)

    yield do("button-broadcast-preview", D.PREVIEW), do("button-broadcast-test", D.TEST)
    if known.state is BroadcastState.DRAFT:
        yield show("button-broadcast-audience", S.AUDIENCE), show("button-broadcast-options", S.OPTIONS)
        texts = [] if known.content.copied else [show("button-broadcast-texts", S.TEXTS)]
        links = [show("button-broadcast-links", S.LINKS)] if not is_album(known.content) else []
        if texts or links:
            yield (*texts, *links)
        yield (show("button-broadcast-send", S.SPEND if known.paid else S.SEND),)
    if known.orphaned:
        yield (do("button-broadcast-adopt", D.ADOPT),)
    yield show("button-broadcast-discard", S.STOP), list_button(localiser)


def audience_lines(audience: Audience, localiser: Localiser) -> list[str]:
    """Say how an audience is narrowed, a line each."""
    say, lines = localiser.text, []
    if audience.whom is not Whom.ALL:
        lines.append(say(f"broadcast-only-{audience.whom}"))
    if audience.languages:
        names = localiser.listed(localiser.language_name(code) for code in audience.languages)
        lines.append(say("broadcast-only-language", languages=names))
    if audience.reading is not None:
        lines.append(say("broadcast-only-reading", language=localiser.language_name(audience.reading)))
    if audience.active_days is not None:
        lines.append(say("broadcast-only-active", count=audience.active_days))
    if audience.joined is not None:
        joined = datetime.combine(audience.joined, time(), UTC)
        lines.append(say("broadcast-only-joined", day=localiser.whole_day(joined)))
    if audience.after is not None:
        lines.append(say("broadcast-only-joined", day=localiser.moment(audience.after)))
    if audience.topic is not None:
        lines.append(say("broadcast-only-topic", topic=inline(audience.topic, WORDS)))
    if audience.ids is not None:
        lines.append(say("broadcast-only-ids", count=len(audience.ids)))
    return [f"· {line}" for line in lines]


def audience_view(
    known: Broadcast, counts: Mapping[str, int], localiser: Localiser, *, takes: timedelta
) -> View:
    """Show who gets it, with what narrows that."""
    say, audience = localiser.text, known.audience
    lines = [say("broadcast-audience"), "", _size_line(counts, localiser, takes=takes)]
    lines += [*audience_lines(audience, localiser), "", say("broadcast-audience-hint")]

    def do(label: str, deed: BroadcastDeed, value: int | None = None) -> Button:
        return do_button(label, known.id, deed, value)

    def show(key: str, screen: BroadcastScreen) -> Button:
        return show_button(say(key), known.id, screen)

    rows = [
        (do(say(f"button-broadcast-whom-{audience.whom}"), D.WHOM),),
        *rows_of(
            [
                do(f"{_ON if code in audience.languages else _OFF}{code.upper()}", D.SPEAKS, number)
                for number, code in enumerate(INTERFACE_LANGUAGES, 1)
            ],
            4,
        ),
        tuple(
            do(
                (_ON if audience.active_days == days else _OFF) + say("button-broadcast-active", count=days),
                D.ACTIVE,
                None if audience.active_days == days else days,
            )
            for days in ACTIVE_DAYS
        ),
        (show("button-broadcast-joined", S.JOINED), show("button-broadcast-topic", S.TOPIC)),
        (show("button-broadcast-reading", S.READING), show("button-broadcast-ids", S.IDS)),
        (do(say("button-broadcast-everybody"), D.EVERYBODY), back_button(known.id, localiser)),
    ]
    return View("\n".join(lines), tuple(rows))


def options_view(known: Broadcast, counts: Mapping[str, int], localiser: Localiser) -> View:
    """Show when and how it goes out."""
    say = localiser.text

    def switch(key: str, on: bool, deed: BroadcastDeed) -> Button:
        return do_button(f"{_ON if on else _OFF}{say(key)}", known.id, deed)

    rows: list[tuple[Button, ...]] = [
        (
            switch("button-broadcast-silent", known.silent, D.SILENT),
            switch("button-broadcast-protect", known.protected, D.PROTECT),
            switch("button-broadcast-pin", known.pin, D.PIN),
        ),
        (
            show_button(say("button-broadcast-starts"), known.id, S.STARTS),
            show_button(say("button-broadcast-expires"), known.id, S.EXPIRES),
        ),
    ]
    if not is_album(known.content):
        rows.append((switch("button-broadcast-paid", known.paid, D.PAID),))
    rows.append((back_button(known.id, localiser),))
    lines = [say("broadcast-options"), "", *_how_lines(known, counts, localiser)]
    return View("\n".join([*lines, "", say("broadcast-options-hint")]), tuple(rows))


def texts_view(known: Broadcast, localiser: Localiser) -> View:
    """Show which languages have a text of their own."""
    say, texts = localiser.text, known.content.texts
    lines = [say("broadcast-texts-heading")]
    for code in LANGUAGES:
        told = inline_start(texts[code]) if code in texts else "–"
        lines.append(f"· {say('story-told', outlet=named_language(code, localiser), title=told)}")
    lines += ["", say("broadcast-texts-hint")]
    languages = [
        show_button(f"{_ON if code in texts else _OFF}{code.upper()}", known.id, S.WORDS, place)
        for place, code in enumerate(LANGUAGES, 1)
        if code != FOR_ALL
    ]
    for_all = show_button(say("button-broadcast-for-all"), known.id, S.WORDS, 1)
    rows = ((for_all,), *rows_of(languages, 4), (back_button(known.id, localiser),))
    return View("\n".join(lines), rows)


def asking_view(
    known: Broadcast, screen: BroadcastScreen, localiser: Localiser, *, language: str = FOR_ALL
) -> View:
    """Ask for what is typed on a screen; a text is one in a language."""
    text = localiser.text(f"broadcast-ask-{screen}", language=named_language(language, localiser))
    return View(text, ((back_button(known.id, localiser),),))


def spend_view(known: Broadcast, counts: Mapping[str, int], localiser: Localiser) -> View:
    """Ask whether Stars shall be spent."""
    say = localiser.text
    text = say("broadcast-spend", count=stars(counts))
    yes = Button(say("button-broadcast-spend"), encode(ShowBroadcast(known.id, S.SEND, SPENT)))
    return View(text, ((yes,), (back_button(known.id, localiser),)))


def confirm_view(
    known: Broadcast, counts: Mapping[str, int], localiser: Localiser, *, takes: timedelta
) -> View:
    """Ask whether it shall go out; to many, only a typed number lets it."""
    say, size = localiser.text, sum(counts.values())
    lines = [content_line(known.content, localiser), _size_line(counts, localiser, takes=takes)]
    lines += [*audience_lines(known.audience, localiser), *_how_lines(known, counts, localiser), ""]
    back = back_button(known.id, localiser)
    if size > TYPED_FROM:
        lines.append(say("broadcast-type-count", count=localiser.number(size), plain=str(size)))
        return View("\n".join(lines), ((back,),))
    lines.append(say("broadcast-sure"))
    label = say("button-broadcast-send-now", count=size)
    yes = do_button(label, known.id, D.SEND, known.changes + 1)
    return View("\n".join(lines), ((yes,), (back,)))


def sure_view(text: str, label: str, known: Broadcast, deed: BroadcastDeed, localiser: Localiser) -> View:
    """Ask whether something shall be done that can't be undone."""
    yes = do_button(label, known.id, deed, known.changes + 1)
    return View(text, ((yes,), (back_button(known.id, localiser),)))


def stars(counts: Mapping[str, int]) -> int:
    """Estimate what a paid broadcast costs."""
    return ceil(sum(counts.values()) * PRICE)


def _size_line(counts: Mapping[str, int], localiser: Localiser, *, takes: timedelta) -> str:
    size = sum(counts.values())
    line = localiser.text(
        "broadcast-size", count=size, number=localiser.number(size), takes=localiser.span(takes)
    )
    if len(counts) > 1:
        parts = [f"{code} {localiser.number(counts[code])}" for code in sorted(counts)]
        line += f" ({' · '.join(parts)})"
    return line


def _how_lines(known: Broadcast, counts: Mapping[str, int], localiser: Localiser) -> list[str]:
    say, lines = localiser.text, []
    starts, expires = known.starts, known.expires
    lines.append(
        say("broadcast-at-once")
        if starts is None
        else say("broadcast-starts", moment=localiser.moment(starts))
    )
    if expires is not None:
        lines.append(say("broadcast-expires", moment=localiser.moment(expires)))
    if known.silent:
        lines.append(say("broadcast-silent"))
    if known.protected:
        lines.append(say("broadcast-protected"))
    if known.pin:
        lines.append(say("broadcast-pin"))
    if known.paid:
        lines.append(say("broadcast-paid", count=stars(counts)))
    return lines
