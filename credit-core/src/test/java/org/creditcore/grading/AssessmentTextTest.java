package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.evidence.SanctionKind.CIRCULATED_CRITICISM;
import static org.creditcore.evidence.SanctionKind.FINE;
import static org.creditcore.evidence.SanctionKind.WARNING;
import static org.creditcore.grading.Samples.GRADER;
import static org.creditcore.grading.Samples.act;
import static org.creditcore.grading.Samples.award;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.decision;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.file;
import static org.creditcore.grading.Samples.fined;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.objection;
import static org.creditcore.grading.Samples.rating;
import static org.creditcore.grading.Samples.repair;
import static org.creditcore.grading.Samples.revocation;
import static org.creditcore.grading.Samples.warning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Standing;
import org.creditcore.subject.Language;
import org.creditcore.subject.ResidentIdentityNumber;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The assessment for people, to the byte. */
class AssessmentTextTest {

    /** A file in which every section of the text has something. */
    private static CreditFile rich() {
        return CreditFile.of(
                Samples.SUBJECT.withName("平鲁区某某商贸有限公司"),
                List.of(
                        award("K-1", "2021-08-01"),
                        commendation("K-2", "2022-02-14", CommendingBody.INDUSTRY_ASSOCIATION)
                                .authority("朔州市煤炭行业协会")
                                .build(),
                        decision("D-1", "2022-01-10", fined("300000.00")),
                        decision("D-2", "2022-02-11")
                                .document("朔市监罚\r\n〔2022〕\u20289号")
                                .addActs(fined("234567.89"), warning())
                                .build(),
                        decision("D-3", "2022-02-11")
                                .document("朔市监罚〔2022〕9号")
                                .recordedOn(day("2022-02-10"))
                                .addActs(fined("4567.89"))
                                .build(),
                        decision("D-4", "2022-03-12", act(CIRCULATED_CRITICISM)),
                        decision("D-5", "2022-03-13", act(WARNING, FINE)),
                        decision("D-6", "2022-09-01", warning()),
                        breach("B-1", "2021-06-29").build(),
                        determination("S-1", "2021-12-01").build(),
                        rating("R-1", "2021-09-01", Standing.LOW).build(),
                        rating("R-2", "2022-04-01", Standing.NEUTRAL).build(),
                        rating("R-3", "2022-04-02", Standing.GOOD)
                                .authority("平鲁区发改局")
                                .scheme("内部评价")
                                .build(),
                        listed("L-1", "2022-05-05", ListColour.RED)
                                .recordedOn(day("2022-07-15"))
                                .build(),
                        Samples.observation("O-1", "2022-05-06", Channel.COMPLAINT)),
                List.of(objection("D-1", "2022-04-20"), repair("S-1", "2022-05-20"), revocation("D-5", "2022-06-01")));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = AssessmentTextTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Tag("R12")
    @Tag("R19")
    @Tag("R22")
    @Tag("R27")
    @Tag("R28")
    @Test
    void saysEverythingInEnglish() throws IOException {
        Assessment assessment = GRADER.assess(rich(), day("2022-06-30"), KnownOn.of(day("2022-07-10")));
        assertThat(assessment.text(Language.ENGLISH)).isEqualTo(golden("rich.en.txt"));
    }

    @Tag("R12")
    @Tag("R19")
    @Tag("R22")
    @Tag("R27")
    @Tag("R28")
    @Test
    void saysEverythingInChinese() throws IOException {
        Assessment assessment = GRADER.assess(rich(), day("2022-06-30"), KnownOn.of(day("2022-07-10")));
        assertThat(assessment.text(Language.CHINESE)).isEqualTo(golden("rich.zh.txt"));
    }

    @Tag("R30")
    @Test
    void saysThatThereIsNothingInBothLanguages() throws IOException {
        Assessment assessment = GRADER.assess(file(), day("2022-06-30"));
        assertThat(assessment.text(Language.ENGLISH)).isEqualTo(golden("empty.en.txt"));
        assertThat(assessment.text(Language.CHINESE)).isEqualTo(golden("empty.zh.txt"));
    }

    @ParameterizedTest
    @EnumSource
    void aLineBreakInADocumentNumberBeginsNoLine(Language language) {
        String text = GRADER.assess(rich(), day("2022-06-30")).text(language);
        assertThat(text).contains("朔市监罚 〔2022〕 9号").doesNotContain("\r").doesNotContain("\u2028");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("〔2022〕"));
        assertThat(text).endsWith("\n").doesNotContain("\n\n");
    }

    @Tag("R4")
    @ParameterizedTest
    @EnumSource
    void namesNobodyAndShowsNoWholePersonalIdentifier(Language language) {
        Subject person = Subject.of(SubjectKind.NATURAL_PERSON, ResidentIdentityNumber.of("11010519491231002X"), "张三");
        Act act = Act.builder().from(warning()).conduct("李四举报的行为").build();
        Observation observation = Observation.builder()
                .from(Samples.observation("O-1", "2022-05-06", Channel.COMPLAINT))
                .note("王五电话")
                .build();
        CreditFile file = CreditFile.of(person, decision("D-1", "2022-03-10", act), observation);
        Assessment assessment = GRADER.assess(file, day("2022-06-30"));
        assertThat(assessment.text(language))
                .startsWith("RESIDENT_ID 110105********002X: B\n")
                .doesNotContain("19491231")
                .doesNotContain("张三")
                .doesNotContain("李四")
                .doesNotContain("王五");
        assertThat(assessment).hasToString("RESIDENT_ID 110105********002X: B on 2022-06-30");
    }

    @Test
    void theOutcomeIsOnTheFirstLine() {
        CreditFile file = file(decision("D-1", "2022-03-10", fined("500000.01")));
        assertThat(Samples.reading("aboveLimit", "UNDETERMINED")
                        .assess(file, day("2022-06-30"))
                        .text(Language.ENGLISH)
                        .lines())
                .startsWith(
                        "USCC 91140603MA0KAMP17P: UNDETERMINED",
                        "  as of 2022-06-30: undetermined",
                        "  by 平发改发〔2021〕121号, read with aboveLimit=UNDETERMINED,"
                                + " severePenaltyWindow=UNTIL_PUBLICITY_ENDS, disputed=COUNT, countingUnit=DECISION,"
                                + " cleanRecord=UNGRADED");
    }
}
