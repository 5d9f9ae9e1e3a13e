"""The switch between translations and what the outlets wrote; once pressed it holds while one reads on."""

from collections.abc import Sequence
from dataclasses import replace

from bot.locale.catalogue import Localiser
from bot.model.translation import Reads, Rendition, Shortfall
from bot.render.actions import Action
from bot.render.actions.as_written import AsWritten
from bot.render.callback import AS_WRITTEN, decode, encode
from bot.render.html import inline
from bot.render.view import Button, View, fitted_rows

_PASSING = frozenset((Shortfall.LATE, Shortfall.DOWN))
"""What may be over when somebody looks again."""
_LANGUAGE = 30


def kept_as_written(view: View) -> View:
    """Let the buttons of a view go on showing what the outlets wrote."""
    return replace(view, keyboard=tuple(tuple(map(_kept, row)) for row in view.keyboard))


def switchable(
    view: View,
    action: Action,
    renditions: Sequence[Rendition | None],
    *,
    reads: Reads,
    localiser: Localiser,
    below: int | None = None,
    titles: bool = False,
) -> View:
    """Add the switch to a view which `action` shows, and where a translation is late, a way to look again.

    `renditions` are those of what it shows; where nothing is to be translated, nothing is added. The row
    comes under the first `below` rows, or those that the view names. `titles` tells that it shows nothing
    but titles.
    """
    row: tuple[Button, ...]
    if reads.as_written and reads.language and renditions:
        view = kept_as_written(view)
        row = (Button(localiser.text("button-translated"), encode(action)),)
    else:
        row = _row(action, renditions, localiser, titles=titles)
    if not row:
        return view
    at = view.upper if below is None else below
    return replace(view, keyboard=(*view.keyboard[:at], *fitted_rows(row), *view.keyboard[at:]))


def _row(
    action: Action, shown: Sequence[Rendition | None], localiser: Localiser, *, titles: bool
) -> tuple[Button, ...]:
    row = []
    renditions = [one for one in shown if one is not None]
    if any(one.done for one in renditions):
        if len(shown) == 1:
            language = inline(localiser.language_name(renditions[0].pair.source), _LANGUAGE)
            label = localiser.text("button-as-written-in", language=language)
        else:
            label = localiser.text("button-original-titles" if titles else "button-as-written")
        row.append(Button(label, encode(AsWritten(action))))
    if any(one.shortfall in _PASSING for one in renditions):
        row.append(Button(localiser.text("button-look-again"), encode(action)))
    return tuple(row)


def _kept(button: Button) -> Button:
    action = decode(button.data) if button.data else None
    return replace(button, data=encode(AsWritten(action))) if isinstance(action, AS_WRITTEN) else button
