package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;

/** A learner signs in and sees the home page; a group counts both requests. */
public class FullSignIn extends Load {
    {
        run(
                asLearner,
                exec(flushCookieJar())
                        .exec(http("full sign-in")
                                .post("/sign-in")
                                .formParam("form", "form")
                                .formParam("form:login", "#{username}")
                                .formParam("form:password", "#{password}")
                                .formParam("form:submit", "1")
                                .formParam("jakarta.faces.ViewState", "stateless")
                                .check(substring("data-user"))));
    }
}
