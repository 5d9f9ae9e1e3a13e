"""The demo's engine: a LibreTranslate of its own, that knows what people translated by hand.

It has the newsroom's titles, leads and summaries, what is quoted and of whom, and what has a date, between
English, French and Russian. Other sentences come back as they are, as LibreTranslate gives back what it
can't read: the bot takes that for what it is, and shows the original. What a translation was made of is known
as well.
https://docs.libretranslate.com/
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from importlib.resources import files
from types import TracebackType
from typing import Any, Final, Self

from aiohttp import web

from bot.demo.edition import Report, fill_dates, read_entries, report_of
from bot.demo.storyline import mistaken
from bot.text.translating.cutting import cut

LANGUAGES: Final = ("en", "fr", "ru")
_DATA: Final = files(__package__)
_QUOTED: Final = re.compile("“([^”]+)”|«([^»]+)»")
_DASH: Final = re.compile(r",?\s—\s")
"""Where a Russian quotation is broken off to say who speaks."""
_NUMBER: Final = re.compile(r"\d+")
Known = Mapping[tuple[str, str, str], str]
"""(from, into, sentence) → sentence."""


class Dictionary:
    """Answer for as long as the `async with` block lasts.

    `clock_now` is the aware moment from which the newsroom's dates count.
    """

    def __init__(self, clock_now: datetime) -> None:
        known = read_known(clock_now)
        back = {(into, of, _plain(answer)): sentence for (of, into, sentence), answer in known.items()}
        self._known = {**back, **known}
        self._runner: web.AppRunner | None = None
        self.url: str = ""
        """Where it is, once it is open."""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([web.get("/languages", self._languages), web.post("/translate", self._translate)])
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _languages(self, _request: web.Request) -> web.Response:
        return web.json_response(
            [
                {"code": code, "name": code, "targets": [other for other in LANGUAGES if other != code]}
                for code in LANGUAGES
            ]
        )

    async def _translate(self, request: web.Request) -> web.Response:
        match await request.json():
            case {"q": str(sentence), "source": str(source), "target": str(target)}:
                answer = self._known.get((source, target, _plain(sentence)), sentence)
                return web.json_response({"translatedText": answer})
            case _:
                return web.json_response(
                    {"error": "Invalid request: missing q, source or target"}, status=400
                )


def read_known(now: datetime) -> Known:
    """Read all that is translated, dated as the newsroom's articles are at an aware moment.

    Raises:
        ValueError: Something is there twice, or of a sentence that no article has.
    """
    entries = dict(read_entries("articles")) | dict(read_entries("developing"))
    known: dict[tuple[str, str, str], str] = {}
    for language in LANGUAGES:
        for slug, translated in _read(language).items():
            found: set[str] = set()
            for version, wrong in _versions(slug, entries[slug], now):
                units = list(_units(version))
                for beginning, said in translated.items():
                    start = _plain(fill_dates(wrong(beginning), language, now.date()))
                    if unit := min((unit for unit in units if unit.startswith(start)), key=len, default=""):
                        found.add(beginning)
                    for target, words in said.items() if unit else ():
                        answer = fill_dates(wrong(words), target, now.date())
                        if known.setdefault((language, target, unit), answer) != answer:
                            raise ValueError(f"{slug}: {unit!r} has two translations")
            if unused := translated.keys() - found:
                raise ValueError(f"{slug}: nothing begins like {sorted(unused)}")
    for language, roles in _read("roles").items():
        for role, said in roles.items():
            known |= {(language, target, role): words for target, words in said.items()}
    return known


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(_DATA.joinpath("translations", f"{name}.toml").read_text(encoding="utf-8"))


def _versions(
    slug: str, entry: Mapping[str, Any], now: datetime
) -> Iterator[tuple[Report, Callable[[str], str]]]:
    """Give an article as it stands in the end, and mistaken if it is at first; and how to be so."""
    right = report_of(slug, entry, now, now)
    if "correction" in entry:
        right = replace(right, paragraphs=(*right.paragraphs, entry["correction"]))
    yield right, lambda text: text
    if "mistaken" in entry:
        yield report_of(slug, mistaken(entry), now, now), _mistaker(*entry["mistaken"])


def _mistaker(right: str, wrong: str) -> Callable[[str], str]:
    """Say how a number is wrong in any language."""
    [true], [false] = _NUMBER.findall(right), _NUMBER.findall(wrong)
    return lambda text: text.replace(true, false)


def _units(report: Report) -> Iterator[str]:
    """Give what the bot asks for: the title, each sentence, and each inside quotation marks."""
    yield _plain(report.title)
    for text in (report.lead, *report.paragraphs):
        quoted = [words for match in _QUOTED.finditer(text) for words in match.groups() if words]
        for part in (text, *quoted, *(piece for words in quoted for piece in _DASH.split(words))):
            yield from (_plain(unit.text) for unit in cut(part, report.language))


def _plain(text: str) -> str:
    """Write a text as the dictionary has it: blanks of any width are one."""
    return " ".join(text.split())
