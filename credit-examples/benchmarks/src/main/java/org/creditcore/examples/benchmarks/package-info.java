/**
 * What grading costs and how the cost grows, measured with JMH. Figures say nothing by themselves: they are read as ratios within
 * one run.
 *
 * <p>{@link org.creditcore.examples.benchmarks.Engine} states the common work and
 * {@link org.creditcore.examples.benchmarks.Contender} names who does it besides the library. Nothing is timed that does not come
 * to what comes out by hand.
 *
 * <p>{@code java -jar credit-examples/benchmarks/target/benchmarks.jar} compares all of them in one table; with the name of a
 * benchmark or part of one it is JMH's own command line.
 */
package org.creditcore.examples.benchmarks;
