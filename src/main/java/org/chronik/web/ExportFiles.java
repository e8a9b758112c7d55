package org.chronik.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.chronik.system.Time;

/** Begins the files of exports, in the reader's language and zone. */
@RequestScoped
public class ExportFiles {

    @Inject
    private Texts texts;

    @Inject
    private Preferences preferences;

    @Inject
    private Time time;

    /** A file as the answer to a request, to be saved under the list's name and the day. */
    ExportFile begin(ExportFormat format, String list, HttpServletResponse response) throws IOException {
        String name = texts.get("export.file." + list);
        LocalDate today = LocalDate.ofInstant(time.now(), preferences.getZone());
        response.setContentType(format.contentType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"%s-%s.%s\"".formatted(name, today, format.extension()));
        // nginx would read ahead, and what is cancelled would go on arriving
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        return format == ExportFormat.CSV
                ? new CsvFile(out, preferences.getLocale(), preferences.getZone())
                : new XlsxFile(out, name, texts.get("export.cut"), preferences.getZone(), XlsxFile.ROWS);
    }

    ExportFile.Head head(ExportColumn<?> column) {
        return new ExportFile.Head(texts.get("column." + column.name()), column.width());
    }

    /** How far an export is, or what became of it. */
    String words(Export export) {
        return export.isRunning() && export.total() >= 0
                ? texts.get("export.progress", export.written(), export.total())
                : texts.label(export.state());
    }
}
