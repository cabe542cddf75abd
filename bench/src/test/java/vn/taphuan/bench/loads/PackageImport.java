package vn.taphuan.bench.loads;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.RawFileBodyPart;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.taphuan.bench.Load;
import vn.taphuan.bench.Parcel;

/** A trainer sends a package of 100 MB in 1,000 files, each time one that was never there. */
public class PackageImport extends Load {
    private static final int FILES = 1_000;
    private static final int BYTES = 100 << 10;

    {
        runAlone(
                asTrainer,
                exec(PackageImport::pack)
                        .exec(http("package of 100 MB")
                                .post("/api/v1/packages?dryRun=false")
                                .bodyPart(RawFileBodyPart("file", "#{file}").fileName("goi.zip"))
                                .asMultipartForm()
                                .check(status().is(200)))
                        .exec(PackageImport::drop));
    }

    private static Session pack(Session session) {
        try {
            var file = Files.createTempFile("bench-", ".zip");
            Parcel.write(file, FILES, BYTES);
            return session.set("file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Session drop(Session session) {
        try {
            Files.delete(Path.of(session.getString("file")));
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
