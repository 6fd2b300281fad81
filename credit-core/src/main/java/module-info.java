/**
 * Credit-graded supervision (信用分级分类监管) by public authorities: from what is on file about a subject to a grade with its
 * grounds.
 *
 * <p>The library answers from its arguments alone, and always the same for the same arguments. It refuses to store, to
 * parse, to schedule, to notify, to draw, to read a clock, to look anything up, or to guess: that is the host's work. It
 * needs nothing but {@code java.base} at run time.
 *
 * <p>The packages build on each other in this order, and each page explains its concept:
 *
 * <ol>
 *   <li>{@link org.creditcore.subject}: who is graded;
 *   <li>{@link org.creditcore.evidence}: what is on file, and what happened to it;
 *   <li>{@link org.creditcore.rulebook}: a regulation as values;
 *   <li>{@link org.creditcore.grading}: from a file to a grade;
 *   <li>{@link org.creditcore.measure}: what follows from a grade;
 *   <li>{@link org.creditcore.notice}: reminders, talks, and what a change brings;
 *   <li>{@link org.creditcore.analysis}: what a rulebook leaves open, and what an amendment changes;
 *   <li>{@link org.creditcore.pinglu}: the rules of one bureau, 平发改发〔2021〕121号, stated in the terms of the first three.
 * </ol>
 */
module org.creditcore {
    requires static org.immutables.value;

    exports org.creditcore.subject;
    exports org.creditcore.evidence;
    exports org.creditcore.rulebook;
    exports org.creditcore.grading;
    exports org.creditcore.measure;
    exports org.creditcore.notice;
    exports org.creditcore.analysis;
    exports org.creditcore.pinglu;
}
