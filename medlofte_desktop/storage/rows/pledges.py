"""A pledge and what belongs to it."""

from datetime import date

from sqlalchemy import Date, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from medlofte_desktop.domain.records.evidence import EvidenceKind, Secrecy
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.records.promise import ActivityStatus
from medlofte_desktop.storage.tables import ListRow, RecordRow, Table, one_of, reference


class PledgeRow(RecordRow, Table):
    __tablename__ = "pledge"
    __table_args__ = (one_of("status", PledgeStatus), Index(None, "period_start"))

    police_district: Mapped[str | None] = mapped_column(reference("police_district.id"), index=True)
    label: Mapped[str] = mapped_column(Text)
    period_start: Mapped[date | None] = mapped_column(Date)
    period_end: Mapped[date | None] = mapped_column(Date)
    status: Mapped[str] = mapped_column(String(16))
    ready_reason: Mapped[str] = mapped_column(Text)
    introduction: Mapped[str] = mapped_column(Text)
    situation: Mapped[str] = mapped_column(Text)
    together: Mapped[str] = mapped_column(Text)
    follow_along: Mapped[str] = mapped_column(Text)
    reservation: Mapped[str] = mapped_column(Text)
    case_number_municipality: Mapped[str] = mapped_column(Text)
    case_number_police: Mapped[str] = mapped_column(Text)
    decision_text: Mapped[str] = mapped_column(Text)
    decision_body: Mapped[str] = mapped_column(Text)
    decision_prepared_by: Mapped[str] = mapped_column(Text)
    decision_date: Mapped[date | None] = mapped_column(Date)
    decision_paragraph: Mapped[str] = mapped_column(Text)
    signing_place: Mapped[str] = mapped_column(Text)
    signing_date: Mapped[date | None] = mapped_column(Date)
    follow_up_months: Mapped[int | None]
    first_follow_up: Mapped[date | None] = mapped_column(Date)
    extends: Mapped[str | None] = mapped_column(reference("pledge.id"))
    source: Mapped[str] = mapped_column(Text)


class EvidenceRow(RecordRow, Table):
    __tablename__ = "evidence"
    __table_args__ = (one_of("kind", EvidenceKind), one_of("secrecy", Secrecy))

    pledge: Mapped[str] = mapped_column(reference("pledge.id"), index=True)
    order: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(Text)
    dated: Mapped[date | None] = mapped_column(Date)
    responses: Mapped[int | None]
    key_figure: Mapped[str] = mapped_column(Text)
    party: Mapped[str] = mapped_column(Text)
    secrecy: Mapped[str] = mapped_column(String(10))
    link: Mapped[str] = mapped_column(Text)


class PriorityAreaRow(RecordRow, Table):
    __tablename__ = "priority_area"

    pledge: Mapped[str] = mapped_column(reference("pledge.id"), index=True)
    title: Mapped[str] = mapped_column(Text)
    ticked: Mapped[bool]
    order: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text)
    cause: Mapped[str] = mapped_column(Text)


class PromiseRow(RecordRow, Table):
    __tablename__ = "promise"

    pledge: Mapped[str] = mapped_column(reference("pledge.id"), index=True)
    area: Mapped[str | None] = mapped_column(reference("priority_area.id"))
    order: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    promised_by: Mapped[str] = mapped_column(Text)
    rationale: Mapped[str] = mapped_column(Text)
    goal_indicator: Mapped[str] = mapped_column(Text)
    goal_baseline: Mapped[str] = mapped_column(Text)
    goal_target: Mapped[str] = mapped_column(Text)


class ActivityRow(RecordRow, Table):
    __tablename__ = "activity"
    __table_args__ = (one_of("status", ActivityStatus),)

    promise: Mapped[str] = mapped_column(reference("promise.id"), index=True)
    order: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    responsible: Mapped[str] = mapped_column(Text)
    when: Mapped[str] = mapped_column(Text)
    start: Mapped[date | None] = mapped_column(Date)
    deadline: Mapped[date | None] = mapped_column(Date)
    target: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(12))


class SignerRow(RecordRow, Table):
    __tablename__ = "signer"
    __table_args__ = (one_of("party", Party),)

    pledge: Mapped[str] = mapped_column(reference("pledge.id"), index=True)
    order: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    organisation: Mapped[str] = mapped_column(Text)
    party: Mapped[str] = mapped_column(String(12))


class PledgeMunicipalityRow(ListRow, Table):
    __tablename__ = "pledge_municipality"

    owner: Mapped[str] = mapped_column("pledge", reference("pledge.id"), primary_key=True)
    element: Mapped[str] = mapped_column("municipality", reference("municipality.code"), primary_key=True, index=True)


class PledgeContactRow(ListRow, Table):
    __tablename__ = "pledge_contact"

    owner: Mapped[str] = mapped_column("pledge", reference("pledge.id"), primary_key=True)
    element: Mapped[str] = mapped_column("contact", reference("contact.id"), primary_key=True, index=True)


class AreaEvidenceRow(ListRow, Table):
    """Evidence that is not open may be on another laptop only."""

    __tablename__ = "priority_area_evidence"

    owner: Mapped[str] = mapped_column("priority_area", reference("priority_area.id"), primary_key=True)
    element: Mapped[str] = mapped_column("evidence", String(64), primary_key=True, index=True)
