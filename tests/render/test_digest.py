"""A digest as messages."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Digest, DigestMode, Layout, Picture
from bot.model.edition import Edition, EditionStory
from bot.model.outlet import OutletPolicy
from bot.model.schedule import Schedule
from bot.model.sentence import Sentence
from bot.model.story import StoryBrief, Told
from bot.render.digest import digest_views
from bot.render.html import TEXT_LIMIT, utf16_length, visible
from bot.render.view import View

NOW = datetime(2026, 11, 26, 7, tzinfo=UTC)
PLAIN = Layout()


def article(number: int, title: str = "Ferry stops", **fields: Any) -> Article:
    values: dict[str, Any] = {"title": title, "body": "", "outlet": "Island Post", "language": "en"} | fields
    return Article(id=number, seq=number, added=NOW, changed=NOW, analysis=Analysis(), **values)


def story(
    number: int, *, sources: int = 1, said: str = "", update: bool = False, **fields: Any
) -> EditionStory:
    headline = article(number, **fields)
    told = (Told(article=headline, sentence=Sentence(text=said, start=0, end=len(said))),) if said else ()
    brief = StoryBrief(
        story_id=1000 + number, articles=sources, sources=sources, languages=("en",), first=NOW, last=NOW
    )
    return EditionStory(brief=brief, headline=headline, told=told, update=update)


def edition(*stories: EditionStory, layout: Layout = PLAIN, **fields: Any) -> Edition:
    digest = Digest(
        id=1,
        chat_id=1,
        owner_id=1,
        schedule=Schedule(hours=(time(8),), zone="Europe/Paris"),
        layout=layout,
        made=NOW,
        settled=NOW,
        mode=fields.pop("mode", DigestMode.HOURS),
        topics=fields.pop("topics", ()),
    )
    values: dict[str, Any] = {"moment": NOW, "day": date(2026, 11, 26), "at": time(8), "since": NOW} | fields
    return Edition(digest=digest, stories=stories, **values)


def shown(
    made: Edition, *, kind: ChatKind = ChatKind.PRIVATE, language: str = "en", outlets: Any = None
) -> tuple[View, ...]:
    chat = Chat(id=1, kind=kind, title="Chat", language=language, first_seen=NOW, last_seen=NOW)
    localiser = Localiser(language, ZoneInfo("Europe/Paris"))
    return digest_views(made, chat=chat, localiser=localiser, outlets=outlets or {}, bot_name="news_bot")


def test_stories_stand_in_sections() -> None:
    made = edition(
        story(1, title="First", section="World news", sources=4),
        story(2, title="Second", section="Économie"),
        story(3, title="Third", section="Monde", language="fr", said="Une\n phrase\u202f!"),
        story(4, title="Fourth"),
        story(5, title="Fifth", section="Chess", update=True),
        story(6, title="Sixth", section="Chess"),
        intro="Good <morning>",
    )
    [view] = shown(made)
    lines = [line for line in view.text.split("\n") if line]
    assert lines[0] == "<b>Thursday 26 November · 08:00 edition</b>"
    assert lines[1] == "Good &lt;morning&gt;"
    assert lines[2:5] == ["<b>WORLD</b>", "<b>1. First</b>", "<i>Island Post · +3 outlets</i>"]
    assert lines[5:8] == ["<b>2. Third</b>", "Une phrase\u202f!", "<i>Island Post · French</i>"]
    assert [line for line in lines if line.isupper() or line[3:-4].isupper()] == [
        "<b>WORLD</b>",
        "<b>ECONOMY</b>",
        "<b>CHESS</b>",
        "<b>OTHER NEWS</b>",
    ]
    assert "<i>update · Island Post</i>" in lines
    assert "<b>6. Fourth</b>" in lines, "what has no section comes last"
    assert [[button.label for button in row] for row in view.keyboard] == [["1", "2", "3", "4", "5", "6"]]


def test_few_stories_need_no_headings() -> None:
    [view] = shown(edition(story(1, section="World"), story(2, section="Sport")))
    assert "WORLD" not in view.text


def test_where_a_number_leads() -> None:
    stories = (story(1, sources=2), story(2))
    [private] = shown(edition(*stories))
    assert all(button.data and not button.url for button in private.keyboard[0])
    [group] = shown(edition(*stories), kind=ChatKind.SUPERGROUP)
    assert [button.url for button in group.keyboard[0]] == [
        "https://t.me/news_bot?start=story_1001",
        "https://t.me/news_bot?start=article_2",
    ]
    [channel] = shown(edition(*stories, layout=Layout(read_more=False)), kind=ChatKind.CHANNEL)
    assert channel.keyboard == ()


def test_where_many_read_along_headlines_lead_to_the_originals() -> None:
    made = edition(
        story(1, title="A & B", url="https://a.example/?x=1&y=2"),
        story(2, url="https://a.example/" + "x" * 300),
    )
    [channel] = shown(made, kind=ChatKind.CHANNEL)
    assert '<b>1. <a href="https://a.example/?x=1&amp;y=2">A &amp; B</a></b>' in channel.text
    assert channel.text.count("<a ") == 1, "the other is too long"
    [private] = shown(made)
    assert "<a " not in private.text


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_what_is_too_long_is_split_between_stories(language: str) -> None:
    stories = [
        story(number, title=f"{number} 🚢 " + "wörd <&> " * 30, said="Ünd so weiter. " * 40, section=name)
        for number, name in enumerate(["World", "Sport", "Chess", None] * 8, start=1)
    ]
    views = shown(edition(*stories), language=language)
    assert len(views) > 2
    numbers = [button.label for view in views for row in view.keyboard for button in row]
    assert numbers == [str(number) for number in range(1, 33)]
    for part, view in enumerate(views, start=1):
        assert utf16_length(visible(view.text)) <= 4096
        assert view.text.count("</") <= 100
        assert all(len(row) <= 8 for row in view.keyboard)
        if part > 1:
            assert f"{part}/{len(views)}" in view.text.split("\n")[0]
        for row in view.keyboard:
            for button in row:
                assert f"<b>{button.label}. " in view.text, "a part's buttons open its own stories"


def test_marks_are_counted_too() -> None:
    views = shown(edition(*(story(number, title="T") for number in range(1, 61))))
    assert len(views) > 1
    assert all(view.text.count("</") <= 100 for view in views)


def test_machines_relays_and_labels_are_named() -> None:
    machine = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relay")
    other = article(9, outlet="Harbour Radio", provenance=machine)
    made = edition(
        story(1, provenance=machine),
        replace(
            story(2, said="One."),
            told=(Told(article=other, sentence=Sentence(text="Two.", start=0, end=4)),),
        ),
    )
    outlets = {"relay": OutletPolicy(name="Relay", label="a relay")}
    [view] = shown(made, outlets=outlets)
    assert "<i>Island Post, relayed by Relay (a relay) · machine translation</i>" in view.text
    assert "Two. — <i>Harbour Radio, relayed by Relay (a relay), machine translation</i>" in view.text
    assert "Labels in brackets" in view.text


def test_hashtags_signature_and_pictures() -> None:
    layout = Layout(hashtags=True, signature="The <Harbour> desk", picture=Picture.STORY)
    made = edition(
        story(1, section="World"),
        story(2, section="Villes et régions", image="https://img.example/2.jpg", url="https://a.example/2"),
        layout=layout,
    )
    [view] = shown(made, kind=ChatKind.CHANNEL)
    assert view.text.endswith("#World #Cities_and_regions\n\nThe &lt;Harbour&gt; desk")
    assert (view.preview_url, view.preview_above) == ("https://img.example/2.jpg", True)
    plain = edition(story(1, url="https://a.example/1"), layout=Layout(previews=True))
    assert shown(plain)[0].preview_url == "https://a.example/1"
    bad = edition(story(1, image="javascript:alert(1)"), layout=layout)
    assert shown(bad)[0].preview_url is None


def test_a_stream_posts_each_story_by_itself() -> None:
    layout = Layout(hashtags=True, signature="Desk")
    made = edition(
        story(
            1, title="First", section="Sport", said="It is so.", sources=2, url="https://a.example/?a=1&b=2"
        ),
        story(2),
        layout=layout,
        mode=DigestMode.STREAM,
    )
    first, second = shown(made, kind=ChatKind.CHANNEL)
    headline = '<b><a href="https://a.example/?a=1&amp;b=2">First</a></b>'
    assert first.text == f"{headline}\n\nIt is so.\n\n<i>Island Post · +1 outlet</i>\n\n#Sport\nDesk"
    [[button]] = first.keyboard
    assert (button.label, button.url) == ("Read more", "https://t.me/news_bot?start=story_1001")
    assert "#" not in second.text


def test_what_makes_a_hashtag() -> None:
    sections = ["Sport", "C’est où ? <b>", "Экономика", "2026", " — ", "Sport", None, "x" * 90]
    made = edition(
        *(story(number, section=name) for number, name in enumerate(sections, start=1)),
        layout=Layout(hashtags=True),
    )
    [view] = shown(made)
    tags = view.text.rpartition("\n\n")[2].split(" ")
    assert tags == ["#Sport", "#C_est_où_b", "#Economy", "#" + "x" * 40]


def test_nothing_is_new() -> None:
    [view] = shown(edition(), language="ru")
    assert view.text.startswith("<b>Четверг, 26 ноября · выпуск 08:00</b>")
    assert "Ничего нового" in view.text


HOSTILE = '<b>&"</b>\u202e𝕏\x00 ' * 40


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
@pytest.mark.parametrize("mode", list(DigestMode))
def test_whatever_is_written_is_no_markup_and_fits(language: str, mode: DigestMode) -> None:
    layout = Layout(signature=HOSTILE, hashtags=True, picture=Picture.STORY)
    hostile = [
        story(
            number, title=HOSTILE, said=HOSTILE, outlet=HOSTILE, section=HOSTILE, url=HOSTILE, image=HOSTILE
        )
        for number in range(1, 6)
    ]
    made = edition(*hostile, layout=layout, mode=mode, topics=(HOSTILE,), intro=HOSTILE * 20)
    for view in shown(made, kind=ChatKind.CHANNEL, language=language):
        assert utf16_length(visible(view.text)) <= TEXT_LIMIT
        assert "<b>&amp;" not in view.text
        assert "\x00" not in view.text
        assert view.text.count("<b>") == view.text.count("</b>")
