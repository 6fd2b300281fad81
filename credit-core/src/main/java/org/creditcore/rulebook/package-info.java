/**
 * A regulation as a value: what it counts, when, and what follows.
 *
 * <p>A {@link org.creditcore.rulebook.Rulebook} is immutable data with no code in it, so that it can be printed, compared,
 * analysed and compiled. It names
 *
 * <ul>
 *   <li>the outcomes from best to worst ({@link org.creditcore.rulebook.Outcome}; R29);
 *   <li>how an act is classed: the order of severity of sanctions and the classes of acts
 *       ({@link org.creditcore.rulebook.Classification}; Arts. 9, 10; R7, R23, R24);
 *   <li>tallies: which records are counted or summed, and for how long after their date
 *       ({@link org.creditcore.rulebook.Tally}, {@link org.creditcore.rulebook.Window}; R14, R16, R21);
 *   <li>criteria: closed conditions over tallies, each a ground for a grade
 *       ({@link org.creditcore.rulebook.Criterion}; Art. 8; R26);
 *   <li>limits, each taken from the upper bound of its criterion, and what an excess leads to
 *       ({@link org.creditcore.rulebook.Limit}; R28);
 *   <li>the options of its reading: points on which the text is silent and a bureau may decide otherwise
 *       ({@link org.creditcore.rulebook.ReadingOption}). Where an option decides something, the rulebook holds all
 *       alternatives side by side ({@link org.creditcore.rulebook.Choice}).
 * </ul>
 *
 * <p>A rulebook is checked as a whole when it is built: what could never be met, found or decided is refused, with all faults at
 * once ({@link org.creditcore.rulebook.InvalidRulebookException}). Where the rules of several tallies together leave a gap or
 * contradict each other is no fault of a part, and not looked for here. A rulebook writes itself as a document in Chinese and
 * English that is read beside the regulation ({@link org.creditcore.rulebook.Rulebook#text}), and rulebooks that follow on one
 * another are a series from which the day asked about chooses ({@link org.creditcore.rulebook.Editions}; R32).
 *
 * <p>The arithmetic of windows, the life of a record and the merging of reports are not rules of a bureau; they belong to
 * the engine, and are not data here.
 *
 * <p>All types are immutable and safe for use by several threads.
 */
package org.creditcore.rulebook;
