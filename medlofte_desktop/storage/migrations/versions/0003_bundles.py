"""Bundles: evidence that is not handed over may be pointed at all the same, and what is forgotten stays forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("priority_area_evidence") as table:
        table.drop_constraint(op.f("fk_priority_area_evidence_evidence"), type_="foreignkey")
    op.create_table(
        "forgotten",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forgotten")),
    )
