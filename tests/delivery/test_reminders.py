"""Reminders reach their chats at their moments, each once, on both back ends."""

import asyncio
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from peers import LibrePeer
from sqlalchemy import select, update

from bot.app.translating import Translating
from bot.config import Config
from bot.delivery.reminders import Reminders
from bot.delivery.renditions import Renditions
from bot.model.agenda import Reminder
from bot.model.article import Analysis, Candidate, Draft
from bot.model.chat import ChatKind
from bot.model.findings import Findings
from bot.render.html import visible
from bot.render.packing import unpack
from bot.render.view import View
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.reminders import ReminderStore
from bot.storage.tables import article, chat, delivery, delivery_content
from bot.text.dates import find_dates

HOUR, DAY = 3600.0, 86400.0
ANN, CLUB = 7, -70
PUBLISHED = datetime(2024, 5, 14, 8, tzinfo=UTC)
REGATTA = "The regatta will start on 20 May at 14:30 GMT off the old lighthouse."
FAIR = "The book fair will be held from 18 to 20 May in Harrowmouth."


class Desk:
    """An archive with reminders, and the loop that sees to them; it is 14 May 2024, 09:30 UTC."""

    def __init__(self, database: Database, clock: Any, config: Config | None = None) -> None:
        self.database, self.clock = database, clock
        self.translating = Translating(config or Config(), database, clock)
        self.articles = ArticleStore(database, clock)
        self.reminders = ReminderStore(database, clock)
        self.chats = ChatStore(database, clock)
        self.woken = 0
        self.loop = self.another()

    def another(self) -> Reminders:
        return Reminders(
            self.database,
            articles=self.articles,
            outlets={},
            zone=ZoneInfo("Europe/Paris"),
            clock=self.clock,
            bot_name=lambda: "depeche_bot",
            owed=self._owed,
            renditions=Renditions(self.translating.translations),
        )

    def _owed(self) -> None:
        self.woken += 1

    async def told(self, text: str, **more: Any) -> int:
        """Bring an article, or its next wording, into the archive."""
        title = more.pop("title", "Along the coast")
        draft = Draft(title=title, body=text, published=PUBLISHED, language="en", outlet="Quay", **more)
        fingerprint = hashlib.sha256(text.encode()).hexdigest()
        made = Candidate(
            draft=draft,
            analysis=Analysis(words=9, minutes=1),
            key=f"url:{draft.url or fingerprint}",
            fingerprint=fingerprint,
            public=True,
            findings=Findings(events=find_dates(text, language="en", published=PUBLISHED)),
        )
        [accepted] = await self.articles.accept([made])
        return accepted.article_id

    async def wish(
        self, article_id: int, text: str, chat_id: int = ANN, *, due: datetime | None = None
    ) -> None:
        [event] = find_dates(text, language="en", published=PUBLISHED)
        wish = Reminder(
            chat_id=chat_id,
            article_id=article_id,
            start=event.start,
            first=event.first,
            last=event.last,
            at=event.at,
            zone=event.zone,
            place=event.place,
        )
        assert await self.reminders.add(wish, due=due, most=9)

    async def owed(self) -> list[tuple[Any, View]]:
        """Give what is owed, with what it says."""
        wanted = select(delivery, delivery_content.c.messages).join_from(delivery, delivery_content)
        async with self.database.read() as connection:
            rows = (await connection.execute(wanted.order_by(delivery.c.id))).all()
        return [(row, unpack(row.messages)[0]) for row in rows]

    async def wished(self, chat_id: int = ANN) -> int:
        return len(await self.reminders.of_chat(chat_id, limit=9))


@pytest.fixture
async def desk(database: Database, clock: Any) -> Desk:
    made = Desk(database, clock)
    await made.chats.see(ANN, ChatKind.PRIVATE, "Ann", "en")
    await made.chats.see(CLUB, ChatKind.SUPERGROUP, "Club", "fr")
    return made


def labels(view: View) -> list[str]:
    return [button.label for row in view.keyboard for button in row]


