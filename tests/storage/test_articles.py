"""What comes of candidates, and how articles are found again; the same on both back ends."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.model.article import (
    Acceptance,
    Analysis,
    Candidate,
    ChangeKind,
    Draft,
    Provenance,
    ProvenanceKind,
    Standing,
    Verdict,
)
from bot.model.sentence import Sentence
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.tables import article_version

FERRY = "The ferry was late. Nobody minded."
BRIDGE = "The bridge is open. Cars may pass."
NOON = datetime(2024, 5, 13, 12, tzinfo=UTC)


async def kinds(articles: ArticleStore, after: int = 0) -> list[tuple[int, ChangeKind]]:
    return [(change.article_id, change.kind) for change in await articles.changes(after, 1000)]


async def test_an_article_comes_back_as_it_was_read(articles: ArticleStore, clock: Any) -> None:
    body = "Déjà vu : l’œuvre « complète » 🚢.\n\nЕщё один паром."
    draft = Draft(
        title="Le bac",
        body=body,
        lead="En bref.",
        outlet="La Rive",
        section="Mer",
        language="fr",
        authors=("A. Quai", "Б. Пристань"),
        published=datetime(2024, 5, 1, 8, 15, 30, 123456, tzinfo=UTC),
        url="https://rive.example/bac",
        image="https://rive.example/bac.jpg",
        provenance=Provenance(
            kind=ProvenanceKind.MACHINE_TRANSLATION,
            relayed_by="Relais",
            notice="Traduit par un programme.",
            agency="AFP, Reuters",
        ),
        external_id="r-17",
        original_url="https://quai.example/bac",
    )
    analysis = Analysis(summary=(Sentence(text=body[9:20], start=9, end=20),), words=9, minutes=2)
    given = Candidate(
        draft=draft,
        analysis=analysis,
        key="url:https://rive.example/bac",
        fingerprint="f" * 64,
        source="rive",
        quiet=True,
    )

    [acceptance] = await articles.accept([given])

    assert acceptance == Acceptance(article_id=1, verdict=Verdict.ADDED)
    found = await articles.get(1)
    assert found is not None
    for field in Draft.__dataclass_fields__:
        assert getattr(found, field) == getattr(draft, field), field
    assert found.analysis == analysis
    assert (found.id, found.seq, found.public, found.senders) == (1, 1, True, ())
    assert (found.source, found.quiet, found.pinned) == ("rive", True, None)
    assert found.added == found.changed == clock.now()
    assert await articles.by_key("url:https://rive.example/bac") == found
    assert await articles.by_key("url:https://rive.example/") is None


async def test_the_same_again_writes_nothing(articles: ArticleStore, candidate: Any, clock: Any) -> None:
    await articles.accept([candidate(FERRY)])
    before = await articles.get(1)
    clock.advance(3600)
    [again] = await articles.accept([candidate(FERRY)])
    assert again == Acceptance(article_id=1, verdict=Verdict.DUPLICATE)
    assert await articles.get(1) == before
    assert await kinds(articles) == [(1, ChangeKind.NEW)]


async def test_changed_words_are_a_correction_and_the_old_ones_are_kept(
    articles: ArticleStore, candidate: Any, database: Database, clock: Any
) -> None:
    for text in (FERRY, "The ferry was early. Nobody minded.", "The ferry sank. Everybody minded."):
        clock.advance(60)
        [acceptance] = await articles.accept([candidate(text, key="url:https://a.example/1")])
    assert acceptance == Acceptance(article_id=1, verdict=Verdict.UPDATED)
    found = await articles.get(1)
    assert found is not None
    assert (found.body, found.title, found.seq) == ("The ferry sank. Everybody minded.", "The ferry sank", 3)
    assert found.changed == clock.now()
    assert found.added == clock.now() - timedelta(seconds=120)
    assert await kinds(articles) == [
        (1, ChangeKind.NEW),
        (1, ChangeKind.CORRECTED),
        (1, ChangeKind.CORRECTED),
    ]
    async with database.read() as connection:
        kept = select(article_version.c.number, article_version.c.body).order_by(article_version.c.number)
        assert [tuple(row) for row in await connection.execute(kept)] == [
            (1, FERRY),
            (2, "The ferry was early. Nobody minded."),
        ]


async def test_a_change_of_typography_is_no_correction(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="k")])
    [acceptance] = await articles.accept([candidate(FERRY.upper(), key="k")])
    assert acceptance.verdict is Verdict.UPDATED
    found = await articles.get(1)
    assert found is not None
    assert found.body == FERRY.upper()
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.REANALYSED)]


async def test_the_same_text_elsewhere_is_a_duplicate(articles: ArticleStore, candidate: Any) -> None:
    first, second, third = await articles.accept(
        [candidate(FERRY, key="a"), candidate(FERRY, key="b"), candidate(FERRY, key="c")]
    )
    assert first.verdict is Verdict.ADDED
    assert second == Acceptance(article_id=2, verdict=Verdict.DUPLICATE, duplicate_of=1)
    assert third == Acceptance(article_id=3, verdict=Verdict.DUPLICATE, duplicate_of=1)
    [again] = await articles.accept([candidate(FERRY, key="c")])
    assert again == third
    found = await articles.get(3)
    assert found is not None
    assert (found.seq, found.duplicate_of, found.body) == (0, 1, FERRY)
    assert await kinds(articles) == [(1, ChangeKind.NEW)]
    assert await articles.count() == 1


async def test_a_relay_that_comes_after_the_correction_still_repeats_the_first_text(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="outlet"), candidate(FERRY, key="relay")])
    await articles.accept([candidate(BRIDGE, key="outlet")])
    [late] = await articles.accept([candidate(FERRY, key="another relay")])
    assert late.duplicate_of == 1
    [unchanged] = await articles.accept([candidate(FERRY, key="relay")])
    assert unchanged == Acceptance(article_id=2, verdict=Verdict.DUPLICATE, duplicate_of=1)


async def test_a_duplicate_with_words_of_its_own_becomes_news(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(FERRY, key="b")])
    [acceptance] = await articles.accept([candidate(BRIDGE, key="b")])
    assert acceptance == Acceptance(article_id=2, verdict=Verdict.UPDATED)
    assert await kinds(articles) == [(1, ChangeKind.NEW), (2, ChangeKind.NEW)]


async def test_an_article_that_comes_to_repeat_another_is_hidden(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="a"), candidate(BRIDGE, key="b"), candidate(BRIDGE, key="c")])
    [acceptance] = await articles.accept([candidate(FERRY, key="b")])
    assert acceptance == Acceptance(article_id=2, verdict=Verdict.UPDATED, duplicate_of=1)
    assert (await kinds(articles))[2:] == [(2, ChangeKind.HIDDEN)]
    found = await articles.many([2, 3])
    assert [found[number].duplicate_of for number in (2, 3)] == [1, 1]
    assert [article.id for article in await articles.latest(limit=9, viewer=None)] == [1]


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"section": "Sea"}, "Sea"),
        ({"image": "https://a.example/2.jpg"}, "https://a.example/2.jpg"),
        ({"authors": ("C. Quay",)}, ("C. Quay",)),
        ({"published": NOON}, NOON),
        ({"original_url": "https://b.example/2"}, "https://b.example/2"),
        ({"source": "quay", "standing": Standing.OWN_HOST}, "quay"),
    ],
)
async def test_better_metadata_is_taken_over_quietly(
    articles: ArticleStore, candidate: Any, fields: dict[str, Any], shown: Any
) -> None:
    await articles.accept([candidate(FERRY, key="k")])
    [acceptance] = await articles.accept([candidate(FERRY, key="k", **fields)])
    assert acceptance.verdict is Verdict.UPDATED
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.REANALYSED)]
    [poorer] = await articles.accept([candidate(FERRY, key="k")])
    assert poorer.verdict is Verdict.DUPLICATE
    found = await articles.get(1)
    assert found is not None
    assert getattr(found, next(iter(fields))) == shown
    assert found.sort_time == fields.get("published", found.added)


async def test_an_agency_stays_credited_while_the_words_are_its_own(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="k")])
    await articles.accept([candidate(FERRY, key="k", provenance=Provenance(agency="AFP"))])
    await articles.accept([candidate(FERRY, key="k")])
    found = await articles.get(1)
    assert found is not None
    assert found.provenance == Provenance(agency="AFP")
    await articles.accept([candidate(BRIDGE, key="k")])
    found = await articles.get(1)
    assert found is not None
    assert found.provenance == Provenance()


async def test_a_translation_stays_one_while_its_words_do(articles: ArticleStore, candidate: Any) -> None:
    relay = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relay", notice="By a program.")
    await articles.accept([candidate(FERRY, key="k", provenance=relay)])
    await articles.accept([candidate(FERRY, key="k", section="Sea")])
    found = await articles.get(1)
    assert found is not None
    assert found.provenance == relay
    await articles.accept([candidate(BRIDGE, key="k")])
    found = await articles.get(1)
    assert found is not None
    assert found.provenance == Provenance()


async def test_one_article_under_two_ids_of_an_input_stays_as_it_is(
    articles: ArticleStore, candidate: Any
) -> None:
    both = [candidate(FERRY, key="k", external_id="1"), candidate(FERRY, key="k", external_id="2")]
    verdicts = [acceptance.verdict for acceptance in await articles.accept(both)]
    assert verdicts == [Verdict.ADDED, Verdict.DUPLICATE]
    for again in (both, both[::-1]):
        verdicts = [acceptance.verdict for acceptance in await articles.accept(again)]
        assert verdicts == [Verdict.DUPLICATE, Verdict.DUPLICATE]
    assert await articles.last_seq() == 1
    assert [(item.external_id, item.duplicate_of) async for item in articles.everything()] == [
        ("1", None),
        ("2", 1),
    ]


async def test_another_id_of_an_input_corrects_an_article_that_it_does_not_repeat(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="k", external_id="1")])
    [acceptance] = await articles.accept([candidate(BRIDGE, key="k", external_id="2")])
    assert (acceptance.article_id, acceptance.verdict) == (1, Verdict.UPDATED)


async def test_an_item_that_is_out_with_its_article_stays_out(articles: ArticleStore, candidate: Any) -> None:
    both = [candidate(FERRY, key="k", external_id="1"), candidate(FERRY, key="k", external_id="2")]
    await articles.accept(both)
    await articles.remove([1])
    assert [acceptance.verdict for acceptance in await articles.accept(both)] == [Verdict.DUPLICATE] * 2
    assert await articles.count() == 0


async def test_a_batch_larger_than_a_transaction(articles: ArticleStore, candidate: Any) -> None:
    batch = [candidate(f"Story {number % 45}. It goes on.", key=f"k{number}") for number in range(50)]
    acceptances = await articles.accept(batch)
    assert [acceptance.article_id for acceptance in acceptances] == list(range(1, 51))
    assert [acceptance.duplicate_of for acceptance in acceptances[45:]] == [1, 2, 3, 4, 5]
    assert [change.seq for change in await articles.changes(0, 100)] == list(range(1, 46))
    assert await articles.accept([]) == []


async def test_the_newest_first_each_text_once(articles: ArticleStore, candidate: Any) -> None:
    def dated(text: str, day: int | None, **fields: Any) -> Candidate:
        published = None if day is None else datetime(2024, 5, day, tzinfo=UTC)
        made: Candidate = candidate(text, published=published, **fields)
        return made

    await articles.accept(
        [
            dated("One. A.", 3, outlet="Rive", language="fr"),
            dated("Two. B.", None, outlet="Quay", language="en"),  # counts as of today: the 14th
            dated("Three. C.", 13, outlet="Quay", language="en"),
            dated("Four. D.", 15, outlet="Quay", language="fr"),
            dated("Four. D.", 16, key="copy", outlet="Rive", language="fr"),
        ]
    )

    async def ids(**wanted: Any) -> list[int]:
        found = await articles.latest(**({"limit": 10, "viewer": None} | wanted))
        return [article.id for article in found]

    assert await ids() == [4, 2, 3, 1]
    assert await ids(limit=2) == [4, 2]
    assert await ids(outlet="Quay") == [4, 2, 3]
    assert await ids(language="fr") == [4, 1]
    assert await ids(outlet="Quay", language="en", viewer=7) == [2, 3]
    assert await ids(outlet="Nobody") == []


async def test_outlets_with_their_languages_and_freshness(
    articles: ArticleStore, candidate: Any, clock: Any
) -> None:
    await articles.accept(
        [
            candidate("One. A.", outlet="Rive", language="fr", published=NOON),
            candidate("Two. B.", outlet="Quay", language="en", published=NOON - timedelta(days=2)),
            candidate("Three. C.", outlet="Quay", language="fr", published=NOON - timedelta(days=1)),
            candidate("Four. D.", outlet="Quay", language="fr", published=NOON - timedelta(days=3)),
            candidate("Five. E.", outlet="Private Post", sender=7),
            candidate("Six. F."),
        ]
    )
    seen = [
        (news.outlet, news.languages, news.articles, news.newest)
        for news in await articles.outlets(viewer=None)
    ]
    assert seen == [
        ("Rive", ("fr",), 1, NOON),
        ("Quay", ("fr", "en"), 3, NOON - timedelta(days=1)),
    ]
    assert [news.outlet for news in await articles.outlets(viewer=7)] == ["Private Post", "Rive", "Quay"]
    assert [news.outlet for news in await articles.outlets(viewer=8)] == ["Rive", "Quay"]


async def test_an_outlet_is_one_however_its_name_is_written(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept(
        [
            candidate("One. A.", outlet="РЕЧНОЙ ВЕСТНИК", published=None),
            candidate("Two. B.", outlet="Речной вестник", published=NOON - timedelta(days=9)),
            candidate("Three. C.", outlet="Речной вестник", published=NOON - timedelta(days=8)),
        ]
    )
    [news] = await articles.outlets(viewer=None)
    assert (news.outlet, news.articles, news.newest_is_stated) == ("Речной вестник", 3, False)


async def test_any_id_may_be_asked_for(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY), candidate(BRIDGE)])
    found = await articles.many([2, 10**40, -5, 0, 1, 2, 2**63 - 1, 2**63])
    assert list(found) == [2, 1]
    assert await articles.get(10**30) is None
    assert await articles.remove([10**30, -1, 99]) == 0


async def test_everything_is_exported_in_pages(articles: ArticleStore, candidate: Any) -> None:
    total = 405
    await articles.accept([candidate(f"Story {number % 300}.", key=f"k{number}") for number in range(total)])
    assert [article.id async for article in articles.everything()] == list(range(1, total + 1))


@pytest.mark.parametrize("nasty", ["NUL \x00 here", "half \ud83d a pair \udc00", "\x00", "\ud800"])
async def test_what_a_database_cannot_keep_is_replaced_in_place(
    articles: ArticleStore, candidate: Any, nasty: str
) -> None:
    given = candidate(f"{nasty} and the rest.", key=f"id:{nasty}", outlet=nasty, lead=nasty, authors=(nasty,))
    [acceptance] = await articles.accept([given])
    found = await articles.get(acceptance.article_id)
    assert found is not None
    assert len(found.body) == len(given.draft.body)
    assert found.body.endswith("and the rest.")
    assert (await articles.by_key(f"id:{nasty}")) == found
    [again] = await articles.accept([given])
    assert again.verdict is Verdict.DUPLICATE


async def test_keys_and_names_of_any_length(articles: ArticleStore, candidate: Any) -> None:
    keys = [f"url:https://a.example/{'я' * 20_000}{end}" for end in "ab"]
    texts = ("One. A.", "Two. B.")
    batch = [candidate(text, key=key, outlet="Ж" * 9000) for text, key in zip(texts, keys, strict=True)]
    assert [acceptance.verdict for acceptance in await articles.accept(batch)] == [Verdict.ADDED] * 2
    assert [acceptance.verdict for acceptance in await articles.accept(batch)] == [Verdict.DUPLICATE] * 2
    found = await articles.by_key(keys[1])
    assert found is not None
    assert found.title == "Two"


async def test_an_archive_has_a_lasting_name(articles: ArticleStore, database: Database, clock: Any) -> None:
    assert await articles.archive_id() == await ArticleStore(database, clock).archive_id()
    assert len(await articles.archive_id()) == 32
    assert await articles.last_seq() == 0
