"""Quotes found in a text, each with its speaker."""

from collections.abc import Sequence
from dataclasses import replace

from bot.model.quote import Quote
from bot.text.quotes.attribution import Attributor
from bot.text.quotes.attributions import Attribution
from bot.text.quotes.cast import Cast
from bot.text.quotes.cue import VERB, Cue
from bot.text.quotes.found import Found
from bot.text.quotes.judging import FEWEST_WORDS, Judge, only_quotation
from bot.text.quotes.lexicon import LANGUAGES, Lexicon, lexicon
from bot.text.quotes.marks import Span, pair_marks, trimmed
from bot.text.quotes.mentions import PERSON
from bot.text.quotes.names import NameFinder
from bot.text.quotes.open_ended import dash_speech, settle, split_inner
from bot.text.quotes.phrase import NAME, OTHER, ROLE, Phrase
from bot.text.quotes.phrases import PhraseReader
from bot.text.quotes.plain import plain_quotes
from bot.text.quotes.repeats import name_repeats
from bot.text.quotes.roles import describe_cast
from bot.text.quotes.sequels import Sequels
from bot.text.quotes.speakers import Resolver
from bot.text.quotes.stage import Speaker, Stage
from bot.text.quotes.tokens import MARK, QUOTE, Sentence, Token, sentences, tokenise


def find_quotes(text: str, *, language: str | None) -> tuple[Quote, ...]:
    """Find direct quotes and who said them, in the order of the text.

    French, English and Russian; in other languages what stands between marks and looks like speech, with
    nobody named.
    """
    if language not in LANGUAGES:
        return plain_quotes(text)
    words = lexicon(language)
    spans = settle(text, pair_marks(text, single=language == "en"), words)
    spans = trimmed(text, sorted([*split_inner(text, spans, words), *dash_speech(text, spans, words)]))
    if not any(_wordy(text, span) for span in spans):
        return ()
    return _Article(text, spans, words).quotes()


def _wordy(text: str, span: Span) -> bool:
    return len(text[span.start : span.end].split(None, FEWEST_WORDS)) >= FEWEST_WORDS


def _disagrees(cue: Cue, subject: Phrase, speaker: Speaker) -> bool:
    """Tell whether the verb's number or gender belongs to somebody else."""
    if speaker.name is None or cue.kind != VERB or subject.mention is None:
        return False
    if cue.plural is True and not subject.plural and subject.kind == NAME and subject.mention.kind == PERSON:
        return True
    person = speaker.entity is not None and speaker.entity.kind == PERSON
    return (
        person and cue.gender in ("m", "f") and speaker.gender in ("m", "f") and cue.gender != speaker.gender
    )


