"""What has been typed and cannot be saved as it stands: nobody is led away from it unawares."""

from PySide6.QtWidgets import QWidget

from medlofte_desktop.ui.forms.record_form import RecordForm


def has_unsaved(window: QWidget) -> bool:
    """Whether a form in the window holds what could not be saved; if so, the cursor is put there."""
    for form in window.findChildren(RecordForm):
        if wrong := form.wrong_fields():
            form.focus_field(wrong[0])
            return True
        if form.is_edited():
            return True
    return False
