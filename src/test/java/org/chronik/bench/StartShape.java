package org.chronik.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chronik.run.DataFolder;
import org.chronik.run.Ports;
import org.chronik.run.Readiness;

/** Measures the README's run command, the second time, until the first page is there. */
final class StartShape {

    private static final int PORT = 28090;
    private static final int MOST = 20_000;

    private final DataFolder data;

    StartShape(DataFolder data) {
        this.data = data;
    }

    Line measure() throws IOException, InterruptedException {
        Path fresh = data.emptied("start");
        run(fresh);
        double millis = run(fresh) / 1e6;
        Timings page = Timings.sorted(new double[] {millis});
        Line line = new Line(
                "start",
                null,
                null,
                page,
                null,
                null,
                null,
                new Budget().atMost("≤ 20 s", millis, MOST, " ms").toString());
        Report.progress("%s", line.markdown().strip());
        return line;
    }

    /** The nanoseconds until the first page. */
    private long run(Path folder) throws IOException, InterruptedException {
        int port = Ports.freeOr(PORT);
        File log = data.resolve("start.log").toFile();
        long start = System.nanoTime();
        Process command = new ProcessBuilder(List.of("mvn", "-B", "-q", "-Prun", "-Dport=" + port, "-Ddata=" + folder))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            new Readiness(command, log.toPath(), "http://localhost:" + port).await();
            return System.nanoTime() - start;
        } finally {
            command.destroy();
            command.waitFor(1, TimeUnit.MINUTES);
        }
    }
}
