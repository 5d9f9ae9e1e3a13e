"""What the buttons of articles and of their lists mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShowListing:
    """Show a page of a stored list, counted from 1."""

    listing_id: int
    page: int = 1


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Show an article's card; `listing_id` and `page` lead back to the list it was opened from."""

    article_id: int
    listing_id: int | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class FullText:
    """Show a page of an article's text; `page` None means wherever the highlighted sentence is.

    `highlight` is a summary sentence's number, from 1.
    """

    article_id: int
    page: int | None = 1
    listing_id: int | None = None
    back: int = 1
    highlight: int | None = None


@dataclass(frozen=True, slots=True)
class ShareArticle:
    """Show the ways to share an article; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Similar:
    """List articles like this one."""

    article_id: int


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """Search for one of an article's terms, counted from 1."""

    article_id: int
    number: int


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Save an article for the chat; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class UnsaveArticle:
    """Take an article out of what the chat saved; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Pin:
    """Put an article at the top of the latest news; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take an article from the top of the latest news; `listing_id` and `back` lead back to its list."""

    article_id: int
    listing_id: int | None = None
    back: int = 1
