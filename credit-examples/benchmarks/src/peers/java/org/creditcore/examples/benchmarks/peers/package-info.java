/**
 * The common work done by rule engines that could be chosen in place of the library, each as its users would write it. Only the
 * profile {@code peers} compiles them.
 */
package org.creditcore.examples.benchmarks.peers;
