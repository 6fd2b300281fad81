/**
 * What follows from a grade: what the authority may, must and must not do (Arts. 11–13, 15).
 *
 * <p>Measures are derived from an assessment and never stored (R39): the same assessment always has the same plan. A
 * {@link org.creditcore.measure.MeasureResolver} makes the {@link org.creditcore.measure.MeasurePlan}; a host asks it about
 * the case at hand: may this subject be inspected on routine patrol, does a fast track apply to its licence application.
 *
 * <p>A local normative document cannot create penalties (行政处罚法 Art. 16). So what restricts rights is never applied by grade
 * alone: it is possible, and the plan says what is missing until a host supplies a {@link org.creditcore.measure.LegalBasis}
 * (R35, R36).
 *
 * <p>{@link org.creditcore.measure.Disclosure} decides record by record what may be published, and what goes out is a
 * {@link org.creditcore.measure.PublicRecord}, a type that has no place for a personal identifier (R38). There is no field for
 * an informant anywhere (Art. 15; R40).
 */
package org.creditcore.measure;