class _Article:
    def __init__(self, text: str, spans: Sequence[Span], words: Lexicon) -> None:
        self.text = text
        self.spans = spans
        self.lexicon = words
        self.tokens: list[Token] = tokenise(text, spans, language=words.language)
        self.sentences: list[Sentence] = sentences(self.tokens)
        names = NameFinder(self.tokens, self.sentences, words)
        mentions = names.mentions()
        self.cast = Cast(text, self.tokens, mentions, words)
        reader = PhraseReader(self.tokens, mentions, words)
        describe_cast(self.tokens, mentions, reader, self.cast)
        self.attributor = Attributor(self.tokens, reader, words)
        self.judge = Judge(self.tokens, words)
        self.stage = Stage(self.tokens, self.sentences, mentions, self.cast, self.attributor, words)
        self.resolver = Resolver(self.stage, names)
        self.sequels = Sequels(self.stage, self.judge)

    def quotes(self) -> tuple[Quote, ...]:
        """Attribute, judge and resolve, in the order of the text."""
        found = self._attributed()
        for quotation in found:
            sentence = self.sentences[quotation.sentence]
            standing = only_quotation(self.tokens, sentence)
            quotation.speech = self.judge.is_speech(
                quotation.index, sentence, quotation.attribution, standing=standing
            )
        self.sequels.carry_on(found)
        self._resolve(found)
        self.sequels.look_ahead(found)
        speech = [quotation for quotation in found if quotation.speech]
        self.sequels.name_headings(speech)
        self._number(speech)
        return name_repeats([self._quote(quotation) for quotation in speech])

    def _attributed(self) -> list[Found]:
        found: list[Found] = []
        for number, sentence in enumerate(self.sentences):
            attributions = self.attributor.attribute(sentence)
            found.extend(
                Found(index=index, sentence=number, attribution=attributions.get(index))
                for index in range(sentence.first, sentence.last)
                if self.tokens[index].kind == QUOTE
            )
        for position, quotation in enumerate(found):
            alone = only_quotation(self.tokens, self.sentences[quotation.sentence])
            if quotation.attribution is None and alone:
                quotation.attribution = self._from_neighbours(found, position)
        return found

    def _from_neighbours(self, found: list[Found], position: int) -> Attribution | None:
        """Attribute a quotation that stands alone: by the sentence before it, or the one after."""
        quotation = found[position]
        here = self.sentences[quotation.sentence]
        following = self._says_so(quotation.sentence + 1) or self._asked(quotation)
        if following is not None:
            return following
        before = found[position - 1] if position else None
        if before is not None and before.attribution is not None:
            prior = self.sentences[before.sentence]
            near = quotation.sentence - before.sentence <= 1
            # A paragraph of its own goes on speaking if it ends as speech does; a heading does not.
            ends = self.tokens[quotation.index].text[-1:] in ".!?…,"
            if near and (
                prior.paragraph == here.paragraph or (ends and self.sequels.alone(quotation.sentence))
            ):
                return before.attribution
        if quotation.sentence:
            prior = self.sentences[quotation.sentence - 1]
            if prior.paragraph >= here.paragraph - 1 and not self._holds_quotation(prior):
                announced = self.attributor.statement(prior)
                if announced is not None and prior.paragraph == here.paragraph:
                    return replace(announced, colon=True)
        after = found[position + 1] if position + 1 < len(found) else None
        if after is None or after.attribution is None or not after.attribution.trailing:
            return None
        beside = after.sentence - quotation.sentence <= 1
        same = self.sentences[after.sentence].paragraph == here.paragraph
        return after.attribution if beside and same else None

    def _says_so(self, number: int) -> Attribution | None:
        """Read "C'est ce qu'a annoncé X" after the words."""
        if number >= len(self.sentences):
            return None
        sentence = self.sentences[number]
        for words in self.lexicon.cues.says_so:
            span = self.tokens[sentence.first : sentence.first + len(words)]
            if tuple(t.low for t in span) == words:
                announced = self.attributor.statement(sentence) or self.attributor.owner_of_words(
                    sentence, sentence.first + len(words)
                )
                return replace(announced, colon=True) if announced is not None else None
        return None

    def _asked(self, quotation: Found) -> Attribution | None:
        """Read "How long?" Moor said: a capital behind the mark begins no sentence of its own."""
        if self.lexicon.language != "en" or self.tokens[quotation.index].text[-1:] not in "!?":
            return None
        index = quotation.index + 1
        number = quotation.sentence + 1
        if number >= len(self.sentences) or self.sentences[number].first != index:
            return None
        sentence = self.sentences[number]
        subject = self.attributor.reader.read(index, sentence.last)
        cue = next((c for c in self.attributor.cues.find(sentence) if c.kind == VERB), None)
        if subject is None or cue is None or cue.first != subject.last or subject.kind not in (NAME, ROLE):
            return None
        ends = cue.last >= sentence.last or self.tokens[cue.last].kind == MARK
        return Attribution(cue=cue, subject=subject, trailing=True) if ends else None

    def _holds_quotation(self, sentence: Sentence) -> bool:
        return any(t.kind == QUOTE for t in self.tokens[sentence.first : sentence.last])

    def _resolve(self, found: list[Found]) -> None:
        speakers: dict[tuple[int, int], Speaker] = {}
        heard = 0
        attributed = {quotation.sentence for quotation in found if quotation.attribution is not None}
        for quotation in found:
            attribution = quotation.attribution
            for number in range(max(heard, quotation.sentence - 3), quotation.sentence):
                if number not in attributed:
                    self._hear(number)
            heard = max(heard, quotation.sentence + (attribution is not None))
            if attribution is None or attribution.subject is None:
                continue
            subject = attribution.subject
            if subject.first == quotation.index:
                continue  # a paper's name in marks, which says nothing itself
            key = (subject.first, subject.last)
            if subject.mention is not None and attribution.cue is not None and attribution.cue.kind == VERB:
                self.cast.prefer(subject.mention)
            if key not in speakers:
                number = self._sentence_of(subject.first, quotation.sentence)
                speakers[key] = self.resolver.resolve(subject, number)
                if quotation.speech or speakers[key].name is not None:
                    self.stage.remember(speakers[key], number)
            quotation.speaker = speakers[key]
            if attribution.cue is not None and _disagrees(attribution.cue, subject, speakers[key]):
                quotation.speaker = replace(speakers[key], name=None)

    def _hear(self, number: int) -> None:
        """Note who speaks in a sentence without quoted speech: the next "a-t-il ajouté" may mean them."""
        statement = self.attributor.statement(self.sentences[number], main=True)
        if statement is not None and statement.subject is not None:
            speaker = self.resolver.resolve(statement.subject, number)
            if speaker.name is not None or (speaker.role is not None and statement.subject.kind != OTHER):
                self.stage.remember(speaker, number)

    def _sentence_of(self, token: int, near: int) -> int:
        for number in range(max(0, near - 2), min(len(self.sentences), near + 3)):
            if self.sentences[number].first <= token < self.sentences[number].last:
                return number
        return near

    def _number(self, speech: list[Found]) -> None:
        groups: dict[int, int] = {}
        last = 0
        for quotation in speech:
            cue = quotation.attribution.cue if quotation.attribution is not None else None
            subject = quotation.attribution.subject if quotation.attribution is not None else None
            # One cue, one utterance; a headline has only a name; nothing at all is always a new one.
            sign = subject.first if subject is not None else quotation.index
            key = cue.first if cue is not None else -1 - sign
            if key not in groups:
                last += 1
                groups[key] = last
            quotation.group = groups[key]

    def _quote(self, quotation: Found) -> Quote:
        span = self.spans[self.tokens[quotation.index].quote]
        cue = quotation.attribution.cue if quotation.attribution is not None else None
        speaker = quotation.speaker
        return Quote(
            text=self.text[span.start : span.end],
            start=span.start,
            end=span.end,
            speaker=speaker.name,
            role=speaker.role,
            cue=self.cast.span(self.tokens[cue.first].start, self.tokens[cue.last - 1].end) if cue else None,
            group=quotation.group,
        )
