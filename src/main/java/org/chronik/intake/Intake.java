package org.chronik.intake;

import java.util.List;

/** Takes in lines of one kind of file. */
interface Intake {

    /**
     * Looks at some lines and takes in what is new.
     *
     * @param trial only looks
     */
    Outcome take(ImportRun run, List<Row> rows, boolean trial);
}
