"""The screens of settings, and of a person's own data."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from bot.locale.catalogue import Localiser, own_name
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.chat import NIGHT, Chat, ChatKind, QuietHours, SummaryLength
from bot.render import own_data
from bot.render import settings as screens
from bot.render.actions.settings import (
    ChangeSetting,
    DataDeed,
    OwnData,
    SetLanguage,
    SetSummary,
    SettingPart,
    ShowSetting,
)
from bot.render.callback import decode
from bot.render.view import View
from bot.text.unwanted import LONGEST, number_of

Accepted = Callable[[View], str]
PARIS = "Europe/Paris"


@pytest.fixture
def chat(now: datetime, localiser: Localiser) -> Chat:
    first = now - timedelta(days=9)
    return Chat(
        id=5, kind=ChatKind.PRIVATE, title="Ada", language=localiser.language, first_seen=first, last_seen=now
    )


def actions(view: View) -> list[object]:
    return [decode(button.data or "") for row in view.keyboard for button in row]


def test_settings_mark_what_is_chosen(chat: Chat, localiser: Localiser, accepted: Accepted) -> None:
    view = screens.settings_view(
        replace(chat, summary=SummaryLength.LONG, filters=("one", "two")), zone=PARIS, localiser=localiser
    )
    accepted(view)
    [language], lengths, *others = view.keyboard
    assert language.label.endswith({"en": "English", "fr": "Français", "ru": "Русский"}[localiser.language])
    assert decode(language.data or "") == ShowSetting(SettingPart.LANGUAGE)
    assert [decode(button.data or "") for button in lengths] == [SetSummary(one) for one in SummaryLength]
    assert [button.label[0] == "✓" for button in lengths] == [False, False, True]
    labels = " ".join(button.label for row in others for button in row)
    assert all(value in labels for value in ("22:00", "07:00", "6", "2"))
    assert OwnData(DataDeed.FORGET) in actions(view)


def test_every_language_is_offered_by_its_own_name(
    chat: Chat, localiser: Localiser, accepted: Accepted
) -> None:
    view = screens.language_view(chat, localiser=localiser)
    accepted(view)
    buttons = [button for row in view.keyboard[:-1] for button in row]
    assert [decode(button.data or "") for button in buttons] == [
        SetLanguage(code) for code in INTERFACE_LANGUAGES
    ]
    assert {"Français", "Українська", "العربية"} <= {button.label.removeprefix("✓ ") for button in buttons}
    assert [button.label for button in buttons if button.label[0] == "✓"] == [f"✓ {own_name(chat.language)}"]


def test_a_group_has_no_own_data(chat: Chat, localiser: Localiser) -> None:
    group = replace(chat, kind=ChatKind.SUPERGROUP)
    shown = actions(screens.settings_view(group, zone=PARIS, localiser=localiser))
    assert not any(isinstance(action, OwnData) for action in shown)
    assert ShowSetting(SettingPart.HISTORY) not in shown
    typed = screens.filters_view(group, localiser=localiser)
    assert ShowSetting(SettingPart.NEW_FILTER) not in actions(typed)
    assert "/filter" in typed.text


def test_quiet_hours_move_around_the_clock_and_never_become_none(
    chat: Chat, localiser: Localiser, now: datetime, accepted: Accepted
) -> None:
    for minutes in range(0, 24 * 60, 30):
        start = time(*divmod(minutes, 60))
        if start == NIGHT.end:
            continue
        quiet = QuietHours(start, NIGHT.end)
        view = screens.quiet_view(replace(chat, quiet=quiet), zone=PARIS, localiser=localiser, now=now)
        accepted(view)
        begins, ends, *_ = ([decode(button.data or "") for button in row] for row in view.keyboard)
        values = [action.value_id for action in begins if isinstance(action, ChangeSetting)]
        assert values[2] == minutes // 30 + 1
        assert 15 not in values  # 07:00, the other end
        assert values[2] not in [action.value_id for action in ends if isinstance(action, ChangeSetting)]
        assert len(set(values)) >= 4


def test_filters_are_paged_and_each_can_go(chat: Chat, localiser: Localiser, accepted: Accepted) -> None:
    filters = tuple(f"/{number}{'&<' * 97}/" for number in range(50))
    assert all(len(one) <= LONGEST for one in filters)
    seen = []
    for page in range(1, 7):
        view = screens.filters_view(replace(chat, filters=filters), localiser=localiser, page=page)
        accepted(view)
        seen += [a.value_id for a in actions(view) if isinstance(a, ChangeSetting)]
    assert set(seen) == {number_of(one) for one in filters}
    assert screens.filters_view(chat, localiser=localiser).text.count("\n\n") == 2


def test_every_other_screen_is_valid(
    chat: Chat, localiser: Localiser, now: datetime, accepted: Accepted
) -> None:
    offered = ("Europe/Paris", "America/Chicago", "Etc/GMT-3")
    stranger = "<b>" * 100
    views = [
        screens.zone_view(chat, zone=PARIS, localiser=localiser, now=now),
        screens.zone_view(chat, zone=PARIS, localiser=localiser, now=now, words=stranger, offered=offered),
        screens.zone_view(chat, zone=PARIS, localiser=localiser, now=now, offered=offered, exact=False),
        screens.hourly_view(chat, choices=(1, 6), localiser=localiser),
        *(
            screens.history_view(replace(chat, history=on), most=9, localiser=localiser)
            for on in (True, False)
        ),
        screens.new_filter_view(localiser),
        own_data.forget_view(localiser, admin=True),
        own_data.erase_view(2**60, localiser),
        own_data.stopped_view(localiser, follows=2, digests=0, reminders=1),
        own_data.erased_view(localiser),
    ]
    for view in views:
        assert accepted(view)
    assert own_data.resumed_line(localiser, follows=0, digests=0, reminders=0)
    news = screens.filter_news(stranger, 3, 1200, localiser)
    assert accepted(screens.filters_view(chat, localiser=localiser, news=news))
