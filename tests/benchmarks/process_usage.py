"""What processes use of the machine, as Linux accounts for it."""

import os
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """What a process and its children used: CPU seconds, megabytes."""

    cpu: float
    children_cpu: float
    rss: float
    pss: float
    children_rss: float
    children_pss: float

    @property
    def pss_together(self) -> float:
        """Give what both take of the machine's memory, shared pages counted once."""
        return self.pss + self.children_pss


def usage(pid: int) -> Usage:
    """Measure a process and its children (Linux)."""
    own = _stat(pid)
    children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    workers = [(_stat(child), _memory(child)) for child in children]
    rss, pss = _memory(pid)
    return Usage(
        cpu=own[0],
        # Those that were replaced count in their parent's account.
        children_cpu=own[1] + sum(sum(stat) for stat, _ in workers),
        rss=rss,
        pss=pss,
        children_rss=sum(memory[0] for _, memory in workers),
        children_pss=sum(memory[1] for _, memory in workers),
    )


def _stat(pid: int) -> tuple[float, float]:
    """Give CPU seconds of a process and of its ended children."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    own, ended = int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14])
    return own / _TICKS, ended / _TICKS


def _memory(pid: int) -> tuple[float, float]:
    sizes = dict.fromkeys(("Rss:", "Pss:"), 0.0)
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name = line.split()[0]
        if name in sizes:
            sizes[name] = int(line.split()[1]) / 1024
    return sizes["Rss:"], sizes["Pss:"]
