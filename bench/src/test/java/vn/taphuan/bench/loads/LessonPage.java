package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;

/** A learner opens a lesson. */
public class LessonPage extends Load {
    {
        run(
                asLearner,
                exec(http("lesson page").get("/lesson/#{offering}/c01-m1-p1").check(substring("data-save"))));
    }
}
