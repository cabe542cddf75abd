package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import java.util.concurrent.ThreadLocalRandom;
import vn.taphuan.bench.Load;
import vn.taphuan.bench.LongCourse;

/** A player asks for the next megabyte of a film of 40 MB: so many a second are so many MB a second. */
public class FilmPart extends Load {
    private static final int MEGABYTE = 1 << 20;

    {
        run(
                asLearner,
                exec(session -> {
                            var from = ThreadLocalRandom.current().nextInt(LongCourse.FILM_MEGABYTES) * MEGABYTE;
                            return session.set("from", from).set("to", from + MEGABYTE - 1);
                        })
                        .exec(http("film, 1 MB")
                                .get("/course-media/#{enrolment}/" + LongCourse.FILM)
                                .header("Range", "bytes=#{from}-#{to}")
                                .check(status().is(206))));
    }
}
