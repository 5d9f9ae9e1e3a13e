"""Small pictures of the invented strait: sky, sun, hills and sea, drawn without any library."""

import struct
import zlib
from hashlib import blake2b

WIDTH, HEIGHT = 640, 336

_SKIES = (
    (214, 226, 236),
    (246, 224, 200),
    (196, 214, 222),
    (238, 214, 214),
    (206, 220, 208),
    (186, 196, 222),
)
_SEAS = ((46, 88, 110), (58, 98, 96), (70, 84, 120), (38, 72, 92))
_SUN = (252, 244, 214)


def draw_picture(seed: str) -> bytes:
    """Draw a PNG of 640 × 336 pixels, always the same for one seed."""
    dice = blake2b(seed.encode(), digest_size=8).digest()
    sky, sea = _SKIES[dice[0] % len(_SKIES)], _SEAS[dice[1] % len(_SEAS)]
    horizon, sun_x = 190 + dice[2] % 50, 80 + 2 * dice[3]
    sun_y, radius = horizon - 20 - dice[4] % 90, 22 + dice[5] % 20
    hill, slope = 20 + dice[6] % 60, 2 + dice[7] % 4
    rows = bytearray()
    for y in range(HEIGHT):
        row = bytearray(bytes(_shade(sky, y / 6) if y < horizon else _shade(sea, (y - horizon) / -4)) * WIDTH)
        if y < horizon:
            reach = radius**2 - (y - sun_y) ** 2
            if reach > 0:
                half = int(reach**0.5)
                _paint(row, sun_x - half, sun_x + half, _SUN)
            if y > horizon - hill:
                _paint(row, 0, (y - horizon + hill) * slope + 60, _shade(sea, 30))
        rows += b"\0" + row  # each row starts with its filter type: none
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(bytes(rows), 6)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _shade(colour: tuple[int, int, int], amount: float) -> tuple[int, int, int]:
    red, green, blue = (min(255, max(0, int(part + amount))) for part in colour)
    return red, green, blue


def _paint(row: bytearray, start: int, end: int, colour: tuple[int, int, int]) -> None:
    start, end = max(0, start), min(WIDTH, end)
    row[3 * start : 3 * end] = bytes(colour) * (end - start)


def _chunk(kind: bytes, data: bytes) -> bytes:
    """Frame one PNG chunk (https://www.w3.org/TR/png-3/#5Chunk-layout)."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
