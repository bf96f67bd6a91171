"""The tables of the first release.

In: an empty database. Out: every table but the migrations' own. Will not: follow the declarations, which go on.
"""

# fmt: off
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table('calendar',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('year', sa.BigInteger(), nullable=False),
    sa.Column('month', sa.Text(), nullable=False),
    sa.Column('month_name', sa.Text(), nullable=False),
    sa.Column('quarter', sa.Text(), nullable=False),
    sa.Column('financial_year', sa.Text(), nullable=False),
    sa.Column('financial_quarter', sa.Text(), nullable=False),
    sa.Column('weekday', sa.BigInteger(), nullable=False),
    sa.Column('weekday_name', sa.Text(), nullable=False),
    sa.CheckConstraint('weekday >= 1', name=op.f('ck_calendar_weekday_least')),
    sa.PrimaryKeyConstraint('day', name=op.f('pk_calendar'))
    )
    op.create_index(op.f('ix_calendar_financial_year'), 'calendar', ['financial_year'], unique=False)
    op.create_index(op.f('ix_calendar_month'), 'calendar', ['month'], unique=False)
    op.create_table('councils',
    sa.Column('council_code', sa.Text(), nullable=False),
    sa.Column('gss_code', sa.Text(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('short_name', sa.Text(), nullable=True),
    sa.Column('council_type', sa.Text(), nullable=False),
    sa.Column('nation', sa.Text(), nullable=False),
    sa.Column('region', sa.Text(), nullable=True),
    sa.Column('start_date', sa.Date(), nullable=True),
    sa.Column('end_date', sa.Date(), nullable=True),
    sa.Column('replaced_by', sa.Text(), nullable=True),
    sa.Column('county_code', sa.Text(), nullable=True),
    sa.Column('combined_authority_code', sa.Text(), nullable=True),
    sa.Column('former_gss_codes', sa.Text(), nullable=True),
    sa.Column('publishing_system', sa.Text(), nullable=True),
    sa.Column('site_url', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('council_code', name=op.f('pk_councils'))
    )
    op.create_table('data_dictionary',
    sa.Column('table_name', sa.Text(), nullable=False),
    sa.Column('column_name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('data_type', sa.Text(), nullable=False),
    sa.Column('nullable', sa.Boolean(), nullable=False),
    sa.Column('is_key', sa.Boolean(), nullable=False),
    sa.Column('refers_to', sa.Text(), nullable=True),
    sa.Column('allowed_values', sa.Text(), nullable=True),
    sa.Column('meaning', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('table_name', 'column_name', name=op.f('pk_data_dictionary'))
    )
    op.create_table('ledger',
    sa.Column('source_id', sa.Text(), nullable=False),
    sa.Column('location', sa.Text(), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('mtime_ns', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=True),
    sa.Column('fingerprint', sa.Text(), nullable=False),
    sa.Column('entry_hash', sa.Text(), nullable=False),
    sa.Column('disposition', sa.Text(), nullable=False),
    sa.Column('run_id', sa.Text(), nullable=False),
    sa.Column('missing_since_utc', sa.Text(), nullable=True),
    sa.Column('listed_council', sa.Text(), nullable=True),
    sa.CheckConstraint("disposition = 'loaded' OR disposition = 'unchanged' OR disposition = 'degraded' OR disposition = 'quarantined' OR disposition = 'skipped'", name=op.f('ck_ledger_disposition_word')),
    sa.CheckConstraint('size >= 0', name=op.f('ck_ledger_size_least')),
    sa.PrimaryKeyConstraint('source_id', name=op.f('pk_ledger'))
    )
    op.create_index(op.f('ix_ledger_listed_council'), 'ledger', ['listed_council'], unique=False)
    op.create_index(op.f('ix_ledger_location'), 'ledger', ['location'], unique=False)
    op.create_index(op.f('ix_ledger_run_id'), 'ledger', ['run_id'], unique=False)
    op.create_table('linking_due',
    sa.Column('council_code', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('council_code', name=op.f('pk_linking_due'))
    )
    op.create_table('purges',
    sa.Column('purge_id', sa.Text(), nullable=False),
    sa.Column('source_mark', sa.Text(), nullable=False),
    sa.Column('purged_utc', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('finished_utc', sa.Text(), nullable=True),
    sa.Column('lifted_utc', sa.Text(), nullable=True),
    sa.Column('versions', sa.BigInteger(), nullable=False),
    sa.Column('facts', sa.BigInteger(), nullable=False),
    sa.Column('changes', sa.BigInteger(), nullable=False),
    sa.CheckConstraint("status = 'pending' OR status = 'finished'", name=op.f('ck_purges_status_word')),
    sa.CheckConstraint('changes >= 0', name=op.f('ck_purges_changes_least')),
    sa.CheckConstraint('facts >= 0', name=op.f('ck_purges_facts_least')),
    sa.CheckConstraint('versions >= 0', name=op.f('ck_purges_versions_least')),
    sa.PrimaryKeyConstraint('purge_id', name=op.f('pk_purges'))
    )
    op.create_table('quarantine',
    sa.Column('source_id', sa.Text(), nullable=False),
    sa.Column('location', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('message', sa.Text(), nullable=False),
    sa.Column('hint', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=True),
    sa.Column('run_id', sa.Text(), nullable=False),
    sa.Column('since_utc', sa.Text(), nullable=False),
    sa.CheckConstraint("code = 'empty' OR code = 'binary' OR code = 'too_large' OR code = 'truncated_encoding' OR code = 'unsupported_format' OR code = 'not_minutes' OR code = 'unreadable' OR code = 'vanished' OR code = 'dangling_link' OR code = 'directory_loop' OR code = 'not_a_file' OR code = 'time_limit' OR code = 'memory_limit' OR code = 'reader_died' OR code = 'rows_invalid' OR code = 'too_complex' OR code = 'unsafe_xml' OR code = 'broken_xml' OR code = 'encrypted' OR code = 'damaged' OR code = 'no_pages' OR code = 'too_many_pages' OR code = 'too_much_text' OR code = 'decompression_bomb' OR code = 'needs_ocr'", name=op.f('ck_quarantine_code_word')),
    sa.PrimaryKeyConstraint('source_id', name=op.f('pk_quarantine'))
    )
    op.create_index(op.f('ix_quarantine_run_id'), 'quarantine', ['run_id'], unique=False)
    op.create_table('runs',
    sa.Column('run_id', sa.Text(), nullable=False),
    sa.Column('started_utc', sa.Text(), nullable=False),
    sa.Column('finished_utc', sa.Text(), nullable=True),
    sa.Column('offered', sa.BigInteger(), nullable=False),
    sa.Column('loaded', sa.BigInteger(), nullable=False),
    sa.Column('unchanged', sa.BigInteger(), nullable=False),
    sa.Column('degraded', sa.BigInteger(), nullable=False),
    sa.Column('quarantined', sa.BigInteger(), nullable=False),
    sa.Column('skipped', sa.BigInteger(), nullable=False),
    sa.Column('missing', sa.BigInteger(), nullable=False),
    sa.Column('rows_inserted', sa.BigInteger(), nullable=False),
    sa.Column('rows_updated', sa.BigInteger(), nullable=False),
    sa.Column('rows_deleted', sa.BigInteger(), nullable=False),
    sa.CheckConstraint('degraded >= 0', name=op.f('ck_runs_degraded_least')),
    sa.CheckConstraint('loaded >= 0', name=op.f('ck_runs_loaded_least')),
    sa.CheckConstraint('missing >= 0', name=op.f('ck_runs_missing_least')),
    sa.CheckConstraint('offered >= 0', name=op.f('ck_runs_offered_least')),
    sa.CheckConstraint('quarantined >= 0', name=op.f('ck_runs_quarantined_least')),
    sa.CheckConstraint('rows_deleted >= 0', name=op.f('ck_runs_rows_deleted_least')),
    sa.CheckConstraint('rows_inserted >= 0', name=op.f('ck_runs_rows_inserted_least')),
    sa.CheckConstraint('rows_updated >= 0', name=op.f('ck_runs_rows_updated_least')),
    sa.CheckConstraint('skipped >= 0', name=op.f('ck_runs_skipped_least')),
    sa.CheckConstraint('unchanged >= 0', name=op.f('ck_runs_unchanged_least')),
    sa.PrimaryKeyConstraint('run_id', name=op.f('pk_runs'))
    )
    op.create_table('themes',
    sa.Column('theme_id', sa.Text(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('definition', sa.Text(), nullable=False),
    sa.Column('boundary', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('theme_id', name=op.f('pk_themes'))
    )
    op.create_table('warehouse_info',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_warehouse_info'))
    )
    op.create_table('committees',
    sa.Column('committee_id', sa.Text(), nullable=False),
    sa.Column('council_code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.CheckConstraint("kind = 'full_council' OR kind = 'cabinet' OR kind = 'cabinet_committee' OR kind = 'scrutiny' OR kind = 'health_and_wellbeing_board' OR kind = 'planning' OR kind = 'licensing' OR kind = 'audit' OR kind = 'standards' OR kind = 'pensions' OR kind = 'schools_forum' OR kind = 'staffing' OR kind = 'area' OR kind = 'joint' OR kind = 'fire_authority' OR kind = 'combined_authority' OR kind = 'other'", name=op.f('ck_committees_kind_word')),
    sa.ForeignKeyConstraint(['council_code'], ['councils.council_code'], name=op.f('fk_committees_council_code'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('committee_id', name=op.f('pk_committees'))
    )
    op.create_index(op.f('ix_committees_council_code'), 'committees', ['council_code'], unique=False)
    op.create_table('council_people',
    sa.Column('council_person_id', sa.Text(), nullable=False),
    sa.Column('council_code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('honorific', sa.Text(), nullable=True),
    sa.Column('given', sa.Text(), nullable=True),
    sa.Column('initials', sa.Text(), nullable=True),
    sa.Column('family', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.CheckConstraint("kind = 'member' OR kind = 'officer' OR kind = 'health_professional' OR kind = 'minister' OR kind = 'chair' OR kind = 'public' OR kind = 'unknown'", name=op.f('ck_council_people_kind_word')),
    sa.ForeignKeyConstraint(['council_code'], ['councils.council_code'], name=op.f('fk_council_people_council_code'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('council_person_id', name=op.f('pk_council_people'))
    )
    op.create_index(op.f('ix_council_people_council_code'), 'council_people', ['council_code'], unique=False)
    op.create_table('documents',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('source_id', sa.Text(), nullable=False),
    sa.Column('publisher_council', sa.Text(), nullable=True),
    sa.Column('subject_council', sa.Text(), nullable=True),
    sa.Column('version_id', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('media_type', sa.Text(), nullable=False),
    sa.Column('encoding', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('disposition', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=True),
    sa.Column('source_url', sa.Text(), nullable=True),
    sa.Column('source_etag', sa.Text(), nullable=True),
    sa.Column('source_last_modified', sa.Text(), nullable=True),
    sa.Column('licence', sa.Text(), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('n_chars', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.CheckConstraint("disposition = 'loaded' OR disposition = 'unchanged' OR disposition = 'degraded' OR disposition = 'quarantined' OR disposition = 'skipped'", name=op.f('ck_documents_disposition_word')),
    sa.CheckConstraint("kind = 'agenda_item' OR kind = 'meeting' OR kind = 'decisions' OR kind = 'agenda' OR kind = 'issue' OR kind = 'listing' OR kind = 'other'", name=op.f('ck_documents_kind_word')),
    sa.CheckConstraint("status = 'draft' OR status = 'approved' OR status = 'unknown'", name=op.f('ck_documents_status_word')),
    sa.CheckConstraint('n_chars >= 0', name=op.f('ck_documents_n_chars_least')),
    sa.ForeignKeyConstraint(['publisher_council'], ['councils.council_code'], name=op.f('fk_documents_publisher_council'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['subject_council'], ['councils.council_code'], name=op.f('fk_documents_subject_council'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('document_id', name=op.f('pk_documents'))
    )
    op.create_index(op.f('ix_documents_publisher_council'), 'documents', ['publisher_council'], unique=False)
    op.create_index(op.f('ix_documents_sha256'), 'documents', ['sha256'], unique=False)
    op.create_index(op.f('ix_documents_source_id'), 'documents', ['source_id'], unique=False)
    op.create_index(op.f('ix_documents_subject_council'), 'documents', ['subject_council'], unique=False)
    op.create_index(op.f('ix_documents_version_id'), 'documents', ['version_id'], unique=False)
    op.create_table('suppressions',
    sa.Column('suppression_id', sa.Text(), nullable=False),
    sa.Column('purge_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.CheckConstraint("kind = 'source' OR kind = 'content'", name=op.f('ck_suppressions_kind_word')),
    sa.ForeignKeyConstraint(['purge_id'], ['purges.purge_id'], name=op.f('fk_suppressions_purge_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('suppression_id', name=op.f('pk_suppressions'))
    )
    op.create_index(op.f('ix_suppressions_purge_id'), 'suppressions', ['purge_id'], unique=False)
    op.create_table('changes',
    sa.Column('change_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('ordinal', sa.BigInteger(), nullable=False),
    sa.Column('run_id', sa.Text(), nullable=False),
    sa.Column('changed_utc', sa.Text(), nullable=False),
    sa.Column('change', sa.Text(), nullable=False),
    sa.Column('because', sa.Text(), nullable=False),
    sa.Column('version_id', sa.Text(), nullable=False),
    sa.Column('earlier_version_id', sa.Text(), nullable=True),
    sa.Column('fact_table', sa.Text(), nullable=False),
    sa.Column('fact_id', sa.Text(), nullable=False),
    sa.Column('quote', sa.Text(), nullable=True),
    sa.Column('old_values', sa.Text(), nullable=True),
    sa.Column('new_values', sa.Text(), nullable=True),
    sa.CheckConstraint("because = 'content' OR because = 'rules' OR because = 'source_list'", name=op.f('ck_changes_because_word')),
    sa.CheckConstraint("change = 'loaded' OR change = 'inserted' OR change = 'updated' OR change = 'deleted'", name=op.f('ck_changes_change_word')),
    sa.CheckConstraint('ordinal >= 1', name=op.f('ck_changes_ordinal_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_changes_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('change_id', name=op.f('pk_changes'))
    )
    op.create_index(op.f('ix_changes_changed_utc'), 'changes', ['changed_utc'], unique=False)
    op.create_index(op.f('ix_changes_document_id'), 'changes', ['document_id'], unique=False)
    op.create_index(op.f('ix_changes_run_id'), 'changes', ['run_id'], unique=False)
    op.create_table('council_person_names',
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('council_code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('council_person_id', sa.Text(), nullable=True),
    sa.Column('link', sa.Text(), nullable=False),
    sa.CheckConstraint("kind = 'member' OR kind = 'officer' OR kind = 'health_professional' OR kind = 'minister' OR kind = 'chair' OR kind = 'public' OR kind = 'unknown'", name=op.f('ck_council_person_names_kind_word')),
    sa.CheckConstraint("link = 'fullest' OR link = 'shorter' OR link = 'variant' OR link = 'several_candidates' OR link = 'capacity_unknown'", name=op.f('ck_council_person_names_link_word')),
    sa.ForeignKeyConstraint(['council_code'], ['councils.council_code'], name=op.f('fk_council_person_names_council_code'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['council_person_id'], ['council_people.council_person_id'], name=op.f('fk_council_person_names_council_person_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('name_key', name=op.f('pk_council_person_names'))
    )
    op.create_index(op.f('ix_council_person_names_council_code'), 'council_person_names', ['council_code'], unique=False)
    op.create_index(op.f('ix_council_person_names_council_person_id'), 'council_person_names', ['council_person_id'], unique=False)
    op.create_table('document_people',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('honorific', sa.Text(), nullable=True),
    sa.Column('initials', sa.Text(), nullable=True),
    sa.Column('given', sa.Text(), nullable=True),
    sa.Column('family', sa.Text(), nullable=True),
    sa.Column('organisation', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('role_only', sa.Boolean(create_constraint=True, name='role_only_boolean'), nullable=False),
    sa.Column('collective', sa.Boolean(create_constraint=True, name='collective_boolean'), nullable=False),
    sa.Column('name_key', sa.Text(), nullable=True),
    sa.CheckConstraint("kind = 'member' OR kind = 'officer' OR kind = 'health_professional' OR kind = 'minister' OR kind = 'chair' OR kind = 'public' OR kind = 'unknown'", name=op.f('ck_document_people_kind_word')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_document_people_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_document_people'))
    )
    op.create_index(op.f('ix_document_people_document_id'), 'document_people', ['document_id'], unique=False)
    op.create_index(op.f('ix_document_people_name_key'), 'document_people', ['name_key'], unique=False)
    op.create_table('document_versions',
    sa.Column('version_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('n_chars', sa.BigInteger(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('source_etag', sa.Text(), nullable=True),
    sa.Column('source_last_modified', sa.Text(), nullable=True),
    sa.Column('first_seen_utc', sa.Text(), nullable=False),
    sa.Column('last_seen_utc', sa.Text(), nullable=True),
    sa.CheckConstraint("status = 'draft' OR status = 'approved' OR status = 'unknown'", name=op.f('ck_document_versions_status_word')),
    sa.CheckConstraint('n_chars >= 0', name=op.f('ck_document_versions_n_chars_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_document_versions_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('version_id', name=op.f('pk_document_versions'))
    )
    op.create_index(op.f('ix_document_versions_document_id'), 'document_versions', ['document_id'], unique=False)
    op.create_table('entities',
    sa.Column('entity_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('sort', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.CheckConstraint("sort = 'organisation' OR sort = 'place' OR sort = 'programme'", name=op.f('ck_entities_sort_word')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_entities_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('entity_id', name=op.f('pk_entities'))
    )
    op.create_index(op.f('ix_entities_document_id'), 'entities', ['document_id'], unique=False)
    op.create_table('issues',
    sa.Column('issue_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('severity', sa.Text(), nullable=False),
    sa.Column('message', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=True),
    sa.Column('char_end', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=True),
    sa.CheckConstraint("code = 'decoded_by_guess' OR code = 'decoded_with_loss' OR code = 'no_minutes_marker' OR code = 'no_decision' OR code = 'label_gap' OR code = 'label_lost' OR code = 'item_gap' OR code = 'no_items' OR code = 'meeting_cancelled' OR code = 'forms_differ' OR code = 'items_by_shape' OR code = 'no_clause_verb' OR code = 'two_outcomes' OR code = 'vote_does_not_add_up' OR code = 'copies_differ' OR code = 'ambiguous_person' OR code = 'attendance_conflict' OR code = 'weekday_mismatch' OR code = 'unresolved_date' OR code = 'no_meeting_date' OR code = 'council_unknown' OR code = 'committee_unknown' OR code = 'row_held_back' OR code = 'text_dropped' OR code = 'item_cut_short' OR code = 'hidden_text' OR code = 'mojibake_repaired' OR code = 'markup_unescaped' OR code = 'not_for_display' OR code = 'text_may_be_missing' OR code = 'garbled_text' OR code = 'read_by_ocr' OR code = 'odd_structure' OR code = 'embedded_scripts'", name=op.f('ck_issues_code_word')),
    sa.CheckConstraint("severity = 'info' OR severity = 'warning' OR severity = 'error'", name=op.f('ck_issues_severity_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_issues_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_issues_char_start_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_issues_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('issue_id', name=op.f('pk_issues'))
    )
    op.create_index(op.f('ix_issues_document_id'), 'issues', ['document_id'], unique=False)
    op.create_table('listed_meetings',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('listed_id', sa.Text(), nullable=False),
    sa.Column('council_code', sa.Text(), nullable=True),
    sa.Column('committee', sa.Text(), nullable=True),
    sa.Column('committee_id', sa.Text(), nullable=True),
    sa.Column('meeting_date', sa.Date(), nullable=False),
    sa.Column('url', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_listed_meetings_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_listed_meetings_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_listed_meetings_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_listed_meetings_page_least')),
    sa.ForeignKeyConstraint(['council_code'], ['councils.council_code'], name=op.f('fk_listed_meetings_council_code'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_listed_meetings_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('listed_id', name=op.f('pk_listed_meetings'))
    )
    op.create_index(op.f('ix_listed_meetings_council_code'), 'listed_meetings', ['council_code', 'meeting_date'], unique=False)
    op.create_index(op.f('ix_listed_meetings_document_id'), 'listed_meetings', ['document_id'], unique=False)
    op.create_table('meeting_themes',
    sa.Column('meeting_theme_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('subject_council', sa.Text(), nullable=True),
    sa.Column('month', sa.Text(), nullable=True),
    sa.Column('theme_id', sa.Text(), nullable=False),
    sa.Column('paragraphs', sa.BigInteger(), nullable=False),
    sa.Column('primary_paragraphs', sa.BigInteger(), nullable=True),
    sa.Column('decisions', sa.BigInteger(), nullable=True),
    sa.Column('commitments', sa.BigInteger(), nullable=True),
    sa.Column('questions', sa.BigInteger(), nullable=True),
    sa.Column('pots_saving', sa.BigInteger(), nullable=True),
    sa.Column('pots_spend', sa.BigInteger(), nullable=True),
    sa.Column('pots_investment', sa.BigInteger(), nullable=True),
    sa.Column('pots_overspend', sa.BigInteger(), nullable=True),
    sa.Column('pots_underspend', sa.BigInteger(), nullable=True),
    sa.Column('pots_reduction', sa.BigInteger(), nullable=True),
    sa.Column('pots_funding_commitment', sa.BigInteger(), nullable=True),
    sa.Column('pots_national_funding', sa.BigInteger(), nullable=True),
    sa.Column('pots_fee', sa.BigInteger(), nullable=True),
    sa.Column('pots_budget', sa.BigInteger(), nullable=True),
    sa.Column('pots_grant', sa.BigInteger(), nullable=True),
    sa.Column('pots_income', sa.BigInteger(), nullable=True),
    sa.Column('pots_other', sa.BigInteger(), nullable=True),
    sa.CheckConstraint('paragraphs >= 1', name=op.f('ck_meeting_themes_paragraphs_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_meeting_themes_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('meeting_theme_id', name=op.f('pk_meeting_themes'))
    )
    op.create_index(op.f('ix_meeting_themes_document_id'), 'meeting_themes', ['document_id'], unique=False)
    op.create_index(op.f('ix_meeting_themes_subject_council'), 'meeting_themes', ['subject_council', 'theme_id', 'month', 'meeting_id', 'paragraphs', 'primary_paragraphs', 'decisions', 'commitments', 'questions', 'pots_saving', 'pots_spend', 'pots_investment', 'pots_overspend', 'pots_underspend', 'pots_reduction', 'pots_funding_commitment', 'pots_national_funding', 'pots_fee', 'pots_budget', 'pots_grant', 'pots_income', 'pots_other'], unique=False)
    op.create_table('meetings',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('meeting_key', sa.Text(), nullable=True),
    sa.Column('council_code', sa.Text(), nullable=True),
    sa.Column('committee_id', sa.Text(), nullable=True),
    sa.Column('committee', sa.Text(), nullable=True),
    sa.Column('committee_abbreviation', sa.Text(), nullable=True),
    sa.Column('committee_kind', sa.Text(), nullable=True),
    sa.Column('committee_basis', sa.Text(), nullable=True),
    sa.Column('meeting_date', sa.Date(), nullable=True),
    sa.Column('date_basis', sa.Text(), nullable=True),
    sa.Column('earliest_date', sa.Date(), nullable=True),
    sa.Column('latest_date', sa.Date(), nullable=True),
    sa.Column('date_reasons', sa.Text(), nullable=True),
    sa.Column('start_time', sa.Text(), nullable=True),
    sa.Column('venue', sa.Text(), nullable=True),
    sa.CheckConstraint("committee_basis = 'stated' OR committee_basis = 'source' OR committee_basis = 'host' OR committee_basis = 'derived'", name=op.f('ck_meetings_committee_basis_word')),
    sa.CheckConstraint("committee_kind = 'full_council' OR committee_kind = 'cabinet' OR committee_kind = 'cabinet_committee' OR committee_kind = 'scrutiny' OR committee_kind = 'health_and_wellbeing_board' OR committee_kind = 'planning' OR committee_kind = 'licensing' OR committee_kind = 'audit' OR committee_kind = 'standards' OR committee_kind = 'pensions' OR committee_kind = 'schools_forum' OR committee_kind = 'staffing' OR committee_kind = 'area' OR committee_kind = 'joint' OR committee_kind = 'fire_authority' OR committee_kind = 'combined_authority' OR committee_kind = 'other'", name=op.f('ck_meetings_committee_kind_word')),
    sa.CheckConstraint("date_basis = 'stated' OR date_basis = 'source' OR date_basis = 'host' OR date_basis = 'derived'", name=op.f('ck_meetings_date_basis_word')),
    sa.CheckConstraint('char_end >= 0', name=op.f('ck_meetings_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_meetings_char_start_least')),
    sa.ForeignKeyConstraint(['committee_id'], ['committees.committee_id'], name=op.f('fk_meetings_committee_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['council_code'], ['councils.council_code'], name=op.f('fk_meetings_council_code'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_meetings_document_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('meeting_id', name=op.f('pk_meetings'))
    )
    op.create_index(op.f('ix_meetings_committee_id'), 'meetings', ['committee_id', 'meeting_date'], unique=False)
    op.create_index(op.f('ix_meetings_council_code'), 'meetings', ['council_code'], unique=False)
    op.create_index(op.f('ix_meetings_document_id'), 'meetings', ['document_id'], unique=False)
    op.create_index(op.f('ix_meetings_meeting_date'), 'meetings', ['meeting_date'], unique=False)
    op.create_index(op.f('ix_meetings_meeting_key'), 'meetings', ['meeting_key'], unique=False)
    op.create_table('agenda_items',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('number', sa.Text(), nullable=True),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('parent_id', sa.Text(), nullable=True),
    sa.Column('twin_id', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_agenda_items_basis_word')),
    sa.CheckConstraint("kind = 'substantive' OR kind = 'procedural' OR kind = 'heading' OR kind = 'exempt'", name=op.f('ck_agenda_items_kind_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_agenda_items_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_agenda_items_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_agenda_items_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_agenda_items_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.meeting_id'], name=op.f('fk_agenda_items_meeting_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['parent_id'], ['agenda_items.item_id'], name=op.f('fk_agenda_items_parent_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['twin_id'], ['agenda_items.item_id'], name=op.f('fk_agenda_items_twin_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('item_id', name=op.f('pk_agenda_items'))
    )
    op.create_index(op.f('ix_agenda_items_document_id'), 'agenda_items', ['document_id'], unique=False)
    op.create_index(op.f('ix_agenda_items_meeting_id'), 'agenda_items', ['meeting_id'], unique=False)
    op.create_index(op.f('ix_agenda_items_parent_id'), 'agenda_items', ['parent_id'], unique=False)
    op.create_index(op.f('ix_agenda_items_twin_id'), 'agenda_items', ['twin_id'], unique=False)
    op.create_table('attendances',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('attendance_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=True),
    sa.Column('substitute_for', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_attendances_basis_word')),
    sa.CheckConstraint("status = 'present' OR status = 'apologies' OR status = 'absent' OR status = 'substitute' OR status = 'in_attendance' OR status = 'remote' OR status = 'arrived_late' OR status = 'left_early'", name=op.f('ck_attendances_status_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_attendances_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_attendances_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_attendances_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_attendances_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.meeting_id'], name=op.f('fk_attendances_meeting_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('attendance_id', name=op.f('pk_attendances'))
    )
    op.create_index(op.f('ix_attendances_document_id'), 'attendances', ['document_id'], unique=False)
    op.create_index(op.f('ix_attendances_meeting_id'), 'attendances', ['meeting_id'], unique=False)
    op.create_table('person_roles',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('role_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('relation', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_person_roles_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_person_roles_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_person_roles_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_person_roles_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_person_roles_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['person_id'], ['document_people.person_id'], name=op.f('fk_person_roles_person_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('role_id', name=op.f('pk_person_roles'))
    )
    op.create_index(op.f('ix_person_roles_document_id'), 'person_roles', ['document_id'], unique=False)
    op.create_index(op.f('ix_person_roles_person_id'), 'person_roles', ['person_id'], unique=False)
    op.create_table('item_fields',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('field_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_item_fields_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_item_fields_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_item_fields_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_item_fields_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_item_fields_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_item_fields_item_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('field_id', name=op.f('pk_item_fields'))
    )
    op.create_index(op.f('ix_item_fields_document_id'), 'item_fields', ['document_id'], unique=False)
    op.create_index(op.f('ix_item_fields_item_id'), 'item_fields', ['item_id'], unique=False)
    op.create_table('paragraphs',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=True),
    sa.Column('local_id', sa.Text(), nullable=False),
    sa.Column('ordinal', sa.BigInteger(), nullable=False),
    sa.Column('parent_id', sa.Text(), nullable=True),
    sa.Column('label', sa.Text(), nullable=True),
    sa.Column('intended_label', sa.Text(), nullable=True),
    sa.Column('level', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_paragraphs_basis_word')),
    sa.CheckConstraint("kind = 'paragraph' OR kind = 'list_item' OR kind = 'heading' OR kind = 'resolution' OR kind = 'resolution_clause' OR kind = 'attendance'", name=op.f('ck_paragraphs_kind_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_paragraphs_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_paragraphs_char_start_least')),
    sa.CheckConstraint('level >= 1', name=op.f('ck_paragraphs_level_least')),
    sa.CheckConstraint('ordinal >= 1', name=op.f('ck_paragraphs_ordinal_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_paragraphs_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_paragraphs_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_paragraphs_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['parent_id'], ['paragraphs.paragraph_id'], name=op.f('fk_paragraphs_parent_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('paragraph_id', name=op.f('pk_paragraphs'))
    )
    op.create_index(op.f('ix_paragraphs_document_id'), 'paragraphs', ['document_id'], unique=False)
    op.create_index(op.f('ix_paragraphs_item_id'), 'paragraphs', ['item_id'], unique=False)
    op.create_index(op.f('ix_paragraphs_parent_id'), 'paragraphs', ['parent_id'], unique=False)
    op.create_table('supporting_documents',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('supporting_document_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('url', sa.Text(), nullable=True),
    sa.Column('media_type', sa.Text(), nullable=True),
    sa.Column('size_bytes', sa.BigInteger(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_supporting_documents_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_supporting_documents_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_supporting_documents_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_supporting_documents_page_least')),
    sa.CheckConstraint('size_bytes >= 0', name=op.f('ck_supporting_documents_size_bytes_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_supporting_documents_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_supporting_documents_item_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('supporting_document_id', name=op.f('pk_supporting_documents'))
    )
    op.create_index(op.f('ix_supporting_documents_document_id'), 'supporting_documents', ['document_id'], unique=False)
    op.create_index(op.f('ix_supporting_documents_item_id'), 'supporting_documents', ['item_id'], unique=False)
    op.create_table('citations',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('citation_id', sa.Text(), nullable=False),
    sa.Column('surface', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('target', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_citations_basis_word')),
    sa.CheckConstraint("kind = 'minute' OR kind = 'report' OR kind = 'act' OR kind = 'regulation' OR kind = 'procedure_rule' OR kind = 'appendix' OR kind = 'application' OR kind = 'document'", name=op.f('ck_citations_kind_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_citations_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_citations_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_citations_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_citations_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_citations_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_citations_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('citation_id', name=op.f('pk_citations'))
    )
    op.create_index(op.f('ix_citations_document_id'), 'citations', ['document_id'], unique=False)
    op.create_index(op.f('ix_citations_item_id'), 'citations', ['item_id'], unique=False)
    op.create_index(op.f('ix_citations_paragraph_id'), 'citations', ['paragraph_id'], unique=False)
    op.create_table('commitments',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('commitment_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('strength', sa.Text(), nullable=False),
    sa.Column('who', sa.Text(), nullable=True),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('to_whom', sa.Text(), nullable=True),
    sa.Column('due', sa.Text(), nullable=True),
    sa.Column('due_earliest', sa.Date(), nullable=True),
    sa.Column('due_latest', sa.Date(), nullable=True),
    sa.Column('number', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_commitments_basis_word')),
    sa.CheckConstraint("kind = 'undertaking' OR kind = 'request' OR kind = 'future_report' OR kind = 'continuing' OR kind = 'target'", name=op.f('ck_commitments_kind_word')),
    sa.CheckConstraint("strength = 'firm' OR strength = 'intended' OR strength = 'wish' OR strength = 'vague' OR strength = 'resolved' OR strength = 'estimate'", name=op.f('ck_commitments_strength_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_commitments_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_commitments_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_commitments_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_commitments_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_commitments_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_commitments_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('commitment_id', name=op.f('pk_commitments'))
    )
    op.create_index(op.f('ix_commitments_document_id'), 'commitments', ['document_id'], unique=False)
    op.create_index(op.f('ix_commitments_item_id'), 'commitments', ['item_id'], unique=False)
    op.create_index(op.f('ix_commitments_paragraph_id'), 'commitments', ['paragraph_id'], unique=False)
    op.create_table('dates',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('date_id', sa.Text(), nullable=False),
    sa.Column('surface', sa.Text(), nullable=False),
    sa.Column('edtf', sa.Text(), nullable=True),
    sa.Column('resolved', sa.Text(), nullable=True),
    sa.Column('resolution_basis', sa.Text(), nullable=True),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_dates_basis_word')),
    sa.CheckConstraint("role = 'start_of_service' OR role = 'milestone' OR role = 'deadline' OR role = 'event' OR role = 'period' OR role = 'historic' OR role = 'meeting'", name=op.f('ck_dates_role_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_dates_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_dates_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_dates_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_dates_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_dates_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_dates_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('date_id', name=op.f('pk_dates'))
    )
    op.create_index(op.f('ix_dates_document_id'), 'dates', ['document_id'], unique=False)
    op.create_index(op.f('ix_dates_item_id'), 'dates', ['item_id'], unique=False)
    op.create_index(op.f('ix_dates_paragraph_id'), 'dates', ['paragraph_id'], unique=False)
    op.create_table('decisions',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('decision_id', sa.Text(), nullable=False),
    sa.Column('ordinal', sa.BigInteger(), nullable=False),
    sa.Column('block', sa.Text(), nullable=False),
    sa.Column('trigger', sa.Text(), nullable=True),
    sa.Column('body', sa.Text(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=False),
    sa.Column('explicit', sa.Boolean(create_constraint=True, name='explicit_boolean'), nullable=False),
    sa.Column('proposer', sa.Text(), nullable=True),
    sa.Column('seconder', sa.Text(), nullable=True),
    sa.Column('reasons', sa.Text(), nullable=True),
    sa.Column('options', sa.Text(), nullable=True),
    sa.Column('call_in', sa.Boolean(create_constraint=True, name='call_in_boolean'), nullable=True),
    sa.Column('key_decision', sa.Boolean(create_constraint=True, name='key_decision_boolean'), nullable=True),
    sa.Column('same_as', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_decisions_basis_word')),
    sa.CheckConstraint("block = 'minutes' OR block = 'decision'", name=op.f('ck_decisions_block_word')),
    sa.CheckConstraint("outcome = 'carried' OR outcome = 'lost' OR outcome = 'withdrawn' OR outcome = 'deferred' OR outcome = 'not_stated'", name=op.f('ck_decisions_outcome_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_decisions_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_decisions_char_start_least')),
    sa.CheckConstraint('ordinal >= 1', name=op.f('ck_decisions_ordinal_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_decisions_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_decisions_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_decisions_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_decisions_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('decision_id', name=op.f('pk_decisions'))
    )
    op.create_index(op.f('ix_decisions_document_id'), 'decisions', ['document_id'], unique=False)
    op.create_index(op.f('ix_decisions_item_id'), 'decisions', ['item_id'], unique=False)
    op.create_index(op.f('ix_decisions_paragraph_id'), 'decisions', ['paragraph_id'], unique=False)
    op.create_table('entity_mentions',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('entity_mention_id', sa.Text(), nullable=False),
    sa.Column('entity_id', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_entity_mentions_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_entity_mentions_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_entity_mentions_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_entity_mentions_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_entity_mentions_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['entity_id'], ['entities.entity_id'], name=op.f('fk_entity_mentions_entity_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_entity_mentions_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_entity_mentions_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('entity_mention_id', name=op.f('pk_entity_mentions'))
    )
    op.create_index(op.f('ix_entity_mentions_document_id'), 'entity_mentions', ['document_id'], unique=False)
    op.create_index(op.f('ix_entity_mentions_entity_id'), 'entity_mentions', ['entity_id'], unique=False)
    op.create_index(op.f('ix_entity_mentions_item_id'), 'entity_mentions', ['item_id'], unique=False)
    op.create_index(op.f('ix_entity_mentions_paragraph_id'), 'entity_mentions', ['paragraph_id'], unique=False)
    op.create_table('interests',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('interest_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('interest', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('item', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_interests_basis_word')),
    sa.CheckConstraint("kind = 'pecuniary' OR kind = 'prejudicial' OR kind = 'personal' OR kind = 'non_pecuniary' OR kind = 'other_registrable' OR kind = 'non_registrable' OR kind = 'not_stated'", name=op.f('ck_interests_kind_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_interests_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_interests_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_interests_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_interests_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_interests_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_interests_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('interest_id', name=op.f('pk_interests'))
    )
    op.create_index(op.f('ix_interests_document_id'), 'interests', ['document_id'], unique=False)
    op.create_index(op.f('ix_interests_item_id'), 'interests', ['item_id'], unique=False)
    op.create_index(op.f('ix_interests_paragraph_id'), 'interests', ['paragraph_id'], unique=False)
    op.create_table('minutes_approvals',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('approval_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('earlier_committee_id', sa.Text(), nullable=True),
    sa.Column('minutes_date', sa.Date(), nullable=True),
    sa.Column('body', sa.Text(), nullable=True),
    sa.Column('correction', sa.Text(), nullable=True),
    sa.Column('correction_start', sa.BigInteger(), nullable=True),
    sa.Column('correction_end', sa.BigInteger(), nullable=True),
    sa.Column('minute', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_minutes_approvals_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_minutes_approvals_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_minutes_approvals_char_start_least')),
    sa.CheckConstraint('correction_end >= 1', name=op.f('ck_minutes_approvals_correction_end_least')),
    sa.CheckConstraint('correction_start >= 0', name=op.f('ck_minutes_approvals_correction_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_minutes_approvals_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_minutes_approvals_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_minutes_approvals_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.meeting_id'], name=op.f('fk_minutes_approvals_meeting_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_minutes_approvals_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('approval_id', name=op.f('pk_minutes_approvals'))
    )
    op.create_index(op.f('ix_minutes_approvals_document_id'), 'minutes_approvals', ['document_id'], unique=False)
    op.create_index(op.f('ix_minutes_approvals_earlier_committee_id'), 'minutes_approvals', ['earlier_committee_id', 'minutes_date'], unique=False)
    op.create_index(op.f('ix_minutes_approvals_item_id'), 'minutes_approvals', ['item_id'], unique=False)
    op.create_index(op.f('ix_minutes_approvals_meeting_id'), 'minutes_approvals', ['meeting_id'], unique=False)
    op.create_index(op.f('ix_minutes_approvals_paragraph_id'), 'minutes_approvals', ['paragraph_id'], unique=False)
    op.create_table('money',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('money_id', sa.Text(), nullable=False),
    sa.Column('surface', sa.Text(), nullable=False),
    sa.Column('amount_pence', sa.BigInteger(), nullable=False),
    sa.Column('bound', sa.Text(), nullable=False),
    sa.Column('approximate', sa.Boolean(create_constraint=True, name='approximate_boolean'), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('period', sa.Text(), nullable=True),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.Column('pot', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_money_basis_word')),
    sa.CheckConstraint("bound = 'exact' OR bound = 'at_least' OR bound = 'more_than' OR bound = 'up_to' OR bound = 'less_than' OR bound = 'range'", name=op.f('ck_money_bound_word')),
    sa.CheckConstraint("kind = 'saving' OR kind = 'spend' OR kind = 'investment' OR kind = 'overspend' OR kind = 'underspend' OR kind = 'reduction' OR kind = 'funding_commitment' OR kind = 'national_funding' OR kind = 'fee' OR kind = 'budget' OR kind = 'grant' OR kind = 'income' OR kind = 'other'", name=op.f('ck_money_kind_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_money_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_money_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_money_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_money_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_money_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_money_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('money_id', name=op.f('pk_money'))
    )
    op.create_index(op.f('ix_money_document_id'), 'money', ['document_id'], unique=False)
    op.create_index(op.f('ix_money_item_id'), 'money', ['item_id'], unique=False)
    op.create_index(op.f('ix_money_paragraph_id'), 'money', ['paragraph_id'], unique=False)
    op.create_table('motions',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('motion_id', sa.Text(), nullable=False),
    sa.Column('ordinal', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('proposer', sa.Text(), nullable=True),
    sa.Column('seconder', sa.Text(), nullable=True),
    sa.Column('outcome', sa.Text(), nullable=False),
    sa.Column('amends', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_motions_basis_word')),
    sa.CheckConstraint("kind = 'motion' OR kind = 'amendment'", name=op.f('ck_motions_kind_word')),
    sa.CheckConstraint("outcome = 'carried' OR outcome = 'lost' OR outcome = 'withdrawn' OR outcome = 'deferred' OR outcome = 'not_stated'", name=op.f('ck_motions_outcome_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_motions_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_motions_char_start_least')),
    sa.CheckConstraint('ordinal >= 1', name=op.f('ck_motions_ordinal_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_motions_page_least')),
    sa.ForeignKeyConstraint(['amends'], ['motions.motion_id'], name=op.f('fk_motions_amends'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_motions_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_motions_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_motions_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('motion_id', name=op.f('pk_motions'))
    )
    op.create_index(op.f('ix_motions_amends'), 'motions', ['amends'], unique=False)
    op.create_index(op.f('ix_motions_document_id'), 'motions', ['document_id'], unique=False)
    op.create_index(op.f('ix_motions_item_id'), 'motions', ['item_id'], unique=False)
    op.create_index(op.f('ix_motions_paragraph_id'), 'motions', ['paragraph_id'], unique=False)
    op.create_table('person_mentions',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('mention_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_person_mentions_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_person_mentions_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_person_mentions_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_person_mentions_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_person_mentions_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_person_mentions_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_person_mentions_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['person_id'], ['document_people.person_id'], name=op.f('fk_person_mentions_person_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('mention_id', name=op.f('pk_person_mentions'))
    )
    op.create_index(op.f('ix_person_mentions_document_id'), 'person_mentions', ['document_id'], unique=False)
    op.create_index(op.f('ix_person_mentions_item_id'), 'person_mentions', ['item_id'], unique=False)
    op.create_index(op.f('ix_person_mentions_paragraph_id'), 'person_mentions', ['paragraph_id'], unique=False)
    op.create_index(op.f('ix_person_mentions_person_id'), 'person_mentions', ['person_id'], unique=False)
    op.create_table('progress_reports',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('report_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('earlier_committee_id', sa.Text(), nullable=True),
    sa.Column('minutes_date', sa.Date(), nullable=True),
    sa.Column('minute', sa.Text(), nullable=True),
    sa.Column('action', sa.Text(), nullable=True),
    sa.Column('status', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_progress_reports_basis_word')),
    sa.CheckConstraint("status = 'done' OR status = 'superseded' OR status = 'underway'", name=op.f('ck_progress_reports_status_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_progress_reports_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_progress_reports_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_progress_reports_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_progress_reports_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_progress_reports_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.meeting_id'], name=op.f('fk_progress_reports_meeting_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_progress_reports_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('report_id', name=op.f('pk_progress_reports'))
    )
    op.create_index(op.f('ix_progress_reports_document_id'), 'progress_reports', ['document_id'], unique=False)
    op.create_index(op.f('ix_progress_reports_earlier_committee_id'), 'progress_reports', ['earlier_committee_id', 'minutes_date', 'minute'], unique=False)
    op.create_index(op.f('ix_progress_reports_item_id'), 'progress_reports', ['item_id'], unique=False)
    op.create_index(op.f('ix_progress_reports_meeting_id'), 'progress_reports', ['meeting_id'], unique=False)
    op.create_index(op.f('ix_progress_reports_paragraph_id'), 'progress_reports', ['paragraph_id'], unique=False)
    op.create_table('quantities',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('quantity_id', sa.Text(), nullable=False),
    sa.Column('surface', sa.Text(), nullable=False),
    sa.Column('value', sa.Double(), nullable=False),
    sa.Column('value_to', sa.Double(), nullable=True),
    sa.Column('unit', sa.Text(), nullable=False),
    sa.Column('measure', sa.Text(), nullable=False),
    sa.Column('bound', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_quantities_basis_word')),
    sa.CheckConstraint("bound = 'exact' OR bound = 'at_least' OR bound = 'more_than' OR bound = 'up_to' OR bound = 'less_than' OR bound = 'range'", name=op.f('ck_quantities_bound_word')),
    sa.CheckConstraint("measure = 'share' OR measure = 'count' OR measure = 'duration' OR measure = 'time_limit' OR measure = 'range'", name=op.f('ck_quantities_measure_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_quantities_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_quantities_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_quantities_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_quantities_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_quantities_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_quantities_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('quantity_id', name=op.f('pk_quantities'))
    )
    op.create_index(op.f('ix_quantities_document_id'), 'quantities', ['document_id'], unique=False)
    op.create_index(op.f('ix_quantities_item_id'), 'quantities', ['item_id'], unique=False)
    op.create_index(op.f('ix_quantities_paragraph_id'), 'quantities', ['paragraph_id'], unique=False)
    op.create_table('questions',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('question_id', sa.Text(), nullable=False),
    sa.Column('asker', sa.Text(), nullable=True),
    sa.Column('answerer', sa.Text(), nullable=True),
    sa.Column('answered', sa.Boolean(create_constraint=True, name='answered_boolean'), nullable=True),
    sa.Column('answer', sa.Text(), nullable=True),
    sa.Column('answer_start', sa.BigInteger(), nullable=True),
    sa.Column('answer_end', sa.BigInteger(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_questions_basis_word')),
    sa.CheckConstraint('answer_end >= 1', name=op.f('ck_questions_answer_end_least')),
    sa.CheckConstraint('answer_start >= 0', name=op.f('ck_questions_answer_start_least')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_questions_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_questions_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_questions_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_questions_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_questions_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_questions_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('question_id', name=op.f('pk_questions'))
    )
    op.create_index(op.f('ix_questions_document_id'), 'questions', ['document_id'], unique=False)
    op.create_index(op.f('ix_questions_item_id'), 'questions', ['item_id'], unique=False)
    op.create_index(op.f('ix_questions_paragraph_id'), 'questions', ['paragraph_id'], unique=False)
    op.create_table('speech_events',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('speech_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_speech_events_basis_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_speech_events_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_speech_events_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_speech_events_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_speech_events_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_speech_events_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_speech_events_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['person_id'], ['document_people.person_id'], name=op.f('fk_speech_events_person_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('speech_id', name=op.f('pk_speech_events'))
    )
    op.create_index(op.f('ix_speech_events_document_id'), 'speech_events', ['document_id'], unique=False)
    op.create_index(op.f('ix_speech_events_item_id'), 'speech_events', ['item_id'], unique=False)
    op.create_index(op.f('ix_speech_events_paragraph_id'), 'speech_events', ['paragraph_id'], unique=False)
    op.create_index(op.f('ix_speech_events_person_id'), 'speech_events', ['person_id'], unique=False)
    op.create_table('theme_tags',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('tag_id', sa.Text(), nullable=False),
    sa.Column('theme_id', sa.Text(), nullable=False),
    sa.Column('salience', sa.Text(), nullable=False),
    sa.Column('cues', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_theme_tags_basis_word')),
    sa.CheckConstraint("salience = 'primary' OR salience = 'secondary'", name=op.f('ck_theme_tags_salience_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_theme_tags_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_theme_tags_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_theme_tags_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_theme_tags_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_theme_tags_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_theme_tags_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['theme_id'], ['themes.theme_id'], name=op.f('fk_theme_tags_theme_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('tag_id', name=op.f('pk_theme_tags'))
    )
    op.create_index(op.f('ix_theme_tags_document_id'), 'theme_tags', ['document_id'], unique=False)
    op.create_index(op.f('ix_theme_tags_item_id'), 'theme_tags', ['item_id'], unique=False)
    op.create_index(op.f('ix_theme_tags_paragraph_id'), 'theme_tags', ['paragraph_id'], unique=False)
    op.create_index(op.f('ix_theme_tags_theme_id'), 'theme_tags', ['theme_id'], unique=False)
    op.create_table('decision_clauses',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('clause_id', sa.Text(), nullable=False),
    sa.Column('decision_id', sa.Text(), nullable=False),
    sa.Column('ordinal', sa.BigInteger(), nullable=False),
    sa.Column('label', sa.Text(), nullable=True),
    sa.Column('intended_label', sa.Text(), nullable=True),
    sa.Column('level', sa.BigInteger(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=True),
    sa.Column('object', sa.Text(), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_decision_clauses_basis_word')),
    sa.CheckConstraint("verb = 'noted' OR verb = 'welcomed' OR verb = 'endorsed' OR verb = 'supported' OR verb = 'agreed' OR verb = 'approved' OR verb = 'adopted' OR verb = 'accepted' OR verb = 'received' OR verb = 'recommended' OR verb = 'referred' OR verb = 'delegated' OR verb = 'requested' OR verb = 'authorised' OR verb = 'appointed' OR verb = 'granted' OR verb = 'refused' OR verb = 'rejected' OR verb = 'deferred' OR verb = 'withdrawn' OR verb = 'excluded_public' OR verb = 'other'", name=op.f('ck_decision_clauses_verb_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_decision_clauses_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_decision_clauses_char_start_least')),
    sa.CheckConstraint('level >= 1', name=op.f('ck_decision_clauses_level_least')),
    sa.CheckConstraint('ordinal >= 1', name=op.f('ck_decision_clauses_ordinal_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_decision_clauses_page_least')),
    sa.ForeignKeyConstraint(['decision_id'], ['decisions.decision_id'], name=op.f('fk_decision_clauses_decision_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_decision_clauses_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_decision_clauses_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_decision_clauses_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('clause_id', name=op.f('pk_decision_clauses'))
    )
    op.create_index(op.f('ix_decision_clauses_decision_id'), 'decision_clauses', ['decision_id'], unique=False)
    op.create_index(op.f('ix_decision_clauses_document_id'), 'decision_clauses', ['document_id'], unique=False)
    op.create_index(op.f('ix_decision_clauses_item_id'), 'decision_clauses', ['item_id'], unique=False)
    op.create_index(op.f('ix_decision_clauses_paragraph_id'), 'decision_clauses', ['paragraph_id'], unique=False)
    op.create_table('votes',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('decision_id', sa.Text(), nullable=True),
    sa.Column('motion_id', sa.Text(), nullable=True),
    sa.Column('votes_for', sa.BigInteger(), nullable=True),
    sa.Column('votes_against', sa.BigInteger(), nullable=True),
    sa.Column('abstentions', sa.BigInteger(), nullable=True),
    sa.Column('unanimous', sa.Boolean(create_constraint=True, name='unanimous_boolean'), nullable=True),
    sa.Column('casting_vote', sa.Boolean(create_constraint=True, name='casting_vote_boolean'), nullable=True),
    sa.Column('named', sa.Boolean(create_constraint=True, name='named_boolean'), nullable=False),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_votes_basis_word')),
    sa.CheckConstraint('abstentions >= 0', name=op.f('ck_votes_abstentions_least')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_votes_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_votes_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_votes_page_least')),
    sa.CheckConstraint('votes_against >= 0', name=op.f('ck_votes_votes_against_least')),
    sa.CheckConstraint('votes_for >= 0', name=op.f('ck_votes_votes_for_least')),
    sa.ForeignKeyConstraint(['decision_id'], ['decisions.decision_id'], name=op.f('fk_votes_decision_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_votes_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_votes_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['motion_id'], ['motions.motion_id'], name=op.f('fk_votes_motion_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_votes_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('vote_id', name=op.f('pk_votes'))
    )
    op.create_index(op.f('ix_votes_decision_id'), 'votes', ['decision_id'], unique=False)
    op.create_index(op.f('ix_votes_document_id'), 'votes', ['document_id'], unique=False)
    op.create_index(op.f('ix_votes_item_id'), 'votes', ['item_id'], unique=False)
    op.create_index(op.f('ix_votes_motion_id'), 'votes', ['motion_id'], unique=False)
    op.create_index(op.f('ix_votes_paragraph_id'), 'votes', ['paragraph_id'], unique=False)
    op.create_table('vote_records',
    sa.Column('document_id', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger(), nullable=False),
    sa.Column('char_end', sa.BigInteger(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=True),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('basis', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('paragraph_id', sa.Text(), nullable=True),
    sa.Column('record_id', sa.Text(), nullable=False),
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('choice', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.CheckConstraint("basis = 'stated' OR basis = 'source' OR basis = 'host' OR basis = 'derived'", name=op.f('ck_vote_records_basis_word')),
    sa.CheckConstraint("choice = 'for' OR choice = 'against' OR choice = 'abstain' OR choice = 'not_voting'", name=op.f('ck_vote_records_choice_word')),
    sa.CheckConstraint('char_end >= 1', name=op.f('ck_vote_records_char_end_least')),
    sa.CheckConstraint('char_start >= 0', name=op.f('ck_vote_records_char_start_least')),
    sa.CheckConstraint('page >= 1', name=op.f('ck_vote_records_page_least')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.document_id'], name=op.f('fk_vote_records_document_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_items.item_id'], name=op.f('fk_vote_records_item_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['paragraph_id'], ['paragraphs.paragraph_id'], name=op.f('fk_vote_records_paragraph_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['person_id'], ['document_people.person_id'], name=op.f('fk_vote_records_person_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['vote_id'], ['votes.vote_id'], name=op.f('fk_vote_records_vote_id'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('record_id', name=op.f('pk_vote_records'))
    )
    op.create_index(op.f('ix_vote_records_document_id'), 'vote_records', ['document_id'], unique=False)
    op.create_index(op.f('ix_vote_records_item_id'), 'vote_records', ['item_id'], unique=False)
    op.create_index(op.f('ix_vote_records_paragraph_id'), 'vote_records', ['paragraph_id'], unique=False)
    op.create_index(op.f('ix_vote_records_person_id'), 'vote_records', ['person_id'], unique=False)
    op.create_index(op.f('ix_vote_records_vote_id'), 'vote_records', ['vote_id'], unique=False)


def downgrade() -> None:
    op.drop_table("vote_records")
    op.drop_table("votes")
    op.drop_table("decision_clauses")
    op.drop_table("theme_tags")
    op.drop_table("speech_events")
    op.drop_table("questions")
    op.drop_table("quantities")
    op.drop_table("progress_reports")
    op.drop_table("person_mentions")
    op.drop_table("motions")
    op.drop_table("money")
    op.drop_table("minutes_approvals")
    op.drop_table("interests")
    op.drop_table("entity_mentions")
    op.drop_table("decisions")
    op.drop_table("dates")
    op.drop_table("commitments")
    op.drop_table("citations")
    op.drop_table("supporting_documents")
    op.drop_table("paragraphs")
    op.drop_table("item_fields")
    op.drop_table("person_roles")
    op.drop_table("attendances")
    op.drop_table("agenda_items")
    op.drop_table("meetings")
    op.drop_table("meeting_themes")
    op.drop_table("listed_meetings")
    op.drop_table("issues")
    op.drop_table("entities")
    op.drop_table("document_versions")
    op.drop_table("document_people")
    op.drop_table("council_person_names")
    op.drop_table("changes")
    op.drop_table("suppressions")
    op.drop_table("documents")
    op.drop_table("council_people")
    op.drop_table("committees")
    op.drop_table("warehouse_info")
    op.drop_table("themes")
    op.drop_table("runs")
    op.drop_table("quarantine")
    op.drop_table("purges")
    op.drop_table("linking_due")
    op.drop_table("ledger")
    op.drop_table("data_dictionary")
    op.drop_table("councils")
    op.drop_table("calendar")
