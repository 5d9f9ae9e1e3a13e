"""Articles are found by what programs made of their titles and summaries, behind what says it itself."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.model.article import ChangeKind
from bot.search.follower import IndexFollower
from bot.search.index import SearchIndex

Ago = Callable[[float], datetime]


async def test_a_translation_is_found_in_its_language(desk: Any) -> None:
    ferry = desk.put(title="Паром сел на мель", body="Сорок пассажиров сошли на берег.", language="ru")
    assert await desk.ids("traversiers") == []
    desk.log.translate(ferry, "fr", "Le traversier s'est échoué", "Quarante passagers ont débarqué.")
    assert await desk.ids("traversiers") == [ferry]
    assert await desk.ids("passager débarqué échouer") == [ferry]
    assert not (await desk.found("traversier quarante")).corrected
    assert await desk.ids("паромы") == [ferry]
    # Its language is what it was.
    assert await desk.ids("lang:fr") == []
    assert await desk.ids("lang:ru") == [ferry]


async def test_words_in_their_order_match_within_one_language(desk: Any) -> None:
    ferry = desk.put(title="Ferry aground", body="Forty people came ashore.", language="en")
    desk.log.translate(ferry, "fr", "Un traversier échoué", "Quarante personnes sont à terre.")
    assert await desk.ids('"traversier échoué"') == [ferry]
    assert (await desk.found('"échoué traversier"')).corrected
    # Where the title ends and the summary begins there is no phrase.
    assert (await desk.found('"échoué quarante"')).corrected
    assert await desk.ids("ashore -traversier") == []


async def test_what_says_it_itself_goes_first(desk: Any, ago: Ago) -> None:
    made = [
        desk.put(title=f"Bridge {number} closed", body="Works", language="en", published=ago(100))
        for number in range(3)
    ]
    for number in made:
        desk.log.translate(number, "fr", "Le pont est fermé", "Le pont ferme pour des travaux.")
    titled = desk.put(title="Le pont est fermé", body="Hier. " * 150, published=ago(170))
    told = desk.put(title="Des nouvelles", body="Le pont est fermé depuis hier soir.", published=ago(101))
    for language in ("fr", "en", "ru"):
        assert (await desk.ids("pont fermé", languages=[language]))[:2] == [titled, told], language
    assert set(await desk.ids("pont fermé")) == {titled, told, *made}


async def test_how_originals_are_ranked_does_not_depend_on_translations(
    tmp_path: Path, log: Any, ago: Ago, now: datetime
) -> None:
    for number in range(12):
        words = " ".join(["volcan"] * (number % 4 + 1) + ["cendre"] * (number % 3))
        log.put(title=f"Île {number}", body=f"{words} {'mer ' * (7 * number)}", published=ago(40 + number))
    found = []
    for name in ("before", "after"):
        index = SearchIndex.open(tmp_path / name, archive_id=log.name)
        index.apply(log.log, log.articles, log.other)
        index.commit(1)
        queries = ("volcan", "volcan cendre", "mer", "cendres")
        found.append([(await index.search(query, viewer=None, now=now)).ids for query in queries])
        index.close()
        for number in range(1, 13, 2):
            log.translate(number, "en", f"Island {number}", "A volcano in the sea. " * 30)
    assert found[0] == found[1]


async def test_a_slip_is_put_right_by_the_words_of_translations(desk: Any) -> None:
    ferry = desk.put(title="Паром", language="ru")
    desk.log.translate(ferry, "fr", "Un traversier")
    found = await desk.found("traverseir")
    assert found.ids == (ferry,)
    assert found.corrected


async def test_whoever_follows_words_is_told_how_often_articles_have_them(desk: Any, now: datetime) -> None:
    ferry = desk.put(title="Паром", language="ru", published=now)
    desk.log.translate(ferry, "fr", "Un traversier")
    assert await desk.ids("traversier") == [ferry]
    # A follow matches what articles say; so does its count.
    assert await desk.index.count_since("traversier", now - timedelta(days=7)) == 0
    assert await desk.index.count_since("паром", now - timedelta(days=7)) == 1


async def test_an_index_made_anew_finds_the_same(tmp_path: Path, log: Any, now: datetime) -> None:
    for number in range(1, 8):
        log.put(title=f"Harbour {number}", language="en")
        log.translate(number, "fr", f"Port {number}", "Des navires.")
    log.put(ChangeKind.CORRECTED, id=2, title="Harbour two", language="en")
    del log.other[2]
    log.remove(3)
    found = []
    for name in ("one", "two"):
        index = SearchIndex.open(tmp_path / name, archive_id=log.name)
        follower = IndexFollower(index, log)
        await follower.catch_up()
        assert index.size == 6
        found.append((await index.search("port navire", viewer=None, now=now)).ids)
        follower.close()
        index.close()
    assert found[0] == found[1]
    assert set(found[0]) == {1, 4, 5, 6, 7}
