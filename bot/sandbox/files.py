"""Files that passed through the sandbox: kept in memory up to a total, the oldest content goes first."""

import hashlib
import struct
from dataclasses import dataclass

MEBIBYTE = 1024 * 1024
UPLOAD_LIMIT = 50 * MEBIBYTE
DOWNLOAD_LIMIT = 20 * MEBIBYTE
PHOTO_LIMIT = 10 * MEBIBYTE
CONTENT_KEPT = 512 * MEBIBYTE
FILES_KEPT = 20_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """A file that came in a request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """A stored file; `content` is None for one named by URL, which the sandbox never fetches."""

    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    content: bytes | None
    url: str | None = None

    @property
    def size(self) -> int:
        """Return the size in bytes."""
        return 0 if self.content is None else len(self.content)


class Files:
    """Files by file id and by download path."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, str] = {}
        self._total = 0
        self._count = 0

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, upload: Upload, folder: str, /) -> File:
        """Store an upload under a download folder such as `documents`."""
        digest = hashlib.sha256(upload.content).hexdigest()
        return self._store(upload.name, upload.mime, upload.content, digest, folder, None)

    def refer(self, url: str, folder: str, /) -> File:
        """Store a file that is only known by its URL."""
        name = url.rpartition("/")[2] or "file"
        digest = hashlib.sha256(url.encode()).hexdigest()
        return self._store(name, "application/octet-stream", None, digest, folder, url)

    def get(self, file_id: str, /) -> File | None:
        """Return the file of an id."""
        return self._by_id.get(file_id)

    def at(self, path: str, /) -> File | None:
        """Return the file of a download path."""
        file_id = self._by_path.get(path)
        return None if file_id is None else self._by_id.get(file_id)

    def _store(
        self, name: str, mime: str, content: bytes | None, digest: str, folder: str, url: str | None
    ) -> File:
        self._count += 1
        suffix = name.rpartition(".")[2] if "." in name else ""
        ending = f".{suffix}" if suffix.isalnum() and len(suffix) <= 8 else ""
        file = File(
            file_id=f"BQ{digest[:40]}-{self._count:08d}",
            unique_id=f"AQ{digest[:14]}",
            path=f"{folder}/file_{self._count}{ending}",
            name=name,
            mime=mime,
            content=content,
            url=url,
        )
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file.file_id
        self._total += file.size
        while self._total > CONTENT_KEPT or len(self._by_id) > FILES_KEPT:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            del self._by_path[oldest.path]
            self._total -= oldest.size
        return file


def image_size(content: bytes, /) -> tuple[int, int] | None:
    """Return width and height in pixels of a PNG, GIF, WebP or JPEG; None when it is none of them."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:6] in {b"GIF87a", b"GIF89a"} and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp_size(content)
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return None


def _webp_size(content: bytes) -> tuple[int, int] | None:
    kind = content[12:16]
    if len(content) < 30:
        return None
    if kind == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        return width, int.from_bytes(content[27:30], "little") + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(content):
        if content[place] != 0xFF:
            return None
        marker = content[place + 1]
        if marker == 0xFF:
            place += 1
        elif marker in {0x01, *range(0xD0, 0xD8)}:
            place += 2
        elif 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4])
    return None
