"""Independent clients agree: python-telegram-bot, aiogram and plain HTTP read the same answers."""

import datetime

import late_aiogram as at
import pytest
import telegram
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter
from three_clients import HTML, KEYBOARD, Three, no_unknown_to_gram, no_unknown_to_ptb


async def test_who_am_i(three: Three) -> None:
    me = await three.same("getMe", {}, three.ptb.get_me, three.gram.get_me)
    assert me["is_bot"] is True
    assert me["username"] == "depeche_bot"


async def test_sending_texts(three: Three) -> None:
    ann = three.ann.id
    plain = await three.same(
        "sendMessage",
        {
            "chat_id": ann,
            "text": HTML,
            "parse_mode": "HTML",
            "reply_markup": KEYBOARD,
            "protect_content": True,
            "link_preview_options": {"is_disabled": True},
            "reply_parameters": {"message_id": 1},
        },
        lambda: three.ptb.send_message(
            ann,
            HTML,
            parse_mode="HTML",
            reply_markup=telegram.InlineKeyboardMarkup.de_json(KEYBOARD, None),
            protect_content=True,
            link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
            reply_parameters=telegram.ReplyParameters(1),
        ),
        lambda: three.gram.send_message(
            ann,
            HTML,
            reply_markup=at.InlineKeyboardMarkup.model_validate(KEYBOARD),
            protect_content=True,
            link_preview_options=at.LinkPreviewOptions(is_disabled=True),
            reply_parameters=at.ReplyParameters(message_id=1),
        ),
    )
    assert [entity["type"] for entity in plain["entities"]] == ["bold", "text_link", "spoiler", "hashtag"]
    assert plain["reply_markup"]["inline_keyboard"][0][1] == {"text": "2", "callback_data": "open:2"}
    assert len(await three.ann.messages()) == 4


async def test_sending_into_a_topic(three: Three) -> None:
    thread = await three.client.topic(three.group, "Sport")
    plain = await three.same(
        "sendMessage",
        {"chat_id": three.group, "text": "But !", "message_thread_id": thread},
        lambda: three.ptb.send_message(three.group, "But !", message_thread_id=thread),
        lambda: three.gram.send_message(three.group, "But !", message_thread_id=thread),
    )
    assert plain["message_thread_id"] == thread
    assert plain["chat"]["type"] == "supergroup"


async def test_entities_given_as_objects(three: Three) -> None:
    ann = three.ann.id
    wish = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "pre", "offset": 3, "length": 1, "language": "c"},
    ]
    await three.same(
        "sendMessage",
        {"chat_id": ann, "text": "🌦 x", "entities": wish},
        lambda: three.ptb.send_message(ann, "🌦 x", entities=telegram.MessageEntity.de_list(wish, None)),
        lambda: three.gram.send_message(
            ann, "🌦 x", entities=[at.MessageEntity.model_validate(item) for item in wish], parse_mode=None
        ),
    )


async def test_editing(three: Three) -> None:
    ann, raw = three.ann.id, three.raw
    numbers = [
        (await raw("sendMessage", chat_id=ann, text="avant", reply_markup=KEYBOARD))["message_id"]
        for _ in range(3)
    ]
    edited = await three.same(
        "editMessageText",
        {"chat_id": ann, "message_id": numbers[0], "text": HTML, "parse_mode": "HTML"},
        lambda: three.ptb.edit_message_text(HTML, ann, numbers[1], parse_mode="HTML"),
        lambda: three.gram.edit_message_text(HTML, chat_id=ann, message_id=numbers[2]),
    )
    assert "reply_markup" not in edited
    marked = await three.same(
        "editMessageReplyMarkup",
        {"chat_id": ann, "message_id": numbers[0], "reply_markup": KEYBOARD},
        lambda: three.ptb.edit_message_reply_markup(
            ann, numbers[1], reply_markup=telegram.InlineKeyboardMarkup.de_json(KEYBOARD, None)
        ),
        lambda: three.gram.edit_message_reply_markup(
            chat_id=ann, message_id=numbers[2], reply_markup=at.InlineKeyboardMarkup.model_validate(KEYBOARD)
        ),
    )
    assert marked["text"] == edited["text"]


async def test_copying_and_deleting(three: Three) -> None:
    ann, group, raw = three.ann.id, three.group, three.raw
    source = (await raw("sendMessage", chat_id=ann, text="à tous", reply_markup=KEYBOARD))["message_id"]
    await three.same(
        "copyMessage",
        {"chat_id": group, "from_chat_id": ann, "message_id": source},
        lambda: three.ptb.copy_message(group, ann, source),
        lambda: three.gram.copy_message(group, ann, source),
    )
    copies = (await three.client.messages(group))[-3:]
    assert [copy["text"] for copy in copies] == ["à tous"] * 3
    assert "reply_markup" not in copies[0], "a copy has no keyboard unless one is given"
    numbers = [copy["message_id"] for copy in copies]
    await three.same(
        "deleteMessage",
        {"chat_id": group, "message_id": numbers[0]},
        lambda: three.ptb.delete_message(group, numbers[1]),
        lambda: three.gram.delete_message(group, numbers[2]),
        result=True,
    )
    await three.same(
        "deleteMessages",
        {"chat_id": ann, "message_ids": [source, 9999]},
        lambda: three.ptb.delete_messages(ann, [source]),
        lambda: three.gram.delete_messages(ann, [source]),
        result=True,
    )
    assert source not in [message["message_id"] for message in await three.ann.messages()]


