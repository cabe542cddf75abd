package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import vn.taphuan.bench.Load;

/** A learner takes a whole quiz of ten questions: starts, answers each, hands in. The group is the quiz. */
public class WholeQuiz extends Load {
    private static final int QUESTIONS = 10;

    {
        run(
                asLearner,
                group("whole quiz")
                        .on(exec(http("start")
                                        .post("/api/v1/classes/#{offering}/quizzes/#{quiz}/attempts")
                                        .check(jsonPath("$.id").saveAs("attempt")))
                                .exec(repeat(QUESTIONS, "n")
                                        .on(exec(session -> session.set("position", session.getInt("n") + 1))
                                                .exec(http("answer")
                                                        .put("/api/v1/attempts/#{attempt}/answers/#{position}")
                                                        .header("Content-Type", "application/json")
                                                        .body(StringBody("{\"chosen\":[1],\"seq\":1}"))
                                                        .check(status().is(200)))))
                                .exec(http("hand in")
                                        .post("/api/v1/attempts/#{attempt}/submission")
                                        .check(status().is(200)))));
    }
}
