"""How large a bundle and its parts may be, in bytes: for who writes one and for who reads it."""

SIZE_LIMIT = 2_000_000_000  # of the file, and of its revisions unpacked: beyond it zip files have another form
FILE_LIMIT = 30 * 1024 * 1024  # of a scan or a picture
LABEL_LIMIT = 2_500_000
LINE_LIMIT = 4_000_000  # of a revision; a frozen text is the longest there is
DIRECTORY_LIMIT = 2_000_000  # of the zip file's own list of parts: 17 000 files
ENTRY = 46 + len("files/") + 64  # of a file in that list
