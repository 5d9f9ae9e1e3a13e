"""Files: what may go up, come down, and how the sandbox reads pictures."""

import io
import json
import struct
from typing import Any

import aiohttp
import pytest

from bot.sandbox import files as stores
from bot.sandbox.files import Files, Upload, image_size
from bot.sandbox.player import Person

MEBIBYTE = 1024 * 1024


async def upload(
    raw: Any, method: str, chat_id: int, content: bytes, name: str = "x.bin", **more: str
) -> Any:
    form = aiohttp.FormData({"chat_id": str(chat_id), **more})
    form.add_field(method.removeprefix("send").lower(), io.BytesIO(content), filename=name)
    async with raw.session.post(f"{raw.root}/bot12345:sandbox/{method}", data=form) as response:
        envelope = await response.json()
        return envelope["result"] if envelope["ok"] else (response.status, envelope["description"])


async def test_fifty_megabytes_go_up_and_twenty_come_down(raw: Any, ann: Person) -> None:
    size = 20 * MEBIBYTE
    for extra, refused in ((0, False), (1, True)):
        sent = await upload(raw, "sendDocument", ann.id, bytes(size + extra))
        assert sent["document"]["file_size"] == size + extra
        file_id = sent["document"]["file_id"]
        if refused:
            assert await raw.refusal("getFile", file_id=file_id) == (400, "Bad Request: file is too big")
        else:
            path = (await raw("getFile", file_id=file_id))["file_path"]
            async with raw.session.get(f"{raw.root}/file/bot12345:sandbox/{path}") as response:
                assert len(await response.read()) == size
    assert await upload(raw, "sendDocument", ann.id, bytes(50 * MEBIBYTE + 1)) == (
        413,
        "Request Entity Too Large",
    )


