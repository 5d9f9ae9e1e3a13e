"""Telegram is asked who rules a chat; who merely comes and goes is not listened to."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.errors import Refused, Unreachable
from bot.transport.chat_members import ChatMembers
from bot.transport.member_changes import concerns

GROUP, SUPERGROUP, ANNA, BORIS = -100, -1_000_000_000_100, 7, 8


class Line:
    """Answers calls as told, and notes them."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.calls: list[tuple[str, int]] = []
        self.moved: list[tuple[int, int]] = []

    async def __call__(self, method: str, parameters: Mapping[str, Any], /, **_more: Any) -> Any:
        self.calls.append((method, parameters["chat_id"]))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def note_move(self, old: int, new: int) -> None:
        self.moved.append((old, new))

    @property
    def members(self) -> ChatMembers:
        return ChatMembers(self, moved=self.note_move)


def member(user_id: int, status: str = "administrator", *, bot: bool = False) -> dict[str, Any]:
    return {"user": {"id": user_id, "is_bot": bot}, "status": status}


@pytest.mark.parametrize(
    ("status", "rules"),
    [("creator", True), ("administrator", True), ("member", False), ("left", False), ("kicked", False)],
)
async def test_one_member_is_asked_for(status: str, rules: bool) -> None:
    line = Line(member(ANNA, status))
    assert await line.members.is_admin(GROUP, ANNA) is rules
    assert line.calls == [("getChatMember", GROUP)]


async def test_where_one_is_not_told_all_are_asked_for() -> None:
    everybody = [member(1, bot=True), member(ANNA, "creator"), {"user": "?"}, None]
    for user_id, rules in ((ANNA, True), (BORIS, False), (1, False)):
        line = Line(BadRequest("CHAT_ADMIN_REQUIRED"), everybody)
        assert await line.members.is_admin(GROUP, user_id) is rules
        assert [method for method, _ in line.calls] == ["getChatMember", "getChatAdministrators"]


async def test_a_group_that_moved_is_asked_for_under_its_new_id() -> None:
    line = Line(ChatMigrated(SUPERGROUP), member(ANNA))
    assert await line.members.is_admin(GROUP, ANNA)
    assert line.moved == [(GROUP, SUPERGROUP)]
    assert [chat for _, chat in line.calls] == [GROUP, SUPERGROUP]


@pytest.mark.parametrize(
    ("answer", "moved_to"),
    [(True, None), (ChatMigrated(SUPERGROUP), SUPERGROUP), (Forbidden("kicked"), None)],
)
async def test_where_a_group_went(answer: Any, moved_to: int | None) -> None:
    assert await Line(answer).members.moved_to(GROUP) == moved_to


@pytest.mark.parametrize(
    ("ask", "answers", "error"),
    [
        (lambda members: members.is_admin(GROUP, ANNA), [Forbidden("bot was kicked")], Unreachable),
        (lambda members: members.is_admin(GROUP, ANNA), [BadRequest("a"), BadRequest("b")], Refused),
        (lambda members: members.admins(GROUP), [Forbidden("bot was kicked")], Unreachable),
    ],
)
async def test_failures_are_the_houses_own(
    ask: Callable[[ChatMembers], Awaitable[object]], answers: list[Exception], error: type[Exception]
) -> None:
    with pytest.raises(error):
        await ask(Line(*answers).members)


def test_who_comes_and_goes_does_not_concern_us() -> None:
    def change(old: str, new: str) -> dict[str, Any]:
        return {"chat_member": {"old_chat_member": member(7, old), "new_chat_member": member(7, new)}}

    assert not concerns(change("left", "member"))
    assert not concerns(change("member", "kicked"))
    assert concerns(change("member", "administrator"))
    assert concerns(change("administrator", "left"))
    assert concerns({"message": {}})
    assert concerns({"my_chat_member": {"old_chat_member": member(7, "left")}})
    assert not concerns({"chat_member": {}})
