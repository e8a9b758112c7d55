package org.chronik.bench.inside;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronik.crm.EntryDefinition;
import org.chronik.filter.Choice;
import org.chronik.filter.ColumnType;
import org.chronik.filter.Filter;
import org.chronik.filter.FilterColumn;
import org.chronik.filter.FilterContext;
import org.chronik.filter.FilterException;
import org.chronik.web.ListColumn;
import org.chronik.web.ListModel;
import org.chronik.web.ListReader;
import org.chronik.web.ListRequest;
import org.chronik.web.RowFilter;

/** The application's own way to a page's rows, or to their number, without the page: how long it took. */
@WebServlet("/bench/query")
public class QueryServlet extends HttpServlet {

    private static final List<Choice> TYPES = Stream.of("COMPLAINT", "FAIR", "VISIT")
            .map(code -> new Choice(code, code))
            .toList();
    private static final List<Choice> USERS = IntStream.range(1, 40)
            .mapToObj(i -> new Choice("user" + i, "user" + i))
            .toList();

    @Inject
    private transient ListReader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ListRequest list = request(Shape.valueOf(request.getParameter("shape")));
        long start = System.nanoTime();
        int rows = request.getParameter("count") == null
                ? reader.page(EntryDefinition.get(), list).rows().size()
                : reader.count(EntryDefinition.get(), list, ListModel.COUNTED);
        long nanos = System.nanoTime() - start;
        response.setContentType("text/plain");
        response.getWriter().print(nanos + " " + rows);
    }

    private static ListRequest request(Shape shape) throws ServletException {
        List<RowFilter> parts = new ArrayList<>();
        for (int i = 0; i < shape.columns().size(); i++) {
            parts.add(filter(shape.columns().get(i), shape.typed().get(i)));
        }
        RowFilter filter = shape.isEither() ? new RowFilter.Any(parts) : RowFilter.all(parts);
        return new ListRequest(shape.sort(), true, filter, null, ListModel.SIZE);
    }

    private static RowFilter filter(String name, String typed) throws ServletException {
        ListColumn column = EntryDefinition.get().column(name);
        List<Choice> choices =
                column.type() == ColumnType.USER ? USERS : column.type() == ColumnType.ENUM ? TYPES : List.of();
        FilterContext context = new FilterContext(Locale.GERMANY, ZoneId.of("Europe/Vienna"), Instant.now(), "anna");
        try {
            return RowFilter.of(
                    Filter.parse(typed, new FilterColumn(column.type(), choices), context)
                            .condition(),
                    column);
        } catch (FilterException e) {
            throw new ServletException(typed, e);
        }
    }
}
