package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import vn.taphuan.bench.Load;
import vn.taphuan.bench.LongCourse;

/** A learner reads on in a page. */
public class ProgressSave extends Load {
    {
        run(
                exec(session -> session),
                asAnotherLearner
                        .exec(session -> session.set("now", System.currentTimeMillis()))
                        .exec(http("progress save")
                                .put("/api/v1/progress/#{enrolment}/" + LongCourse.PAGE)
                                .header("Content-Type", "application/json")
                                .body(StringBody("{\"position\":40,\"seconds\":120,\"seq\":#{now}}"))
                                .check(status().is(200))));
    }
}
