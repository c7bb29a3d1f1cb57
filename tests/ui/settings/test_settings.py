import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from windows import CTRL, Key, Opened, press, when_asked, write

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.settings import Settings, read_settings
from medlofte_desktop.ui.settings.dialog import PAUSE_MILLISECONDS, SettingsDialog
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.settings.welcome import WelcomeDialog

UMEA = PoliceDistrict(id="lpo-umea", name="Umeå")


@pytest.fixture
def store(qapp: object, tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json", Settings(district="lpo-umea"))


@pytest.fixture
def welcome(qtbot: QtBot, store: SettingsStore) -> WelcomeDialog:
    dialog = WelcomeDialog(store, [UMEA])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def test_the_first_start_begins_with_the_name_and_ends_with_enter(welcome: WelcomeDialog, store: SettingsStore) -> None:
    write("Åsa Öberg")
    press(Key.Key_Return)
    assert not welcome.isVisible()
    assert store.settings.name == "Åsa Öberg"
    assert not welcome.wants_examples


def test_who_leaves_the_first_start_changes_nothing(welcome: WelcomeDialog, store: SettingsStore, qtbot: QtBot) -> None:
    write("Åsa")
    qtbot.wait(2 * PAUSE_MILLISECONDS)
    press(Key.Key_Escape)
    assert not welcome.isVisible()
    assert store.settings == Settings(district="lpo-umea")


@pytest.fixture
def settings(qtbot: QtBot, store: SettingsStore) -> SettingsDialog:
    dialog = SettingsDialog(store, [UMEA])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def test_what_was_typed_in_the_settings_is_kept_however_they_are_closed(
    settings: SettingsDialog, tmp_path: Path
) -> None:
    write("Åsa")
    press(Key.Key_Escape)
    assert read_settings(tmp_path / "settings.json").name == "Åsa"


def test_not_every_letter_is_written_to_disk(settings: SettingsDialog, store: SettingsStore, qtbot: QtBot) -> None:
    changes: list[object] = []
    store.changed.connect(lambda: changes.append(store.settings.name))
    write("Åsa Öberg")
    assert changes == []
    qtbot.waitUntil(lambda: changes == ["Åsa Öberg"])


def test_the_examples_are_wished_for_by_a_button(welcome: WelcomeDialog) -> None:
    welcome.examples.click()
    assert welcome.wants_examples


def test_a_theme_holds_at_once_and_a_name_dresses_nothing(store: SettingsStore, qtbot: QtBot) -> None:
    dialog = SettingsDialog(store, [UMEA])
    qtbot.addWidget(dialog)
    dressed: list[str] = []
    store.look_changed.connect(lambda: dressed.append(store.settings.theme))
    store.change(name="Åsa")
    dialog.look.theme.setFocus()
    dialog.look.theme.setCurrentIndex(2)
    dialog.look.theme.activated.emit(2)
    assert dressed == ["dark"]


def test_a_disk_that_refuses_is_told_and_the_settings_hold_all_the_same(qapp: object, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "no folder" / "settings.json", Settings())
    failures: list[object] = []
    store.failed.connect(failures.append)
    store.change(theme="dark")
    assert (store.settings.theme, len(failures)) == ("dark", 1)


def test_text_grows_and_shrinks_by_keys_and_stops_at_the_ends(window: Opened, tmp_path: Path) -> None:
    press(Key.Key_Minus, CTRL)
    assert window.store.settings.text_scale == 1.0
    press(Key.Key_Plus, CTRL, times=9)
    assert window.store.settings.text_scale == 2.0
    kept = json.loads((tmp_path / "profile" / "settings.json").read_text(encoding="utf-8"))
    assert kept["text_scale"] == 2.0


def test_a_new_name_signs_what_is_written_from_then_on(window: Opened) -> None:
    def rename(dialog: SettingsDialog) -> None:
        dialog.person.name.selectAll()
        write("Åsa Öberg")

    when_asked(rename)
    window.action("settings").trigger()
    assert window.workspace.desk.writer == "Åsa Öberg"


def test_a_file_from_notepad_is_read(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"name": "Åsa"}', encoding="utf-8-sig")
    assert read_settings(tmp_path / "settings.json").name == "Åsa"


def test_a_name_of_spaces_is_no_writer(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"name": "   "}')
    assert read_settings(tmp_path / "settings.json").writer == "Okänd"


def test_a_file_with_a_wrong_comma_is_set_aside_and_told_of_once(window: Opened, tmp_path: Path) -> None:
    path = tmp_path / "profile" / "settings.json"
    path.write_text('{"name": "Åsa",}')
    window.store.change(title="Handläggare")
    assert "settings-skadad.json" in window.said()
    assert path.with_name("settings-skadad.json").read_text() == '{"name": "Åsa",}'
    window.workspace.changed.emit(Changes())
    window.store.change(title="Utredare")
    assert "settings-skadad.json" not in window.said()
    assert read_settings(path).title == "Utredare"
