"""Addresses that hold a user's name and password: shown without, and kept where a server moves them."""

import re
from urllib.parse import urlsplit


def without_credentials(url: str) -> str:
    """Give the address as it may be logged or shown: without user and password."""
    try:
        parts = urlsplit(url)
        if "@" not in parts.netloc:
            return url
        return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    except ValueError:
        return re.sub(r"//[^/?#]*@", "//", url)


def with_credentials_of(known: str, url: str) -> str:
    """Give an address the user and password of a known one, if both are of one origin."""
    try:
        before, after = urlsplit(known), urlsplit(url)
    except ValueError:
        return url
    credentials, at, place = before.netloc.rpartition("@")
    if not at or (before.scheme, place.lower()) != (after.scheme, after.netloc.lower()):
        return url
    return after._replace(netloc=f"{credentials}@{after.netloc}").geturl()
