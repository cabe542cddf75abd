package vn.taphuan.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.taphuan.course.PagePicture;
import vn.taphuan.learning.LessonView;
import vn.taphuan.web.course.PictureAddress;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;

/**
 * A lesson's text with its pictures as a phone wants them: so large that nothing jumps when they come, fetched when one
 * reads that far, from the smaller ones where there are some; and beside each what stands in its place for who reads the
 * text first. Which of the two is seen the style sheet says.
 */
@RequestScoped
public class LessonHtml {
    private static final Pattern PICTURE =
            Pattern.compile("<img src=\"(/course-images/\\d+/([^\"]+))\" alt=\"([^\"]*)\" ?/>");

    /** As wide as the text, which is as wide as a phone. */
    private static final String SIZES = "(max-width: 46rem) calc(100vw - 2rem), 43rem";

    @Inject
    Says says;

    @Inject
    Show show;

    public String of(LessonView lesson) {
        var pictures = lesson.pictures().stream().collect(Collectors.toMap(PagePicture::name, Function.identity()));
        return PICTURE.matcher(lesson.page().html())
                .replaceAll(found -> Matcher.quoteReplacement(dressed(found, pictures)));
    }

    private String dressed(MatchResult found, Map<String, PagePicture> pictures) {
        var picture = pictures.get(found.group(2));
        if (picture == null) return found.group();
        return "<span class=\"picture\">" + instead(found, picture) + "<picture>" + smaller(found.group(1), picture)
                + "<img src=\"" + found.group(1) + "\" alt=\"" + found.group(3) + '"' + size(picture)
                + " loading=\"lazy\" decoding=\"async\"/></picture></span>";
    }

    /** A link, so that it leads to the picture also where no script came through. */
    private String instead(MatchResult found, PagePicture picture) {
        return "<span class=\"later\"><span>" + found.group(3) + "</span><a class=\"button quiet\" href=\""
                + found.group(1) + "\" data-show=\"data-show\">" + label(picture) + "</a></span>";
    }

    private String label(PagePicture picture) {
        var weight = picture.smaller().isEmpty()
                ? picture.weight()
                : picture.smaller().get(0).size();
        return weight == 0 ? says.text("learning.showPicture") : says.text("learning.showPictureOf", show.size(weight));
    }

    private static String smaller(String address, PagePicture picture) {
        if (picture.smaller().isEmpty()) return "";
        return picture.smaller().stream()
                .map(small -> PictureAddress.of(address, small) + ' ' + small.width() + 'w')
                .collect(Collectors.joining(
                        ", ", "<source type=\"image/webp\" srcset=\"", "\" sizes=\"" + SIZES + "\"/>"));
    }

    private static String size(PagePicture picture) {
        return picture.width() == 0 ? "" : " width=\"" + picture.width() + "\" height=\"" + picture.height() + '"';
    }
}
