from datetime import UTC, datetime
from typing import Any

FLOOD = (
    "Les inondations ont coupé la route du village ; les pompiers évacuent les habitants près de la rivière."
)
MATCH = "L'équipe a gagné le match grâce à un but marqué dans les dernières minutes de la finale."


async def similar(desk: Any, number: int, **more: Any) -> list[int]:
    desk.catch_up()
    return list(await desk.index.similar(desk.log.articles[number], **({"viewer": None} | more)))


async def test_articles_on_the_same_subject(desk: Any) -> None:
    one = desk.put(title="Inondations : un village coupé", body=FLOOD)
    two = desk.put(
        title="Crue de la rivière : les pompiers évacuent un village", body="La route est inondée."
    )
    other = desk.put(title="Finale gagnée", body=MATCH)
    for number in range(20):
        desk.put(title=f"Chronique {number}", body="Un sujet différent, sans grand rapport avec le reste.")
    assert (await similar(desk, one))[0] == two
    assert other not in await similar(desk, one)


async def test_neither_itself_nor_the_same_text_nor_another_language(desk: Any) -> None:
    one = desk.put(title="Inondations", body=FLOOD)
    desk.put(title="Inondations", body=FLOOD, url="https://example.org/again")
    desk.put(title="Inondations", body=FLOOD, language="en")
    duplicate = desk.put(title="Les inondations", body=FLOOD, duplicate_of=one)
    near = desk.put(title="Inondations : le point", body=FLOOD + " La décrue est attendue demain.")
    assert await similar(desk, one) == [near]
    assert one not in await similar(desk, duplicate)


async def test_private_articles_stay_private(desk: Any) -> None:
    one = desk.put(title="Inondations", body=FLOOD)
    private = desk.put(
        title="Inondations : le point", body=FLOOD + " La décrue vient.", public=False, senders=(7,)
    )
    assert await similar(desk, one) == []
    assert await similar(desk, one, viewer=7) == [private]


async def test_an_article_without_words_has_no_like(desk: Any) -> None:
    empty = desk.put(title="…", body="")
    desk.put(title="Inondations", body=FLOOD)
    assert await similar(desk, empty) == []
    assert await similar(desk, empty, limit=0) == []


async def test_any_text_finds_what_shares_its_telling_words(desk: Any) -> None:
    one = desk.put(title="Crue à Kerlouan", body=FLOOD)
    private = desk.put(title="Inondations", body=FLOOD, public=False, senders=(5,), url="https://x.example/p")
    desk.put(title="Inondations", body=FLOOD, language="en", url="https://x.example/en")
    for number in range(20):
        desk.put(title=f"Chronique {number}", body="Un sujet différent, sans grand rapport avec le reste.")
    desk.catch_up()
    post = "À Kerlouan, les pompiers évacuent"
    assert list(await desk.index.alike(post, "fr", viewer=None, limit=5)) == [one]
    assert set(await desk.index.alike(post, "fr", viewer=5, limit=5)) == {one, private}
    for nothing in ("", "le la les", "?!", "xyzzy"):
        assert await desk.index.alike(nothing, "fr", viewer=None, limit=5) == ()
    assert await desk.index.alike(post, None, viewer=None, limit=5) == ()
    assert await desk.index.alike(post, "fr", viewer=None, limit=0) == ()


async def test_a_few_articles_of_which_most_are_hidden(desk: Any) -> None:
    first, *others = [desk.put(title=f"Inondations {number}", body=FLOOD) for number in range(5)]
    desk.catch_up()
    for number in others[:3]:
        desk.log.hide(number)
    desk.catch_up()
    assert await similar(desk, first) in ([], others[3:])
    assert set(await desk.index.alike(FLOOD, "fr", viewer=None, limit=5)) <= {first, others[3]}


async def test_the_operators_title_and_the_outlets_are_both_found(desk: Any) -> None:
    number = desk.put(title="Un bac en retard", body="Il est arrivé.", outlet_title="Naufrage au large")
    hidden = desk.put(
        title="Naufrage en mer", body="Il est arrivé.", public=False, hidden=datetime(2024, 5, 20, tzinfo=UTC)
    )
    assert await desk.ids("naufrage") == [number]
    assert await desk.ids("retard") == [number]
    assert hidden not in await desk.ids("arrivé", viewer=7)
