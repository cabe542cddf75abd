package vn.taphuan.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.discussion.ClassQuestion;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.shared.Slice;

/** {@code /class-questions/CODE}: what a class has asked, for who teaches it. */
@Named
@RequestScoped
public class ClassQuestionsPage {
    private static final int SIZE = 50;

    @Inject
    DiscussionService discussion;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param
    Integer page;

    private Slice<ClassQuestion> slice;
    private long open;

    @PostConstruct
    void load() {
        slice = discussion.ofClass(code, Slice.page(page), SIZE);
        open = discussion.countOpen(code);
    }

    public String getCode() {
        return code;
    }

    public Slice<ClassQuestion> getSlice() {
        return slice;
    }

    /** How many wait for an answer. */
    public long getOpen() {
        return open;
    }
}
