"""A first summary: verbatim sentences of the article, chosen by centroid, position and title."""

import math
from collections import Counter
from collections.abc import Sequence

from bot.model.article import Sentence
from bot.text.sentences import split_sentences
from bot.text.stems import content_stems

_CENTROID, _POSITION, _TITLE = 0.5, 0.35, 0.15
_READ = 300  # sentences considered: what a book adds after them changes no news summary
_SHORTEST, _LONGEST = 5, 60  # words; outside, a sentence is a heading or a ramble


def summarise(
    body: str, *, title: str = "", language: str | None = None, sentences: int = 3
) -> tuple[Sentence, ...]:
    """Choose at most `sentences` sentences of `body`, in their order, with offsets into it."""
    candidates = split_sentences(body, language)[:_READ]
    if len(candidates) <= sentences:
        return candidates
    stems = [content_stems(sentence.text, language) for sentence in candidates]
    scores = _scores(candidates, stems, frozenset(content_stems(title, language)))
    chosen = _spread(scores, [frozenset(words) for words in stems], sentences)
    return tuple(candidates[index] for index in sorted(chosen))


def _scores(
    candidates: Sequence[Sentence], stems: Sequence[Sequence[str]], title: frozenset[str]
) -> list[float]:
    spread = Counter(stem for words in stems for stem in set(words))
    weight = {stem: math.log1p(count) for stem, count in spread.items()}
    centroid = [sum(weight[stem] for stem in set(words)) / math.sqrt(len(words) + 4) for words in stems]
    highest = max(centroid, default=0.0) or 1.0
    scores = []
    for index, (sentence, words) in enumerate(zip(candidates, stems, strict=True)):
        overlap = len(title & set(words)) / len(title) if title else 0.0
        score = _CENTROID * centroid[index] / highest + _POSITION / (1 + index / 2) + _TITLE * overlap
        scores.append(score * _worth(sentence.text))
    return scores


def _worth(text: str) -> float:
    """Discount what reads badly on its own: headings, rambles, questions."""
    length = text.count(" ") + 1
    worth = 1.0
    if length < _SHORTEST or text[-1].isalnum():
        worth *= 0.3
    elif length > _LONGEST:
        worth *= 0.7
    if text.rstrip('»”"’ \u00a0\u202f').endswith("?"):
        worth *= 0.6
    return worth


def _spread(scores: Sequence[float], stems: Sequence[frozenset[str]], count: int) -> list[int]:
    """Take the best one by one, each discounted by what the chosen ones already say."""
    chosen: list[int] = []
    left = set(range(len(scores)))
    while left and len(chosen) < count:
        best = max(left, key=lambda index: (scores[index] * _news(stems[index], chosen, stems), -index))
        chosen.append(best)
        left.remove(best)
    return chosen


def _news(words: frozenset[str], chosen: Sequence[int], stems: Sequence[frozenset[str]]) -> float:
    if not words:
        return 1.0
    told = max((len(words & stems[index]) / len(words) for index in chosen), default=0.0)
    return 1.0 - 0.5 * told
