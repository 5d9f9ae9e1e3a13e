"""Pages, feeds, dates and addresses that nobody wrote: none may raise, none may take five seconds.

Run it as a script: `python tests/benchmarks/fuzz.py [--pages N] [--feeds N] [--dates N] [--urls N]
[--seed S] [--from FOLDER] [--save FOLDER]`. Documents are mutated from the tests' own samples and, with
`--from`, from the files of a folder. A case is made from the seed and its number alone: `--only feeds:1234`
makes one again. Those that fail are saved with what they raised. The whole campaign is
`--pages 50000 --feeds 200000 --dates 2000000 --urls 2000000`.
"""

# ruff: noqa: E501 - dates and addresses stand as they come

import argparse
import contextlib
import faulthandler
import logging
import random
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ingest"))

import outlet_pages
import pages
import samples
import test_feeds
import test_sitemap
import test_telegram_page
from mutations import mutated, mutated_text

from bot.ingest.dates import find_date, parse_date
from bot.ingest.inputs import sniff
from bot.ingest.links import clean_url, host, resolve, same_site
from bot.ingest.listings.discovery import discover
from bot.ingest.listings.feeddates import feed_date
from bot.ingest.listings.feedentry import FeedContent
from bot.ingest.listings.feeds import entry_draft, read_feed
from bot.ingest.listings.listpage import ListSelectors, read_list_page
from bot.ingest.listings.sitemap import read_sitemap
from bot.ingest.listings.telegram_page import read_telegram_page
from bot.ingest.listings.worded_dates import worded_date
from bot.ingest.pages.page import read_page
from bot.ingest.plaintext import read_text
from bot.ingest.web.chase import Chase
from bot.ingest.web.fetch import Fetcher
from bot.ingest.web.guard import AddressGuard, literal_address
from bot.ingest.web.manners import host_of
from bot.model.address import without_credentials
from bot.model.article import Draft
from bot.model.channel import channel_address

NOW = datetime(2024, 6, 1, tzinfo=UTC)
LONGEST = 5.0
"""Seconds for one case; above, it has failed."""
HANGS = 120
"""Seconds after which a case that no signal can stop ends the run, with its stack and its number."""
URL = "https://courrier.example/infos/"
SELECTORS = ListSelectors(item="article, li, p")
GUARD = AddressGuard()
DATES = (
    "Sun, 12 May 2024 08:00:00 GMT", "Sunday, 12-May-24 08:00:00 CEST", "2024-05-12T08:00:00.123+02:00",
    "2024-05-12", "20240512T080000Z", "12 мая 2024, 08:00", "dim., 12 mai 2024 à 10h30", "May 12, 2024 8:00 AM",
    "Sun May 12 08:00:00 UTC 2024", "5/12/2024 8:00:00 PM", "12.05.2024", "1715500800", "1715500800000",
    "il y a 2 heures", "вчера в 23:40", "yesterday at 6:15 pm", "12 de mayo de 2024", "0001-01-01T00:00:00Z",
)  # fmt: skip
URLS = (
    "https://courrier.example/2024/05/pont?utm_source=rss&id=7#haut", "http://reader:secret@a.example:8080/x",
    "//a.example/y", "/pont", "pont.html", "https://[::ffff:127.0.0.1]:443/", "http://0x7f.1/", "http://2130706433",
    "https://xn--e1afmkfd.xn--p1ai/новости", "https://ПРИМЕР.рф/", "http://a.example./%2e%2e/?q=%ff", "@courrier",
    "https://t.me/s/courrier/12?before=3", "feed://a.example/rss", "javascript:alert(1)", "file:///etc/passwd",
)  # fmt: skip


@dataclass
class Corpus:
    """What cases are made from."""

    pages: list[bytes] = field(default_factory=list)
    feeds: list[bytes] = field(default_factory=list)

    @classmethod
    def own(cls) -> "Corpus":
        """Take the samples that the tests read."""
        made = [
            pages.page(),
            pages.page(json_ld=pages.NEWS_ARTICLE, lead=pages.LEAD),
            test_telegram_page.PAGE,
        ]
        made += [made_page for made_page in outlet_pages.PAGES.values() if isinstance(made_page, str)]
        made += [saved.text for saved in samples.ALL.values()]
        feeds = [test_feeds.RSS, test_feeds.ATOM, test_feeds.RDF, test_feeds.JSON_FEED, test_sitemap.NEWS]
        return cls([page.encode() for page in made], [feed.encode() for feed in [*feeds, test_sitemap.INDEX]])

    def add(self, folder: Path) -> None:
        """Take a folder's files too, told apart by what is in them."""
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            data = path.read_bytes()[:1_000_000]
            kind = sniff(data[:8192], name=path.name)
            if kind in ("html", "text"):
                self.pages.append(data)
            elif kind in ("feed", "xml"):
                self.feeds.append(data)


class TooSlow(Exception):
    """A case took longer than it may."""


def check_page(data: bytes) -> None:
    draft = read_page(data, url=URL, now=NOW)
    if isinstance(draft, Draft):
        storable(draft.title, draft.body, draft.lead, draft.outlet, draft.url, *draft.authors)
    if len(data) % 4 == 0:
        read_text(data, now=NOW)
        discover(data, URL)
        for listed in (
            read_list_page(data, SELECTORS, url=URL, now=NOW),
            read_telegram_page(data, url=URL, now=NOW),
        ):
            check_feed(listed)


def check_feed_bytes(data: bytes) -> None:
    check_feed(read_feed(data, url=URL, now=NOW))
    check_feed(read_sitemap(data, url=URL, now=NOW))


