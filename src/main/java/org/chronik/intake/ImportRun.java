package org.chronik.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.chronik.records.Refused;

/** One file that is imported: read, mapped, checked, taken in. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.READ;

    @Column(name = "file_name")
    private String fileName;

    private String charset;
    private String delimiter;
    private String header = "";
    private long lines;
    private String mapping;
    private boolean whole;
    private long position;

    @Embedded
    private Tally tally = new Tally();

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String message;

    protected ImportRun() {}

    ImportRun(ImportKind kind, String fileName, CsvFormat format, long ownerId, Instant now) {
        this.kind = kind;
        this.fileName = fileName;
        this.charset = format.charset().name();
        this.delimiter = String.valueOf(format.delimiter());
        this.ownerId = ownerId;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** What was read. */
    void holds(List<String> header, long lines) {
        this.header = String.join(Row.DIVIDER, header);
        this.lines = lines;
    }

    /** Looks at all lines with this mapping. */
    void check(Mapping mapping, Instant now) {
        if (state.works() || state == ImportState.DONE || (state == ImportState.STOPPED && position > 0)) {
            throw new Refused("import.refused.state");
        }
        this.mapping = mapping.json();
        whole = false;
        begin(ImportState.CHECKING, now);
    }

    /** Takes in all lines, or those that are not faulty. */
    void start(boolean whole, Instant now) {
        if (state != ImportState.CHECKED) {
            throw new Refused("import.refused.state");
        }
        if (whole && tally.getFaulty() > 0) {
            throw new Refused("import.refused.faulty", tally.getFaulty());
        }
        this.whole = whole;
        begin(ImportState.RUNNING, now);
    }

    private void begin(ImportState next, Instant now) {
        position = 0;
        tally = new Tally();
        turn(next, null, now);
    }

    /** Goes on where it stopped; what is taken in as a whole begins anew. */
    void resume(Instant now) {
        if (state != ImportState.STOPPED) {
            throw new Refused("import.refused.state");
        }
        turn(ImportState.RUNNING, null, now);
    }

    /** Stops what goes on; a check that stopped never was. */
    void stop(String message, Instant now) {
        if (state.works()) {
            tally = whole ? new Tally() : tally;
            turn(state == ImportState.RUNNING ? ImportState.STOPPED : ImportState.READ, message, now);
        }
    }

    /** Some lines more were looked at. */
    void looked(long position, Outcome outcome, Instant now) {
        this.position = position;
        tally.add(outcome);
        changedAt = now;
    }

    /** Says how far something is that is not complete before its end. */
    void progress(Tally tally, Instant now) {
        this.tally = tally.copy();
        changedAt = now;
    }

    /** All lines were looked at; so many of the new ones repeat others. */
    void finish(long repeats, Instant now) {
        if (state.works()) {
            tally.repeated(repeats);
            turn(state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.DONE, null, now);
        }
    }

    private void turn(ImportState next, String why, Instant now) {
        state = next;
        message = why;
        changedAt = now;
    }

    public Long getId() {
        return id;
    }

    public ImportKind getKind() {
        return kind;
    }

    public ImportState getState() {
        return state;
    }

    public String getFileName() {
        return fileName;
    }

    public String getCharset() {
        return charset;
    }

    public String getDelimiter() {
        return delimiter;
    }

    /** The names of the columns. */
    public List<String> getHeader() {
        return List.of(header.split(Row.DIVIDER, -1));
    }

    /** Without the header. */
    public long getLines() {
        return lines;
    }

    Mapping getMapping() {
        return mapping == null ? null : Mapping.of(mapping);
    }

    public boolean isWhole() {
        return whole;
    }

    long getPosition() {
        return position;
    }

    public Tally getTally() {
        return tally;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** A message key that says why it stopped, or null. */
    public String getMessage() {
        return message;
    }

    long getOwnerId() {
        return ownerId;
    }
}
