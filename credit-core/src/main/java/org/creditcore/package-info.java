/**
 * The root of the library: holds no concept of its own, only what all packages share at compile time. It is not exported.
 *
 * <p>On the way from the start of a process to its first grade there are loops where lambdas and streams could be, and no record is
 * compared or hashed as a whole where its code is enough: what these need is linked when first used, which takes longer than grading.
 */
package org.creditcore;
