"""What an engine was asked not long ago: a misplaced answer is that of a sentence near by, or comes twice."""

from collections import OrderedDict, defaultdict
from typing import Final

from bot.model.translation import Pair
from bot.text.fold import fold
from bot.text.translating.damage import mixed_up

_SENTENCES: Final = 12
_ANSWERS: Final = 500
_TELLING: Final = 25
"""Characters from which on two sentences do not happen to say the same."""


class Recent:
    """Keeps the last sentences of each pair, and the answers to them."""

    def __init__(self) -> None:
        self._answers: defaultdict[Pair, OrderedDict[str, str]] = defaultdict(OrderedDict)
        """Answer → sentence, the newest last."""

    def sentences(self, pair: Pair) -> list[str]:
        """List the sentences answered last."""
        return list(self._answers[pair].values())[-_SENTENCES:]

    def believed(self, pair: Pair) -> list[tuple[str, str]]:
        """List the last sentences with their answers."""
        last = list(self._answers[pair].items())[-_SENTENCES:]
        return [(sentence, answer) for answer, sentence in last]

    def twin(self, pair: Pair, sentence: str, answer: str) -> str | None:
        """Give another sentence that got the same answer."""
        if len(answer) < _TELLING:
            return None
        twin = self._answers[pair].get(answer)
        return twin if twin is not None and _words(twin) != _words(sentence) else None

    def swapped(self, pair: Pair, sentence: str, answer: str) -> str | None:
        """Give a sentence answered shortly before with which this one has changed answers."""
        for earlier, other in reversed(list(self._answers[pair].items())[-_SENTENCES:]):
            if mixed_up([other, sentence], [earlier, answer], pair):
                return other
        return None

    def drop(self, pair: Pair, sentence: str) -> None:
        """Forget an answer that is not believed any more."""
        answers = self._answers[pair]
        for answer in [one for one, other in answers.items() if other == sentence]:
            del answers[answer]

    def add(self, pair: Pair, sentence: str, answer: str) -> None:
        """Note an answer that was believed."""
        answers = self._answers[pair]
        answers[answer] = sentence
        answers.move_to_end(answer)
        if len(answers) > _ANSWERS:
            answers.popitem(last=False)


def _words(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())
