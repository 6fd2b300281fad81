/**
 * Random input for property tests of hosts and of the library itself: jqwik arbitraries for subjects, evidence of each type,
 * events in a record's life, whole files, readings, and the days worth asking about.
 *
 * <p>The values crowd where something turns: anniversaries and the days beside them, the end of February, events of one
 * day, sums beside 500,000.00 yuan, numbers of one case in different typography. Every file made here is valid.
 *
 * <ul>
 *   <li>{@link org.creditcore.testing.QuestionArbitraries}: a file, a rulebook under any reading, a day, a day of knowledge
 *   <li>{@link org.creditcore.testing.FileArbitraries}: whole files
 *   <li>{@link org.creditcore.testing.EvidenceArbitraries}, {@link org.creditcore.testing.EventArbitraries}: what they are
 *       made of
 *   <li>{@link org.creditcore.testing.DayArbitraries}: days, and the days on which the answer about a file may turn
 *   <li>{@link org.creditcore.testing.SubjectArbitraries}, {@link org.creditcore.testing.ReadingArbitraries}
 * </ul>
 *
 * <p>All identifiers are synthetic or are published samples. Everything is stateless and safe for use by several threads.
 */
package org.creditcore.testing;
