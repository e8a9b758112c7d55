package org.chronik.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;

/** How a CSV file is written: found out from the file itself. */
record CsvFormat(Charset charset, char delimiter) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String DELIMITERS = ",;\t|";
    private static final int SAMPLE_CHARACTERS = 64 * 1024;
    private static final int SAMPLE_LINES = 20;

    /** Something that can be read from its beginning as often as one likes. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** Looks at the whole file for its charset, at its beginning for what divides its fields. */
    static CsvFormat of(Source source) throws IOException {
        Charset charset = isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
        return new CsvFormat(charset, delimiter(sample(source, charset)));
    }

    /** The file's bytes, unpacked if it is packed by gzip. */
    static InputStream unpacked(Source source) throws IOException {
        InputStream in = new BufferedInputStream(source.open(), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** The records of the file, with its header as the first; blank lines are none. */
    CsvReader<CsvRecord> read(Source source) throws IOException {
        return reader(delimiter).ofCsvRecord(text(source, charset));
    }

    private static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false);
    }

    private static Reader text(Source source, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(unpacked(source), 1 << 16);
        if (charset == StandardCharsets.UTF_8) {
            in.mark(3);
            boolean marked = in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
            if (!marked) {
                in.reset();
            }
        }
        return new InputStreamReader(in, charset);
    }

    private static boolean isUtf8(Source source) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer letters = CharBuffer.allocate(1 << 16);
        try (InputStream in = unpacked(source)) {
            int read;
            do {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                letters.clear();
                if (decoder.decode(bytes, letters, read < 0).isError()) {
                    return false;
                }
                bytes.compact();
            } while (read >= 0);
        }
        return true;
    }

    private static String sample(Source source, Charset charset) throws IOException {
        char[] letters = new char[SAMPLE_CHARACTERS];
        try (Reader text = text(source, charset)) {
            int length = 0;
            int read = 0;
            while (read >= 0 && length < letters.length) {
                read = text.read(letters, length, letters.length - length);
                length += Math.max(read, 0);
            }
            return new String(letters, 0, length);
        }
    }

    /** The one by which the header has most columns, and the lines below it about as many. */
    private static char delimiter(String sample) {
        char best = ',';
        int most = 1;
        for (char candidate : DELIMITERS.toCharArray()) {
            int columns = columns(sample, candidate);
            if (columns > most) {
                most = columns;
                best = candidate;
            }
        }
        return best;
    }

    /** Columns of the header, less those that lines have more or less; 0 if it cannot be read so. */
    private static int columns(String sample, char delimiter) {
        int columns = -1;
        int stray = 0;
        int lines = 0;
        try {
            Iterator<CsvRecord> records = reader(delimiter).ofCsvRecord(sample).iterator();
            while (records.hasNext() && lines < SAMPLE_LINES) {
                int fields = records.next().getFieldCount();
                columns = lines++ == 0 ? fields : columns;
                stray += Math.abs(fields - columns);
            }
        } catch (CsvParseException e) {
            // The sample ends within a quote, or this is not what divides the fields
            return lines > 1 ? columns : 0;
        }
        return columns - stray / Math.max(1, lines);
    }
}
