"""`python -m medlofte_desktop`: the same as `medlofte`."""

import sys

from medlofte_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
