"""A process that is killed in the middle of its work loses nothing that was paid for."""

import asyncio
import os
import signal
import sys
from collections import Counter
from pathlib import Path

from peers import LibrePeer
from translation_stand import Stand

from bot.engines.libretranslate import LibreTranslate
from bot.engines.service import Reach
from bot.model.translation import Haste, Pair
from bot.ports import SystemClock
from bot.storage.database import Database
from bot.storage.lifelines import Lifelines
from bot.translation.outcome import Turned

FR_EN = Pair("fr", "en")
AT_ONCE = 2
SENTENCES = [f"Le navire {number} attend dans le port." for number in range(100, 130)]
TABLE = {
    ("fr", "en", sentence): sentence.replace("Le navire", "Ship").replace(
        "attend dans le port", "is waiting in the harbour"
    )
    for sentence in SENTENCES
}
SCRIPT = """
import asyncio, sys
sys.path[:0] = sys.argv[3:]
import test_killed
asyncio.run(test_killed.translate(sys.argv[1], sys.argv[2]))
"""


async def translate(database_url: str, peer_url: str) -> list[object]:
    """Have all sentences translated, over a database that others may have used."""
    clock = SystemClock()
    database = await Database.open(database_url, clock=clock)
    engine = LibreTranslate(Reach(name="Libre", url=peer_url, at_once=AT_ONCE))
    try:
        lifelines = Lifelines(Path(database_url.removeprefix("sqlite:///")).with_name("alive"))
        async with Stand(database, clock, [engine], lifelines=lifelines) as stand:
            wanted = [(FR_EN, sentence) for sentence in SENTENCES]
            return list(await stand.desk.turn(wanted, Haste.AHEAD))
    finally:
        await database.close()


async def test_what_was_answered_before_the_kill_is_not_asked_again(database_url: str) -> None:
    here = Path(__file__).parent
    paths = [str(here), str(here.parent / "engines"), str(here.parent / "benchmarks")]
    async with LibrePeer(TABLE) as peer:
        peer.pause = 0.02
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", SCRIPT, database_url, peer.url, *paths),
            env=os.environ | {"DEPECHE_FORKED": "1"},
        )
        async with asyncio.timeout(90):
            while peer.calls < 12:  # noqa: ASYNC110  # it watches another process
                await asyncio.sleep(0.005)
        child.send_signal(signal.SIGKILL)
        await child.wait()
        assert peer.calls < len(SENTENCES)
        peer.pause = 0.0
        found = await translate(database_url, peer.url)
        assert found == [Turned(TABLE["fr", "en", sentence], ("Libre",)) for sentence in SENTENCES]
        asked = Counter(sentence for _, _, sentence in peer.asked)
        assert set(asked) == set(SENTENCES)
        assert peer.calls - len(SENTENCES) <= AT_ONCE
