"""Digests as they are set up: the ways to begin, the list, one digest, and all that can be chosen for it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.zones import zone_city
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Approval, DigestMode
from bot.model.open_digest import OpenDigest
from bot.render import digest_words as words
from bot.render.actions.chats import ShowChat
from bot.render.actions.digests import AddDigest, DigestDeed, DigestPart, DigestStart, ShowDigest, ShowDigests
from bot.render.actions.issues import IssueDeed, JudgeIssue, slot_number
from bot.render.digest_screen import Row, Screen, button
from bot.render.html import inline
from bot.render.view import Button, View, label_of, rows_of

_NAME: Final = 60
_TOPICS_LISTED: Final = 2
"""Topics of each digest in a list, which may have ten."""


def offer_view(chat: Chat, zone: str, *, thread: int | None = None, known: int, localiser: Localiser) -> View:
    """Offer the ways to begin a digest; `known` is how many the chat has already."""
    group = _group(chat)
    ways = [
        ("08:00", DigestStart.MORNING),
        ("08:00 + 18:00", DigestStart.TWICE),
        (localiser.text("button-digest-choose"), DigestStart.CHOOSE),
    ]
    rows: list[Row] = [tuple(button(label, AddDigest(how, group, thread)) for label, how in ways)]
    if group is None:
        offered = localiser.text("digests-offer")
    else:
        offered = localiser.text("digests-offer-chat", chat=inline(chat.title, _NAME))
        stream = AddDigest(DigestStart.STREAM, group, thread)
        rows.append((button(localiser.text("button-digest-stream"), stream),))
    if known:
        rows.append((button(localiser.text("button-digest-back"), ShowDigests(group)),))
    elif group is not None:
        rows.append(_back(chat, thread))
    clock = localiser.text("digests-offer-clock", place=zone_city(zone, localiser))
    return View(f"{offered}\n\n{clock}", tuple(rows))


def list_view(
    chat: Chat, digests: Sequence[OpenDigest], *, localiser: Localiser, now: datetime, note: str = ""
) -> View:
    """List a chat's digests; each opens by its number."""
    blocks = [f"<b>{_of(chat, 'digests-list', 'digests-list-chat', localiser)}</b>"]
    for number, opened in enumerate(digests, start=1):
        topic = f" › {words.thread(opened, localiser)}" if opened.digest.thread else ""
        lines = (
            f"<b>{number}.</b> {words.when(opened.digest, localiser)}{topic}",
            words.topics(opened.digest, localiser, most=_TOPICS_LISTED),
            f"<i>{words.comes_next(opened.digest, localiser, now)}</i>",
        )
        blocks.append("\n".join(lines))
    blocks += [said for said in (_held_back(chat, localiser), note) if said]
    numbers = [
        button(str(number), ShowDigest(opened.digest.id)) for number, opened in enumerate(digests, start=1)
    ]
    rows = [*rows_of(numbers, 5), (_add(chat, localiser),)]
    if _group(chat) is not None:
        rows.append(_back(chat))
    return View("\n\n".join(blocks), tuple(rows))


def home_view(screen: Screen, *, waiting: str | None = None) -> View:
    """Show a digest: when it comes next, what it is, and what can be done to it.

    `waiting` is the slot of its next issue, if that can be decided about.
    """
    digest, opened, localiser = screen.digest, screen.opened, screen.localiser
    facts = [words.topics(digest, localiser), words.size(digest, localiser)]
    if digest.paused or digest.mode is not DigestMode.STREAM:
        facts.insert(0, words.when(digest, localiser))
    if also := words.extras(digest, localiser):
        facts.append(screen.text("digests-also", extras=also))
    if digest.approval is not Approval.NONE and digest.mode is not DigestMode.STREAM:
        facts.append(screen.text(f"digests-approval-{digest.approval}"))
    blocks = [
        words.heading(opened, localiser),
        f"<b>{words.comes_next(digest, localiser, screen.now)}</b>",
        "\n".join(f"· {fact}" for fact in facts),
    ]
    if held := _held_back(opened.chat, localiser):
        blocks.append(held)
    turn = DigestDeed.RESUME if digest.paused else DigestDeed.PAUSE
    rows: list[Row] = [
        (
            screen.way(screen.text("button-digest-sample"), DigestPart.SAMPLE),
            screen.way(screen.text("button-digest-choose"), DigestPart.CHOOSE),
        ),
        (
            screen.deed(screen.text(f"button-digest-{turn}"), turn),
            screen.way(screen.text("button-digest-remove"), DigestPart.REMOVE),
        ),
    ]
    if waiting is not None:
        show = JudgeIssue(digest.id, slot_number(waiting), IssueDeed.SHOW, 1)
        rows.insert(0, (button(screen.text("button-issue-waiting"), show),))
    group = _group(opened.chat)
    if opened.siblings > 1 or group is not None:
        rows.append((button(screen.text("button-digest-all"), ShowDigests(group)),))
    else:
        rows.append((_add(opened.chat, localiser),))
    return View("\n\n".join(blocks), tuple(rows))


