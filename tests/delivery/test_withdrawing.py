"""Sent messages say that something was withdrawn, waiting ones do not go out with it, others stay."""

import hashlib
from datetime import timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.delivery.withdrawing import Withdrawing
from bot.model.article import Analysis, Candidate, Draft
from bot.model.audit import AuditEntry
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.follow import Told
from bot.model.lane import Lane
from bot.render.actions.articles import Similar
from bot.render.callback import encode
from bot.render.packing import unpack
from bot.render.told import shown_in
from bot.render.view import Button, View
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.inbox import InboxStore
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_rows import Report
from bot.storage.owing import Owed, owe
from bot.storage.posted import PostedStore
from bot.storage.shown_messages import Correction, ShownMessages
from bot.storage.tables import told_story
from bot.storage.told_stories import tell
from bot.storage.withdrawals import SOUGHT_FOR, WithdrawalStore

TITLE = "Lantern festival lights the harbour of Orsund"
"""Of the article that is withdrawn."""
BUTTONS = ((Button("Open", "1a.1.."),),)
ALERT = View(f"<b>{TITLE}</b>\nReed Herald", BUTTONS)
BEES = View("<b>Bees return</b>\nMarsh Courier", BUTTONS)
DIGEST = (
    View("<b>08:00 edition</b>\n\n<b>1. Bees return</b>\n<i>Marsh Courier</i>"),
    View(f"<b>08:00 edition, part 2</b>\n\n<b>2. {TITLE}</b>\n<i>Reed Herald</i>\n\n<b>3. Fair</b>"),
)
"""Its second message tells of it."""
NOTE = "Withdrawn by the editors on 14 May 2024: Made up"
NOTE_FR = "Retiré par la rédaction le 14 mai 2024\xa0: Made up"
ANN, BEN = 7, 8


class Stand:
    """An archive with one article, chats, and what they are owed."""

    def __init__(self, database: Database, clock: Any) -> None:
        self.database, self.clock = database, clock
        self.articles = ArticleStore(database, clock)
        self.store = WithdrawalStore(database, clock)
        self.outbox = OutboxStore(database, clock)
        self.woken = 0
        self.numbers = count(1000)
        self.loop = self.another()

    def another(self) -> Withdrawing:
        return Withdrawing(self.database, zone=ZoneInfo("UTC"), clock=self.clock, owed=self._owed)

    def _owed(self) -> None:
        self.woken += 1

    async def begin(self) -> None:
        chats = ChatStore(self.database, self.clock)
        await chats.see(ANN, ChatKind.PRIVATE, "Ann", language="en")
        await chats.see(BEN, ChatKind.PRIVATE, "Ben", language="fr")
        draft = Draft(title=TITLE, body="It was dark.", outlet="Reed Herald", language="en")
        fingerprint = hashlib.sha256(TITLE.encode()).hexdigest()
        await self.articles.accept(
            [Candidate(draft=draft, analysis=Analysis(), key="a", fingerprint=fingerprint)]
        )

    async def withdraw(self) -> None:
        entry = AuditEntry(user_id=1, deed="article.withdraw", subject=TITLE)
        assert await self.store.withdraw(1, "Made up", entry=entry) is not None

    async def owe(self, kind: str, name: str, *views: View, chat: int = ANN, **more: Any) -> None:
        now = self.clock.now()
        lane = Lane.DIGEST if kind == "digest" else Lane.ALERT
        owed = Owed(cause=Cause(kind, name), chat_id=chat, lane=lane, views=views, due=now, **more)
        async with self.database.write() as connection:
            await owe(connection, [owed], now=now)

    async def send(self) -> list[tuple[int, int | None, str]]:
        """Send all that is due; give to whom, which message was edited, and the text."""
        sent: list[tuple[int, int | None, str]] = []
        while True:
            taken: list[Any] = []
            for lane in (Lane.ALERT, Lane.DIGEST):
                taken += (await self.outbox.claim("me", lane, limit=50)).taken
            if not taken:
                return sent
            for one in taken:
                for part, view in enumerate(unpack(one.packed)):
                    assert isinstance(view, View)
                    assert await self.outbox.exchange("me", starting={one.id: part}) == {one.id}
                    sent.append((one.chat_id, one.edits, view.text))
                    last = part == len(one.packed["messages"]) - 1
                    state = DeliveryState.SENT if last else DeliveryState.PENDING
                    message = None if one.edits is not None else (part, next(self.numbers))
                    report = Report(delivery_id=one.id, state=state, message=message)
                    await self.outbox.exchange("me", reports=[report])


