"""What each layer may know, read from the source and tried on packages that break it."""

import ast
import sys
from collections.abc import Callable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "medlofte_desktop"
NAME = PACKAGE.name

# Layer → the layers and top modules of ours, and the packages from elsewhere, that it may import.
OURS = {
    "domain": {"domain"},
    "storage": {"storage", "domain", "safe_file"},
    "exchange": {"exchange", "domain", "safe_file", "__version__"},
    "services": {"services", "storage", "exchange", "domain", "safe_file"},
    "printing": {"printing", "domain", "resource_files", "safe_file", "__version__"},
    "ui": {
        "ui",
        "services",
        "printing",
        "domain",
        "resource_files",
        "paths",
        "settings",
        "logs",
        "sentences",
        "safe_file",
        "__version__",
    },
}
THEIRS = {
    "domain": set[str](),
    "storage": {"sqlalchemy", "alembic"},
    "exchange": {"msgspec", "cryptography"},
    "services": {"phonenumbers", "email_validator", "keyring"},
    "printing": {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtPrintSupport", "pikepdf", "segno"},
    "ui": {"PySide6"},
}
MAPPED = {"rows", "tables", "search.index"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "base", "core", "manager", "handler", "data", "info"}
MODULE_LINES, FUNCTION_LINES, FOLDER_MODULES, CLASS_METHODS = 300, 35, 15, 15

Offences = Iterator[str]


def modules(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*.py") if "versions" not in path.parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def named(root: Path, path: Path) -> str:
    """The dotted name of a module below the package, without the package: `storage.rows`, `cli`."""
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix("__init__").rstrip(".")


def imports(path: Path) -> Iterator[str]:
    """Everything a module imports, wherever it stands, as full dotted names."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ours(path: Path) -> Iterator[str]:
    yield from (name.removeprefix(f"{NAME}.") for name in imports(path) if name.startswith(f"{NAME}."))


def theirs(path: Path) -> Iterator[str]:
    known = {NAME, *sys.stdlib_module_names}
    yield from (name for name in imports(path) if name.partition(".")[0] not in known)


def within(name: str, allowed: set[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in allowed)


def each_layer_imports_only_layers_below_it(root: Path) -> Offences:
    for layer, allowed in OURS.items():
        for path in modules(root / layer):
            yield from (f"{named(root, path)} imports {name}" for name in ours(path) if not within(name, allowed))


def each_layer_knows_only_its_own_packages(root: Path) -> Offences:
    for layer, allowed in THEIRS.items():
        for path in modules(root / layer):
            yield from (f"{named(root, path)} imports {name}" for name in theirs(path) if not within(name, allowed))


def mapped_classes_stay_in_storage(root: Path) -> Offences:
    mapped = {f"storage.{name}" for name in MAPPED}
    for path in modules(root):
        if path.relative_to(root).parts[0] != "storage":
            yield from (f"{named(root, path)} imports {name}" for name in ours(path) if within(name, mapped))


def the_command_line_loads_qt_only_when_it_must(root: Path) -> Offences:
    """Nothing that is imported as `cli` itself is imported may be a window, a printer or Qt."""
    for path in (*modules(root / "cli"), *root.glob("cli.py")):
        for node in tree_of(path).body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                source = ast.unparse(node)
                if any(word in source for word in ("PySide6", f"{NAME}.ui", f"{NAME}.printing", f"{NAME}.app")):
                    yield f"{named(root, path)}: {source}"


def no_module_imports_itself_in_a_circle(root: Path) -> Offences:
    known = {named(root, path): path for path in modules(root)}
    graph = {name: {_module(found, known) for found in ours(path)} - {""} for name, path in known.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield " imports ".join(error.args[1])


def _module(imported: str, known: dict[str, Path]) -> str:
    """The module an imported name is or stands in; empty for what the package itself holds."""
    return imported if imported in known else imported.rpartition(".")[0]


def imports_are_absolute(root: Path) -> Offences:
    for path in modules(root):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ImportFrom) and node.level:
                yield f"{named(root, path)}: {ast.unparse(node)}"


def every_name_says_what_a_module_is_for(root: Path) -> Offences:
    yield from (str(path.relative_to(root)) for path in root.rglob("*") if path.stem in FORBIDDEN_NAMES)


def every_module_opens_with_what_it_is_for(root: Path) -> Offences:
    yield from (named(root, path) for path in modules(root) if not ast.get_docstring(tree_of(path)))


def no_module_is_too_long(root: Path) -> Offences:
    for path in modules(root):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > MODULE_LINES:
            yield f"{named(root, path)} has {lines} lines"


def no_function_is_too_long(root: Path) -> Offences:
    for path in modules(root):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    yield f"{named(root, path)}.{node.name} has {lines} lines"


def no_class_has_too_many_methods(root: Path) -> Offences:
    for path in modules(root):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, ast.FunctionDef) for part in node.body)
                if methods > CLASS_METHODS:
                    yield f"{named(root, path)}.{node.name} has {methods} methods"


def no_folder_is_too_full(root: Path) -> Offences:
    for folder in {path.parent for path in modules(root)} - {root}:
        count = len([path for path in folder.glob("*.py") if path.stem != "__init__"])
        if count > FOLDER_MODULES:
            yield f"{folder.relative_to(root)} has {count} modules"


RULES: dict[Callable[[Path], Offences], tuple[str, str]] = {
    each_layer_imports_only_layers_below_it: ("ui/list.py", f"from {NAME}.storage import lists"),
    each_layer_knows_only_its_own_packages: ("services/signing.py", "from sqlalchemy import select"),
    mapped_classes_stay_in_storage: ("services/signing.py", f"from {NAME}.storage.rows.pledges import PledgeRow"),
    the_command_line_loads_qt_only_when_it_must: ("cli.py", "from PySide6.QtGui import QGuiApplication"),
    no_module_imports_itself_in_a_circle: (
        "domain/signing.py",
        f"def lazily():\n    from {NAME}.domain import signing",
    ),
    imports_are_absolute: ("domain/signing.py", "from . import pledge"),
    every_name_says_what_a_module_is_for: ("domain/utils.py", ""),
    every_module_opens_with_what_it_is_for: ("domain/signing.py", ""),
    no_module_is_too_long: ("domain/signing.py", "x = 1\n" * 301),
    no_function_is_too_long: ("domain/signing.py", "def long():\n" + "    x = 1\n" * 35),
    no_class_has_too_many_methods: (
        "domain/signing.py",
        "class Large:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(16)),
    ),
}
MORE_BAD_IMPORTS = (
    ("domain/signing.py", "import sqlalchemy"),
    ("domain/signing.py", "from PySide6.QtCore import QDate"),
    ("domain/signing.py", f"from {NAME}.storage.lists import read_trash"),
    ("domain/signing.py", f"from {NAME} import resource_files"),
    ("storage/signing.py", "from PySide6.QtCore import QDate"),
    ("storage/signing.py", f"from {NAME}.services import desk"),
    ("exchange/signing.py", f"from {NAME}.storage import lists"),
    ("services/signing.py", "def lazily():\n    from PySide6.QtCore import QDate"),
    ("services/signing.py", f"from {NAME}.ui import window"),
    ("printing/signing.py", "from PySide6.QtWidgets import QWidget"),
    ("printing/signing.py", f"from {NAME}.services import desk"),
    ("ui/signing.py", f"import {NAME}.exchange.pledge_file"),
    ("ui/signing.py", "import sqlalchemy.orm"),
)


@pytest.mark.parametrize("rule", [*RULES, no_folder_is_too_full], ids=lambda rule: rule.__name__)
def test_the_package_keeps_the_rule_that(rule: Callable[[Path], Offences]) -> None:
    assert list(rule(PACKAGE)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_package_that_breaks_it_is_caught_by_the_rule_that(rule: Callable[[Path], Offences], tmp_path: Path) -> None:
    path, source = RULES[rule]
    write(tmp_path / path, source)
    assert list(rule(tmp_path))


@pytest.mark.parametrize(("path", "source"), MORE_BAD_IMPORTS)
def test_an_import_against_the_arrows_is_caught(path: str, source: str, tmp_path: Path) -> None:
    write(tmp_path / path, source)
    assert [
        *each_layer_imports_only_layers_below_it(tmp_path),
        *each_layer_knows_only_its_own_packages(tmp_path),
    ]


def test_two_modules_that_import_each_other_are_caught(tmp_path: Path) -> None:
    write(tmp_path / "domain/one.py", f"from {NAME}.domain.other import there")
    write(tmp_path / "domain/other.py", f"from {NAME}.domain import one")
    assert list(no_module_imports_itself_in_a_circle(tmp_path))


def test_a_sixteenth_module_in_a_folder_is_caught(tmp_path: Path) -> None:
    for number in range(16):
        write(tmp_path / f"domain/subject_{number}.py", "")
    assert list(no_folder_is_too_full(tmp_path)) == ["domain has 16 modules"]


def write(path: Path, source: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(source, encoding="utf-8")
