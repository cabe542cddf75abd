package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import java.util.concurrent.ThreadLocalRandom;
import vn.taphuan.bench.Load;
import vn.taphuan.bench.LongCourse;

/** A learner has watched another fifteen seconds of a film of half an hour. */
public class FilmProgress extends Load {
    private static final int SECONDS = 15;
    private static final int LAST = LongCourse.FILM_SECONDS - SECONDS;

    {
        run(
                exec(session -> session),
                asAnotherLearner
                        .exec(session -> {
                            var from = ThreadLocalRandom.current().nextInt(LAST);
                            return session.set("from", from)
                                    .set("to", from + SECONDS)
                                    .set("now", System.currentTimeMillis());
                        })
                        .exec(http("film progress")
                                .put("/api/v1/progress/#{enrolment}/" + LongCourse.FILM + "/played")
                                .header("Content-Type", "application/json")
                                .body(StringBody("{\"stoppedAt\":#{to},\"watched\":[[#{from},#{to}]],\"seq\":#{now}}"))
                                .check(status().is(200))));
    }
}
