package org.chronik.filter;

/** What a comparison was written with, to be written again. */
interface Spoken {

    /** Text that is read back as the same. */
    String written(Notation notation);

    /** The same in words. */
    String words(Words words);

    /** The same in words, where nothing stands before it: "am 01.03.2019". */
    default String alone(Words words) {
        return words(words);
    }

    /** True if its meaning moves on with time. */
    default boolean isRelative() {
        return false;
    }
}
