package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ArquillianTest
class SmokeIT {

    @Resource(lookup = "jdbc/chronik")
    private DataSource dataSource;

    @ParameterizedTest
    @CsvSource({"plan_cache_mode,force_custom_plan", "jit,off", "random_page_cost,1.1", "statement_timeout,30s"})
    void connectionsOfThePoolHaveTheirSettings(String setting, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo(value);
        }
    }
}
