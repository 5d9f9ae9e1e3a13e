"""Functions for worker processes to run."""

import os
import signal
import time
from typing import NoReturn


def double(number: int) -> int:
    print("noise on stdout")
    return number * 2


def process_id(_: object = None) -> int:
    return os.getpid()


def sleep(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def wait_for(path: str) -> bool:
    """Wait until there is such a file."""
    while not os.path.exists(path):  # noqa: PTH110
        time.sleep(0.01)
    return True


def spin(_: object) -> NoReturn:
    while True:
        pass


def die(_: object) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def fail(_: object) -> None:
    raise ValueError("an odd page")


def hoard(size: int) -> int:
    return len(bytearray(size))


def echo(data: bytes) -> bytes:
    return data


def sometimes(number: int) -> int:
    if number == 3:
        die(number)
    if number == 5:
        fail(number)
    time.sleep(0.02 if number % 2 else 0)
    return number
