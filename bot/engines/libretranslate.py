"""LibreTranslate, one's own or somebody's. https://docs.libretranslate.com/"""

import time
from collections.abc import Callable, Sequence
from typing import Any

from bot.engines.languages import plain
from bot.engines.refusals import Code
from bot.engines.service import Reach, Service
from bot.errors import EngineAnswer, EngineRefused, EngineShut
from bot.model.translation import Answer, Pair
from bot.text.clean import line

_REMEMBERED = 600.0
"""Seconds for which its languages are taken to stay the same."""
_DIALOGUE = 1
"""Goes up when texts are sent or read in another way."""


class LibreTranslate:
    """One sentence a request.

    It takes lists, but works through them one by one, so that a list saves nothing; and in a list's answer
    nobody could tell which sentence was lost, merged with the next one or put elsewhere.
    """

    batch = 1
    repeats_itself = True
    local = False

    def __init__(self, reach: Reach, *, key: str = "", clock: Callable[[], float] = time.monotonic) -> None:
        self.name = reach.name
        self.at_once = reach.at_once
        # It tells nobody which models it has: when they change, only another name makes old answers new ones.
        self._version = f"libretranslate/{_DIALOGUE} {reach.url}"
        credentials = {"api_key": key} if key else {}
        self._service = Service(reach, credentials=credentials, code_of=_code, clock=clock)
        self._clock = clock
        self._spellings: dict[Pair, tuple[str, str]] = {}
        self._asked: float | None = None

    async def pairs(self) -> frozenset[Pair] | None:
        """List the pairs that it knows, as it said within the last ten minutes; None if it tells nobody."""
        if self._asked is None or self._clock() - self._asked > _REMEMBERED:
            try:
                found = _pairs(await self._service.get("/languages"))
            except (EngineRefused, EngineShut):
                return None
            if found is None:
                raise EngineAnswer(self.name, "its list of languages is none")
            self._spellings = found
            self._asked = self._clock()
        return frozenset(self._spellings)

    def keep(self, number: int, /) -> str:
        """Write a sign like a footnote's: models have seen such in millions of texts, and copy them."""
        return f"[[{number}]]"

    def version_for(self, pair: Pair) -> str:  # noqa: ARG002  # what a server runs for each pair, it tells nobody
        """Tell which of its translations are alike."""
        return self._version

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        """Translate one sentence."""
        [sentence] = sentences
        source, target = self._spellings.get(pair, (pair.source, pair.target))
        said = {"q": sentence, "source": source, "target": target, "format": "text"}
        match await self._service.post("/translate", said):
            case {"error": _}:
                raise EngineRefused(self.name, "it refuses the sentence")
            case {"translatedText": str(text)} if made := line(text):
                return Answer(sentences=(made,))
            case {"translatedText": str()}:
                raise EngineAnswer(self.name, "its answer is empty")
            case _:
                raise EngineAnswer(self.name, "its answer has no translatedText")

    async def aclose(self) -> None:
        """Close the connections."""
        await self._service.aclose()


def _code(data: Any) -> str | None:
    """Tell by an error's words what its status does not: 500 for one text, 400 and 403 for other things."""
    match data:
        case {"error": str(error)} if error.startswith("Cannot translate text"):
            return Code.OF_THE_TEXT
        case {"error": str(error)} if error.endswith("to get an API key"):
            return Code.KEY_WANTED
        case {"error": str(error)} if error.startswith("Too many request"):
            return Code.TOO_MANY
        case _:
            return None


def _pairs(data: Any) -> dict[Pair, tuple[str, str]] | None:
    """Read the list of languages: how the service spells each pair; None for what is no such list."""
    match data:
        case [*languages] if all(
            isinstance(one, dict) and isinstance(one.get("code"), str) for one in languages
        ):
            every = [one["code"] for one in languages]
        case _:
            return None
    found: dict[Pair, tuple[str, str]] = {}
    for language in sorted(languages, key=lambda one: len(one["code"])):
        targets = language.get("targets", every)  # servers before 2023 name none, and know all
        if not isinstance(targets, list):
            return None
        for target in sorted((one for one in targets if isinstance(one, str)), key=len):
            pair = Pair(plain(language["code"]), plain(target))
            if pair.source != pair.target:
                found.setdefault(pair, (language["code"], target))
    return found
