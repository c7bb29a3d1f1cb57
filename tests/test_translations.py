"""The translations on disk: complete, compiled, and true to what the sources say."""

import ast
import importlib.util
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from medlofte_desktop.resource_files import resource

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "medlofte_desktop"
LANGUAGES = ("en", "sv")

Marked = tuple[str, str, bool]  # context, source, whether it has plural forms


def update_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", ROOT / "resources" / "i18n" / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """Context and message, one after another."""
    for context in ElementTree.parse(resource("i18n", f"medlofte_{language}.ts")).iter("context"):
        yield from ((context.findtext("name") or "", message) for message in context.iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message: one, or one for each plural form."""
    return [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]


def is_plural(message: ElementTree.Element) -> bool:
    return message.get("numerus") == "yes"


def translated() -> list[tuple[str, str]]:
    """Source and translation of everything, each plural form by itself."""
    found = (message for language in LANGUAGES for _context, message in messages(language))
    return [(message.findtext("source") or "", form) for message in found for form in forms(message)]


def marked_in(path: Path) -> set[Marked]:
    """What a module marks for translation, read from its tree and not as lupdate reads it."""
    found: set[Marked] = set()
    _visit(ast.parse(path.read_text(encoding="utf-8")), "", found)
    return found


def _visit(node: ast.AST, class_name: str, found: set[Marked]) -> None:
    if isinstance(node, ast.Call):
        found |= _marked(node, class_name)
    inner = node.name if isinstance(node, ast.ClassDef) else class_name
    for child in ast.iter_child_nodes(node):
        _visit(child, inner, found)


def _marked(call: ast.Call, class_name: str) -> set[Marked]:
    text = [part.value if isinstance(part, ast.Constant) else None for part in call.args]
    match ast.unparse(call.func), text:
        case "self.tr", [str(source), *more]:
            return {(class_name, source, len(more) > 1)}
        case "QCoreApplication.translate" | "QT_TRANSLATE_NOOP", [str(context), str(source), *more]:
            return {(context, source, len(more) > 1)}
        case "QT_TR_NOOP", [str(source)]:
            return {("", source, False)}
    return set()


def all_marked() -> set[Marked]:
    return set().union(*map(marked_in, PACKAGE.rglob("*.py")))


def test_an_update_would_change_nothing_and_leave_nothing_untranslated() -> None:
    assert update_script().check() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<translation>Settings</translation>", '<translation type="unfinished"></translation>'),
        ("<source>Inställningar</source>", "<source>Uppsättning</source>"),
        ("<translation>Settings</translation>", "<translation>Set-up</translation>"),
    ],
)
def test_the_check_ends_with_1_where_something_lacks(
    old: str, new: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = update_script()
    for path in script.FOLDER.glob("medlofte_*"):
        shutil.copy(path, tmp_path)
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    source = tmp_path / "medlofte_en.ts"
    text = source.read_text(encoding="utf-8")
    assert old in text
    source.write_text(text.replace(old, new), encoding="utf-8")
    assert script.main(["--check"]) == 1
    assert "medlofte_en" in capsys.readouterr().err


def test_lupdate_has_found_every_text_that_the_sources_mark() -> None:
    found = {(context, message.findtext("source"), is_plural(message)) for context, message in messages("en")}
    assert found == all_marked()


def test_swedish_has_the_plurals_and_nothing_else() -> None:
    found = {(context, message.findtext("source"), True) for context, message in messages("sv")}
    assert found == {one for one in all_marked() if one[2]}


def test_plural_forms_are_marked_in_classes_that_no_other_inherits() -> None:
    """PySide6 looks up the plural in the class of the object alone: an heir would show "2 löfte(n)"."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (PACKAGE / "ui").rglob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base).partition("[")[0] for one in classes for base in one.bases}
    assert {context for context, _source, plural in all_marked() if plural} & bases == set()


def test_translations_have_the_placeholders_of_their_sources() -> None:
    for source, translation in translated():
        assert Counter(re.findall(r"\{[^}]*\}|%n", source)) == Counter(re.findall(r"\{[^}]*\}|%n", translation)), source


def test_translations_end_and_are_reached_by_keyboard_like_their_sources() -> None:
    for source, translation in translated():
        assert source.count("&") == translation.count("&"), source
        for end in (" …", "…", ".", ":", "?", "!", " "):
            assert source.endswith(end) == translation.endswith(end), source


def test_no_form_says_both_one_and_many() -> None:
    assert [form for _source, form in translated() if re.search(r"\w\((n|r|s|er|ar)\)", form)] == []
