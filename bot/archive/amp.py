"""AMP editions, which are the same article at another address."""

import re
from typing import Final

# Google's cache: /c/s/host/path, where c is a page, v one in a viewer, a an advertisement; s is for https.
_CACHE: Final = re.compile(r"(?:[^.]+\.)?cdn\.ampproject\.org")
_CACHED: Final = re.compile(r"/(?:wp/)?[acv]/(?:s/)?([^/]+\.[^/]+(?:/.*)?)", re.DOTALL)
_GOOGLE: Final = re.compile(r"(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")
_VIEWED: Final = re.compile(r"/amp/(?:s/)?([^/]+\.[^/]+(?:/.*)?)", re.DOTALL)
_ENDING: Final = re.compile(r"(?<=[^/])(?:/amp$|\.amp(?=(?:\.html?)?$))", re.IGNORECASE)
_PARAMETER: Final = re.compile(r"amp(?:=(?:1|true)?)?|output(?:type)?=amp", re.IGNORECASE)


def cached_page(host: str, path: str, /) -> str | None:
    """Tell what page an address of Google's AMP cache or viewer stands for, as `host/path`."""
    for hosts, paths in ((_CACHE, _CACHED), (_GOOGLE, _VIEWED)):
        if hosts.fullmatch(host) and (match := paths.fullmatch(path)):
            return match[1]
    return None


def plain_path(path: str, /) -> str:
    """Take the mark of an AMP edition off a path's end: /story/amp, /story.amp.html, /story.amp."""
    return _ENDING.sub("", path)


def is_amp_parameter(parameter: str, /) -> bool:
    """Tell whether part of a query asks for the AMP edition."""
    return _PARAMETER.fullmatch(parameter) is not None
