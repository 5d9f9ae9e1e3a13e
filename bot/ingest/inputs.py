"""Files and folders to inputs: opened lazily, unpacked against a cap, told apart by what is in them."""

import gzip
import os
import re
import stat
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from bot.ingest.encoding import decode
from bot.ingest.limits import LARGEST_FEED, LARGEST_LINE, LARGEST_PAGE, binary_kind
from bot.model.article import Refusal

_HEAD = 8192
_BATCH_LINES = 64
_BATCH_BYTES = 1_000_000
_FURNITURE = frozenset(
    (
        ".css",
        ".js",
        ".mjs",
        ".map",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".svg",
        ".ico",
        ".woff",
        ".woff2",
        ".ttf",
        ".eot",
        ".mp3",
        ".mp4",
        ".webm",
        ".avif",
        ".pdf",
        ".md",
        ".toml",
        ".lock",
    )
)
"""Files that lie beside saved pages and are none; passed over in folders, read (and refused) when named."""
_FEED_ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_HTML_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|div|p|article|section|main|header|h1|h2|span|script|style|table|ul|a\s)\b",
    re.IGNORECASE,
)
_ELEMENT = re.compile(r"<(?![!?])[A-Za-z]")


class InputKind(StrEnum):
    """What an input is, judged by its bytes."""

    HTML = "html"
    TEXT = "text"
    FEED = "feed"
    JSONL = "jsonl"
    XML = "xml"
    """XML that is neither a feed nor a page."""
    BINARY = "binary"
    EMPTY = "empty"


