"""DeepL, free or paid. https://developers.deepl.com/api-reference/translate"""

import hashlib
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape, unescape
from typing import Any, Final

from bot.engines.languages import spelt
from bot.engines.service import Reach, Service
from bot.errors import EngineAnswer, EngineError, EngineRefused, EngineShut
from bot.model.translation import Answer, Pair, Usage
from bot.text.clean import line

FREE, PAID = "https://api-free.deepl.com", "https://api.deepl.com"
VARIANTS: Final = {"en": "EN-GB", "pt": "PT-PT"}
"""Languages that it writes in one of several kinds only."""

_REMEMBERED = 3600.0
"""Seconds for which its languages are taken to stay the same."""
_MOST_BYTES = 100_000
"""Of texts in one request; it takes 128 KiB with all that is around them."""
_NO_LIMIT = 10**12
"""What it names where there is none."""
_DIALOGUE = 1
"""Goes up when texts are sent or read in another way."""
_SIGN = re.compile(r"<x>(\d+)</x>")
_SIGN_BACK = re.compile(r"<x\b[^>]*>\s*(\d+)\s*</x\s*>")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_TAG = re.compile(r"<[^>]*>")


def address_for(key: str) -> str:
    """Tell where a key is good: those of free accounts end in `:fx`."""
    return FREE if key.endswith(":fx") else PAID


class DeepL:
    """Up to 50 sentences a request.

    They are the entries of a list, which it answers in order, one for one, whole: no sentence is split in it.
    What must not change travels as a tag that it is told to ignore; only sentences with such are sent as XML,
    since all others would gain nothing by it. It bills the characters of what it is sent.
    """

    batch = 50
    repeats_itself = True
    local = False

    def __init__(
        self,
        reach: Reach,
        *,
        key: str,
        glossary: Mapping[Pair, str] | None = None,
        variants: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare; `glossary` has ids of glossaries, `variants` what is written for `pt`, like `PT-BR`."""
        self.name = reach.name
        self.at_once = reach.at_once
        self._glossary = dict(glossary or {})
        self._variants = {**VARIANTS, **(variants or {})}
        self._service = Service(reach, headers={"Authorization": f"DeepL-Auth-Key {key}"}, clock=clock)
        self._clock = clock
        self._pairs: frozenset[Pair] = frozenset()
        self._sources: dict[str, str] = {}
        self._targets: dict[str, str] = {}
        self._asked: float | None = None

    async def pairs(self) -> frozenset[Pair] | None:
        """List the pairs that it knows, as it said within the last hour; None if it tells nobody."""
        if self._asked is None or self._clock() - self._asked > _REMEMBERED:
            kinds = ("source", "target")
            try:
                answers = [await self._service.get(f"/v2/languages?type={kind}") for kind in kinds]
            except (EngineRefused, EngineShut):
                return None
            self._sources, self._targets = (spelt(self._codes(answer)) for answer in answers)
            self._pairs = frozenset(
                Pair(source, target)
                for source in self._sources
                for target in self._targets
                if source != target
            )
            self._asked = self._clock()
        return self._pairs

    async def usage(self) -> Usage:
        """Ask what it has counted in the current month.

        Raises:
            EngineError: it can't be asked now.
        """
        match await self._service.get("/v2/usage"):
            case {"character_count": int(used), "character_limit": int(limit)}:
                return Usage(used=used, limit=limit if limit < _NO_LIMIT else None)
            case _:
                raise EngineAnswer(self.name, "its usage has no counts")

    def keep(self, number: int, /) -> str:
        """Write a tag: https://developers.deepl.com/docs/xml-and-html-handling/xml"""
        return f"<x>{number}</x>"

    def version_for(self, pair: Pair) -> str:
        """Tell which of its translations of a pair are alike: another glossary or variant makes others."""
        chosen = f"{self._glossary.get(pair, '')} {self._variants.get(pair.target, '')}"
        return f"deepl/{_DIALOGUE} {hashlib.sha256(chosen.encode()).hexdigest()[:12]}"

    async def translate(self, sentences: Sequence[str], pair: Pair) -> Answer:
        """Translate some sentences; those of a request that failed stay empty where another succeeded."""
        made = [""] * len(sentences)
        failures: list[EngineError] = []
        requests = list(_requests(sentences))
        for signs, numbers in requests:
            try:
                texts = await self._request([sentences[number] for number in numbers], pair, signs=signs)
            except EngineError as error:
                failures.append(error)
                break
            for number, text in zip(numbers, texts, strict=True):
                made[number] = line(text)
        if failures and not any(made):
            raise failures[0]
        if not any(made):
            raise EngineAnswer(self.name, "its answer is empty")
        return Answer(sentences=tuple(made))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._service.aclose()

    async def _request(self, sentences: Sequence[str], pair: Pair, *, signs: bool) -> list[str]:
        said: dict[str, Any] = {
            "text": [_as_xml(sentence) for sentence in sentences] if signs else list(sentences),
            "source_lang": self._sources.get(pair.source, pair.source).upper(),
            "target_lang": self._variants.get(
                pair.target, self._targets.get(pair.target, pair.target)
            ).upper(),
            "split_sentences": "0",
            "preserve_formatting": True,
        }
        if signs:
            said |= {"tag_handling": "xml", "ignore_tags": ["x"], "outline_detection": False}
        if glossary := self._glossary.get(pair):
            said["glossary_id"] = glossary
        match await self._service.post("/v2/translate", said):
            case {"translations": list(entries)}:
                texts = [entry["text"] for entry in entries if _is_translation(entry)]
            case _:
                raise EngineAnswer(self.name, "its answer has no translations")
        if not len(texts) == len(entries) == len(sentences):
            raise EngineAnswer(self.name, f"{len(texts)} translations of {len(sentences)} sentences")
        return [_from_xml(text) if signs else text for text in texts]

    def _codes(self, data: Any) -> list[str]:
        match data:
            case [*entries] if all(isinstance(entry, dict) for entry in entries):
                return [entry["language"] for entry in entries if isinstance(entry.get("language"), str)]
            case _:
                raise EngineAnswer(self.name, "its list of languages is none")


def _is_translation(entry: Any) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("text"), str)


def _requests(sentences: Sequence[str]) -> Iterator[tuple[bool, list[int]]]:
    """Put sentences, by number, into requests that are not too large: with signs, or without any."""
    for signs in (False, True):
        numbers: list[int] = []
        size = 0
        for number, sentence in enumerate(sentences):
            if (_SIGN.search(sentence) is not None) is not signs:
                continue
            length = len(sentence.encode())
            if numbers and size + length > _MOST_BYTES:
                yield signs, numbers
                numbers, size = [], 0
            numbers.append(number)
            size += length
        if numbers:
            yield signs, numbers


def _as_xml(sentence: str) -> str:
    """Write a sentence as XML: its signs are tags, all else is text."""
    parts = _SIGN.split(_NOT_XML.sub("", sentence))
    return "".join(
        f"<x>{part}</x>" if odd % 2 else escape(part, quote=False) for odd, part in enumerate(parts)
    )


def _from_xml(text: str) -> str:
    """Read what came back: signs as they were, and plain text between them."""
    parts = _SIGN_BACK.split(text)
    return "".join(
        f"<x>{part}</x>" if odd % 2 else unescape(_TAG.sub("", part)) for odd, part in enumerate(parts)
    )
