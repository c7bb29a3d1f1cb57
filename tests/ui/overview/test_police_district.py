from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.services.pledges import police_districts
from medlofte_desktop.ui.overview.district_field import DistrictField
from medlofte_desktop.ui.overview.page import OverviewPage

TypeText = Callable[[QWidget, str], None]


def district(page: OverviewPage) -> PoliceDistrict | None:
    page.workspace.flush()
    assert page.workspace.dossier is not None
    return page.workspace.dossier.district


def write(page: OverviewPage, type_text: TypeText, name: str) -> None:
    line = page.form.district.name.lineEdit()
    assert line is not None
    line.selectAll()
    type_text(line, name)


def test_a_new_pledge_has_the_district_of_its_municipality(page: OverviewPage) -> None:
    assert page.form.district.name.currentText() == "Umeå"


def test_a_district_of_the_register_is_chosen_by_its_name(page: OverviewPage, type_text: TypeText) -> None:
    name = next(one.name for one in police_districts(page.workspace.desk) if one.name != "Umeå")
    write(page, type_text, name)
    chosen = district(page)
    assert chosen is not None
    assert chosen.name == name


def test_a_name_that_is_not_there_is_not_saved_until_it_is_added(
    page: OverviewPage, qtbot: QtBot, type_text: TypeText
) -> None:
    write(page, type_text, "Vindelälven")
    before = district(page)
    assert before is not None
    assert before.name == "Umeå"
    assert page.form.district.add.isVisibleTo(page)
    qtbot.mouseClick(page.form.district.add, Qt.MouseButton.LeftButton)
    added = district(page)
    assert added is not None
    assert (added.name, added.municipalities, added.verified) == ("Vindelälven", ("2460",), False)
    assert not page.form.district.add.isVisibleTo(page)


def test_adding_a_district_is_undone_with_the_choice_of_it(
    page: OverviewPage, qtbot: QtBot, type_text: TypeText
) -> None:
    write(page, type_text, "Vindelälven")
    qtbot.mouseClick(page.form.district.add, Qt.MouseButton.LeftButton)
    page.workspace.undo()
    assert "Vindelälven" not in [one.name for one in police_districts(page.workspace.desk)]
    assert page.form.district.name.currentText() == "Umeå"


def test_an_emptied_name_takes_the_district_away(page: OverviewPage, qtbot: QtBot) -> None:
    line = page.form.district.name.lineEdit()
    assert line is not None
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert district(page) is None


def test_the_district_itself_is_edited_in_a_dialog(page: OverviewPage, qtbot: QtBot, type_text: TypeText) -> None:
    qtbot.mouseClick(page.form.district.change, Qt.MouseButton.LeftButton)
    assert page.dialog is not None
    page.dialog.form.name.end(False)
    type_text(page.dialog.form.name, " norra")
    qtbot.mouseClick(page.dialog.save, Qt.MouseButton.LeftButton)
    changed = district(page)
    assert changed is not None
    assert changed.name == "Umeå norra"
    assert page.form.district.name.currentText() == "Umeå norra"
    page.workspace.undo()
    assert page.form.district.name.currentText() == "Umeå"


def test_a_district_without_a_name_cannot_be_saved(page: OverviewPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.form.district.change, Qt.MouseButton.LeftButton)
    assert page.dialog is not None
    page.dialog.form.name.selectAll()
    qtbot.keyClick(page.dialog.form.name, Qt.Key.Key_Delete)
    assert not page.dialog.save.isEnabled()
    page.dialog.reject()


def test_two_districts_of_one_name_are_told_apart(qtbot: QtBot) -> None:
    field = DistrictField()
    qtbot.addWidget(field)
    field.offer(
        [
            PoliceDistrict(id="a", name="Norra", region="Väst"),
            PoliceDistrict(id="b", name="Norra", region="Syd"),
            PoliceDistrict(id="c", name="Norra", region="Syd"),
        ]
    )
    shown = set()
    for record in ("a", "b", "c"):
        field.show_value(record)
        assert field.value() == record
        shown.add(field.name.currentText())
    assert shown == {"Norra (Väst)", "Norra (Syd)", "Norra (Syd) · 2"}


def test_a_district_that_lies_in_the_trash_is_kept(qtbot: QtBot) -> None:
    field = DistrictField()
    qtbot.addWidget(field)
    field.offer([PoliceDistrict(id="a", name="Norra")])
    field.show_value("gone")
    assert field.value() == "gone"
    assert field.problem() == ""
