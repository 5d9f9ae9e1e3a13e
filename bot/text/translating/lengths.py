"""How long a translation is, beside its original."""

import math
from typing import Final

_WRITTEN: Final = {
    "en": 1.0, "fr": 1.16, "ru": 1.04, "de": 1.12, "es": 1.12, "it": 1.12, "pt": 1.09, "uk": 1.0, "pl": 1.07,
    "nl": 1.1, "ro": 1.1, "cs": 0.96, "sk": 0.97, "bg": 1.03, "el": 1.13, "hu": 1.06, "fi": 1.03, "sv": 1.0,
    "da": 1.02, "no": 1.0, "tr": 1.02, "ar": 0.85, "he": 0.78, "fa": 0.93, "hi": 1.0, "vi": 1.05, "th": 0.93,
    "ko": 0.52, "ja": 0.45, "zh": 0.33,
}  # fmt: skip
"""Characters that news takes beside English."""
_UNLISTED: Final = 1.03
_FEW: Final = 4
"""Added to both: two letters more or less say nothing of a word or two."""
_SURE: Final = 110
"""Characters of both from which on their lengths say all that they can."""


def stretch(sentence: str, answer: str, source: str, target: str) -> float:
    """Say how much longer than expected an answer is: the logarithm of the ratio, 0 as expected.

    Short sentences vary more: of them it says less.
    """
    ratio = math.log((len(answer) + _FEW) / (len(sentence) + _FEW)) - math.log(usual_ratio(source, target))
    return ratio * min(1.0, math.sqrt((len(sentence) + len(answer)) / _SURE))


def usual_ratio(source: str, target: str) -> float:
    """Say how much longer a translation usually is than its original."""
    return _WRITTEN.get(target, _UNLISTED) / _WRITTEN.get(source, _UNLISTED)


def is_known(source: str, target: str) -> bool:
    """Tell whether it is known how long both languages are."""
    return source in _WRITTEN and target in _WRITTEN
