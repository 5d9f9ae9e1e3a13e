"""Articles of our own writing: three languages, a relayed one, an undated one."""

import random
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zlib import crc32

from bot.model.article import Draft, Provenance, ProvenanceKind

NOW = datetime.now(UTC)

GAZETTE, COURIER, VESTNIK, RELAY = "Gazette du Port", "Marsh Courier", "Речной листок", "Relais Automatique"

HARBOUR = "Le port de Trévignec rouvre son bassin aux chalutiers"
BEES = "Les abeilles de la coopérative reviennent sur les toits"
MARSH = "Marsh council votes to restore the old windmill"
FERRY = "Night ferry across the estuary returns in spring"
LIBRARY = "Mobile library adds four villages to its round"
SCHOOL = "Школа на острове получила новый автобус"
BRIDGE = "Мост через реку Тихую закроют на ремонт"
RELAYED = "Le moulin du marais sera reconstruit, dit le conseil"
UNDATED = "Un atelier de réparation ouvre dans l’ancienne gare"

_SYLLABLES = {
    "ru": "ба ве го ди жу за ки ло мя не пу ра си ту фе хо ца ша щи эл юр як",
    "en": "ba ve go di ju za ki lo mi ne pu ra si tu fe ho ca sha ri el ur ak",
}


_HARBOUR = (
    "Le bassin nord de Trévignec accueille de nouveau les chalutiers, a annoncé la capitainerie.",
    "Les travaux de dragage ont coûté 2,4 millions d’euros et duré onze mois.",
    "Trente bateaux attendaient cette réouverture pour quitter le mouillage provisoire.",
)


@lru_cache(maxsize=1000)
def body_of(language: str, *sentences: str, paragraphs: int = 1) -> str:
    """Make a body: the given sentences, then words that mean nothing, different ones for each article."""
    chance = random.Random(repr(sentences))
    syllables = _SYLLABLES.get(language, _SYLLABLES["en"]).split()

    def nonsense() -> str:
        words = ("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(14))
        return " ".join(words).capitalize() + "."

    filler = (" ".join(nonsense() for _ in range(3)) for _ in range(paragraphs))
    return "\n\n".join((" ".join(sentences), *filler))


def draft(
    title: str, language: str, outlet: str | None, hours: float | None, /, *lines: str, **more: Any
) -> Draft:
    """Make a draft; `hours` is its age, None for an article that states no date."""
    fields: dict[str, Any] = {
        "title": title,
        "language": language,
        "outlet": outlet,
        "published": None if hours is None else NOW - timedelta(hours=hours),
        "body": body_of(language, *lines) if lines else "",
        "url": f"https://example.org/{crc32(title.encode()) % 10**9}" if hours is not None else None,
    }
    return Draft(**(fields | more))


def newspaper() -> list[Draft]:
    """Give one of each kind, the newest first (the undated one counts as newest: it is new here)."""
    return [
        draft(
            HARBOUR,
            "fr",
            GAZETTE,
            2,
            *_HARBOUR,
            section="Mer",
            authors=("Anne Kervella",),
            body=body_of("fr", *_HARBOUR, paragraphs=30),
        ),
        draft(
            BEES,
            "fr",
            GAZETTE,
            5,
            "Douze ruches ont été posées sur les toits de la coopérative laitière de Trévignec.",
            "Le miel sera vendu au marché pour financer un nouveau verger communal.",
        ),
        draft(
            MARSH,
            "en",
            COURIER,
            7,
            "The marsh council voted nine to two on Monday to restore the old windmill on Reed Lane.",
            "The windmill lost its sails in a storm and has stood empty for sixteen years.",
            "Work on the windmill should begin in April and cost 310,000 crowns.",
        ),
        draft(
            FERRY,
            "en",
            COURIER,
            30,
            "The night ferry across the estuary will sail again in spring, its owner said.",
            "The ferry was withdrawn after its engine failed twice in one winter.",
        ),
        draft(
            LIBRARY,
            "en",
            COURIER,
            60,
            "The mobile library will call at four more villages from next week, the county said.",
            "Its drivers lent out nine thousand books last year.",
        ),
        draft(
            SCHOOL,
            "ru",
            VESTNIK,
            9,
            "Школа на острове Дальний получила новый автобус на тридцать мест.",
            "Раньше детей возили на старой машине, которая часто ломалась зимой.",
        ),
        draft(
            BRIDGE,
            "ru",
            VESTNIK,
            40,
            "Мост через реку Тихую закроют на ремонт на всё лето, сообщила дорожная служба.",
            "Объезд проложат через посёлок Заречный, дорога станет длиннее на двадцать километров.",
        ),
        draft(
            RELAYED,
            "fr",
            COURIER,
            6,
            "Le conseil du marais a voté lundi par neuf voix contre deux la restauration du vieux moulin.",
            "Le moulin a perdu ses ailes dans une tempête et reste vide depuis seize ans.",
            provenance=Provenance(
                kind=ProvenanceKind.MACHINE_TRANSLATION,
                relayed_by=RELAY,
                notice="Ce site transmet et traduit automatiquement, sans éditeur humain.",
            ),
        ),
        draft(
            UNDATED,
            "fr",
            None,
            None,
            "Un atelier de réparation de vélos ouvre dans l’ancienne gare de Kerlouan.",
            "Les outils sont prêtés et trois bénévoles aident les visiteurs le samedi.",
        ),
    ]