async def test_pictures_are_looked_at(raw: Any, ann: Person, png: bytes) -> None:
    sent = await upload(raw, "sendPhoto", ann.id, png, "p.png", caption="<i>é</i>", parse_mode="HTML")
    assert (sent["photo"][0]["width"], sent["photo"][0]["height"]) == (3, 2)
    assert sent["caption_entities"] == [{"type": "italic", "offset": 0, "length": 1}]
    assert await upload(raw, "sendPhoto", ann.id, b"GIF?") == (400, "Bad Request: IMAGE_PROCESS_FAILED")
    assert await upload(raw, "sendPhoto", ann.id, b"") == (400, "Bad Request: file must be non-empty")
    flat = png[:16] + struct.pack(">II", 210, 10) + png[24:]
    assert await upload(raw, "sendPhoto", ann.id, flat) == (400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    size = 10 * MEBIBYTE + 1
    assert await upload(raw, "sendPhoto", ann.id, png + bytes(size - len(png))) == (
        400,
        f"Bad Request: file of size {size} bytes is too big for a photo; the maximum size is 10485760 bytes",
    )


async def test_a_picture_takes_the_place_of_another(raw: Any, ann: Person, png: bytes) -> None:
    sent = await upload(raw, "sendPhoto", ann.id, png, "p.png", caption="one")
    form = aiohttp.FormData({"chat_id": str(ann.id), "message_id": str(sent["message_id"])})
    media = {"type": "photo", "media": "attach://new", "caption": "<b>two</b>", "parse_mode": "HTML"}
    form.add_field("media", json.dumps(media))
    form.add_field("new", io.BytesIO(png[:16] + struct.pack(">II", 7, 5) + png[24:]), filename="n.png")
    async with raw.session.post(f"{raw.root}/bot12345:sandbox/editMessageMedia", data=form) as response:
        edited = (await response.json())["result"]
    assert edited["message_id"] == sent["message_id"]
    assert (edited["photo"][0]["width"], edited["photo"][0]["height"]) == (7, 5)
    assert (edited["caption"], edited["caption_entities"][0]["type"]) == ("two", "bold")
    same = {"type": "photo", "media": edited["photo"][0]["file_id"], "caption": "two"}
    bare = await raw("editMessageMedia", chat_id=ann.id, message_id=sent["message_id"], media=same)
    assert "caption_entities" not in bare
    assert (await raw.refusal("editMessageMedia", chat_id=ann.id, message_id=sent["message_id"], media=same))[
        1
    ].startswith("Bad Request: message is not modified")


async def test_files_of_people_reach_the_bot(raw: Any, ann: Person, png: bytes) -> None:
    sent = await ann.send_document("liste é.png", png, caption="voir /help", mime="image/png")
    update = (await raw("getUpdates"))[-1]
    assert update["update_id"] == sent.update_id
    document = update["message"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("liste é.png", "image/png")
    assert update["message"]["caption"] == "voir /help"
    path = (await raw("getFile", file_id=document["file_id"]))["file_path"]
    assert path.endswith(".png")
    async with raw.session.get(f"{raw.root}/file/bot12345:sandbox/{path}") as response:
        assert await response.read() == png


async def test_the_page_shows_pictures_and_downloads_the_rest(raw: Any, ann: Person, png: bytes) -> None:
    page = b"<script>alert(1)</script>"
    for content, mime, shown in (
        (png, "image/png", True),
        (page, "text/html", False),
        (page, "image/svg+xml", False),
    ):
        sent = await ann.send_document("x", content, mime=mime)
        file_id = sent.message["document"]["file_id"]
        async with raw.session.get(f"{raw.root}/sandbox/files/{file_id}") as response:
            assert await response.read() == content
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert (response.content_type == mime) is shown
            assert ("attachment" in response.headers.get("Content-Disposition", "")) is not shown
    assert (await raw.get("/sandbox/files/nope"))[0] == 404


async def test_a_url_is_taken_but_never_fetched(raw: Any, ann: Person) -> None:
    sent = await raw("sendPhoto", chat_id=ann.id, photo="http://127.0.0.1:9/p.jpg")
    assert (sent["photo"][0]["width"], sent["photo"][0]["file_size"]) == (0, 0)
    file_id = sent["photo"][0]["file_id"]
    assert (await raw("sendPhoto", chat_id=ann.id, photo=file_id))["photo"][0]["file_id"] == file_id
    assert (await raw.get(f"/sandbox/files/{file_id}"))[0] == 404


async def test_copies_take_another_caption(raw: Any, ann: Person, png: bytes) -> None:
    sent = await upload(raw, "sendPhoto", ann.id, png, caption="old")
    for more, caption in (
        ({}, "old"),
        ({"caption": "<b>new</b>", "parse_mode": "HTML"}, "new"),
        ({"caption": ""}, None),
    ):
        await raw("copyMessage", chat_id=ann.id, from_chat_id=ann.id, message_id=sent["message_id"], **more)
        copy = (await ann.messages())[-1]
        assert copy["photo"] == sent["photo"]
        assert copy.get("caption") == caption


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (b"GIF89a" + struct.pack("<HH", 7, 5), (7, 5)),
        (
            b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0" + (6).to_bytes(3, "little") + (4).to_bytes(3, "little"),
            (7, 5),
        ),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 7, 5), (7, 5)),
        (b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + (6 | 4 << 14).to_bytes(4, "little") + bytes(8), (7, 5)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 5, 7) + bytes(4), (7, 5)),
        (b"\xff\xd8\xff\xe0", None),
        (b"RIFF\0\0\0\0WEBP", None),
        (b"plain text", None),
    ],
)
def test_sizes_of_pictures(content: bytes, size: tuple[int, int] | None) -> None:
    assert image_size(content) == size


def test_old_content_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "CONTENT_KEPT", 25)
    kept = Files()
    first, *others = [
        kept.add(Upload(name="x", mime="a/b", content=bytes(10)), "documents") for _ in range(3)
    ]
    assert kept.get(first.file_id) is None
    assert kept.at(first.path) is None
    assert [kept.get(file.file_id) for file in others] == others
