"""Whose article it is: the operator's name for a source against what a page says of itself."""

import pytest

from bot.archive.announced import prepare_announced
from bot.archive.prepare import Prepared
from bot.ingest.listings.feeds import FeedContent, FeedEntry
from bot.model.source import SourceKind, SourceSettings

FEED = FeedContent(
    title="Harbour feed", entries=(), url="https://harbour.example/feed", site="https://harbour.example/"
)


def outlet_of(url: str, site_name: str | None, *, kind: SourceKind | None = None) -> str | None:
    told = "".join(
        f"<p>The ferry number {n} left at {n} with {n + 9} people, {n + 3} dogs.</p>" for n in range(9)
    )
    head = f'<meta property="og:site_name" content="{site_name}">' if site_name else ""
    body = f"<body><article><h1>Ferries</h1>{told}</article></body>"
    page = f"<html><head><title>Ferries</title>{head}</head>{body}</html>"
    settings = SourceSettings(
        id="one", url="https://harbour.example/feed", outlet="The Harbour Courier", kind=kind
    )
    entry = FeedEntry(title="Ferries", url=url)
    prepared = prepare_announced(entry, FEED, settings, (page.encode(), url, "text/html"))
    assert isinstance(prepared, Prepared)
    return prepared.draft.outlet


@pytest.mark.parametrize(
    ("url", "site_name", "kind", "outlet"),
    [
        ("https://harbour.example/1", "harbour.example News", None, "The Harbour Courier"),
        ("https://www.harbour.example/1", None, None, "The Harbour Courier"),
        ("https://news.harbour.example/1", "Harbour", None, "The Harbour Courier"),
        ("https://gazette.example/1", "La Gazette", None, "La Gazette"),
        ("https://gazette.example/1", None, None, "The Harbour Courier"),
        ("https://harbour.example/1", "Harbour", SourceKind.AGGREGATOR, "Harbour"),
    ],
)
def test_a_page_of_another_site_is_called_as_it_calls_itself(
    url: str, site_name: str | None, kind: SourceKind | None, outlet: str
) -> None:
    assert outlet_of(url, site_name, kind=kind) == outlet
