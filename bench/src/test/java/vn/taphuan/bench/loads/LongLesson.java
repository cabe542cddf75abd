package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;
import vn.taphuan.bench.LongCourse;

/** A learner opens a lesson in the middle of a course of 200 items. */
public class LongLesson extends Load {
    {
        run(
                asLearner,
                exec(http("lesson of 200")
                        .get("/lesson/#{longOffering}/" + LongCourse.PAGE)
                        .check(substring("data-save"))));
    }
}
