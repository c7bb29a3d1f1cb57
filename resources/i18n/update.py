"""Brings the translations up to date with the window's texts, or with --check says whether they are.

    python resources/i18n/update.py            lupdate, then lrelease; what is new waits to be translated in the .ts
    python resources/i18n/update.py --check    changes nothing; ends with 1 and says what is lacking

The .ts files are the translations, one entry a text; the .qm beside them are what the program loads, and both belong
in the repository. Swedish is the source, so its file holds nothing but the plural forms.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parent
SOURCES = FOLDER.parents[1] / "medlofte_desktop"
LANGUAGES = {"en": ("en_GB", ()), "sv": ("sv_SE", ("-pluralonly",))}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Update the translations of the window.")
    parser.add_argument("--check", action="store_true", help="change nothing; end with 1 where something is lacking")
    if parser.parse_args(arguments).check:
        lacks = check()
    else:
        update(FOLDER)
        lacks = unfinished(FOLDER)
    for lack in lacks:
        print(lack, file=sys.stderr)  # noqa: T201
    return 1 if lacks else 0


def update(folder: Path) -> None:
    """Take all texts of the sources into the .ts in a folder, keep their translations, and compile the .qm."""
    for language, (code, options) in LANGUAGES.items():
        source = folder / f"medlofte_{language}.ts"
        take_in(source, code, options)
        release(source)


def check() -> list[str]:
    """What an update would change, and what it would leave untranslated."""
    with tempfile.TemporaryDirectory() as copy:
        for path in FOLDER.glob("medlofte_*"):
            shutil.copy(path, copy)
        update(Path(copy))
        stale = [path.name for path in sorted(Path(copy).iterdir()) if not _is_same(path, FOLDER / path.name)]
        return [f"{name} is not what the sources make" for name in stale] + unfinished(Path(copy))


def take_in(source: Path, code: str, options: tuple[str, ...]) -> None:
    """lupdate; without places and without what is gone, so that only texts make differences."""
    modules = sorted(str(path) for path in SOURCES.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "modules")
        listed.write_text("\n".join(modules), encoding="utf-8")
        kept = ("-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext")
        languages = ("-source-language", "sv_SE", "-target-language", code)
        _run("lupdate", *kept, *options, *languages, f"@{listed}", "-ts", str(source))


def release(source: Path) -> None:
    """lrelease: the .ts compiled to the .qm beside it."""
    _run("lrelease", str(source), "-qm", str(source.with_suffix(".qm")))


def unfinished(folder: Path) -> list[str]:
    """The texts that have no translation yet."""
    return [
        f"{path.name}: {context.findtext('name')}: {message.findtext('source')}"
        for path in sorted(folder.glob("*.ts"))
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
        if not _is_translated(message)
    ]


def _is_translated(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def _is_same(path: Path, other: Path) -> bool:
    return other.is_file() and path.read_bytes() == other.read_bytes()


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, as it lies beside this Python or on PATH."""
    name = f"pyside6-{tool}"
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing; it comes with PySide6-Essentials")
    done = subprocess.run([found, *arguments, "-silent"], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
