"""Articles of our own writing: three languages, a relayed one, an undated one."""

from datetime import UTC, datetime, timedelta
from typing import Any

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

_FILLER = {
    "fr": (
        "Les habitants du quartier suivent l’affaire depuis le printemps et viennent nombreux aux réunions.",
        "Le conseil prévoit de publier le détail des dépenses avant la fin du mois, comme le veut la règle.",
        "Une visite ouverte à tous est annoncée, avec des explications données par les équipes techniques.",
    ),
    "en": (
        "Residents have followed the matter since spring and turn up at meetings in large numbers.",
        "The council plans to publish the detailed spending before the end of the month, as rules require.",
        "A visit open to everyone has been announced, with explanations given by the technical teams.",
    ),
    "ru": (
        "Жители района следят за этим делом с весны и приходят на собрания большими группами.",
        "Совет собирается опубликовать подробный отчёт о расходах до конца месяца, как того требуют правила.",
        "Объявлена открытая для всех экскурсия, на которой специалисты ответят на вопросы гостей.",
    ),
}


_HARBOUR = (
    "Le bassin nord de Trévignec accueille de nouveau les chalutiers, a annoncé la capitainerie.",
    "Les travaux de dragage ont coûté 2,4 millions d’euros et duré onze mois.",
    "Trente bateaux attendaient cette réouverture pour quitter le mouillage provisoire.",
)


def body_of(language: str, *sentences: str, paragraphs: int = 1) -> str:
    """Make a body: the given sentences, then filler that differs from paragraph to paragraph."""
    filler = (" ".join((*_FILLER[language], f"({number})")) for number in range(1, paragraphs + 1))
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
        "url": f"https://example.org/{abs(hash(title)) % 10**9}" if hours is not None else None,
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
