"""How much is read, and what is no text at all."""

LARGEST_PAGE = 10_000_000
"""Bytes of HTML or plain text."""
LARGEST_FEED = 30_000_000
LARGEST_LINE = 10_000_000
"""Bytes of one line of JSONL."""
MOST_TAGS = 150_000
"""Opening and closing tags of a page."""
SHORTEST_WORDS = 25
"""Words below which lead and text are no article."""

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "a zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x1f\x8b", "compressed data"),
    (b"BZh", "compressed data"),
    (b"\xfd7zXZ", "compressed data"),
    (b"\x28\xb5\x2f\xfd", "compressed data"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"OggS", "a media file"),
    (b"ID3", "a media file"),
    (b"\x00\x00\x01\x00", "an icon"),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
_STRAY_ZEROS = 20
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def binary_kind(data: bytes) -> str | None:
    """Name the kind of binary data, for people; None for what may be text."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(_WIDE_MARKS):
        return None
    if data[4:8] == b"ftyp":
        return "a media file"
    head = data[:4000]
    if head.lstrip().startswith((b"<", b"{")) and head.count(0) <= _STRAY_ZEROS:
        return None  # markup with a few broken bytes
    zeros = head.count(0)
    if zeros and not (len(head) // 5 < max(head[0::2].count(0), head[1::2].count(0)) == zeros):
        return "binary data"
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "binary data" if controls > len(head) // 20 and zeros != controls else None
