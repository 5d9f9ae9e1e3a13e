"""What people do reaches the bot as Telegram would tell it."""

from typing import Any

import pytest

from bot.sandbox import Sandbox, SandboxClient, SandboxError
from bot.sandbox.player import Person


async def test_a_bot_cannot_begin(raw: Any, client: SandboxClient) -> None:
    person = await client.person("Zoé")
    text = "Forbidden: bot can't initiate conversation with a user"
    assert await raw.refusal("sendMessage", chat_id=person.id, text="x") == (403, text)
    await person.say("salut")
    assert await raw("sendMessage", chat_id=person.id, text="x")


async def test_blocking_and_unblocking(raw: Any, ann: Person) -> None:
    await ann.block()
    blocked = (403, "Forbidden: bot was blocked by the user")
    assert await raw.refusal("sendMessage", chat_id=ann.id, text="x") == blocked
    assert await raw.refusal("sendChatAction", chat_id=ann.id, action="typing") == blocked
    with pytest.raises(SandboxError, match="unblock"):
        await ann.say("hello?")
    assert await ann.block() is None
    await ann.unblock()
    assert await raw("sendMessage", chat_id=ann.id, text="x")
    changes = [update["my_chat_member"] for update in await raw("getUpdates") if "my_chat_member" in update]
    statuses = [(c["old_chat_member"]["status"], c["new_chat_member"]["status"]) for c in changes]
    assert statuses == [("member", "kicked"), ("kicked", "member")]
    assert changes[0]["from"]["id"] == changes[0]["chat"]["id"] == ann.id
    assert changes[0]["new_chat_member"]["user"]["username"] == "depeche_bot"


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://t.me/depeche_bot?start=article_7", "/start article_7"),
        ("t.me/Depeche_Bot?start=a-B", "/start a-B"),
        ("tg://resolve?domain=depeche_bot&start=x", "/start x"),
        ("https://t.me/depeche_bot", "/start"),
        ("https://t.me/depeche_bot?start=no%20spaces", "/start"),
        (f"https://t.me/depeche_bot?start={'x' * 65}", "/start"),
    ],
)
async def test_deep_links(ann: Person, url: str, text: str) -> None:
    opened = await ann.open(url)
    assert opened.message["text"] == text
    assert opened.message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


@pytest.mark.parametrize("url", ["https://t.me/other_bot?start=x", "https://example.org/?start=x"])
async def test_links_elsewhere_do_not_reach_the_bot(ann: Person, url: str) -> None:
    with pytest.raises(SandboxError):
        await ann.open(url)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("hello everybody", False),
        ("/help", True),
        ("/help@depeche_bot now", True),
        ("/help@Depeche_Bot", True),
        ("/help@other_bot", False),
        ("please /help", False),
        ("what says @depeche_bot ?", True),
        ("what says @other_bot ?", False),
    ],
)
@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_privacy_mode(ann: Person, client: SandboxClient, text: str, seen: bool, kind: str) -> None:
    group = await client.group("G", ann, type=kind)
    assert ((await ann.say(text, chat=group)).update_id is not None) is seen


async def test_privacy_mode_lets_replies_through_but_only_to_the_bot(
    raw: Any, ann: Person, client: SandboxClient
) -> None:
    bob = await client.person("Bob")
    group = await client.group("G", ann, bob)
    own = await raw("sendMessage", chat_id=group, text="?")
    assert (await bob.say("yes", chat=group, reply_to=own["message_id"])).update_id is not None
    other = await ann.say("aside", chat=group)
    assert (await bob.say("no", chat=group, reply_to=other.message_id)).update_id is None


async def test_an_administrator_bot_sees_everything(ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann)
    assert (await ann.say("aside", chat=group)).update_id is None
    await client.promote(group)
    assert (await ann.say("aside", chat=group)).update_id is not None


