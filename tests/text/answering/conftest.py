"""Articles of our own writing, as sources of what a program wrote."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.model.answer import Source
from bot.model.article import Analysis, Article
from bot.text.sentences import split_sentences

MakeSource = Callable[..., Source]
CAME = datetime(2022, 12, 1, tzinfo=UTC)


def make_source(title: str, language: str | None, outlet: str | None, body: str, **more: Any) -> Source:
    fields: dict[str, Any] = {
        "id": 1,
        "seq": 1,
        "added": CAME,
        "changed": CAME,
        "analysis": Analysis(),
        "published": datetime(2022, 11, 28, 8, 15, tzinfo=UTC),
    }
    article = Article(title=title, body=body, language=language, outlet=outlet, **(fields | more))
    sentences = split_sentences(body, language)
    return Source(article=article, best=sentences[:1], material=sentences)


@pytest.fixture(scope="package")
def source() -> MakeSource:
    return make_source


@pytest.fixture(scope="package")
def cited() -> list[Source]:
    """Three articles, in English, Russian and French: [1], [2] and [3]."""
    return [
        make_source(
            "Marsh council votes to restore the old windmill",
            "en",
            "Marsh Courier",
            "The marsh council voted nine to two on Monday to restore the old windmill on Reed Lane. "
            "The windmill lost its sails in a storm and has stood empty for sixteen years. "
            "Work on the windmill should begin in April and cost 310,000 crowns. "
            "“It is the heart of our village”, said mayor Ada Brook.",
        ),
        make_source(
            "Рябков: США и Россия обсудят договор",
            "ru",
            "Речной листок",
            "Заместитель министра Сергей Рябков заявил в среду, что Россия и США встретятся в Каире "
            "с 29 ноября по 6 декабря. «Мы ничего не ждём», — сказал он. "
            "Участвуют двенадцать дипломатов, потрачено 2,4 миллиона рублей.",
        ),
        make_source(
            "L’écluse de Morvan fermée",
            "fr",
            "actu.canal.example",
            "L’écluse de Morvan restera fermée jusqu’au printemps, a annoncé lundi la préfecture. "
            "Quarante bateaux attendent en amont, selon le port. "
            "Le préfet Yann Le Goff a dénoncé une gestion scandaleuse.",
        ),
    ]
