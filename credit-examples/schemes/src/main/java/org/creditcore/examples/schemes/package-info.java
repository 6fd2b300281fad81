/**
 * Rules of other bureaus as rulebooks: proof that the engine serves them as it is, and examples for whoever writes the next one.
 *
 * <ul>
 *   <li>{@code WuhanFoodDrug2017}: points for each penalty, bands over their sum, counted by calendar year;
 *   <li>{@code Customs2026}: five grades, certificates and a list that count while in force, a status of two years.
 * </ul>
 *
 * <p>Each says in its own words what the regulation says, and names what it leaves to the bureau: what the records do not tell, or
 * a rulebook cannot state.
 */
package org.creditcore.examples.schemes;
