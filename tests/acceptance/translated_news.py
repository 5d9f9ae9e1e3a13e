"""Articles in three languages, and what a scripted engine makes of their sentences."""

from own_news import draft
from storm_news import STORM_CLOSED, STORM_FR, STORM_FR_2

from bot.model.article import Draft, Provenance, ProvenanceKind

LOCK = "L’écluse de Morvan fermée jusqu’au printemps"
TRAM = "Second tram line opens in Northgate on Friday"
MUSEUM = "Музей часов открылся в старой ратуше"
ORCHARD = "Le verger de Kersaint vend ses pommes au marché"
RELAYED = "Le phare de Belmar sera éteint en mai"

LOCK_TEXT = (
    "L’écluse de Morvan restera fermée jusqu’au printemps, a annoncé lundi la préfecture.",
    "Deux portes en bois doivent être remplacées avant la saison des péniches.",
    "Quarante bateaux attendent en amont, selon le port.",
)
TRAM_TEXT = (
    "The second tram line of Northgate opens on Friday after six years of work.",
    "Trains will run every eight minutes between the hospital and the harbour.",
)
MUSEUM_TEXT = (
    "Музей часов открылся в старой ратуше Заречного после трёх лет ремонта.",
    "В собрании сто двадцать часов, самые старые сделаны в 1680 году.",
)
ORCHARD_TEXT = (
    "Le verger de Kersaint vend ses premières pommes au marché de Trélan.",
    "La récolte a doublé en un an malgré le gel.",
)
RELAYED_TEXT = (
    "Le phare de Belmar sera éteint le 3 mai, a décidé le conseil maritime.",
    "Un musée doit ouvrir dans la tour l’année suivante.",
)

_ENGLISH = {
    LOCK: "Morvan lock closed until spring",
    MUSEUM: "Clock museum opens in the old town hall",
    ORCHARD: "Kersaint orchard sells its apples at the market",
    RELAYED: "Belmar lighthouse to be switched off in May",
    LOCK_TEXT[0]: "The Morvan lock will stay closed until spring, the prefecture announced on Monday.",
    LOCK_TEXT[1]: "Two wooden gates must be replaced before the barge season.",
    LOCK_TEXT[2]: "Forty boats are waiting upstream, according to the port.",
    MUSEUM_TEXT[0]: "The clock museum opened in Zarechny’s old town hall after three years of repairs.",
    MUSEUM_TEXT[1]: "The collection has one hundred and twenty clocks, the oldest made in 1680.",
    ORCHARD_TEXT[0]: "The Kersaint orchard sells its first apples at the Trélan market.",
    ORCHARD_TEXT[1]: "The harvest doubled in a year in spite of the frost.",
    RELAYED_TEXT[0]: "The Belmar lighthouse will be switched off on 3 May, the maritime council decided.",
    RELAYED_TEXT[1]: "A museum is to open in the tower the following year.",
}
_FRENCH = {
    TRAM: "La deuxième ligne de tramway ouvre vendredi à Northgate",
    MUSEUM: "Un musée de l’horlogerie ouvre dans l’ancienne mairie",
}
LANGUAGE_OF = {MUSEUM: "ru", TRAM: "en", **dict.fromkeys(MUSEUM_TEXT, "ru"), **dict.fromkeys(TRAM_TEXT, "en")}
TABLE = {(LANGUAGE_OF.get(text, "fr"), "en", text): said for text, said in _ENGLISH.items()} | {
    (LANGUAGE_OF[text], "fr", text): said for text, said in _FRENCH.items()
}
"""What a `LibrePeer` answers."""
STORM_ENGLISH = {
    STORM_FR: "Storm Solveig rips off the roof of Port-Ermine’s sea station",
    STORM_FR_2: "Roof of the Port-Ermine sea station ripped off by storm Solveig",
    STORM_CLOSED: "Storm Solveig: Port-Ermine’s sea station loses its roof",
    "La tempête Solveig a arraché dans la nuit le toit de la gare maritime de Port-Ermine.": (
        "Storm Solveig ripped off the roof of Port-Ermine’s sea station during the night."
    ),
    "Le toit de la gare maritime de Port-Ermine a été arraché dans la nuit par la tempête Solveig.": (
        "The roof of Port-Ermine’s sea station was ripped off by storm Solveig during the night."
    ),
    "À Port-Ermine, la tempête Solveig a emporté le toit de la gare maritime dans la nuit.": (
        "In Port-Ermine, storm Solveig carried off the roof of the sea station during the night."
    ),
    "Douze voyageurs ont été légèrement blessés, selon la préfète Maëlle Cadiou.": (
        "Twelve travellers were slightly injured, according to the prefect Maëlle Cadiou."
    ),
    "On compte douze blessés légers parmi les voyageurs, selon la préfète Maëlle Cadiou.": (
        "There are twelve lightly injured travellers, according to the prefect Maëlle Cadiou."
    ),
    "Les quais de Port-Ermine resteront fermés jusqu’à vendredi.": (
        "The quays of Port-Ermine will remain closed until Friday."
    ),
    "La maire Solenn Quéré a fait fermer les quais jusqu’à vendredi.": (
        "The mayor Solenn Quéré had the quays closed until Friday."
    ),
}
"""What it makes of the storm (`storm_news`)."""


def english(text: str) -> str:
    """Give what the engine makes of a sentence in English."""
    return _ENGLISH[text]


def trilingual() -> list[Draft]:
    """Give one article of each kind, the newest first."""
    relay = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relais Automatique")
    return [
        draft(LOCK, "fr", "Le Canal", 2, body=" ".join(LOCK_TEXT[:2]) + f"\n\n{LOCK_TEXT[2]}"),
        draft(TRAM, "en", "Northgate Echo", 3, body=" ".join(TRAM_TEXT)),
        draft(MUSEUM, "ru", "Речной листок", 4, body=" ".join(MUSEUM_TEXT)),
        draft(ORCHARD, "fr", "Le Canal", 5, body=" ".join(ORCHARD_TEXT)),
        draft(RELAYED, "fr", "Belmar Voice", 6, body=" ".join(RELAYED_TEXT), provenance=relay),
    ]
