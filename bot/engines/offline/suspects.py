"""Sentences that a process died of, so that none of them kills one after another."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Sequence

_TOGETHER, _ALONE, _GUILTY = 1, 2, 5
"""What dying with others counts, and alone: it takes two deaths alone, of which one may be an accident."""
_REMEMBERED = 10_000


class Suspects:
    """Remembers what was being translated when a process died or hung.

    It may have been the computer's doing, or another sentence's: each is tried by itself before it is judged.
    """

    def __init__(self) -> None:
        self._counts: OrderedDict[bytes, int] = OrderedDict()

    def blame(self, model: str, sentences: Sequence[str]) -> None:
        """Count a death."""
        for sentence in sentences:
            key = _key(model, sentence)
            self._counts[key] = self._counts.pop(key, 0) + (_ALONE if len(sentences) == 1 else _TOGETHER)
        while len(self._counts) > _REMEMBERED:
            self._counts.popitem(last=False)

    def clear(self, model: str, sentences: Iterable[str]) -> None:
        """Forget what was suspected of sentences that came through."""
        for sentence in sentences if self._counts else ():
            self._counts.pop(_key(model, sentence), None)

    def guilty(self, model: str, sentence: str) -> bool:
        """Tell whether a sentence is not to be translated any more by this model."""
        return self._count(model, sentence) >= _GUILTY

    def portions(self, model: str, sentences: Sequence[str]) -> list[list[str]]:
        """Say what goes together: first all that is above suspicion, then each suspect by itself."""
        clean = [sentence for sentence in sentences if not self._count(model, sentence)]
        suspects = [[sentence] for sentence in sentences if self._count(model, sentence)]
        return [clean, *suspects] if clean else suspects

    def _count(self, model: str, sentence: str) -> int:
        return self._counts.get(_key(model, sentence), 0) if self._counts else 0


def _key(model: str, sentence: str) -> bytes:
    return hashlib.sha256(f"{model}\0{sentence}".encode("utf-8", "surrogatepass")).digest()
