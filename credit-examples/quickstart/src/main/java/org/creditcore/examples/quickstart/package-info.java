/**
 * The first host: a command line that reads an evidence ledger, grades every subject in it, and prints the result or writes pages;
 * and says of the rules themselves what is in them, what they cover, and what others change.
 *
 * <p>It walks one way. A {@code Source} is a file as given. {@code JsonLinesReader} and {@code PenaltyTableReader} turn its
 * lines into {@code Line}s, each of which knows where it stands, what it says and what is wrong with it. {@code LedgerBuilder}
 * gathers them by subject and checks what no line can tell alone. What comes out is a {@code Ledger}: the files to grade, the
 * faults, and the lines set aside. A {@code LedgerCommand} decides what to do with them, and hands what the library answers to a
 * {@code Report}: {@code TextReport} for people, {@code JsonReport} for machines, {@code HtmlReport} for a browser.
 *
 * <p>A page is made of three things kept apart: {@code SubjectPage} says what there is to show, the templates in {@code pages} are
 * the only place with markup and escape every value, and {@code TimePicture} works out where things lie on the calendar. What a
 * record says is hostile until shown: {@code IdentifierMask} hides a personal identifier, {@code Line.escaped} what hides or
 * reorders letters.
 *
 * <p>A {@code RulesCommand} needs no ledger, only one of the {@code Rulebooks} under a reading. {@code RulebookViews} and
 * {@code AnalysisViews} are what machines see of it. The files by which an analysis shows what it found are {@code Examples}:
 * {@code LedgerLines} writes them as the lines of a ledger, so that they can be read and graded like any other.
 *
 * <p>What a record, an event or a file may be is decided by the library alone: readers build its values, and say what it
 * refuses in terms of the line.
 */
package org.creditcore.examples.quickstart;
