"""How the words of a name sound: the same for Рябков, Riabkov and Ryabkov."""

import re
from typing import Final

from bot.text.stories.transliteration import sound_key

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_MOST: Final = 12


def name_sounds(name: str, language: str | None = None, /) -> tuple[str, ...]:
    """Give the sound of each word of a name, in order; words of one letter and of other scripts have none.

    `language` is that of the text around it.
    """
    sounds = (sound_key(word, language) for word in _WORD.findall(name)[:_MOST])
    return tuple(sound for sound in sounds if sound)
