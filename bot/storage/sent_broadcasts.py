"""What went out is changed, deleted, pinned, or sent once more where it is in doubt."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.broadcast import FOR_ALL, KIND, Broadcast, Content, Copied
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.ports import Clock
from bot.render.view import Erasure, Pinning
from bot.storage.broadcast_changes import owe_captions, owe_changes, owe_pins, owe_unpins, say_anew
from bot.storage.broadcast_rows import content_json
from bot.storage.broadcast_steps import Messages, drop_open, keep_messages, note, of_cause
from bot.storage.database import Database
from bot.storage.outbox_figures import watch_again
from bot.storage.owing import keep_content
from bot.storage.portions import ROWS
from bot.storage.tables import broadcast, chat, delivery, delivery_message

_UNCERTAIN: Final = DeliveryState.UNCERTAIN.value


class SentBroadcasts:
    """Owes what follows from broadcasts: each change of what a chat has is a delivery of its own."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def reword(
        self,
        known: Broadcast,
        content: Content,
        messages: Messages,
        *,
        anew: Messages,
        before: Messages,
        languages: Collection[str],
        named: bool,
        was_named: bool,
        by: int,
    ) -> int | None:
        """Let it say something else to those whom it told in some languages; tells to how many.

        None when somebody has changed it meanwhile. `messages` is what changes in what was sent, `anew` what
        is sent from now on where it is in doubt, `before` what it says now. Which of its texts a chat has is
        known by what it was owed.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            variants = known.variants
            if variants is None:
                first = await keep_messages(connection, before, named=was_named, now=now)
                variants = {language: [key] for language, key in first.items()}
            # Who speaks a language that had no text of its own was told the one for all.
            variants = dict.fromkeys(languages, variants[FOR_ALL]) | dict(variants)
            later = _wanted(await keep_messages(connection, anew, named=named, now=now), languages)
            more = {
                language: list(dict.fromkeys([*keys, *([later[language]] if language in later else [])]))
                for language, keys in variants.items()
            }
            values = {"content": content_json(content), "variants": more}
            cause = await _changed(connection, known, values)
            if cause is None:
                return None
            wanted = _wanted(await keep_messages(connection, messages, named=named, now=now), languages)
            count = await owe_changes(connection, known, cause, wanted, variants=variants, now=now)
            await say_anew(connection, known, later, variants)
            about = " ".join(language or "all" for language in sorted(languages))
            await note(connection, "broadcast.edit", known.id, by, before=about, after=str(count), now=now)
        return count

    async def recaption(self, known: Broadcast, album: Copied, place: int, *, by: int) -> int | None:
        """Give an album's item the caption that `album` has for it; tells in how many chats.

        None when somebody has changed it meanwhile.
        """
        now, content = self._clock.now(), replace(known.content, copied=album)
        async with self._database.write() as connection:
            if await _changed(connection, known, {"content": content_json(content)}) is None:
                return None
            count = await owe_captions(connection, known, album, [place], now=now)
            about = f"#{place + 1}"
            await note(connection, "broadcast.edit", known.id, by, before=about, after=str(count), now=now)
        return count

    async def erase(self, known: Broadcast, *, since: datetime, by: int) -> int | None:
        """Delete what was sent since a moment, with its pins; tells in how many chats.

        None when somebody has changed or deleted it meanwhile.
        """
        now = self._clock.now()
        async with self._database.write() as connection:
            cause = await _changed(connection, known, {"pin": False})
            if cause is None:
                return None
            await self._unpin(connection, known, now)
            keys = await keep_messages(connection, {FOR_ALL: (Erasure(),)}, named=False, now=now)
            count = await owe_changes(connection, known, cause, keys, since=since, now=now)
            await note(connection, "broadcast.erase", known.id, by, after=str(count), now=now)
        return count

    async def count_sent(self, known: Broadcast, *, before: datetime) -> int:
        """Count the chats that got it before a moment."""
        sent = (*of_cause(known.cause), delivery.c.state == DeliveryState.SENT.value)
        count = select(func.count()).select_from(delivery).where(*sent, delivery.c.settled < before)
        async with self._database.read() as connection:
            return await connection.scalar(count) or 0

    async def pin(self, known: Broadcast) -> None:
        """Owe pins to the groups and channels that have it and allow that; again is no harm."""
        pinned = delivery.alias("pinned")
        twin = (pinned.c.kind == known.pins.kind, pinned.c.cause == known.pins.name)
        sent = (*of_cause(known.cause), delivery.c.state == DeliveryState.SENT.value)
        unpinned = (
            select(chat.c.id)
            .where(
                chat.c.pinning,
                chat.c.kind != ChatKind.PRIVATE.value,
                exists().where(delivery.c.chat_id == chat.c.id, *sent),
                ~exists().where(pinned.c.chat_id == chat.c.id, *twin),
            )
            .limit(ROWS)
        )
        chats: list[int] | None = None
        while chats is None or len(chats) == ROWS:
            async with self._database.read() as connection:
                chats = list(await connection.scalars(unpinned))
            if chats:
                now = self._clock.now()
                async with self._database.write() as connection:
                    key = await keep_content(connection, (Pinning(),), now=now)
                    await owe_pins(connection, known, key, chats, now=now)

    async def unpin(self, known: Broadcast, *, by: int) -> int:
        """Take the pins off again; tells in how many chats."""
        now = self._clock.now()
        async with self._database.write() as connection:
            count = await self._unpin(connection, known, now)
            await connection.execute(update(broadcast).where(broadcast.c.id == known.id).values(pin=False))
            await note(connection, "broadcast.unpin", known.id, by, after=str(count), now=now)
        return count

    async def again(self, known: Broadcast, *, by: int) -> int:
        """Let what is in doubt of one that is done be sent once more, and watch it again."""
        now = self._clock.now()
        async with self._database.write() as connection:
            doubtful = (*of_cause(known.cause), delivery.c.state == _UNCERTAIN)
            if not await watch_again(connection, known.cause, DeliveryState.UNCERTAIN):
                return 0
            unknown = delivery_message.c.delivery_id.in_(select(delivery.c.id).where(*doubtful))
            lost = delivery_message.c.message_id.is_(None)
            await connection.execute(delete(delivery_message).where(unknown, lost))
            renewed: dict[str, Any] = {"state": DeliveryState.PENDING.value, "settled": None, "retry": now}
            count = (await connection.execute(update(delivery).where(*doubtful).values(renewed))).rowcount
            await note(connection, "broadcast.again", known.id, by, after=str(count), now=now)
        return count

    async def _unpin(self, connection: AsyncConnection, known: Broadcast, now: datetime) -> int:
        await drop_open(connection, known.pins, now=now)
        key = await keep_content(connection, (Pinning(on=False),), now=now)
        return await owe_unpins(connection, known, key, now=now)


async def _changed(connection: AsyncConnection, known: Broadcast, values: dict[str, Any]) -> Cause | None:
    """Count a change of what was sent, and give its cause; None when that is another by now."""
    mine = (broadcast.c.id == known.id, broadcast.c.changes == known.changes)
    counted = update(broadcast).where(*mine).values(values | {"changes": known.changes + 1})
    done = (await connection.execute(counted)).rowcount == 1
    return Cause(KIND, f"{known.id}.{known.changes + 1}") if done else None


def _wanted(keys: Mapping[str, str], languages: Collection[str]) -> dict[str, str]:
    """Choose the contents of some languages."""
    return {language: keys.get(language, keys[FOR_ALL]) for language in languages}
