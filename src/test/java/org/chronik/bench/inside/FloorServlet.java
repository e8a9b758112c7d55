package org.chronik.bench.inside;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The floor: a page's rows by the best SQL over the same pool, told how long it took or written as a bare table. */
@WebServlet("/bench/floor")
public class FloorServlet extends HttpServlet {

    private static final int COLUMNS = 22;

    @Resource(lookup = "jdbc/chronik")
    private transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Shape shape = Shape.valueOf(request.getParameter("shape"));
        boolean html = request.getParameter("html") != null;
        response.setContentType(html ? "text/html; charset=UTF-8" : "text/plain");
        long start = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(shape.sql());
                ResultSet rows = statement.executeQuery()) {
            StringBuilder table = new StringBuilder("<!DOCTYPE html><table>");
            int count = 0;
            while (rows.next()) {
                write(rows, table);
                count++;
            }
            PrintWriter out = response.getWriter();
            out.print(html ? table.append("</table>") : (System.nanoTime() - start) + " " + count);
        } catch (SQLException e) {
            throw new ServletException(shape.sql(), e);
        }
    }

    private static void write(ResultSet row, StringBuilder table) throws SQLException {
        table.append("<tr>");
        for (int i = 1; i <= COLUMNS; i++) {
            String value = row.getString(i);
            table.append("<td>").append(value == null ? "" : escaped(value)).append("</td>");
        }
        table.append("</tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
