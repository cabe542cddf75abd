package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.taphuan.courses.Curriculum;
import vn.taphuan.courses.OptionSource;
import vn.taphuan.courses.QuestionSource;

/** A quiz on the screen of someone who has learnt the lessons: the right answers come from the curriculum. */
final class Quiz {
    private static final String TEXT = "all => all.map(html => { const e = document.createElement('div');"
            + " e.innerHTML = html; return e.textContent.replace(/\\s+/g, ' ').trim(); })";

    private final Page page;
    private final Map<String, Set<String>> right = new HashMap<>();

    Quiz(Page page) {
        this.page = page;
        for (var course : Curriculum.load(Quiz.class.getClassLoader()).courses()) {
            var texts = plain(
                    course.questions().stream().map(QuestionSource::textHtml).toList());
            for (int i = 0; i < texts.size(); i++) {
                var answers = course.questions().get(i).options().stream()
                        .filter(OptionSource::right)
                        .map(OptionSource::html)
                        .toList();
                right.put(texts.get(i), Set.copyOf(plain(answers)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> plain(List<String> html) {
        return (List<String>) page.evaluate(TEXT, html);
    }

    int questions() {
        return page.locator("[data-question]").count();
    }

    /** Goes to the question and chooses what is right. */
    void answer(int position) {
        var question = page.locator("[data-question='" + position + "']");
        page.locator("[data-dots] a").nth(position - 1).click();
        assertThat(question).isVisible();
        var answers = right.get(asked(question));
        for (var choice : question.locator(".choice").all()) {
            if (answers.contains(normal(choice))) choice.click();
        }
    }

    /** The question without its number. */
    private static String asked(Locator question) {
        var number = question.locator("legend .small").textContent();
        return normal(question.locator("legend"))
                .substring(number.strip().length())
                .strip();
    }

    private static String normal(Locator locator) {
        return locator.textContent().replaceAll("\\s+", " ").strip();
    }

    /** Positions of the questions that have a choice made. */
    List<Integer> answered() {
        return page.locator("[data-question]:has(input:checked)").all().stream()
                .map(question -> Integer.valueOf(question.getAttribute("data-question")))
                .collect(Collectors.toList());
    }

    /** The page says that every answer has reached the server. */
    void expectSaved() {
        assertThat(page.locator("#saved")).containsText("Đã lưu lúc");
    }

    void expectWaiting() {
        assertThat(page.locator("#saved")).containsText("Đang chờ gửi");
    }

    /** Answers what is open and hands in; the result is shown then. */
    void finish() {
        var done = answered();
        for (int position = 1; position <= questions(); position++) {
            if (!done.contains(position)) answer(position);
        }
        expectSaved();
        page.locator("[data-finish]").click();
        assertThat(page).hasURL(Pattern.compile("/result/\\d+"));
    }
}
