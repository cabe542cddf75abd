package vn.taphuan.web.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.taphuan.discussion.DiscussionService;
import vn.taphuan.web.shared.Says;

/** What leads from an item to its questions says how many there are. */
@Named
@RequestScoped
public class QuestionsLink {
    @Inject
    DiscussionService discussion;

    @Inject
    Says says;

    public String say(String offering, String item) {
        return says.text("discussion.link", discussion.countOfItem(offering, item));
    }
}
