package org.chronik.crm;

import java.util.List;
import org.chronik.filter.ColumnType;
import org.chronik.web.Access.KeyIndex;
import org.chronik.web.Access.WordIndex;
import org.chronik.web.ListColumn;
import org.chronik.web.ListColumn.Lead;
import org.chronik.web.ListColumn.Sort;
import org.chronik.web.ListDefinition;

/** The columns of the list of all entries: how it is sorted and filtered by them, and the indexes that have that. */
final class EntryColumns {

    private static final String ONE_RECORD =
            "exists (select 1 from crm_entry_link y join record d on d.id = y.record_id where y.entry_id = e.id"
                    + " and d.type <> 'CUSTOMER' and %s)";

    private static final KeyIndex AUTHORS = new KeyIndex(
            "select a.key from (select id, login from app_user union all values (-1, 'customer'), (-2, 'system')) a(key, code)"
                    + " where %s",
            "crm_entry e", "e.author_key", "e.author_key = any(%s)", "bigint", KeyIndex.MANY, null);

    private static final KeyIndex TYPES =
            new KeyIndex(null, "crm_entry e", "e.type_code", "e.type_code = any(%s)", "text", KeyIndex.MANY, null);

    private static final KeyIndex CUSTOMERS = new KeyIndex(
            "select c.id from customer c where %s",
            "crm_entry e",
            "e.customer_id",
            "e.customer_id = any(%s)",
            "bigint",
            KeyIndex.MANY,
            "crm_entry e where e.customer_id = any(%s)");

    /** That both have the same moment lets the index of links give the order. */
    static final KeyIndex RECORDS = new KeyIndex(
            "select d.id from record d where d.type <> 'CUSTOMER' and %s",
            "crm_entry_link l join crm_entry e on e.id = l.entry_id and e.recorded_at = l.recorded_at",
            "l.record_id",
            "e.id in (select z.entry_id from crm_entry_link z where z.record_id = any(%s))",
            "bigint",
            KeyIndex.MANY,
            "crm_entry_link l where l.record_id = any(%s)");

    private static final WordIndex WORDS = new WordIndex(
            "crm_entry", "(select * from crm_entry e where %s offset 0) e", "string_to_array(e.words, ' ')");

    private static final Lead CUSTOMER = new Lead("customer c", "c.id = e.customer_id", 2);

    static final ListDefinition<EntryRow> LIST = new ListDefinition<>(
            EntryRow.SHOWN,
            "crm_entry e",
            "true",
            "e.id",
            "recorded",
            List.of(
                    ListColumn.of("recorded", ColumnType.DATETIME, "e.recorded_at")
                            .withRanges(),
                    ListColumn.of("happened", ColumnType.DATETIME, "e.occurred_at")
                            .withRanges(),
                    new ListColumn("author", ColumnType.USER, null, "a.code", null, null)
                            .sortedBy(Sort.by("e.author_fold", "e.recorded_at"))
                            .with(AUTHORS),
                    ListColumn.of("type", ColumnType.ENUM, "e.type_code")
                            .sortedBy(Sort.by("e.type_code", "e.recorded_at"))
                            .with(TYPES),
                    ListColumn.text("customer", "c.name_fold", "c.name")
                            .sortedBy(new Sort(CUSTOMER, List.of("c.name_fold", "c.id", "e.recorded_at")))
                            .with(CUSTOMERS),
                    new ListColumn("records", ColumnType.REF, null, "d.number_key", "d.number", ONE_RECORD)
                            .with(RECORDS),
                    new ListColumn("text", ColumnType.LONGTEXT, null, "e.text_fold", ArrivedEntryQuery.TEXT, null)
                            .with(WORDS),
                    ListColumn.of("sticky", ColumnType.BOOL, "e.sticky")
                            .sortedBy(Sort.by("e.sticky", "e.recorded_at"))),
            (id, row) -> EntryRow.of(row));

    private EntryColumns() {}
}
