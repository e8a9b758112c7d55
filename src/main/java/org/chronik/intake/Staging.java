package org.chronik.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.chronik.records.Refused;
import org.chronik.web.CsvFile;

/** Keeps the lines of a file as they are, within the transaction of its run. */
@ApplicationScoped
class Staging {

    /** Characters that are written at once. */
    private static final int BLOCK = 4 << 20;

    @Inject
    private Bulk bulk;

    /** Reads a file into the run; refuses one that cannot be read, with its line. */
    void read(CsvFormat.Source source, CsvFormat format, ImportRun run) throws IOException {
        bulk.begin();
        long last = 0;
        try (CsvReader<CsvRecord> records = format.read(source)) {
            Iterator<CsvRecord> all = records.iterator();
            if (!all.hasNext()) {
                throw new Refused("import.refused.empty");
            }
            List<String> header = header(all.next());
            long lines = 0;
            CopyRows rows = new CopyRows();
            while (all.hasNext()) {
                CsvRecord line = all.next();
                last = line.getStartingLineNumber();
                rows.row(run.getId(), last, kept(line.getFields()));
                lines++;
                if (rows.length() > BLOCK) {
                    write(rows);
                    rows = new CopyRows();
                }
            }
            write(rows);
            if (lines == 0) {
                throw new Refused("import.refused.noLines");
            }
            bulk.run("analyze import_line");
            run.holds(header, lines);
        } catch (CsvParseException e) {
            Refused refused = new Refused("import.refused.quote", last + 1);
            refused.addSuppressed(e);
            throw refused;
        }
    }

    /** Deletes the lines of a run, and what was found of them. */
    void delete(ImportRun run) {
        bulk.begin();
        for (String table : List.of("import_fault", "import_key", "import_repeat", "import_line")) {
            bulk.run("delete from " + table + " where run_id = ?", run.getId());
        }
    }

    private void write(CopyRows rows) {
        bulk.copy("import_line (run_id, line, fields)", rows);
    }

    private static List<String> header(CsvRecord record) {
        List<String> names = record.getFields().stream().map(Staging::clean).toList();
        if (names.stream().allMatch(String::isBlank)) {
            throw new Refused("import.refused.header");
        }
        return names;
    }

    private static String kept(List<String> fields) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            kept.append(i == 0 ? "" : Row.DIVIDER).append(clean(fields.get(i)));
        }
        return kept.toString();
    }

    /** What is meant, without what the database does not take, and what divides fields. */
    private static String clean(String field) {
        String meant = CsvFile.meant(field);
        return meant.indexOf('\0') < 0 && meant.indexOf(Row.DIVIDER) < 0
                ? meant
                : meant.replace("\0", "").replace(Row.DIVIDER, " ");
    }
}
