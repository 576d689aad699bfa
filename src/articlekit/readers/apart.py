"""Reading in a process of its own: what crashes there, or would take all memory, takes nothing else down."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from io import BufferedReader, UnsupportedOperation
from itertools import pairwise
from multiprocessing.connection import Connection
from multiprocessing.process import current_process
from pathlib import Path
from threading import active_count

STREAMS = 3  # standard streams: descriptors below
TOO_LITTLE = 3  # exit status: there was not enough memory


class DiedError(Exception):
    """The process that read has died; the message says of what."""


def apart(read: Callable[[], Iterable[bytes]], file: BufferedReader, memory: int) -> Iterator[bytes]:
    """Yield the pieces that a function reads from a file, in a process that may take so many bytes of memory for it.

    It is read in this process, without that limit, where no process can be forked off that reads the same file (see
    `may_fork`). Raises DiedError.
    """
    if not may_fork(file):
        yield from read()
        return
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=send, args=(theirs, read, file.fileno(), memory), daemon=True)
    process.start()
    theirs.close()
    try:
        with suppress(EOFError):
            while True:
                yield ours.recv_bytes()
        process.join()
        if process.exitcode:
            raise DiedError(reason_of(process.exitcode))
    finally:
        process.kill()
        process.join()
        ours.close()


def may_fork(file: BufferedReader) -> bool:
    """Tell whether a process can be forked off that reads a file: on Linux, where it is one of the system with a name.

    No worker may have one, nor a process with threads that Python knows nothing of: they may hold locks.
    """
    if sys.platform != "linux" or current_process().daemon or len(os.listdir("/proc/self/task")) > active_count():
        return False
    try:
        return file.fileno() >= STREAMS  # Python closes standard input in such a process
    except UnsupportedOperation:
        return False


def send(connection: Connection, read: Callable[[], Iterable[bytes]], file: int, memory: int) -> None:
    """Be the process: send each piece."""
    import resource

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Were other files left open, no worker would see the end of its pipe
    kept = sorted((connection.fileno(), file))
    for low, high in pairwise((STREAMS - 1, *kept, os.sysconf("SC_OPEN_MAX"))):
        os.closerange(low + 1, high)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = memory + int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    with open(os.devnull, "wb") as nowhere:  # what a library says when it dies
        os.dup2(nowhere.fileno(), 2)
    try:
        for piece in read():
            connection.send_bytes(piece)
    except BrokenPipeError:
        os._exit(0)
    except MemoryError:
        os._exit(TOO_LITTLE)
    os._exit(0)


def reason_of(status: int) -> str:
    """Return what an exit status of the process says.

    >>> reason_of(-6), reason_of(1)
    ('SIGABRT', 'exit status 1')
    """
    if status < 0:
        return signal.Signals(-status).name
    return "out of memory" if status == TOO_LITTLE else f"exit status {status}"
