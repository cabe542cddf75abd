package vn.taphuan.courses;

import java.util.List;

/**
 * One question of the bank.
 *
 * @param topic id of a module
 * @param textHtml inline HTML when it is one paragraph, so that it fits into a legend
 * @param explanationHtml paragraphs, without the basis
 * @param basis plain text, without the words "Căn cứ:"
 */
public record QuestionSource(
        String id,
        String topic,
        Level level,
        Kind kind,
        String textHtml,
        List<OptionSource> options,
        String explanationHtml,
        String basis) {}
