"""A passage beside articles of the archive: how alike they are, and which story it would belong to."""

from collections.abc import Iterable
from datetime import datetime

from bot.model.article import Article
from bot.storage.assigning import Known
from bot.text.passage import Passage
from bot.text.same_text import are_same_text, triples_of
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import NEEDED, NEEDED_ACROSS, StoryAssigner
from bot.text.stories.features import Features
from bot.text.stories.frequencies import Frequencies
from bot.text.stories.likeness import Probe


def compared(
    passage: Passage, at: datetime, candidates: Iterable[Known], frequencies: Frequencies
) -> tuple[int | None, dict[int, float]]:
    """Say which story the passage would belong to if it were an article, and how alike each article is.

    From 1 on, articles of one day would be alike enough.
    """
    assigner = StoryAssigner()
    assigner.frequencies = frequencies
    probe = Probe(passage.features, frequencies)
    likeness: dict[int, float] = {}
    for item in candidates:
        features = _unpacked(item.features)
        if features is None or item.story is None:
            continue
        article = StoryArticle(
            id=item.id,
            added=at,  # what is compared is in the window, whenever it came
            features=features,
            published=item.published,
            outlet=item.outlet,
            signature=item.signature,
        )
        assigner.window.add(article, item.story, Probe(features, frequencies))
        needed = NEEDED if features.language == passage.features.language else NEEDED_ACROSS
        likeness[item.id] = probe.likeness(features) / needed
    verdict = assigner.judge(StoryArticle(id=0, added=at, features=passage.features, published=at))
    return verdict.story, likeness


def with_its_words(passage: Passage, articles: Iterable[Article]) -> set[int]:
    """Pick out the articles that have a passage's very words, or all of whose words it has."""
    return {
        article.id
        for article in articles
        if are_same_text(
            passage.triples, triples_of(f"{article.title}\n{article.lead or ''}\n{article.body}")
        )
    }


def frequencies_of(packed: Iterable[bytes]) -> Frequencies:
    """Learn how rare words and names are from articles' features."""
    frequencies = Frequencies()
    for features in filter(None, map(_unpacked, packed)):
        frequencies.learn(features)
    return frequencies


def _unpacked(packed: bytes) -> Features | None:
    try:
        return Features.unpack(packed)
    except ValueError:
        return None
