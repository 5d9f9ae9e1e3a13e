"""Pages, feeds and lines of our own writing for the tests of the command line."""

import html
import json

FERRY = "Talmar ferry to sail again in spring"
FERRY_TEXT = (
    "The ferry company of Talmar said on Monday that its old boat would be repaired before winter.",
    "It will sail again in spring with a new engine, a new crew and forty more seats on the upper deck.",
    "Passengers will pay two crowns more, the company added, and children travel free on Sundays.",
)
MILL = "Le moulin de Kersaint tourne de nouveau"
MILL_TEXT = (
    "Le moulin de Kersaint tourne de nouveau depuis samedi, après six ans de travaux de bénévoles.",
    "La farine sera vendue au marché, et les visites reprendront le premier dimanche de chaque mois.",
    "La commune a payé la moitié des ailes neuves, le reste vient d’une collecte ouverte aux habitants.",
)
TRAM = "Новый трамвай вышел на линию в Заречье"
TRAM_TEXT = (
    "Новый трамвай вышел на линию в Заречье в понедельник утром, сообщила городская служба транспорта.",
    "Он тише старого, в нём есть место для колясок и велосипедов, а двери открываются с обеих сторон.",
    "До конца года город получит ещё восемь таких вагонов и построит для них новое депо у реки.",
)


def page(title: str, sentences: tuple[str, ...], *, outlet: str = "Talmar Post", language: str = "en") -> str:
    """Make an article page."""
    head = f'<meta property="og:site_name" content="{outlet}"><title>{title}</title>'
    body = "".join(f"<p>{html.escape(text)}</p>" for text in sentences)
    article = f"<article><h1>{title}</h1>{body}</article>"
    return f"<!doctype html><html lang={language}><head>{head}</head><body>{article}</body></html>"


def item(title: str, sentences: tuple[str, ...], url: str) -> str:
    """Make an entry of a feed."""
    text = html.escape(" ".join(sentences))
    date = "<pubDate>Thu, 24 Nov 2022 08:30:00 +0000</pubDate>"
    return f"<item><title>{title}</title><link>{url}</link>{date}<description>{text}</description></item>"


def feed(*items: str, title: str = "Talmar Post") -> str:
    """Make an RSS feed."""
    channel = f"<channel><title>{title}</title>{''.join(items)}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>'


def line(number: str, title: str, sentences: tuple[str, ...], **more: object) -> str:
    """Make a line of JSONL."""
    known = {"id": number, "title": title, "text": "\n\n".join(sentences)}
    return json.dumps(known | more, ensure_ascii=False) + "\n"
