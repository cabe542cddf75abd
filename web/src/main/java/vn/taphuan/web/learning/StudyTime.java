package vn.taphuan.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import vn.taphuan.learning.ItemWay;
import vn.taphuan.learning.LeftToDo;
import vn.taphuan.web.shared.Says;

/** How long something takes, in words: "1 giờ 20 phút". */
@Named
@RequestScoped
public class StudyTime {
    private static final int HOUR = 60;

    @Inject
    Says says;

    public String say(int minutes) {
        var parts = new ArrayList<String>();
        if (minutes >= HOUR) parts.add(says.text("learning.hours", minutes / HOUR));
        if (minutes % HOUR > 0 || minutes == 0) parts.add(says.text("learning.minutes", minutes % HOUR));
        return String.join(" ", parts);
    }

    /** "Bài 3/12, còn khoảng 25 phút": where an item stands, and what is left of the course while it can be done. */
    public String where(ItemWay way, boolean running) {
        return says.text("learning.where", way.position(), way.items()) + (running ? left(way.left()) : "");
    }

    /** ", còn khoảng 1 giờ 20 phút và 1 bài kiểm tra"; empty when nothing is left. */
    public String left(LeftToDo left) {
        if (left.minutes() == 0 && left.quizzes() == 0) return "";
        if (left.quizzes() == 0) return says.text("learning.leftMinutes", say(left.minutes()));
        if (left.minutes() == 0) return says.text("learning.leftQuizzes", left.quizzes());
        return says.text("learning.leftBoth", say(left.minutes()), left.quizzes());
    }
}
