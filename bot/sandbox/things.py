"""What people send that is no text: files, photos, places."""

import math
from typing import Any

from bot.sandbox.acts import Impossible, announce_files
from bot.sandbox.entities import finish
from bot.sandbox.files import File, Upload, image_size
from bot.sandbox.folk import Folk, Said
from bot.sandbox.units import length
from bot.sandbox.world import World

LONGEST_CAPTION = 1024


class Things:
    """The people's side of everything that is attached."""

    def __init__(self, world: World, folk: Folk) -> None:
        self._world = world
        self._folk = folk

    def send_file(
        self,
        user_id: int,
        upload: Upload,
        *,
        chat_id: int | None = None,
        caption: str = "",
        reply_to: int | None = None,
        thread: int | None = None,
        photo: bool = False,
    ) -> Said:
        """Send a document, or a picture as a photo, with a caption."""
        caption, entities = finish(caption, [], self._world.user)
        if length(caption) > LONGEST_CAPTION:
            raise Impossible(f"a caption holds at most {LONGEST_CAPTION} UTF-16 code units")
        size = image_size(upload.content) if photo else None
        if photo and size is None:
            raise Impossible("a photo must be a PNG, JPEG, GIF or WebP picture")
        person, chat = self._folk.place(user_id, chat_id)
        stored = self._world.files.add(upload, "documents" if size is None else "photos")
        content = _document(stored) if size is None else _photo(stored, *size)
        if caption:
            content["caption"] = caption
            if entities:
                content["caption_entities"] = entities
        said = self._folk.write(person.id, chat.id, content, reply_to, thread)
        announce_files(self._world, chat, said[0])
        return said

    def send_location(
        self, user_id: int, latitude: float, longitude: float, *, chat_id: int | None = None
    ) -> Said:
        """Send a place, in degrees."""
        if not (abs(latitude) <= 90 and abs(longitude) <= 180 and math.isfinite(latitude + longitude)):
            raise Impossible("there is no such place")
        place = {"latitude": latitude, "longitude": longitude}
        return self._folk.write(user_id, chat_id, {"location": place})


def _document(file: File) -> dict[str, Any]:
    document = {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_name": file.name,
        "mime_type": file.mime,
        "file_size": file.size,
    }
    return {"document": document}


def _photo(file: File, width: int, height: int) -> dict[str, Any]:
    size = {"file_id": file.file_id, "file_unique_id": file.unique_id, "width": width, "height": height}
    return {"photo": [size | {"file_size": file.size}]}
