"""The file of a backup: compressed lines between a mark at its start and a digest of all of it at its end.

Mark and digest are skippable frames, so that `zstdcat` shows the lines.
https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md#skippable-frames
"""

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

import zstandard

from bot.errors import StorageError

FORMAT: Final = 1
"""Grows when an older program could misread a file."""

_SKIPPABLE: Final = (0x184D2A50).to_bytes(4, "little")
_NAME: Final = b"Depeche backup "
_MARK_SIZE: Final = len(_NAME) + 4
_MARK_FRAME: Final = len(_SKIPPABLE) + 4 + _MARK_SIZE
_DIGEST_FRAME: Final = len(_SKIPPABLE) + 4 + hashlib.sha256().digest_size
_AT_ONCE: Final = 1 << 20
_LEVEL: Final = 6
_MOST_MEMORY: Final = 64 * 1024 * 1024
"""Bytes that unpacking may take: what this program writes needs less."""

Told = Callable[[int], None]


class BackupWriter:
    """Takes lines; what was written is on the disk once `close` has returned."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._packed = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compressobj()
        self._whole = False
        self._write(_skippable(_mark(FORMAT)))

    def write(self, lines: bytes) -> None:
        """Add lines."""
        self._write(self._packed.compress(lines))

    def close(self) -> None:
        """End the file, and wait until the disk has it; again does nothing."""
        if self._whole:
            return
        self._write(self._packed.flush())
        self._file.write(_skippable(self._digest.digest()))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._whole = True

    def _write(self, packed: bytes) -> None:
        self._digest.update(packed)
        self._file.write(packed)


@contextmanager
def writing(path: Path) -> Iterator[BackupWriter]:
    """Open a file that takes its place when it is whole: what was there before is kept until then.

    Only its owner may read it.

    Raises:
        StorageError: It can't be written, or there is a file that is no backup.
    """
    if not path.name:
        raise StorageError(f"{path}: {os.strerror(errno.EISDIR)}")
    draft = path.with_name(f"{path.name}.part")
    try:
        if path.exists() and path.stat().st_size and not _is_backup(path):
            raise StorageError(f"{path} is there and is no backup: it is left alone")
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(opened, "wb") as file:
                writer = BackupWriter(file)
                yield writer
                writer.close()
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(f"{path}: {error.strerror}") from error


def sync_folder(folder: Path, /) -> None:
    """Make durable what was renamed in a folder."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def verify(path: Path, told: Told | None = None) -> None:
    """Make sure that a file is a backup, whole and as it was written; `told` how many bytes are read.

    Raises:
        StorageError: It is not, with why.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            _check_mark(path, file.read(_MARK_FRAME))
            file.seek(0)
            digest, left = hashlib.sha256(), size - _DIGEST_FRAME
            while left > 0:
                part = file.read(min(left, _AT_ONCE))
                if not part:
                    break
                digest.update(part)
                left -= len(part)
                if told is not None:
                    told(len(part))
            if left or file.read() != _skippable(digest.digest()):
                raise StorageError(f"{path} is damaged or was cut off: its end does not fit what is in it")
    except OSError as error:
        raise StorageError(f"{path}: {error.strerror}") from error


def lines_of(path: Path) -> Iterator[bytes]:
    """Read a file's lines that `verify` has judged.

    Raises:
        StorageError: It can't be read.
    """
    try:
        with path.open("rb") as file:
            file.seek(_MARK_FRAME)
            unpacking = zstandard.ZstdDecompressor(max_window_size=_MOST_MEMORY)
            with unpacking.stream_reader(file, read_size=_AT_ONCE) as reader:
                rest = b""
                while part := reader.read(_AT_ONCE):
                    *whole, rest = (rest + part).split(b"\n")
                    yield from whole
            if rest:
                raise StorageError(f"{path} is damaged: it ends within a line")
    except OSError as error:
        raise StorageError(f"{path}: {error.strerror}") from error
    except zstandard.ZstdError as error:
        raise StorageError(f"{path} is damaged: {error}") from error


def _check_mark(path: Path, frame: bytes) -> None:
    mark = frame[-_MARK_SIZE:]
    number = mark[len(_NAME) :]
    if frame != _skippable(mark) or not mark.startswith(_NAME) or not number.isdigit():
        raise StorageError(f"{path} is no backup of Dépêche")
    if int(number) > FORMAT:
        raise StorageError(f"{path} was made by a newer Dépêche (format {int(number)}): update the program")


def _is_backup(path: Path) -> bool:
    with path.open("rb") as file:
        return _NAME in file.read(_MARK_FRAME)


def _mark(number: int) -> bytes:
    return _NAME + f"{number:04}".encode()


def _skippable(content: bytes) -> bytes:
    return _SKIPPABLE + len(content).to_bytes(4, "little") + content
