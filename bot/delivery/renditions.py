"""What is about to be told, put into the languages in which it is read: ahead of time, and not for long."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from bot.model.article import Article
from bot.model.translation import Haste, Reads, Rendered, Rendition, Shortfall, Wording
from bot.ports import Translations

PATIENCE: Final = 10.0
"""Seconds of a minute that what is to be told waits for engines at most, however much there is to tell."""
_MINUTE: Final = 60.0
_LEAST: Final = 0.1
T = TypeVar("T")


class Asking(ABC):
    """Asks for translations into what several readers read, all at once."""

    def __init__(self, translations: Translations) -> None:
        self._translations = translations

    @property
    def on(self) -> bool:
        """Tell whether there is any engine."""
        return self._translations.on

    async def texts(
        self,
        articles: Mapping[tuple[Reads, int], Iterable[Article]],
        wordings: Mapping[Reads, Iterable[Wording]],
    ) -> tuple[dict[tuple[int, Reads], Article], dict[tuple[Wording, Reads], Rendered]]:
        """Put articles and some words into what each reads; by article or words, and reader.

        With a reader goes how many sentences of an article are told, or its lead; 0 is its title alone. An
        article is asked for with one such number for each reader.
        """
        asked = {how: list({item.id: item for item in some}.values()) for how, some in articles.items()}
        words = {reads: list(dict.fromkeys(some)) for reads, some in wordings.items()}

        async def translate(
            some: Sequence[Article], reads: Reads, sentences: int, haste: Haste
        ) -> list[Article]:
            if not sentences:
                return await self._translations.titles(some, reads, haste)
            return await self._translations.summaries(some, reads, haste, sentences=sentences)

        async def call(haste: Haste) -> tuple[list[list[Article]], list[list[Rendered]]]:
            return await asyncio.gather(
                asyncio.gather(*(translate(some, *how, haste) for how, some in asked.items())),
                asyncio.gather(
                    *(self._translations.wordings(some, reads, haste) for reads, some in words.items())
                ),
            )

        told, said = await self._in_time(call)
        return (
            {
                (item.id, reads): replace(item, rendition=_late(item.rendition))
                for (reads, _), some in zip(asked, told, strict=True)
                for item in some
            },
            {
                (wording, reads): replace(rendered, rendition=_late(rendered.rendition))
                for (reads, some), made in zip(words.items(), said, strict=True)
                for wording, rendered in zip(some, made, strict=True)
            },
        )

    @abstractmethod
    async def _in_time(self, call: Callable[[Haste], Awaitable[T]]) -> T:
        """Ask, and wait as long as that is worth it."""


class Renditions(Asking):
    """Asks for translations of all that is told together; what is not there in time comes as it was written.

    Nothing here decides who is told what: it only finds other words for what was decided.
    """

    def __init__(self, translations: Translations, *, patience: float = PATIENCE) -> None:
        super().__init__(translations)
        self._patience = patience
        self._begun = float("-inf")
        """When the minute began of which a part may be waited away."""
        self._waited = 0.0
        self._trust, self._distrust = 1.0, False
        """Which part of the patience engines have earned, and whether one was late this minute."""
        self._hurry = asyncio.Event()

    def hurry(self) -> None:
        """Wait for nothing from now on, nor for what is waited for: the program ends."""
        self._hurry.set()

    async def _in_time(self, call: Callable[[Haste], Awaitable[T]]) -> T:
        """Wait for engines as long as there is patience; then take what is there."""
        loop = asyncio.get_running_loop()
        if (begun := loop.time()) >= self._begun + _MINUTE:
            self._begun, self._waited = begun, 0.0
            self._trust = max(_LEAST, self._trust / 2) if self._distrust else self._trust
            self._distrust = False
        left = self._patience * self._trust - self._waited
        if left > 0 and not self._hurry.is_set():
            asking = asyncio.ensure_future(call(Haste.AHEAD))
            hurrying = asyncio.ensure_future(self._hurry.wait())
            try:
                await asyncio.wait({asking, hurrying}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                self._waited += loop.time() - begun
                if asking.done():
                    self._trust = 1.0
                    return asking.result()
                # Whoever is late is waited for half as long the next minute, until something comes in time.
                self._distrust = True
            finally:
                asking.cancel()
                hurrying.cancel()
                await asyncio.gather(asking, hurrying, return_exceptions=True)
        return await call(Haste.KEPT)


class Promptly(Asking):
    """Waits as long as somebody who asked does."""

    async def _in_time(self, call: Callable[[Haste], Awaitable[T]]) -> T:
        return await call(Haste.ASKED)


def _late(rendition: Rendition | None) -> Rendition | None:
    """Give a reason why some of it is in the original, where nobody waited for one."""
    if rendition is None or not rendition.left or rendition.shortfall is not None:
        return rendition
    return replace(rendition, shortfall=Shortfall.LATE)
