package vn.taphuan.course;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import vn.taphuan.courses.Level;
import vn.taphuan.shared.NotFound;

public interface Courses {
    EntityManager em();

    @Find
    Optional<Course> byUuid(String uuid);

    @Find
    Optional<Course> byCode(String code);

    @HQL("select v from CourseVersion v where v.course = :course and v.contentHash = :hash")
    Optional<CourseVersion> version(Course course, String hash);

    @HQL("select max(v.number) from CourseVersion v where v.course = :course")
    Optional<Integer> lastNumber(Course course);

    /** Courses, in their newest versions, whose own legal basis says this. */
    @HQL("""
            select c.code, v.title, cast(null as String), cast(null as String), v.basis from CourseVersion v join v.course c
            where v.number = (select max(l.number) from CourseVersion l where l.course = c)
              and v.basis like :like escape '!'
            order by c.position""")
    List<Resting> coursesRestingOn(String like, Page page);

    /** Pages of the newest versions whose legal basis says this. */
    @HQL("""
            select c.code, v.title, i.title, cast(null as String), i.basis from Item i join i.version v join v.course c
            where v.number = (select max(l.number) from CourseVersion l where l.course = c)
              and i.basis like :like escape '!'
            order by c.position, i.position""")
    List<Resting> pagesRestingOn(String like, Page page);

    /** Questions of the newest versions whose legal basis says this. */
    @HQL("""
            select c.code, v.title, q.code, q.text, q.basis from Question q join q.version v join v.course c
            where v.number = (select max(l.number) from CourseVersion l where l.course = c)
              and q.basis like :like escape '!'
            order by c.position, q.id""")
    List<Resting> questionsRestingOn(String like, Page page);

    @HQL("select max(c.position) from Course c")
    Optional<Integer> lastPosition();

    @HQL("select f from CourseFile f where f.version.id = :version order by f.path")
    List<CourseFile> files(Long version);

    /** Those of the hashes that stand for a file of some version. */
    @HQL("select distinct f.sha256 from CourseFile f where f.sha256 in :hashes")
    List<String> mediaAmong(Collection<String> hashes);

    @HQL("select f from CourseFile f where f.version = :version and f.path = :path")
    Optional<CourseFile> file(CourseVersion version, String path);

    /** Versions of a time when it was not kept what comes first. */
    @HQL("select v from CourseVersion v where v.prerequisites is null")
    List<CourseVersion> withoutPrerequisites();

    /** These courses by the titles of their newest versions, in the order of the curriculum. */
    @HQL("""
            select c.code, v.title from CourseVersion v join v.course c
            where c.code in :codes and v.number = (select max(l.number) from CourseVersion l where l.course = c)
            order by c.position""")
    List<CourseName> named(Collection<String> codes);

    @HQL("select count(f) from CourseFile f where f.version.id = :version")
    long countFiles(Long version);

    /** In how many versions of the course a completion counts for some time only. */
    @HQL("select count(v) from CourseVersion v where v.course.code = :code and v.validMonths is not null")
    long everLapses(String code);

    @HQL("select c.code from Course c order by c.code")
    List<String> codes();

    @HQL("""
            select v from CourseVersion v join fetch v.course c
            where c.code = :code and v.number = (select max(l.number) from CourseVersion l where l.course = c)""")
    Optional<CourseVersion> latest(String code);

    @HQL("""
            select c.code, v.number, v.title, v.summary, v.audience, v.periods, v.passPercent,
                   case when c.retiredAt is null then false else true end
            from CourseVersion v join v.course c
            where v.number = (select max(l.number) from CourseVersion l where l.course = c)
            order by c.position""")
    List<CourseLine> latestVersions();

    @HQL("""
            select i.id, m.position, m.code, m.title, m.aim, i.position, i.code, i.kind, i.title, i.minutes
            from Item i join i.module m where i.version.id = :version order by i.position""")
    List<OutlineItem> outline(Long version);

    @HQL("select i from Item i where i.version = :version and i.code = :code")
    Optional<Item> item(CourseVersion version, String code);

    @HQL("select count(i) from Item i where i.version = :version")
    long countItems(CourseVersion version);

    @HQL("""
            select i.id, i.code, i.title, i.minutes, i.aim, i.basis, p.html
            from Item i join ItemPage p on p.item = i where i = :item""")
    PageText page(Item item);

    @HQL("""
            select m.about, m.fileName, m.sha256, m.size, m.captionsSha256, m.captionsSize, m.url, m.lengthSeconds, m.noSkip,
                   m.learningPackageId, r.sha256, r.size
            from ItemMaterial m left join Rendition r on r.originalSha256 = m.sha256
            where m.item = :item""")
    Material material(Item item);

    @HQL("select d from QuizDraw d where d.item = :quiz order by d.id")
    List<QuizDraw> draws(Item quiz);

    @HQL(
            "select q.id from Question q where q.version = :version and q.topic = :topic and q.level = :level order by q.id")
    List<Long> bank(CourseVersion version, String topic, Level level);

    /** Codes of the questions that any version of the course asks. */
    @HQL("select distinct q.code from Question q join q.version v join v.course c where c.uuid = :uuid")
    List<String> asked(String uuid);

    @HQL("select distinct q from Question q join fetch q.choices where q.id in :ids")
    List<Question> questions(Collection<Long> ids);

    @HQL("select g from CourseImage g where g.version.id = :version and g.name = :name")
    Optional<CourseImage> image(Long version, String name);

    @HQL("""
            select g.name, g.sha256, o.width, o.height, o.weight from CourseImage g join Original o on o.sha256 = g.sha256
            where g.version.id = :version and g.name in :names""")
    List<PictureFacts> pictureFacts(Long version, Collection<String> names);

    @HQL("select g.content from CourseImage g where g.sha256 = :sha256 order by g.id")
    List<byte[]> pictures(String sha256, Page page);

    default Course get(String code) {
        return byCode(code).orElseThrow(() -> new NotFound(Course.class, code));
    }

    default CourseVersion getLatest(String code) {
        return latest(code).orElseThrow(() -> new NotFound(Course.class, code));
    }

    default Item getItem(CourseVersion version, String code) {
        return item(version, code).orElseThrow(() -> new NotFound(Item.class, code));
    }

    default void add(Object part) {
        em().persist(part);
    }
}
