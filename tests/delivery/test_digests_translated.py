"""Digests come in the languages in which chats read, at their hours, whatever engines do."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from digest_stand import BODY, DigestStand
from peers import LibrePeer, late, status
from sqlalchemy import update

from bot.app.translating import Translating
from bot.config import Config
from bot.delivery.ahead import TranslatingAhead
from bot.delivery.digest_languages import EditionLanguages
from bot.delivery.digest_layouts import DigestLayouts
from bot.delivery.renditions import Renditions
from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.model.chat import ChatKind
from bot.model.digest import Digest, DigestLength, Layout
from bot.model.edition import Edition, EditionStory
from bot.model.schedule import Schedule
from bot.model.story import StoryBrief
from bot.model.translation import Reads
from bot.render.digest_parts import origin
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.tables import chat
from bot.translation import desk
from bot.translation.from_originals import FromOriginals

HOUR = 3600
TO_THE_HOUR = 20.5 * HOUR
ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
FERRY, MUSEUM = "Ferry stops between the islands", "Museum opens its doors again"
FRENCH = "Le ferry s’arrête entre les îles"
RUSSIAN = "Паром между островами не ходит"
TABLE = {
    ("en", "fr", FERRY): FRENCH,
    ("en", "ru", FERRY): RUSSIAN,
    ("en", "fr", MUSEUM): "Le musée rouvre ses portes",
    ("en", "ru", MUSEUM): "Музей вновь открывает свои двери",
    (
        "en",
        "fr",
        BODY.split(". ")[0] + ".",
    ): "Le ferry entre les îles s’est arrêté le matin après qu’une vague a brisé deux vitres.",
    (
        "en",
        "ru",
        BODY.split(". ")[0] + ".",
    ): "Паром между островами остановился утром после того, как волна разбила два окна.",
}
SAID = (
    "We will not let the islands down, whatever the weather brings us this winter or the next, and we will "
    "keep two ships at the quay until the last passenger has come home"
)
SAID_IN_FRENCH = (
    "Nous ne laisserons pas tomber les îles, quel que soit le temps cet hiver ou le prochain, et nous "
    "garderons deux navires à quai jusqu’à ce que le dernier passager soit rentré"
)
OWN = "Nous avons réparé le quai en une seule nuit de travail"
QUOTE = Layout(length=DigestLength.LINE, agenda=False, quote=True)
LINE = Layout(length=DigestLength.LINE, agenda=False)


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(TABLE) as peer:
        yield peer


@pytest.fixture
async def translating(database: Database, clock: Any, peer: LibrePeer) -> AsyncIterator[Translating]:
    config = Config(engine=[{"kind": "libretranslate", "name": "Libre", "url": peer.url}])
    made = Translating(config, database, clock)
    yield made
    await made.aclose()


@pytest.fixture
def stand(database: Database, clock: Any, translating: Translating) -> DigestStand:
    return DigestStand(database=database, clock=clock, translations=translating.translations)


async def texts(stand: DigestStand) -> dict[int, str]:
    return {owed.chat_id: text for owed, text in zip(await stand.owed(), await stand.told(), strict=True)}


def patient(translating: Translating, seconds: float) -> DigestLayouts:
    """Lay out what can be translated within so many seconds."""
    asking = Renditions(translating.translations, patience=seconds)
    return DigestLayouts(outlets={}, bot_name=lambda: "news_bot", asking=asking)


async def test_each_chat_gets_it_in_its_language_and_each_text_is_translated_once(
    stand: DigestStand, clock: Any, peer: LibrePeer, database: Database
) -> None:
    for number in range(1, 31):
        await stand.chat(number, language=("en", "fr", "ru")[number % 3])
        await stand.digest(number, layout=LINE)
    async with database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == 4).values(reading=""))
        await connection.execute(update(chat).where(chat.c.id == 7).values(reads_also=["en"]))
    clock.advance(TO_THE_HOUR)
    await stand.story(FERRY, "Island Post")
    await stand.story(MUSEUM, "Island Post")
    await stand.loop().see_to_due()
    told = await texts(stand)
    assert len(told) == 30
    for number, text in told.items():
        assert (FERRY in text) == (number % 3 == 0 or number in (4, 7)), number
    french, russian = told[1], told[2]
    assert FRENCH in french
    assert "Le ferry entre les îles s’est arrêté" in french
    assert "traduction automatique (anglais)" in french
    assert "de Libre\u202f; personne ne les a vérifiés" in french
    assert RUSSIAN in russian
    assert "машинный перевод (английский)" in russian
    assert "Libre" not in told[3] + told[4] + told[7]
    assert len(peer.asked) == len(set(peer.asked)) == 6


@ON_ONE
async def test_a_relays_original_stands_there_as_what_it_is(
    translating: Translating, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = clock.now()
    given = {"title": FERRY, "body": BODY, "language": "en", "outlet": "Island Post"}
    own = Article(id=1, seq=1, added=now, changed=now, analysis=Analysis(), **given)
    by_machine = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relay")
    relayed = replace(
        own,
        id=2,
        title="Die Fähre hält",
        language="de",
        outlet=None,
        provenance=by_machine,
        original_url="https://island.example/1",
    )

    async def original(_: Article) -> Article:
        return own

    asking = Renditions(FromOriginals(translating.translations, original))
    brief = StoryBrief(story_id=1, articles=1, sources=1, languages=("de",), first=now, last=now)
    schedule = Schedule(hours=(time(8),), zone="UTC")
    digest = Digest(id=1, chat_id=1, owner_id=1, schedule=schedule, made=now, settled=now)
    story = EditionStory(brief=brief, headline=relayed)
    edition = Edition(digest=digest, moment=now, day=now.date(), at=now.time(), since=now, stories=(story,))
    monkeypatch.setattr("bot.delivery.digest_languages._AGAIN_AFTER", 0.2)
    languages = EditionLanguages(asking, {})
    [put] = await languages.put([(edition, Reads(language="fr"))])
    said = origin(put.stories[0], Localiser("fr"), {})
    assert put.stories[0].headline.id == 2
    assert put.stories[0].headline.title == FRENCH
    assert "Island Post · traduction automatique (anglais)" in said
    assert "deux fois" not in said
    # It may be corrected meanwhile.
    own = replace(own, title=MUSEUM)
    await asyncio.sleep(0.2)
    [put] = await languages.put([(edition, Reads(language="fr"))])
    assert put.stories[0].headline.title == "Le musée rouvre ses portes"


@ON_ONE
async def test_the_hour_does_not_wait_for_an_engine(
    stand: DigestStand, clock: Any, peer: LibrePeer, translating: Translating
) -> None:
    peer.always = late(60)
    for number in range(1, 6):
        await stand.chat(number, language="fr")
        await stand.digest(number, layout=LINE)
    clock.advance(TO_THE_HOUR)
    await stand.story(FERRY, "Island Post")
    loop = stand.loop()
    loop._layouts = patient(translating, 0.3)
    begun = asyncio.get_running_loop().time()
    assert await loop.see_to_due() == 5
    assert asyncio.get_running_loop().time() - begun < 15
    told = await texts(stand)
    assert len(told) == 5
    assert all(FERRY in text and "Pas traduit à temps" in text for text in told.values())
    assert await loop.see_to_due() == 0


@ON_ONE
async def test_without_an_engine_that_answers_it_comes_as_it_was_written(
    stand: DigestStand, clock: Any, peer: LibrePeer, translating: Translating, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer.always = status(500)
    await stand.chat(1, language="fr")
    await stand.digest(1, layout=LINE)
    clock.advance(TO_THE_HOUR)
    await stand.story(FERRY, "Island Post")
    loop = stand.loop()
    monkeypatch.setattr(desk, "_WORTH_A_LOOK", 0.0)  # seconds that are waited for it to come back
    loop._layouts = patient(translating, 60)
    await loop.see_to_due()
    [text] = await stand.told()
    assert FERRY in text
    assert text.count("ce qui n’est pas traduit est dans la langue d’origine") == 1
    assert "anglais" in text


async def test_what_is_coming_is_translated_before_its_hour(
    stand: DigestStand, clock: Any, peer: LibrePeer, translating: Translating, database: Database
) -> None:
    await stand.chat(1, language="fr")
    await stand.digest(1, layout=LINE)
    await stand.chat(2, language="en")
    await stand.digest(2, layout=LINE)
    clock.advance(TO_THE_HOUR - 20 * 60)
    await stand.story(FERRY, "Island Post", ago=0.1)
    loop, renditions = stand.loop(), Renditions(translating.translations)
    ahead = TranslatingAhead(
        database,
        composer=loop._composer,
        layouts=loop._layouts,
        articles=stand.articles,
        renditions=renditions,
        leases=LeaseStore(database, clock),
        clock=clock,
    )
    assert await ahead.look() == 0
    assert peer.calls == 0
    clock.advance(6 * 60)
    assert await ahead.look() == 2
    assert len(peer.asked) == 2
    assert await ahead.look() == 0
    assert not await stand.owed(), "it tells nobody"
    await stand.story(MUSEUM, "Island Post", ago=0.1)
    clock.advance(12 * 60)
    assert await ahead.look() == 2
    assert len(peer.asked) == 3
    await peer.down()
    clock.advance(2 * 60)
    await loop.see_to_due()
    told = await texts(stand)
    assert FRENCH in told[1]
    assert "Le musée rouvre ses portes" in told[1]
    assert FERRY in told[2]
    assert len(peer.asked) == 3


@ON_ONE
async def test_a_channel_of_another_language_than_its_bot_speaks(
    stand: DigestStand, clock: Any, database: Database
) -> None:
    await stand.chat(-100, ChatKind.CHANNEL, language="ru")
    async with database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == -100).values(reading="fr"))
    # Which articles it tells of is another thing than in which language it tells.
    await stand.digest(-100, layout=LINE, language="en", reading=("en",))
    await stand.chat(1, language="fr")
    await stand.digest(1, layout=LINE, reading=("de",))
    clock.advance(TO_THE_HOUR)
    await stand.story(FERRY, "Island Post")
    await stand.loop().see_to_due()
    told = await texts(stand)
    assert set(told) == {-100}
    assert FRENCH in told[-100]
    assert "machine translation from English" in told[-100]


async def quoted(stand: DigestStand, **more: Any) -> None:
    """Let somebody say something in English."""
    body = f"The council met about the ferry today. “{SAID},” said Anna Berg, the mayor. {BODY}"
    await stand.story("Council decides about the ferry", "Island Post", body=body, searched=True, **more)


async def test_the_quote_of_the_day_stands_beside_what_was_said(
    stand: DigestStand, clock: Any, peer: LibrePeer, database: Database
) -> None:
    peer.table |= {("en", "fr", spelt): SAID_IN_FRENCH for spelt in (SAID, f"{SAID},", f"{SAID}.")}
    for number in range(1, 4):
        await stand.chat(number, language="en" if number == 2 else "fr")
        await stand.digest(number, layout=QUOTE)
    async with database.write() as connection:
        await connection.execute(update(chat).where(chat.c.id == 3).values(reading=""))
    clock.advance(TO_THE_HOUR)
    await quoted(stand)
    await stand.loop().see_to_due()
    told = await texts(stand)
    block = told[1].split(Localiser("fr").text("digest-quote"))[1]
    assert SAID_IN_FRENCH in block
    assert SAID in block
    assert "traduction automatique (anglais)" in block
    assert "Anna Berg" in block
    assert SAID in told[2].split(Localiser("en").text("digest-quote"))[1]
    # Who has nothing translated is told nothing in what they may not read.
    assert Localiser("fr").text("digest-quote") not in told[3]


@ON_ONE
async def test_a_quote_in_the_readers_language_goes_before(
    stand: DigestStand, clock: Any, peer: LibrePeer
) -> None:
    await stand.chat(1, language="fr")
    await stand.digest(1, layout=QUOTE)
    clock.advance(TO_THE_HOUR)
    await quoted(stand)
    body = f"« {OWN} », a déclaré Anne Kervella, la maire de l’île. Le ferry repart demain matin du quai."
    await stand.story("Le ferry repart", "Courrier", body=body, language="fr", searched=True)
    await stand.loop().see_to_due()
    [text] = await stand.told()
    assert OWN in text
    assert SAID not in text
    assert not any(SAID in sentence for _, _, sentence in peer.asked)


@ON_ONE
async def test_a_quote_that_is_not_translated_is_left_out(
    stand: DigestStand, clock: Any, peer: LibrePeer
) -> None:
    await stand.chat(1, language="fr")
    await stand.digest(1, layout=QUOTE)
    clock.advance(TO_THE_HOUR)
    await quoted(stand)
    await stand.loop().see_to_due()  # the engine does not know the sentence
    [text] = await stand.told()
    assert "Anna Berg" not in text
    assert Localiser("fr").text("digest-quote") not in text
