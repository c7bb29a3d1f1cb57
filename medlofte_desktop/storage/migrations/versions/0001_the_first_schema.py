"""The first schema."""

import sqlalchemy as sa
from alembic import op

FULL_TEXT_TABLES = ("folded", "plain")
ADD = "INSERT INTO search_{0} (rowid, {0}) VALUES (new.number, new.{0});"
REMOVE = "INSERT INTO search_{0} (search_{0}, rowid, {0}) VALUES ('delete', old.number, old.{0});"

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "municipality",
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("formal_name", sa.Text(), nullable=False),
        sa.Column("county_code", sa.String(length=2), nullable=False),
        sa.Column("county", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_municipality")),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("record", sa.String(length=64), nullable=False),
        sa.Column("writer", sa.Text(), nullable=False),
        sa.Column("time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("is_head", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(id) = 64", name=op.f("ck_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_index(op.f("ix_revision_record_is_head"), "revision", ["record", "is_head"], unique=False)

    op.create_table(
        "search_text",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("pledge", sa.String(length=64), nullable=True),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("plain", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_text")),
        sa.UniqueConstraint("record", name=op.f("uq_search_text_record")),
    )
    op.create_table(
        "catalogue_area",
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_catalogue_area_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalogue_area")),
    )
    op.create_table(
        "police_district",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_police_district_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_police_district")),
    )
    op.create_table(
        "revision_parent",
        sa.Column("revision", sa.String(length=64), nullable=False),
        sa.Column("parent", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision"],
            ["revision.id"],
            name=op.f("fk_revision_parent_revision"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("revision", "parent", name=op.f("pk_revision_parent")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_revision_parent_parent"), "revision_parent", ["parent"], unique=False)

    op.create_table(
        "contact",
        sa.Column("municipality", sa.String(length=4), nullable=True),
        sa.Column("police_district", sa.String(length=64), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("mobile", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("may_be_published", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality"],
            ["municipality.code"],
            name=op.f("fk_contact_municipality"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["police_district"],
            ["police_district.id"],
            name=op.f("fk_contact_police_district"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_contact_revision_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_municipality"), "contact", ["municipality"], unique=False)
    op.create_index(op.f("ix_contact_police_district"), "contact", ["police_district"], unique=False)

    op.create_table(
        "pledge",
        sa.Column("police_district", sa.String(length=64), nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("ready_reason", sa.Text(), nullable=False),
        sa.Column("introduction", sa.Text(), nullable=False),
        sa.Column("situation", sa.Text(), nullable=False),
        sa.Column("together", sa.Text(), nullable=False),
        sa.Column("follow_along", sa.Text(), nullable=False),
        sa.Column("reservation", sa.Text(), nullable=False),
        sa.Column("case_number_municipality", sa.Text(), nullable=False),
        sa.Column("case_number_police", sa.Text(), nullable=False),
        sa.Column("decision_text", sa.Text(), nullable=False),
        sa.Column("decision_body", sa.Text(), nullable=False),
        sa.Column("decision_prepared_by", sa.Text(), nullable=False),
        sa.Column("decision_date", sa.Date(), nullable=True),
        sa.Column("decision_paragraph", sa.Text(), nullable=False),
        sa.Column("signing_place", sa.Text(), nullable=False),
        sa.Column("signing_date", sa.Date(), nullable=True),
        sa.Column("follow_up_months", sa.Integer(), nullable=True),
        sa.Column("first_follow_up", sa.Date(), nullable=True),
        sa.Column("extends", sa.String(length=64), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'in_preparation', 'decided', 'ready', 'partly_signed', 'signed', 'published', 'reported', 'archived', 'withdrawn', 'replaced')",
            name=op.f("ck_pledge_status"),
        ),
        sa.ForeignKeyConstraint(
            ["extends"], ["pledge.id"], name=op.f("fk_pledge_extends"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["police_district"],
            ["police_district.id"],
            name=op.f("fk_pledge_police_district"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_pledge_revision_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pledge")),
    )
    op.create_index(op.f("ix_pledge_period_start"), "pledge", ["period_start"], unique=False)
    op.create_index(op.f("ix_pledge_police_district"), "pledge", ["police_district"], unique=False)

    op.create_table(
        "police_district_municipality",
        sa.Column("police_district", sa.String(length=64), nullable=False),
        sa.Column("municipality", sa.String(length=4), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality"],
            ["municipality.code"],
            name=op.f("fk_police_district_municipality_municipality"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["police_district"],
            ["police_district.id"],
            name=op.f("fk_police_district_municipality_police_district"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("police_district", "municipality", name=op.f("pk_police_district_municipality")),
    )
    op.create_index(
        op.f("ix_police_district_municipality_municipality"),
        "police_district_municipality",
        ["municipality"],
        unique=False,
    )

    op.create_table(
        "contact_role",
        sa.Column("contact", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact"], ["contact.id"], name=op.f("fk_contact_role_contact"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("contact", "role", name=op.f("pk_contact_role")),
    )
    op.create_table(
        "evidence",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("responses", sa.Integer(), nullable=True),
        sa.Column("key_figure", sa.Text(), nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("secrecy", sa.String(length=10), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "kind IN ('survey', 'citizen_dialogue', 'staff_dialogue', 'situation_picture', 'crime_statistics', 'safety_walk', 'other')",
            name=op.f("ck_evidence_kind"),
        ),
        sa.CheckConstraint("secrecy IN ('open', 'internal', 'secret')", name=op.f("ck_evidence_secrecy")),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_evidence_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_evidence_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_pledge"), "evidence", ["pledge"], unique=False)

    op.create_table(
        "pledge_contact",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("contact", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact"], ["contact.id"], name=op.f("fk_pledge_contact_contact"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_pledge_contact_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("pledge", "contact", name=op.f("pk_pledge_contact")),
    )
    op.create_index(op.f("ix_pledge_contact_contact"), "pledge_contact", ["contact"], unique=False)

    op.create_table(
        "pledge_municipality",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("municipality", sa.String(length=4), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality"],
            ["municipality.code"],
            name=op.f("fk_pledge_municipality_municipality"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_pledge_municipality_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("pledge", "municipality", name=op.f("pk_pledge_municipality")),
    )
    op.create_index(op.f("ix_pledge_municipality_municipality"), "pledge_municipality", ["municipality"], unique=False)

    op.create_table(
        "priority_area",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("ticked", sa.Boolean(), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_priority_area_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_priority_area_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_priority_area")),
    )
    op.create_index(op.f("ix_priority_area_pledge"), "priority_area", ["pledge"], unique=False)

    op.create_table(
        "signer",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("party", sa.String(length=12), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint("party IN ('municipality', 'police', 'other')", name=op.f("ck_signer_party")),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_signer_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_signer_revision_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signer")),
    )
    op.create_index(op.f("ix_signer_pledge"), "signer", ["pledge"], unique=False)

    op.create_table(
        "priority_area_evidence",
        sa.Column("priority_area", sa.String(length=64), nullable=False),
        sa.Column("evidence", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence"],
            ["evidence.id"],
            name=op.f("fk_priority_area_evidence_evidence"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["priority_area"],
            ["priority_area.id"],
            name=op.f("fk_priority_area_evidence_priority_area"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("priority_area", "evidence", name=op.f("pk_priority_area_evidence")),
    )
    op.create_index(op.f("ix_priority_area_evidence_evidence"), "priority_area_evidence", ["evidence"], unique=False)

    op.create_table(
        "promise",
        sa.Column("pledge", sa.String(length=64), nullable=False),
        sa.Column("area", sa.String(length=64), nullable=True),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("promised_by", sa.Text(), nullable=False),
        sa.Column("rationale", sa.Text(), nullable=False),
        sa.Column("goal_indicator", sa.Text(), nullable=False),
        sa.Column("goal_baseline", sa.Text(), nullable=False),
        sa.Column("goal_target", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["area"], ["priority_area.id"], name=op.f("fk_promise_area"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["pledge"], ["pledge.id"], name=op.f("fk_promise_pledge"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revision.id"], name=op.f("fk_promise_revision_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
    )
    op.create_index(op.f("ix_promise_pledge"), "promise", ["pledge"], unique=False)

    op.create_table(
        "activity",
        sa.Column("promise", sa.String(length=64), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("when", sa.Text(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("in_conflict", sa.Boolean(), nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "status IN ('planned', 'ongoing', 'done', 'partly_done', 'not_done', 'dropped', 'not_needed')",
            name=op.f("ck_activity_status"),
        ),
        sa.ForeignKeyConstraint(
            ["promise"], ["promise.id"], name=op.f("fk_activity_promise"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_activity_revision_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
    )
    op.create_index(op.f("ix_activity_promise"), "activity", ["promise"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        _make_full_text_tables()


def _make_full_text_tables() -> None:
    for name in FULL_TEXT_TABLES:
        op.execute(
            f"CREATE VIRTUAL TABLE search_{name} USING fts5({name}, content='search_text', content_rowid='number',"
            " tokenize='trigram', columnsize=0)"
        )
    add, remove = ("".join(one.format(name) for name in FULL_TEXT_TABLES) for one in (ADD, REMOVE))
    op.execute(f"CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN {add} END")
    op.execute(f"CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN {remove} END")
    op.execute(f"CREATE TRIGGER search_text_reworded AFTER UPDATE ON search_text BEGIN {remove}{add} END")
