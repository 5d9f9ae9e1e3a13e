"""`[[source]]`: a place that articles come from."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from bot.config.sections import Section
from bot.config.values import checked_pattern, checked_selector, checked_source_id, http_url
from bot.model.channel import channel_address
from bot.model.source import (
    Selectors,
    SourceForm,
    SourceKind,
    SourceSettings,
    TextFrom,
    Wishes,
    source_id_of,
)

_Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
_Pattern = Annotated[str, StringConstraints(min_length=1, max_length=500), AfterValidator(checked_pattern)]
_Selector = Annotated[str, StringConstraints(max_length=200), AfterValidator(checked_selector)]


class SelectConfig(Section):
    """Where a list page has its articles: CSS selectors."""

    item: _Selector = Field(min_length=1, description="CSS selector of one article's entry")
    link: _Selector = Field("", description="of the link in it; without one its first link")
    title: _Selector = Field("", description="of its title; without one the link's text")
    date: _Selector = Field("", description="of its date")
    summary: _Selector = Field("", description="of its short text")

    def selectors(self) -> Selectors:
        """Turn it into what the rest of the bot reads."""
        return Selectors(
            item=self.item,
            link=self.link or None,
            title=self.title or None,
            date=self.date or None,
            summary=self.summary or None,
        )


class SourceConfig(Section):
    """A place that articles come from."""

    id: Annotated[str, AfterValidator(checked_source_id)] = Field(
        "", description="short lasting name: lower-case letters, digits, hyphens; made of the address"
    )
    url: str = Field(min_length=1, max_length=2000, description="its address, or a folder's path")
    form: SourceForm = Field(SourceForm.FEED, description="feed, sitemap, list, telegram or folder")
    outlet: str = Field(
        "", max_length=100, description="what to call it, where its pages name no other outlet"
    )
    language: str = Field(
        "", pattern="^([a-z]{2})?$", description="language of its articles where unsure: fr, en, ru …"
    )
    section: str = Field("", max_length=100, description="section of articles that name none")
    kind: SourceKind | None = Field(None, description="agency, public, private or aggregator")
    minutes: float | None = Field(
        None, ge=1, le=10080, description="fixed time between polls; else as often as it publishes"
    )
    text: TextFrom = Field(TextFrom.PAGE, description="page: read each article's page; feed: the feed's text")
    include: tuple[_Word, ...] = Field((), description="take only what has one of these words")
    exclude: tuple[_Word, ...] = Field((), description="leave out what has one of these words")
    include_patterns: tuple[_Pattern, ...] = Field((), description="the same with regular expressions (RE2)")
    exclude_patterns: tuple[_Pattern, ...] = Field((), description="the same with regular expressions (RE2)")
    select: SelectConfig | None = Field(None, description="for a list: where its articles are")
    prefer_original: bool = Field(False, description="a relay: take the original that its pages name")

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.form is SourceForm.LIST and self.select is None:
            raise ValueError("a list needs select.item, the CSS selector of one entry")
        if self.form is SourceForm.TELEGRAM:
            if channel_address(self.url) is None:
                raise ValueError("expected a public channel: @name or https://t.me/name")
        elif self.form is not SourceForm.FOLDER:
            http_url(self.url if "://" in self.url else f"https://{self.url}")
        return self

    def inside(self, folder: Path) -> Self:
        """Make a folder's path absolute: a relative one is inside `folder`."""
        if self.form is not SourceForm.FOLDER:
            return self
        return self.model_copy(update={"url": str((folder / Path(self.url).expanduser()).resolve())})

    def settings(self) -> SourceSettings:
        """Turn it into what the rest of the bot reads."""
        bare = self.form is not SourceForm.FOLDER and "://" not in self.url
        url = f"https://{self.url}" if bare else self.url
        if self.form is SourceForm.TELEGRAM:
            url = channel_address(self.url) or url
        return SourceSettings(
            id=self.id or source_id_of(url),
            url=url,
            form=self.form,
            outlet=self.outlet or None,
            language=self.language or None,
            section=self.section or None,
            kind=self.kind,
            interval=None if self.minutes is None else timedelta(minutes=self.minutes),
            text=self.text,
            wishes=Wishes(
                include=self.include,
                exclude=self.exclude,
                include_patterns=self.include_patterns,
                exclude_patterns=self.exclude_patterns,
            ),
            selectors=None if self.select is None else self.select.selectors(),
            prefer_original=self.prefer_original,
        )
