"""What answers a question: sentences of articles, and what a program made of them."""

from dataclasses import dataclass

from bot.model.article import Article
from bot.model.sentence import Sentence
from bot.model.translation import Rendition


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """An article with those of its sentences that answer something."""

    article: Article
    best: tuple[Sentence, ...]
    """What is shown of its body, in its order, by offsets into that; with `lead` empty where only its
    headline may be shown."""
    lead: tuple[Sentence, ...] = ()
    """What is shown of its lead, by offsets into that: it comes before."""
    material: tuple[Sentence, ...]
    """What a program that writes gets of lead and body, in their order: the best, and what stands around."""
    renditions: tuple[Rendition | None, ...] = ()
    """What must be said of each that is shown, once they are in a reader's language."""

    @property
    def shown(self) -> tuple[Sentence, ...]:
        """List what is shown, of lead and body."""
        return (*self.lead, *self.best)


@dataclass(frozen=True, slots=True)
class WrittenSentence:
    """A sentence that a program wrote, with the numbers of the sources that it gives for it, from 1."""

    text: str
    cites: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class WrittenText:
    """What is left of what a program wrote, once it was compared with its sources."""

    sentences: tuple[WrittenSentence, ...]
    dropped: int
    """Sentences that its sources do not bear out."""
    engine: str
    language: str
