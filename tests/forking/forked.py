"""Processes forked from one that has imported everything: the same commands, without a second of imports.

What `subprocess` (and asyncio with it) would start as `python -m bot…` or as a script of the tests becomes a
fork of `fork_server`: a process with files, signals and an exit code of its own, and a child of this one.
What such a process starts is forked, too. In an environment DEPECHE_FORKED=0 asks for an interpreter instead,
and DEPECHE_FORKED=1 for a fork that runs `python -c …`. xdist's workers are forks with a server of their own.
Linux only.
"""

import array
import ctypes
import inspect
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
_SET_CHILD_SUBREAPER = 36
_XDIST_WORKER = ["-u", "-c"]
# What a fork can't be asked for: it is started as always.
_PLAIN = {
    "executable": (None,),
    "preexec_fn": (None,),
    "pass_fds": ((),),
    "shell": (False,),
    "gid": (None,),
    "gids": (None,),
    "uid": (None,),
    "umask": (-1,),
    "process_group": (-1,),
}
_start: Any = subprocess.Popen._execute_child  # type: ignore[attr-defined]
_signature = inspect.signature(_start)


@contextmanager
def forking() -> Iterator[None]:
    """Have `subprocess` fork what can be forked; the server is started when first needed.

    A fork has one already.
    """
    if subprocess.Popen._execute_child is not _start:  # type: ignore[attr-defined]
        yield
        return
    asking, asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    started: list[subprocess.Popen[bytes]] = []

    def server() -> socket.socket:
        if not started:
            command = [sys.executable, "-X", "utf8", str(HERE / "fork_server.py"), str(asked.fileno())]
            environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT)}
            started.append(
                subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    pass_fds=[asked.fileno()],
                    cwd=PROJECT,
                    env=environment,
                )
            )
            asked.close()
        return asking

    install(server)
    try:
        yield
    finally:
        subprocess.Popen._execute_child = _start  # type: ignore[attr-defined]
        asking.close()
        asked.close()
        for process in started:
            process.wait()


def install(server: Callable[[], socket.socket]) -> None:
    """Have `subprocess` ask a server for the rest of this process's life."""
    lock = threading.Lock()

    def execute_child(self: Any, *given: Any, **named: Any) -> None:
        options = dict(_signature.bind(self, *given, **named).arguments)
        args = options["args"]
        args = [args] if isinstance(args, (str, bytes, os.PathLike)) else [os.fsdecode(arg) for arg in args]
        if not _can_be_forked(args, options):
            _start(self, *given, **named)
            return
        pipes = [
            options[name] for name in ("p2cread", "p2cwrite", "c2pread", "c2pwrite", "errread", "errwrite")
        ]
        with lock:
            self.pid = _fork(
                server(),
                {
                    "args": args[2:] if args[1:3] == _XDIST_WORKER else args[1:],
                    "cwd": os.fspath(options["cwd"] or Path.cwd()),
                    "environment": dict(os.environ if options["env"] is None else options["env"]),
                    "new_session": options["start_new_session"],
                },
                [number if pipe == -1 else pipe for number, pipe in enumerate(pipes[0::3] + pipes[5:])],
            )
        self._child_created = True
        self._close_pipe_fds(*pipes)

    subprocess.Popen._execute_child = execute_child  # type: ignore[attr-defined]


def _can_be_forked(args: Sequence[str], options: dict[str, Any]) -> bool:
    if args[0] != sys.executable or len(args) < 2:
        return False
    wished = (os.environ if options["env"] is None else options["env"]).get("DEPECHE_FORKED")
    if wished == "0":
        return False
    if any(options.get(name, allowed[0]) not in allowed for name, allowed in _PLAIN.items()):
        return False
    if args[1:3] == _XDIST_WORKER:
        return True
    if args[1] == "-c":
        return wished == "1"
    return (args[1] == "-m" and args[2].partition(".")[0] == "bot") or args[1].endswith(".py")


def _fork(asking: socket.socket, request: dict[str, Any], files: list[int]) -> int:
    """Have a process forked; give its id."""
    # Not for longer: other orphans are not this process's to bury.
    _adopt(True)
    try:
        socket.send_fds(asking, [json.dumps(request).encode()], files)
        (pid,) = array.array("q", asking.recv(8))
    finally:
        _adopt(False)
    return int(pid)


def _adopt(wanted: bool) -> None:
    """Be the parent of what this process's descendants leave behind, or not."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_CHILD_SUBREAPER, int(wanted), 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
