"""Signing: occasions, signed copies, signatures, scans and press releases."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "signed_copy",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("frozen", sa.DateTime(timezone=True), nullable=True),
        sa.Column("left_behind", sa.String(length=64), nullable=False),
        sa.Column("printed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("originals", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_signed_copy_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_signed_copy_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_copy")),
    )
    op.create_index(op.f("ix_signed_copy_pledge"), "signed_copy", ["pledge"], unique=False)
    op.create_index(op.f("ix_signed_copy_sha256"), "signed_copy", ["sha256"], unique=False)

    op.create_table(
        "signing_occasion",
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("begins", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("form", sa.String(length=12), nullable=False),
        sa.Column("running_order", sa.Text(), nullable=False),
        sa.Column("press_contact", sa.String(length=64), nullable=True),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint("form IN ('ink', 'e_signature')", name=op.f("ck_signing_occasion_form")),
        sa.ForeignKeyConstraint(
            ["press_contact"],
            ["contact.id"],
            name=op.f("fk_signing_occasion_press_contact"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_signing_occasion_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signing_occasion")),
    )
    op.create_table(
        "press_release",
        sa.Column("occasion", sa.String(length=64), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("municipalities", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("picture", sa.String(length=64), nullable=False),
        sa.Column("picture_text", sa.Text(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["occasion"],
            ["signing_occasion.id"],
            name=op.f("fk_press_release_occasion"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_press_release_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_press_release")),
    )
    op.create_index(op.f("ix_press_release_occasion"), "press_release", ["occasion"], unique=False)

    op.create_table(
        "scan",
        sa.Column("copy", sa.String(length=64), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint("kind IN ('pdf', 'jpeg', 'png')", name=op.f("ck_scan_kind")),
        sa.ForeignKeyConstraint(
            ["copy"], ["signed_copy.id"], name=op.f("fk_scan_copy"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_scan_revision_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan")),
    )
    op.create_index(op.f("ix_scan_copy"), "scan", ["copy"], unique=False)

    op.create_table(
        "signature",
        sa.Column("copy", sa.String(length=64), nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("party", sa.String(length=12), nullable=False),
        sa.Column("form", sa.String(length=12), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint("form IN ('ink', 'e_signature')", name=op.f("ck_signature_form")),
        sa.CheckConstraint("party IN ('municipality', 'police', 'other')", name=op.f("ck_signature_party")),
        sa.ForeignKeyConstraint(
            ["copy"], ["signed_copy.id"], name=op.f("fk_signature_copy"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_signature_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
    )
    op.create_index(op.f("ix_signature_copy"), "signature", ["copy"], unique=False)

    op.create_table(
        "signed_copy_replaced",
        sa.Column("signed_copy", sa.String(length=64), nullable=False),
        sa.Column("replaced", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["replaced"],
            ["signed_copy.id"],
            name=op.f("fk_signed_copy_replaced_replaced"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["signed_copy"],
            ["signed_copy.id"],
            name=op.f("fk_signed_copy_replaced_signed_copy"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("signed_copy", "replaced", name=op.f("pk_signed_copy_replaced")),
    )
    op.create_index(op.f("ix_signed_copy_replaced_replaced"), "signed_copy_replaced", ["replaced"], unique=False)

    op.create_table(
        "signing_occasion_pledge",
        sa.Column("signing_occasion", sa.String(length=64), nullable=False),
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pledge"],
            ["pledge.id"],
            name=op.f("fk_signing_occasion_pledge_pledge"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["signing_occasion"],
            ["signing_occasion.id"],
            name=op.f("fk_signing_occasion_pledge_signing_occasion"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("signing_occasion", "pledge", name=op.f("pk_signing_occasion_pledge")),
    )
    op.create_index(op.f("ix_signing_occasion_pledge_pledge"), "signing_occasion_pledge", ["pledge"], unique=False)

    op.create_table(
        "signing_occasion_present",
        sa.Column("signing_occasion", sa.String(length=64), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signing_occasion"],
            ["signing_occasion.id"],
            name=op.f("fk_signing_occasion_present_signing_occasion"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("signing_occasion", "person", name=op.f("pk_signing_occasion_present")),
    )
    op.create_table(
        "press_release_contact",
        sa.Column("press_release", sa.String(length=64), nullable=False),
        sa.Column("contact", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact"],
            ["contact.id"],
            name=op.f("fk_press_release_contact_contact"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["press_release"],
            ["press_release.id"],
            name=op.f("fk_press_release_contact_press_release"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("press_release", "contact", name=op.f("pk_press_release_contact")),
    )
    op.create_index(op.f("ix_press_release_contact_contact"), "press_release_contact", ["contact"], unique=False)
