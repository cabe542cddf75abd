package vn.taphuan.authoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.content.Stored;
import vn.taphuan.courses.Medium;

/** Học liệu: a file an author keeps, to be used in courses; what is in it lies in the content store. */
@Entity
public class LibraryFile {
    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private String owner;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private LibraryKind kind;

    /** As it may lie in a course, with its ending. */
    @Basic(optional = false)
    private String name;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    private long size;

    @Basic(optional = false)
    private Instant keptAt;

    protected LibraryFile() {}

    LibraryFile(String owner, LibraryKind kind, String name, Stored content, Instant at) {
        this.owner = owner;
        this.kind = kind;
        this.name = name;
        this.sha256 = content.sha256();
        this.size = content.size();
        this.keptAt = at;
    }

    Long id() {
        return id;
    }

    LibraryKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Medium medium() {
        return new Medium(sha256, size);
    }
}
