"""A picture that texts, boxes and lines are drawn on, the same pixels on every machine.

Fonts come with the program, and Pillow's own layout is used: what else it could use depends on libraries of
the system. All is drawn twice as large and then made smaller, which smooths its edges.
"""

import io
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.text.visual_order import visual_order

_SCALE: Final = 2
_SMALLEST: Final = 0.7
"""The share of its size that a text may shrink to before it is cut."""
_FONTS: Final = {False: "DejaVuSans.ttf", True: "DejaVuSans-Bold.ttf"}


class Anchor(StrEnum):
    """Which end of a text its place is: where reading begins, its middle, or where reading ends."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Canvas:
    """Places are in pixels from the top, and from the side where reading begins."""

    def __init__(self, width: int, height: int, *, background: str, from_right: bool = False) -> None:
        """`from_right`: all is mirrored, as in what is read from the right."""
        self._width = width
        self._from_right = from_right
        self._image = Image.new("RGB", (width * _SCALE, height * _SCALE), background)
        self._draw = ImageDraw.Draw(self._image)
        self._fonts: dict[tuple[bool, float], ImageFont.FreeTypeFont] = {}

    def box(
        self, left: float, top: float, right: float, bottom: float, color: str, *, radius: float = 0
    ) -> None:
        """Fill a rectangle; `left` is the side where reading begins."""
        ends = sorted((self._across(left), self._across(right)))
        corners = [ends[0], round(top * _SCALE), ends[1] - 1, round(bottom * _SCALE) - 1]
        if corners[0] <= corners[2] and corners[1] <= corners[3]:
            self._draw.rounded_rectangle(corners, radius * _SCALE, color)

    def area(self, points: Sequence[tuple[float, float]], bottom: float, color: str) -> None:
        """Fill what lies between a line and a level below it."""
        outline = [(points[0][0], bottom), *points, (points[-1][0], bottom)]
        self._draw.polygon([self._point(*point) for point in outline], color)

    def line(self, points: Sequence[tuple[float, float]], color: str, *, width: float) -> None:
        """Draw a line through some points."""
        self._draw.line(
            [self._point(*point) for point in points], color, round(width * _SCALE), joint="curve"
        )

    def dot(self, across: float, down: float, color: str, *, radius: float) -> None:
        """Fill a circle."""
        self._draw.circle(self._point(across, down), radius * _SCALE, color)

    def text(
        self,
        across: float,
        base: float,
        text: str,
        *,
        size: float,
        color: str,
        bold: bool = False,
        anchor: Anchor = Anchor.START,
        width: float | None = None,
    ) -> float:
        """Write one line, its letters standing on `base`, and give its width.

        In at most `width` it is made smaller, and then cut.
        """
        text = " ".join(text.split())
        size = self._fitting(text, size, bold, width)
        while width is not None and text and self.length(text, size, bold) > width:
            text = text[:-2].rstrip() + "…" if len(text) > 2 else ""
        side = {Anchor.START: "r" if self._from_right else "l", Anchor.MIDDLE: "m"}
        opposite = "l" if self._from_right else "r"
        self._draw.text(
            self._point(across, base),
            self._placed(text),
            fill=color,
            font=self._font(size, bold),
            anchor=side.get(anchor, opposite) + "s",
        )
        return self.length(text, size, bold)

    def length(self, text: str, size: float, bold: bool = False) -> float:
        """Tell how wide a text is."""
        return self._font(size, bold).getlength(self._placed(text)) / _SCALE

    def png(self) -> bytes:
        """Give the picture as a file."""
        file = io.BytesIO()
        self._image.reduce(_SCALE).save(file, "PNG", compress_level=6)
        return file.getvalue()

    def _across(self, across: float) -> int:
        return round((self._width - across if self._from_right else across) * _SCALE)

    def _point(self, across: float, down: float) -> tuple[int, int]:
        return self._across(across), round(down * _SCALE)

    def _placed(self, text: str) -> str:
        return visual_order(text, from_right=self._from_right)

    def _fitting(self, text: str, size: float, bold: bool, width: float | None) -> float:
        length = self.length(text, size, bold)
        if width is None or length <= width:
            return size
        return max(size * _SMALLEST, size * width / length * 0.98)

    def _font(self, size: float, bold: bool) -> ImageFont.FreeTypeFont:
        font = self._fonts.get((bold, size))
        if font is None:
            # Each canvas has its own: two threads must not draw with one.
            layout = ImageFont.Layout.BASIC
            font = ImageFont.truetype(font_file(bold=bold), size * _SCALE, layout_engine=layout)
            self._fonts[bold, size] = font
        return font


def font_file(*, bold: bool) -> io.BytesIO:
    """Open one of the fonts that come with the program."""
    return io.BytesIO(_content(_FONTS[bold]))


@cache
def _content(name: str) -> bytes:
    return (files("bot.render") / "fonts" / name).read_bytes()
