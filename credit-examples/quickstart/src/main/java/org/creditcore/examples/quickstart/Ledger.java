package org.creditcore.examples.quickstart;

import java.util.List;

/**
 * All that was read.
 *
 * @param subjects the subjects, by scheme, then identifier, in order of code points
 * @param faulty the lines with something wrong, headings included, in the order read
 * @param setAside the lines left out: those that are faulty, and those on a record that is, in the order read
 * @param warnings what is odd and yet no fault
 * @param notPunished how many rows were decisions not to punish, which are no records (R10)
 */
record Ledger(
        List<SubjectFile> subjects, List<Line> faulty, List<Line> setAside, List<String> warnings, int notPunished) {}
