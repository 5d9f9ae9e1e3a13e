"""Who may configure a chat is asked of Telegram, and believed for two seconds."""

from typing import Any

import pytest

from bot.errors import Refused, Uncertain, Unreachable, UserError
from bot.services.chat_rights import ChatRights

GROUP, ANNA, BORIS = -100, 7, 8


class Members:
    """Telegram's answers."""

    def __init__(self) -> None:
        self.admins: set[int] = {ANNA}
        self.error: Exception | None = None
        self.asked = 0

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        assert chat_id == GROUP
        self.asked += 1
        if self.error is not None:
            raise self.error
        return user_id in self.admins


@pytest.fixture
def members() -> Members:
    return Members()


@pytest.fixture
def rights(members: Members, clock: Any) -> ChatRights:
    return ChatRights(members, clock)


async def test_oneself_ones_own_and_nobody_anothers(rights: ChatRights, members: Members) -> None:
    assert await rights.may_configure(ANNA, ANNA)
    assert not await rights.may_configure(ANNA, BORIS)
    assert await rights.may_configure(GROUP, GROUP), "an anonymous admin writes as the group"
    assert not await rights.may_configure(-200, GROUP), "a channel that writes there rules nothing"
    assert members.asked == 0


async def test_an_answer_holds_for_two_seconds(rights: ChatRights, members: Members, clock: Any) -> None:
    assert await rights.may_configure(ANNA, GROUP)
    assert not await rights.may_configure(BORIS, GROUP)
    members.admins = {BORIS}
    assert await rights.may_configure(ANNA, GROUP)
    assert members.asked == 2
    rights.forget(GROUP)
    assert not await rights.may_configure(ANNA, GROUP)
    members.admins = {ANNA}
    clock.advance(2)
    assert await rights.may_configure(ANNA, GROUP)


@pytest.mark.parametrize("error", [Unreachable(GROUP, "kicked"), Refused(GROUP, "no")])
async def test_where_the_bot_can_not_look_nobody_may(
    rights: ChatRights, members: Members, error: Exception
) -> None:
    members.error = error
    assert not await rights.may_configure(ANNA, GROUP)


async def test_when_telegram_is_silent_that_is_said(rights: ChatRights, members: Members) -> None:
    members.error = Uncertain(GROUP, "HTTP 502")
    with pytest.raises(UserError) as caught:
        await rights.may_configure(ANNA, GROUP)
    assert caught.value.key == "chats-rights-unknown"
    members.error = None
    assert await rights.may_configure(ANNA, GROUP)
