"""Quotations that only what stands around them attributes: a sentence before, who speaks next."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from bot.text.quotes.attributions import Attribution
from bot.text.quotes.found import Found
from bot.text.quotes.judging import Judge, only_quotation
from bot.text.quotes.mentions import PERSON, UNKNOWN, Mention
from bot.text.quotes.phrase import OTHER, PRONOUN
from bot.text.quotes.spelling import plain_words
from bot.text.quotes.stage import Speaker, Stage, agree
from bot.text.quotes.tokens import Sentence

# how many sentences, or names, a look ahead takes in
_FEW = 3


class Sequels:
    """Lets one article's quotations lend each other their speakers."""

    def __init__(self, stage: Stage, judge: Judge) -> None:
        self.stage = stage
        self.judge = judge
        self.tokens = stage.tokens
        self.sentences = stage.sentences

    def alone(self, number: int) -> bool:
        """Tell a paragraph that is only quotations."""
        sentence = self.sentences[number]
        following = self.sentences[number + 1] if number + 1 < len(self.sentences) else None
        return sentence.opens_paragraph and (following is None or following.paragraph != sentence.paragraph)

    def carry_on(self, found: list[Found]) -> None:
        """Let whoever spoke in the sentence before go on: "…", a dit X. Et « … » sans verbe."""
        for before, quotation in pairwise(found):
            attribution = before.attribution
            if quotation.attribution is not None or not before.speech:
                continue
            here, prior = self.sentences[quotation.sentence], self.sentences[before.sentence]
            beside = quotation.sentence - before.sentence == 1 and here.paragraph == prior.paragraph
            if attribution is None or attribution.subject is None or not beside:
                continue
            if not quotation.speech and not self._opens_speech(quotation):
                continue
            about = self.stage.subject_of(quotation.sentence)
            if about is not None and about.first < quotation.index and about.kind != OTHER:
                continue
            if not any(m.kind in (PERSON, UNKNOWN) for m in self._named_in(here)):
                quotation.attribution = Attribution(cue=None, subject=attribution.subject)
                quotation.speech = True

    def name_headings(self, speech: list[Found]) -> None:
        """Name who speaks in a heading by the quotations around it, if all are one person's."""
        for before, heading, after in zip(speech, speech[1:], [*speech[2:], None], strict=False):
            text = self.tokens[heading.index].text
            sentence = self.sentences[heading.sentence]
            alone = self.alone(heading.sentence) and only_quotation(self.tokens, sentence)
            if heading.attribution is not None or not alone or text[:1].islower():
                continue
            speaker = before.speaker
            if speaker.name is not None and (after is None or after.speaker.name == speaker.name):
                heading.speaker = speaker

    def _opens_speech(self, quotation: Found) -> bool:
        """Tell quoted words that open a sentence as speech does: with a capital and "we" or "is"."""
        text = self.tokens[quotation.index].text
        opens = quotation.index == self.sentences[quotation.sentence].first
        return opens and plain_words(text) > _FEW and self.judge.like_sentence(text, plain_words(text))

    def look_ahead(self, found: list[Found]) -> None:
        """Name a "she" that opens the text by who speaks next: "…," she said. Moor added that …"""
        quoted: dict[int, list[Found]] = {}
        for quotation in found:
            quoted.setdefault(quotation.sentence, []).append(quotation)
        for quotation in found:
            subject = quotation.attribution.subject if quotation.attribution is not None else None
            if (
                subject is None
                or subject.kind != PRONOUN
                or subject.plural
                or quotation.speaker.name is not None
                or quotation.speaker.role is not None
            ):
                continue
            if subject.gender not in ("m", "f") or self._somebody_before(subject.first):
                continue
            about = self.stage.subject_of(quotation.sentence)
            if about is not None and about.first != subject.first:
                continue
            speaker = self._next_to_speak(quotation.sentence, quoted)
            if speaker is not None and agree(speaker.gender, subject.gender):
                quotation.speaker = speaker

    def _somebody_before(self, token: int) -> bool:
        return any(m.first < token and m.kind == PERSON for m in self.stage.mentions[:_FEW])

    def _next_to_speak(self, number: int, quoted: dict[int, list[Found]]) -> Speaker | None:
        """Find the person whom the next sentences name first, if it speaks there."""
        for following in range(number + 1, min(len(self.sentences), number + 2 + _FEW)):
            sentence = self.sentences[following]
            near = self._named_in(sentence)
            for quotation in quoted.get(following, ()):
                entity = quotation.speaker.entity
                if entity is not None and entity.mentions[0] in near:
                    return quotation.speaker
            statement = self.stage.attributor.statement(sentence, main=True)
            mention = statement.subject.mention if statement and statement.subject else None
            if mention is not None and mention.kind in (PERSON, UNKNOWN):
                return self.stage.speaker(self.stage.cast.of[mention.first])
            if any(m.kind == PERSON for m in near):
                return None
        return None

    def _named_in(self, sentence: Sentence) -> Sequence[Mention]:
        starts = self.stage.starts
        return self.stage.mentions[bisect_left(starts, sentence.first) : bisect_left(starts, sentence.last)]
