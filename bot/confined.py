"""What processes that deal with strangers' texts may have and do: little memory, no token, no key."""

import contextlib
import os
import resource
import signal
import sys
from typing import BinaryIO, Final

_INHERITED: Final = (
    "PATH",
    "HOME",
    "LANG",
    "LC_",
    "TZ",
    "TMPDIR",
    "LD_LIBRARY_PATH",
    "DYLD_",
    "VIRTUAL_ENV",
    "PYTHON",
)
"""How variables begin that such a process inherits."""


def environment(*more: str) -> dict[str, str]:
    """Give the variables of a confined process; `more` are beginnings of what else it inherits."""
    kept = {name: value for name, value in os.environ.items() if name.startswith((*_INHERITED, *more))}
    return {**kept, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def confine(memory: int) -> BinaryIO:
    """Bound this process to `memory` bytes of address space, a little behind the bot; give where it answers.

    What a library prints goes to standard error, and Ctrl-C is the parent's to handle.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for limit, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        wanted = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(ValueError, OSError):  # not every system bounds address space
            resource.setrlimit(limit, (wanted, hard))
    os.nice(5)  # people's answers come first
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers
