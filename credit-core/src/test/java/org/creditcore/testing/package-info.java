/**
 * For people who test their own rulebooks, or a host: the laws of the library as properties to inherit, and random input that suits a
 * rulebook.
 *
 * <p>This package is the artifact {@code credit-core} with the classifier {@code test-fixtures}, a module of its own,
 * {@code org.creditcore.testing}. It needs {@code credit-core} and jqwik, which its users add themselves.
 *
 * <h2>The laws of a rulebook</h2>
 *
 * <p>A test gives its rulebook, and inherits a property for each law:
 *
 * <pre>{@code
 * class MyBureauProperties implements MonotoneRulebookLaws, CoverageLaw {
 *     @Override
 *     public Rulebook rulebook() {
 *         return MyBureau.rulebook();
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.creditcore.testing.RulebookLaws}: laws 1, 2, 6 to 14 and 16, which hold of every rulebook;
 *   <li>{@link org.creditcore.testing.MonotoneRulebookLaws}: these, and laws 3, 4, 5 and 15, which hold only where more that is adverse
 *       is never better; which of the two a test implements says what the regulation means;
 *   <li>{@link org.creditcore.testing.CoverageLaw}: law 17, exhaustively, for rulebooks in the reach of the analysis;
 *   <li>{@link org.creditcore.testing.Laws}: each law stated, and checked of one sample, for samples from elsewhere.
 * </ul>
 *
 * <p>A law that fails says on which day, what was found and what there should be, and jqwik shows the smallest file it found. How often
 * each is tried is jqwik's {@code jqwik.tries.default}; those that walk day by day are tried less often.
 *
 * <h2>Random input</h2>
 *
 * <p>The values crowd where an answer of the rulebook turns: the ends of its windows and the days beside them, the end of February,
 * events of one day, sums beside its bounds, sanctions that it counts together, its own names, numbers of one case in different
 * typography. Records of types that it does not look at are there too: they must not matter. Every file made here is valid.
 *
 * <ul>
 *   <li>{@link org.creditcore.testing.QuestionArbitraries}: a file, a rulebook under any reading, a day, a day of knowledge
 *   <li>{@link org.creditcore.testing.FileArbitraries}: whole files
 *   <li>{@link org.creditcore.testing.EvidenceArbitraries}, {@link org.creditcore.testing.EventArbitraries}: what they are
 *       made of
 *   <li>{@link org.creditcore.testing.DayArbitraries}: days, and the days on which the answer about a file may turn
 *   <li>{@link org.creditcore.testing.SubjectArbitraries}, {@link org.creditcore.testing.ReadingArbitraries}
 *   <li>{@link org.creditcore.testing.RulebookArbitraries}: small rulebooks, for what is to hold of any
 *   <li>{@link org.creditcore.testing.Rewriting}: files written anew without what does not exist
 * </ul>
 *
 * <p>All identifiers are synthetic or are published samples. Everything but {@link org.creditcore.testing.CoverageAgreement} is
 * stateless and safe for use by several threads.
 */
package org.creditcore.testing;
