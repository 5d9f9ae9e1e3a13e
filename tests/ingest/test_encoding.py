"""Bytes to text, whatever is declared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.encoding import decode

FRENCH = "<p>" + "Déjà l’été : le maître d’œuvre a fêté Noël à l’hôtel, près de la forêt. " * 4 + "</p>"
RUSSIAN = (
    "<p>" + "Съешь ещё этих мягких французских булок, да выпей чаю. Новости города и области. " * 4 + "</p>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_needs_no_declaration(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)).lstrip("\ufeff") == RUSSIAN


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "iso-8859-5"])
def test_declared_in_header_or_meta(encoding: str) -> None:
    data = RUSSIAN.encode(encoding)
    assert decode(data, content_type=f'text/html; charset="{encoding}"') == RUSSIAN
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}">'
    assert decode(meta.encode() + data).endswith(RUSSIAN)


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")])
def test_undeclared_is_guessed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_utf8_wins_over_a_wrong_label() -> None:
    assert decode(FRENCH.encode(), content_type="text/html; charset=iso-8859-1") == FRENCH


def test_ascii_that_claims_utf16() -> None:
    assert decode(b'<?xml version="1.0" encoding="UTF-16"?><a>plain</a>').endswith("<a>plain</a>")


def test_latin1_is_what_browsers_make_of_it() -> None:
    assert (
        decode("l’été à 5 €".encode("cp1252"), content_type="text/html; charset=ISO-8859-1") == "l’été à 5 €"
    )


def test_a_broken_byte_spoils_only_itself() -> None:
    data = FRENCH.encode()
    broken = data[:40] + b"\xff" + data[40:]
    assert decode(broken).count("\ufffd") == 1
    assert "forêt" in decode(broken)


def test_cut_within_a_letter() -> None:
    assert decode("été".encode()[:-1]) == "ét"


@pytest.mark.parametrize("label", ["no-such-thing", "base64", "rot13", "idna", "undefined", "\u00e9", ""])
def test_labels_that_are_no_encoding(label: str) -> None:
    assert decode("été".encode("cp1252"), content_type=f"text/html; charset={label}") == "été"


@given(
    st.binary(max_size=300),
    st.sampled_from(["", "utf-8", "utf-16", "shift_jis", "iso-2022-jp", "utf-7", "koi8-r", "hz"]),
)
def test_never_fails(data: bytes, label: str) -> None:
    decode(data, content_type=f"text/html; charset={label}").encode("utf-8", "surrogatepass")


CYRILLIC_NEWS = "Жители города обсудили ремонт старого моста через реку и новый график движения автобусов. "
FRENCH_NEWS = "Les élus ont débattu de la créée, la « maîtrisée » et l’œuvre achevée à Brévans. "


@pytest.mark.parametrize(
    ("text", "codec", "header", "declared"),
    [
        (CYRILLIC_NEWS, "cp1251", "text/xml; charset=ISO-8859-1", "windows-1251"),
        (CYRILLIC_NEWS, "koi8-r", "text/xml; charset=utf-8", "koi8-r"),
        (CYRILLIC_NEWS, "cp1251", "text/xml; charset=windows-1251", "utf-8"),
        (CYRILLIC_NEWS, "cp1251", "text/xml; charset=us-ascii", None),
        (CYRILLIC_NEWS, "cp1251", None, "iso-8859-1"),
        (CYRILLIC_NEWS, "koi8-r", "text/xml; charset=koi8-r", "iso-8859-1"),
        (CYRILLIC_NEWS, "utf-8", "text/xml; charset=windows-1251", "koi8-r"),
        (CYRILLIC_NEWS, "cp866", "text/xml; charset=cp866", None),
        (FRENCH_NEWS, "cp1252", "text/xml; charset=ISO-8859-1", "utf-8"),
        (FRENCH_NEWS, "cp1252", "text/xml; charset=nonsense", "iso-8859-1"),
        (FRENCH_NEWS, "cp1252", None, None),
        (FRENCH_NEWS, "utf-8", "text/xml; charset=ISO-8859-1", None),
        (FRENCH_NEWS, "utf-16", "text/xml; charset=ISO-8859-1", "utf-8"),
        (FRENCH_NEWS, "utf-8-sig", "text/xml; charset=utf-16", "iso-8859-1"),
    ],
)
def test_who_is_believed_when_labels_disagree(
    text: str, codec: str, header: str | None, declared: str | None
) -> None:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    document = f"{declaration}<rss><title>{text * 3}</title></rss>"
    assert decode(document.encode(codec), content_type=header) == document
