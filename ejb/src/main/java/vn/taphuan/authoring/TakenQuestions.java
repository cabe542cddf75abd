package vn.taphuan.authoring;

import java.util.List;
import java.util.Map;

/**
 * What came out of a list of questions.
 *
 * @param codes of the questions that were added, in order
 * @param there how many were left out because the bank has them
 * @param unanswered how many of those added have no right option yet
 * @param findings key of a sentence about what should be looked at → how many there are
 */
public record TakenQuestions(List<String> codes, int there, int unanswered, Map<String, Integer> findings) {}