@dataclass(frozen=True, kw_only=True, slots=True)
class Input:
    """Something to read: a file, an answer from the web, or some lines of a JSONL file."""

    name: str
    """Path or address, for people."""
    kind: InputKind
    data: bytes = field(repr=False)
    """Decompressed."""
    url: str | None = None
    """Where it came from, if known."""
    content_type: str | None = None
    first_line: int = 1
    """Number of the first line, for a part of a JSONL file."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unreadable:
    """A path that gives no input, and why."""

    name: str
    refusal: Refusal


def walk(paths: Iterable[str | Path]) -> Iterator[Input | Unreadable]:
    """Open files one after the other, those of folders in order of their names, folders within folders too.

    In folders, hidden files and what lies beside saved pages (scripts, styles, images) are passed over.
    """
    for path in map(Path, paths):
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            yield _unreadable(path, "no such file or folder")
            continue
        except (OSError, ValueError) as error:
            yield _unreadable(path, _os_reason(error))
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(path)
        elif stat.S_ISREG(mode):
            yield from open_file(path)
        else:
            yield _unreadable(path, "neither a file nor a folder")


@dataclass(frozen=True, kw_only=True, slots=True)
class SavedFile:
    """A file in a folder of saved pages, and marks that change when it does."""

    path: Path
    size: int
    modified: int
    """Nanoseconds since 1970, as the file system keeps them."""

    @property
    def mark(self) -> str:
        """Give size and time in one word: another mark, another content."""
        return f"{self.size}-{self.modified}"


def saved_files(folder: str | Path) -> Iterator[SavedFile]:
    """List the files of a folder of saved pages, those of folders within it too, without opening any.

    Passes over what `walk` does. A folder that can't be read counts as empty, but for the first.

    Raises:
        OSError: The folder itself can't be read.
    """
    top = Path(folder)
    with os.scandir(top):
        pass
    for path, status in _files(top):
        yield SavedFile(path=path, size=status.st_size, modified=status.st_mtime_ns)


def open_file(path: Path) -> Iterator[Input | Unreadable]:
    """Open one file; JSONL comes in parts of some lines, anything else whole."""
    try:
        with path.open("rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
            file.seek(0)
            if packed:
                with gzip.GzipFile(fileobj=file) as unpacked:
                    yield from _read(path, unpacked)  # type: ignore[arg-type]  # it reads like one
            else:
                yield from _read(path, file)
    except (gzip.BadGzipFile, zlib.error, EOFError):
        yield _unreadable(path, "the compressed data is broken")
    except OSError as error:
        yield _unreadable(path, _os_reason(error))


def sniff(head: bytes, *, name: str = "", content_type: str | None = None) -> InputKind:
    """Tell what an input is by its first kilobytes, then by its name."""
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return InputKind.EMPTY
    if binary_kind(head):
        return InputKind.BINARY
    text = decode(head[:_HEAD], content_type=content_type).lstrip("\ufeff \t\r\n")
    suffix = _suffix(name)
    if text.startswith("{"):
        is_feed = "jsonfeed.org/version" in text or (suffix == ".json" and '"items"' in text)
        return InputKind.FEED if is_feed else InputKind.JSONL
    if suffix in (".jsonl", ".ndjson"):
        return InputKind.JSONL
    element = _ELEMENT.search(text)
    root = text[element.start() :] if element is not None else ""
    if _FEED_ROOT.match(root) and not _HTML_TAG.match(root):
        return InputKind.FEED
    if _HTML_TAG.search(text):
        return InputKind.HTML
    if text.startswith("<?xml") or (text.startswith("<") and suffix in (".xml", ".rss", ".atom", ".rdf")):
        return InputKind.XML
    if suffix in (".html", ".htm", ".xhtml") or (content_type or "").startswith("text/html"):
        return InputKind.HTML
    return InputKind.TEXT


def _read(path: Path, file: BinaryIO) -> Iterator[Input | Unreadable]:
    head = file.read(_HEAD)
    kind = sniff(head, name=path.name)
    if kind is InputKind.JSONL:
        yield from _lines(path, file, head)
        return
    cap = LARGEST_FEED if kind is InputKind.FEED else LARGEST_PAGE
    if kind in (InputKind.BINARY, InputKind.EMPTY, InputKind.XML):
        yield Input(name=str(path), kind=kind, data=head)
        return
    data = head + file.read(cap - len(head) + 1)
    if len(data) > cap:
        yield _unreadable(path, f"too large: more than {cap // 1_000_000} MB")
        return
    yield Input(name=str(path), kind=kind, data=data)


def _lines(path: Path, file: BinaryIO, head: bytes) -> Iterator[Input | Unreadable]:
    """Give a JSONL file in parts, so that neither its size nor a bomb's matters."""
    buffer, first, number, batch = head, 1, 1, list[bytes]()
    size = 0
    while True:
        *complete, rest = buffer.split(b"\n")
        for row in complete:
            batch.append(row)
            size += len(row)
            number += 1
            if len(batch) >= _BATCH_LINES or size >= _BATCH_BYTES:
                yield Input(name=str(path), kind=InputKind.JSONL, data=b"\n".join(batch), first_line=first)
                batch, first, size = [], number, 0
        if len(rest) > LARGEST_LINE:
            if batch:
                yield Input(name=str(path), kind=InputKind.JSONL, data=b"\n".join(batch), first_line=first)
            yield _unreadable(path, f"line {number} is larger than {LARGEST_LINE // 1_000_000} MB")
            return
        chunk = file.read(1 << 18)
        if not chunk:
            break
        buffer = rest + chunk
    if rest.strip():
        batch.append(rest)
    if batch:
        yield Input(name=str(path), kind=InputKind.JSONL, data=b"\n".join(batch), first_line=first)


def _folder(path: Path) -> Iterator[Input | Unreadable]:
    for entry in _entries(path):
        if isinstance(entry, Unreadable):
            yield entry
        else:
            yield from open_file(entry[0])


def _files(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    return (entry for entry in _entries(path) if not isinstance(entry, Unreadable))


def _entries(path: Path) -> Iterator[tuple[Path, os.stat_result] | Unreadable]:
    """List the files that may be pages, in order of their names, folders within folders too."""
    try:
        entries = sorted(path.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(path, _os_reason(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            status = entry.lstat()
            if stat.S_ISLNK(status.st_mode):
                status = entry.stat()
                if not stat.S_ISREG(status.st_mode):
                    continue  # links to folders may lead round in circles
        except OSError:
            continue
        if stat.S_ISDIR(status.st_mode):
            if not entry.name.endswith(("_files", ".files")):
                yield from _entries(entry)
        elif stat.S_ISREG(status.st_mode) and _suffix(entry.name) not in _FURNITURE:
            yield entry, status


def _suffix(name: str) -> str:
    return Path(name.lower().removesuffix(".gz")).suffix


def _unreadable(path: Path, reason: str) -> Unreadable:
    return Unreadable(name=str(path), refusal=Refusal(reason=reason))


def _os_reason(error: OSError | ValueError) -> str:
    text = getattr(error, "strerror", None)
    return f"it can't be opened: {text.lower()}" if text else "it can't be opened"