@pytest.fixture
async def stand(database: Database, clock: Any) -> Stand:
    made = Stand(database, clock)
    await made.begin()
    return made


async def test_sent_messages_are_edited_in_their_readers_language(stand: Stand) -> None:
    await stand.owe("alert", "1", ALERT)
    await stand.owe("alert", "1", ALERT, chat=BEN)
    await stand.owe("alert", "2", BEES)
    assert len(await stand.send()) == 3
    await stand.withdraw()
    assert await stand.loop.look() == 2
    assert stand.woken == 1
    assert sorted(await stand.send()) == [(ANN, 1000, NOTE), (BEN, 1001, NOTE_FR)]
    # Neither the next look nor another process changes anything more.
    assert await stand.loop.look() == 0
    await stand.another().look()
    assert await stand.send() == []


async def test_a_part_of_a_digest_is_edited(stand: Stand) -> None:
    await stand.owe("digest", "1:x", *DIGEST)
    assert len(await stand.send()) == 2
    await stand.withdraw()
    await stand.loop.look()
    [(chat, message, text)] = await stand.send()
    assert (chat, message) == (ANN, 1001)
    assert text == f"<b>08:00 edition, part 2</b>\n\n2. {NOTE}\n\n<b>3. Fair</b>"


async def test_what_waits_does_not_go_out_with_it(stand: Stand) -> None:
    await stand.owe("alert", "1", ALERT)
    await stand.owe("alert", "2", BEES)
    await stand.owe("digest", "1:x", *DIGEST)
    await stand.withdraw()
    await stand.loop.look()
    texts = [text for _, _, text in await stand.send()]
    assert len(texts) == 3
    assert not any(TITLE in text for text in texts)
    assert sum(NOTE in text for text in texts) == 1, "the digest's part; who was told nothing hears nothing"


async def test_what_is_being_sent_is_edited_after(stand: Stand) -> None:
    await stand.owe("alert", "1", ALERT)
    [claimed] = (await stand.outbox.claim("other", Lane.ALERT, limit=9)).taken
    assert await stand.outbox.exchange("other", starting={claimed.id: 0})
    await stand.withdraw()
    await stand.loop.look()
    assert await stand.send() == [], "its message is not there yet"
    report = Report(delivery_id=claimed.id, state=DeliveryState.SENT, message=(0, 77))
    await stand.outbox.exchange("other", reports=[report])
    assert await stand.send() == [(ANN, 77, NOTE)]


async def test_what_was_being_written_meanwhile_is_found_later(stand: Stand) -> None:
    await stand.withdraw()
    assert await stand.loop.look() == 0
    stand.clock.advance(30)
    await stand.owe("alert", "1", ALERT)
    assert len(await stand.send()) == 1
    assert await stand.loop.look() == 1
    assert await stand.send() == [(ANN, 1000, NOTE)]
    stand.clock.advance(SOUGHT_FOR.total_seconds())
    await stand.loop.look()
    assert await stand.store.sought() == []


async def test_the_newest_edit_counts(stand: Stand) -> None:
    await stand.owe("alert", "1", ALERT)
    await stand.send()
    stand.clock.advance(5)
    await stand.owe("alert-edit", "1@5", BEES, edits=Cause("alert", "1"))
    await stand.send()
    await stand.withdraw()
    assert await stand.loop.look() == 0, "the message tells of something else by now"
    await stand.owe("alert-edit", "1@6", ALERT, edits=Cause("alert", "1"))
    await stand.loop.look()
    assert [text for _, _, text in await stand.send()] == [NOTE]


async def test_an_alert_changes_no_more_with_its_story(stand: Stand) -> None:
    now = stand.clock.now()
    told = Told(chat_id=ANN, thread=0, story_id=5, article_id=1, sources=1, at=now, notified=now, alert="5.2")
    await stand.owe("alert", "5.2", ALERT)
    async with stand.database.write() as connection:
        await tell(connection, [told])
    await stand.send()
    await stand.withdraw()
    await stand.loop.look()
    async with stand.database.read() as connection:
        assert await connection.scalar(select(told_story.c.alert)) == "w5.2"


async def test_posts_of_admins_are_edited_and_broadcasts_are_not(stand: Stand) -> None:
    posted = PostedStore(stand.database, stand.clock)
    for _ in range(2):
        await posted.note(-100500, 66, ALERT, name="12")
    await stand.owe("broadcast", "3", View(f"<b>{TITLE}</b>"))
    await stand.send()
    await stand.withdraw()
    assert await stand.loop.look() == 1
    assert await stand.send() == [(-100500, 66, NOTE)]


