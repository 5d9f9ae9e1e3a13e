"""The same text gives the same analysis for as long as the version of the analysis is the same.

Whoever changes what any text gives must raise `bot.archive.enrich.VERSION`: only then does `depeche
reanalyse` find what is behind.
"""

# ruff: noqa: E501 - sentences stand whole

import hashlib
from dataclasses import asdict
from datetime import UTC, datetime

import orjson

from bot.archive.enrich import VERSION, analyse, find
from bot.model.article import Draft

PUBLISHED = datetime(2024, 5, 13, 8, tzinfo=UTC)
DIGEST = "900bf6bb87be5eab9175e00c76a2c5d758b433076f2a304c5774b8af0e63d093"
"""Of version 1."""
TEXTS = (
    Draft(
        title="Le ferry du Talmar reprendra la mer le 12 décembre",
        lead="Après neuf ans d’interruption, la liaison rouvre.",
        body=(
            "Le ferry du Talmar reprendra la mer le 12 décembre, a annoncé lundi la capitainerie de Kersaint. "
            "Trois cents passagers sont attendus pour la première traversée, à 18 h GMT.\n\n"
            "« Nous attendions ce jour depuis neuf ans », a déclaré la maire Anne Kervella. « Le quai est prêt, "
            "a-t-elle ajouté, et les habitants aussi. » Selon l’ingénieur Marc Dubreuil, les travaux ont coûté "
            "2,4 millions d’euros.\n\n"
            "Du 3 au 5 janvier, les visites du ferry seront gratuites. Le projet de loi sur les liaisons "
            "maritimes doit être voté mardi prochain à Port-Sérand. Marc Dubreuil dit du projet de loi qu’il "
            "arrive trop tard. Il avait quitté la compagnie en mars 2015."
        ),
        language="fr",
        published=PUBLISHED,
    ),
    Draft(
        title="Old lighthouse of Gannet Stack to be repaired",
        body=(
            "The lighthouse of Gannet Stack will be repaired before winter, the harbour board said on Friday. "
            "Work begins on 3 June and should end next Tuesday week.\n\n"
            "“The lamp has not failed in ninety years,” said Ann Lowell, the keeper. “It will not fail now,” she "
            "added. The so-called “ghost of the stair” has not been seen since.\n\n"
            "According to Peter Marsh, chief engineer of the harbour board, the repairs will cost 340,000 crowns. "
            "Nobody had asked the Talmar Trust. Mr Marsh spoke at 6 p.m. in Harrowmouth. The harbour board meets "
            "again in September."
        ),
        language="en",
        published=PUBLISHED,
    ),
    Draft(
        title="Новый трамвай вышел на линию в Заречье",
        body=(
            "Новый трамвай вышел на линию в Заречье в понедельник, сообщила городская служба транспорта. До "
            "29 ноября проезд будет бесплатным.\n\n"
            "«Мы ждали этого трамвая девять лет», — сказала мэр Анна Лисицына. По словам инженера Павла Громова, "
            "депо построят к 5 июня 2025 года.\n\n"
            "— Двери открываются с обеих сторон, — добавил Громов. Городская служба транспорта купит ещё восемь "
            "вагонов. Заседание совета пройдёт в пятницу в 18:00 по московскому времени."
        ),
        language="ru",
        published=None,
    ),
    Draft(
        title="Neue Brücke", body="Die Brücke ist offen. „Endlich“, sagte Karl Wirt am 3. Mai.", language="de"
    ),
)


def test_a_changed_analysis_has_another_version() -> None:
    digest = hashlib.sha256()
    for draft in TEXTS:
        found = find(draft)
        assert found.features
        told = [asdict(analyse(draft)), [asdict(quote) for quote in found.quotes]]
        told += [[asdict(event) for event in found.events], found.features.hex()]
        digest.update(orjson.dumps(told, option=orjson.OPT_SORT_KEYS))
    assert (VERSION, digest.hexdigest()) == (1, DIGEST), (
        "The analysis gives something else than it did. If a release has this VERSION already, raise it in "
        "bot/archive/enrich.py; then write the number and the new digest here."
    )
