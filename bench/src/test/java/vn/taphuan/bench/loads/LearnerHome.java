package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;

/** A learner opens the home page. */
public class LearnerHome extends Load {
    {
        run(asLearner, exec(http("learner home").get("/home").check(substring("#{offering}"))));
    }
}
