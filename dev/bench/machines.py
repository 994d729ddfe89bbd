"""The machines that pages are measured on, and how busy this one is meanwhile."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CPU_TIMES = Path("/proc/stat")
# Which of the times there a processor spends doing nothing: idle, and waiting for a disk.
IDLE = slice(3, 5)
LOOK = 0.5
# What a machine does that nobody else uses, as a share of all its processors.
QUIET = 0.1


@dataclass(frozen=True)
class Machine:
    """The line and the processor that a page is measured on; without megabits, as they are."""

    name: str
    megabits: int = 0
    latency: int = 0
    slowdown: int = 1

    def network(self) -> dict[str, Any]:
        """The line as the browser is told of it; -1 is no limit."""
        speed = self.megabits * 1_000_000 / 8 or -1
        return {
            "offline": False,
            "latency": self.latency,
            "downloadThroughput": speed,
            "uploadThroughput": speed,
        }


UNTHROTTLED = Machine("unthrottled")
WEAK = Machine("4 Mbit, 60 ms, 4× slower", megabits=4, latency=60, slowdown=4)
MACHINES = (UNTHROTTLED, WEAK)


class Load:
    """What else this machine did: looked at while the measuring itself rests."""

    def __init__(self) -> None:
        self._before = os.getloadavg()
        self._shares: list[float] = []

    def look(self) -> None:
        """Note how busy the processors are while nothing is measured."""
        if not CPU_TIMES.exists():
            return
        before = _cpu_times()
        time.sleep(LOOK)
        spent = [now - then for now, then in zip(_cpu_times(), before, strict=True)]
        self._shares.append(1 - sum(spent[IDLE]) / (sum(spent) or 1))

    def __str__(self) -> str:
        lines = [
            f"Machine: {os.cpu_count()} cores; load {_averages(self._before)} before the run,"
            f" {_averages(os.getloadavg())} after it (the run itself among it)."
        ]
        busy = [share for share in self._shares if share > QUIET]
        if busy:
            lines.append(
                f"Warning: something else ran: at {len(busy)} of {len(self._shares)} looks between"
                f" the rounds the processors were busy, up to {max(busy):.0%}. The figures are not"
                " to be trusted."
            )
        elif self._shares:
            lines.append(
                f"Nothing else ran at any of {len(self._shares)} looks between the rounds."
            )
        return "\n".join(lines)


def _cpu_times() -> list[int]:
    """What all processors together have done since the start: user, nice, system, idle, ..."""
    first = CPU_TIMES.read_text(encoding="ascii").splitlines()[0]
    return [int(part) for part in first.split()[1:9]]


def _averages(load: tuple[float, float, float]) -> str:
    """The load over one, five and fifteen minutes."""
    return " / ".join(f"{value:.2f}" for value in load)
