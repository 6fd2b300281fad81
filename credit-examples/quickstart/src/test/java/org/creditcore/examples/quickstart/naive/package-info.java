/**
 * A deliberately naive second grader, and a generator of ledgers to try it on. It is an oracle for tests only: it was
 * written from the numbered rules and the exchange format alone, without looking at the core, and it uses no class of
 * the core on purpose, so that an error of the one is unlikely to be an error of the other. For a day it decides about
 * every record from scratch, as the rule says it, without spans, without caching and without cleverness; where it and
 * the core disagree, one of the two has misread a rule.
 */
package org.creditcore.examples.quickstart.naive;
