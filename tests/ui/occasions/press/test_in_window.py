"""The press release of 3 March 2023 as somebody makes it in the window, from the six pledges of the examples."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from press import png
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from windows import Key, Opened, click, press, write

from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.pledge_files import import_pledges, read_pledge_file
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion, save_occasion
from medlofte_desktop.ui.occasions.commands import OccasionCommands
from medlofte_desktop.ui.occasions.press.page import PressPage

OTHERS = ("Bjurholm", "Nordmaling", "Robertsfors", "Vindeln", "Vännäs")
AIMS = ("öka tryggheten", "förebygga brott", "öka medborgarnas och lokalsamhällets delaktighet", "stärka förtroendet")


def the_meeting(window: Opened) -> OccasionDossier:
    """Six pledges on one occasion; Vindeln's has the period that was signed, the examples have the one before."""
    desk = window.desk
    pledges = import_pledges(desk, read_pledge_file(desk, resource("samples", "demo.json"))).pledges
    dossier = open_occasion(desk, begin_occasion(desk, pledges).changes[0].record)
    assert dossier is not None
    for document in dossier.documents:
        pledge = document.dossier.pledge
        if document.dossier.municipalities[0].name == "Vindeln":
            save(desk, replace(pledge, period_start=date(2023, 1, 1), period_end=date(2025, 12, 31)))
    save_occasion(desk, dossier, replace(dossier.occasion, dated=date(2023, 3, 3), place="Umeå"))
    return dossier


def turn_to(window: Opened, occasion: str) -> PressPage:
    commands = window.window.findChild(OccasionCommands)
    assert isinstance(commands, OccasionCommands)
    commands.open(occasion)
    tabs = commands.view.tabs
    number = [tabs.tabText(one) for one in range(tabs.count())].index("Pressmeddelande")
    click(tabs, tabs.tabRect(number).center())
    page = commands.view.pages.currentWidget()
    assert isinstance(page, PressPage)
    return page


def test_a_release_is_made_with_the_facts_that_were_published(
    window: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = turn_to(window, the_meeting(window).occasion.id)
    click(page.empty.button)
    photograph, saved = tmp_path / "möte.png", tmp_path / "pm.html"
    photograph.write_bytes(png(800, 500))
    with qtbot.waitSignal(page.form.picture.ready):
        page.form.picture.take(photograph)
    window.come_forward()
    click(page.form.findings.links()[0])
    write("Sex kommunföreträdare och en polischef står vid ett bord.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(saved), ""))
    click(page.bar.save)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert f"Pressmeddelandet är sparat: {saved}" in window.said()
    content = saved.read_text(encoding="utf-8")
    assert [name for name in OTHERS if f"<li>{name} 2023–2025</li>" in content] == list(OTHERS)
    assert "<li>Umeå 2023–2024</li>" in content
    assert [aim for aim in AIMS if f"<li>{aim}" in content] == list(AIMS)
    for words in (
        "<h1>Sex kommuner och polisen undertecknar medborgarlöften</h1>",
        "fredagen den 3 mars 2023",
        'alt="Sex kommunföreträdare och en polischef står vid ett bord."',
        "<h2>Varför medborgarlöften?</h2>",
        "förutsättningar, åtaganden och mål",
        "Anna Frej, Vännäs",
        "<strong>Anneli Eriksson</strong>",
        "0935-141 05",
        "<strong>Michael Rystedt</strong>",
        "010-568 22 53",
    ):
        assert words in content
