package vn.taphuan.courses;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One course as its authors wrote it.
 *
 * @param periods periods of 45 minutes
 * @param periodsBy of which kinds they are
 * @param prerequisites codes of the courses to be completed first
 * @param passPercent of the final test
 * @param finish what completes it
 * @param validMonths for how long a completion counts; 0 for life
 * @param media file name → what stands for it, only the files that an item uses
 * @param images file name → bytes, only the pictures that a page shows
 * @param files path below the folder of the course → bytes, all that was read
 * @param contentHash SHA-256 in hexadecimal over every file of the course and the version of the renderer
 */
public record CourseSource(
        UUID uuid,
        String code,
        String title,
        String summary,
        int periods,
        PeriodsBy periodsBy,
        String audience,
        List<String> prerequisites,
        int passPercent,
        CourseFinish finish,
        int validMonths,
        List<String> outcomes,
        List<Basis> basis,
        List<ModuleSource> modules,
        List<QuestionSource> questions,
        Map<String, Medium> media,
        Map<String, byte[]> images,
        Map<String, byte[]> files,
        String contentHash) {

    /** Lessons and quizzes in the order of study. */
    public List<ItemSource> items() {
        return modules.stream().flatMap(module -> module.items().stream()).toList();
    }
}
