import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model.article import Provenance, ProvenanceKind

Ago = Callable[[float], datetime]


async def test_spelling_of_accents_ligatures_and_apostrophes_does_not_matter(desk: Any) -> None:
    french = desk.put(title="Les Œuvres de l’École d’été", body="Un cœur, un vœu.")
    russian = desk.put(title="Ёлки в Йошкар-Оле", body="Ещё одна ёлка", language="ru")
    for query in ("oeuvres ecole", "ŒUVRE", "l'ecole", "école", "COEUR", "coeur vœu", "ete"):
        assert await desk.ids(query) == [french], query
    for query in ("елка", "ёлки", "йошкар", "Йошкар-Ола", "еще"):
        assert await desk.ids(query) == [russian], query
    assert await desk.ids("иошкар") == [russian]
    assert (await desk.found("иошкар")).corrected


async def test_words_are_found_in_every_language(desk: Any) -> None:
    texts = {
        "fr": "Élections municipales",
        "en": "The elections were close",
        "ru": "Выборы в парламент",
        "de": "Wahlen im Herbst",
        "ja": "東京都知事選挙の結果",
        "uk": "Вибори у Києві",
        None: "Sine lingua textus",
    }
    put = {language: desk.put(title=title, language=language) for language, title in texts.items()}
    for language, query in {
        "fr": "municipale", "en": "election close", "ru": "выборов парламент", "de": "wahl herbst",
        "ja": "知事選挙", "uk": "києві", None: "lingua",
    }.items():  # fmt: skip
        assert await desk.ids(query) == [put[language]], query
    assert set(await desk.ids("election")) == {put["fr"], put["en"]}
    assert await desk.ids("事") == [put["ja"]]


async def test_all_words_are_wanted_wherever_they_stand(desk: Any) -> None:
    both = desk.put(title="Le Caire accueille les négociations", body="Le traité New Start en est le sujet.")
    desk.put(title="Le Caire en été")
    desk.put(title="New Start expire")
    assert await desk.ids("Caire accord New Start") == [both, *(await desk.ids("Caire accord New Start"))[1:]]
    assert await desk.ids("caire start") == [both]
    assert await desk.ids("le caire new start") == [both]


async def test_phrases_keep_their_order(desk: Any) -> None:
    race = desk.put(title="Le Tour de France part de Nice")
    desk.put(title="La France fait un tour de table")
    assert await desk.ids('"tour de france"') == [race]
    assert await desk.ids("« Tour de France »") == [race]
    assert (await desk.ids("tour de france"))[0] == race


async def test_a_phrase_does_not_run_from_the_title_into_the_lead(desk: Any) -> None:
    desk.put(title="Un accord sur le gaz", lead="Russe ou pas, il divise")
    found = await desk.found('"gaz russe"')
    assert found.corrected


async def test_unwanted_words_and_phrases_are_kept_out_at_every_stage(desk: Any) -> None:
    kept = desk.put(title="Coronavirus : les masques arrivent")
    desk.put(title="Coronavirus : les vaccins arrivent", body="Le pass sanitaire divise")
    for query in ("coronavirus -vaccin", 'coronavirus -"pass sanitaire"', "coronavirs -vaccins",
                  "coronavirus vaccin masques zzzz -sanitaire"):  # fmt: skip
        assert await desk.ids(query) == [kept], query
    assert await desk.ids("-vaccins") == [kept]


async def test_filters(desk: Any, ago: Ago) -> None:
    relay = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="RT All Fr2Fr")
    one = desk.put(outlet="RT", section="Russie et ex-Union soviétique", provenance=relay, published=ago(30))
    two = desk.put(outlet="Le Monde", section="Économie", published=ago(20))
    three = desk.put(outlet="Le Monde diplomatique", language="en", published=ago(10))
    for query, ids in {
        "outlet:rt": [one],
        'outlet:"rt all fr2fr"': [one],
        'outlet:"le monde"': [two],
        "outlet:diplomatique": [three],
        "outlet:monde": [three, two],
        "outlet:rt outlet:diplomatique": [three, one],
        "section:russie": [one],
        "section:economie": [two],
        "lang:anglais": [three],
        "-lang:fr": [three],
        "titre -outlet:monde": [one],
        "after:2024-04-25": [three, two],
        "before:2024-04-25": [one],
        "after:2024-04-25 before:2024-05-05": [two],
        "after:2024-05-20": [],
        "outlet:nobody": [],
    }.items():
        assert await desk.ids(query) == ids, query


async def test_only_filters_list_the_newest_first(desk: Any, ago: Ago) -> None:
    days = [5, 1, 9, 3]
    put = {day: desk.put(title=f"Jour {day}", published=ago(day)) for day in days}
    assert await desk.ids("lang:fr") == [put[day] for day in sorted(days)]
    assert await desk.ids("lang:fr", limit=2) == [put[1], put[3]]
    assert await desk.ids("jour", newest_first=True) == [put[day] for day in sorted(days)]


async def test_the_title_counts_most(desk: Any) -> None:
    in_body = desk.put(title="Divers", body="On y parle du budget. " + "Rien d'autre ici. " * 5)
    in_lead = desk.put(title="Divers", lead="Le budget est voté", body="Rien d'autre ici. " * 6)
    in_title = desk.put(title="Le budget voté", body="Rien d'autre ici. " * 6)
    assert await desk.ids("budget") == [in_title, in_lead, in_body]


