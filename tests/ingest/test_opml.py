"""Lists of feeds: ours come back whole, others are read kindly, hostile ones are refused."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.listings.opml import LARGEST_LIST, MOST_FEEDS, FeedList, read_opml, write_opml
from bot.model.article import Refusal
from bot.model.source import Selectors, SourceForm, SourceKind, SourceSettings, TextFrom, Wishes

OTHERS = """<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Économie" title="x">
  <outline text="La Gazette" type="rss" xmlUrl="https://gazette.example/rss?a=1&amp;b=2" htmlUrl="http://g.example"/>
  <outline text="deeper"><outline TEXT="Odd case" XMLURL="http://odd.example/feed" language="fr-FR"/>
  </outline>
</outline>
<outline text="Plain" xmlUrl="plain.example/rss.xml" category="/News/World,/Other"/>
<outline text="Again" xmlUrl="http://odd.example/feed"/>
<outline text="Link only" type="link" url="https://page.example/"/>
<outline text="Wrong" xmlUrl="javascript:alert(1)"/>
<outline text="File" xmlUrl="file:///etc/passwd"/>
</body></opml>""".encode("latin-1")


def read(data: bytes) -> FeedList:
    found = read_opml(data)
    assert isinstance(found, FeedList), found
    return found


def test_what_other_readers_write() -> None:
    found = read(OTHERS)
    assert [(item.url, item.section, item.language) for item in found.sources] == [
        ("https://gazette.example/rss?a=1&b=2", "Économie", None),
        ("http://odd.example/feed", "deeper", "fr"),
        ("https://plain.example/rss.xml", "World", None),
    ]
    assert found.invalid == 2
    assert [item.id for item in found.sources] == ["gazette-example", "odd-example", "plain-example"]


FULL = SourceSettings(
    id="le-monde",
    url="https://lemonde.example/list?x=1&y=2",
    form=SourceForm.LIST,
    outlet="Le « Monde » & Cie <b>",
    language="fr",
    section="Économie",
    kind=SourceKind.PRIVATE,
    interval=timedelta(minutes=45),
    text=TextFrom.FEED,
    wishes=Wishes(include=("un",), exclude=("deux",), include_patterns=("a.*b",), exclude_patterns=("^c",)),
    selectors=Selectors(item="li.news", link="a", date="time"),
    prefer_original=True,
)


def test_ours_come_back_whole() -> None:
    plain = SourceSettings(id="plain", url="https://plain.example/")
    data = write_opml([(FULL, "Le Monde"), (plain, "Plain")], title="Sources")
    assert read(data).sources == (plain, FULL) or read(data).sources == (FULL, plain)
    assert read(data).invalid == 0
    assert 'text="Le Monde"' in data.decode()
    assert 'xmlUrl="https://plain.example/"' in data.decode()
    folder = data.decode().index('<outline text="Économie"')
    assert folder < data.decode().index("lemonde.example") < data.decode().index("</outline>", folder)


names = st.text(max_size=60)


@given(names, names, names)
def test_any_name_survives_the_way(name: str, outlet: str, section: str) -> None:
    settings = SourceSettings(
        id="a", url="https://a.example/", outlet=outlet.strip() or None, section=section.strip() or None
    )
    [back] = read(write_opml([(settings, name)], title=name)).sources
    assert back.url == settings.url
    assert back.id == "a"


def test_secrets_and_folders_stay_here() -> None:
    secret = SourceSettings(id="secret", url="https://ann:hunter2@a.example/rss")
    folder = SourceSettings(id="folder", url="/srv/pages", form=SourceForm.FOLDER)
    data = write_opml([(secret, "Secret"), (folder, "Folder")], title="Sources")
    assert b"hunter2" not in data
    assert b"/srv/pages" not in data
    assert len(read(data).sources) == 1


def outline(attributes: str) -> bytes:
    return f'<opml version="2.0"><body><outline {attributes}/></body></opml>'.encode()


@pytest.mark.parametrize(
    "own",
    [
        '{"form": "folder"}',
        '{"url": "file:///etc"}',
        '{"id": "../etc"}',
        '{"include_patterns": "x"}',
        "[1]",
        "{",
        '{"minutes": -4}',
        '{"form": "list"}',
        "[" * 5000,
    ],
)
def test_what_a_list_says_of_our_settings_is_not_believed_blindly(own: str) -> None:
    quoted = own.replace('"', "&quot;")
    attribute = f'xmlns:depeche="urn:depeche:source" depeche:settings="{quoted}" xmlUrl="https://a.example/"'
    found = read(outline(attribute))
    for settings in found.sources:
        assert settings.form is SourceForm.FEED
        assert settings.url == "https://a.example/"
    assert len(found.sources) + found.invalid == 1


BOMB = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<opml><body><outline text="&b;" xmlUrl="https://a.example/"/></body></opml>"""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (BOMB, "DTD or entities"),
        (BOMB.decode().encode("utf-16"), "DTD or entities"),
        (b"<!doctype html><html><body>hello</body></html>", "DTD or entities"),
        (b"<rss><channel/></rss>", "no OPML"),
        (b"", "no OPML"),
        (b"not xml at all", "no OPML"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"),
        (b"<opml><body>" + b"<outline text='x'>" * 5000, "too deeply"),
        (b" " * (LARGEST_LIST + 1), "too large"),
        (
            b"<opml><body>"
            + b"".join(f'<outline xmlUrl="https://a.example/{n}"/>'.encode() for n in range(MOST_FEEDS + 1))
            + b"</body></opml>",
            "too long",
        ),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, reason: str) -> None:
    found = read_opml(data)
    assert isinstance(found, Refusal)
    assert reason in found.reason


def test_a_broken_list_gives_what_it_has() -> None:
    found = read(
        b'<opml><body><outline xmlUrl="https://a.example/"/><outline text="un & deux"><outline xmlUrl="h'
    )
    assert [item.url for item in found.sources] == ["https://a.example/"]
