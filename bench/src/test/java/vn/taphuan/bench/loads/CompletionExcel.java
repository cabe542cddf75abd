package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import vn.taphuan.bench.Load;

/** HR takes the list of 2,000 people away as Excel. */
public class CompletionExcel extends Load {
    {
        run(
                asHr,
                exec(http("completion Excel")
                        .get("/completions.xlsx?course=#{course}&unit=#{unit}")
                        .check(status().is(200))));
    }
}
