package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditcore.grading.Samples.SUBJECT;
import static org.creditcore.grading.Samples.UNIT;
import static org.creditcore.grading.Samples.breach;
import static org.creditcore.grading.Samples.commendation;
import static org.creditcore.grading.Samples.day;
import static org.creditcore.grading.Samples.determination;
import static org.creditcore.grading.Samples.fine;
import static org.creditcore.grading.Samples.listed;
import static org.creditcore.grading.Samples.observation;
import static org.creditcore.grading.Samples.order;
import static org.creditcore.grading.Samples.rating;

import java.util.List;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Channel;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.Observation;
import org.creditcore.evidence.Standing;
import org.creditcore.subject.Identifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file as canonical text: every part of it and nothing else. */
class CanonicalFileTest {
    @Test
    @Tag("law-2")
    void everyTypeOfRecordHasItsLines() {
        Act grave = Act.builder()
                .grave(true)
                .conduct("未按\"规定\"\n报送")
                .conductFrom(day("2022-01-02"))
                .conductTo(day("2022-01-03"))
                .addSanctions(fine("20000.05"))
                .build();
        CreditFile file = CreditFile.of(
                SUBJECT.withName("示例一").withFurtherIdentifier(Identifier.of("工商注册号", "140603600000000")),
                List.of(
                        Samples.decision("D-1", "2022-03-10")
                                .addActs(grave, order())
                                .publicityEnds(day("2023-03-10"))
                                .recordedOn(day("2022-03-15"))
                                .build(),
                        breach("P-1", "2022-03-11").build(),
                        determination("S-1", "2022-03-12").build(),
                        determination("S-2", "2022-03-12").corrects("S-1").build(),
                        commendation("K-1", "2022-03-13", CommendingBody.INDUSTRY_ASSOCIATION)
                                .verifiedBy("朔州市能源局")
                                .build(),
                        rating("R-1", "2022-03-14", Standing.LOW)
                                .validUntil(day("2024-03-13"))
                                .build(),
                        listed("L-1", "2022-03-15", ListColour.RED).build(),
                        observation("O-1", "2022-03-16", Channel.COMPLAINT),
                        Observation.builder()
                                .from(observation("O-2", "2022-03-17", Channel.DAILY_INSPECTION))
                                .note("正常")
                                .build()),
                List.of(
                        Event.revocation("S-1", day("2022-04-01"), UNIT),
                        Event.builder()
                                .from(Event.repair("D-1", day("2022-04-02"), UNIT))
                                .document("平信修〔2022〕1号")
                                .recordedOn(day("2022-04-03"))
                                .build()));
        assertThat(file.canonicalText()).isEqualTo("""
                        subject LEGAL_PERSON
                        identifier "USCC" "91140603MA0KAMP17P"
                        identifier "工商注册号" "140603600000000"
                        DECISION "D-1" 2022-03-10 "价格股" 2022-03-15 -
                         by "朔州市市场监督管理局" "朔市监罚〔2022〕D-1号" 2023-03-10
                         act grave "未按\\u0022规定\\u0022\\u000A报送" 2022-01-02 2022-01-03
                          sanction FINE 2000005
                         act ordinary - - -
                          sanction CORRECTION_ORDER -
                        COMMITMENT_BREACH "P-1" 2022-03-11 "审批股" - -
                         by "平鲁区行政审批局" "平审承〔2022〕P-1号"
                        SERIOUS_DISHONESTY "S-1" 2022-03-12 "信用股" - -
                         by "平鲁区人民法院" "（2022）晋0603执S-1号" REFUSAL_OF_LEGAL_DUTY
                        SERIOUS_DISHONESTY "S-2" 2022-03-12 "信用股" - "S-1"
                         by "平鲁区人民法院" "（2022）晋0603执S-2号" REFUSAL_OF_LEGAL_DUTY
                        COMMENDATION "K-1" 2022-03-13 "办公室" - -
                         by "朔州市能源局" INDUSTRY_ASSOCIATION "朔州市能源局"
                        RATING "R-1" 2022-03-14 "信用股" - -
                         by "朔州市税务局" "纳税信用" "D" LOW 2024-03-13
                        LIST_ENTRY "L-1" 2022-03-15 "能源股" - -
                         by "山西省应急管理厅" RED -
                        OBSERVATION "O-1" 2022-03-16 "监督股" - -
                         seen COMPLAINT -
                        OBSERVATION "O-2" 2022-03-17 "监督股" - -
                         seen DAILY_INSPECTION "正常"
                        REVOCATION "S-1" 2022-04-01 "法规股" - -
                        REPAIR "D-1" 2022-04-02 "法规股" "平信修〔2022〕1号" 2022-04-03
                        """);
    }
}
