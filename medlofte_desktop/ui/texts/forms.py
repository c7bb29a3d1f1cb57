"""The words for how a document is signed."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.occasion import SigningForm


def form_word(form: SigningForm) -> str:
    """Ink or e-signature, in a word or two."""
    return {
        SigningForm.INK: QCoreApplication.translate("SigningForm", "Bläck på papper"),
        SigningForm.E_SIGNATURE: QCoreApplication.translate("SigningForm", "E-underskrift"),
    }[form]
