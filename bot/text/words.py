"""How long a text is, for a reader."""

import re

_WORDS_A_MINUTE = 200
# Scripts written without spaces: one character is about half a word.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_TOKEN = re.compile(r"[^\W_]\S*")


def count_words(text: str) -> int:
    """Count what stands between spaces and has a letter or digit; elided words (l’accord) count once."""
    if not text.isascii() and (unspaced := len(_UNSPACED.findall(text))):
        rest = _UNSPACED.sub(" ", text)
        return len(_TOKEN.findall(rest)) + (unspaced + 1) // 2
    return len(_TOKEN.findall(text))


def reading_minutes(words: int) -> int:
    """Tell how many minutes that many words take at 200 a minute, begun minutes counted, at least one."""
    return max(1, -(-words // _WORDS_A_MINUTE))
