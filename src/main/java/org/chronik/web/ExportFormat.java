package org.chronik.web;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of file an export is; in addresses in small letters. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** As an address and a file's name end. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<ExportFormat> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
