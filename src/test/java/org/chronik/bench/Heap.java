package org.chronik.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the application's heap holds after a collection of garbage. */
record Heap(long pid) {

    private static final Pattern USED = Pattern.compile("(?:heap|generation|region)[^\\n]* used (\\d+)K");

    long used() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher found = USED.matcher(jcmd("GC.heap_info"));
        long used = 0;
        while (found.find()) {
            used += Long.parseLong(found.group(1)) * 1024;
        }
        return used;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