def check_feed(feed: object) -> None:
    if not isinstance(feed, FeedContent):
        return
    storable(feed.title, feed.site, feed.moved_to)
    for entry in feed.entries:
        storable(entry.title, entry.url, entry.guid, entry.author, entry.image, *entry.categories)
        assert "\n" not in entry.title
        assert entry.url is None or entry.url.lower().startswith(("http://", "https://", "/")), entry.url
        for moment in (entry.published, entry.updated):
            assert moment is None or moment <= NOW + timedelta(hours=26)
    for entry in feed.entries[:4]:
        draft = entry_draft(entry, feed)
        if isinstance(draft, Draft):
            storable(draft.title, draft.body, draft.lead, draft.url)


def check_date(text: str) -> None:
    for read in (feed_date, parse_date, find_date, worded_date):
        moment = read(text, NOW)
        assert moment is None or (
            moment.tzinfo is UTC and moment.year >= 1990 and moment <= NOW + timedelta(days=2)
        )


def check_url(text: str) -> None:
    for base in (None, URL, text):
        resolve(text, base=base)
        clean = clean_url(text, base=base)
        if clean is not None:
            storable(clean)
            assert clean_url(clean) == clean, clean
            assert clean == without_credentials(clean)
    host(text)
    host_of(text)
    same_site(text, URL)
    channel_address(text)
    without_credentials(text)
    if (literal := literal_address(text)) is not None:
        GUARD.refusal(literal)
    check_fetchable(text)


def check_fetchable(text: str) -> None:
    """Let the fetcher judge an address and a redirect to it: refused in words of ours, or passed on."""
    with contextlib.suppress(ValueError):  # fetch() words it
        origin = FETCHER._checked(Chase(URL))
        for chase in (Chase(text), Chase(URL)):
            if chase.current == URL:
                chase.redirected(origin, text, permanent=True)
            try:
                target = FETCHER._checked(chase)
            except Exception as error:
                if type(error).__name__ != "_Failure":
                    raise
            else:
                literal = literal_address(target.raw_host or "")
                assert literal is None or GUARD.refusal(literal) is None


def storable(*texts: str | None) -> None:
    """Make sure that a database and Telegram take a text."""
    for text in texts:
        assert text is None or "\x00" not in text.encode("utf-8").decode()


FETCHER = Fetcher(user_agent="fuzz")
CHECKS: dict[str, Callable[..., None]] = {
    "pages": check_page,
    "feeds": check_feed_bytes,
    "dates": check_date,
    "urls": check_url,
}


def case(kind: str, number: int, seed: int, corpus: Corpus) -> bytes | str:
    """Make a case: the same one for the same seed, number and corpus."""
    chance = random.Random(f"{seed}:{kind}:{number}")
    if kind in ("dates", "urls"):
        return mutated_text(chance.choice(DATES if kind == "dates" else URLS), chance)
    documents = corpus.pages if kind == "pages" else corpus.feeds
    return mutated(chance.choice(documents), documents, chance)


@contextlib.contextmanager
def limited() -> Iterator[None]:
    """Stop what takes too long; what can't be stopped ends the run with its stack."""

    def late(_: int, frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    faulthandler.dump_traceback_later(HANGS, exit=True)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        faulthandler.cancel_dump_traceback_later()


def failure(kind: str, given: bytes | str) -> str | None:
    """Try one case; tell what went wrong, if anything did."""
    started = time.perf_counter()
    try:
        with limited():
            CHECKS[kind](given)
    except TooSlow:
        return f"took longer than {LONGEST:g} s"
    except Exception:  # noqa: BLE001 - that is what is looked for
        return traceback.format_exc()
    taken = time.perf_counter() - started
    return f"took {taken:.1f} s" if taken > LONGEST else None


def campaign(
    kind: str, count: int, seed: int, corpus: Corpus, save: Path | None, *, quiet: bool = False
) -> int:
    """Run cases of one kind; return how many failed."""
    failed, slowest, started = 0, 0.0, time.perf_counter()
    for number in range(count):
        given = case(kind, number, seed, corpus)
        begun = time.perf_counter()
        problem = failure(kind, given)
        slowest = max(slowest, time.perf_counter() - begun)
        if problem is not None:
            failed += 1
            print(f"{kind}:{number} of seed {seed}: {problem}", flush=True)
            if save is not None:
                save.mkdir(parents=True, exist_ok=True)
                data = given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass")
                (save / f"{kind}-{seed}-{number}.bin").write_bytes(data)
                (save / f"{kind}-{seed}-{number}.txt").write_text(problem, encoding="utf-8")
        if not quiet and (number + 1) % max(1, count // 10) == 0:
            rate = (number + 1) / (time.perf_counter() - started)
            print(
                f"{kind}: {number + 1} done, {failed} failed, {rate:.0f}/s, slowest {slowest:.2f} s",
                flush=True,
            )
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for kind, count in (("pages", 2000), ("feeds", 5000), ("dates", 50_000), ("urls", 50_000)):
        parser.add_argument(f"--{kind}", type=int, default=count)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--from", dest="folders", type=Path, action="append", default=[])
    parser.add_argument("--save", type=Path, default=Path("fuzz-failures"))
    parser.add_argument("--only", help="KIND:NUMBER, made again from the seed")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(10**9)
    print(f"seed {seed}", flush=True)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    corpus = Corpus.own()
    for folder in options.folders:
        corpus.add(folder)
    print(f"{len(corpus.pages)} pages and {len(corpus.feeds)} feeds to begin with", flush=True)
    if options.only:
        kind, _, number = options.only.partition(":")
        given = case(kind, int(number), seed, corpus)
        print(given if len(given) < 2000 else f"{len(given)} bytes")
        print(failure(kind, given) or "fine")
        return 0
    failed = sum(campaign(kind, getattr(options, kind), seed, corpus, options.save) for kind in CHECKS)
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
