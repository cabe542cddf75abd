package vn.taphuan.player;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.identity.Passes;
import vn.taphuan.identity.Scopes;
import vn.taphuan.official.Officials;
import vn.taphuan.packages.LaunchLine;
import vn.taphuan.packages.PackageFile;
import vn.taphuan.shared.FullName;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Running packages. A package has no session; what it reads and keeps is opened by passes. */
@Stateless
public class PlayerService {
    /** What a pass is for: saving, which goes on while the package does. */
    private static final String COMMIT = "package-commit";

    private static final Duration A_LESSON = Duration.ofHours(2);

    @Inject
    PackageStates states;

    @Inject
    Player player;

    @Inject
    Passes passes;

    @Inject
    Officials officials;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    /** A package as whoever writes courses looks at it; nothing is saved. */
    @RolesAllowed("course.write")
    public PlayerView look(Long learningPackage, int position) {
        return player.look(learningPackage, position);
    }

    /** A file of the package that the pass opens. */
    @PermitAll
    public RunFile file(String pass, String path) {
        return kept(pass)
                .map(state -> states.fileOf(state, path))
                .orElseGet(() ->
                        passes.opens(Player.LOOK, pass).flatMap(packageItem -> states.fileLookedAt(packageItem, path)))
                .orElseThrow(() -> new NotFound(PackageFile.class, path));
    }

    /** What the package is told that the pass opens. */
    @PermitAll
    public Run run(String pass) {
        return kept(pass)
                .map(state ->
                        run(state, passes.opens(Player.RUN, pass).map(saving -> passes.give(COMMIT, saving, A_LESSON))))
                .or(() -> passes.opens(Player.LOOK, pass)
                        .flatMap(states::lookedAt)
                        .map(this::run))
                .orElseThrow(() -> new NotFound(PackageState.class, ""));
    }

    private Optional<Long> kept(String pass) {
        return passes.opens(Player.RUN, pass).or(() -> passes.opens(Player.REVIEW, pass));
    }

    private Run run(Long id, Optional<String> commitPass) {
        var kept = states.kept(id).orElseThrow(() -> new NotFound(PackageState.class, id));
        return new Run(
                kept.title(),
                kept.kind(),
                kept.version(),
                id,
                commitPass.orElse(null),
                kept.learner(),
                FullName.of(kept.familyName(), kept.givenName()),
                kept.data(),
                kept.seq(),
                kept.seconds(),
                clock.instant(),
                kept.told(),
                new LaunchLine("", kept.href(), kept.parameters()).address());
    }

    private Run run(LookedAt item) {
        return new Run(
                item.title(),
                item.kind(),
                item.version(),
                null,
                null,
                0L,
                "",
                null,
                0,
                0,
                clock.instant(),
                item.told(),
                new LaunchLine("", item.href(), item.parameters()).address());
    }

    /** How many bytes of data are taken at most. */
    @PermitAll
    public int mostBytes() {
        return Commit.LONGEST;
    }

    /**
     * Keeps what a package sends by its pass. Sending it again, or an older one late, harms nothing.
     *
     * @param body JSON: {@code seq}, {@code session} and {@code cmi}
     */
    @PermitAll
    public SavedState commit(String pass, String body) {
        var id = passes.opens(COMMIT, pass).orElseThrow(PlayerService::passOver);
        var place = states.inClass(id).orElseThrow(PlayerService::passOver);
        return keep(place, id, body, passes.give(COMMIT, id, A_LESSON));
    }

    private static Refused passOver() {
        return new Refused("player.passOver");
    }

    /** The same by the page around the package, whose session outlives the passes. */
    @RolesAllowed("learning.learn")
    public SavedState keep(Long state, String body) {
        var place = states.own(state, scopes.callerName()).orElseThrow(() -> new NotFound(PackageState.class, state));
        return keep(place, state, body, null);
    }

    /** All that packages keep of the caller. */
    @RolesAllowed("learning.learn")
    public List<OwnPackage> own() {
        return states.ofOfficial(officials.signedInAs(scopes.callerName()).id());
    }

    private SavedState keep(Enrolment place, Long id, String body, String pass) {
        var commit = Commit.of(body);
        place.offering().requireRunning(LocalDate.now(clock));
        var state = states.lock(id);
        if (state.keep(commit, clock.instant())) player.tell(state);
        return new SavedState(clock.instant(), state.seq(), state.finished(), state.score(), pass);
    }
}
