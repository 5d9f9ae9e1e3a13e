"""Feeds as they are found in the wild: each oddity, and the entries that it must give all the same."""

# ruff: noqa: E501 - markup stands as it comes

from datetime import UTC, datetime

import pytest

from bot.ingest.listings.feeds import FeedContent, read_feed

NOW = datetime(2024, 6, 1, tzinfo=UTC)
D = "2024-05-12T08:00:00+00:00"
Entry = tuple[str, str | None, str | None]


def rss(
    items: str,
    head: str = "",
    attrs: str = 'version="2.0"',
    decl: str = '<?xml version="1.0"?>\n',
    chan: str = "",
) -> str:
    return f"{decl}<rss {attrs}>{head}<channel><title>T</title><link>https://a.example/</link>{chan}{items}</channel></rss>"


def item(
    title: str = "Un",
    link: str = "https://a.example/1",
    date: str = "Sun, 12 May 2024 08:00:00 GMT",
    extra: str = "",
) -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{date}</pubDate>{extra}</item>"


def atom(entries: str, attrs: str = 'xmlns="http://www.w3.org/2005/Atom"', head: str = "") -> str:
    return f'<?xml version="1.0"?><feed {attrs}><title>T</title>{head}{entries}</feed>'


OK = [("Un", "https://a.example/1", D)]
CASES: dict[str, tuple[str | bytes, list[Entry]] | tuple[str | bytes, list[Entry], str]] = {}
CASES["rss091"] = (rss(item(), attrs='version="0.91"'), OK)
CASES["rss091dtd"] = (
    rss(
        item(),
        attrs='version="0.91"',
        decl='<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n',
    ),
    OK,
)
CASES["rss-no-channel"] = ('<rss version="2.0">' + item() + "</rss>", OK)
CASES["items-outside-channel"] = (
    '<rss version="2.0"><channel><title>T</title></channel>' + item() + "</rss>",
    OK,
)
CASES["upper"] = (
    '<RSS VERSION="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>Un</TITLE><LINK>https://a.example/1</LINK><PUBDATE>Sun, 12 May 2024 08:00:00 GMT</PUBDATE></ITEM></CHANNEL></RSS>',
    OK,
)
CASES["guid-permalink"] = (
    rss(
        '<item><title>Un</title><guid isPermaLink="true">https://a.example/1</guid><pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>'
    ),
    OK,
)
CASES["guid-default"] = (
    rss(
        "<item><title>Un</title><guid>https://a.example/1</guid><pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>"
    ),
    OK,
)
CASES["link-cdata"] = (rss(item(link="<![CDATA[https://a.example/1]]>")), OK)
CASES["link-ws"] = (rss(item(link="\n   https://a.example/1\n ")), OK)
CASES["link-amp"] = (
    rss(item(link="https://a.example/1?a=1&amp;b=2")),
    [("Un", "https://a.example/1?a=1&b=2", D)],
)
CASES["link-rawamp"] = (
    rss(item(link="https://a.example/1?a=1&b=2")),
    [("Un", "https://a.example/1?a=1&b=2", D)],
)
CASES["link-protorel"] = (
    rss(item(link="//a.example/1")),
    [("Un", "https://a.example/1", D)],
    "https://a.example/feed",
)
CASES["link-rel"] = (rss(item(link="/1")), OK, "https://a.example/feed")
CASES["link-rel-dir"] = (rss(item(link="1")), OK, "https://a.example/feed")
CASES["link-atom-in-rss"] = (
    rss(
        '<item><title>Un</title><atom:link href="https://a.example/1"/><pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>',
        attrs='version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    OK,
)
CASES["link-empty-atom-after"] = (
    rss(
        '<item><title>Un</title><link/><atom:link rel="alternate" href="https://a.example/1"/><pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>',
        attrs='version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    OK,
)
CASES["xmlbase-rss"] = (rss(item(link="1"), attrs='version="2.0" xml:base="https://a.example/"'), OK)
CASES["xmlbase-atom"] = (
    atom(
        '<entry xml:base="https://a.example/"><title>Un</title><link href="1"/><id>x</id><updated>2024-05-12T08:00:00Z</updated></entry>'
    ),
    OK,
)
CASES["xmlbase-atom-nested"] = (
    atom(
        '<entry xml:base="d/"><title>Un</title><link href="../1"/><id>x</id><updated>2024-05-12T08:00:00Z</updated></entry>',
        attrs='xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"',
    ),
    OK,
)
CASES["atom-rel-order"] = (
    atom(
        '<entry><title>Un</title><link rel="self" href="https://a.example/self"/><link rel="enclosure" href="https://a.example/e.mp3"/><link rel="alternate" type="text/html" href="https://a.example/1"/><id>x</id><updated>2024-05-12T08:00:00Z</updated></entry>'
    ),
    OK,
)
CASES["atom-only-id-url"] = (
    atom(
        "<entry><title>Un</title><id>https://a.example/1</id><updated>2024-05-12T08:00:00Z</updated></entry>"
    ),
    OK,
)
CASES["atom03"] = (
    atom(
        '<entry><title mode="escaped">Un</title><link rel="alternate" type="text/html" href="https://a.example/1"/><issued>2024-05-12T08:00:00Z</issued><modified>2024-05-13T08:00:00Z</modified></entry>',
        attrs='version="0.3" xmlns="http://purl.org/atom/ns#"',
    ),
    OK,
)
CASES["atom-xhtml-title"] = (
    atom(
        '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Un <b>et</b> deux</div></title><link href="https://a.example/1"/><id>x</id><published>2024-05-12T08:00:00Z</published></entry>'
    ),
    [("Un et deux", "https://a.example/1", D)],
)
CASES["atom-xhtml-content"] = (
    atom(
        '<entry><title>Un</title><link href="https://a.example/1"/><id>x</id><published>2024-05-12T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Texte.</p></div></content></entry>'
    ),
    OK,
)
CASES["atom-prefixed"] = (
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>Un</a:title><a:link href="https://a.example/1"/><a:id>x</a:id><a:updated>2024-05-12T08:00:00Z</a:updated></a:entry></a:feed>',
    OK,
)
CASES["rss-prefixed"] = (
    '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>T</r:title><r:item><r:title>Un</r:title><r:link>https://a.example/1</r:link><r:pubDate>Sun, 12 May 2024 08:00:00 GMT</r:pubDate></r:item></r:channel></r:rss>',
    OK,
)
CASES["rss-ns"] = (rss(item(), attrs='version="2.0" xmlns="http://backend.userland.com/rss2"'), OK)
CASES["rss-purl-ns"] = (rss(item(), attrs='version="2.0" xmlns="http://purl.org/rss/1.0/"'), OK)
CASES["rdf10"] = (
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>T</title><items><rdf:Seq><rdf:li resource="https://a.example/1"/></rdf:Seq></items></channel><item rdf:about="https://a.example/1"><title>Un</title><link>https://a.example/1</link><dc:date>2024-05-12T08:00:00Z</dc:date></item></rdf:RDF>',
    OK,
)
CASES["rdf10-nolink"] = (CASES["rdf10"][0].replace("<link>https://a.example/1</link>", ""), OK)
CASES["rdf090"] = (
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>T</title><link>https://a.example/</link></channel><item><title>Un</title><link>https://a.example/1</link></item></rdf:RDF>',
    [("Un", "https://a.example/1", None)],
)
CASES["dcdate-rss"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1</link><dc:date>2024-05-12T10:00:00+02:00</dc:date></item>",
        attrs='version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    OK,
)
CASES["dc-undeclared"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1</link><dc:date>2024-05-12T10:00:00+02:00</dc:date><dc:creator>X</dc:creator></item>"
    ),
    OK,
)
CASES["dcterms"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1</link><dcterms:created>2024-05-12T10:00:00+02:00</dcterms:created></item>",
        attrs='version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"',
    ),
    OK,
)
CASES["media-title"] = (
    rss(
        '<item><media:content url="https://a.example/i.jpg"><media:title>Photo</media:title></media:content><title>Un</title><link>https://a.example/1</link><pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>',
        attrs='version="2.0" xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    OK,
)
CASES["itunes-title"] = (
    rss(
        "<item><itunes:title>Autre</itunes:title><title>Un</title><link>https://a.example/1</link><pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>",
        attrs='version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    ),
    OK,
)
CASES["image-title"] = (
    rss(
        item(),
        chan="<image><title>Logo</title><url>https://a.example/l.png</url><link>https://a.example/</link></image>",
    ),
    OK,
)
CASES["textinput"] = (
    rss(
        item() + "<textInput><title>Cherche</title><name>q</name><link>https://a.example/q</link></textInput>"
    ),
    OK,
)
CASES["html-title"] = (rss(item(title="&lt;b&gt;Un&lt;/b&gt;")), OK)
CASES["title-cdata"] = (rss(item(title="<![CDATA[Un & deux]]>")), [("Un & deux", "https://a.example/1", D)])
CASES["title-cdata-entity"] = (
    rss(item(title="<![CDATA[L&#8217;un &amp; deux]]>")),
    [("L’un & deux", "https://a.example/1", D)],
)
CASES["title-double"] = (
    rss(item(title="L&amp;#8217;un &amp;amp; deux")),
    [("L’un & deux", "https://a.example/1", D)],
)
CASES["title-markup"] = (rss(item(title="Un <b>deux</b>")), [("Un deux", "https://a.example/1", D)])
CASES["title-lt"] = (rss(item(title="1 &lt; 2")), [("1 < 2", "https://a.example/1", D)])
CASES["title-html-entity"] = (
    rss(item(title="Caf&eacute; &hellip;&nbsp;!")),
    [("Café …\xa0!", "https://a.example/1", D)],
)
CASES["title-empty"] = (rss(item(title="")), [("", "https://a.example/1", D)])
CASES["unclosed-link"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1<pubDate>Sun, 12 May 2024 08:00:00 GMT</pubDate></item>"
    ),
    OK,
)
CASES["trunc-mid"] = (
    rss(item() + item("Deux", "https://a.example/2"))[:-60],
    [("Un", "https://a.example/1", D)],
)
CASES["trunc-in-tag"] = (
    rss(item() + item("Deux", "https://a.example/2"))[:-95],
    [("Un", "https://a.example/1", D)],
)
CASES["trunc-cdata"] = (
    rss(item() + "<item><title>Deux</title><description><![CDATA[abc")[: -len("</channel></rss>")],
    [("Un", "https://a.example/1", D)],
)
CASES["junk-before"] = (
    "<br />\n<b>Warning</b>: something in <b>/x.php</b> on line <b>3</b><br />\n" + rss(item()),
    OK,
)
CASES["junk-text"] = ("Content-type: text/xml\n\n" + rss(item()), OK)
CASES["junk-after"] = (rss(item()) + "\n<!-- cached --><script>var a=1</script>", OK)
CASES["junk-tagafter"] = (rss(item()) + "</body></html>", OK)
CASES["bom-twice"] = ("\ufeff\ufeff" + rss(item()), OK)
CASES["decl-double"] = (
    '<?xml version="1.0"?><?xml version="1.0" encoding="utf-8"?>' + rss(item(), decl=""),
    OK,
)
CASES["decl-broken"] = ("<?xml version=1.0 encoding=utf-8 ?>" + rss(item(), decl=""), OK)
CASES["decl-x11"] = ('<?xml version="1.1"?>' + rss(item(), decl=""), OK)
CASES["decl-unclosed"] = ('<?xml version="1.0" encoding="utf-8">' + rss(item(), decl=""), OK)
CASES["attr-noq"] = (rss(item(), attrs="version=2.0"), OK)
CASES["dup-attr"] = (rss(item(), attrs='version="2.0" version="2.0"'), OK)
CASES["pi-style"] = (
    '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="a.xsl"?>' + rss(item(), decl=""),
    OK,
)
CASES["ctrl"] = (rss(item(title="U\x08n")), OK)
CASES["date-fr"] = (rss(item(date="dimanche 12 mai 2024 10:00:00 +0200")), OK)
CASES["date-fr2"] = (rss(item(date="dim, 12 mai 2024 10:00:00 +0200")), OK)
CASES["date-fr3"] = (
    rss(item(date="dim., 12 août 2023 10:00:00 +0200")),
    [("Un", "https://a.example/1", "2023-08-12T08:00:00+00:00")],
)
CASES["date-ru"] = (rss(item(date="Вс, 12 мая 2024 11:00:00 +0300")), OK)
CASES["date-ru2"] = (rss(item(date="12 мая 2024, 08:00")), OK)
CASES["date-noz"] = (rss(item(date="Sun, 12 May 2024 08:00:00")), OK)
CASES["date-utc"] = (rss(item(date="Sun, 12 May 2024 08:00:00 UTC")), OK)
CASES["date-z"] = (rss(item(date="Sun, 12 May 2024 08:00:00 Z")), OK)
CASES["date-est"] = (rss(item(date="Sun, 12 May 2024 04:00:00 EDT")), OK)
CASES["date-cest"] = (rss(item(date="Sun, 12 May 2024 10:00:00 CEST")), OK)
CASES["date-msk"] = (rss(item(date="Sun, 12 May 2024 11:00:00 MSK")), OK)
CASES["date-gmt+"] = (rss(item(date="Sun, 12 May 2024 10:00:00 GMT+2")), OK)
CASES["date-gmt+2"] = (rss(item(date="Sun, 12 May 2024 10:00:00 GMT+0200")), OK)
CASES["date-colon"] = (rss(item(date="Sun, 12 May 2024 10:00:00 +02:00")), OK)
CASES["date-yy"] = (rss(item(date="Sun, 12 May 24 08:00:00 GMT")), OK)
CASES["date-nosec"] = (rss(item(date="Sun, 12 May 2024 08:00 GMT")), OK)
CASES["date-nowd"] = (rss(item(date="12 May 2024 08:00:00 GMT")), OK)
CASES["date-longmonth"] = (rss(item(date="Sunday, 12 May 2024 08:00:00 +0000")), OK)
CASES["date-sept"] = (
    rss(item(date="Tue, 12 Sept 2023 08:00:00 +0000")),
    [("Un", "https://a.example/1", "2023-09-12T08:00:00+00:00")],
)
CASES["date-iso-space"] = (rss(item(date="2024-05-12 08:00:00")), OK)
CASES["date-iso-space-z"] = (rss(item(date="2024-05-12 10:00:00 +0200")), OK)
CASES["date-iso-frac"] = (rss(item(date="2024-05-12T08:00:00.1234567Z")), OK)
CASES["date-iso-day"] = (
    rss(item(date="2024-05-12")),
    [("Un", "https://a.example/1", "2024-05-12T00:00:00+00:00")],
)
CASES["date-iso-basic"] = (rss(item(date="20240512T080000Z")), OK)
CASES["date-iso-slash"] = (rss(item(date="2024/05/12 08:00:00")), OK)
CASES["date-iso-month"] = (
    rss(item(date="2024-05")),
    [("Un", "https://a.example/1", "2024-05-01T00:00:00+00:00")],
)
CASES["date-us"] = (rss(item(date="5/12/2024 8:00:00 AM")), OK)
CASES["date-us-24"] = (
    rss(item(date="05/13/2024 08:00:00")),
    [("Un", "https://a.example/1", "2024-05-13T08:00:00+00:00")],
)
CASES["date-eu"] = (rss(item(date="12.05.2024 08:00:00")), OK)
CASES["date-asctime"] = (rss(item(date="Sun May 12 08:00:00 2024")), OK)
CASES["date-unixdate"] = (rss(item(date="Sun May 12 08:00:00 UTC 2024")), OK)
CASES["date-epoch"] = (rss(item(date="1715500800")), OK)
CASES["date-ampm"] = (rss(item(date="Sun, 12 May 2024 08:00:00 AM")), OK)
CASES["date-24h"] = (
    rss(item(date="Sun, 12 May 2024 24:00:00 GMT")),
    [("Un", "https://a.example/1", "2024-05-13T00:00:00+00:00")],
)
CASES["date-monthfirst"] = (rss(item(date="May 12, 2024 8:00 am")), OK)
CASES["date-cdata"] = (rss(item(date="<![CDATA[Sun, 12 May 2024 08:00:00 GMT]]>")), OK)
CASES["date-nl"] = (rss(item(date="\n Sun, 12 May 2024 08:00:00 GMT \n")), OK)
CASES["date-de"] = (rss(item(date="So, 12 Mai 2024 10:00:00 +0200")), OK)
CASES["date-es"] = (rss(item(date="dom, 12 mayo 2024 10:00:00 +0200")), OK)
CASES["date-de2"] = (
    rss(item(date="Mi, 6 Dez 2023 10:00:00 +0200")),
    [("Un", "https://a.example/1", "2023-12-06T08:00:00+00:00")],
)
CASES["date-comma"] = (rss(item(date="Sun , 12 May 2024, 08:00:00 GMT")), OK)
CASES["date-t-nosec"] = (rss(item(date="2024-05-12T10:00+02:00")), OK)
CASES["date-lastbuild"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1</link><pubdate>Sun, 12 May 2024 08:00:00 GMT</pubdate></item>"
    ),
    OK,
)
CASES["atom-in-rss-date"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1</link><atom:updated>2024-05-12T08:00:00Z</atom:updated></item>",
        attrs='version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    OK,
)
CASES["a10-updated"] = (
    rss(
        "<item><title>Un</title><link>https://a.example/1</link><a10:updated>2024-05-12T08:00:00Z</a10:updated></item>",
        attrs='version="2.0" xmlns:a10="http://www.w3.org/2005/Atom"',
    ),
    OK,
)
CASES["cdf"] = (
    '<?xml version="1.0"?><CHANNEL HREF="https://a.example/"><TITLE>T</TITLE><ITEM HREF="https://a.example/1" LASTMOD="2024-05-12T08:00"><TITLE>Un</TITLE></ITEM></CHANNEL>',
    OK,
)
CASES["html-wrapped"] = ("<html><body>" + rss(item(), decl="") + "</body></html>", OK)
CASES["escaped-pre"] = (
    "<html><head></head><body><pre>"
    + rss(item()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    + "</pre></body></html>",
    OK,
)
CASES["json1"] = (
    '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1","url":"https://a.example/1","title":"Un","date_published":"2024-05-12T10:00:00+02:00"}]}',
    OK,
)
CASES["json-bom"] = ("\ufeff" + CASES["json1"][0], OK)
CASES["json-modified"] = (CASES["json1"][0].replace("date_published", "date_modified"), OK)
CASES["json-ext"] = (CASES["json1"][0].replace('"url":', '"external_url":'), OK)
CASES["json-id"] = (
    CASES["json1"][0].replace('"id":"1","url":"https://a.example/1"', '"id":"https://a.example/1"'),
    OK,
)
CASES["json-trail"] = (CASES["json1"][0] + "\n<!-- x -->", OK)
CASES["json-noversion"] = (
    '{"title":"T","items":[{"id":1,"url":"https://a.example/1","title":"Un","date_published":"2024-05-12T08:00:00Z"}]}',
    OK,
)
CASES["json-relative"] = (
    CASES["json1"][0].replace("https://a.example/1", "/1", 1),
    OK,
    "https://a.example/f.json",
)
CASES["json-trunc"] = (CASES["json1"][0][:-2] + ',{"id":"2","title":"De', OK)
CASES["mixed-atom-ns-unknown"] = (
    '<feed xmlns="http://www.w3.org/2005/Atom/"><title>T</title><entry><title>Un</title><link href="https://a.example/1"/><updated>2024-05-12T08:00:00Z</updated></entry></feed>',
    OK,
)
CASES["many-lt-title"] = (rss(item(title="a <3 b")), [("a <3 b", "https://a.example/1", D)])
CASES["lt-url"] = (rss(item(extra="<description>5 < 6 et 7 > 3</description>")), OK)
CASES["unclosed-p"] = (rss(item(extra="<description><p>Bonjour<br>monde</description>")), OK)
CASES["dup-item-close"] = (
    rss(item() + "</item>" + item("Deux", "https://a.example/2")),
    [("Un", "https://a.example/1", D), ("Deux", "https://a.example/2", D)],
)
CASES["cdata-nested"] = (
    rss(
        item(extra="<description><![CDATA[ a <![CDATA[ b ]]> c ]]></description>")
        + item("Deux", "https://a.example/2")
    ),
    [("Un", "https://a.example/1", D), ("Deux", "https://a.example/2", D)],
)
CASES["utf16le-nobom"] = (rss(item(), decl='<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16-le"), OK)
CASES["utf16be"] = (
    ("\ufeff" + rss(item(title="Été"))).encode("utf-16-be"),
    [("Été", "https://a.example/1", D)],
)
CASES["utf32"] = (
    ("\ufeff" + rss(item(title="Été"))).encode("utf-32-le"),
    [("Été", "https://a.example/1", D)],
)
CASES["cp1252-as-utf8"] = (
    rss(item(title="Été à l’été"), decl='<?xml version="1.0" encoding="utf-8"?>').encode("cp1252"),
    [("Été à l’été", "https://a.example/1", D)],
)
CASES["cp1252-as-latin1"] = (
    rss(item(title="L’été"), decl='<?xml version="1.0" encoding="iso-8859-1"?>').encode("cp1252"),
    [("L’été", "https://a.example/1", D)],
)
CASES["cp1251-as-utf8"] = (
    rss(
        item(title="Первая новость дня про погоду в Москве"), decl='<?xml version="1.0" encoding="utf-8"?>'
    ).encode("cp1251"),
    [("Первая новость дня про погоду в Москве", "https://a.example/1", D)],
)
CASES["koi8-none"] = (
    rss(item(title="Первая новость дня про погоду в Москве и области"), decl="").encode("koi8-r"),
    [("Первая новость дня про погоду в Москве и области", "https://a.example/1", D)],
)
CASES["gb"] = (
    rss(item(title="中文新闻"), decl='<?xml version="1.0" encoding="gb2312"?>').encode("gb18030"),
    [("中文新闻", "https://a.example/1", D)],
)
CASES["sjis"] = (
    rss(item(title="日本語ニュース"), decl='<?xml version="1.0" encoding="Shift_JIS"?>').encode("cp932"),
    [("日本語ニュース", "https://a.example/1", D)],
)


CASES["cdata-never-closed"] = (
    rss(item(extra="<description><![CDATA[ a <b></description>") + item("Deux", "https://a.example/2")),
    [("Un", "https://a.example/1", D), ("Deux", "https://a.example/2", D)],
)


@pytest.mark.parametrize("name", CASES)
def test_oddity(name: str) -> None:
    data, expected, *where = CASES[name]
    feed = read_feed(
        data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data,
        url=where[0] if where else None,
        now=NOW,
    )
    assert isinstance(feed, FeedContent), feed
    found = [(e.title, e.url, e.published and e.published.isoformat()) for e in feed.entries]
    assert (found[:1] if name.startswith("trunc") else found) == expected
