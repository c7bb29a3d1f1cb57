from desks import server

__all__ = ["server"]
