"""How large a bundle, its parts and what comes of it may be: for who writes one and for who reads it."""

SIZE_LIMIT = 2_000_000_000  # of the file, and of its revisions unpacked: beyond it zip files have another form
FILE_LIMIT = 30 * 1024 * 1024  # of a scan or a picture
LABEL_LIMIT = 4_000_000
LINE_LIMIT = 4_000_000  # of a revision; a frozen text is the longest there is
DIRECTORY_LIMIT = 2_000_000  # of the zip file's own list of parts: 17 000 files
ENTRY = 46 + len("files/") + 64  # of a file in that list

# How much of one thing is taken in: what has come so far is always to be read, saved and handed on.
MOST_HEADS = 100  # versions of a record side by side; three laptops have three
MOST_ORDERS = 20_000  # to forget; a label has room for twice as many
RECORD_LIMIT = 100_000_000  # bytes of all versions of a record; each that one follows counts as PARENT more
PARENT = 300
MERGED_LIMIT = LINE_LIMIT // 2  # bytes of a record with versions side by side, as the next save would write it
