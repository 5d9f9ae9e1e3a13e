"""The outbox as admins see it, in every language, whatever its causes are called."""

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.delivery import Cause, DeliveryState, OutboxState
from bot.model.lane import Lane
from bot.model.notice import Notice, NoticeKind
from bot.render.actions.outbox import CauseDeed, ChangeCause
from bot.render.callback import decode
from bot.render.notices import notice_view
from bot.render.outbox import again_view, outbox_view
from bot.render.view import View

DIGEST, ODD = Cause("digest", "5:2024-05-14T08:00"), Cause("<odd>", "<b>")


def actions(view: View) -> list[object]:
    return [decode(button.data or "") for row in view.keyboard for button in row]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_all_of_it_is_said(language: str) -> None:
    localiser = Localiser(language)
    state = OutboxState(
        waiting={Lane.ALERT: 3, Lane.DIGEST: 1234},
        pauses={DIGEST: "<Bad> request"},
        doubts={ODD: 2},
        ended={DeliveryState.SENT: 41, DeliveryState.REFUSED: 20},
    )
    view = outbox_view(state, localiser, note="Done.")
    for words in ("Done.", "5:2024-05-14T08:00", "&lt;Bad&gt; request", "&lt;odd&gt;", "41", "20"):
        assert words in view.text
    assert "outbox-" not in view.text
    assert ChangeCause(DIGEST.number, CauseDeed.RESUME) in actions(view)
    assert ChangeCause(ODD.number, CauseDeed.AGAIN) in actions(view)
    assert (
        localiser.text("outbox-nothing-waits")
        in outbox_view(OutboxState(waiting={}, pauses={}, doubts={}, ended={}), localiser).text
    )
    asked = again_view(DIGEST, 2, localiser)
    assert ChangeCause(DIGEST.number, CauseDeed.AGAIN_NOW) in actions(asked)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_many_causes_do_not_fill_the_screen(language: str) -> None:
    doubts = {Cause("digest", str(number) * 64): number + 1 for number in range(10)} | {
        Cause("alert", f"{number} {'x' * 50}"): 1 for number in range(30)
    }
    state = OutboxState(waiting={}, pauses=dict.fromkeys(doubts, "no " * 300), doubts=doubts, ended={})
    view = outbox_view(state, Localiser(language))
    assert len(view.text) < 4096
    assert len(view.keyboard) <= 17
    assert "32" in view.text, "how many more there are"


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_the_notice_of_a_pause_has_what_to_do(language: str) -> None:
    args = {"cause": "digest 5:2024-05-14T08:00", "number": DIGEST.number, "doubts": 3, "said": "<no>"}
    view = notice_view(Notice(kind=NoticeKind.SENDING_PAUSED, args=args), Localiser(language))
    assert "5:2024-05-14T08:00" in view.text
    assert "&lt;no&gt;" in view.text
    assert actions(view)[0] == ChangeCause(DIGEST.number, CauseDeed.RESUME)
    assert ChangeCause(DIGEST.number, CauseDeed.AGAIN) in actions(view)
