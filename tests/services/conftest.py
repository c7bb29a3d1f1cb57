from desks import desk, new_address, new_desk, ready_file, server
from umea import umea

__all__ = ["desk", "new_address", "new_desk", "ready_file", "server", "umea"]