async def test_coming_and_going(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann, bot=False, type="group")
    assert await raw.refusal("sendMessage", chat_id=group, text="x") == (
        403,
        "Forbidden: bot is not a member of the group chat",
    )
    assert (await ann.say("/help", chat=group)).update_id is None
    await client.join(group)
    assert await raw("sendMessage", chat_id=group, text="x")
    bob = await client.person("Bob")
    await client.join(group, bob)
    await client.leave(group, bob)
    await client.leave(group, kicked=True)
    assert await raw.refusal("sendMessage", chat_id=group, text="x") == (
        403,
        "Forbidden: bot was kicked from the group chat",
    )
    told = []
    for update in await raw("getUpdates", offset=1001):
        change, message = update.get("my_chat_member"), update.get("message")
        told.append(
            change["new_chat_member"]["status"]
            if change
            else next(key for key in message if key.endswith(("_members", "_member")))
        )
    assert told == ["member", "new_chat_members", "new_chat_members", "left_chat_member", "kicked"]
    with pytest.raises(SandboxError):
        await bob.say("still here", chat=group)


async def test_a_group_of_each_kind_knows_its_name_for_refusals(
    ann: Person, client: SandboxClient, raw: Any
) -> None:
    for kind in ("group", "supergroup", "channel"):
        chat = await client.group("G", ann, type=kind)
        await client.leave(chat, kicked=True)
        assert (await raw.refusal("sendMessage", chat_id=chat, text="x"))[1] == (
            f"Forbidden: bot was kicked from the {kind} chat"
        )


async def test_pressing_buttons(
    raw: Any, ann: Person, client: SandboxClient, sandbox: Sandbox, clock: Any
) -> None:
    rows = [
        [{"text": "◀", "callback_data": "p:0"}, {"text": "▶ Suite", "callback_data": "p:2"}],
        [{"text": "Web", "url": "https://example.org"}, {"text": "Copy", "copy_text": {"text": "c"}}],
    ]
    sent = await raw("sendMessage", chat_id=ann.id, text="?", reply_markup={"inline_keyboard": rows})
    await ann.press(sent, "◀")
    await ann.press(sent, "suite")
    await ann.press(sent, data="p:2")
    await ann.press(sent, row=0, column=1)
    await ann.press(sent, data="forged:1", forge=True)
    assert (await ann.press(sent, "Web")).url == "https://example.org/"
    assert (await ann.press(sent, "Copy")).button == {"copy_text": {"text": "c"}}
    queries = [update["callback_query"] for update in await raw("getUpdates") if "callback_query" in update]
    assert [query["data"] for query in queries] == ["p:0", "p:2", "p:2", "p:2", "forged:1"]
    assert queries[0]["from"]["id"] == ann.id
    assert queries[0]["message"]["message_id"] == sent["message_id"]
    assert (
        queries[0]["message"]["reply_markup"]["inline_keyboard"] == (sent["reply_markup"]["inline_keyboard"])
    )
    with pytest.raises(SandboxError, match=r"the message has: \[◀\], \[▶ Suite\]"):
        await ann.press(sent, "Nope")

    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    n = (await client.state())["n"]
    assert await raw("answerCallbackQuery", callback_query_id=queries[0]["id"], text="ok") is True
    answer = await client.wait_for(lambda event: event["kind"] == "callback_answer", since=n)
    assert (answer["chat_id"], answer["user_id"], answer["text"], answer["show_alert"]) == (
        ann.id,
        ann.id,
        "ok",
        False,
    )
    assert await raw.refusal("answerCallbackQuery", callback_query_id=queries[0]["id"]) == (400, old)
    clock.now += 16
    assert await raw.refusal("answerCallbackQuery", callback_query_id=queries[1]["id"]) == (400, old)


async def test_somebody_elses_chat_is_closed(raw: Any, ann: Person, client: SandboxClient) -> None:
    eve = await client.person("Eve")
    sent = await raw("sendMessage", chat_id=ann.id, text="?")
    for act in (
        eve.say("x", chat=ann.id),
        eve.press(sent, data="x", forge=True),
        eve.send_document("x", b"x", chat=ann.id),
    ):
        with pytest.raises(SandboxError, match="is not in chat"):
            await act


