"""Multipart and urlencoded forms, read in memory against a cap."""

from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from bot.sandbox.errors import Refusal
from bot.sandbox.files import MEBIBYTE, Upload

FIELDS_LIMIT = 4 * MEBIBYTE
CHUNK = 256 * 1024


async def read_form(request: web.Request, file_limit: int, /) -> tuple[dict[str, str], dict[str, Upload]]:
    """Return a form's texts and files.

    Raises:
        ApiError: 413, a file is bigger than `file_limit` bytes, or the texts together than 4 MiB.
        ValueError: the form cannot be read.
    """
    values: dict[str, str] = {}
    uploads: dict[str, Upload] = {}
    if not request.content_type.startswith("multipart/"):
        raw = await request.read()
        return dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)), uploads
    texts = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            continue
        if part.filename is None:
            content = await _content(part, FIELDS_LIMIT - texts)
            texts += len(content)
            values[part.name] = content.decode("utf-8", "replace")
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream").partition(";")[0].strip()
            content = await _content(part, file_limit)
            uploads[part.name] = Upload(name=part.filename, mime=mime.lower(), content=content)
    return values, uploads


async def _content(part: BodyPartReader, limit: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := await part.read_chunk(CHUNK):
        size += len(chunk)
        if size > limit:
            raise Refusal.TOO_LARGE.error()
        chunks.append(bytes(chunk))
    return b"".join(chunks)
