"""What robots.txt asks: read once, obeyed, and judged by the RFC when it can't be read."""

import asyncio

import pytest

from bot.errors import SourceError
from bot.ingest.web import robots as robots_room
from bot.ingest.web.fetch import Fetched
from bot.ingest.web.robots import Robots

RULES = """User-agent: *
Disallow: /private
Crawl-delay: 3

User-agent: Depeche
Disallow: /nothing-for-depeche
Allow: /nothing-for-depeche/but-this
Crawl-delay: 7

Sitemap: https://a.example/news.xml
"""
AGENT = "Depeche/0.1 (+https://bot.example)"


class Web:
    """Answers for robots.txt: text, a status, or None for no answer at all."""

    def __init__(self, **answers: str | int | None) -> None:
        self.answers = answers
        self.asked: list[str] = []
        self.hold: asyncio.Event | None = None

    async def fetch(self, url: str, /, *, limit: int, cut: bool, accept: frozenset[str] | None) -> Fetched:
        self.asked.append(url)
        assert (cut, accept) == (True, None)
        if self.hold is not None:
            await self.hold.wait()
        answer = self.answers[url.split("//")[1].split(".")[0]]
        if not isinstance(answer, str):
            raise SourceError(url, "no", status=answer)
        return Fetched(
            url=url, final_url=url, status=200, headers={}, data=answer.encode()[:limit], content_type=""
        )


class Hours:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 5.0

    def monotonic(self) -> float:
        return self.at * 3600

    def now(self) -> None:  # type: ignore[override]
        raise AssertionError


@pytest.fixture
def hours() -> Hours:
    return Hours()


async def test_the_rules_for_this_program_count(hours: Hours) -> None:
    robots = Robots(Web(a=RULES).fetch, AGENT, hours)
    assert await robots.allowed("https://a.example/private")
    assert not await robots.allowed("https://a.example/nothing-for-depeche")
    assert await robots.allowed("https://a.example/nothing-for-depeche/but-this/1")
    assert await robots.crawl_delay("https://a.example/") == 7
    assert await robots.sitemaps("https://a.example/") == ("https://a.example/news.xml",)
    other = Robots(Web(a=RULES).fetch, "Other/2", hours)
    assert not await other.allowed("https://a.example/private/x")
    assert await other.crawl_delay("https://a.example/") == 3


async def test_each_origin_is_asked_once_a_day(hours: Hours) -> None:
    web = Web(a=RULES)
    robots = Robots(web.fetch, AGENT, hours)
    for url in (
        "https://a.example/1",
        "https://u:p@A.example/2",
        "http://a.example/",
        "https://a.example:8443/",
    ):
        await robots.allowed(url)
        await robots.allowed(url)
    expected = ["https://a.example", "http://a.example", "https://a.example:8443"]
    assert web.asked == [f"{origin}/robots.txt" for origin in expected]
    hours.at += 23.9
    await robots.allowed("https://a.example/3")
    assert len(web.asked) == 3
    hours.at += 0.2
    await robots.allowed("https://a.example/3")
    assert len(web.asked) == 4


async def test_many_at_once_ask_once_and_one_may_give_up(hours: Hours) -> None:
    web = Web(a=RULES)
    web.hold = asyncio.Event()
    robots = Robots(web.fetch, AGENT, hours)
    tasks = [asyncio.create_task(robots.allowed(f"https://a.example/{number}")) for number in range(20)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    tasks[0].cancel()
    web.hold.set()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert results[1:] == [True] * 19
    assert len(web.asked) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
async def test_no_file_no_rules(hours: Hours, status: int) -> None:
    robots = Robots(Web(a=status).fetch, AGENT, hours)
    assert await robots.allowed("https://a.example/private")
    assert await robots.crawl_delay("https://a.example/") is None


@pytest.mark.parametrize("status", [429, 500, 503, None])
async def test_a_file_that_cannot_be_reached_closes_the_site_for_a_while(
    hours: Hours, status: int | None
) -> None:
    web = Web(a=status)
    robots = Robots(web.fetch, AGENT, hours)
    assert not await robots.allowed("https://a.example/")
    assert not await robots.allowed("https://a.example/")
    assert len(web.asked) == 1
    hours.at += 0.2
    web.answers["a"] = RULES
    assert await robots.allowed("https://a.example/")


async def test_rules_known_from_before_stay_while_the_file_cannot_be_reached(hours: Hours) -> None:
    web = Web(a=RULES)
    robots = Robots(web.fetch, AGENT, hours)
    assert await robots.allowed("https://a.example/x")
    web.answers["a"] = 503
    for _ in range(3):
        hours.at += 25
        assert await robots.allowed("https://a.example/x")
        assert not await robots.allowed("https://a.example/nothing-for-depeche")


async def test_after_a_month_without_the_file_the_site_is_open(hours: Hours) -> None:
    web = Web(a=None)
    robots = Robots(web.fetch, AGENT, hours)
    for _ in range(29 * 4):
        assert not await robots.allowed("https://a.example/")
        hours.at += 6
    hours.at += 30
    assert await robots.allowed("https://a.example/")


async def test_memory_is_bounded(hours: Hours, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robots_room, "_MOST_TEXT", 1_000_000)
    big = "User-agent: *\n" + "Disallow: /x\n" * 5_000
    web = Web(**{f"h{number}": big for number in range(22)})
    robots = Robots(web.fetch, AGENT, hours)
    for number in range(22):
        assert not await robots.allowed(f"https://h{number}.example/x")
    assert len(robots._sites) == 1_000_000 // len(big)
    assert not await robots.allowed("https://h21.example/x")
    assert len(web.asked) == 22


async def test_what_is_no_web_address_is_not_allowed(hours: Hours) -> None:
    robots = Robots(Web().fetch, AGENT, hours)
    assert not await robots.allowed("ftp://a.example/")
    assert await robots.crawl_delay("nonsense") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\ufeff" + RULES,
        "<html><body>404</body></html>",
        "\x00\xff" * 99,
        "Crawl-delay: nan\n",
        "User-agent:",
    ],
)
async def test_odd_files(hours: Hours, text: str) -> None:
    robots = Robots(Web(a=text).fetch, AGENT, hours)
    assert await robots.allowed("https://a.example/page")
    assert await robots.crawl_delay("https://a.example/page") in (None, 7)
