"""Sources as rows, and back."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.model.source import (
    Selectors,
    Source,
    SourceForm,
    SourceKind,
    SourceOrigin,
    SourceSettings,
    TextFrom,
    Wishes,
)

POLLED = (
    "url",
    "retired",
    "due",
    "title",
    "etag",
    "last_modified",
    "polled",
    "succeeded",
    "news",
    "failures",
    "failing_since",
    "error",
    "pause",
    "gap",
    "polls",
    "unchanged",
    "brought",
    "reported_failing",
    "reported_silent",
)
"""Columns that a poll writes."""


def settings_json(settings: SourceSettings, /) -> dict[str, Any]:
    """Give the settings as JSON, without what columns of their own hold."""
    wishes, selectors = settings.wishes, settings.selectors
    return {
        "outlet": settings.outlet,
        "language": settings.language,
        "section": settings.section,
        "kind": settings.kind and settings.kind.value,
        "interval": settings.interval and settings.interval.total_seconds(),
        "text": settings.text.value,
        "wishes": [
            list(wishes.include),
            list(wishes.exclude),
            list(wishes.include_patterns),
            list(wishes.exclude_patterns),
        ],
        "selectors": selectors
        and [selectors.item, selectors.link, selectors.title, selectors.date, selectors.summary],
        "prefer_original": settings.prefer_original,
    }


def settings_of(row: Mapping[str, Any], /) -> SourceSettings:
    """Make the settings of a source's row."""
    told = row["settings"]
    include, exclude, include_patterns, exclude_patterns = map(tuple, told["wishes"])
    selectors = None
    if told["selectors"] is not None:
        item, link, title, date, summary = told["selectors"]
        selectors = Selectors(item=item, link=link, title=title, date=date, summary=summary)
    return SourceSettings(
        id=row["id"],
        url=row["declared_url"],
        form=SourceForm(row["form"]),
        outlet=told["outlet"],
        language=told["language"],
        section=told["section"],
        kind=told["kind"] and SourceKind(told["kind"]),
        interval=None if told["interval"] is None else timedelta(seconds=told["interval"]),
        text=TextFrom(told["text"]),
        wishes=Wishes(
            include=include,
            exclude=exclude,
            include_patterns=include_patterns,
            exclude_patterns=exclude_patterns,
        ),
        selectors=selectors,
        prefer_original=told["prefer_original"],
    )


def source_of(row: Mapping[str, Any], /) -> Source:
    """Make a source of its row."""
    return Source(
        settings=settings_of(row),
        origin=SourceOrigin(row["origin"]),
        added=row["added"],
        added_by=row["added_by"],
        paused=row["paused"],
        **{name: row[name] for name in POLLED},
    )


def polled_row(source: Source, /) -> dict[str, Any]:
    """Give the columns that a poll writes."""
    return {name: getattr(source, name) for name in POLLED}
