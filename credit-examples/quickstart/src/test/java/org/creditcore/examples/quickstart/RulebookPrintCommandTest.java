package org.creditcore.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.creditcore.examples.schemes.WuhanFoodDrug2017;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Language;
import org.junit.jupiter.api.Test;

/** The command {@code rulebook print}, and how every command names its rules. */
class RulebookPrintCommandTest {
    @Test
    void aDocumentUnderTheReadingAskedFor() {
        Run run = Run.of("rulebook", "print");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Pinglu2021.rulebook().text(Language.CHINESE));
        assertThat(Run.of("rulebook", "print", "--reading", "disputed=SUSPEND", "--bureau", "某局", "--language", "en")
                        .out())
                .isEqualTo(Pinglu2021.rulebook()
                        .with("disputed", "SUSPEND")
                        .withAuthorityNames(List.of("某局"))
                        .text(Language.ENGLISH));
        assertThat(Run.of("rulebook", "print", "--rulebook", "wuhan-food-drug-2017")
                        .out())
                .isEqualTo(WuhanFoodDrug2017.rulebook().text(Language.CHINESE));
    }

    @Test
    void aLineForEachPart() throws IOException {
        GoldenTest.compare(
                Run.of("rulebook", "print", "--format", "jsonl", "--reading", "aboveLimit=ESCALATE_TO_C")
                        .out(),
                "rulebook-print.jsonl");
        GoldenTest.compare(
                Run.of("rulebook", "print", "--format", "jsonl", "--rulebook", "wuhan-food-drug-2017")
                        .out(),
                "rulebook-print-points.jsonl");
    }

    /** Nothing that the document says is missing for machines: every code is there. */
    @Test
    void theLinesNameEveryPart() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String line :
                Run.of("rulebook", "print", "--format", "jsonl").out().split("\n")) {
            JsonNode part = new ObjectMapper().readTree(line);
            parts.add(part.path("type").textValue() + " " + part.path("code").asText());
        }
        List<String> expected = new ArrayList<>();
        Pinglu2021.rulebook().outcomes().forEach(outcome -> expected.add("outcome " + outcome.code()));
        Pinglu2021.rulebook().options().forEach(option -> expected.add("option " + option.name()));
        Pinglu2021.rulebook().tallies().forEach(tally -> expected.add("tally " + tally.code()));
        Pinglu2021.rulebook().criteria().forEach(criterion -> expected.add("criterion " + criterion.code()));
        Pinglu2021.rulebook().limits().forEach(limit -> expected.add("limit " + limit.code()));
        Pinglu2021.rulebook().remarks().forEach(remark -> expected.add("remark " + remark.code()));
        Pinglu2021.rulebook().measures().forEach(measure -> expected.add("measure " + measure.code()));
        Pinglu2021.rulebook()
                .inspections()
                .forEach(inspection ->
                        expected.add("inspection " + inspection.outcome().code()));
        expected.addAll(List.of(
                "rulebook ",
                "precedence ",
                "severity ",
                "act-class ADMONITION",
                "act-class PENALTY",
                "act-class SEVERE_PENALTY",
                "without-ground ",
                "disputed ",
                "disclosure ",
                "notices "));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatTheCommandLineMayNotSay() {
        assertThat(Run.of("rulebook").faults())
                .containsExactly("Missing required subcommand", "quickstart rulebook --help says what is allowed");
        Run unknown = Run.of("rulebook", "print", "--rulebook", "pinglu");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.faults())
                .containsExactly(
                        "Invalid value for option '--rulebook': \"pinglu\" is no rulebook, allowed are pinglu-2021,"
                                + " wuhan-food-drug-2017, customs-2026",
                        "quickstart rulebook print --help says what is allowed");
        assertThat(Run.of("rulebook", "print", "--reading", "strict=YES").faults())
                .first()
                .isEqualTo("--reading: strict is no option of the reading, allowed are aboveLimit,"
                        + " severePenaltyWindow, disputed, countingUnit, cleanRecord");
        assertThat(Run.of("rulebook", "print", "--rulebook", "customs-2026", "--reading", "disputed=COUNT")
                        .faults())
                .first()
                .isEqualTo("--reading: disputed=COUNT decides nothing, the reading of customs-2026 has no options");
        assertThat(Run.of("rulebook", "print", "ledger.jsonl").faults())
                .first()
                .isEqualTo("Unmatched argument at index 2: 'ledger.jsonl'");
    }

    @Test
    void help() {
        assertThat(Run.of("rulebook", "--help").status()).isZero();
        Run run = Run.of("rulebook", "print", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("--rulebook=ID the rules: pinglu-2021 (default), wuhan-food-drug-2017 or customs-2026")
                .endsWith("Exit status: 0 answered; 2 the command line is wrong, or a file or standard output cannot be"
                        + " written. ");
    }
}
