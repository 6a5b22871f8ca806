"""What the figures were measured on."""

import os
import platform
from pathlib import Path

# The instruction sets that tell machines apart for a scanner of bytes.
SIMD = ["sse4_2", "avx2", "avx512bw", "avx512_vbmi", "asimd", "sve"]


def describe_machine():
    """The machine in words, by what is described."""
    facts = cpu_facts()
    flags = facts.get("flags", facts.get("Features", "")).split()
    return {
        "processor": facts.get("model name") or platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "SIMD": " ".join(flag for flag in SIMD if flag in flags) or "unknown",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{system_name()}, kernel {platform.release()}",
        "load before": f"{os.getloadavg()[0]:.2f}",
    }


def cpu_facts():
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def system_name():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()
