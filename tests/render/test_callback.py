import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.chat import SummaryLength
from bot.model.source import SOURCE_ID
from bot.render.actions import Action
from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import (
    FullText,
    OpenArticle,
    Pin,
    SaveArticle,
    SearchTerm,
    ShareArticle,
    ShowListing,
    Similar,
    Unpin,
    UnsaveArticle,
)
from bot.render.actions.as_written import AsWritten
from bot.render.actions.desk import AdminDeed, ChangeAdmin
from bot.render.actions.editing import EditArticle, EditDeed, LiftWithdrawal, ShutOutlet
from bot.render.actions.feedback import FeedbackDeed, FeedbackStep, GiveFeedback, SettleFeedback
from bot.render.actions.follows import (
    ChangeFollow,
    FollowDeed,
    FollowTarget,
    FollowThis,
    ListFollows,
    ShowFollow,
)
from bot.render.actions.known import AskedAbout, KnownDeed
from bot.render.actions.places import Current, Go, Place
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.quotes import DoubtSpeaker, Finding, QuotesOf, SettleReport, ShowQuotes
from bot.render.actions.settings import (
    ChangeSetting,
    DataDeed,
    OwnData,
    SetLanguage,
    SetSummary,
    SettingPart,
    ShowSetting,
)
from bot.render.actions.sources import ChangeSource, Deed, ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.actions.stories import MergeStory, OpenStory, ShowStory, SplitStory, Step, StoryPart
from bot.render.callback import AS_WRITTEN, LIMIT, decode, encode

LARGEST_ID = 2**63 - 1
ids = st.integers(1, LARGEST_ID)
pages = st.integers(1, 36**4 - 1)
sources = st.from_regex(SOURCE_ID, fullmatch=True)
actions = st.one_of(
    st.builds(Go, st.sampled_from(Place)),
    st.builds(ShowSources, pages),
    st.builds(ShowListing, ids, pages),
    st.builds(OpenArticle, ids, st.none() | ids, pages),
    st.builds(FullText, ids, st.none() | pages, st.none() | ids, pages, st.none() | pages),
    st.builds(ShareArticle, ids, st.none() | ids, pages),
    st.builds(Similar, ids),
    st.builds(SetLanguage, st.sampled_from(INTERFACE_LANGUAGES)),
    st.builds(SetSummary, st.sampled_from(SummaryLength)),
    st.builds(SearchTerm, ids, pages),
    st.builds(ShowSource, sources),
    st.builds(ShowOutlet, ids),
    st.builds(ListSources, pages),
    st.builds(ChangeSource, sources, st.sampled_from(Deed)),
    st.builds(Answer, ids, st.sampled_from(Reply)),
    st.builds(Choose, ids, pages),
    st.builds(SaveArticle, ids, st.none() | ids, pages),
    st.builds(UnsaveArticle, ids, st.none() | ids, pages),
    st.builds(Pin, ids, st.none() | ids, pages),
    st.builds(Unpin, ids, st.none() | ids, pages),
    st.builds(ChangeAdmin, ids, st.sampled_from(AdminDeed)),
    st.builds(AskedAbout, st.sampled_from(KnownDeed)),
    st.builds(OwnWords, ids),
    st.builds(WriteSummary, ids, st.none() | ids, pages),
    st.builds(ShowSetting, st.sampled_from(SettingPart), pages),
    st.builds(ChangeSetting, st.sampled_from(SettingPart), ids),
    st.builds(EditArticle, ids, st.sampled_from(EditDeed), st.none() | ids, pages),
    st.builds(ShutOutlet, ids),
    st.builds(LiftWithdrawal, ids),
    st.builds(GiveFeedback, st.none() | ids, st.sampled_from(FeedbackStep)),
    st.builds(SettleFeedback, ids, st.sampled_from(FeedbackDeed)),
    st.builds(OwnData, st.sampled_from(DataDeed), st.none() | ids, pages),
    st.builds(OpenStory, ids, st.none() | ids, pages),
    st.builds(ShowStory, ids, st.sampled_from(StoryPart), st.none() | ids, pages),
    st.builds(SplitStory, ids, pages, st.sampled_from(Step), st.none() | ids),
    st.builds(MergeStory, ids, ids, st.sampled_from(Step), st.none() | ids, pages),
    st.builds(OpenEvent, ids, pages),
    st.builds(SetReminder, ids, pages),
    st.builds(DropReminder, ids, pages),
    st.builds(CalendarFile, ids, st.none() | pages),
    st.builds(ShowQuotes, ids, pages, st.none() | ids, pages),
    st.builds(QuotesOf, ids),
    st.builds(DoubtSpeaker, st.none() | ids, pages, st.none() | ids, st.none() | ids, st.none() | pages),
    st.builds(SettleReport, ids, st.sampled_from(Finding)),
    st.builds(FollowThis, st.sampled_from(FollowTarget), ids, st.none() | ids),
    st.builds(ShowFollow, ids, pages),
    st.builds(ChangeFollow, ids, st.sampled_from(FollowDeed), st.none() | pages),
    st.builds(ListFollows, pages),
    st.just(Current()),
)


