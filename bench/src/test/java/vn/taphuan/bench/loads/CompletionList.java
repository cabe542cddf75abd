package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;

import vn.taphuan.bench.Load;

/** HR looks at the completion list of a unit of 2,000 people. */
public class CompletionList extends Load {
    {
        run(
                asHr,
                exec(http("completion list")
                        .get("/completion-people?course=#{course}&unit=#{unit}")
                        .check(substring("Lò Thử"))));
    }
}
