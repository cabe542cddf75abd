package vn.taphuan.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.courses.Medium;

/** The file or address behind an item that is neither a page nor a quiz; files lie in the content store. */
@Entity
public class ItemMaterial {
    @Id
    private Long itemId;

    @MapsId
    @OneToOne(optional = false, fetch = LAZY)
    private Item item;

    @Basic(optional = false)
    private String about;

    private String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    /** In bytes. */
    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String captionsSha256;

    private long captionsSize;

    private String url;

    /** How long it plays. */
    private int lengthSeconds;

    private boolean noSkip;

    private Long learningPackageId;

    protected ItemMaterial() {}

    ItemMaterial(Item item, MaterialSource source, Map<String, Medium> media, Long learningPackage) {
        this.item = item;
        this.about = source.about();
        this.lengthSeconds = source.seconds();
        this.noSkip = source.noSkip();
        this.learningPackageId = learningPackage;
        if (!source.url().isEmpty()) this.url = source.url();
        if (!source.captions().isEmpty()) {
            this.captionsSha256 = media.get(source.captions()).sha256();
            this.captionsSize = media.get(source.captions()).size();
        }
        if (!source.file().isEmpty()) {
            this.fileName = source.file();
            this.sha256 = media.get(source.file()).sha256();
            this.size = media.get(source.file()).size();
        }
    }
}
