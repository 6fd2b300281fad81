package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditcore.analysis.Coverage;
import org.creditcore.analysis.Overlap;
import org.creditcore.analysis.Place;
import org.creditcore.analysis.Witness;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Ground;
import org.creditcore.grading.Verdict;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what a rulebook covers and what it leaves open. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Says where the criteria name no grade or several, what no file can reach, and what is idle.",
            "It looks at every file that there can be. Gaps and overlaps are those of the criteria alone: limits and defaults, which",
            "settle them under the reading, are left aside, and what they make of each is said with its example, the smallest file there",
            "is. What could not be analysed is named. This takes some seconds.",
            "What is found is a result: the exit status is 0 however much that is."
        },
        footer = {"", RulesCommand.EXIT_STATUS})
final class RulebookCheckCommand extends RulesCommand {
    @Option(
            names = "--examples",
            paramLabel = "LEDGER",
            description = "write the examples of gaps and overlaps to this ledger (.jsonl), which grade reads")
    private String ledger;

    RulebookCheckCommand(Console console) {
        super(console);
    }

    @Override
    void answer(Rulebook rulebook) throws CannotRunException {
        if (ledger != null) {
            Examples.path(ledger);
        }
        Coverage coverage = Coverage.of(rulebook);
        Examples examples = new Examples(language());
        List<Map<String, Object>> findings = findings(coverage, examples);
        examples.write(Optional.ofNullable(ledger), console());
        print(() -> coverage.text(language()), () -> findings);
    }

    private static List<Map<String, Object>> findings(Coverage coverage, Examples examples) {
        List<Map<String, Object>> findings = new ArrayList<>();
        findings.add(RulebookViews.headed("rulebook", coverage.rulebook()));
        Grader grader = Grader.of(coverage.rulebook());
        for (Place place : coverage.uncovered()) {
            Map<String, Object> gap = RulebookViews.typed("gap");
            settled(gap, grader, place);
            gap.put("example", examples.add("GAP", new Term("无等级", "no grade"), place));
            findings.add(gap);
        }
        for (Overlap overlap : coverage.overlaps()) {
            String first = overlap.first().code();
            String second = overlap.second().code();
            for (Place place : overlap.places()) {
                Map<String, Object> both = RulebookViews.typed("overlap");
                both.put("between", List.of(first, second));
                settled(both, grader, place);
                Term shows = new Term(first + "与" + second, first + " and " + second);
                both.put("example", examples.add("OVERLAP", shows, place));
                findings.add(both);
            }
        }
        coverage.unreachable().forEach(region -> findings.add(AnalysisViews.unreachable(region)));
        coverage.idle().forEach(idle -> findings.add(AnalysisViews.of(idle)));
        coverage.outOfReach().forEach(reason -> findings.add(AnalysisViews.outOfReach(reason)));
        return findings;
    }

    /** Where it is, and what limits and defaults make of its example. */
    private static void settled(Map<String, Object> view, Grader grader, Place place) {
        Witness witness = place.witness();
        Verdict verdict = grader.assess(witness.file(), witness.day()).verdict();
        view.put("region", AnalysisViews.of(place.region()));
        view.putAll(JsonViews.of(verdict.outcome()));
        view.put("criteria", JsonViews.list(verdict.criteria(), Ground::code));
        view.put("excess", JsonViews.list(verdict.excess(), Ground::code));
    }
}
