package org.chronik.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chronik.web.CsvFile;
import org.chronik.web.ExportFile;
import org.chronik.web.Preferences;
import org.chronik.web.Texts;

/** Hands out the faulty lines of a run with what is wrong with them, as CSV: {@code /admin/import-lines?id=99}. */
@WebServlet("/admin/import-lines")
public class ImportLinesServlet extends HttpServlet {

    private static final int AT_ONCE = 100;
    private static final int WIDTH = 20;

    @Inject
    private transient ImportQuery query;

    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        ImportRun run = id == null || !id.matches("\\d{1,18}") ? null : query.run(Long.parseLong(id));
        if (run == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
        write(run, new CsvFile(response.getOutputStream(), preferences.getLocale(), preferences.getZone()));
    }

    private void write(ImportRun run, CsvFile file) throws IOException {
        Locale reader = preferences.getLocale();
        List<ExportFile.Head> heads = new ArrayList<>();
        for (String key : List.of("import.line", "import.column", "import.fault")) {
            heads.add(new ExportFile.Head(Texts.in(reader, key), WIDTH));
        }
        run.getHeader().forEach(column -> heads.add(new ExportFile.Head(column, WIDTH)));
        file.head(heads);
        List<FaultRow> lines = query.faults(run.getId(), 0, AT_ONCE);
        while (!lines.isEmpty()) {
            for (FaultRow line : lines) {
                List<Object> cells = new ArrayList<>();
                cells.add(line.line());
                cells.add(line.columns(reader));
                cells.add(line.sentences(reader));
                cells.addAll(line.fields());
                file.row(cells);
            }
            lines = query.faults(run.getId(), lines.get(lines.size() - 1).line(), AT_ONCE);
        }
        file.finish();
    }
}
