package org.creditcore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.EventKind;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Flag;
import org.creditcore.grading.Ground;
import org.creditcore.grading.SetAside;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.CanonicalText;

/** The files are valid and reach the corners that the laws are about. */
class FileArbitrariesProperties {
    private static final EvidenceArbitraries EVIDENCE = EvidenceArbitraries.of(Pinglu2021.rulebook());

    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    @Property
    void everyFileIsValid(@ForAll("questions") Question question) {
        CreditFile file = question.file();
        assertThat(CreditFile.check(file.evidence(), file.events())).isEmpty();
        assertThat(DayArbitraries.turningDays(file, question.rulebook()))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
        assertThat(DayArbitraries.knowledgeDays(file)).isSorted().isNotEmpty();
    }

    @Property
    @Tag("R12")
    void typographyIsNothing(@ForAll("texts") String text, @ForAll @IntRange(max = Typography.FORMS - 1) int form) {
        assertThat(CanonicalText.comparable(Typography.variant(text, form))).isEqualTo(CanonicalText.comparable(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Weighted.oneOf(List.of(EVIDENCE.authorities(), EVIDENCE.documents()));
    }

    /** With a seed of its own, for chance must not fail it. */
    @Property(seed = "2021121")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void filesReachTheCorners(@ForAll("questions") Question question) {
        CreditFile file = question.file();
        Set<String> met = new HashSet<>();
        for (Evidence record : file.evidence()) {
            met.add(record.type().name());
            record.corrects().ifPresent(id -> met.add("correction"));
            record.corrects()
                    .filter(id -> file.history(id).revocation().isEmpty())
                    .ifPresent(id -> met.add("correction of a report struck with its case"));
            if (record.corrects().isPresent()
                    && file.history(record.id()).revocation().isPresent()) {
                met.add("revoked correction");
            }
            if (record.date().getMonthValue() == 2 && record.date().getDayOfMonth() == 29) {
                met.add("29 February");
            }
        }
        for (Event event : file.events()) {
            met.add(event.kind().name());
        }
        file.evidence().forEach(record -> {
            if (file.history(record.id()).repairs().size() > 2) {
                met.add("repaired again");
            }
        });
        for (Question asked : question.onEachTurningDay()) {
            Assessment answer = asked.answer();
            met.add("outcome " + answer.outcome());
            for (Ground ground : answer.verdict().criteria()) {
                met.add("met " + ground.code());
            }
            for (Ground ground : answer.verdict().excess()) {
                met.add("exceeded " + ground.code());
            }
            for (Flag flag : answer.verdict().flags()) {
                met.add("flag " + flag.code());
            }
            for (Finding finding : answer.findings()) {
                finding.setAside().forEach(leftOut -> met.add("reason " + leftOut.reason()));
                finding.measures().forEach(measure -> {
                    String tally = measure.range().tally().code();
                    if (measure.range().tally().isAmount()) {
                        long over = measure.value() - 50_000_000;
                        met.add(tally
                                + (over == 0 ? " at" : over == 1 ? " just above" : over == -1 ? " just below" : ""));
                    } else {
                        met.add(tally + " " + Math.min(4, measure.value()));
                    }
                });
            }
        }
        met.forEach(corner -> Statistics.label("corners").collect(corner));
        Statistics.label("corners").coverage(coverage -> {
            for (String corner : corners()) {
                coverage.check(corner).count(count -> count > 0);
            }
        });
    }

    private static List<String> corners() {
        List<String> corners = new ArrayList<>(List.of(
                "29 February",
                "repaired again",
                "correction",
                "correction of a report struck with its case",
                "revoked correction",
                "FINES at",
                "FINES just above",
                "FINES just below",
                "ADMONITIONS 4",
                "PENALTY_CASES 4",
                "BREACHES 3",
                "SEVERE_PENALTIES 2"));
        for (EvidenceType type : EvidenceType.values()) {
            corners.add(type.name());
        }
        for (EventKind kind : EventKind.values()) {
            corners.add(kind.name());
        }
        for (SetAside.Reason reason : SetAside.Reason.values()) {
            // the one is not of a finding, the other not of a tally that grades
            if (reason != SetAside.Reason.CONTEXT_ONLY && reason != SetAside.Reason.VERIFIED) {
                corners.add("reason " + reason);
            }
        }
        Pinglu2021.rulebook().outcomes().forEach(outcome -> corners.add("outcome " + outcome));
        Pinglu2021.rulebook().criteria().forEach(criterion -> corners.add("met " + criterion.code()));
        Pinglu2021.rulebook().limits().forEach(limit -> corners.add("exceeded " + limit.code()));
        for (String flag : List.of(
                Flag.ABOVE_LIMIT, Flag.DISPUTED, Flag.DUPLICATE_REPORT, Flag.CONFLICTING_REPORT, "UNVERIFIED")) {
            corners.add("flag " + flag);
        }
        return corners;
    }
}
