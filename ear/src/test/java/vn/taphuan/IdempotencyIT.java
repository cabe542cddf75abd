package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.idempotency.Answer;
import vn.taphuan.idempotency.AnswerBook;
import vn.taphuan.idempotency.Begun;
import vn.taphuan.idempotency.ForgottenAnswers;
import vn.taphuan.official.OfficialService;

/** A program of the school's office sends its calls again. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {
    private static final String ASKED = "a".repeat(64);
    private static final Answer ANSWER =
            new Answer(201, "application/json", "/api/v1/offerings/X", "{}".getBytes(StandardCharsets.UTF_8));

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    AnswerBook book;

    @Inject
    ForgottenAnswers forgotten;

    @Inject
    OfficialService officials;

    @Inject
    UserTransaction transaction;

    @Inject
    School school;

    private final String key = UUID.randomUUID().toString();

    private Begun.State begins() {
        return book.begin("daotao", key, ASKED).state();
    }

    private void answers() throws Exception {
        transaction.begin();
        book.keep("daotao", key, ANSWER);
        transaction.commit();
    }

    @Test
    void a_call_is_the_first_then_under_way_and_then_answered() throws Exception {
        assertEquals(Begun.State.FIRST, begins());
        assertEquals(Begun.State.RUNNING, begins());
        answers();
        var again = book.begin("daotao", key, ASKED);
        assertEquals(Begun.State.ANSWERED, again.state());
        assertEquals(201, again.answer().status());
        assertEquals(ANSWER.mediaType(), again.answer().mediaType());
        assertEquals(ANSWER.location(), again.answer().location());
        assertArrayEquals(ANSWER.body(), again.answer().body());
        book.forget("daotao", key);
        assertEquals(Begun.State.ANSWERED, begins(), "an answer is not forgotten");
        assertEquals(
                Begun.State.OTHER, book.begin("daotao", key, "b".repeat(64)).state());
        assertEquals(Begun.State.FIRST, book.begin("nhansu", key, ASKED).state(), "a key is one account's");
    }

    @Test
    void an_answer_comes_on_record_with_what_the_call_did_or_not_at_all() throws Exception {
        begins();
        assertThrows(TransactionalException.class, () -> book.keep("daotao", key, ANSWER));
        transaction.begin();
        book.keep("daotao", key, ANSWER);
        transaction.rollback();
        assertEquals(Begun.State.RUNNING, begins());
        book.forget("daotao", key);
        assertEquals(Begun.State.FIRST, begins(), "it did nothing");
    }

    @Test
    void a_call_that_a_server_left_under_way_may_be_sent_again_after_ten_minutes() throws Exception {
        begins();
        school.answersBegunBefore(Duration.ofMinutes(9));
        assertEquals(Begun.State.RUNNING, begins());
        school.answersBegunBefore(Duration.ofMinutes(2));
        assertEquals(Begun.State.FIRST, begins());
        assertEquals(Begun.State.RUNNING, begins(), "taken up once");
    }

    @Test
    void a_key_stands_for_a_day_and_its_answer_goes_in_the_night() throws Exception {
        begins();
        answers();
        school.answersBegunBefore(Duration.ofHours(23));
        forgotten.forget();
        assertEquals(Begun.State.ANSWERED, begins());
        school.answersBegunBefore(Duration.ofHours(2));
        assertEquals(Begun.State.FIRST, begins(), "even before the night");
        answers();
        school.answersBegunBefore(Duration.ofHours(25));
        forgotten.forget();
        assertEquals(0, school.keptAnswers());
    }

    @Test
    void of_somebody_erased_no_answer_stays() throws Exception {
        var person = school.arrives("LC-X-13", "Chẻo Thị Xóa", "04/04/1980", "012180800110");
        school.left(person, 2);
        assertEquals(
                Begun.State.FIRST, book.begin(person.username(), key, ASKED).state());
        As.DUC.run(() -> officials.erase(person.id()));
        assertEquals(
                Begun.State.FIRST, book.begin(person.username(), key, ASKED).state());
    }

    @Test
    void of_several_at_the_same_moment_one_is_the_first() throws Exception {
        var states = School.allAtOnce(Collections.<Callable<Begun.State>>nCopies(4, this::begins));
        assertEquals(
                1, states.stream().filter(state -> state == Begun.State.FIRST).count(), states::toString);
    }
}
