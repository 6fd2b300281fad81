/**
 * What is on file about one subject: records, and the events in a record's life.
 *
 * <p>A record ({@link org.creditcore.evidence.Evidence}) is one document of one authority: a decision with its acts and
 * sanctions, a breach of a licensing commitment, a determination of serious dishonesty, a commendation, a rating, a
 * list entry, an observation (Arts. 4, 6, 8; R5, R6). It never changes. What happens to it later is an
 * {@link org.creditcore.evidence.Event}: an objection and its dismissal, a repair and its withdrawal, a revocation
 * (Art. 16; R17–R19, R47, R48). A correction is a revocation plus a new record that says what it corrects (R20).
 *
 * <p>A {@link org.creditcore.evidence.CreditFile} holds all of it for one subject, checked as a whole: it either exists
 * and is consistent, or is refused with every fault in it named. Who decides what counts, and how long, is the rulebook;
 * nothing in this package knows a grade.
 *
 * <p>Everything carries two dates: its own, and the day on which the registry came to know of it (R22). Dates are
 * calendar dates in Beijing (R13) in the years 0001 to 9999, and money is exact to the fen (R8).
 *
 * <p>All types are immutable and safe for use by several threads.
 */
package org.creditcore.evidence;