async def test_two_withdrawals_in_one_digest(stand: Stand) -> None:
    fair = Draft(
        title="Fair opens in Talmar on the first Sunday", body="Rides.", outlet="Quay", language="en"
    )
    await stand.articles.accept([Candidate(draft=fair, analysis=Analysis(), key="b", fingerprint="f")])
    await stand.owe("digest", "1:x", View(f"{DIGEST[1].text.removesuffix('Fair</b>')}{fair.title}</b>"))
    await stand.send()
    await stand.withdraw()
    await stand.loop.look()
    await stand.send()
    assert await stand.store.withdraw(2, "Too", entry=AuditEntry(user_id=1, deed="article.withdraw"))
    await stand.loop.look()
    [(_, message, text)] = await stand.send()
    assert message == 1000
    assert text.endswith(f"2. {NOTE}\n\n3. {NOTE.replace('Made up', 'Too')}")


CARD = View(f"<b>{TITLE}</b>\nReed Herald", ((Button("Similar", encode(Similar(1))),),))
LIST = View(
    f"<b>Latest</b>\n\n<b>1. Bees return</b>\nMarsh Courier\n\n<b>2. {TITLE}</b>\nReed Herald",
    ((Button("1", encode(Similar(2))), Button("2", encode(Similar(1)))),),
)
HELP = View("What I can do", ((Button("Top", "1g.top"),),))


async def answer(stand: Stand, message: int, view: View, *, chat: int = ANN, is_new: bool = True) -> None:
    """Have an answer sent, or changed."""
    shown = shown_in(chat, message, view, is_new=is_new)
    await InboxStore(stand.database, stand.clock, 1).answered(1, message, message, shown)


async def test_answers_are_edited_too(stand: Stand) -> None:
    await answer(stand, 5, CARD)
    await answer(stand, 6, LIST)
    await answer(stand, 7, HELP)
    await answer(stand, 5, CARD, chat=BEN)
    await stand.withdraw()
    assert await stand.loop.look() == 3
    listed = f"<b>Latest</b>\n\n<b>1. Bees return</b>\nMarsh Courier\n\n2. {NOTE}"
    assert sorted(await stand.send()) == [(ANN, 5, NOTE), (ANN, 6, listed), (BEN, 5, NOTE_FR)]
    assert await stand.loop.look() == 0
    assert await stand.another().look() == 0
    assert await stand.send() == []


async def test_two_processes_edit_an_answer_once(stand: Stand) -> None:
    await answer(stand, 5, CARD)
    await stand.withdraw()
    messages = ShownMessages(stand.database)
    [found] = await messages.said(stand.clock.now(), None)
    correction = Correction(answer=found, view=View(NOTE))
    now = stand.clock.now()
    assert [await messages.correct([correction], 1, now=now) for _ in range(2)] == [1, 0]
    assert await stand.send() == [(ANN, 5, NOTE)]


async def test_an_answer_that_shows_something_else_by_now_stays(stand: Stand) -> None:
    await answer(stand, 5, CARD)
    await answer(stand, 6, LIST)
    await answer(stand, 5, HELP, is_new=False)
    await stand.withdraw()
    assert await stand.loop.look() == 1
    # Somebody turned the page before the edit was made.
    await answer(stand, 6, View("<b>Latest, page 2</b>", LIST.keyboard), is_new=False)
    assert await stand.send() == []
    assert await stand.loop.look() == 0
    # What had been drawn before and comes late is found, too.
    stand.clock.advance(3)
    await answer(stand, 6, LIST, is_new=False)
    assert await stand.loop.look() == 1
    [(_, message, _)] = await stand.send()
    assert message == 6


async def test_a_correction_that_failed_is_not_tried_again_over_another_screen(stand: Stand) -> None:
    await answer(stand, 5, LIST)
    await answer(stand, 6, LIST)
    await stand.withdraw()
    assert await stand.loop.look() == 2
    [first] = (await stand.outbox.claim("me", Lane.ALERT, limit=9)).taken
    assert (first.edits, first.of_answer) == (5, True)
    await stand.outbox.exchange("me", starting={first.id: 0})
    # Somebody turns the page while it is written; then nobody knows whether it was.
    stand.clock.advance(1)
    await answer(stand, 5, View("<b>Latest, page 2</b>", LIST.keyboard), is_new=False)
    failed = Report(delivery_id=first.id, state=DeliveryState.PENDING, retry=stand.clock.now())
    await stand.outbox.exchange("me", reports=[failed])
    assert await stand.send() == [], "it is settled, and the next one's way is free"
    assert [message for _, message, _ in await stand.send()] == [6]


