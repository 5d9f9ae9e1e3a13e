"""One night's storm as five outlets in three languages tell it; articles of our own writing."""

import asyncio
from typing import Any

from own_news import draft

from bot.model.article import Draft, Provenance, ProvenanceKind

PHARE, COURRIER, GAZETTE, POST, VESTNIK = (
    "Le Phare",
    "Courrier d’Ermine",
    "La Gazette close",
    "Ermine Post",
    "Вестник Эрмина",
)
STORM_FR = "Port-Ermine : la tempête Solveig arrache le toit de la gare maritime"
STORM_FR_2 = "Le toit de la gare maritime de Port-Ermine arraché par la tempête Solveig"
STORM_CLOSED = "Tempête Solveig : la gare maritime de Port-Ermine perd son toit"
STORM_EN = "Storm Solveig tears the roof off Port-Ermine’s ferry terminal"
STORM_RU = "Шторм «Сольвейг» сорвал крышу морского вокзала в Порт-Эрмине"
CLOSED_WORDS = "Une tôle s’est plantée dans le clocher de la chapelle Sainte-Barbe"


def storm() -> list[Draft]:
    """Give the reports, the oldest first."""
    return [
        draft(
            STORM_FR,
            "fr",
            PHARE,
            6,
            "La tempête Solveig a arraché dans la nuit le toit de la gare maritime de Port-Ermine.",
            "Douze voyageurs ont été légèrement blessés, selon la préfète Maëlle Cadiou.",
            "Les quais de Port-Ermine resteront fermés jusqu’à vendredi.",
            "« Nous avons eu une chance folle », a déclaré la maire de Port-Ermine, Solenn Quéré.",
        ),
        draft(
            STORM_FR_2,
            "fr",
            COURRIER,
            5,
            "Le toit de la gare maritime de Port-Ermine a été arraché dans la nuit par la tempête Solveig.",
            "On compte douze blessés légers parmi les voyageurs, selon la préfète Maëlle Cadiou.",
            "La maire Solenn Quéré a fait fermer les quais jusqu’à vendredi.",
        ),
        draft(
            STORM_CLOSED,
            "fr",
            GAZETTE,
            4,
            "À Port-Ermine, la tempête Solveig a emporté le toit de la gare maritime dans la nuit.",
            "Douze voyageurs sont blessés, dit la préfète Maëlle Cadiou.",
            f"{CLOSED_WORDS}.",
        ),
        draft(
            STORM_EN,
            "en",
            POST,
            3,
            "Storm Solveig tore the roof off the ferry terminal of Port-Ermine in the night.",
            "Twelve passengers were slightly hurt, said the prefect, Maëlle Cadiou.",
            "The quays of Port-Ermine stay closed until Friday, the mayor, Solenn Quéré, said.",
        ),
        draft(
            STORM_RU,
            "ru",
            VESTNIK,
            2,
            "Ночью шторм «Сольвейг» сорвал крышу морского вокзала в Порт-Эрмине.",
            "Двенадцать пассажиров легко ранены, сообщила префект Маэль Кадью.",
            "Причалы Порт-Эрмина закрыты до пятницы, сказала мэр Солен Кере.",
            provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Автомат"),
        ),
    ]


async def sorted_out(stage: Any) -> None:
    """Wait until every article that has a story was given it."""
    async with asyncio.timeout(60):
        while True:
            articles = (await stage.opened.articles.many(list(stage.ids.values()))).values()
            if all(item.story or item.duplicate_of or not item.public for item in articles):
                return
            await asyncio.sleep(0.05)
