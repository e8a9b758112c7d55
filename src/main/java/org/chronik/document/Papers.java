package org.chronik.document;

import java.util.Optional;
import org.chronik.records.RecordType;

/** Prints the documents of one type; each type has one of these. */
public interface Papers {

    /** What is printed here. */
    RecordType type();

    /** The paper that an address names, by the document's number; empty if there is none. */
    Optional<PdfFile> find(String name);
}
