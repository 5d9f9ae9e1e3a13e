"""A channel's page as Telegram's site marks it up; all posts are of our own writing."""

# ruff: noqa: E501 - markup and rules stand as they come

from datetime import UTC, datetime

import pytest
from samples import NOW

from bot.ingest.listings.feedentry import FeedContent, FeedEntry
from bot.ingest.listings.feeds import entry_draft
from bot.ingest.listings.telegram_page import read_telegram_page
from bot.model.article import Draft, Refusal
from bot.model.channel import channel_address


def post(number: int, inside: str, *, kind: str = "", meta: str = "") -> str:
    return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap">
<div class="tgme_widget_message text_not_supported_wrap js-widget_message {kind}" data-post="Courrier_Brevans/{number}" data-view="x">
<div class="tgme_widget_message_user"><a href="https://t.me/Courrier_Brevans"><i class="tgme_widget_message_user_photo"><img src="https://cdn.example/me.jpg"></i></a></div>
<div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/Courrier_Brevans"><span dir="auto">Le Courrier de Brévans</span></a></div>
{inside}
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info">
<span class="tgme_widget_message_views">1.2K</span><span class="copyonly"> views</span>
<span class="tgme_widget_message_meta">{meta}<a class="tgme_widget_message_date" href="https://t.me/Courrier_Brevans/{number}"><time datetime="2024-05-12T08:{number:02}:00+00:00" class="time">08:{number:02}</time></a></span></div></div>
</div></div></div>"""


def text(markup: str) -> str:
    return f'<div class="tgme_widget_message_text js-message_text" dir="auto">{markup}</div>'


POSTS = (
    post(1, '<div class="tgme_widget_message_text">Le Courrier de Brévans a épinglé une photo</div>', kind="service_message"),
    post(2, text('<b>Le pont de Brévans rouvre lundi</b> <i class="emoji" style="background-image:url(\'//telegram.example/e.png\')"><b>🌉</b></i><br/><br/>Les travaux ont duré un an.<br/>Deux voies sont prêtes.<br/><br/>#Pont #ville <a href="?q=%23ville">#ville</a> <a href="https://courrier.example/pont">Lire</a>')
         + '<a class="tgme_widget_message_photo_wrap" href="https://t.me/Courrier_Brevans/2" style="width:800px;background-image:url(\'https://cdn.example/pont.jpg\')"><div></div></a>'),
    post(3, '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/port/9"><span dir="auto">Le Port &amp; la mer</span></a></div>'
         + text("La marée sera haute ce soir. " * 8), meta="edited &nbsp;"),
    post(4, '<a class="tgme_widget_message_reply" href="https://t.me/Courrier_Brevans/2"><div class="tgme_widget_message_text js-message_reply_text">Le pont de Brévans rouvre lundi</div></a>' + text("Correction : mardi, et non lundi.")),
    post(5, '<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Le pont ?</div></div>'),
    post(6, '<div class="tgme_widget_message_sticker_wrap"><i class="tgme_widget_message_sticker"></i></div>'),
    post(7, text("#pont @courrier https://courrier.example/x 🌉")),
    post(8, '<a class="tgme_widget_message_video_player"><i class="tgme_widget_message_video_thumb" style="background-image:url(\'https://cdn.example/v.jpg\')"></i><time class="message_video_duration js-message_video_duration">0:31</time></a>' + text("5 &lt; 6, dit le maire &amp; son adjoint")),
)  # fmt: skip
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Le Courrier – Telegram</title></head><body>
<div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span dir="auto">Le Courrier de Brévans</span></div></div>
<section class="tgme_channel_history js-message_history">{"".join(POSTS)}</section></body></html>"""
URL = "https://t.me/s/courrier_brevans"


@pytest.fixture
def feed() -> FeedContent:
    found = read_telegram_page(PAGE.encode(), url=URL, now=NOW)
    assert isinstance(found, FeedContent), found
    return found


