package org.chronik.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SmokeIT {

    @Test
    void connectionsOfThePoolHaveTheirSettings() {
        Map<String, String> settings = Map.of(
                "plan_cache_mode",
                "force_custom_plan",
                "jit",
                "off",
                "random_page_cost",
                "1.1",
                "max_parallel_workers_per_gather",
                "0",
                "statement_timeout",
                "30s");

        assertThat(settings).allSatisfy((setting, value) -> assertThat(Sql.text("show " + setting))
                .isEqualTo(value));
    }
}
