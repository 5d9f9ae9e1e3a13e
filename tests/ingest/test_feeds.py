"""Feeds of every kind, sound and broken, to entries and drafts."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

import gzip
import json
import pickle
import random
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
from samples import NOW

from bot.ingest.listings.feeds import FeedContent, FeedEntry, entry_draft, read_feed
from bot.model.article import Draft, ProvenanceKind, Refusal

ENTRIES = """<item><title>Un pont &amp; une rivière</title><link>https://courrier.example/pont?utm_source=rss</link>
<guid>pont-1</guid><pubDate>Sun, 12 May 2024 08:30:00 +0200</pubDate><dc:creator>Jeanne Corbel</dc:creator>
<description>&lt;p&gt;Le pont de Brévans rouvre &lt;b&gt;lundi&lt;/b&gt;.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Le pont de Brévans rouvre lundi, après un an de travaux&nbsp;.</p><script>x()</script><p>Partager</p><ul><li>Deux voies</li></ul>]]></content:encoded>
<media:content url="https://courrier.example/pont.jpg" medium="image"/></item>
<item><title>La crue de mai</title><link>/crue</link><pubDate>demain</pubDate></item>"""
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Le Courrier</title><link>https://courrier.example/</link>
<language>fr-FR</language>{ENTRIES}</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><link href="https://post.example/"/>
<entry><title type="html">Ferries &lt;em&gt;stop&lt;/em&gt;</title><link href="https://post.example/ferries"/><id>tag:1</id>
<updated>2024-05-12T06:30:00Z</updated><author><name>Marta Ellingsen</name></author><summary>Night ferries stop.</summary></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Old news</title><link>https://old.example/</link></channel>
<item><title>Still here</title><link>https://old.example/1</link></item></rdf:RDF>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Les Brèves",
        "language": "fr",
        "items": [
            {"id": "7", "url": "https://breves.example/7", "title": "Une brève", "content_text": "Le marché rouvre.",
             "date_published": "2024-05-12T08:30:00+02:00"}
        ],
    }
)  # fmt: skip


def read(data: str | bytes, **kwargs: str) -> FeedContent:
    feed = read_feed(data if isinstance(data, bytes) else data.encode(), now=NOW, **kwargs)
    assert isinstance(feed, FeedContent), feed
    return feed


def test_rss() -> None:
    feed = read(RSS, url="https://courrier.example/rss")
    assert (feed.title, feed.language, len(feed.entries)) == ("Le Courrier", "fr", 2)
    first, second = feed.entries
    assert first.title == "Un pont & une rivière"
    assert first.url == "https://courrier.example/pont?utm_source=rss"
    assert first.published == datetime(2024, 5, 12, 6, 30, tzinfo=UTC)
    assert (first.author, first.guid, first.language) == ("Jeanne Corbel", "pont-1", "fr")
    assert first.summary == "Le pont de Brévans rouvre lundi."
    assert (
        first.content == "Le pont de Brévans rouvre lundi, après un an de travaux .\n\nPartager\n\nDeux voies"
    )
    assert first.image == "https://courrier.example/pont.jpg"
    assert (second.url, second.published) == ("https://courrier.example/crue", None)


def test_atom_takes_the_update_date_and_markup_out_of_titles() -> None:
    (entry,) = read(ATOM).entries
    assert entry.title == "Ferries stop"
    assert entry.published == datetime(2024, 5, 12, 6, 30, tzinfo=UTC)
    assert entry.author == "Marta Ellingsen"


def test_rdf_of_the_oldest_kind() -> None:
    feed = read(RDF)
    assert [(entry.title, entry.url) for entry in feed.entries] == [("Still here", "https://old.example/1")]


def test_json_feed() -> None:
    feed = read(JSON_FEED)
    assert feed.title == "Les Brèves"
    assert feed.entries[0].url == "https://breves.example/7"
    assert feed.entries[0].published == datetime(2024, 5, 12, 6, 30, tzinfo=UTC)


def test_atom_without_its_namespace() -> None:
    assert read(ATOM.replace(' xmlns="http://www.w3.org/2005/Atom"', "")).entries[0].title == "Ferries stop"


@pytest.mark.parametrize(
    ("data", "content_type"),
    [
        (RSS.replace("utf-8", "windows-1251").replace("é", "е").replace("è", "и").encode("cp1251"), None),
        (RSS.replace("utf-8", "iso-8859-1").encode(), None),
        (RSS.replace("utf-8", "utf-16").encode(), None),
        (b"\xef\xbb\xbf" + RSS.encode(), None),
        (b"\n\n  " + RSS.encode(), None),
        (RSS.replace('<?xml version="1.0" encoding="utf-8"?>', "").encode("utf-16"), None),
        (RSS.replace('encoding="utf-8"', "").encode("cp1252"), "application/rss+xml; charset=windows-1252"),
        (RSS.replace('<?xml version="1.0" encoding="utf-8"?>', "").encode("cp1252"), None),
    ],
    ids=["cp1251", "claims-latin1", "claims-utf16", "bom", "blank-lines", "utf16", "header", "undeclared"],
)
def test_wrong_and_missing_encodings(data: bytes, content_type: str | None) -> None:
    feed = read_feed(data, content_type=content_type, now=NOW)
    assert isinstance(feed, FeedContent)
    assert len(feed.entries) == 2
    assert feed.entries[0].title.replace("и", "è") == "Un pont & une rivière"


@pytest.mark.parametrize(
    "broken",
    [
        RSS.replace("&amp;", "&"),
        RSS.replace("rivière", "rivi&egrave;re"),
        RSS.replace('<rss version="2.0"', "<rss version=2.0"),
        RSS.replace("</item></channel></rss>", "").replace("</channel></rss>", ""),
        RSS.replace("rivière", "rivière\x0b\x00"),
        RSS.replace("rivière", "rivière&#11;"),
        "<!-- made by hand, <?xml to be added -->\n" + RSS,
    ],
    ids=["ampersand", "entity", "unquoted", "cut", "controls", "reference", "comment"],
)
def test_malformed_feeds_are_read_all_the_same(broken: str) -> None:
    assert read(broken).entries[0].title == "Un pont & une rivière"


def test_no_entity_expands_and_no_file_is_read() -> None:
    levels = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(11))
    dtd = f'<!DOCTYPE rss [<!ENTITY e0 "ha">{levels}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    data = RSS.replace("<rss", dtd + "<rss", 1).replace("Un pont", "Un pont &e11; &f;")
    title = read(data).entries[0].title
    assert title.startswith("Un pont")
    assert len(title) < 60
    assert "root:" not in title


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.example/"]
)
def test_links_are_web_addresses(url: str) -> None:
    assert read(RSS.replace("/crue", url)).entries[1].url is None


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "PNG"),
        (b"<html><body><p>Bonjour</p></body></html>", "not a feed"),
        (b"plain text", "not a feed"),
        (b'{"a": 1}', "not a feed"),
        (b"{", "not a feed"),
        (b"<rss><channel>" + b"<a>" * 100_000, "nested"),
        (b"x" * 30_000_001, "too large"),
    ],
)
def test_refuses_what_is_no_feed(data: bytes, reason: str) -> None:
    refusal = read_feed(data, now=NOW)
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason


def test_an_empty_channel_is_a_feed_without_entries() -> None:
    assert read('<rss version="2.0"><channel><title>Rien</title></channel></rss>') == FeedContent(
        title="Rien", entries=()
    )


def test_entry_draft() -> None:
    feed = read(RSS, url="https://courrier.example/rss")
    draft = entry_draft(feed.entries[0], feed)
    assert isinstance(draft, Draft)
    assert draft.title == "Un pont & une rivière"
    assert draft.paragraphs == ("Le pont de Brévans rouvre lundi, après un an de travaux .", "Deux voies")
    assert (draft.outlet, draft.language, draft.authors) == ("Le Courrier", "fr", ("Jeanne Corbel",))
    assert draft.url == "https://courrier.example/pont"
    assert (draft.external_id, draft.lead) == ("pont-1", None)
    assert entry_draft(feed.entries[0], feed, outlet="Courrier 2").outlet == "Courrier 2"  # type: ignore[union-attr]


def test_a_summary_that_begins_the_article_is_its_lead() -> None:
    first, rest = "La ville vend son vieux pont. Le prix est de un euro.", "Le maire a signé. " * 40
    entry = FeedEntry(
        title="Un pont",
        summary_markup="La ville vend son vieux pont…",
        content_markup=f"<p>{first}</p><p>{rest}</p>",
    )
    draft = entry_draft(entry, FeedContent(title="x", entries=(entry,)))
    assert isinstance(draft, Draft)
    assert (draft.lead, draft.body) == (first, rest.strip())


def test_entry_draft_of_a_relay() -> None:
    notice = "Notre site relaie cette actualité et la traduit automatiquement, sans rédacteur humain."
    entry = FeedEntry(
        title="Accord au Caire — RT Monde", summary_markup=f"<p>Un accord a été trouvé.</p><p>{notice}</p>"
    )
    draft = entry_draft(entry, FeedContent(title="Relais du Sud", entries=(entry,)))
    assert isinstance(draft, Draft)
    assert (draft.title, draft.outlet, draft.section) == ("Accord au Caire", "RT", "Monde")
    assert draft.body == "Un accord a été trouvé."
    assert draft.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION
    assert draft.provenance.relayed_by == "Relais du Sud"


def test_entry_draft_without_a_title_takes_the_text_s_start() -> None:
    entry = FeedEntry(title="", summary_markup="Le marché de la place du Pont rouvre samedi matin.")
    draft = entry_draft(entry, FeedContent(title="x", entries=(entry,)))
    assert isinstance(draft, Draft)
    assert draft.title == "Le marché de la place du Pont rouvre samedi matin."
    assert isinstance(entry_draft(FeedEntry(title=""), FeedContent(title="x", entries=())), Refusal)


def test_survives_mutated_feeds() -> None:
    seed = 140524
    print("seed", seed)
    chance = random.Random(seed)
    for _ in range(400):
        data = bytearray(chance.choice((RSS, ATOM, RDF, JSON_FEED)).encode())
        for _ in range(chance.randrange(1, 10)):
            at = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[at] = chance.randrange(256)
                case 1:
                    del data[at : at + chance.randrange(100)]
                case _:
                    data[at:at] = chance.choice(
                        (b"<", b"&", b"]]>", b"\x00", b"<!DOCTYPE x [", b'"', b"<item>", b"\xff\xfe")
                    )
        feed = read_feed(bytes(data), now=NOW)
        if isinstance(feed, FeedContent):
            for entry in feed.entries:
                entry_draft(entry, feed)


def test_a_packed_feed() -> None:
    assert len(read(gzip.compress(RSS.encode())).entries) == 2
    for data, reason in (
        (gzip.compress(RSS.encode())[:-9], "too early"),
        (gzip.compress(bytes(31_000_000)), "too large"),
    ):
        refusal = read_feed(data, now=NOW)
        assert isinstance(refusal, Refusal)
        assert reason in refusal.reason


def test_how_long_a_feed_asks_to_be_kept() -> None:
    def ttl(markup: str) -> timedelta | None:
        return read(f'<rss version="2.0"><channel><title>T</title>{markup}</channel></rss>').ttl

    assert ttl("<ttl>60</ttl>") == timedelta(hours=1)
    assert ttl("<ttl>0.5</ttl>") == timedelta(minutes=1)
    assert ttl("<ttl>99999</ttl>") == timedelta(days=7)
    for nonsense in ("", "<ttl>0</ttl>", "<ttl>-5</ttl>", "<ttl>soon</ttl>", "<ttl>1e3</ttl>"):
        assert ttl(nonsense) is None
    syndication = "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
    assert ttl(syndication) == timedelta(minutes=30)
    assert ttl("<sy:updatePeriod>daily</sy:updatePeriod>") == timedelta(days=1)


def test_only_a_stated_move_is_one() -> None:
    moved = "<itunes:new-feed-url>https://new.example/rss</itunes:new-feed-url>"
    feed = read(RSS.replace("<language>", f"{moved}<language>"), url="https://courrier.example/rss")
    assert feed.moved_to == "https://new.example/rss"
    self_link = '<link rel="self" href="https://elsewhere.example/atom"/>'
    assert read(ATOM.replace("<entry>", f"{self_link}<entry>", 1)).moved_to is None
    assert read(JSON_FEED.replace('"title"', '"feed_url": "https://e.example/", "title"', 1)).moved_to is None
    assert (
        read(RSS.replace("<language>", f"{moved}<language>"), url="https://new.example/rss").moved_to is None
    )


def test_categories_and_updates() -> None:
    extra = (
        "<category>Ville</category><category><![CDATA[Eau &amp; ponts]]></category><category>ville</category>"
    )
    rss = read(RSS.replace("<item>", f"<item>{extra}<atom:updated>2024-05-13T08:00:00Z</atom:updated>", 1))
    assert rss.entries[0].categories == ("Ville", "Eau & ponts")
    assert rss.entries[0].updated == datetime(2024, 5, 13, 8, tzinfo=UTC)
    assert rss.entries[0].published == datetime(2024, 5, 12, 6, 30, tzinfo=UTC)
    assert rss.entries[1].updated is None
    atom = read(ATOM.replace("<summary>", '<category term="sea" label="Sea"/><category term="x"/><summary>'))
    assert atom.entries[0].categories == ("Sea", "x")
    assert atom.entries[0].updated == atom.entries[0].published
    feed = read(
        JSON_FEED.replace('"id": "7"', '"id": 7, "tags": ["a", "A", 3], "authors": [{"name": "Léa"}]')
    )
    assert (feed.entries[0].categories, feed.entries[0].guid) == (("a", "3"), "7")
    assert feed.entries[0].author == "Léa"


def test_markup_inside_atom() -> None:
    content = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un.</p><p>Deux.</p></div></content>'
    (entry,) = read(ATOM.replace("<summary>", f"{content}<summary>")).entries
    assert entry.content == "Un.\n\nDeux."


def test_a_counting_relay_is_passed_over_for_the_address_that_the_feed_names() -> None:
    origin = "<feedburner:origLink>https://courrier.example/pont</feedburner:origLink>"
    data = RSS.replace("<guid>", f"{origin}<guid>")
    assert read(data).entries[0].url == "https://courrier.example/pont?utm_source=rss"
    data = data.replace("https://courrier.example/pont?utm_source=rss", "http://feedproxy.google.com/~r/x/1")
    assert read(data).entries[0].url == "https://courrier.example/pont"


def test_authors_of_every_kind() -> None:
    for markup, author in (
        ("<author>jeanne@courrier.example (Jeanne Corbel)</author>", "Jeanne Corbel"),
        ("<dc:creator>Jeanne Corbel</dc:creator><dc:creator>Ali Ben</dc:creator>", "Jeanne Corbel, Ali Ben"),
        ("<itunes:author>La rédaction</itunes:author>", "La rédaction"),
        ("<author><name>Jeanne Corbel</name></author>", "Jeanne Corbel"),
    ):
        data = RSS.replace("<dc:creator>Jeanne Corbel</dc:creator>", markup)
        assert read(data).entries[0].author == author
    atom = ATOM.replace("<author><name>Marta Ellingsen</name></author>", "")
    atom = atom.replace("<entry>", "<author><name>The desk</name></author><entry>")
    assert read(atom).entries[0].author == "The desk"


def test_a_guid_is_no_date() -> None:
    items = "".join(
        f"<item><title>Un</title><guid>{guid}</guid></item>" for guid in ("7", "2024-05-12", "12")
    )
    feed = read(f'<rss version="2.0"><channel><title>T</title>{items}</channel></rss>')
    assert [(entry.guid, entry.published) for entry in feed.entries] == [
        ("7", None),
        ("2024-05-12", None),
        ("12", None),
    ]


def test_a_date_that_nobody_can_read_gives_way_to_another() -> None:
    data = RSS.replace("<pubDate>demain</pubDate>", "<pubDate>demain</pubDate><dc:date>2024-05-11</dc:date>")
    assert read(data).entries[1].published == datetime(2024, 5, 11, tzinfo=UTC)


def test_a_summary_that_a_feed_does_not_give_is_not_made_up() -> None:
    long = "<p>" + "Le pont de Brévans rouvre lundi, après un an de travaux. " * 20 + "</p><p>Deux voies.</p>"
    for markup in (long, "<p>Le pont rouvre.</p>\n<p>Deux voies.</p>"):
        content = f'<content type="html"><![CDATA[{markup}]]></content>'
        (entry,) = read(ATOM.replace("<summary>Night ferries stop.</summary>", content)).entries
        assert entry.summary is None
        assert entry.content is not None
        assert entry.content.endswith("Deux voies.")


def test_markup_that_stands_unescaped_in_texts() -> None:
    data = RSS.replace("<description>&lt;p&gt;Le pont", "<description><p>Le pont").replace(
        "&lt;/p&gt;</description>", "</p></description>"
    )
    assert read(data).entries[0].summary == "Le pont de Brévans rouvre lundi."


def test_full_texts_under_other_names() -> None:
    start = RSS.index("<content:encoded>")
    markup = RSS[start : RSS.index("</content:encoded>")].removeprefix("<content:encoded>")
    for name in ("yandex:full-text", "content"):
        data = RSS.replace("content:encoded", name)
        assert f"<{name}>{markup}" in data
        assert (read(data).entries[0].content or "").endswith("Deux voies")
    undeclared = RSS.replace('xmlns:content="http://purl.org/rss/1.0/modules/content/"', "")
    assert (read(undeclared).entries[0].content or "").endswith("Deux voies")


def test_an_entry_s_own_title_stands_above_that_of_its_picture() -> None:
    media = "<media:title>Photo</media:title><media:description>Une photo</media:description>"
    entry = read(RSS.replace("<item>", f"<item>{media}", 1)).entries[0]
    assert (entry.title, entry.summary) == ("Un pont & une rivière", "Le pont de Brévans rouvre lundi.")


def test_a_film_s_description_and_picture() -> None:
    film = (
        "<media:group><media:title>Ferries</media:title>"
        '<media:content url="https://films.example/v/1" type="application/x-shockwave-flash"/>'
        '<media:thumbnail url="https://films.example/i/1" width="480"/>'
        "<media:description>The night ferries.</media:description></media:group>"
    )
    (entry,) = read(ATOM.replace("<summary>Night ferries stop.</summary>", film)).entries
    assert (entry.summary, entry.image) == ("The night ferries.", "https://films.example/i/1")


def test_entries_that_fastfeedparser_loses_are_found_by_feedparser() -> None:
    feed = read(RSS.replace("</item>\n<item>", "</item></item>\n<item>").replace("</channel>", ""))
    assert [entry.title for entry in feed.entries] == ["Un pont & une rivière", "La crue de mai"]


def test_an_example_of_a_feed_in_a_text_is_no_entry() -> None:
    sample = "<![CDATA[<p>Code:</p><pre><item><title>x</title></item></pre>]]>"
    data = RSS.replace("</description>", f"</description><content:encoded>{sample}</content:encoded>", 1)
    assert len(read(data).entries) == 2


def test_entries_travel_without_their_readers() -> None:
    code = (
        "import pickle, sys; pickle.loads(bytes.fromhex(sys.argv[1]));"
        "print(*sorted({'lxml', 'feedparser', 'fastfeedparser'} & sys.modules.keys()))"
    )
    packed = pickle.dumps(read(RSS)).hex()
    done = subprocess.run([sys.executable, "-c", code, packed], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    "data",
    [
        "<rss><channel>" + "<item><description><![CDATA[x" * 20_000,
        "<rss>" + "<![CDATA[" * 200_000,
        "<rss>" + "<!--" * 200_000,
        "<!DOCTYPE x [" + "<!ENTITY a 'b'>" * 50_000,
        "<rss><channel><item>" + '<a b="' * 100_000,
        "<rss><channel>" + "<item>" * 50_000,
        "<rss><channel><item><title>" + "&" * 500_000,
        "<rss><channel><item><title>" + "<" * 500_000,
        "&lt;rss" * 50_000 + "&lt;",
        '{"items": [' + '{"id": ' * 50_000,
        "<rss>" + "<a x=" * 100_000,
        "<rss " + " ".join(f"a{n}='>'" for n in range(100_000)) + "><channel><item/></channel></rss>",
        "<rss><channel>" + f"<item><guid>{'1/' * 120}</guid></item>" * 5_000 + "</channel></rss>",
        "<rss><channel>" + "<item/>" * 400_000,
        "<rss><channel>" + "<title><a>" * 100_000 + "</title>",
    ],
    ids=["cdata-items", "cdata", "comments", "entities", "attributes", "nested-items", "ampersands",
         "less-than", "shown", "json", "bare-attributes", "many-attributes",
         "guids", "many-items", "unclosed-titles"],
)  # fmt: skip
def test_no_document_takes_long(data: str) -> None:
    started = time.process_time()
    read_feed(data.encode(), now=NOW)
    assert time.process_time() - started < 3
