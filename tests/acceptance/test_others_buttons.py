"""Whatever button somebody presses or forges, what others rule stays as it is."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import time, timedelta
from enum import StrEnum
from types import UnionType
from typing import Any, get_args

from own_news import HARBOUR
from sqlalchemy import select

from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.follow import FollowKind
from bot.model.schedule import Schedule
from bot.render.actions import Action
from bot.render.actions.as_written import AsWritten
from bot.render.actions.issues import slot_number
from bot.render.callback import AS_WRITTEN, encode
from bot.sandbox import Person
from bot.storage.digest_issues import make_issues
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.tables.base import metadata

_MOST = 48
"""Values that one kind of button is tried with."""
_ANYBODYS = {
    "chat_admin",
    "inbox_answer",
    "inbox_update",
    "lease",
    "listing",
    "saved_article",
    "shown_message",
    "speaker_report",
}
"""Tables that anybody's presses may change, or the bot's own work."""
_PROGRESS = {"alerts.cursor", "alerts.edits", "stories.cursor"}
"""How far the bot's own work is."""


def forged(numbers: dict[str, int]) -> Iterator[tuple[type[Action], str]]:
    """Callback data of every kind of action, for every deed, with numbers that mean something."""
    plain: dict[type[Action], Action] = {}
    for kind in get_args(Action):
        if kind is AsWritten:
            continue
        wanted = [list(_values(field.name, field.type, numbers)) for field in fields(kind)]
        for values in itertools.islice(itertools.product(*wanted), _MOST):
            action = kind(*values)
            yield kind, encode(action)
            plain[kind] = action
    for kind in AS_WRITTEN:
        yield kind, encode(AsWritten(plain[kind]))


def _values(name: str, kind: Any, numbers: dict[str, int]) -> Iterator[Any]:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        yield from kind
    elif kind is str:
        yield "fr" if name == "code" else "a-source"
    elif isinstance(kind, UnionType) and name not in numbers:
        yield 2 if name == "value_id" else None
    else:
        yield numbers.get(name, 1)


async def rows(stage: Any, person: int) -> dict[str, list[Any]]:
    """Everything that is not this person's own, as far as not everybody may write it."""
    found: dict[str, list[Any]] = {}
    async with stage.opened.database.read() as connection:
        for table in metadata.sorted_tables:
            if table.name not in _ANYBODYS:
                shown = [dict(row) for row in (await connection.execute(select(table))).mappings()]
                found[table.name] = [
                    row | {"last_seen": None}
                    for row in shown
                    if person not in _plain(row.values()) and row.get("key") not in _PROGRESS
                ]
    return found


def _plain(values: Iterable[Any]) -> list[Any]:
    return [value for value in values if isinstance(value, int)]


async def test_no_button_changes_what_others_rule(stage: Any, ann: Person, bob: Person) -> None:
    group = await stage.client.group("Readers", ann, bob)
    await stage.client.promote(group, bob)
    assert (await stage.follow(bob, f"chat_{group}"))["text"].startswith("👥")
    await stage.client.promote(group, bob, status="member")
    stage.clock.advance(60)
    listing = await stage.ask(ann, "/latest", chat=group)
    own = await stage.ask(bob, "/help")
    database, clock, now = stage.opened.database, stage.clock, stage.clock.now()
    made = await DigestStore(database, clock, wish_of=str.encode).add(
        Digest(
            id=0,
            chat_id=group,
            owner_id=ann.id,
            approval=Approval.HOLD,
            paused=True,
            schedule=Schedule(hours=(time(8),), zone="Europe/Paris"),
            made=now,
            settled=now,
        ),
        most=9,
    )
    followed = await FollowStore(database, clock).add(
        chat_id=group, owner_id=ann.id, kind=FollowKind.WORDS, words="bees", wish=b"bees", most=9
    )
    assert made is not None
    assert followed is not None
    slot = "2100-01-02T08:00"
    issue = Issue(
        digest_id=made.id,
        slot=slot,
        moment=now + timedelta(days=1),
        state=IssueState.DRAFT,
        article_ids=tuple(stage.ids.values())[:2],
    )
    async with database.write() as connection:
        await make_issues(connection, [issue])
    numbers = {
        "digest_id": made.id,
        "slot_id": slot_number(slot),
        "follow_id": followed.id,
        "group_id": -group,
        "article_id": stage.ids[HARBOUR],
        "number_id": stage.ids[HARBOUR],
    }
    before = await rows(stage, bob.id)
    assert all(before[table] for table in ("chat", "digest", "digest_issue", "follow"))
    pressed = 0
    for kind, data in forged(numbers):
        elsewhere = {field.name for field in fields(kind)} & {"group_id", "digest_id", "follow_id"}
        for message in (listing, own) if elsewhere else (listing,):
            await bob.press(message, data=data, forge=True)
            pressed += 1
            if pressed % 60 == 0:
                await stage.settled()
                stage.clock.advance(61)  # a group is answered 60 times a minute
                assert await rows(stage, bob.id) == before, f"up to {data}"
    await stage.settled()
    assert await rows(stage, bob.id) == before
    assert pressed > 200