async def test_an_event_with_an_hour_is_told_an_hour_before(desk: Desk, clock: Any) -> None:
    number = await desk.told(REGATTA, url="https://quay.example/regatta")
    await desk.wish(number, REGATTA)
    assert await desk.loop.see_to_due() == 0
    clock.advance(6 * DAY + 4 * HOUR - 1)  # 20 May, 13:29:59
    assert await desk.loop.see_to_due() == 0
    assert (await desk.owed(), await desk.wished()) == ([], 1)
    clock.advance(1)
    assert await desk.loop.see_to_due() == 1
    assert await desk.loop.see_to_due() == 0
    [(row, view)] = await desk.owed()
    assert (row.chat_id, row.kind, row.lane, row.silent) == (ANN, "reminder", "urgent", False)
    assert (row.due, row.expires) == (clock.now(), datetime(2024, 5, 20, 16, 30, tzinfo=UTC))
    text = visible(view.text)
    assert text.startswith("🔔 Reminder\nMonday 20 May 2024, 14:30 UTC")
    assert "(16:30 CEST here)" in text
    assert f"From the article, word for word:\n{REGATTA}\n— Quay" in text
    assert labels(view) == ["Open", "Original", "Calendar file"]
    assert view.keyboard[0][1].url == "https://quay.example/regatta"
    assert (await desk.wished(), desk.woken) == (0, 1)


async def test_a_chat_is_reminded_in_what_it_reads(database: Database, clock: Any) -> None:
    french = "La régate de l’estuaire partira le 20 mai à 14 h 30 GMT devant le vieux phare."
    table = {("en", "fr", REGATTA): french, ("en", "fr", "Along the coast"): "Le long de la côte"}
    async with LibrePeer(table) as peer:
        config = Config(engine=[{"kind": "libretranslate", "name": "Libre", "url": peer.url}])
        desk = Desk(database, clock, config)
        await desk.chats.see(CLUB, ChatKind.SUPERGROUP, "Club", "fr")
        await desk.wish(await desk.told(REGATTA), REGATTA, CLUB)
        clock.advance(6 * DAY + 4 * HOUR)
        assert await desk.loop.see_to_due() == 1
        await desk.translating.aclose()
    [(row, view)] = await desk.owed()
    assert (row.chat_id, row.due) == (CLUB, clock.now())
    assert french in view.text
    assert "Quay, 14 mai · traduction automatique (anglais)" in view.text
    assert REGATTA not in view.text


async def test_a_day_is_told_in_its_morning_by_the_chats_clocks(desk: Desk, clock: Any) -> None:
    number = await desk.told(FAIR)
    await desk.chats.choose(ANN, zone="America/New_York")
    await desk.wish(number, FAIR)
    await desk.wish(number, FAIR, CLUB)
    assert await desk.loop.see_to_due() == 0
    clock.advance(3 * DAY + 20.5 * HOUR)  # 18 May, 06:00 UTC: 08:00 in Paris
    assert await desk.loop.see_to_due() == 1
    [(row, view)] = await desk.owed()
    assert row.chat_id == CLUB
    assert visible(view.text).startswith("🔔 Rappel\nDu 18 au 20 mai 2024\nHarrowmouth")
    assert labels(view) == ["Ouvrir"], "a group's members are led to their own chats"
    assert view.keyboard[0][0].url == f"https://t.me/depeche_bot?start=article_{number}"
    clock.advance(6 * HOUR)
    assert await desk.loop.see_to_due() == 1
    assert [row.chat_id for row, _ in await desk.owed()] == [CLUB, ANN]


async def test_who_moves_is_told_in_the_new_morning(desk: Desk, clock: Any) -> None:
    number = await desk.told(FAIR)
    await desk.wish(number, FAIR)
    assert await desk.loop.see_to_due() == 0
    await desk.chats.choose(ANN, zone="Asia/Tokyo")
    clock.advance(3 * DAY + 13.5 * HOUR - 1)  # 18 May, 07:59:59 in Tokyo
    assert await desk.loop.see_to_due() == 0
    clock.advance(1)
    assert await desk.loop.see_to_due() == 1


@pytest.mark.parametrize(("late", "told"), [(2.9 * HOUR, 1), (3 * HOUR, 0), (4 * DAY, 0)])
async def test_after_downtime_only_what_is_not_over_is_told(
    desk: Desk, clock: Any, *, late: float, told: int
) -> None:
    number = await desk.told(REGATTA)
    await desk.wish(number, REGATTA)
    assert await desk.loop.see_to_due() == 0
    clock.advance(6 * DAY + 4 * HOUR + late)
    assert await desk.another().see_to_due() == told
    assert (len(await desk.owed()), await desk.wished()) == (told, 0)


async def test_a_span_that_has_begun_is_told_at_once(desk: Desk, clock: Any) -> None:
    number = await desk.told(FAIR)
    clock.advance(5 * DAY)
    await desk.wish(number, FAIR)
    assert await desk.loop.see_to_due() == 1


