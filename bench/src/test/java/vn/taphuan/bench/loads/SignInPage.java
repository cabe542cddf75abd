package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;

/** A visitor opens the sign-in page. */
public class SignInPage extends Load {
    {
        run(exec(session -> session), exec(http("sign-in page").get("/sign-in").check(substring("form:login"))));
    }
}
