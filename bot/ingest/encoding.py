"""Bytes to text: byte order mark, header, what the document says of itself, then detection."""

import codecs
import re
from itertools import islice

from bot.text.language import identify

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_LEADS = bytes(range(0xC2, 0xF5))
"""Bytes with which letters beyond ASCII begin in UTF-8."""
_META_WITHIN = 4096
_SAMPLE = 20_000
"""Bytes with which an undeclared encoding is guessed."""
# What browsers read these labels as: https://encoding.spec.whatwg.org/#names-and-labels
_AS_BROWSERS_DO = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-cp1251": "cp1251",
    "win-1251": "cp1251",
    "utf-16": "utf-16-le",
    "utf16": "utf-16-le",
    "unicode": "utf-16-le",
}
_NO_CHARSETS = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"))
"""Python codecs that are no document's encoding."""
_NOT_LATIN = re.compile("[\u0370-\u1dff\u2e80-\uffff]")
_ACCENTED = re.compile("[^\x00-\x7f]+")
_ACCENTED_WORD = re.compile("[À-ÖØ-öø-ÿ]{4,}")
_FEW = 3
_WESTERN = frozenset(
    (
        "fr",
        "en",
        "de",
        "es",
        "it",
        "pt",
        "nl",
        "sv",
        "da",
        "no",
        "nb",
        "fi",
        "ca",
        "gl",
        "eu",
        "is",
        "oc",
        "br",
    )
)
_ASCII_SHAPED = ("iso2022", "hz", "utf_7")
"""Encodings whose bytes are all ASCII: valid UTF-8 proves nothing against them."""


def decode(data: bytes, *, content_type: str | None = None) -> str:
    """Turn a document's bytes into text; never fails, a last resort puts U+FFFD for what can't be read.

    Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever a header says: text in an older encoding
    practically never is, and wrong labels are common.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if wide := _unmarked_utf16(data):
        return data.decode(wide, "replace")
    # _unmarked_utf16 saw no sign of that
    stated = [name for name in _stated(data, content_type) if not name.startswith("utf-16")]
    if stated and stated[0].replace("-", "_").startswith(_ASCII_SHAPED):
        return data.decode(stated[0], "replace")
    if (text := _utf8(data)) is not None:
        return text
    # Servers name Latin-1 for what they know nothing about: a document that says otherwise knows better.
    for name in sorted((name for name in stated if name != "utf-8"), key=lambda name: name == "cp1252"):
        text = data.decode(name, "replace")
        if text.count("\ufffd") <= len(text) // 500 and not (name == "cp1252" and _is_garbled(text)):
            return text
    return data.decode(_guess(data), "replace")


def _stated(data: bytes, content_type: str | None) -> list[str]:
    """List the encodings stated, as Python codecs, in the order in which they count."""
    labels: list[str] = []
    if content_type and (match := _HEADER.search(content_type)):
        labels.append(match[1])
    head = data[:_META_WITHIN]
    found = (pattern.search(head) for pattern in (_XML, _META))
    labels += [match[1].decode("ascii", "replace") for match in found if match is not None]
    return list(dict.fromkeys(name for label in labels if (name := _codec(label)) is not None))


def _is_garbled(text: str) -> bool:
    """Tell another alphabet read as Latin-1: whole words of accented letters."""
    return len(list(islice(_ACCENTED_WORD.finditer(text), _FEW))) == _FEW


def _codec(label: str) -> str | None:
    """Find the codec for a label; None for one that doesn't exist or isn't a text encoding."""
    lowered = label.strip().lower()
    if lowered in _AS_BROWSERS_DO:
        return _AS_BROWSERS_DO[lowered]
    try:
        name = codecs.lookup(lowered).name
        b"a".decode(name)
    except (LookupError, ValueError):
        return None
    return None if name in _NO_CHARSETS else name


def _unmarked_utf16(data: bytes) -> str | None:
    head = data[:400]
    if len(head) < 4 or b"\0" not in head:
        return None
    if head.startswith((b"<\0", b"{\0")):
        return "utf-16-le"
    if head.startswith((b"\0<", b"\0{")):
        return "utf-16-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) // 5 and even == 0:
        return "utf-16-le"
    if even > len(head) // 5 and odd == 0:
        return "utf-16-be"
    return None


def _utf8(data: bytes) -> str | None:
    """Decode UTF-8 that may be cut at its end or have a few broken bytes in much that is right."""
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        right = len(data) - len(data.translate(None, _LEADS)) - broken
        return text if right > broken * 20 else None


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    beyond = _BEYOND_ASCII.search(data)
    start = beyond.start() if beyond is not None else 0
    begin = max(0, start - _SAMPLE // 10)
    sample = data[begin : begin + _SAMPLE]
    best = from_bytes(sample).best()
    if best is None:
        return "cp1252"
    text = sample.decode(best.encoding, "replace")
    if not _NOT_LATIN.search(text) and identify(_ACCENTED.sub("", text)) in _WESTERN:
        return "cp1252"  # the guesser takes Western accents for Central European ones when there are few
    return best.encoding
