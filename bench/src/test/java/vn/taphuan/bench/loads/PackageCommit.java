package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import vn.taphuan.bench.Load;

/** A package keeps what a learner did, each time more of it; every learner has one of their own. */
public class PackageCommit extends Load {
    private static final String SUSPENDED = "trang=12;da-xem=1111111111110000;".repeat(60);
    private static final String BODY = """
            {"seq":#{now},"session":1,"cmi":{"suspend_data":"%s","core":{"lesson_location":"12",
            "lesson_status":"incomplete","score":{"raw":"40","min":"0","max":"100"},"session_time":"00:05:30"},
            "interactions":[{"id":"cau-1","type":"choice","student_response":"a","result":"correct"}]}}""".formatted(SUSPENDED);

    {
        run(
                exec(session -> session),
                asAnotherLearner
                        .exec(session -> session.set("now", System.currentTimeMillis()))
                        .exec(http("package commit")
                                .put("/api/v1/package-states/#{state}")
                                .header("Content-Type", "application/json")
                                .body(StringBody(BODY))
                                .check(status().is(200))));
    }
}
