"""Articles saved as plain text, as relay sites show them, written for these tests in three languages."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

from dataclasses import dataclass
from datetime import UTC, datetime

NOW = datetime(2024, 5, 14, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Saved:
    """A saved text and what reading it must give."""

    text: str
    title: str
    outlet: str | None
    section: str | None
    language: str
    lead: str | None
    first: str
    """How the body begins."""
    last: str
    """How it ends."""
    paragraphs: int
    relay: str | None
    notice: str | None
    """How the notice begins."""
    published: datetime | None = None
    authors: tuple[str, ...] = ()


FRENCH = Saved(
    text="""Aller au contenu principal
Le barrage de la Vorne sera vidé pour la première fois depuis trente ans — ADN Environnement et climat

L’opération, prévue en septembre, doit permettre d’inspecter la base de l’ouvrage.

Les ingénieurs de la vallée de la Vorne ont annoncé mardi qu’ils videraient entièrement le réservoir à la fin de l’été. Selon eux, aucune commune en aval ne sera privée d’eau pendant les travaux.

« Nous attendions ce moment depuis longtemps », a expliqué Hélène Marchetti, directrice du syndicat des eaux.

Le chantier coûtera 12,4 millions d’euros, dont la moitié est financée par la région. Les pêcheurs demandent que les poissons soient transférés dans le lac voisin avant la vidange.

À lire aussi : Pourquoi les barrages alpins vieillissent

Une réunion publique se tiendra le 3 juin à la mairie de Saint-Orens.

Partagez cet article sur vos réseaux :
Facebook Twitter WhatsApp

Vallée Info Express

Ce texte est repris et traduit automatiquement par un logiciel, sans relecture d'un journaliste. Les opinions publiées n'engagent pas le site.
""",
    title="Le barrage de la Vorne sera vidé pour la première fois depuis trente ans",
    outlet="ADN",
    section="Environnement et climat",
    language="fr",
    lead="L’opération, prévue en septembre, doit permettre d’inspecter la base de l’ouvrage.",
    first="Les ingénieurs de la vallée",
    last="mairie de Saint-Orens.",
    paragraphs=4,
    relay="Vallée Info Express",
    notice="Ce texte est repris et traduit automatiquement",
)

ENGLISH = Saved(
    text="""Skip to content
Menu
Search
Harbour town bans night ferries after three collisions — NPR2 Transport
By Marta Ellingsen
Published 6 March 2024, 14:20

Captains say the ban will cost jobs, while residents call it overdue.

The council of Port Ellery voted on Wednesday to stop all ferries between 11 p.m. and 5 a.m. The decision follows three collisions since January, two of them in fog. Nobody was seriously hurt.

"We can't wait for somebody to drown," said the harbour master, Tom Achterberg.

The ferry company, which employs 140 people, plans to appeal. It says that new radar, ordered last autumn, would make the crossing safe by June. The town's shops fear for their evening trade, and the hospital has asked for an exception for its night staff.

Read also: How radar changed the strait

The ban begins on 1 April and will be reviewed after six months.

Share this story:
Related articles
Fog bound: a winter on the strait
Sign up for our newsletter and get the news in your inbox every morning.

NorthWire Relay Bot

This news item is relayed by our website automatically. It was translated by machine and no human editor has checked it.

© 2024 NorthWire. All rights reserved.
""",
    title="Harbour town bans night ferries after three collisions",
    outlet="NPR2",
    section="Transport",
    language="en",
    lead="Captains say the ban will cost jobs, while residents call it overdue.",
    first="The council of Port Ellery",
    last="reviewed after six months.",
    paragraphs=4,
    relay="NorthWire Relay Bot",
    notice="This news item is relayed by our website",
    published=datetime(2024, 3, 6, 14, 20, tzinfo=UTC),
    authors=("Marta Ellingsen",),
)

RUSSIAN = Saved(
    text="""Перейти к содержанию
В Заречном открыли мост, который строили одиннадцать лет — Северный курьер Общество
21 февраля 2024, 10:15

Первыми по нему проехали автобусы со школьниками.

В среду в Заречном открыли движение по новому мосту через реку Ольшу. Строительство началось в 2013 году и трижды останавливалось из-за нехватки денег. Длина моста составляет 640 метров.

«Мы ждали этого дня больше десяти лет», — сказала глава района Ирина Колосова.

По словам инженеров, мост выдержит до двадцати тысяч машин в сутки. Старая переправа будет работать до конца весны, после чего паромы передадут соседней области. Жители левого берега теперь смогут добраться до больницы за пятнадцать минут.

Читайте также: Как строят мосты на Севере

Вы можете поделиться этой новостью в социальных сетях:

Лента Ольши

Материал передан на этот сайт автоматически и переведён с помощью программы, без участия редактора-человека.
""",
    title="В Заречном открыли мост, который строили одиннадцать лет",
    outlet="Северный курьер",
    section="Общество",
    language="ru",
    lead="Первыми по нему проехали автобусы со школьниками.",
    first="В среду в Заречном",
    last="за пятнадцать минут.",
    paragraphs=3,
    relay="Лента Ольши",
    notice="Материал передан на этот сайт автоматически",
    published=datetime(2024, 2, 21, 10, 15, tzinfo=UTC),
)

ORIGINAL = Saved(
    text="""Un musée rouvre après un an de travaux

Le musée des Tisserands de Brévans a rouvert ses portes samedi devant plusieurs centaines de visiteurs venus de toute la région. La toiture a été refaite et trois salles nouvelles présentent la collection de métiers à tisser.

« C’est une renaissance », a dit la conservatrice, Anaïs Terral.

L’entrée restera gratuite jusqu’à la fin du mois de juin, puis coûtera six euros pour les adultes.
""",
    title="Un musée rouvre après un an de travaux",
    outlet=None,
    section=None,
    language="fr",
    lead=None,
    first="Le musée des Tisserands",
    last="pour les adultes.",
    paragraphs=3,
    relay=None,
    notice=None,
)

ALL = {"french": FRENCH, "english": ENGLISH, "russian": RUSSIAN, "original": ORIGINAL}