def entry(feed: FeedContent, number: int) -> FeedEntry:
    return next(item for item in feed.entries if item.guid == f"Courrier_Brevans/{number}")


def test_posts_with_text_are_entries(feed: FeedContent) -> None:
    assert (feed.title, feed.language, feed.url) == ("Le Courrier de Brévans", "fr", URL)
    assert [item.guid for item in feed.entries] == [f"Courrier_Brevans/{number}" for number in (2, 3, 4, 8)]


def test_a_post(feed: FeedContent) -> None:
    found = entry(feed, 2)
    assert found.title == "Le pont de Brévans rouvre lundi 🌉"
    assert found.url == "https://t.me/Courrier_Brevans/2"
    assert found.published == datetime(2024, 5, 12, 8, 2, tzinfo=UTC)
    assert found.content == (
        "Le pont de Brévans rouvre lundi 🌉\n\nLes travaux ont duré un an.\n\nDeux voies sont prêtes.\n\n"
        "#Pont #ville #ville Lire"
    )
    assert (found.image, found.categories) == ("https://cdn.example/pont.jpg", ("pont", "ville"))
    assert (found.forwarded_from, found.updated) == (None, None)


def test_a_forwarded_post_says_whose_it_is_and_gets_a_short_title(feed: FeedContent) -> None:
    found = entry(feed, 3)
    assert found.forwarded_from == "Le Port & la mer"
    assert found.title == "La marée sera haute ce soir."


def test_the_text_answered_is_not_the_answer_s(feed: FeedContent) -> None:
    assert entry(feed, 4).content == "Correction : mardi, et non lundi."


def test_a_video_s_length_is_no_date_and_signs_stay_signs(feed: FeedContent) -> None:
    found = entry(feed, 8)
    assert found.published == datetime(2024, 5, 12, 8, 8, tzinfo=UTC)
    assert found.title == "5 < 6, dit le maire & son adjoint"
    assert found.image == "https://cdn.example/v.jpg"


def test_entries_make_drafts(feed: FeedContent) -> None:
    draft = entry_draft(entry(feed, 2), feed)
    assert isinstance(draft, Draft)
    assert draft.external_id == "Courrier_Brevans/2"


def test_long_first_lines_are_cut_at_a_word() -> None:
    page = post(2, text("mot " * 200))
    found = read_telegram_page(page.encode(), url=URL, now=NOW)
    assert isinstance(found, FeedContent)
    title = found.entries[0].title
    assert title.endswith("mot…")
    assert len(title) <= 121


@pytest.mark.parametrize("page", ["", "<html><body><div class='tgme_page'>Contact</div></body></html>"])
def test_a_page_without_posts_is_none(page: str) -> None:
    assert isinstance(read_telegram_page(page.encode(), url=URL, now=NOW), Refusal)


def test_an_empty_channel_is_a_feed() -> None:
    header = '<div class="tgme_channel_info_header_title">Vide</div>'
    assert read_telegram_page(header.encode(), now=NOW) == FeedContent(title="Vide", entries=())


@pytest.mark.parametrize(
    "written",
    ["@Courrier", "t.me/courrier", "https://t.me/courrier", "http://t.me/s/Courrier", "https://t.me/courrier/123",
     "https://t.me/s/courrier?before=9", "telegram.me/courrier", "https://courrier.t.me", " @courrier "],
)  # fmt: skip
def test_ways_to_name_a_channel(written: str) -> None:
    assert channel_address(written) == "https://t.me/s/courrier"


@pytest.mark.parametrize(
    "written",
    ["", "courrier", "@a", "@1abc", "t.me/+abcdef", "https://t.me/joinchat/AAA", "https://t.me/c/123/4",
     "https://t.me/addstickers/x", "https://example.org/t.me/courrier", "https://t.me/", "@courrier@evil.example",
     "https://t.me.evil.example/courrier", "https://evil.example/@courrier"],
)  # fmt: skip
def test_what_names_no_channel(written: str) -> None:
    assert channel_address(written) is None
