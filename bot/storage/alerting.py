"""What alerts decide, written down with how far the log is read, so that a crash repeats nothing."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.delivery import Cause
from bot.model.follow import Held, Told
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.holding_back import hold_of
from bot.storage.owing import Owed, owe
from bot.storage.portions import portions
from bot.storage.remembered import Remembered
from bot.storage.stopping import listening
from bot.storage.tables import archive, follow, held_alert, meta
from bot.storage.told_stories import tell
from bot.storage.upsert import insert_on

EDIT: Final = "alert-edit"
"""Kind of the cause of what changes an alert's message."""
ALERTS_CURSOR: Final = "alerts.cursor"
_EDITS: Final = "alerts.edits"
_HELD: Final = ("chat_id", "thread", "story_id", "article_id", "follow_id", "made", "due")


@dataclass(frozen=True, slots=True)
class Edit:
    """When the messages that tell of a story may be changed next."""

    due: datetime
    changed: datetime | None
    """As of when the story is another than they say; None while it is not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How far alerts are."""

    reached: int
    """The archive's log is read up to this entry."""
    edits: Mapping[int, Edit]
    """By story."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """What is written in one transaction."""

    owed: Sequence[Owed] = ()
    told: Sequence[Told] = ()
    held: Sequence[Held] = ()
    lifted: Collection[int] = ()
    """Ids of what is held no longer."""
    progress: Progress | None = None
    """None leaves it as it is: more of the same is to follow."""


class AlertingStore:
    """Keeps how far alerts are, and what they owe, tell and hold back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._hold = Remembered(database, hold_of)

    async def progress(self) -> Progress | None:
        """Tell how far alerts are; None before their very first start."""
        async with self._database.read() as connection:
            values = select(meta.c.key, meta.c.value).where(meta.c.key.in_((ALERTS_CURSOR, _EDITS)))
            found = {row.key: row.value for row in await connection.execute(values)}
        if ALERTS_CURSOR not in found:
            return None
        return Progress(reached=int(found[ALERTS_CURSOR]), edits=_edits(found.get(_EDITS, "{}")))

    async def is_held_back(self) -> bool:
        """Tell whether a restored archive waits for an admin before it tells anything."""
        return await self._hold.get() is not None

    async def begin(self, reached: int) -> None:
        """Note from where the log is read, unless that was noted before."""
        async with self._database.write() as connection:
            row = insert_on(connection, meta).values(key=ALERTS_CURSOR, value=str(reached))
            await connection.execute(row.on_conflict_do_nothing())

    async def write(self, step: Step, *, believed: int) -> bool:
        """Write a step; False, and nothing written, when another process has read on from where it was.

        Nor is anything written when a chat has another id by now. What is held is given up with its follow.
        """
        async with self._database.write() as connection:
            cursor = select(meta.c.value).where(meta.c.key == ALERTS_CURSOR).with_for_update()
            if int(await connection.scalar(cursor) or 0) != believed:
                return False
            chats = {item.chat_id for item in step.owed} | {item.chat_id for item in step.told}
            there = await listening(connection, chats | {item.chat_id for item in step.held})
            placed = [(item.follow_id, item.chat_id) for item in step.told if item.follow_id is not None]
            placed += [(item.follow_id, item.chat_id) for item in step.held]
            whose = await _whose(connection, {number for number, _ in placed})
            if any(whose.get(number, chat_id) != chat_id for number, chat_id in placed):
                return False
            owed = [item for item in step.owed if item.chat_id in there]
            if owed:
                await owe(connection, owed, now=self._clock.now())
            told = [item for item in step.told if item.chat_id in there]
            if told:
                await tell(connection, told)
            for part in portions(sorted(step.lifted)):
                await connection.execute(delete(held_alert).where(held_alert.c.id.in_(part)))
            held = [item for item in step.held if item.chat_id in there and item.follow_id in whose]
            for rows in portions([{name: getattr(item, name) for name in _HELD} for item in held]):
                await connection.execute(insert_on(connection, held_alert).on_conflict_do_nothing(), rows)
            if step.progress is not None:
                await _move_on(connection, step.progress)
        return True


async def _whose(connection: AsyncConnection, follow_ids: Collection[int]) -> dict[int, int]:
    """Tell which chats those follows are of that are still there; they stay so until the transaction ends."""
    found: dict[int, int] = {}
    for part in portions(sorted(follow_ids)):
        some = select(follow.c.id, follow.c.chat_id).where(follow.c.id.in_(part)).order_by(follow.c.id)
        for row in await connection.execute(some.with_for_update(read=True, of=follow)):
            found[row.id] = row.chat_id
    return found


async def skip_to_end(connection: AsyncConnection) -> None:
    """Tell nothing of what the log holds now."""
    end = await connection.scalar(select(archive.c.last_seq))
    await connection.execute(update(meta).where(meta.c.key == ALERTS_CURSOR).values(value=str(end)))


def edit_of(alert: Cause, changed: datetime, /) -> Cause:
    """Name the edit that makes an alert's message say what is so as of a moment."""
    return Cause(EDIT, f"{alert.name}@{int(changed.timestamp() * 1_000_000)}")


async def _move_on(connection: AsyncConnection, progress: Progress) -> None:
    rows = [
        {"key": ALERTS_CURSOR, "value": str(progress.reached)},
        {"key": _EDITS, "value": _packed(progress.edits)},
    ]
    noted = insert_on(connection, meta)
    changed = {"value": noted.excluded.value}
    await connection.execute(noted.on_conflict_do_update(index_elements=[meta.c.key], set_=changed), rows)


def _packed(edits: Mapping[int, Edit]) -> str:
    return json.dumps(
        {
            str(story): [edit.due.isoformat(), edit.changed.isoformat() if edit.changed else None]
            for story, edit in edits.items()
        }
    )


def _edits(packed: str) -> dict[int, Edit]:
    return {
        int(story): Edit(
            due=datetime.fromisoformat(due), changed=datetime.fromisoformat(changed) if changed else None
        )
        for story, (due, changed) in json.loads(packed).items()
    }
