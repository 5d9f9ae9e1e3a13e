"""Which outlet's headline stands for a story."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.article import Article, ProvenanceKind
from bot.text.stems import content_stems

_BAIT: Final = re.compile(
    r"[?？؟!]|\.\.\.$|…$|^\W*(?:vidéos?|videos?|photos?|watch|(?:en )?images|(?:en )?direct|live|en vidéo|"
    r"видео|фото|онлайн|смотр\w+|regardez|exclusif|exclusive|quiz|sondage|podcast|подкаст)\b|"
    r"\[(?:vidéo|video|photos?|live|direct)\]|"
    r"\b(?:you won.t believe|this is why|here.s why|voici pourquoi|vous ne devinerez|вот почему|шок\b)",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = 4, 22  # words
_LOUD: Final = 0.6
"""Share of capitals among the letters from which a headline shouts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Headline:
    """An article's title, as a candidate for its story's."""

    article_id: int
    title: str
    language: str | None
    original: bool
    """Nobody has translated or relayed it."""


Preferred = str | Sequence[str] | None
"""The languages that somebody reads as they are, the dearest first."""


def central_headline(headlines: Sequence[Headline], *, prefer: Preferred = None) -> int:
    """Choose the article whose title stands for all; the same for the same headlines in any order.

    A title in a language of `prefer` goes before all others (else one in the language of most titles); then
    an original, then one that tells instead of teasing; of these the one most like the others of its
    language, that is, the one that says what they share; at last the article that came first.

    Raises: ValueError without headlines.
    """
    if not headlines:
        raise ValueError("no headlines")
    spoken = first_spoken(prefer, {item.language for item in headlines})
    kept = [item for item in headlines if spoken is not None and item.language == spoken] or list(headlines)
    kept = [item for item in kept if item.original] or kept
    kept = [item for item in kept if not teases(item.title)] or kept
    count = Counter(item.language for item in headlines)
    languages = {item.language for item in kept}
    stems = {
        item.article_id: frozenset(content_stems(item.title, item.language))
        for item in headlines
        if item.language in languages
    }

    def worth(item: Headline) -> tuple[int, float, int]:
        others = [
            stems[other.article_id]
            for other in headlines
            if other.language == item.language and other.article_id != item.article_id
        ]
        return count[item.language], _likeness(stems[item.article_id], others), -item.article_id

    return max(kept, key=worth).article_id


def central_article(articles: Sequence[Article], *, prefer: Preferred = None) -> Article:
    """Choose the article whose title stands for all."""
    headlines = [
        Headline(
            article_id=item.id,
            title=item.title,
            language=item.language,
            original=item.provenance.kind is ProvenanceKind.ORIGINAL,
        )
        for item in articles
    ]
    chosen = central_headline(headlines, prefer=prefer)
    return next(item for item in articles if item.id == chosen)


def first_spoken(prefer: Preferred, languages: Collection[str | None]) -> str | None:
    """Choose the dearest of the languages that there are; None when none of them is there."""
    ordered = (prefer,) if isinstance(prefer, str) else prefer or ()
    return next((language for language in ordered if language in languages), None)


def teases(title: str, /) -> bool:
    """Tell a headline that asks, shouts, names its medium, or says next to nothing or far too much."""
    words = title.split()
    letters = [character for character in title if character.isalpha()]
    loud = sum(character.isupper() for character in letters) > _LOUD * len(letters)
    return bool(_BAIT.search(title)) or loud or not _SHORTEST <= len(words) <= _LONGEST


def _likeness(stems: frozenset[str], others: Collection[frozenset[str]]) -> float:
    """Give the mean likeness to the others, as a share of shared words (Dice)."""
    shares = [2 * len(stems & other) / ((len(stems) + len(other)) or 1) for other in others]
    return sum(shares) / len(shares) if shares else 0.0
