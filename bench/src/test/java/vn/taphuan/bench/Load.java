package vn.taphuan.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.time.Duration;

/** One job done over and over by so many people at once ({@code bench.users}) for so long ({@code bench.seconds}). */
public abstract class Load extends Simulation {
    private static final String ADDRESS = System.getProperty("bench.address");
    private static final Path TARGET = Path.of(System.getProperty("bench.target"));
    private static final int USERS = Integer.getInteger("bench.users");
    private static final int SECONDS = Integer.getInteger("bench.seconds");

    /** A learner who is signed in, another for each user. */
    protected final ChainBuilder asLearner = feed(csv(TARGET.resolve("learners.csv")
                            .toString())
                    .queue())
            .exec(addCookie(Cookie("taphuan", "#{cookie}")));

    /** Another learner each time: none comes again before all others. */
    protected final ChainBuilder asAnotherLearner = feed(csv(TARGET.resolve("learners.csv")
                            .toString())
                    .circular())
            .exec(addCookie(Cookie("taphuan", "#{cookie}")));

    /** Provincial HR, signed in. */
    protected final ChainBuilder asHr =
            feed(csv(TARGET.resolve("hr.csv").toString()).circular()).exec(addCookie(Cookie("taphuan", "#{cookie}")));

    /** The trainer who writes courses, signed in. */
    protected final ChainBuilder asTrainer = feed(csv(TARGET.resolve("trainer.csv")
                            .toString())
                    .circular())
            .exec(addCookie(Cookie("taphuan", "#{cookie}")));

    /** Runs the load: first who it is, once, then the job, over and over. */
    protected final void run(ChainBuilder who, ChainBuilder job) {
        run(USERS, who, job);
    }

    /** The same by one alone. */
    protected final void runAlone(ChainBuilder who, ChainBuilder job) {
        run(1, who, job);
    }

    private void run(int users, ChainBuilder who, ChainBuilder job) {
        var protocol = http.baseUrl(ADDRESS)
                .header("X-Requested-With", "fetch")
                .header("Origin", ADDRESS)
                .disableCaching()
                .acceptEncodingHeader("gzip")
                .shareConnections();
        var people = scenario(getClass().getSimpleName())
                .exec(who)
                .during(Duration.ofSeconds(SECONDS))
                .on(exec(job));
        setUp(people.injectOpen(atOnceUsers(users))).protocols(protocol);
    }
}
