"""What a sentence is known by where translations are kept."""

from collections.abc import Iterable
from hashlib import blake2b

from bot.text.translating.cutting import cut


def sentence_key(text: str, language: str) -> bytes:
    """Hash a sentence and its language; blanks around it don't count."""
    said = f"{language}\0{text.strip()}"
    return blake2b(said.encode(errors="surrogatepass"), digest_size=16).digest()


def keys_of(title: str, texts: tuple[str, ...], language: str) -> set[bytes]:
    """Give the keys of all that may have been translated of an article."""
    return title_keys([title], language) | text_keys([title, *texts], language)


def title_keys(titles: Iterable[str], language: str) -> set[bytes]:
    """Give the keys of titles, each translated as a whole."""
    units = (unit for title in titles for unit in cut(title, language, whole=True))
    return {sentence_key(unit.text, language) for unit in units}


def text_keys(texts: Iterable[str], language: str) -> set[bytes]:
    """Give the keys of all sentences of some texts."""
    units = {unit.text for text in texts for unit in cut(text, language)}
    return {sentence_key(unit, language) for unit in units}
