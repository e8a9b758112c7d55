package org.chronik.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands out a list as a file: {@code /export/customers?format=csv&columns=all&id=x}, and what the list's own address says
 * of filter, order and record. With the columns {@code shown}, those that the user sees. By its id the page follows it.
 */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ExportServlet.class.getName());
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    @Any
    private transient Instance<ListExport<?>> lists;

    @Inject
    private transient Exports exports;

    @Inject
    private transient ExportReader reader;

    @Inject
    private transient ExportFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ListExport<?>> list = lists.stream()
                .<ListExport<?>>map(one -> one)
                .filter(one -> ("/" + one.name()).equals(request.getPathInfo()))
                .findFirst();
        Optional<ExportFormat> format = ExportFormat.of(request.getParameter("format"));
        if (list.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        export(list.get(), format.get(), request, response);
    }

    private <R> void export(
            ListExport<R> from, ExportFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> asked = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, values[0]));
        ListModel<R> list = from.list(asked);
        list.open(asked);
        if (!list.getAddress().getComplaints().isEmpty()) {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    list.getAddress().getComplaints());
            return;
        }
        List<ExportColumn<R>> columns = columns(from, list, "shown".equals(asked.get("columns")));
        Export export = exports.begin(request.getRemoteUser(), Objects.requireNonNullElse(asked.get("id"), ""));
        if (!export.isRunning()) {
            refuse(response, TOO_MANY_REQUESTS, List.of(files.words(export)));
            return;
        }
        try {
            abortUnlessDone(export, response);
            ExportFile file = files.begin(format, from.name(), response);
            file.head(columns.stream().map(files::head).toList());
            response.flushBuffer();
            ListRequest all = list.request().filteredBy(list.rowFilter());
            reader.read(
                    from.definition(list),
                    all,
                    export,
                    row -> file.row(columns.stream()
                            .map(column -> column.value().apply(row))
                            .toList()));
            file.finish();
            export.end(ExportState.DONE);
        } catch (CancellationException e) {
            LOG.log(Level.FINE, "cancelled", e);
        } catch (IOException e) {
            LOG.log(Level.FINE, "the browser went away", e);
            export.end(ExportState.CANCELLED);
        } finally {
            export.end(ExportState.FAILED);
        }
    }

    private static <R> List<ExportColumn<R>> columns(ListExport<R> from, ListModel<R> list, boolean shown) {
        return list.getColumns().getAll().stream()
                .filter(place -> place.shown() || !shown)
                .flatMap(place ->
                        from.columns().stream().filter(column -> column.of().equals(place.name())))
                .toList();
    }

    private static void refuse(HttpServletResponse response, int status, List<String> sentences) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(String.join("\n", sentences));
    }

    /**
     * A servlet has no way to break off an answer: whatever it throws, the server completes what was written, and half a
     * file would look like a whole one. Only trailers that cannot be written keep the server from that; it then closes
     * the connection at once if it was going to do so, and if what is thrown is an IOException.
     */
    private static void abortUnlessDone(Export export, HttpServletResponse response) {
        response.setHeader("Connection", "close");
        response.setTrailerFields(() -> export.state() == ExportState.DONE
                ? Map.of()
                : ExportServlet.<Map<String, String>, RuntimeException>fail(new IOException("export not completed")));
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Exception> T fail(IOException e) throws E {
        throw (E) e;
    }
}