async def test_photos_documents_and_files(three: Three, png: bytes) -> None:
    ann = three.ann.id
    by_ptb = await three.ptb.send_photo(ann, png, caption="<b>3 × 2</b>", parse_mode="HTML")
    by_gram = await three.gram.send_photo(ann, at.BufferedInputFile(png, "p.png"), caption="<b>3 × 2</b>")
    for photo, caption in ((by_ptb.photo, by_ptb.caption), (by_gram.photo, by_gram.caption)):
        assert photo is not None
        assert (photo[-1].width, photo[-1].height, photo[-1].file_size) == (3, 2, len(png))
        assert caption == "3 × 2"
    no_unknown_to_ptb(by_ptb)
    no_unknown_to_gram(by_gram)
    again = await three.raw("sendPhoto", chat_id=ann, photo=by_ptb.photo[-1].file_id)
    assert again["photo"][0]["file_id"] == by_ptb.photo[-1].file_id

    sent = await three.ptb.send_document(ann, b"abc", filename="notes é.txt")
    twin = await three.gram.send_document(ann, at.BufferedInputFile(b"abc", "notes é.txt"))
    assert sent.document is not None
    assert twin.document is not None
    assert sent.document.file_name == twin.document.file_name == "notes é.txt"
    file_id = sent.document.file_id
    await three.same(
        "getFile",
        {"file_id": file_id},
        lambda: plain_path(three.ptb, file_id),
        lambda: three.gram.get_file(file_id),
    )
    downloaded = await (await three.ptb.get_file(file_id)).download_as_bytearray()
    assert bytes(downloaded) == b"abc"
    stream = await three.gram.download(twin.document.file_id)
    assert stream is not None
    assert stream.read() == b"abc"
    url = await three.raw("sendDocument", chat_id=ann, document="https://example.org/x.pdf")
    assert url["document"]["file_name"] == "x.pdf"


async def plain_path(ptb: telegram.Bot, file_id: str) -> telegram.File:
    """Return a File whose path is as it was sent: python-telegram-bot makes it a whole address."""
    file = await ptb.get_file(file_id)
    assert file.file_path is not None
    assert file.file_path.startswith("http://127.0.0.1")
    return file


async def test_menus_and_descriptions(three: Three) -> None:
    menu = [{"command": "latest", "description": "À la une"}]
    scope = {"type": "chat", "chat_id": three.ann.id}
    await three.same(
        "setMyCommands",
        {"commands": menu, "scope": scope, "language_code": "fr"},
        lambda: three.ptb.set_my_commands(
            [("latest", "À la une")], scope=telegram.BotCommandScopeChat(three.ann.id), language_code="fr"
        ),
        lambda: three.gram.set_my_commands(
            [at.BotCommand(command="latest", description="À la une")],
            scope=at.BotCommandScopeChat(chat_id=three.ann.id),
            language_code="fr",
        ),
        result=True,
    )
    await three.same(
        "getMyCommands",
        {"scope": scope, "language_code": "fr"},
        lambda: three.ptb.get_my_commands(telegram.BotCommandScopeChat(three.ann.id), "fr"),
        lambda: three.gram.get_my_commands(at.BotCommandScopeChat(chat_id=three.ann.id), "fr"),
        result=menu,
    )
    await three.raw("setMyDescription", description="Des nouvelles", language_code="fr")
    await three.raw("setMyShortDescription", short_description="Nouvelles")
    await three.same(
        "getMyDescription",
        {"language_code": "fr"},
        lambda: three.ptb.get_my_description("fr"),
        lambda: three.gram.get_my_description("fr"),
        result={"description": "Des nouvelles"},
    )
    await three.same(
        "getMyShortDescription",
        {"language_code": "ru"},
        lambda: three.ptb.get_my_short_description("ru"),
        lambda: three.gram.get_my_short_description("ru"),
        result={"short_description": "Nouvelles"},
    )
    await three.same(
        "deleteMyCommands",
        {"scope": scope, "language_code": "fr"},
        lambda: three.ptb.delete_my_commands(telegram.BotCommandScopeChat(three.ann.id), "fr"),
        lambda: three.gram.delete_my_commands(at.BotCommandScopeChat(chat_id=three.ann.id), "fr"),
        result=True,
    )
    assert await three.ptb.set_my_description("x")
    assert await three.gram.set_my_short_description("y")
    assert (await three.ptb.get_my_name()).name == (await three.gram.get_my_name()).name == "Dépêche"


