"""How the benchmark's peers spoil what they say: cut, merged, exchanged; one by one or in lists."""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.text.clean import normalise
from bot.text.translating.lands import lands_in
from bot.text.translating.names import names_in

DAMAGED: Final = 0.25
"""Part of the answers that the peers spoil."""
SEED: Final = 20
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"(?<=\d)\d|[2-8]")
Line = Mapping[str, str]
"""A sentence by language."""


class Strangers:
    """Exchanges names for those of other lines: the same for the same sentence."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._languages = {line[language]: language for line in lines for language in lines[0]}
        self._names = {
            language: sorted({name for line in lines for name in names_in(line[language], language)})
            for language in lines[0]
        }
        self._lands = {
            language: sorted(
                {
                    word
                    for line in lines
                    for word in _WORD.findall(line[language])
                    if lands_in(word, language).named
                }
            )
            for language in lines[0]
        }

    def of(self, answer: str) -> dict[str, str]:
        """Give an answer with one name, all names or a country exchanged, as far as it has any."""
        language = self._languages[answer]
        chance = random.Random(f"{SEED} {answer}")
        names = names_in(answer, language)
        lands = [word for word in _WORD.findall(answer) if lands_in(word, language).named]
        made = {}
        for how, out, pool in (
            ("another name", names[:1], self._names[language]),
            ("other names", names, self._names[language]),
            ("another country", lands[:1], self._lands[language]),
        ):
            said = answer
            for name in out:
                said = re.sub(rf"\b{name}\b", chance.choice([one for one in pool if one != name]), said)
            if out and (how != "other names" or len(out) > 1):
                made[how] = said
        return made


def spoilings(
    sentence: str, answer: str, after: str, renamed: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    yield from renamed.items()
    yield "empty", ""
    yield "copied", sentence
    yield "next one's", after
    yield "merged with the next", f"{answer} {after}"
    yield "said twice", f"{answer} {answer}"
    for part in (0.25, 0.5, 0.75, 0.9):
        yield f"cut at {part:.0%}", cut(answer, part)
    yield "half with a full stop", cut(answer, 0.5) + "."
    words = answer.split()
    third = len(words) // 3
    if third > 1:
        yield "without its first third", " ".join(words[third:])
        yield "without its middle third", " ".join([*words[:third], *words[2 * third :]])
    if number := _NUMBER.search(answer):
        changed = str((int(number.group()) + 1) % 10)
        yield "another number", answer[: number.start()] + changed + answer[number.end() :]


def cut(answer: str, part: float) -> str:
    words = answer.split()
    return " ".join(words[: max(1, min(len(words) - 1, int(len(words) * part)))])


class Spoiling:
    """Spoils part of what peers say: by sentence, so that asking again brings the same, or by chance."""

    def __init__(self, lines: Sequence[Line], *, chance: random.Random | None) -> None:
        self._chance = chance
        self._after = {
            line[language]: after[language]
            for line, after in zip(lines, [*lines[1:], lines[0]], strict=True)
            for language in lines[0]
        }
        self._strangers = Strangers(lines)
        self.spoilt: set[str] = set()
        """Sentences whose answer was, at least once."""
        self.ways: dict[str, str] = {}
        """How what was said was spoilt."""

    def __call__(self, sentence: str, answer: str) -> str:
        chance = self._chance or random.Random(f"{SEED} {sentence} {answer}")
        if answer == sentence or chance.random() >= DAMAGED:
            return answer
        ways = dict(spoilings(sentence, answer, self._after[answer], self._strangers.of(answer)))
        way = chance.choice(sorted(ways))
        if ways[way] != answer:
            self.spoilt.add(sentence)
            self.ways[normalise(ways[way])] = way
        return ways[way]


def spoilt_list(texts: list[str], chance: random.Random) -> list[str]:
    """Lose, merge, turn round, shift or cut sentences of half of all lists."""
    if len(texts) < 3 or chance.random() < 0.5:
        return texts
    at = chance.randrange(len(texts) - 1)
    match chance.choice(("drop", "merge", "swap", "shift", "cut")):
        case "drop":
            return [*texts[:at], "", *texts[at + 1 :]]
        case "merge":
            return [*texts[:at], f"{texts[at]} {texts[at + 1]}", *texts[at + 2 :], ""]
        case "swap":
            return [*texts[:at], texts[at + 1], texts[at], *texts[at + 2 :]]
        case "shift":
            return [*texts[:at], *texts[at + 1 :], texts[at]]
        case _:
            return [*texts[:at], cut(texts[at], chance.choice((0.25, 0.5, 0.75))), *texts[at + 1 :]]
