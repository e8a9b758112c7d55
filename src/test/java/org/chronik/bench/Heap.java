package org.chronik.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is alive in the application's heap: counted by the machine itself at one moment, without what is garbage then. */
record Heap(long pid) {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    /** The ninth column, FGC. */
    private static final Pattern FULL_COLLECTIONS = Pattern.compile("\\n(?:\\s*\\S+){8}\\s+(\\d+)");

    /**
     * In bytes. The machine skips the collection while some thread is inside compressed data (its "GC locker"), and then
     * counts the garbage too: such a count says nothing and is taken again.
     */
    long used() throws IOException, InterruptedException {
        long collections;
        long used;
        do {
            collections = collections();
            used = number(TOTAL, answer("jcmd", Long.toString(pid), "GC.class_histogram"));
        } while (collections() == collections);
        return used;
    }

    private long collections() throws IOException, InterruptedException {
        return number(FULL_COLLECTIONS, answer("jstat", "-gcutil", Long.toString(pid)));
    }

    private static long number(Pattern place, String answer) throws IOException {
        Matcher found = place.matcher(answer);
        if (!found.find()) {
            throw new IOException(answer);
        }
        return Long.parseLong(found.group(1));
    }

    private static String answer(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add(0, Path.of(System.getProperty("java.home"), "bin", tool).toString());
        Process process = new ProcessBuilder(command).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