def choose_view(screen: Screen) -> View:
    """Show all that is chosen for a digest, with a way to each choice."""
    digest, localiser = screen.digest, screen.localiser
    said = _chosen(screen)
    names = [screen.text(f"digests-part-{part}") for part, _ in said]
    lines = [
        screen.text("digests-chosen", what=name, value=value)
        for name, (_, value) in zip(names, said, strict=True)
    ]
    ways = [screen.way(name, part) for name, (part, _) in zip(names, said, strict=True)]
    blocks = (
        words.heading(screen.opened, localiser),
        "\n".join(lines),
        words.comes_next(digest, localiser, screen.now),
    )
    return View("\n\n".join(blocks), (*rows_of(ways, 3), (_home(screen),)))


def remove_view(screen: Screen) -> View:
    """Ask whether a digest shall really go."""
    digest, localiser = screen.digest, screen.localiser
    what = f"{words.when(digest, localiser)}\n{words.topics(digest, localiser)}"
    text = f"{words.heading(screen.opened, localiser)}\n{what}\n\n{screen.text('digests-remove-ask')}"
    yes = screen.deed(screen.text("button-digest-really-remove"), DigestDeed.REMOVE)
    return View(text, ((yes, _home(screen)),))


def removed_view(chat: Chat, *, localiser: Localiser) -> View:
    """Confirm that a chat's last digest is gone; another can be made."""
    rows: list[Row] = [(_add(chat, localiser),)]
    if _group(chat) is not None:
        rows.append(_back(chat))
    return View(_of(chat, "digests-removed", "digests-removed-chat", localiser), tuple(rows))


def _back(chat: Chat, thread: int | None = None) -> Row:
    """Lead back to the page of a group or channel, or of the topic from which one came."""
    return (button(label_of(f"◀ {chat.title}"), ShowChat(-chat.id, 1, thread)),)


def sample_note(screen: Screen) -> View:
    """Say that what follows is a preview, and what comes all the same."""
    return View(
        f"{screen.text('digests-sample')}\n{words.comes_next(screen.digest, screen.localiser, screen.now)}"
    )


def _chosen(screen: Screen) -> list[tuple[DigestPart, str]]:
    """List what is chosen, as far as it means something for this digest."""
    digest, opened, localiser = screen.digest, screen.opened, screen.localiser
    hourly = digest.mode is DigestMode.HOURS
    chosen: list[tuple[DigestPart, str]] = []
    if opened.chat.kind is not ChatKind.PRIVATE:
        chosen.append((DigestPart.MODE, screen.text(f"digests-mode-{digest.mode}")))
    if screen.choices.threads or digest.thread is not None:
        chosen.append((DigestPart.THREAD, words.thread(opened, localiser)))
    if hourly:
        chosen.append((DigestPart.HOURS, words.hours(digest.schedule, localiser)))
        chosen.append((DigestPart.DAYS, words.days(digest.schedule, localiser)))
    speaks = localiser.language_name(digest.language or opened.chat.language)
    articles = words.languages(digest, localiser)
    chosen += [
        (DigestPart.ZONE, words.zone_now(digest.schedule.zone, localiser, screen.now)),
        (DigestPart.TOPICS, words.topics(digest, localiser)),
        (DigestPart.LANGUAGE, screen.text("digests-languages", interface=speaks, articles=articles)),
        (DigestPart.LENGTH, words.size(digest, localiser)),
        (DigestPart.EXTRAS, words.extras(digest, localiser) or screen.text("digests-nothing-else")),
    ]
    if opened.chat.kind is not ChatKind.PRIVATE:
        chosen.append((DigestPart.POSTS, words.posts(digest, localiser)))
        if hourly:
            chosen.append((DigestPart.APPROVAL, screen.text(f"digests-approval-{digest.approval}")))
        else:
            chosen.append((DigestPart.PACE, words.pace(opened, localiser)))
    if hourly:
        chosen.append((DigestPart.LATE, words.late(digest, localiser)))
    return chosen


def _home(screen: Screen) -> Button:
    return screen.way(screen.text("button-digest-back"), DigestPart.HOME)


def _add(chat: Chat, localiser: Localiser) -> Button:
    return button(localiser.text("button-digest-add"), AddDigest(DigestStart.ASK, _group(chat)))


def _group(chat: Chat) -> int | None:
    return None if chat.kind is ChatKind.PRIVATE else -chat.id


def _of(chat: Chat, own: str, other: str, localiser: Localiser) -> str:
    """Say something of one's own chat, or of another, which is named."""
    if chat.kind is ChatKind.PRIVATE:
        return localiser.text(own)
    return localiser.text(other, chat=inline(chat.title, _NAME))


def _held_back(chat: Chat, localiser: Localiser) -> str | None:
    """Say why nothing is sent although a digest is there."""
    if chat.stopped:
        return _of(chat, "digests-stopped", "digests-stopped-chat", localiser)
    return localiser.text("digests-asleep-chat") if chat.asleep else None
