package vn.taphuan.official;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.shared.Refused;

public interface GradeCodes {
    /** Chức danh nghề nghiệp of viên chức: there are hundreds, set by many ministries, so the form alone is checked. */
    Pattern PROFESSIONAL_TITLE = Pattern.compile("V\\.\\d{2}\\.\\d{2}\\.\\d{2,3}");

    EntityManager em();

    /** The codes that may be given on the day. */
    @HQL("""
            from GradeCode g where g.validFrom <= :day and (g.validTo is null or g.validTo >= :day) order by g.code""")
    List<GradeCode> on(LocalDate day);

    @HQL("from GradeCode g order by g.code")
    List<GradeCode> all();

    /** Refused for a code that may not be given on that day; none is fine. */
    default void require(String code, LocalDate day) {
        if (code == null || PROFESSIONAL_TITLE.matcher(code).matches()) return;
        var grade = em().find(GradeCode.class, code);
        if (grade == null || !grade.validOn(day)) throw new Refused("official.gradeCode", code);
    }
}
