from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from medlofte_desktop import paths
from medlofte_desktop.paths import NETWORK, Profile, copied_by

MOUNTED = (
    (PurePosixPath("/"), "ext4"),
    (PurePosixPath("/mnt/hem"), "nfs4"),
    (PurePosixPath("/mnt/hem/lokalt"), "ext4"),
    (PurePosixPath("/srv/kommunens filer"), "cifs"),
    (PurePosixPath("/run/user/1000/gvfs"), "fuse.gvfsd-fuse"),
)


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("/home/anneli/OneDrive/Medlofte", "OneDrive"),
        ("/home/anneli/OneDrive - Vännäs kommun/Medlofte", "OneDrive"),
        ("/home/anneli/Dropbox (Personlig)/x", "Dropbox"),
        ("/Users/anneli/Library/CloudStorage/GoogleDrive-anneli@vannas.se/x", "Google Drive"),
        ("/Users/anneli/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/home/anneli/Nextcloud", "Nextcloud"),
        ("/home/anneli/.local/share/Medlofte", ""),
        ("/home/anneli/onedrivet", ""),
    ],
)
def test_a_folder_that_is_copied_is_known_by_its_name(folder: str, program: str) -> None:
    assert copied_by(Path(folder)) == program


def test_a_link_into_such_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "a").mkdir(parents=True)
    (tmp_path / "länk").symlink_to(tmp_path / "Dropbox" / "a")
    assert copied_by(tmp_path / "länk") == "Dropbox"


@pytest.mark.parametrize(
    ("folder", "is_on_network"),
    [
        ("/mnt/hem/anneli", True),
        ("/mnt/hem/lokalt/anneli", False),
        ("/mnt/hemma", False),
        ("/srv/kommunens filer/medlofte", True),
        ("/run/user/1000/gvfs/smb-share:server=x", True),
        ("/home/anneli", False),
    ],
)
def test_a_network_is_known_by_what_is_mounted(
    folder: str, *, is_on_network: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_mounted", lambda: MOUNTED)
    assert (copied_by(Path(folder)) == NETWORK) is is_on_network


def test_spaces_in_a_mounted_name_are_read_as_linux_writes_them() -> None:
    lines = ["//server/hem /srv/kommunens\\040filer cifs rw 0 0", "", "tmpfs /tmp tmpfs rw 0 0"]
    assert (PurePosixPath("/srv/kommunens filer"), "cifs") in list(paths._places(lines))


def test_a_share_of_windows_is_a_network() -> None:
    assert paths._is_on_network(PureWindowsPath("//server/hem/anneli"))


def test_all_that_is_a_persons_lies_in_one_folder(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    for path in (profile.database, profile.backups, profile.files, profile.settings, profile.logs, profile.lock):
        assert path.parent == tmp_path
