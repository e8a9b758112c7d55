package org.chronik.run;

import java.io.IOException;
import java.nio.file.Path;

/** What Payara Micro is told before it starts: where to listen, and the pool to the database. */
public final class ServerCommands {

    private static final String COMMANDS =
            """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto
            set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
            create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource \
            --restype javax.sql.DataSource --steadypoolsize 4 --maxpoolsize 20 \
            --isconnectvalidatereq=true --validateatmostonceperiod=5 --validationmethod custom-validation \
            --validationclassname org.glassfish.api.jdbc.validation.PostgresConnectionValidation \
            --property=serverName=127.0.0.1:portNumber=%d:databaseName=chronik:user=chronik:password=%s:\
            ApplicationName=chronik:options="-c plan_cache_mode=force_custom_plan -c jit=off \
            -c random_page_cost=1.1 -c statement_timeout=30s -c max_parallel_workers_per_gather=0" chronik
            create-jdbc-resource --connectionpoolid chronik jdbc/chronik
            """;

    private ServerCommands() {}

    /**
     * Writes the file for {@code --prebootcommandfile}.
     *
     * @param password of the database, or where the server finds it, as in ${ENV=NAME}
     */
    public static void write(Path file, int databasePort, String password) throws IOException {
        OwnerOnly.write(file, COMMANDS.formatted(databasePort, password));
    }
}
