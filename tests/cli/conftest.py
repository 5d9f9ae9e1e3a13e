"""`depeche` with real files, in processes of their own, and a small web on loopback."""

import json
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cli_samples import (
    FERRY,
    FERRY_TEXT,
    MILL,
    MILL_TEXT,
    TRAM,
    TRAM_TEXT,
    feed,
    item,
    line,
    page,
)

import bot

PROJECT = Path(bot.__file__).parents[1]
# Nothing of whoever runs the tests: no settings, no proxies, no display, no other language.
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "PYTHONPATH": str(PROJECT),
    "LANG": "C.UTF-8",
    "HOME": "/nonexistent",
}


@dataclass(frozen=True, kw_only=True)
class Ran:
    """How a command line ended, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def jsonl(self) -> list[Any]:
        return [json.loads(line) for line in self.lines]


class Depeche:
    """Runs `depeche` in a folder that holds a `c.toml`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *args: str | Path, config: str | None = "c.toml", **environment: str) -> Ran:
        """Run a command line to its end; `config` None leaves -c out."""
        out, err = self.folder / ".out", self.folder / ".err"
        with out.open("w") as out_file, err.open("w") as err_file:
            code = subprocess.run(
                [sys.executable, "-m", "bot", *map(str, args), *(("-c", config) if config else ())],
                cwd=self.folder,
                env=ENVIRONMENT | environment,
                stdin=subprocess.DEVNULL,
                stdout=out_file,
                stderr=err_file,
                check=False,
            ).returncode
        return Ran(code=code, out=out.read_text(encoding="utf-8"), err=err.read_text(encoding="utf-8"))

    def deeds(self, folder: str = "data") -> list[tuple[int, str, str, str]]:
        """List what the log of deeds holds: who, what, to what, and what is after."""
        kept = "SELECT user_id, deed, subject, after FROM audit ORDER BY id"
        with closing(sqlite3.connect(self.folder / folder / "depeche.sqlite")) as connection:
            return connection.execute(kept).fetchall()

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file into the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def spawn(self, *args: str | Path) -> "subprocess.Popen[str]":
        """Start a command line as people do, in a process group of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *map(str, args)],
            cwd=self.folder,
            env=ENVIRONMENT | {"TMPDIR": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )


CONFIG = """data_dir = "data"
[fetch]
allow_networks = ["127.0.0.1/32"]
proxy = "none"
timeout = 30.0
max_megabytes = 1.0
"""


@pytest.fixture(scope="session")
def newsstand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with three articles, to be copied."""
    made = Depeche(tmp_path_factory.mktemp("newsstand"))
    made.write("c.toml", CONFIG)
    made.write(
        "news.jsonl",
        line("1", FERRY, FERRY_TEXT, outlet="Talmar Post", url="https://example.org/ferry")
        + line("2", MILL, MILL_TEXT, outlet="Kersaint Info", published="2022-11-24T10:00:00Z")
        + line("3", TRAM, TRAM_TEXT, outlet="Talmar Post"),
    )
    assert made("import", "news.jsonl").code == 0
    return made.folder / "data"


@pytest.fixture
def depeche(tmp_path: Path) -> Depeche:
    """The command line, in an empty folder with a config that may fetch from loopback."""
    made = Depeche(tmp_path)
    made.write("c.toml", CONFIG)
    return made


@pytest.fixture
def empty_archive(depeche: Depeche, migrated_sqlite: Path) -> None:
    """Give the command line an archive without anything in it: making one takes longer than most commands."""
    (depeche.folder / "data").mkdir()
    shutil.copyfile(migrated_sqlite, depeche.folder / "data" / "depeche.sqlite")


Answer = Callable[[BaseHTTPRequestHandler], None]


def say_back(content: str | bytes, kind: str = "text/html; charset=utf-8", status: int = 200) -> Answer:
    body = content.encode() if isinstance(content, str) else content

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


def lead_to(target: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Location", target)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


class Web:
    """Pages on loopback; `asked` lists the paths that were asked for."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[str] = []
        self.closing = threading.Event()
        self.pages: dict[str, Answer] = {
            "/ferry": say_back(page(FERRY, FERRY_TEXT)),
            "/feed": say_back(feed(item(FERRY, FERRY_TEXT, f"{url}/ferry")), "application/rss+xml"),
            "/500": say_back("<p>fault", status=500),
            "/404": say_back("<p>gone", status=404),
            "/picture": say_back(b"\x89PNG\r\n\x1a\n" + bytes(100), "image/png"),
            "/large": say_back("<p>" + "word " * 300_000),
            "/empty": say_back(""),
            "/inside": lead_to("http://10.9.8.7/admin"),
            "/metadata": lead_to("http://169.254.169.254/latest/"),
            "/slow": self._hang,
        }

    def _hang(self, _request: BaseHTTPRequestHandler) -> None:
        self.closing.wait(100)


@contextmanager
def serving() -> Iterator[Web]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.pages.get(self.path, say_back("<p>no such page", status=404))(self)

        do_POST = do_GET  # noqa: N815 - the library's word

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_: object) -> None:
            pass

    with Server(("127.0.0.1", 0), Handler) as server:
        site = Web(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield site
        site.closing.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as served:
        yield served


@pytest.fixture
def trap() -> Iterator[Web]:
    """A server that nobody may speak to."""
    with serving() as served:
        yield served
        assert served.asked == []


def wait_for(true: Callable[[], object], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


@pytest.fixture(name="wait_for")
def _wait_for() -> Callable[..., None]:
    return wait_for


@pytest.fixture
def answer() -> Callable[..., Answer]:
    """Make a page's answer of content, media type and status."""
    return say_back
