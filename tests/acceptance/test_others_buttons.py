"""Whatever button somebody presses or forges, what others rule stays as it is."""

import itertools
from collections.abc import Iterator
from dataclasses import fields
from datetime import time
from enum import StrEnum
from types import UnionType
from typing import Any, get_args

from own_news import HARBOUR
from sqlalchemy import select

from bot.model.digest import Digest
from bot.model.follow import FollowKind
from bot.model.schedule import Schedule
from bot.render.actions import Action
from bot.render.callback import encode
from bot.sandbox import Person
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.tables import chat, digest, follow, reminder

_MOST = 48
"""Values that one kind of button is tried with."""


def forged(numbers: dict[str, int]) -> Iterator[tuple[type[Action], str]]:
    """Callback data of every kind of action, for every deed, with numbers that mean something."""
    for kind in get_args(Action):
        wanted = [list(_values(field.name, field.type, numbers)) for field in fields(kind)]
        for values in itertools.islice(itertools.product(*wanted), _MOST):
            yield kind, encode(kind(*values))


def _values(name: str, kind: Any, numbers: dict[str, int]) -> Iterator[Any]:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        yield from kind
    elif kind is str:
        yield "fr" if name == "code" else "a-source"
    elif isinstance(kind, UnionType) and name not in numbers:
        yield 2 if name == "value_id" else None
    else:
        yield numbers.get(name, 1)


async def rows(stage: Any, group: int) -> list[Any]:
    """Everything that is set for a group."""
    found: list[Any] = []
    async with stage.opened.database.read() as connection:
        for table, column in (
            (chat, chat.c.id),
            (digest, digest.c.chat_id),
            (follow, follow.c.chat_id),
            (reminder, reminder.c.chat_id),
        ):
            shown = await connection.execute(select(table).where(column == group))
            found += [dict(row) | {"last_seen": None} for row in shown.mappings()]
    return found


async def test_no_button_changes_what_others_rule(stage: Any, ann: Person, bob: Person) -> None:
    group = await stage.client.group("Readers", ann, bob)
    listing = await stage.ask(ann, "/latest", chat=group)
    own = await stage.ask(bob, "/help")
    database, clock, now = stage.opened.database, stage.clock, stage.clock.now()
    made = await DigestStore(database, clock, wish_of=str.encode).add(
        Digest(
            id=0,
            chat_id=group,
            owner_id=ann.id,
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
    numbers = {
        "digest_id": made.id,
        "follow_id": followed.id,
        "group_id": -group,
        "article_id": stage.ids[HARBOUR],
        "number_id": stage.ids[HARBOUR],
    }
    before = await rows(stage, group)
    assert len(before) >= 3
    pressed = 0
    for kind, data in forged(numbers):
        elsewhere = {field.name for field in fields(kind)} & {"group_id", "digest_id", "follow_id"}
        for message in (listing, own) if elsewhere else (listing,):
            await bob.press(message, data=data, forge=True)
            pressed += 1
            if pressed % 60 == 0:
                await stage.settled()
                stage.clock.advance(61)  # a group is answered 60 times a minute
                assert await rows(stage, group) == before, f"up to {data}"
    await stage.settled()
    assert await rows(stage, group) == before
    assert pressed > 200
