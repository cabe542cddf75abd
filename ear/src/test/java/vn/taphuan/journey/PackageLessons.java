package vn.taphuan.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import vn.taphuan.identity.LentPasses;
import vn.taphuan.identity.Passes;
import vn.taphuan.world.World;
import vn.taphuan.world.World.Desk;

/** Lessons of Hạnh's that are packages, without a course around them. */
final class PackageLessons {
    private final World world = World.get();
    private final String server;
    private final Passes passes;

    /**
     * @param server its address, without a slash at its end
     * @param base its folder
     */
    PackageLessons(String server, Path base) {
        this.server = server;
        this.passes = LentPasses.of(base.resolve("data"));
    }

    /** Sent as a program sends it, which has no session; gives its number. */
    Long taken(String title, Parcels parcels) throws SQLException {
        var basic = Base64.getEncoder().encodeToString("giangvien:Taphuan@2026".getBytes(StandardCharsets.UTF_8));
        try (var program = world.desk()) {
            var answer = program.page
                    .request()
                    .post(
                            server + "/api/v1/packages?dryRun=false",
                            RequestOptions.create()
                                    .setHeader("Authorization", "Basic " + basic)
                                    .setMultipart(FormData.create()
                                            .set(
                                                    "file",
                                                    new FilePayload("goi.zip", "application/zip", parcels.zip()))));
            assertEquals(200, answer.status(), answer::text);
        }
        return world.counted("select max(id) from learning_package where title = '" + title + "'");
    }

    /** Hạnh has an item of the package in her class. */
    Long opened(Long learningPackage, int position) throws SQLException {
        return world.counted("""
                insert into package_state (id, enrolment_id, item_id, package_item_id, seq, session, completeness, success,
                  seconds, seconds_before, opened_at, changed_at)
                select next value for package_state_seq, e.id, i.id, p.id, 0, 0, 'UNKNOWN', 'UNKNOWN', 0, 0, utc_timestamp(6),
                  utc_timestamp(6)
                from enrolment e join official f on f.id = e.official_id join account a on a.id = f.account_id
                  join offering o on o.id = e.offering_id join item i on i.version_id = o.course_version_id and i.position = 1
                  join package_item p on p.learning_package_id = %d and p.position = %d
                where a.username = 'hocvien' and o.code like 'CCHC-01-%%-02'
                returning id""".formatted(learningPackage, position));
    }

    String kept(String column, Long state) throws SQLException {
        return world.listed("select coalesce(" + column + ", '') from package_state where id = " + state)
                .get(0);
    }

    String page(Long state, String start) {
        return "/package-content/" + pass(state) + '/' + start;
    }

    String h5p(Long state) {
        return "/package-run/" + pass(state) + "/h5p";
    }

    String pass(Long state) {
        return passes.give("package-run", state, Duration.ofHours(12));
    }

    /** A page around a package, as that of a lesson is. */
    FrameLocator launches(Desk at, Long state, String address) {
        at.page.navigate(server + "/home");
        at.page.evaluate(
                """
                ([state, src, sandbox]) => {
                  const line = Object.assign(document.createElement('div'), { id: 'saved' });
                  Object.assign(line.dataset, { status: '', saved: 'Đã lưu lúc {0}', waiting: 'Đang chờ gửi', failed: 'Chưa lưu được: {0}', storeless: 'Không giữ được' });
                  line.style.minHeight = '4rem'; // the frame does not move when the line is written
                  const frame = Object.assign(document.createElement('iframe'), { className: 'package', title: 'Gói', sandbox });
                  const { user } = document.body.dataset;
                  Object.assign(frame.dataset, { state, src, user, save: `/api/v1/package-states/${state}` });
                  document.querySelector('main').prepend(line, frame);
                  return import('/jakarta.faces.resource/player.js.xhtml?ln=taphuan').then(() => {});
                }""",
                List.of(
                        state.toString(),
                        address,
                        "allow-scripts allow-forms"
                                + (address.startsWith("/") ? "" : " allow-same-origin allow-popups")));
        return at.page.frameLocator("iframe.package");
    }
}