async def test_chats_and_members(three: Three) -> None:
    for chat_id in (three.ann.id, three.group):
        await three.same(
            "getChat",
            {"chat_id": chat_id},
            lambda chat_id=chat_id: three.ptb.get_chat(chat_id),
            lambda chat_id=chat_id: three.gram.get_chat(chat_id),
        )
    stranger = await three.client.person("Zoé")
    bot_id = three.gram.id
    statuses = []
    for user_id in (three.ann.id, bot_id, stranger.id):
        entry = await three.same(
            "getChatMember",
            {"chat_id": three.group, "user_id": user_id},
            lambda user_id=user_id: three.ptb.get_chat_member(three.group, user_id),
            lambda user_id=user_id: three.gram.get_chat_member(three.group, user_id),
        )
        statuses.append(entry["status"])
    assert statuses == ["member", "administrator", "left"]
    rulers = await three.same(
        "getChatAdministrators",
        {"chat_id": three.group},
        lambda: three.ptb.get_chat_administrators(three.group),
        lambda: three.gram.get_chat_administrators(three.group),
    )
    assert [ruler["status"] for ruler in rulers] == ["creator", "administrator"]
    assert await three.ptb.get_chat_member_count(three.group) == 3


async def test_every_kind_of_update(three: Three, png: bytes) -> None:
    """All three read one queue with the same offsets, so each sees each update."""
    raw, ann, client = three.raw, three.ann, three.client
    asked = await raw("sendMessage", chat_id=ann.id, text="?", reply_markup=KEYBOARD)
    await ann.press(asked, "2")
    await ann.send_document("x.png", png, caption="voilà /x", mime="image/png")
    await ann.block()
    await ann.unblock()
    small = await client.group("Petit", ann, type="group")
    await ann.say("/help", chat=small)
    await client.leave(small, kicked=True)
    topic = await client.topic(three.group, "Sport")
    question = await raw("sendMessage", chat_id=three.group, text="Qui ?", message_thread_id=topic)
    await ann.say("moi", chat=three.group, reply_to=question["message_id"], thread=topic)
    channel = await client.group("Fil", ann, type="channel")
    await ann.say("direct", chat=channel)
    plain = await three.same(
        "getUpdates",
        {"timeout": 0},
        lambda: three.ptb.get_updates(timeout=0),
        lambda: three.gram.get_updates(timeout=0),
    )
    kinds = [next(name for name in update if name != "update_id") for update in plain]
    assert {"message", "callback_query", "my_chat_member", "channel_post"} == set(kinds)
    numbers = [update["update_id"] for update in plain]
    assert numbers == list(range(1000, 1000 + len(numbers)))


async def test_answers_to_pressed_buttons(three: Three) -> None:
    asked = await three.raw("sendMessage", chat_id=three.ann.id, text="?", reply_markup=KEYBOARD)
    queries = [(await three.ann.press(asked, "1")).callback_query_id or "" for _ in range(3)]
    await three.same(
        "answerCallbackQuery",
        {"callback_query_id": queries[0], "text": "vu", "show_alert": True},
        lambda: three.ptb.answer_callback_query(queries[1], "vu", show_alert=True),
        lambda: three.gram.answer_callback_query(queries[2], "vu", show_alert=True),
        result=True,
    )
    await three.same(
        "sendChatAction",
        {"chat_id": three.ann.id, "action": "typing"},
        lambda: three.ptb.send_chat_action(three.ann.id, "typing"),
        lambda: three.gram.send_chat_action(three.ann.id, "typing"),
        result=True,
    )
    await three.same(
        "deleteWebhook",
        {"drop_pending_updates": True},
        lambda: three.ptb.delete_webhook(drop_pending_updates=True),
        lambda: three.gram.delete_webhook(drop_pending_updates=True),
        result=True,
    )
    info = await three.same("getWebhookInfo", {}, three.ptb.get_webhook_info, three.gram.get_webhook_info)
    assert info["pending_update_count"] == 0


async def test_refusals_map_to_each_clients_errors(three: Three, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the old type of retry_after warns
    with pytest.raises(BadRequest, match="Chat not found"):
        await three.ptb.send_message(404, "x")
    with pytest.raises(at.TelegramBadRequest, match="chat not found"):
        await three.gram.send_message(404, "x")
    await three.ann.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await three.ptb.send_message(three.ann.id, "x")
    with pytest.raises(at.TelegramForbiddenError, match="bot was blocked by the user"):
        await three.gram.send_message(three.ann.id, "x")
    await three.ann.unblock()
    await three.client.fault(429, retry_after=7, times=2)
    with pytest.raises(RetryAfter) as flood:
        await three.ptb.send_message(three.ann.id, "x")
    assert flood.value.retry_after == datetime.timedelta(seconds=7)
    with pytest.raises(at.TelegramRetryAfter) as gram_flood:
        await three.gram.send_message(three.ann.id, "x")
    assert gram_flood.value.retry_after == 7
    for token in ("99999:unknown", "nonsense"):
        stranger = telegram.Bot(token, base_url=f"{three.sandbox.url}/bot")
        with pytest.raises(InvalidToken):
            await stranger.initialize()
        await stranger.shutdown()
