from desks import desk, new_address, new_desk, ready_file, server

__all__ = ["desk", "new_address", "new_desk", "ready_file", "server"]
