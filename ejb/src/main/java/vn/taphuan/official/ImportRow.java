package vn.taphuan.official;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.official.roster.RawCell;
import vn.taphuan.official.roster.RawRow;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Json;

/** A row of a list: what was told of it, what it did to the record and what it found there. */
@Entity
@Table(name = "official_import_row")
public class ImportRow {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;

    @Id
    @GeneratedValue
    @SequenceGenerator(name = "official_import_row_seq", allocationSize = 50)
    private Long id;

    private Long runId;

    @Column(name = "row_no")
    private int rowNumber;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private ImportEffect effect;

    private boolean warned;

    /** Whether what it does stands on record. */
    private boolean taken;

    private String personalNumber;
    private String fullName;
    private String unitCode;

    @Convert(converter = ImportJson.Cells.class)
    @Column(length = Length.LONG32)
    private Map<RosterColumn, RawCell> cells;

    @Convert(converter = ImportJson.Findings.class)
    @Column(length = Length.LONG32)
    private List<RosterFinding> findings;

    @Convert(converter = ImportJson.Changes.class)
    @Column(length = Length.LONG)
    private List<ImportChange> changes;

    /** An {@link ImportPast} as JSON. */
    @Column(length = Length.LONG)
    private String past;

    private Long officialId;

    /** The post it made or put right. */
    private Long postingId;

    private boolean postingMade;

    protected ImportRow() {}

    ImportRow(Long runId, RawRow raw, ImportEffect effect, List<RosterFinding> findings, List<ImportChange> changes) {
        this.runId = runId;
        this.rowNumber = raw.number();
        this.cells = raw.cells();
        this.personalNumber = start(raw.cell(RosterColumn.PERSONAL_NUMBER).text(), LONGEST_CODE);
        this.fullName = start(raw.cell(RosterColumn.FULL_NAME).text(), LONGEST_NAME);
        this.unitCode = start(raw.cell(RosterColumn.UNIT_CODE).text(), LONGEST_CODE);
        does(effect, findings, changes);
    }

    private static String start(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private void does(ImportEffect effect, List<RosterFinding> findings, List<ImportChange> changes) {
        this.effect = effect;
        this.findings = List.copyOf(findings);
        this.changes = List.copyOf(changes);
        warned = findings.stream().anyMatch(finding -> !finding.isError());
        if (effect == ImportEffect.UNCHANGED) cells = null;
    }

    /** The row now stands on record; its cells are needed no more. */
    void taken(Arrivals.Result result) {
        changes = result.changes();
        past = Json.text(result.past());
        officialId = result.posting().official().id();
        postingId = result.posting().id();
        postingMade = result.made();
        taken = true;
        cells = null;
    }

    /** The record has moved on since the check: the row does something else now, or nothing. */
    void doesNow(ImportEffect effect, List<RosterFinding> findings) {
        does(effect, findings, List.of());
    }

    void undone() {
        taken = false;
        past = null;
        if (effect == ImportEffect.CREATED) officialId = null;
        postingId = null;
    }

    /** False once they were let go of. */
    boolean hasCells() {
        return cells != null;
    }

    RawRow raw() {
        return new RawRow(rowNumber, Objects.requireNonNull(cells));
    }

    Long id() {
        return id;
    }

    ImportEffect effect() {
        return effect;
    }

    boolean isWarned() {
        return warned;
    }

    boolean isTaken() {
        return taken;
    }

    List<RosterFinding> findings() {
        return findings;
    }

    ImportPast past() {
        return Json.read(past, ImportPast.class);
    }

    Long officialId() {
        return officialId;
    }

    Long postingId() {
        return postingId;
    }

    boolean postingMade() {
        return postingMade;
    }

    String personalNumber() {
        return personalNumber;
    }

    /** @param known year of birth of people on record, by number */
    ImportRowLine line(Map<String, Integer> known) {
        return new ImportRowLine(
                rowNumber,
                personalNumber,
                fullName,
                hasCells() ? raw().birthYear() : known.get(personalNumber),
                unitCode,
                effect,
                taken,
                findings,
                changes);
    }
}
