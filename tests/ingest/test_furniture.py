"""Boxes around an article are told by their names, links and headings; the article is kept whatever it is called."""

# ruff: noqa: E501 - markup stands as it comes

import pytest
from pages import PARAGRAPHS, page
from samples import NOW

from bot.ingest.pages.extract import parse_html
from bot.ingest.pages.furniture import Likeness, likeness, strip_furniture
from bot.ingest.pages.page import read_page
from bot.model.article import Draft

JUNK = "Une autre histoire, qui n’a rien à voir avec le barrage et que l’on voudrait vous faire lire aussi, longuement."


def left(inner: str) -> str:
    text = "".join(f"<p>{part}</p>" for part in PARAGRAPHS)
    tree = parse_html(f"<html><body><h1>Titre</h1><div>{text}</div>{inner}</body></html>")
    assert tree is not None
    strip_furniture(tree)
    return " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    ("classes", "like"),
    [
        ("related-articles", Likeness.LINKED),
        ("RelatedArticles", Likeness.LINKED),
        ("article__related", Likeness.LINKED),
        ("newsletter_signup", Likeness.FURNITURE),
        ("social-share", Likeness.FURNITURE),
        ("photo-credit", Likeness.FURNITURE),
        ("most-read", Likeness.LINKED),
        ("sidebar", Likeness.LAYOUT),
        ("article-body", Likeness.ARTICLE),
        ("article-body with-sidebar", Likeness.ARTICLE),
        ("correlated", Likeness.ARTICLE),
        ("unrelated", Likeness.ARTICLE),
        ("shareholders", Likeness.ARTICLE),
        ("promontory", Likeness.ARTICLE),
        ("", Likeness.ARTICLE),
    ],
)
def test_names(classes: str, like: Likeness) -> None:
    assert likeness(classes, "") is like
    assert likeness("", classes) is like


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='related'><a href='/a'>Voir</a><p>{JUNK}</p><a href='/b'>{JUNK[:60]}</a></div>",
        f"<section id='newsletter-box'><p>{JUNK}</p></section>",
        f"<div class='promo'><p>{JUNK}</p></div>",
        f"<p><a href='/x'>{JUNK}</a></p>",
        f"<ul><li><a href='/x'>{JUNK}</a></li><li><a href='/y'>{JUNK}</a></li></ul>",
        f"<ul><li>Chronique <a href='/x'>{JUNK}</a></li><li>Portrait <a href='/y'>{JUNK}</a></li></ul>",
        f"<a href='/x'><div><h3>{JUNK}</h3></div></a>",
        f"<div><h3>À lire aussi</h3><p>{JUNK}</p></div>",
        f"<div><h4>You may also like</h4><p>{JUNK}</p></div>",
        f"<nav><p>{JUNK}</p></nav>",
        f"<script>{JUNK}</script><style>{JUNK}</style><noscript>{JUNK}</noscript>",
    ],
)
def test_boxes_go(box: str) -> None:
    text = left(box)
    assert JUNK[:50] not in text
    assert all(part[:50] in text for part in PARAGRAPHS)


@pytest.mark.parametrize(
    "kept",
    [
        "<div class='teaser-content'><p>{0}</p></div>",
        "<div class='sidebar-grid'><p>{0}{0}{0}{0}</p></div>",
        "<div class='article__content related'><p>{0}</p></div>",
        "<p>{0} <a href='/x'>plus loin</a></p>",
        "<ul><li><a href='#note'>{0}</a></li></ul>",
        "<ul><li><a href='/x'>Le pont</a> : {0}</li></ul>",
        "<ul><li>{0}</li><li><a href='/x'>{0}{0}{0}{0}</a></li></ul>",
        "<h2><a href='/x'>{0}</a></h2>",
        "<div><p>{0}</p><h3>À lire aussi</h3></div>",
    ],
)
def test_articles_in_strange_clothes_stay(kept: str) -> None:
    assert JUNK[:50] in left(kept.format(JUNK))


def test_what_holds_most_of_the_prose_is_the_article_whatever_it_is_called() -> None:
    for name in ("related", "newsletter", "promo", "sidebar", "gallery"):
        whole = page().replace('<div class="body">', f'<div class="{name}">')
        draft = read_page(whole.encode(), now=NOW)
        assert isinstance(draft, Draft), name
        assert draft.paragraphs == PARAGRAPHS


def test_text_after_a_box_stays() -> None:
    assert "la suite" in left("<div>avant <span class='share'>Partager</span> la suite</div>")


def test_an_article_laid_out_in_a_table() -> None:
    cells = "<br><br>".join(PARAGRAPHS)
    menu = "<td><a href='/a'>Accueil</a></td>"
    text = f"<html lang='fr'><head><title>Le barrage sera vidé en septembre</title></head><body><table><tr>{menu}<td>{cells}</td></tr></table></body></html>"
    draft = read_page(text.encode(), now=NOW)
    assert isinstance(draft, Draft)
    assert "|" not in draft.body
    assert draft.paragraphs == PARAGRAPHS


def test_headings_that_are_left_are_told() -> None:
    tree = parse_html(
        "<html><body><h2>Ce que dit la loi</h2><p>x</p><div><h2>Lire aussi</h2></div></body></html>"
    )
    assert tree is not None
    assert "Ce que dit la loi" in strip_furniture(tree)
