"""Gaps of a reading are filled from the page, in order, and with nothing that is set otherwise."""

from pages import PARAGRAPHS

from bot.ingest.pages.extract import parse_html
from bot.ingest.pages.prose import with_missing

COMMENT = "Moi je pense que ce barrage aurait dû être vidé il y a vingt ans, et je le disais à tout le monde."


def filled(body: str, read: list[str]) -> list[str]:
    tree = parse_html(f"<html><body>{body}</body></html>")
    assert tree is not None
    return with_missing(tree, read)


def split(*groups: tuple[str, ...]) -> str:
    return "".join(
        f'<div class="part">{"".join(f"<p>{text}</p>" for text in group)}</div>' for group in groups
    )


def test_parts_of_an_article_in_several_boxes_come_together() -> None:
    body = f"<article>{split(PARAGRAPHS[:2], PARAGRAPHS[2:])}</article>"
    assert filled(body, list(PARAGRAPHS[:2])) == list(PARAGRAPHS)
    assert filled(body, list(PARAGRAPHS[2:])) == list(PARAGRAPHS)
    assert filled(body, [PARAGRAPHS[0], PARAGRAPHS[3]]) == list(PARAGRAPHS)


def test_what_is_set_otherwise_is_not_the_article() -> None:
    body = (
        f"<article>{split(PARAGRAPHS)}<div class='talk'><p class='c'>{COMMENT} {COMMENT}</p></div></article>"
    )
    assert filled(body, list(PARAGRAPHS)) == list(PARAGRAPHS)


def test_what_stands_in_another_part_of_the_page_is_not_the_article() -> None:
    many = PARAGRAPHS * 4
    body = f"<article>{split(many)}</article><div class='other'>{split((COMMENT + COMMENT,))}</div>"
    assert filled(body, list(many)) == list(many)


def test_what_a_reading_has_stays_in_its_order() -> None:
    body = f"<article>{split(PARAGRAPHS)}</article>"
    read = ["Un chapeau qui ne figure pas parmi les paragraphes.", *PARAGRAPHS]
    assert filled(body, read) == read


def test_paragraphs_that_a_reading_split_are_not_doubled() -> None:
    body = f"<article><p>{PARAGRAPHS[0]}<br>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></article>"
    assert filled(body, list(PARAGRAPHS[:3])) == list(PARAGRAPHS[:3])


def test_nothing_to_add() -> None:
    assert filled("<p>x</p>", ["x"]) == ["x"]
    assert filled("", []) == []
