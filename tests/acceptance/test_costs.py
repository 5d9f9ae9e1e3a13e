"""/costs: what translating costs."""

from typing import Any

from paid_peers import DeepLPeer

from bot.locale.catalogue import Localiser
from bot.model.notice import NoticeKind
from bot.model.translation import Haste, Reads, Wording
from bot.storage.notices import NoticeStore

EN = Localiser("en")
FIRST, SECOND = "The harbour is closed.", "Two ships are waiting."
TABLE = {("en", "fr", FIRST): "Le port est fermé.", ("en", "fr", SECOND): "Deux navires attendent."}


async def test_admins_see_what_engines_did_and_cost(open_stage: Any) -> None:
    async with DeepLPeer(TABLE) as peer:
        engine = {
            "kind": "deepl",
            "url": peer.url,
            "key": peer.key,
            "characters_per_day": 40,
            "price": 20_000,
        }
        settings = {"telegram": {"admins": [777]}, "engine": [engine]}
        async with open_stage(**settings) as stage:
            zoe = await stage.client.person("Zoe", language_code="en", id=777)
            ann = await stage.client.person("Ann", language_code="en")
            await stage.ask(ann, "/start")
            assert EN.text("costs-heading") not in (await stage.ask(ann, "/costs"))["text"]
            text = (await stage.ask(zoe, "/costs"))["text"]
            assert "DeepL" in text
            assert "Today: 0 of 40 characters, 0 requests" in text

            translations = stage.opened.translating.translations
            for _ in range(2):
                reads = Reads(language="fr")
                words = [Wording(FIRST, "en"), Wording(SECOND, "en")]
                found = await translations.wordings(words, reads, Haste.AHEAD)
                assert [one.text for one in found] == ["Le port est fermé.", SECOND]
            shown = await stage.ask(zoe, "/costs")
            text = shown["text"]
            assert "Today: 22 of 40 characters, 1 request" in text
            assert "This month: 22 characters, 1 request, about €0.44" in text
            assert "this month: 1 sentence" in text
            assert "By its own count: 22 of 500,000 characters" in text
            assert EN.text("costs-spent") in text
            assert "Translations kept: 1" in text
            await translations.wordings([Wording(FIRST, "en")], reads, Haste.AHEAD)
            assert "2 sentences" in (await stage.press(zoe, shown, EN.text("button-refresh")))["text"]

            notices = NoticeStore(stage.opened.database, stage.clock)
            told = [one.notice.kind for one in await notices.open()]
            said = " ".join(one["text"] for one in await stage.client.messages(777))
            assert NoticeKind.ENGINE_DAY_SPENT in told or "used up what it may spend today" in said


async def test_without_engines_there_is_nothing_to_tell(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        text = (await stage.ask(zoe, "/costs"))["text"]
        assert "No translation engine is set up" in text
