package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import vn.taphuan.bench.Load;

/** A learner changes an answer, each time a newer one. */
public class AnswerSave extends Load {
    {
        run(
                asLearner.exec(http("start")
                        .post("/api/v1/classes/#{offering}/quizzes/#{quiz}/attempts")
                        .check(jsonPath("$.id").saveAs("attempt"))),
                exec(session -> session.set("seq", System.nanoTime()))
                        .exec(http("answer save")
                                .put("/api/v1/attempts/#{attempt}/answers/1")
                                .header("Content-Type", "application/json")
                                .body(StringBody("{\"chosen\":[1],\"seq\":#{seq}}"))
                                .check(status().is(200))));
    }
}
