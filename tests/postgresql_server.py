"""Run a PostgreSQL of one's own for as long as somebody holds this process's standard input open.

`python postgresql_server.py` makes a new cluster in a temporary folder, prints its URL (without a database's
name) on one line and waits. However the parent ends, its end of the pipe closes: then the server stops and
the folder goes. Exit code 3: this machine has no PostgreSQL, or no way to run it.
"""

import contextlib
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

UNAVAILABLE = 3
_ACCOUNTS = ("postgres", "nobody")
# Nothing here outlives the tests, so nothing needs to reach the disk.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "max_wal_size": "64MB",  # which may lie in memory
    "log_min_messages": "fatal",
}


def binaries() -> Path | None:
    """Find the newest server's programs."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(found, key=lambda path: [int(part) for part in re.findall(r"\d+", str(path))], default=None)


def unprivileged() -> dict[str, Any]:
    """Give `Popen` arguments that drop root: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    for name in _ACCOUNTS:
        with contextlib.suppress(KeyError):
            account = pwd.getpwnam(name)
            return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    sys.stderr.write(f"run as root, and there is none of the accounts {', '.join(_ACCOUNTS)}\n")
    sys.exit(UNAVAILABLE)


def free_port() -> int:
    """Find a loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def gets_ready(server: subprocess.Popen[bytes], folder: Path) -> bool:
    """Wait for the line in the pid file that says so; False when the server ended."""
    while server.poll() is None:
        with contextlib.suppress(OSError, IndexError):
            if (folder / "data" / "postmaster.pid").read_text().splitlines()[7].strip() == "ready":
                return True
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(0.02)
    return False


def make_cluster(programs: Path, folder: Path, account: dict[str, Any]) -> None:
    """Make an empty database cluster."""
    command: list[str | Path] = [programs / "initdb", "--pgdata", folder / "data", "--username", "depeche"]
    command += ["--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"]
    made = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False, **account)
    if made.returncode != 0:
        sys.exit(f"initdb failed:\n{made.stderr}")


def started(programs: Path, folder: Path, account: dict[str, Any]) -> tuple[subprocess.Popen[bytes], int]:
    """Start the server on a port that it gets; others look for free ones at the same moment."""
    for _ in range(10):
        port = free_port()
        server = start(programs, folder, account, port)
        try:
            if gets_ready(server, folder):
                return server, port
        except BaseException:
            end(server)
            raise
        said = (folder / "log").read_text()
        if "could not create any TCP/IP sockets" not in said:
            break
    sys.exit(f"PostgreSQL did not start:\n{said}")


def start(programs: Path, folder: Path, account: dict[str, Any], port: int) -> subprocess.Popen[bytes]:
    """Start the server."""
    settings = _SETTINGS | {"port": str(port), "unix_socket_directories": str(folder)}
    command: list[str | Path] = [programs / "postgres", "-D", folder / "data"]
    command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            start_new_session=True,
            **account,
        )


def end(server: subprocess.Popen[bytes]) -> None:
    """Shut it down immediately: there is nothing to keep."""
    server.send_signal(signal.SIGQUIT)
    server.wait()


def serve(programs: Path, folder: Path, account: dict[str, Any]) -> None:
    """Run the server until standard input ends."""
    server, port = started(programs, folder, account)
    try:
        sys.stdout.write(f"postgresql://depeche@127.0.0.1:{port}\n")
        sys.stdout.flush()
        sys.stdin.read()
    finally:
        end(server)


def main() -> None:
    """Make a cluster, serve, and clean up."""
    programs = binaries()
    if programs is None:
        sys.stderr.write("no PostgreSQL in /usr/lib/postgresql/*/bin\n")
        sys.exit(UNAVAILABLE)
    account = unprivileged()
    # Ctrl-C in a terminal goes to the whole group: the parent decides when it is over.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(0))
    folder = Path(tempfile.mkdtemp(prefix="depeche-pg-"))
    try:
        if account:
            os.chown(folder, account["user"], account["group"])
        make_cluster(programs, folder, account)
        serve(programs, folder, account)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
