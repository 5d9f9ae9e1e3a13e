"""Words and their stems."""

import re
import threading

import Stemmer

from bot.text.fold import fold

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip


class _Stemmers(threading.local):
    """PyStemmer's objects keep state: one set a thread."""

    def __init__(self) -> None:
        self.by_language: dict[str, Stemmer.Stemmer] = {}

    def of(self, language: str) -> Stemmer.Stemmer | None:
        if language not in self.by_language and language in _ALGORITHMS:
            self.by_language[language] = Stemmer.Stemmer(_ALGORITHMS[language])
        return self.by_language.get(language)


_STEMMERS = _Stemmers()

# Function words say nothing about what a text is about.
_FUNCTION_WORDS = {
    "fr": "a ai ainsi alors apres au aucun aussi autre autres aux avaient avait avant avec avoir c ce cela "
    "celle celui ces cet cette ceux chaque comme contre d dans de depuis des deux donc dont du elle "
    "elles en encore entre est et etaient etait etant ete etre eux fait fois font il ils j je l la le "
    "les leur leurs lors lui m mais me meme mes moi moins mon n ne ni nos notre nous on ont ou par "
    "parce pas pendant peu peut plus pour pourrait puis qu quand que quel quelle qui quoi s sa sans se "
    "selon sera ses si soit son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une "
    "va vers vos votre vous y",
    "en": "a about after all also an and any are as at be because been before being between both but by can "
    "could did do does during each for from had has have he her here him his how i if in into is it its "
    "just like made make many may me might more most much my no not now of on one only or other our out "
    "over own s said says she should since so some such t than that the their them then there these "
    "they this those through to too under until up very was we were what when where which while who "
    "whose will with would you your",
    "ru": "а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до "
    "его ее если есть еще же за здесь и из или им их к как ко когда который которая которое которые кто "
    "ли либо между мне может мы на над надо нас не него нее нет ни них но ну о об однако он она они оно "
    "от очень по под после при с себя со так также такой там те тем то того тоже той только том ты у "
    "уже хотя чего чем что чтобы эта эти это этого этой этом этот я",
}
_STOP = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}


def words(text: str) -> list[str]:
    """List a text's words, folded, in order."""
    return _WORD.findall(fold(text))


def function_words(language: str | None) -> frozenset[str]:
    """Give the folded words that say nothing about what a text is about; none in languages not known here."""
    return _STOP.get(language or "", frozenset())


def stem_words(folded: list[str], language: str | None) -> list[str]:
    """Stem words one for one; unchanged in languages without a stemmer."""
    stemmer = _STEMMERS.of(language or "")
    return stemmer.stemWords(folded) if stemmer else folded


def content_stems(text: str, language: str | None = None) -> list[str]:
    """List the stems of a text's content words, in order; unstemmed in languages without a stemmer."""
    stop = function_words(language)
    kept = [word for word in words(text) if word not in stop and (len(word) > 1 or not word.isascii())]
    return stem_words(kept, language)
