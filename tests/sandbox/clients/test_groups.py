"""Independent clients agree about topics, roles, migration, albums and inline mode."""

import asyncio
from typing import Any

import late_aiogram as at
import pytest
import telegram
from telegram.error import ChatMigrated
from three_clients import HTML, KEYBOARD, Three


async def test_topics(three: Three) -> None:
    group, names = three.group, ("Météo", "Sport", "Arts")
    made = await three.same(
        "createForumTopic",
        {"chat_id": group, "name": names[0]},
        lambda: three.ptb.create_forum_topic(group, names[0]),
        lambda: three.gram.create_forum_topic(group, names[0]),
        varying={"message_thread_id"},
    )
    threads = [topic["id"] for topic in (await three.client.state())["chats"][-1]["topics"]]
    assert made["message_thread_id"] == threads[0]
    for method, ptb, gram in (
        ("closeForumTopic", three.ptb.close_forum_topic, three.gram.close_forum_topic),
        ("reopenForumTopic", three.ptb.reopen_forum_topic, three.gram.reopen_forum_topic),
        ("deleteForumTopic", three.ptb.delete_forum_topic, three.gram.delete_forum_topic),
    ):
        await three.same(
            method,
            {"chat_id": group, "message_thread_id": threads[0]},
            lambda ptb=ptb: ptb(group, threads[1]),
            lambda gram=gram: gram(group, threads[2]),
            result=True,
        )


async def test_every_change_of_a_group(three: Three) -> None:
    """All three read one queue with the same offsets, so each sees each update."""
    client, ann = three.client, three.ann
    topic = await client.topic(three.group, "Sport")
    await client.topic(three.group, "Foot", id=topic, closed=True)
    await client.topic(three.group, id=topic)
    await client.general_topic(three.group, closed=True)
    await client.general_topic(three.group, closed=False)
    await client.change(three.group, title="Rédaction 2")
    await client.promote(three.group, rights={"can_pin_messages": False})
    await client.promote(three.group, status="member")
    await client.restrict(three.group, {"can_send_messages": False})
    await client.anonymous(three.group, 1000002)
    small = await client.group("Petit", ann, type="group")
    await client.migrate(small)
    channel = await client.group("Fil", ann, type="channel", bot=False)
    await ann.open("https://t.me/depeche_bot?startchannel&admin=post_messages", chat=channel)
    post = await three.raw("sendMessage", chat_id=channel, text="direct")
    await ann.forward(post)
    await ann.say("/help", chat=three.group, speaker=channel)
    await ann.block()
    plain = await three.same(
        "getUpdates",
        {"timeout": 0},
        lambda: three.ptb.get_updates(timeout=0),
        lambda: three.gram.get_updates(timeout=0),
    )
    told = {name for update in plain for name in update.get("message", {})}
    assert {
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "new_chat_title",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "forward_origin",
        "sender_chat",
    } <= told
    statuses = {u["my_chat_member"]["new_chat_member"]["status"] for u in plain if "my_chat_member" in u}
    assert statuses == {"administrator", "member", "restricted", "kicked"}