async def test_a_fresh_match_comes_before_an_old_one(desk: Any, ago: Ago) -> None:
    old = desk.put(title="Grève des trains", published=ago(900))
    fresh = desk.put(title="Grève des trains", published=ago(0.5))
    middling = desk.put(title="Grève des trains", published=ago(20))
    assert await desk.ids("grève trains") == [fresh, middling, old]


async def test_a_much_better_match_comes_before_a_fresh_one(desk: Any, ago: Ago) -> None:
    for number in range(30):
        desk.put(title=f"Tout autre chose {number}", body="Un texte sans rapport. " * 20)
    better = desk.put(
        title="Volcan : l'éruption du volcan",
        body="Le volcan gronde. Le volcan fume. " * 5,
        published=ago(400),
    )
    fresh = desk.put(
        title="Le marché du jour", body="Du poisson, un volcan. " + "Des légumes. " * 60, published=ago(0)
    )
    assert await desk.ids("volcan") == [better, fresh]


async def test_a_rare_language_is_not_punished(desk: Any) -> None:
    for number in range(60):
        desk.put(title=f"Chronique {number}", body="Macron parle au pays, longuement et encore. " * 10)
    russian = desk.put(title="Макрон и Macron", body="Macron в Париже. " * 10, language="ru")
    assert (await desk.ids("macron"))[0] == russian


async def test_ones_own_language_comes_first_among_equals(desk: Any) -> None:
    french, english = desk.put(title="Ukraine"), desk.put(title="Ukraine", language="en")
    assert await desk.ids("ukraine", languages=["en"]) == [english, french]
    assert await desk.ids("ukraine", languages=["fr"]) == [french, english]


async def test_most_of_the_words_are_enough_when_none_has_all(desk: Any) -> None:
    near = desk.put(title="Accord sur le climat à Bakou")
    desk.put(title="Match nul à Bakou")
    found = await desk.found("accord climat bakou méthane")
    assert found.ids == (near,)
    assert found.corrected, "it is said that not all of it matched"


@pytest.mark.parametrize(
    "typed",
    [
        "Macrn",
        "Marcon",
        "Nacron",
        "Zelenski",
        "zelinsky",
        "présidnet",
        "constitutionel",
        "ukrai",
    ],
)
async def test_typos_are_forgiven(desk: Any, typed: str) -> None:
    right = desk.put(
        title="Macron reçoit Zelensky à l'Élysée",
        body="Le président ukrainien et le Conseil constitutionnel.",
    )
    desk.put(title="Un match de football", body="Une partie sans but.")
    found = await desk.found(typed)
    assert found.ids == (right,)
    assert found.corrected


async def test_nothing_is_corrected_when_something_matches(desk: Any) -> None:
    desk.put(title="Macron à Berlin")
    exact = desk.put(title="Marcon, village de Haute-Loire")
    found = await desk.found("marcon")
    assert found.ids == (exact,)
    assert not found.corrected


async def test_nothing_like_it_gives_nothing(desk: Any) -> None:
    desk.put(title="Macron à Berlin")
    for query in ("xylophone", "", "   ", "???", "-", '""', "outlet:", "zz"):
        found = await desk.found(query)
        assert found.ids == (), query


async def test_private_articles_are_seen_by_their_senders_only(desk: Any) -> None:
    public = desk.put(title="Inflation en baisse")
    private = desk.put(title="Inflation en hausse", public=False, senders=(7, 2**40))
    assert await desk.ids("inflation") == [public]
    assert await desk.ids("inflation", viewer=8) == [public]
    assert set(await desk.ids("inflation", viewer=7)) == {public, private}
    assert set(await desk.ids("lang:fr", viewer=2**40)) == {public, private}
    assert await desk.ids("hausse", viewer=8) == []
    assert await desk.ids("hausses inflations zzz", viewer=8) == []


async def test_an_empty_index_answers(desk: Any) -> None:
    assert await desk.ids("macron") == []
    assert await desk.ids("lang:fr") == []


async def test_a_long_paste_finds_its_article(desk: Any) -> None:
    text = "Le ministre a annoncé un plan pour les forêts, les rivières et les montagnes du pays. " * 30
    right = desk.put(title="Un plan pour la nature", body=text)
    desk.put(title="Autre chose")
    assert await desk.ids(text) == [right]


TRICKY = st.text(max_size=40) | st.lists(
    st.sampled_from(
        [
            '"',
            "-",
            ":",
            "outlet:",
            "lang:",
            "after:",
            "2022",
            " ",
            "mot",
            "ма",
            "東",
            "'",
            "*",
            "\\",
            "\ud800",
        ]
    ),
    max_size=12,
).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(typed=TRICKY)
def test_any_text_gives_results_or_nothing(desk: Any, typed: str) -> None:
    if not desk.log.log:
        desk.put(title="Un mot sur tout", body="東京 ма")
        desk.put(title="Мама", language="ru")
        desk.put(title="東京", language="ja")

    async def ask() -> None:
        found = await desk.found(typed, viewer=1)
        assert set(found.ids) <= {1, 2, 3}

    asyncio.run(ask())


async def test_freshness_is_measured_from_now_whatever_the_year(desk: Any) -> None:
    desk.put(title="Lune", published=datetime(1970, 1, 1, tzinfo=UTC))
    desk.put(title="Lune", published=datetime.now(UTC) + timedelta(days=400_000))
    assert len(await desk.ids("lune")) == 2
