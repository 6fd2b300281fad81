/**
 * How the cost of grading grows, measured with JMH. Figures say nothing by themselves: they are read as ratios within one run.
 *
 * <p>{@code java -jar credit-examples/benchmarks/target/benchmarks.jar} runs all of them; a name or part of one chooses.
 */
package org.creditcore.examples.benchmarks;