async def test_a_late_translation_is_remembered_where_the_answer_is(stand: Stand) -> None:
    inbox = InboxStore(stand.database, stand.clock, 1)
    for message in (5, 6):
        shown = shown_in(ANN, message, CARD, is_new=False)
        assert shown is not None
        if message == 5:
            await answer(stand, 5, View("<b>Something untold</b>", CARD.keyboard))
        await inbox.shown(shown)
    assert [one.message_id for one in await ShownMessages(stand.database).said(stand.clock.now(), None)] == [
        5
    ]
    await stand.withdraw()
    await stand.loop.look()
    assert await stand.send() == [(ANN, 5, NOTE)]


async def test_many_answers_are_looked_through_page_by_page(stand: Stand) -> None:
    for number in range(450):
        if number % 7 == 0:
            stand.clock.advance(1)
        await answer(stand, number, CARD if number % 100 == 0 else HELP, chat=ANN)
        await answer(stand, number, View("<b>Bees</b>", CARD.keyboard), chat=BEN)
    await stand.withdraw()
    assert await stand.loop.look() == 5


async def test_answers_are_known_for_two_days_and_no_longer(stand: Stand) -> None:
    inbox = InboxStore(stand.database, stand.clock, 1)
    await answer(stand, 5, CARD)
    stand.clock.advance(47 * 3600)
    await inbox.prune(stand.clock.now() - timedelta(hours=48))
    await answer(stand, 6, CARD)
    stand.clock.advance(3600)
    await inbox.prune(stand.clock.now() - timedelta(hours=48) + timedelta(seconds=1))
    await stand.withdraw()
    await stand.loop.look()
    [(_, message, _)] = await stand.send()
    assert message == 6


async def test_a_group_that_moves_leaves_its_answers_behind(stand: Stand) -> None:
    chats = ChatStore(stand.database, stand.clock)
    for chat in (-5, -1005):
        await chats.see(chat, ChatKind.GROUP, "Club", language="en")
    await answer(stand, 5, CARD, chat=-5)
    await answer(stand, 6, CARD, chat=-5)
    await stand.withdraw()
    await stand.loop.look()
    [claimed] = (await stand.outbox.claim("other", Lane.ALERT, limit=1)).taken
    await chats.move(-5, -1005)
    await stand.outbox.release("other")
    assert claimed.edits == 5
    assert await stand.send() == [], "in the new chat another message may have the number"


@pytest.mark.parametrize("when", ["before", "after"])
async def test_it_goes_also_from_the_chat_of_who_said_stop(stand: Stand, when: str) -> None:
    await stand.owe("alert", "1", ALERT)
    await stand.send()
    await answer(stand, 5, CARD)
    chats = ChatStore(stand.database, stand.clock)
    if when == "before":
        await chats.stop(ANN)
    await stand.withdraw()
    await stand.loop.look()
    if when == "after":
        await chats.stop(ANN)
    assert await stand.send() == [(ANN, 1000, NOTE), (ANN, 5, NOTE)]


@pytest.mark.parametrize("how", ["writes", "is unblocked"])
async def test_it_goes_from_a_chat_that_slept_once_it_wakes(stand: Stand, how: str) -> None:
    await stand.owe("alert", "1", ALERT)
    await stand.owe("alert", "2", BEES)
    await stand.send()
    await answer(stand, 5, CARD)
    chats = ChatStore(stand.database, stand.clock)
    await chats.sleep(ANN)
    await stand.owe("alert", "3", BEES)
    await stand.withdraw()
    await stand.loop.look()
    assert await stand.send() == []
    if how == "writes":
        await chats.see(ANN, ChatKind.PRIVATE, "Ann", language="en")
    else:
        await chats.wake(ANN)
    assert await stand.send() == [(ANN, 1000, NOTE), (ANN, 5, NOTE)]


async def test_a_reason_that_names_the_article_changes_nothing_for_ever(stand: Stand) -> None:
    await stand.owe("alert", "1", ALERT)
    await stand.owe("digest", "1:x", *DIGEST)
    await stand.send()
    await answer(stand, 5, LIST)
    entry = AuditEntry(user_id=1, deed="article.withdraw", subject=TITLE)
    assert await stand.store.withdraw(1, f"“{TITLE}” was made up", entry=entry) is not None
    assert await stand.loop.look() == 3
    assert len(await stand.send()) == 3
    for _ in range(3):
        stand.clock.advance(2)
        assert await stand.loop.look() == 0
    assert await stand.send() == []
