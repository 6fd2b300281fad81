package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.creditcore.examples.quickstart.naive.LedgerGenerator;

/** The order of lines carries no meaning. */
class LineOrderProperties {
    @Property(tries = 100)
    void shuffledLinesAreGradedAlike(@ForAll long seed, @ForAll long shuffling) {
        List<String> lines = LedgerGenerator.generate(seed);
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(shuffling));
        Run run = Run.ledger(lines.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(Run.ledger(shuffled.toArray(String[]::new))).isEqualTo(run);
    }

    /** With faults too: what is left when some lines are damaged does not depend on where they stand. */
    @Property(tries = 100)
    void shuffledFaultyLinesAreGradedAlike(@ForAll long seed, @ForAll long shuffling) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LedgerGenerator.generate(seed));
        lines.replaceAll(line -> random.nextInt(5) > 0 ? line : damaged(line, random));
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(shuffling));
        Path rejects = Files.createTempFile("rejects", ".jsonl");
        try {
            List<String> options = List.of("--skip-invalid", rejects.toString());
            Run run = Run.ledgerWith(options, lines.toArray(String[]::new));
            assertThat(run.status()).isZero();
            Run again = Run.ledgerWith(options, shuffled.toArray(String[]::new));
            assertThat(again.out()).isEqualTo(run.out());
            assertThat(again.faults())
                    .last()
                    .isEqualTo(run.faults().get(run.faults().size() - 1));
        } finally {
            Files.delete(rejects);
        }
    }

    private static String damaged(String line, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, random.nextInt(line.length()));
            case 1 -> line.replace("\"date\"", "\"day\"");
            case 2 -> line.replace("LEGAL_PERSON", "SOCIAL_ORGANIZATION");
            default -> line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"SAME\"");
        };
    }
}
