"""kill -9 while very many are told of a story: each of them is told, and once.

`python tests/benchmarks/kill_alerting.py` does it for longer.
"""

import random
from dataclasses import replace
from pathlib import Path

from kill_alerting import Campaign, campaign, faults
from peers import LibrePeer
from sqlalchemy import select

from bot.ports import SystemClock
from bot.render.packing import unpack
from bot.storage.database import Database
from bot.storage.tables import delivery_content


async def test_killed_while_telling(database_url: str, tmp_path: Path) -> None:
    wanted = Campaign(
        kills=2,
        seed=random.randrange(2**32),
        processes=1 if database_url.startswith("sqlite") else 2,
        people=1_200,
        longest_life=0.3,
    )
    print(wanted)
    outcome = await campaign(wanted, tmp_path, url=database_url)
    assert faults(wanted, outcome) == []


async def test_killed_while_translating_and_telling(database_url: str, tmp_path: Path) -> None:
    wanted = Campaign(
        kills=2,
        seed=random.randrange(2**32),
        processes=1 if database_url.startswith("sqlite") else 2,
        people=600,
        longest_life=0.4,
    )
    print(wanted)
    table = {}
    for number in range(wanted.kills):
        title, said = (
            f"Storm number {number} reaches town {number}",
            f"it was said in a report by Outlet {number}.",
        )
        french = f"La tempête numéro {number} atteint la ville {number}"
        russian = f"Шторм номер {number} дошёл до города {number}"
        table[("en", "fr", title)], table[("en", "ru", title)] = french, russian
        table[("en", "fr", f"{title}, {said}")] = f"{french}, est-il dit dans un article de Outlet {number}."
        table[("en", "ru", f"{title}, {said}")] = f"{russian}, говорится в сообщении Outlet {number}."
    later = "Nothing more was known in the evening."
    table[("en", "fr", later)] = "On n’en savait pas plus dans la soirée."
    table[("en", "ru", later)] = "Вечером больше ничего не было известно."
    async with LibrePeer(table) as peer:
        peer.pause = 0.1
        outcome = await campaign(replace(wanted, translator=peer.url), tmp_path, url=database_url)
        assert faults(wanted, outcome) == []
        # What was on its way in a process that was killed may be asked for again, nothing else.
        assert len(peer.asked) <= len(set(peer.asked)) * (1 + wanted.kills)
    database = await Database.open(database_url, clock=SystemClock())
    async with database.read() as connection:
        packed = await connection.scalars(select(delivery_content.c.messages))
        texts = [unpack(messages)[0].text for messages in packed]
    await database.close()
    assert len(texts) == wanted.people * outcome.stories
    for number in range(outcome.stories):
        mine = [text for text in texts if f"Outlet {number}" in text]
        told = [sum(word in text for text in mine) for word in ("Storm number", "La tempête", "Шторм")]
        assert told == [200, 200, 200]