async def test_a_corrected_article_still_reminds_of_what_was_wished_for(desk: Desk, clock: Any) -> None:
    number = await desk.told(REGATTA, url="https://quay.example/regatta")
    await desk.wish(number, REGATTA)
    moved = "All is ready. " + REGATTA.replace("old", "very old")
    assert await desk.told(moved, url="https://quay.example/regatta") == number
    clock.advance(6 * DAY + 4 * HOUR)
    assert await desk.loop.see_to_due() == 1
    [(_, view)] = await desk.owed()
    assert "very old lighthouse" in view.text, "in the words that it has now"


async def test_a_day_that_the_article_names_no_more_is_told_with_that(desk: Desk, clock: Any) -> None:
    number = await desk.told(REGATTA, url="https://quay.example/regatta")
    await desk.wish(number, REGATTA)
    await desk.told(
        "The regatta is put off.", url="https://quay.example/regatta", title="No regatta & no boats"
    )
    clock.advance(6 * DAY + 4 * HOUR)
    assert await desk.loop.see_to_due() == 1
    [(_, view)] = await desk.owed()
    text = visible(view.text)
    assert "Monday 20 May 2024, 14:30 UTC" in text
    assert "No regatta & no boats" in text
    assert "names this day no more" in text
    assert labels(view) == ["Open", "Original"]


async def test_what_is_withdrawn_is_not_told(desk: Desk, clock: Any) -> None:
    removed, hidden = await desk.told(REGATTA), await desk.told(FAIR)
    await desk.wish(removed, REGATTA)
    await desk.wish(hidden, FAIR)
    await desk.articles.remove([removed])
    async with desk.database.write() as connection:
        await connection.execute(update(article).where(article.c.id == hidden).values(public=False))
    clock.advance(6 * DAY + 4 * HOUR)
    assert await desk.loop.see_to_due() == 0
    assert (await desk.owed(), await desk.wished()) == ([], 0)


async def test_who_wants_nothing_now_is_told_afterwards_if_it_is_still_on(desk: Desk, clock: Any) -> None:
    number = await desk.told(FAIR)
    await desk.wish(number, FAIR)
    await desk.chats.stop(ANN)
    clock.advance(4 * DAY)
    assert await desk.loop.see_to_due() == 0
    assert await desk.wished() == 1
    await desk.chats.resume(ANN)
    await desk.chats.sleep(ANN)
    assert await desk.loop.see_to_due() == 0
    async with desk.database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == ANN).values(asleep=False))
    assert await desk.loop.see_to_due() == 1


async def test_a_chat_that_was_never_seen_is_owed_nothing(desk: Desk, clock: Any) -> None:
    number = await desk.told(FAIR)
    await desk.wish(number, FAIR, 8)
    clock.advance(4 * DAY)
    assert await desk.loop.see_to_due() == 0
    assert await desk.wished(8) == 0


async def test_several_processes_remind_once_of_each_of_very_many(desk: Desk, clock: Any) -> None:
    number = await desk.told(FAIR)
    due = clock.now() + timedelta(hours=1)
    people = range(1000, 1060)
    for person in people:
        await desk.chats.see(person, ChatKind.PRIVATE, "P", "en")
        await desk.wish(number, FAIR, person, due=due)
    clock.advance(4 * DAY)
    told = await asyncio.gather(*(desk.another().see_to_due() for _ in range(3)))
    assert sum(told) == len(people)
    assert sorted(row.chat_id for row, _ in await desk.owed()) == list(people)


async def test_the_same_wish_at_once_is_one(desk: Desk) -> None:
    number = await desk.told(REGATTA)
    await asyncio.gather(*(desk.wish(number, REGATTA) for _ in range(6)))
    assert await desk.wished() == 1


@pytest.mark.parametrize("planned", [True, False])
async def test_a_zone_that_is_not_known_here_keeps_no_other_chat_waiting(
    desk: Desk, clock: Any, planned: bool
) -> None:
    number = await desk.told(REGATTA)
    due = datetime(2024, 5, 20, 13, 30, tzinfo=UTC) if planned else None
    async with desk.database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == CLUB).values(zone="Mars/Phobos"))
    await desk.wish(number, REGATTA, CLUB, due=due)
    await desk.wish(number, REGATTA, due=due)
    clock.advance(6 * DAY + 4 * HOUR)
    assert await desk.loop.see_to_due() == 1
    assert [row.chat_id for row, _ in await desk.owed()] == [ANN]