@given(actions | actions.filter(lambda action: isinstance(action, AS_WRITTEN)).map(AsWritten))
@example(FullText(LARGEST_ID, 36**4 - 1, LARGEST_ID, 36**4 - 1, 36**4 - 1))
@example(DoubtSpeaker(LARGEST_ID, 36**4 - 1, LARGEST_ID, LARGEST_ID, 36**4 - 1))
@example(ChangeSource("a" * 48, Deed.REMOVE))
@example(MergeStory(LARGEST_ID, LARGEST_ID, Step.CHOOSE, LARGEST_ID, 36**4 - 1))
def test_every_action_comes_back_from_its_button(action: Action) -> None:
    data = encode(action)
    assert 1 <= len(data.encode()) <= LIMIT
    assert decode(data) == action


@given(st.text(max_size=70) | st.from_regex(r"1T?[a-z](\.[0-9a-z]{0,14}){0,6}", fullmatch=True))
@example("1a.1y2p0ij32e8e8..1")  # 2**63
@example("1a.01..1")
@example("1a.１..1")  # a full-width digit
@example("1g.latest\n")
def test_forged_data_means_nothing_or_is_what_we_would_write(data: str) -> None:
    action = decode(data)
    assert action is None or encode(action) == data


@pytest.mark.parametrize(
    "data",
    [
        "",
        "0a.5..1",
        "2a.5..1",
        "1a",
        "1a.5",
        "1a.5..1.1",
        "1a...1",
        "1a.0..1",
        "1a.-5..1",
        "1a.A..1",
        "1z.1",
        "1i.xx",
        "1g.nowhere",
        "1c.1",
        "page:2",
        "1l.5.10000",
        "1m.zzzzzzzzzzzzz",
        "😀",
        "1i.",
        "1g.",
        "1s.",
        "1s.-a",
        "1s.a-",
        "1d.le-monde.burn",
        "1d.le-monde",
        "1p.5.maybe",
        "1r.le-monde",
        "1k.1.",
        "1TT.save",
        "1Ti.fr",
        "1T.5..1",
    ],
)
def test_old_and_foreign_data_is_nothing(data: str) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    "action",
    [
        Similar(0),
        Similar(2**63),
        OpenArticle(5, page=0),
        ShowListing(1, 36**4),
        SetLanguage("xx"),
        SetLanguage("fr.1"),
        ShowSource("Le Monde"),
        ShowSource("a" * 49),
        AsWritten(SetLanguage("fr")),
        AsWritten(OpenArticle(0)),
        AsWritten(AsWritten(OpenArticle(1))),
    ],
)
def test_an_impossible_action_gets_no_button(action: Action) -> None:
    with pytest.raises(ValueError, match="not a possible action"):
        encode(action)


def test_old_buttons_keep_their_meaning() -> None:
    """These are in people's chats: change the version rather than these."""
    assert decode("1a.7.2s.3") == OpenArticle(7, 100, 3)
    assert decode("1t.7.2.2s.3.1") == FullText(7, 2, 100, 3, 1)
    assert decode("1l.2s.3") == ShowListing(100, 3)
    assert decode("1h.7..1") == ShareArticle(7)
    assert decode("1m.7") == Similar(7)
    assert decode("1i.fr") == SetLanguage("fr")
    assert decode("1g.latest") == Go(Place.LATEST)
    assert decode("1r.2") == ShowSources(2)
    assert decode("1s.le-monde") == ShowSource("le-monde")
    assert decode("1o.7") == ShowOutlet(7)
    assert decode("1q.2") == ListSources(2)
    assert decode("1d.le-monde.pause") == ChangeSource("le-monde", Deed.PAUSE)
    assert decode("1p.7.yes") == Answer(7, Reply.YES)
    assert decode("1k.7.2") == Choose(7, 2)
    assert decode("1f.7..1") == SaveArticle(7)
    assert decode("1x.7.2s.3") == UnsaveArticle(7, 100, 3)
    assert decode("1n.7..1") == Pin(7)
    assert decode("1u.7.2s.3") == Unpin(7, 100, 3)
    assert decode("1c") == Current()
    assert decode("1I.story.7.") == FollowThis(FollowTarget.STORY, 7)
    assert decode("1I.speaker.7.2s") == FollowThis(FollowTarget.SPEAKER, 7, 100)
    assert decode("1J.7.2") == ShowFollow(7, 2)
    assert decode("1K.7.mute.") == ChangeFollow(7, FollowDeed.MUTE)
    assert decode("1L.2") == ListFollows(2)
