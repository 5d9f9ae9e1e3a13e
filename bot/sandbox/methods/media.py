"""Photos and documents: uploaded, named by file id, or by a URL that the sandbox never fetches."""

from typing import Any

from bot.sandbox.errors import Refusal
from bot.sandbox.files import DOWNLOAD_LIMIT, PHOTO_LIMIT, UPLOAD_LIMIT, File, Upload, image_size
from bot.sandbox.methods.call import Call
from bot.sandbox.methods.messages import caption_content
from bot.sandbox.methods.outgoing import post

PHOTO_SIDES = 10_000
PHOTO_RATIO = 20


def send_photo(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendphoto."""
    content = caption_content(call)
    return post(call, photo_content(call, call.params.text("photo"), "photo") | content)


def send_document(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#senddocument."""
    content = caption_content(call)
    return post(call, document_content(call, call.params.text("document"), "document") | content)


def photo_content(call: Call, value: str, field: str, /) -> dict[str, Any]:
    """Return the part of a message that a photo makes, given as a file id, a URL or an upload's name.

    Raises:
        ApiError: there is no such photo, or it is none.
    """
    source = _source(call, value, field)
    size = _picture(source) if isinstance(source, Upload) else None
    file = _stored(call, source, "photos")
    if size is None:
        size = (image_size(file.content) if file.content else None) or (0, 0)
    photo = {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "width": size[0],
        "height": size[1],
        "file_size": file.size,
    }
    return {"photo": [photo]}


def document_content(call: Call, value: str, field: str, /) -> dict[str, Any]:
    """Return the part of a message that a document makes.

    Raises:
        ApiError: there is no such file.
    """
    file = _stored(call, _source(call, value, field), "documents")
    document = {
        "file_name": file.name,
        "mime_type": file.mime,
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
    }
    return {"document": document}


def get_file(call: Call) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getfile."""
    file_id = call.params.text("file_id")
    if not file_id:
        raise Refusal.GET_FILE_ID_EMPTY.error()
    file = call.world.files.get(file_id)
    if file is None:
        raise Refusal.GET_FILE_ID.error()
    if file.size > DOWNLOAD_LIMIT:
        raise Refusal.FILE_TOO_BIG.error()
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


def _source(call: Call, value: str, field: str) -> Upload | str:
    upload = call.params.uploads.get(field)
    if upload is None and value.startswith("attach://"):
        upload = call.params.uploads.get(value.removeprefix("attach://"))
        value = ""
    if upload is None:
        if not value:
            raise Refusal.FILE_ABSENT.error(kind=field)
        return value
    if not upload.content:
        raise Refusal.FILE_EMPTY.error()
    if len(upload.content) > UPLOAD_LIMIT:
        raise Refusal.TOO_LARGE.error()
    return upload


def _stored(call: Call, source: Upload | str, folder: str) -> File:
    files = call.world.files
    if isinstance(source, Upload):
        # Refusals that do not depend on the file come first, so that a refused call stores nothing.
        call.open_chat()
        return files.add(source, folder)
    file = files.get(source)
    if file is not None:
        return file
    if source.startswith(("http://", "https://")):
        return files.refer(source, folder)
    raise Refusal.FILE_ID.error()


def _picture(upload: Upload) -> tuple[int, int]:
    if len(upload.content) > PHOTO_LIMIT:
        raise Refusal.PHOTO_TOO_BIG.error(size=len(upload.content))
    size = image_size(upload.content)
    if size is None or 0 in size:
        raise Refusal.PHOTO_UNREADABLE.error()
    if sum(size) > PHOTO_SIDES or max(size) > PHOTO_RATIO * min(size):
        raise Refusal.PHOTO_DIMENSIONS.error()
    return size
