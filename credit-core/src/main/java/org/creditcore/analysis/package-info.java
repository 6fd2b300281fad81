/**
 * What a drafter asks of a rulebook before it is issued: where is it silent, where does it contradict itself, what in it is idle, and
 * whom does an amendment move.
 *
 * <p>The one idea: grading looks at a file through a few numbers only, its tallies, and at these only through the bounds that the
 * rulebook sets. So the values of each tally fall into a few cells, and all files that there can be fall into a finite number of
 * combinations of cells. Within a combination nothing differs; so every question about all files is a question about finitely many.
 *
 * <p>Not every combination is that of a file. One record may count for several tallies at once, and what it counts for depends on its
 * age, on its own last day, and on the objections to it. The combinations that a file can reach are found by building the files: record
 * after record is added, each in every way that the tallies tell apart, until nothing new comes. So everything that is claimed to be
 * possible comes with a {@link org.creditcore.analysis.Witness}, a file that anyone may grade, and what is claimed to be impossible has
 * been tried in full. Windows are told apart on every day of the calendar, as 365 days are a year on some days and not on others.
 *
 * <p>{@link org.creditcore.analysis.Coverage} analyses one rulebook under its reading; {@link org.creditcore.analysis.Comparison}
 * compares two. Both are exact. What is too large or too entangled to be tried in full is named, and nothing is claimed of it.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
package org.creditcore.analysis;
