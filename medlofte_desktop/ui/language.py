"""Which language the window speaks: Swedish as it is written in the source, or English; numbers stay Swedish."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from medlofte_desktop.resource_files import resource


def speak(application: QCoreApplication, language: str) -> None:
    """Let the program speak "sv" or "en", Qt's own buttons and dialogs as well.

    Swedish needs a file too: it holds the plurals of what is counted.
    """
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt, "qtbase"), (str(resource("i18n")), "medlofte")):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)


def window_locale() -> QLocale:
    """What days and months are called in the window's language; the English translation says en_GB here."""
    return QLocale(QCoreApplication.translate("Language", "sv_SE"))
