package org.chronik.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel file. Texts stay texts, whatever they begin with; dates are dates, moments in the user's zone. What does not go
 * into a sheet goes on in the next.
 */
final class XlsxFile implements ExportFile {

    /** Rows of a sheet below its head. */
    static final int ROWS = Worksheet.MAX_ROWS - 1;

    /** Characters of a cell. */
    static final int LONGEST = 32_767;

    private static final int KEPT = 200;
    private static final String DATE = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final String AMOUNT = "#,##0.00";

    private final Workbook workbook;
    private final String name;
    private final String cut;
    private final ZoneId zone;
    private final int rows;

    private List<Head> heads;
    private Worksheet sheet;
    private int row;

    /**
     * Begins a file.
     *
     * @param name of its sheets
     * @param cut what a cell ends with whose text was too long
     * @param rows so many go into a sheet, {@link #ROWS} at most
     */
    XlsxFile(OutputStream out, String name, String cut, ZoneId zone, int rows) {
        workbook = new Workbook(out, "Chronik", null);
        this.name = name;
        this.cut = cut;
        this.zone = zone;
        this.rows = rows;
    }

    @Override
    public void head(List<Head> columns) throws IOException {
        heads = columns;
        begin();
    }

    private void begin() throws IOException {
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int i = 0; i < heads.size(); i++) {
            sheet.inlineString(0, i, heads.get(i).label());
            sheet.style(0, i).bold().set();
            sheet.width(i, heads.get(i).width());
        }
        row = 1;
        sheet.flush();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (row > rows) {
            sheet.finish();
            begin();
        }
        for (int i = 0; i < values.size(); i++) {
            cell(i, values.get(i));
        }
        if (row++ % KEPT == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(AMOUNT).set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, zone));
            sheet.style(row, column).format(MOMENT).set();
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE).set();
        } else if (value != null) {
            sheet.inlineString(row, column, text(value.toString()));
        }
    }

    /** Excel reads {@code _x000D_} as a character by its number; control characters the writer leaves out. */
    private String text(String text) {
        String plain = text.replace("\r\n", "\n").replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = LONGEST - cut.length();
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + cut;
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
