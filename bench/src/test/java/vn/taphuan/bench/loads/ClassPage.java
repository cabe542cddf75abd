package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;

/** A learner opens the page of the class. */
public class ClassPage extends Load {
    {
        run(asLearner, exec(http("class page").get("/learn/#{offering}").check(substring("#{offering}"))));
    }
}
