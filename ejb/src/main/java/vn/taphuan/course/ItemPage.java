package vn.taphuan.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.hibernate.Length;

/** The text of a page, as HTML that was sanitised when the course was read. */
@Entity
public class ItemPage {
    @Id
    private Long itemId;

    @MapsId
    @OneToOne(optional = false, fetch = LAZY)
    private Item item;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private String html;

    protected ItemPage() {}

    ItemPage(Item item, String html) {
        this.item = item;
        this.html = html;
    }
}
