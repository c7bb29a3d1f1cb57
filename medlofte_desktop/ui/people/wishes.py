"""What a person can want of a card: the card only says so, and somebody else carries it out."""

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """COPY_PERSON makes a signer of a contact and a contact of a signer; SETTLE ends a conflict as it is shown."""

    EDIT = "edit"
    COPY = "copy"
    SAVE_VCARD = "save_vcard"
    COPY_PERSON = "copy_person"
    SIGN_SEVERAL = "sign_several"
    UP = "up"
    DOWN = "down"
    REMOVE = "remove"
    SETTLE = "settle"


@dataclass(frozen=True, slots=True)
class Wish:
    """An action on one contact or signer, by its id."""

    action: Action
    record: str


@dataclass(frozen=True, slots=True)
class Drop:
    """A card that was dropped: the contact or signer, and the place it shall get, counted from 0 without itself."""

    record: str
    place: int
