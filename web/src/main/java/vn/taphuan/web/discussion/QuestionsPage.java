package vn.taphuan.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.discussion.ItemQuestions;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;

/** {@code /questions/CODE/ITEM}: what a class has asked about an item, and asking more. */
@Named
@RequestScoped
public class QuestionsPage {
    private static final int SIZE = 50;
    private static final List<String> OF_TEXT =
            List.of("discussion.textShort", "discussion.textLong", "discussion.tooManyOpen");

    @Inject
    DiscussionService discussion;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    String item;

    @Inject
    @Param
    Integer page;

    private ItemQuestions view;
    private String text;

    @PostConstruct
    void load() {
        view = discussion.ofItem(code, item, Slice.page(page), SIZE);
    }

    public void ask() throws IOException {
        try {
            discussion.ask(code, item, text);
        } catch (Refused refused) {
            says.beside(OF_TEXT.contains(refused.key()) ? "form:text" : null, refused);
            return;
        }
        says.flash("discussion.asked");
        Faces.redirect(request.getContextPath() + "/questions/" + code + '/' + item);
    }

    public ItemQuestions getView() {
        return view;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
