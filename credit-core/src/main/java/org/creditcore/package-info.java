/**
 * The root of the library: holds no concept of its own, only what all packages share at compile time. It is not exported.
 */
package org.creditcore;
