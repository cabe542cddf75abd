package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import vn.taphuan.authoring.DraftMaterialService;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.authoring.LibraryKind;
import vn.taphuan.authoring.LibraryLine;
import vn.taphuan.authoring.LibraryService;
import vn.taphuan.courses.Finish;
import vn.taphuan.courses.MaterialKind;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/**
 * {@code /draft-material/ID/MODULE/ITEM}: a film, a recording, a document, a link or a package as an item of a course;
 * without ITEM, a new one at the end of the module.
 */
@Named
@RequestScoped
public class DraftMaterialPage extends DraftForm {
    private static final int MOST_FILES = 100;
    private static final int USUAL_MINUTES = 10;
    private static final Map<String, String> FIELD_OF = Map.ofEntries(
            Map.entry("authoring.titleMissing", "form:title"),
            Map.entry("authoring.titleLong", "form:title"),
            Map.entry("authoring.minutes", "form:minutes"),
            Map.entry("authoring.urlForm", "form:url"),
            Map.entry("authoring.fileOrLink", "form:file"),
            Map.entry("authoring.fileAndLink", "form:url"),
            Map.entry("authoring.mediaOtherKind", "form:file"),
            Map.entry("authoring.mediaTogether", "form:file"),
            Map.entry("authoring.aboutLong", "form:about"),
            Map.entry("authoring.captionsHead", "form:captions"),
            Map.entry("authoring.lengthForm", "form:length"),
            Map.entry("authoring.finishKind", "form:finish"),
            Map.entry("authoring.atLeast", "form:atLeast"));

    @Inject
    DraftMaterialService materials;

    @Inject
    LibraryService library;

    @Inject
    @Param(pathIndex = 1)
    Integer module;

    @Inject
    @Param(pathIndex = 2)
    Integer item;

    /** What was typed as the title of a new one before it was known what it is. */
    @Inject
    @Param(name = "title")
    String typed;

    private MaterialSource was;
    private List<LibraryLine> files;
    private String title;
    private Integer minutes = USUAL_MINUTES;
    private String about;
    private String url;
    private Long file;
    private Long captions;
    private boolean dropCaptions;
    private String length;
    private boolean noSkip;
    private Finish finish;
    private Integer atLeast;

    @PostConstruct
    void load() {
        look();
        if (module == null
                || getDraft().plan() == null
                || module < 0
                || module >= getDraft().plan().modules().size()) throw new NotFound(DraftView.class, "");
        files = library.files("", 0, MOST_FILES).rows();
        title = typed;
        if (item == null) return;
        was = Optional.ofNullable(getDraft().item(module, item).material())
                .orElseThrow(() -> new NotFound(MaterialSource.class, item));
        title = was.title();
        minutes = was.minutes();
        about = was.about();
        url = was.url();
        length = PlayLength.say(was.seconds());
        noSkip = was.noSkip();
        finish = was.finish();
        atLeast = was.atLeast() == 0 ? null : was.atLeast();
    }

    public void save() throws IOException {
        try {
            if (was == null) add();
            else materials.save(id, getSeen(), module, item, told(), file, captions, dropCaptions);
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash("authoring.saved", title);
        toDraft();
    }

    private void add() {
        materials.add(id, getSeen(), module, told(), file, captions);
        int last = getDraft().plan().modules().get(module).items().size();
        new Landing(Landing.LINK, module, last, says.text("authoring.itemAdded", title.strip())).keep();
    }

    private MaterialSource told() {
        boolean links = url != null && !url.isBlank();
        if (was == null && file == null && !links) throw new Refused("authoring.fileOrLink");
        if (was == null && file != null && links) throw new Refused("authoring.fileAndLink");
        var kind = was == null ? MaterialKind.LINK : was.kind();
        return new MaterialSource(
                kind,
                "",
                title,
                minutes == null ? 0 : minutes,
                about,
                "",
                "",
                url,
                PlayLength.read(length),
                noSkip,
                finish,
                atLeast == null ? 0 : atLeast);
    }

    /** The item as it was saved; null for a new one. */
    public MaterialSource getWas() {
        return was;
    }

    public boolean isPlaying() {
        return was == null || was.kind().plays();
    }

    public boolean isLinking() {
        return was == null || was.kind() == MaterialKind.LINK;
    }

    /** Files that can become the item. */
    public List<LibraryLine> getFiles() {
        return files.stream().filter(this::fits).toList();
    }

    private boolean fits(LibraryLine line) {
        return line.kind()
                .material()
                .filter(kind -> was == null || kind == was.kind())
                .isPresent();
    }

    public List<LibraryLine> getCaptionFiles() {
        return files.stream()
                .filter(line -> line.kind() == LibraryKind.CAPTIONS)
                .toList();
    }

    /** By which rules it may be completed. */
    public List<Finish> getFinishes() {
        return was == null ? List.of(Finish.values()) : was.kind().finishes();
    }

    public int getMost() {
        return library.mostMegabytes();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long file) {
        this.file = file;
    }

    public Long getCaptions() {
        return captions;
    }

    public void setCaptions(Long captions) {
        this.captions = captions;
    }

    public boolean isDropCaptions() {
        return dropCaptions;
    }

    public void setDropCaptions(boolean dropCaptions) {
        this.dropCaptions = dropCaptions;
    }

    public String getLength() {
        return length;
    }

    public void setLength(String length) {
        this.length = length;
    }

    public boolean isNoSkip() {
        return noSkip;
    }

    public void setNoSkip(boolean noSkip) {
        this.noSkip = noSkip;
    }

    public Finish getFinish() {
        return finish;
    }

    public void setFinish(Finish finish) {
        this.finish = finish;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }
}
