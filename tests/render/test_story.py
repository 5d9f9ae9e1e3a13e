"""A story's card and its parts: whole where they fit, and never more than a message holds."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES, InterfaceLanguage
from bot.model.agenda import AgendaEntry, Mention
from bot.model.article import Article, Provenance, ProvenanceKind
from bot.model.chat import ListingKind
from bot.model.event import DatedEvent, Day
from bot.model.outlet import OutletPolicy, Show
from bot.model.sentence import Sentence
from bot.model.story import NamedStory, StoryBrief, StoryCard, Teller, Told
from bot.model.translation import Haste, Reads, Rendered, Wording
from bot.model.utterance import Origin, Statement, Utterance
from bot.render.actions.stories import MergeStory, OpenStory, SplitStory, Step, StoryPart
from bot.render.callback import decode
from bot.render.listing import listing_view
from bot.render.story import Way, part_view, story_view
from bot.render.story_desk import articles_view, merge_ask_view, merge_view, split_ask_view, split_view
from bot.services.story_reading import story_in_language

LARGEST = 2**63 - 1
AWAY = Way(listing_id=LARGEST, page=36**4 - 1, admin=True)
HOME = Way(listing_id=None, page=1)
HOSTILE = "<b>&\u202e" + "Ж🚢" * 2000
LABEL = "state-funded, Northland"
TODAY = date(2023, 3, 14)

Card = Callable[..., StoryCard]


def mention(article: Article, day: date, words: str, *, ahead: bool) -> Mention:
    return Mention(
        event=DatedEvent(
            text="lundi",
            start=0,
            end=5,
            first=Day.of(day),
            last=Day.of(day),
            sentence=Sentence(text=words, start=0, end=len(words)),
            ahead=ahead,
        ),
        article_id=article.id,
        title=article.title,
        outlet=article.outlet,
        relayed_by=article.provenance.relayed_by,
        provenance=article.provenance.kind,
        language=article.language,
        url=article.url,
        published=article.published,
        sort_time=article.sort_time,
    )


def statement(article: Article, words: str, speaker: str | None, role: str | None = None) -> Statement:
    origin = Origin(
        article_id=article.id,
        outlet=article.outlet,
        provenance=article.provenance,
        language=article.language,
        published=article.published,
        added=article.added,
        sort_time=article.sort_time,
        public=True,
    )
    return Statement(best=Utterance(origin=origin, start=0, pieces=(words,), speaker=speaker, role=role))


@pytest.fixture
def make_card(make_article: Callable[..., Article], now: datetime) -> Card:
    """Make the card of a story that two outlets tell; `words` fills all its texts."""

    def make(
        *, title: str = "Le pont du port ferme", words: str = "Le pont est fermé.", many: int = 1
    ) -> StoryCard:
        own = make_article(
            id=1,
            title=title,
            outlet="Plain Paper",
            provenance=Provenance(),
            published=now - timedelta(hours=5),
        )
        machine = make_article(id=2, title=title, published=now - timedelta(hours=2))
        brief = StoryBrief(
            story_id=LARGEST,
            articles=2 * many,
            sources=2,
            languages=("fr", "en"),
            first=now - timedelta(hours=5),
            last=now - timedelta(hours=2),
        )
        told = [
            Told(article=item, sentence=Sentence(text=words, start=0, end=len(words)))
            for item in (own, machine)
        ]
        days = [TODAY - timedelta(days=number) for number in range(1, many + 1)]
        ahead = [TODAY + timedelta(days=number) for number in range(1, many + 1)]
        return StoryCard(
            brief=brief,
            headline=own,
            summary=tuple(told * many)[:7],
            tellers=tuple(
                Teller(outlet=name, relayed_by=None, languages=("fr",))
                for name in ["Plain Paper", "Radio Borée", *(f"{title} {n}" for n in range(10 * (many - 1)))]
            ),
            openings=(own, machine),
            past=tuple(
                AgendaEntry(mentions=(mention(machine, day, f"{words} {day}", ahead=False),))
                for day in reversed(days)
            ),
            coming=tuple(
                AgendaEntry(mentions=(mention(own, day, f"{words} {day}", ahead=True),)) for day in ahead
            ),
            said=tuple(
                statement(item, words, f"{title} {number}", title)
                for number in range(many)
                for item in (own, machine)
            ),
        )

    return make


def view(
    card: StoryCard, localiser: Localiser, now: datetime, outlets: Any, way: Way = HOME, **more: Any
) -> Any:
    return story_view(card, way=way, localiser=localiser, now=now, outlets=outlets, **more)


def test_a_card_in_full(
    make_card: Card, english: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    text = accepted(view(make_card(), english, now, outlets))
    assert text.split("\n") == [
        "Le pont du port ferme",
        "Plain Paper",
        "2 outlets · 2 articles · French, English · 14 Mar, 10:09 UTC to 14 Mar, 13:09 UTC",
        "",
        "From the articles, word for word:",
        "1. Le pont est fermé. — Plain Paper",
        "",
        f"2. Le pont est fermé. — Radio Borée ({LABEL}), machine translation, relayed by Miroir Nord",
        "",
        "Reported by Plain Paper (French), Radio Borée (French).",
        "",
        "How it went",
        "· 13 Mar · Le pont est fermé. 2023-03-13 — Radio Borée · machine translation",
        "· 14 Mar, 10:09 UTC · Plain Paper: Le pont du port ferme",
        "· 14 Mar, 13:09 UTC · Radio Borée, machine translation: Le pont du port ferme",
        "",
        "Who said what",
        "· “Le pont est fermé.” — Le pont du port ferme 0, Le pont du port ferme · Plain Paper",
        "",
        "What is coming",
        "· 15 Mar · Le pont est fermé. 2023-03-15 — Plain Paper",
        "",
        "Labels in brackets are set by this bot’s operator.",
    ]


def test_a_storys_quotes_are_numbered_and_say_who_translated_them(
    make_card: Card, english: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    shown = part_view(
        make_card(), part=StoryPart.QUOTES, way=HOME, localiser=english, now=now, outlets=outlets
    )
    first, second = [line for line in accepted(shown).split("\n") if line[:2] in ("1.", "2.")]
    assert first.endswith(" · Plain Paper")
    assert second.endswith(f"({LABEL}) · Wording translated by Miroir Nord, not the speaker’s own.")
    assert [[button.label for button in row] for row in shown.keyboard] == [
        ["1", "2"],
        ["Wrong speaker?"],
        ["◀ Story"],
    ]


def test_a_label_is_said_where_its_outlet_is_named_first(
    make_card: Card, localiser: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    card = make_card(many=3)
    assert accepted(view(card, localiser, now, outlets)).count(LABEL) == 1
    unquoted = replace(card, summary=card.summary[:1])
    text = accepted(view(unquoted, localiser, now, outlets))
    assert text.count(LABEL) == 1


@pytest.mark.parametrize("words", ["Le pont est fermé. " * 60, HOSTILE])
@pytest.mark.parametrize("title", ["Le pont", HOSTILE, "&<>" * 2000])
@pytest.mark.parametrize("way", [HOME, AWAY])
def test_whatever_outlets_write_it_fits(
    make_card: Card,
    localiser: Localiser,
    now: datetime,
    outlets: Any,
    accepted: Any,
    title: str,
    words: str,
    way: Way,
) -> None:
    labelled = {
        key: OutletPolicy(name=policy.name, label=HOSTILE, link="https://a.example/" + "b" * 900)
        for key, policy in outlets.items()
    }
    card = make_card(title=title, words=words, many=12)
    for more in (False, True):
        shown = view(card, localiser, now, labelled, way, more=more)
        accepted(shown)
        assert len(shown.keyboard[0]) <= 3
        assert len(shown.keyboard) <= 7
    for part in (StoryPart.QUOTES, StoryPart.TIMELINE, StoryPart.COMING):
        accepted(part_view(card, part=part, way=way, localiser=localiser, now=now, outlets=labelled))


def test_names_full_of_marks_are_not_torn(
    make_card: Card, localiser: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    card = replace(
        make_card(title='"' * 300, words="Bref.", many=2), past=(), coming=(), said=(), openings=()
    )
    text = accepted(view(card, localiser, now, outlets))
    [told] = [line for line in text.split("\n") if "Plain Paper (" in line]
    assert '"' * 90 in told


def test_what_is_coming_gives_way_first_and_the_summary_last(
    make_card: Card, english: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    headings = ("What is coming", "Who said what", "How it went", "Reported by", "1. ")
    left = []
    for length in range(50, 600, 25):
        text = accepted(view(make_card(words="mot " * (length // 4), many=12), english, now, outlets))
        left.append([heading in text for heading in headings])
    assert left[0] == [True] * 5
    for shown in left:
        assert shown == sorted(shown)
    assert len({tuple(shown) for shown in left}) > 1


def test_no_line_ends_where_none_may(
    make_card: Card, english: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    told = accepted(view(make_card(words="Il pleut\u00a0:\n fort\u202f!"), english, now, outlets))
    assert "1. Il pleut\u00a0: fort\u202f! — " in told


def test_of_a_headline_outlet_only_the_headline_is_told(
    make_card: Card, english: Localiser, now: datetime, accepted: Any
) -> None:
    closed = {"radio borée": OutletPolicy(name="Radio Borée", show=Show.HEADLINE)}
    card = replace(make_card(words="Secret."), summary=(), said=())
    for shown in (
        view(card, english, now, closed),
        part_view(card, part=StoryPart.TIMELINE, way=HOME, localiser=english, now=now, outlets=closed),
    ):
        assert "Secret. 2023-03-13" not in accepted(shown)
    assert "only the headlines" in accepted(view(card, english, now, closed))


def test_buttons_lead_only_to_what_there_is(
    make_card: Card, english: Localiser, now: datetime, outlets: Any
) -> None:
    bare = replace(make_card(), past=(), coming=(), said=(), openings=())
    [row] = view(bare, english, now, outlets).keyboard
    assert [button.label for button in row] == ["Articles", "More"]
    rows = view(make_card(), english, now, outlets, AWAY, more=True).keyboard
    assert [[button.label for button in row] for row in rows] == [
        ["Articles", "Quotes", "Timeline"],
        ["Coming", "Less"],
        ["Share", "Similar", "☆ Save"],
        ["Split off…", "Merge…"],
        ["📌 Pin story to /top…"],
        ["◀ List"],
    ]


@pytest.mark.parametrize("part", [StoryPart.QUOTES, StoryPart.TIMELINE, StoryPart.COMING])
def test_a_part_without_anything_says_so(
    make_card: Card, localiser: Localiser, now: datetime, outlets: Any, accepted: Any, part: StoryPart
) -> None:
    bare = replace(make_card(), past=(), coming=(), said=(), openings=())
    shown = part_view(bare, part=part, way=AWAY, localiser=localiser, now=now, outlets=outlets)
    assert len(accepted(shown).split("\n\n")) >= 2
    [[back]] = shown.keyboard
    assert decode(back.data or "") == OpenStory(LARGEST, LARGEST, 36**4 - 1)


@pytest.mark.parametrize("title", ["Le pont", HOSTILE])
def test_choosing_what_to_split_off(
    make_article: Any,
    make_listing: Any,
    localiser: Localiser,
    now: datetime,
    outlets: Any,
    accepted: Any,
    title: str,
) -> None:
    ids = tuple(range(1, 61))
    listing = make_listing(kind=ListingKind.STORY, query=f"{LARGEST} 5 1", article_ids=ids, id=LARGEST)
    articles = [make_article(id=number, title=title) for number in ids[-5:]]
    every = (1 << 60) - 1
    common = {
        "listing": listing,
        "page": 12,
        "pages": 12,
        "localiser": localiser,
        "now": now,
        "outlets": outlets,
    }
    shown = split_view(articles, chosen=every, **common)
    accepted(shown)
    assert all(button.label.startswith("✓") for button in shown.keyboard[0])
    first = decode(shown.keyboard[0][0].data or "")
    assert first == SplitStory(LARGEST, 12, Step.CHOOSE, every & ~(1 << 55))
    none = split_view(articles, chosen=0, **common)
    assert len(none.keyboard[-1]) == 1
    asked = split_ask_view(
        [make_article(id=number, title=title) for number in ids],
        action=SplitStory(LARGEST, 12, Step.ASK, every),
        chosen=ids,
        localiser=localiser,
    )
    accepted(asked)
    assert decode(asked.keyboard[0][0].data or "") == SplitStory(LARGEST, 12, Step.NOW, every)
    brief = StoryBrief(story_id=LARGEST, articles=60, sources=3, languages=("fr",), first=now, last=now)
    listed = articles_view(NamedStory(brief=brief, title=title), articles, way=AWAY, **common)
    accepted(listed)
    assert len(listed.keyboard[-1]) == 2


@pytest.mark.parametrize("title", ["Le pont", HOSTILE])
def test_choosing_what_to_merge(localiser: Localiser, now: datetime, accepted: Any, title: str) -> None:
    def story(number: int) -> NamedStory:
        brief = StoryBrief(story_id=number, articles=3, sources=2, languages=("fr",), first=now, last=now)
        return NamedStory(brief=brief, title=title)

    others = [story(LARGEST - number) for number in range(1, 6)]
    shown = merge_view(story(LARGEST), others, way=AWAY, localiser=localiser, now=now)
    accepted(shown)
    assert decode(shown.keyboard[0][4].data or "") == MergeStory(
        LARGEST, LARGEST - 5, Step.ASK, AWAY.listing_id, AWAY.page
    )
    accepted(merge_view(story(LARGEST), [], way=AWAY, localiser=localiser, now=now))
    asked = merge_ask_view(story(LARGEST), others[0], way=AWAY, localiser=localiser, now=now)
    accepted(asked)


@pytest.mark.parametrize("kind", [ListingKind.LATEST, ListingKind.TOP])
def test_a_list_counts_the_others_in_every_language(
    make_article: Any,
    make_listing: Any,
    localiser: Localiser,
    now: datetime,
    outlets: Any,
    accepted: Any,
    kind: ListingKind,
) -> None:
    articles = [
        make_article(id=number, outlet="Plain Paper", provenance=Provenance(kind=ProvenanceKind.ORIGINAL))
        for number in range(1, 6)
    ]
    stories = {
        number: StoryBrief(
            story_id=number,
            articles=sources + 1,
            sources=sources,
            languages=("fr", "en", "ru", "de", "es", "it"),
            first=now - timedelta(hours=9),
            last=now - timedelta(minutes=9),
        )
        for number, sources in zip(range(1, 6), (1, 2, 3, 6, 22), strict=True)
    }
    listing = make_listing(kind=kind, query="24" if kind is ListingKind.TOP else "")
    shown = listing_view(
        articles,
        listing=listing,
        page=1,
        pages=1,
        localiser=localiser,
        now=now,
        outlets=outlets,
        stories=stories,
    )
    text = accepted(shown)
    assert all(isinstance(decode(button.data or ""), OpenStory) for button in shown.keyboard[0])
    if kind is ListingKind.TOP:
        assert str(22) in text.split("\n")[-1]
        assert "+2" in text.split("\n")[-1]  # languages that are not named
    else:
        assert "+21 " in text.split("\n")[-1]


def test_top_lists_are_headed_with_their_hours_and_words(
    make_listing: Any, localiser: Localiser, now: datetime, outlets: Any, accepted: Any, make_article: Any
) -> None:
    for query in ("1", "2", "24", "168 <b>climat</b>"):
        listing = make_listing(kind=ListingKind.TOP, query=query)
        common = {"page": 1, "pages": 1, "localiser": localiser, "now": now, "outlets": outlets}
        text = accepted(listing_view([make_article()], listing=listing, **common))
        assert "<b>climat</b>" in text or "climat" not in query
        accepted(listing_view([], listing=replace(listing, article_ids=()), **common))


def test_moments_without_zone_are_the_readers(
    make_card: Card, now: datetime, outlets: Any, accepted: Any, english: Localiser
) -> None:
    card = make_card()
    [entry] = card.coming
    [told] = entry.mentions
    event = replace(told.event, at=datetime(2023, 1, 1, 18, 30, tzinfo=UTC).time(), zone="Europe/Paris")
    later = replace(card, coming=(AgendaEntry(mentions=(replace(told, event=event),)),))
    assert "· 15 Mar, 17:30 UTC · " in accepted(view(later, english, now, outlets))


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_the_ways_into_a_story_take_two_rows_in_every_language(
    make_card: Card, language: InterfaceLanguage, now: datetime, outlets: Any
) -> None:
    shown = view(make_card(), Localiser(language), now, outlets)
    assert [len(row) for row in shown.keyboard[: shown.upper]] == [3, 2]


class Asked:
    """Keeps what is asked for, and leaves it as it is."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def titles(self, articles: Sequence[Article], *_: Any) -> list[Article]:
        self.texts += [article.title for article in articles]
        return [*articles]

    async def wordings(self, wordings: Sequence[Wording], *_: Any) -> list[Rendered]:
        self.texts += [wording.text for wording in wordings]
        return [Rendered(wording.text) for wording in wordings]


async def test_nothing_is_translated_that_a_card_does_not_show(
    make_card: Card, english: Localiser, now: datetime, outlets: Any, accepted: Any
) -> None:
    card = make_card(words="Fermé.", many=8)
    first, second = card.openings
    openings = [
        replace(article, id=number, title=f"Titre {number}")
        for number, article in enumerate((first, first, first, first, second), 10)
    ]
    other = replace(card.said[0].best, pieces=("autrement",))
    said = replace(card.said[0], wordings=(other,))
    card = replace(card, openings=tuple(openings), said=(said, *card.said[1:]))
    asked: Any = Asked()
    await story_in_language(card, asked, Reads(language="en"), Haste.ASKED, outlets=outlets, briefly=True)
    text = accepted(view(card, english, now, outlets))
    assert len(asked.texts) > 8
    assert [one for one in asked.texts if one not in text] == []