async def test_migration_is_an_error_of_its_own(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    old = await three.client.group("Petit", three.ann, type="group")
    new = await three.client.migrate(old)
    with pytest.raises(ChatMigrated) as moved:
        await three.ptb.send_message(old, "x")
    assert moved.value.new_chat_id == new
    with pytest.raises(at.TelegramMigrateToChat) as gram_moved:
        await three.gram.send_message(old, "x")
    assert gram_moved.value.migrate_to_chat_id == new


async def test_copies_forwards_and_pins(three: Three) -> None:
    ann, group, raw = three.ann.id, three.group, three.raw
    one, two = [(await raw("sendMessage", chat_id=ann, text=text))["message_id"] for text in "ab"]
    await three.same(
        "forwardMessage",
        {"chat_id": group, "from_chat_id": ann, "message_id": one},
        lambda: three.ptb.forward_message(group, ann, one),
        lambda: three.gram.forward_message(group, ann, one),
    )
    for method, ptb, gram in (
        ("copyMessages", three.ptb.copy_messages, three.gram.copy_messages),
        ("forwardMessages", three.ptb.forward_messages, three.gram.forward_messages),
    ):
        await three.same(
            method,
            {"chat_id": group, "from_chat_id": ann, "message_ids": [one, two]},
            lambda ptb=ptb: ptb(group, ann, [one, two]),
            lambda gram=gram: gram(group, ann, [one, two]),
        )
    sent = (await three.client.messages(group))[-1]["message_id"]
    await three.same(
        "pinChatMessage",
        {"chat_id": group, "message_id": sent},
        lambda: three.ptb.pin_chat_message(group, sent),
        lambda: three.gram.pin_chat_message(group, sent),
        result=True,
    )
    await three.same(
        "getChat",
        {"chat_id": group},
        lambda: three.ptb.get_chat(group),
        lambda: three.gram.get_chat(group),
    )


async def test_albums(three: Three, png: bytes) -> None:
    ann = three.ann.id
    first = await three.ptb.send_photo(ann, png)
    file_id = first.photo[-1].file_id
    media = [
        {"type": "photo", "media": file_id, "caption": HTML, "parse_mode": "HTML"},
        {"type": "photo", "media": file_id},
    ]
    await three.same(
        "sendMediaGroup",
        {"chat_id": ann, "media": media},
        lambda: three.ptb.send_media_group(
            ann, [telegram.InputMediaPhoto(file_id, HTML, parse_mode="HTML"), telegram.InputMediaPhoto(png)]
        ),
        lambda: three.gram.send_media_group(
            ann,
            [
                at.InputMediaPhoto(media=at.BufferedInputFile(png, "p.png"), caption=HTML),
                at.InputMediaPhoto(media=file_id),
            ],
        ),
        varying={"media_group_id", "file_unique_id"},
    )


async def test_inline_mode(three: Three) -> None:
    ann = three.ann
    asked = [
        (await three.client.post("/sandbox/inline", {"as": ann.id, "query": f"q{number}"}))["inline_query_id"]
        for number in range(3)
    ]
    wish = [
        {
            "type": "article",
            "id": "1",
            "title": "Un",
            "description": "deux",
            "thumbnail_url": "https://x.example/t.jpg",
            "input_message_content": {"message_text": HTML, "parse_mode": "HTML"},
            "reply_markup": KEYBOARD,
        }
    ]
    article = telegram.InlineQueryResultArticle(
        "1",
        "Un",
        telegram.InputTextMessageContent(HTML, parse_mode="HTML"),
        reply_markup=telegram.InlineKeyboardMarkup.de_json(KEYBOARD, None),
    )
    gram_article = at.InlineQueryResultArticle(
        id="1",
        title="Un",
        input_message_content=at.InputTextMessageContent(message_text=HTML, parse_mode="HTML"),
        reply_markup=at.InlineKeyboardMarkup.model_validate(KEYBOARD),
    )
    await three.same(
        "answerInlineQuery",
        {"inline_query_id": asked[0], "results": wish, "cache_time": 9, "next_offset": "50"},
        lambda: three.ptb.answer_inline_query(
            asked[1],
            [article],
            cache_time=9,
            next_offset="50",
            button=telegram.InlineQueryResultsButton("Plus", start_parameter="more"),
        ),
        lambda: three.gram.answer_inline_query(
            asked[2],
            [gram_article],
            cache_time=9,
            next_offset="50",
            button=at.InlineQueryResultsButton(text="Plus", start_parameter="more"),
        ),
        result=True,
    )
    offers = [await ann.inline(f"q{number}") for number in range(3)]
    texts = [(await ann.choose(offered, "1")).message["text"] for offered in offers]
    assert len(set(texts)) == 1
    plain = await three.same(
        "getUpdates",
        {"timeout": 0},
        lambda: three.ptb.get_updates(timeout=0),
        lambda: three.gram.get_updates(timeout=0),
    )
    chosen = [update["chosen_inline_result"] for update in plain if "chosen_inline_result" in update]
    inline_ids = [choice["inline_message_id"] for choice in chosen]
    await three.same(
        "editMessageText",
        {"inline_message_id": inline_ids[0], "text": "lu"},
        lambda: three.ptb.edit_message_text("lu", inline_message_id=inline_ids[1]),
        lambda: three.gram.edit_message_text("lu", inline_message_id=inline_ids[2]),
        result=True,
    )
    assert [message["text"] for message in (await ann.messages())[-3:]] == ["lu"] * 3


async def test_webhooks(three: Three, clock: Any) -> None:
    url = "http://127.0.0.1:9/hook"

    async def later(call: Any) -> Any:
        clock.now += 1
        return await call

    await three.same(
        "setWebhook",
        {"url": url, "secret_token": "s", "max_connections": 7, "allowed_updates": ["message"]},
        lambda: later(three.ptb.set_webhook(url, secret_token="s", max_connections=7)),
        lambda: later(three.gram.set_webhook(url, secret_token="s", max_connections=7)),
        result=True,
    )
    async with asyncio.timeout(30):
        while "last_error_date" not in await three.raw("getWebhookInfo"):  # noqa: ASYNC110 - a server tries
            await asyncio.sleep(0.01)
    info = await three.same("getWebhookInfo", {}, three.ptb.get_webhook_info, three.gram.get_webhook_info)
    assert (info["url"], info["max_connections"], info["allowed_updates"]) == (url, 7, ["message"])
