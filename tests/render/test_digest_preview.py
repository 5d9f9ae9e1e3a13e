"""What an admin is shown of a digest before its hour, and what is said of it afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.edition import Edition, EditionStory
from bot.model.open_issue import IssuePhase, OpenIssue
from bot.model.schedule import Schedule
from bot.model.story import StoryBrief
from bot.render.actions.issues import IssueDeed, JudgeIssue, slot_key, slot_number
from bot.render.callback import decode
from bot.render.digest_preview import drop_view, intro_view, issue_view, over_view
from bot.render.html import TEXT_LIMIT, utf16_length, visible
from bot.render.view import View

NOW = datetime(2026, 11, 26, 6, 30, tzinfo=UTC)
HOSTILE = '<b>&"</b>\u202e𝕏\x00 ' * 60
EN = Localiser("en", ZoneInfo("Asia/Tokyo"))


def story(number: int, **fields: Any) -> EditionStory:
    values: dict[str, Any] = {"title": f"Story {number}", "body": "", "language": "en"} | fields
    headline = Article(id=number, seq=number, added=NOW, changed=NOW, analysis=Analysis(), **values)
    brief = StoryBrief(story_id=number + 100, articles=1, sources=1, languages=("en",), first=NOW, last=NOW)
    return EditionStory(brief=brief, headline=headline)


def opened(
    *stories: EditionStory,
    state: IssueState = IssueState.DRAFT,
    phase: IssuePhase = IssuePhase.AHEAD,
    approval: Approval = Approval.SEND,
    title: str = "Harbour",
    **fields: Any,
) -> OpenIssue:
    digest = Digest(
        id=7,
        chat_id=-100,
        owner_id=1,
        schedule=Schedule(hours=(time(8),), zone="Europe/Paris"),
        approval=approval,
        made=NOW,
        settled=NOW,
    )
    moment = NOW + timedelta(minutes=30)
    ids = tuple(item.headline.id for item in stories)
    issue = Issue(digest_id=7, slot="2026-11-26T08:00", moment=moment, state=state, article_ids=ids, **fields)
    edition = Edition(
        digest=digest, moment=moment, day=date(2026, 11, 26), at=time(8), since=NOW, stories=stories
    )
    chat = Chat(id=-100, kind=ChatKind.CHANNEL, title=title, language="en", first_seen=NOW, last_seen=NOW)
    return OpenIssue(
        digest=digest, chat=chat, issue=issue, phase=phase, goes_out=moment, edition=edition, whole=edition
    )


def labels(view: View) -> list[list[str]]:
    return [[button.label for button in row] for row in view.keyboard]


def actions(view: View) -> list[JudgeIssue]:
    found = [decode(button.data or "") for row in view.keyboard for button in row]
    assert all(isinstance(action, JudgeIssue) for action in found)
    return found  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("state", "approval", "head", "decisions"),
    [
        (
            IssueState.DRAFT,
            Approval.SEND,
            "Goes out in “Harbour” (08:00) unless you hold it",
            ["Publish", "Hold"],
        ),
        (
            IssueState.DRAFT,
            Approval.HOLD,
            "Goes out in “Harbour” (08:00) only if you publish it",
            ["Publish"],
        ),
        (IssueState.APPROVED, Approval.HOLD, "✓ Goes out in “Harbour” (08:00)", ["Hold"]),
        (
            IssueState.HELD,
            Approval.SEND,
            "✋ Held: it does not go out in “Harbour” (08:00)",
            ["Send after all (08:00)"],
        ),
    ],
)
def test_what_is_decided_before_its_hour(
    state: IssueState, approval: Approval, head: str, decisions: list[str]
) -> None:
    view = issue_view(
        opened(story(1), state=state, approval=approval), [View("<b>It</b>")], localiser=EN, now=NOW
    )
    assert view.text == f"<b>{head}</b>\n\n<b>It</b>", "by the digest's clocks, wherever its admin is"
    assert labels(view) == [decisions, ["Take stories out", "Edit intro"]]
    assert {action.slot_id for action in actions(view)} == {slot_number("2026-11-26T08:00")}


@pytest.mark.parametrize(
    ("phase", "by", "said", "buttons"),
    [
        (IssuePhase.HELD, None, "nobody published", ["Show it", "Send now"]),
        (IssuePhase.HELD, 5, "did not go out", ["Show it", "Send now"]),
        (IssuePhase.OUT, 5, "✓ Sent", []),
        (IssuePhase.LATE, None, "too late", []),
        (IssuePhase.VOID, None, "counts no more", []),
        (IssuePhase.LEAVING, 5, "On its way", []),
    ],
)
def test_what_is_said_at_its_hour(
    phase: IssuePhase, by: int | None, said: str, buttons: Sequence[str]
) -> None:
    it = opened(story(1), phase=phase, state=IssueState.HELD, decided_by=by)
    view = over_view(it, localiser=EN, now=NOW)
    assert said in view.text
    assert [label for row in labels(view) for label in row] == list(buttons)
    shown = issue_view(it, [View("It")], localiser=EN, now=NOW)
    assert bool(shown.keyboard) == bool(buttons), "nothing is offered that can't be done"


def test_nothing_is_sent_of_what_is_gone() -> None:
    view = over_view(opened(phase=IssuePhase.OUT), localiser=EN, now=NOW)
    assert "Nothing went out" in view.text


def test_stories_are_taken_out_by_the_numbers_that_they_have() -> None:
    stories = (story(1), story(2, section="Sport"), story(3, section="World"), story(4, section="Sport"))
    view = drop_view(opened(*stories, dropped=(4,)), spoken=EN, localiser=EN, now=NOW)
    lines = [line for line in view.text.split("\n") if "Story" in line]
    assert lines == ["1. Story 2", "<s>2. Story 4</s>", "3. Story 3", "4. Story 1"], "as in the digest"
    assert "1 story taken out" in view.text
    assert labels(view) == [["1", "✕ 2", "3", "4"], ["◀ Back"]]
    assert [action.value_id for action in actions(view)] == [2, 4, 3, 1, 1]


@pytest.mark.parametrize("language", ["en", "fr", "ru"])
def test_whatever_is_written_fits_and_nothing_of_it_is_lost(language: str) -> None:
    speaks = Localiser(language, ZoneInfo("Europe/Paris"))
    stories = [story(number, title=HOSTILE) for number in range(1, 31)]
    it = opened(*stories, title=HOSTILE, intro=HOSTILE[:500], dropped=tuple(range(1, 30)))
    words = [f"word{number}" for number in range(1000)]
    parts = [View(" ".join(words[start : start + 450])[:TEXT_LIMIT]) for start in (0, 450, 900)]
    pages = []
    while not pages or any(label.startswith("▶") for row in labels(pages[-1]) for label in row):
        pages.append(issue_view(it, parts, localiser=speaks, now=NOW, page=len(pages) + 1))
    told = " ".join(page.text.partition("\n\n")[2] for page in pages).split()
    assert told == words
    screens = [
        *pages,
        drop_view(it, spoken=speaks, localiser=speaks, now=NOW),
        intro_view(it, localiser=speaks, now=NOW),
        over_view(replace(it, phase=IssuePhase.HELD), localiser=speaks, now=NOW),
    ]
    for view in screens:
        assert utf16_length(visible(view.text)) <= TEXT_LIMIT
        assert "\x00" not in view.text
        assert view.text.count("<b>") == view.text.count("</b>")


def test_a_picture_stands_with_the_first_page_alone() -> None:
    pictured = View("word " * 900, preview=True, preview_url="https://a.example/1.jpg", preview_above=True)
    it = opened(story(1))
    first = issue_view(it, [pictured], localiser=EN, now=NOW)
    second = issue_view(it, [pictured], localiser=EN, now=NOW, page=2)
    assert (first.preview_url, second.preview_url, second.preview) == (pictured.preview_url, None, False)
    assert issue_view(it, [pictured], localiser=EN, now=NOW, page=9) == second


def test_slots_have_numbers() -> None:
    for key in ("2026-11-26T08:00", "2024-02-29T23:59", "2030-01-01T00:00"):
        assert slot_key(slot_number(key)) == key
    assert slot_key(3) is None
    assert slot_key(2**62) is None
    assert decode("1Z.7.5.nonsense.") is None
    assert decode("1Z.7.5.send.") == JudgeIssue(7, 5, IssueDeed.PUBLISH)
