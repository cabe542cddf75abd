package vn.taphuan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.rendition.Originals;
import vn.taphuan.rendition.PictureSource;
import vn.taphuan.rendition.Smaller;

/** How large the pictures of a page are, and which smaller ones there are. */
@ApplicationScoped
public class PagePictures implements PictureSource {
    @Inject
    Courses courses;

    @Inject
    Originals originals;

    /** Those of a version with these names. */
    public List<PagePicture> of(Long version, Collection<String> names) {
        if (names.isEmpty()) return List.of();
        var facts = courses.pictureFacts(version, names);
        var smaller = originals.smaller(facts.stream().map(PictureFacts::sha256).toList()).stream()
                .collect(Collectors.groupingBy(Smaller::original));
        return facts.stream()
                .map(each -> new PagePicture(
                        each.name(),
                        each.width(),
                        each.height(),
                        each.weight(),
                        smaller.getOrDefault(each.sha256(), List.of()).stream()
                                .map(one -> new SmallPicture(one.width(), one.sha256(), one.size()))
                                .toList()))
                .toList();
    }

    @Override
    public Optional<byte[]> picture(String sha256) {
        return courses.pictures(sha256, Page.first(1)).stream().findFirst();
    }
}
