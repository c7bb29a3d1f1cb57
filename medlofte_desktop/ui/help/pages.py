"""The pages of the help: Markdown files under resources/help, in Swedish and, under en/, in English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from medlofte_desktop.domain.text import fold
from medlofte_desktop.resource_files import resource_text

# In the order they are listed: first what one does first.
NAMES = (
    "start",
    "municipalities",
    "pledge",
    "areas",
    "promises",
    "situation",
    "people",
    "sheets",
    "signing",
    "files",
    "two-computers",
    "history",
    "storage",
    "command-line",
    "shortcuts",
)
FIRST = NAMES[0]
# The folder under ui/ where a widget's class stands → the page that tells of it.
_PAGE_OF_SUBJECT = {
    "municipalities": "municipalities",
    "overview": "pledge",
    "pledge": "pledge",
    "areas": "areas",
    "promises": "promises",
    "situation": "situation",
    "contacts": "people",
    "signing": "sheets",
    "occasions": "signing",
    "verification": "signing",
    "bundles": "two-computers",
    "server": "two-computers",
    "personal": "storage",
    "sheets": "sheets",
    "files": "files",
    "history": "history",
    "recent": "history",
    "trash": "history",
    "backups": "storage",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """A page by name, its title and its Markdown."""

    name: str
    title: str
    text: str

    def has(self, words: Sequence[str]) -> bool:
        """Whether every folded word stands in the page."""
        folded = fold(self.text)
        return all(word in folded for word in words)


def read_pages(language: str) -> tuple[HelpPage, ...]:
    """All pages in "sv" or "en". Raises FileNotFoundError where one is missing."""
    folder = ("help",) if language == "sv" else ("help", language)
    return tuple(_page(name, resource_text(*folder, f"{name}.md")) for name in NAMES)


def page_of_modules(modules: Sequence[str]) -> str:
    """The page for where somebody is: the modules of the focused widget's class and of those around it, innermost
    first."""
    for module in modules:
        found = re.search(r"\bui\.(\w+)", module)
        if found and found[1] in _PAGE_OF_SUBJECT:
            return _PAGE_OF_SUBJECT[found[1]]
    return FIRST


def _page(name: str, text: str) -> HelpPage:
    heading = text.partition("\n")[0]
    return HelpPage(name=name, title=heading.removeprefix("# ").strip(), text=text)
