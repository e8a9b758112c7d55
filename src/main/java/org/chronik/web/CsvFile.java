package org.chronik.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * CSV by RFC 4180 in UTF-8 with a byte order mark. Spreadsheets take a number's comma and the separator from the user's
 * language; the dates they understand in any language are {@code 2019-03-15 10:00:00}, here in the user's zone.
 */
public final class CsvFile implements ExportFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A spreadsheet calculates what begins like this, also behind spaces and in full width. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r].*", Pattern.DOTALL);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final OutputStream out;
    private final CsvWriter csv;
    private final boolean german;
    private final ZoneId zone;

    public CsvFile(OutputStream out, Locale locale, ZoneId zone) {
        this.out = out;
        this.zone = zone;
        german = locale.getLanguage().equals("de");
        csv = CsvWriter.builder()
                .fieldSeparator(german ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
    }

    /** What is meant by a cell that is kept from being calculated. */
    public static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    @Override
    public void head(List<Head> heads) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv.writeRecord(heads.stream().map(Head::label).toList());
        csv.flush();
    }

    @Override
    public void row(List<Object> values) {
        List<String> cells = new ArrayList<>(values.size());
        values.forEach(value -> cells.add(cell(value)));
        csv.writeRecord(cells);
    }

    private String cell(Object value) {
        if (value instanceof BigDecimal number) {
            String plain = number.toPlainString();
            return german ? plain.replace('.', ',') : plain;
        } else if (value instanceof Instant moment) {
            return MOMENT.format(LocalDateTime.ofInstant(moment, zone));
        } else if (value instanceof String text) {
            return FORMULA.matcher(text).matches() ? "'" + text : text;
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