async def test_any_member_may_press_in_a_group(raw: Any, ann: Person, client: SandboxClient) -> None:
    bob = await client.person("Bob")
    group = await client.group("G", ann, bob)
    sent = await raw(
        "sendMessage",
        chat_id=group,
        text="?",
        reply_markup={"inline_keyboard": [[{"text": "1", "callback_data": "x"}]]},
    )
    await bob.press(sent, "1")
    query = (await raw("getUpdates"))[-1]["callback_query"]
    assert (query["from"]["id"], query["message"]["chat"]["id"]) == (bob.id, group)


async def test_topics(raw: Any, ann: Person, client: SandboxClient) -> None:
    group = await client.group("G", ann, forum=True)
    asked = await ann.say("/latest", chat=group, thread=42)
    assert asked.message["message_thread_id"] == 42
    assert asked.message["chat"]["is_forum"] is True
    answer = await raw(
        "sendMessage",
        chat_id=group,
        text="x",
        message_thread_id=42,
        reply_parameters={"message_id": asked.message_id},
    )
    assert answer["is_topic_message"] is True
    assert answer["reply_to_message"]["text"] == "/latest"
    await client.topic(group, "x", id=42, closed=True)
    assert (await raw.refusal("sendMessage", chat_id=group, text="x", message_thread_id=42))[1].endswith(
        "TOPIC_CLOSED"
    )


async def test_replies(raw: Any, ann: Person) -> None:
    question = await ann.say("une question de météo ?")
    reply = {"message_id": question.message_id}
    sent = await raw("sendMessage", chat_id=ann.id, text="oui", reply_parameters=reply | {"quote": "météo"})
    assert sent["quote"] == {"text": "météo", "position": 16, "is_manual": True}
    again = await raw("sendMessage", chat_id=ann.id, text="non", reply_to_message_id=sent["message_id"])
    assert "reply_to_message" not in again["reply_to_message"]
    gone = {"message_id": 999, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await raw("sendMessage", chat_id=ann.id, text="x", reply_parameters=gone)
    assert (
        await raw.refusal(
            "sendMessage", chat_id=ann.id, text="x", reply_parameters=reply | {"quote": "soleil"}
        )
    ) == (400, "Bad Request: QUOTE_TEXT_INVALID")


async def test_editing_takes_the_keyboard_away(raw: Any, ann: Person) -> None:
    keyboard = {"inline_keyboard": [[{"text": "1", "callback_data": "x"}]]}
    sent = await raw("sendMessage", chat_id=ann.id, text="same", reply_markup=keyboard)
    target = {"chat_id": ann.id, "message_id": sent["message_id"]}
    for _ in range(2):
        code, text = await raw.refusal("editMessageText", **target, text="same", reply_markup=keyboard)
        assert (code, text.partition(":")[2].partition(":")[0]) == (400, " message is not modified")
    assert (await raw.refusal("editMessageReplyMarkup", **target, reply_markup=keyboard))[0] == 400
    edited = await raw("editMessageText", **target, text="same")
    assert "reply_markup" not in edited
    assert edited["edit_date"] == 1_700_000_000
    assert (await raw("editMessageReplyMarkup", **target, reply_markup=keyboard))["text"] == "same"


async def test_a_message_older_than_two_days_stays(raw: Any, ann: Person, clock: Any) -> None:
    number = (await raw("sendMessage", chat_id=ann.id, text="x"))["message_id"]
    clock.now += 48 * 3600 + 1
    assert await raw.refusal("deleteMessage", chat_id=ann.id, message_id=number) == (
        400,
        "Bad Request: message can't be deleted for everyone",
    )


async def test_updates_of_one_chat_keep_their_order(raw: Any, ann: Person) -> None:
    for number in range(20):
        await ann.say(str(number))
    told = [update["message"]["text"] for update in await raw("getUpdates", offset=1001)]
    assert told == [str(number) for number in range(20)]
