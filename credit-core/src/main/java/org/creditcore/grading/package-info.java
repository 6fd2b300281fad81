/**
 * From a file to a grade with its grounds.
 *
 * <p>The one idea: a piece of evidence is a span of days. Every case on file counts for each tally on a set of days and on
 * no others. Dates, windows, revocation, repair, dispute, supersession and publicity ends all do the same thing: they cut
 * spans on the calendar. So the whole machine is one short street, walked in one direction:
 *
 * <pre>
 * CreditFile → cases → spans → tallies → findings → Assessment
 * </pre>
 *
 * <p>First the relations between records are settled: what is struck, which reports are of one case, which rating replaces
 * which (R12, R17, R20, R21). After that each case stands by itself, and its spans are cut once. Grading at a day asks which
 * spans contain it; the next change is the next end of a span at which the outcome moves, and a
 * {@link org.creditcore.grading.Timeline} walks all of them; "as known then" filters the file before the street begins (R22).
 *
 * <p>The explanation is the computation. A {@link org.creditcore.grading.Finding} holds what was counted and what was set
 * aside, with the reason, and the grade is read off the findings. Texts are made only when asked for.
 *
 * <p>What would change the grade is asked of the same numbers. {@link org.creditcore.grading.Remedies} says which repairs would
 * lift the outcome: the values of the tallies that lead to a better one are worked out from the rulebook, and say how far each
 * tally has to fall. {@link org.creditcore.grading.Slack} says how far each criterion and limit is from turning.
 *
 * <p>Two answers can be held against each other. A {@link org.creditcore.grading.Difference} says what lies between two assessments
 * of a subject, such as what is on file and what might be; an {@link org.creditcore.grading.Audit} finds what of the things learned
 * since moved the outcome of a day; {@link org.creditcore.grading.Sensitivity} grades under every reading. A
 * {@link org.creditcore.grading.DecisionRecord} binds an answer to rules and file, so that another host can check it.
 *
 * <p>Who asks often has three short cuts. None has rules of its own: all read the spans cut here and walk the one list of tests
 * that a rulebook is compiled to, and each is proven equal to the plain grader.
 *
 * <ul>
 *   <li>{@link org.creditcore.grading.ResolvedFile}: one file, many days. What does not depend on the day is settled once;
 *       its outcome is read without findings, and nothing is allocated (law <i>fast agrees</i>).
 *   <li>{@link org.creditcore.grading.Population}: many files, one day. Spans in flat columns, graded in one pass, counted,
 *       compared, saved and loaded (law <i>batch agrees</i>).
 *   <li>{@link org.creditcore.grading.Tracker}: one subject, many changes. A record or event re-cuts its own case and no more;
 *       what each tally comes to is kept as a tree of the days on which it changes (law <i>incremental agrees</i>).
 * </ul>
 *
 * <p>{@link org.creditcore.grading.Grader} is the way in. All types but the tracker and the builders are immutable and safe for
 * use by several threads.
 */
package org.creditcore.grading;
