"""Summaries of one article: its own sentences, in their order, each with its offsets.

A choice of sentences is worth the words, and pairs of words, that it is likely to share with the abstract
that an editor would write, over the length of both; each counts once, so that repetition gains nothing. What
reads badly out of its place costs.
"""

import math
from collections.abc import Sequence

from bot.model.sentence import Sentence
from bot.text.sentences import split_sentences
from bot.text.summarise_choice import Choice
from bot.text.summarise_style import Style, style_of
from bot.text.summarise_worth import Worth, weigh

_READ = 60
"""Sentences considered: what a book adds after them changes no news summary."""
_PROMISING = 14
"""Sentences that compete, of those the best by themselves."""
_WORDS_A_SENTENCE = 14.0
"""Length of an editor's abstract, by the sentences that are asked for."""


def summarise(
    body: str,
    *,
    title: str = "",
    language: str | None = None,
    sentences: int = 3,
    split: Sequence[Sentence] | None = None,
) -> tuple[Sentence, ...]:
    """Choose at most `sentences` sentences of `body`, in their order, with offsets into it.

    `split` saves splitting the body again.
    """
    candidates = tuple((split_sentences(body, language) if split is None else split)[:_READ])
    if len(candidates) <= sentences:
        return candidates
    worth = weigh([sentence.text for sentence in candidates], title=title, language=language)
    styles = [
        style_of(sentence.text, words=weighed.length, language=language)
        for sentence, weighed in zip(candidates, worth.sentences, strict=True)
    ]
    return tuple(candidates[index] for index in _choose(worth, styles, sentences))


def _choose(worth: Worth, styles: Sequence[Style], count: int) -> list[int]:
    """Take the best two together, then the best of the others one by one."""
    abstract = _WORDS_A_SENTENCE * count
    nothing = Choice(worth, styles, abstract)
    alone = [nothing.value_with(index) for index in range(len(styles))]
    ranked = sorted(range(len(styles)), key=lambda index: -alone[index])
    if count == 1:
        return ranked[:1]
    pool = sorted(ranked[: max(_PROMISING, 2 * count)])
    best, choice, second = -math.inf, nothing, 0
    for index in pool:
        started = Choice(worth, styles, abstract)
        started.take(index)
        for other in pool:
            if other > index and (value := started.value_with(other)) > best:
                best, choice, second = value, started, other
    choice.take(second)
    while len(choice.taken) < count:
        choice.take(max((index for index in pool if index not in choice.taken), key=choice.value_with))
    return sorted(choice.taken)
