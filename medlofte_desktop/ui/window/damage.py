"""What is done where the database is found damaged while one works: asked about once, and then a lasting reminder."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.window.main_window import MainWindow


class Damage(QObject):
    """`reminder` stands in the status bar once it is known, and leads to what can be rescued."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.is_known = False
        self.reminder = LinkButton(self.tr("Databasen är skadad – visa vad som går att rädda"))
        self.reminder.setIcon(icon("error", "bad"))
        self.reminder.hide()
        self.reminder.clicked.connect(self.rescue)
        window.statusBar().addPermanentWidget(self.reminder)

    def remind(self) -> None:
        """Let it be read in the status bar from now on."""
        self.is_known = True
        self.reminder.show()

    def ask(self) -> None:
        """Offer a rescue; what is not an answer leads there too, where nothing has been changed yet."""
        self.remind()
        question = self.tr(
            "Databasen är skadad. Medlöfte kan stänga den och visa vad som går att hämta tillbaka. Det du skriver innan"
            " dess kan gå förlorat."
        )
        above = QApplication.activeModalWidget() or self._window
        if not ask(above, question, self.tr("&Fortsätt ändå"), self.tr("&Visa vad som går att rädda")):
            self.rescue()

    def rescue(self) -> None:
        """Let the window be made anew, beginning with what can be rescued."""
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()  # none may outlive the window that is made anew
        self._window.damaged.emit()
