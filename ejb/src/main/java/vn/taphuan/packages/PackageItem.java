package vn.taphuan.packages;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.json.Json;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.TreeMap;
import org.hibernate.Length;

/** Something in a package that can be launched. */
@Entity
public class PackageItem {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private LearningPackage learningPackage;

    private int position;

    @Basic(optional = false)
    private String identifier;

    @Basic(optional = false)
    private String title;

    /** Below the top of the package, with query and fragment. */
    @Basic(optional = false)
    private String href;

    @Basic(optional = false)
    private String parameters;

    /** JSON: what it finds in its data when it begins, by the names of the standard without {@code cmi.}. */
    @Column(length = Length.LONG32)
    private String told;

    /** It is only shown, and says nothing of what is done in it. */
    private boolean asset;

    protected PackageItem() {}

    PackageItem(LearningPackage learningPackage, int position, ReadPackage.Launch item) {
        this.learningPackage = learningPackage;
        this.position = position;
        this.identifier = item.identifier();
        this.title = item.title();
        this.href = item.href();
        this.parameters = item.parameters();
        this.asset = item.asset();
        this.told = Json.createObjectBuilder(new TreeMap<>(item.told())).build().toString();
    }

    public LearningPackage learningPackage() {
        return learningPackage;
    }

    public boolean asset() {
        return asset;
    }
}
