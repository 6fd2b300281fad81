/**
 * The first host: a command line that reads an evidence ledger, grades every subject in it, and prints the result.
 *
 * <p>It walks one way. A {@code Source} is a file as given. {@code JsonLinesReader} and {@code PenaltyTableReader} turn its
 * lines into {@code Line}s, each of which knows where it stands, what it says and what is wrong with it. {@code LedgerBuilder}
 * gathers them by subject and checks what no line can tell alone. What comes out is a {@code Ledger}: the files to grade, the
 * faults, and the lines set aside. {@code GradeCommand} decides what to do with them; {@code TextReport} and
 * {@code JsonReport} write what the library answers.
 *
 * <p>What a record, an event or a file may be is decided by the library alone: readers build its values, and say what it
 * refuses in terms of the line.
 */
package org.creditcore.examples.quickstart;
