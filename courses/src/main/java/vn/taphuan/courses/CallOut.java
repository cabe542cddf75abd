package vn.taphuan.courses;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A boxed passage of a lesson, written as a quotation whose first line is {@code [!VÍ DỤ] title}. */
final class CallOut extends CustomBlock {

    /** What the box is for; the word is the one in the files. */
    enum Type {
        EXAMPLE("VÍ DỤ", "Ví dụ"),
        REMEMBER("GHI NHỚ", "Ghi nhớ"),
        CAUTION("LƯU Ý", "Lưu ý"),
        SUMMARY("TÓM TẮT", "Tóm tắt"),
        QUESTION("CÂU HỎI", "Câu hỏi");

        private final String word;
        private final String label;

        Type(String word, String label) {
            this.word = word;
            this.label = label;
        }

        static Optional<Type> of(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word.equals(word))
                    .findFirst();
        }

        String word() {
            return word;
        }

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Type type;
    private final String title;

    CallOut(Type type, String title) {
        this.type = type;
        this.title = title;
    }

    Type type() {
        return type;
    }

    String heading() {
        return title.isEmpty() ? type.label : type.label + ". " + title;
    }
}
