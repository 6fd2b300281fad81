package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each type of record has of its own. */
@Tag("R6")
class RecordTypesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2022, 3, 9);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Nested
    class ADecision {
        private final Act warned = Samples.warned();
        private final Act fined = Samples.fined("20000");

        @Test
        void hasActsAndPerhapsAnEndOfPublicity() {
            Decision decision = Samples.decision("D-1")
                    .addActs(fined)
                    .publicityEnds(Samples.END)
                    .build();
            assertThat(decision.authority()).isEqualTo("平鲁区发展和改革局");
            assertThat(decision.document()).isEqualTo("平发改罚〔2022〕3号");
            assertThat(decision.acts()).containsExactly(warned, fined);
            assertThat(decision.publicityEnds()).contains(Samples.END);
            assertThat(decision.lastDay()).contains(Samples.END);
            assertThat(Samples.decision("D-1").build().publicityEnds()).isEmpty();
        }

        @Test
        void isAdverse() {
            assertThat(Samples.decision("D-1").build().isAdverse()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"2022-03-10", "2022-03-11", "9999-12-31"})
        void isPublishedOnItsDateAtLeast(LocalDate publicityEnds) {
            assertThat(Samples.decision("D-1")
                            .publicityEnds(publicityEnds)
                            .build()
                            .lastDay())
                    .contains(publicityEnds);
        }

        @Test
        void namesEveryFault() {
            Decision.Builder decision = Decision.builder()
                    .id("D-1")
                    .date(DAY)
                    .reportedBy("")
                    .authority(" ")
                    .document("\uFEFF")
                    .publicityEnds(DAY_BEFORE);
            assertThatThrownBy(decision::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("reportedBy: is blank, a text is required; "
                            + "authority: is blank, a text is required; "
                            + "document: is blank, a text is required; "
                            + "acts: is empty, a decision deals with at least one act; "
                            + "publicityEnds: 2022-03-09 lies before the date 2022-03-10 of the record,"
                            + " it is on or after it");
        }

        @Tag("R8")
        @Test
        void hasAnEndInTheYears1To9999() {
            Decision.Builder late = Samples.decision("D-1").publicityEnds(LAST.plusDays(1));
            assertThatThrownBy(late::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("publicityEnds: +10000-01-01 is out of range, a date lies in the years 0001 to 9999");
            Decision.Builder early = Samples.decision("D-1").publicityEnds(LocalDate.of(0, 12, 31));
            assertThatThrownBy(early::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("publicityEnds: 0000-12-31 is out of range, a date lies in the years 0001 to 9999; "
                            + "publicityEnds: 0000-12-31 lies before the date 2022-03-10 of the record,"
                            + " it is on or after it");
        }

        @Test
        void showsWhatItStates() {
            assertThat(Samples.decision("D-1").recordedOn(Samples.KNOWN).build())
                    .hasToString("Decision{id=D-1, date=2022-03-10, reportedBy=价格股, recordedOn=2022-03-14,"
                            + " authority=平鲁区发展和改革局, document=平发改罚〔2022〕3号,"
                            + " acts=[Act{grave=false, sanctions=[Sanction[kind=WARNING, amount=Optional.empty]]}]}");
        }
    }

    @Nested
    class ABreach {
        @Test
        void hasAnAuthorityAndADocument() {
            CommitmentBreach breach = Samples.breach("B-1").build();
            assertThat(breach.authority()).isEqualTo("平鲁区行政审批局");
            assertThat(breach.document()).isEqualTo("平审承〔2022〕7号");
            assertThat(breach.lastDay()).isEmpty();
            assertThat(breach.isAdverse()).isTrue();
            assertThat(breach)
                    .hasToString("CommitmentBreach{id=B-1, date=2022-03-10, reportedBy=审批股,"
                            + " authority=平鲁区行政审批局, document=平审承〔2022〕7号}");
        }

        @Test
        void namesEveryFault() {
            CommitmentBreach.Builder breach = Samples.breach(" ").authority("").document("\u3000");
            assertThatThrownBy(breach::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("id: is blank, a text is required; "
                            + "authority: is blank, a text is required; "
                            + "document: is blank, a text is required");
        }
    }

    @Nested
    class ADetermination {
        @ParameterizedTest
        @EnumSource
        void restsOnAGroundAndIsAdverse(DishonestyGround ground) {
            SeriousDishonesty determination =
                    Samples.determination("S-1").ground(ground).build();
            assertThat(determination.ground()).isEqualTo(ground);
            assertThat(determination.authority()).isEqualTo("平鲁区人民法院");
            assertThat(determination.document()).isEqualTo("（2022）晋0603执11号");
            assertThat(determination.lastDay()).isEmpty();
            assertThat(determination.isAdverse()).isTrue();
            assertThat(determination)
                    .hasToString("SeriousDishonesty{id=S-1, date=2022-03-10, reportedBy=信用股,"
                            + " authority=平鲁区人民法院, document=（2022）晋0603执11号, ground=" + ground + "}");
        }

        @Test
        void namesEveryFault() {
            SeriousDishonesty.Builder determination =
                    Samples.determination("S-1").reportedBy("").authority("").document("");
            assertThatThrownBy(determination::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("reportedBy: is blank, a text is required; "
                            + "authority: is blank, a text is required; "
                            + "document: is blank, a text is required");
        }
    }

    @Nested
    class ACommendation {
        @ParameterizedTest
        @EnumSource
        void isByABodyAndNotAdverse(CommendingBody by) {
            Commendation commendation = Samples.commendation("H-1").by(by).build();
            assertThat(commendation.by()).isEqualTo(by);
            assertThat(commendation.authority()).isEqualTo("朔州市某行业协会");
            assertThat(commendation.verifiedBy()).isEmpty();
            assertThat(commendation.lastDay()).isEmpty();
            assertThat(commendation.isAdverse()).isFalse();
        }

        @Tag("R27")
        @Test
        void ofAnAssociationMayBeVerified() {
            Commendation commendation =
                    Samples.commendation("H-1").verifiedBy("朔州市能源局").build();
            assertThat(commendation.verifiedBy()).contains("朔州市能源局");
            assertThat(commendation)
                    .hasToString("Commendation{id=H-1, date=2022-03-10, reportedBy=办公室, authority=朔州市某行业协会,"
                            + " by=INDUSTRY_ASSOCIATION, verifiedBy=朔州市能源局}");
        }

        @Tag("R27")
        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "INDUSTRY_ASSOCIATION")
        void ofAnotherBodyIsNotVerified(CommendingBody by) {
            Commendation.Builder commendation =
                    Samples.commendation("H-1").by(by).verifiedBy("朔州市能源局");
            assertThatThrownBy(commendation::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("verifiedBy: is given, only a commendation by INDUSTRY_ASSOCIATION is verified");
        }

        @Test
        void namesEveryFault() {
            Commendation.Builder commendation = Samples.commendation("")
                    .authority("\t")
                    .by(CommendingBody.ADMINISTRATIVE_ORGAN)
                    .verifiedBy(" ");
            assertThatThrownBy(commendation::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("id: is blank, a text is required; "
                            + "authority: is blank, a text is required; "
                            + "verifiedBy: is blank, a text is required; "
                            + "verifiedBy: is given, only a commendation by INDUSTRY_ASSOCIATION is verified");
        }
    }

    @Nested
    class ARating {
        @ParameterizedTest
        @CsvSource({"GOOD, false", "NEUTRAL, false", "LOW, true"})
        void isAdverseIfLow(Standing standing, boolean adverse) {
            CreditRating rating = Samples.rating("R-1").standing(standing).build();
            assertThat(rating.standing()).isEqualTo(standing);
            assertThat(rating.isAdverse()).isEqualTo(adverse);
        }

        @Test
        void hasASchemeAResultAndPerhapsAnEnd() {
            CreditRating rating = Samples.rating("R-1").validUntil(Samples.END).build();
            assertThat(rating.authority()).isEqualTo("朔州市税务局");
            assertThat(rating.scheme()).isEqualTo("纳税信用");
            assertThat(rating.result()).isEqualTo("D");
            assertThat(rating.validUntil()).contains(Samples.END);
            assertThat(rating.lastDay()).contains(Samples.END);
            assertThat(Samples.rating("R-1").build().validUntil()).isEmpty();
            assertThat(rating)
                    .hasToString("CreditRating{id=R-1, date=2022-03-10, reportedBy=法规股, authority=朔州市税务局,"
                            + " scheme=纳税信用, result=D, standing=LOW, validUntil=2023-09-30}");
        }

        @Test
        void isValidOnItsDateAtLeast() {
            assertThat(Samples.rating("R-1").validUntil(DAY).build().lastDay()).contains(DAY);
        }

        @Test
        void namesEveryFault() {
            CreditRating.Builder rating =
                    Samples.rating("R-1").authority("").scheme("").result("").validUntil(DAY_BEFORE);
            assertThatThrownBy(rating::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("authority: is blank, a text is required; "
                            + "scheme: is blank, a text is required; "
                            + "result: is blank, a text is required; "
                            + "validUntil: 2022-03-09 lies before the date 2022-03-10 of the record,"
                            + " it is on or after it");
        }
    }

    @Nested
    class AListEntry {
        @ParameterizedTest
        @CsvSource({"RED, false", "BLACK, true"})
        void isAdverseIfBlack(ListColour list, boolean adverse) {
            ListEntry entry = Samples.listEntry("L-1").list(list).build();
            assertThat(entry.list()).isEqualTo(list);
            assertThat(entry.authority()).isEqualTo("山西省应急管理厅");
            assertThat(entry.validUntil()).isEmpty();
            assertThat(entry.isAdverse()).isEqualTo(adverse);
        }

        @Test
        void perhapsHasAnEndOnItsDateAtLeast() {
            ListEntry entry = Samples.listEntry("L-1").validUntil(DAY).build();
            assertThat(entry.validUntil()).contains(DAY);
            assertThat(entry.lastDay()).contains(DAY);
            assertThat(entry)
                    .hasToString("ListEntry{id=L-1, date=2022-03-10, reportedBy=能源股, authority=山西省应急管理厅,"
                            + " list=BLACK, validUntil=2022-03-10}");
        }

        @Test
        void namesEveryFault() {
            ListEntry.Builder entry =
                    Samples.listEntry("L-1").corrects("").authority("").validUntil(DAY_BEFORE);
            assertThatThrownBy(entry::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("corrects: is blank, a text is required; "
                            + "authority: is blank, a text is required; "
                            + "validUntil: 2022-03-09 lies before the date 2022-03-10 of the record,"
                            + " it is on or after it");
        }
    }

    @Tag("R9")
    @Nested
    class AnObservation {
        @ParameterizedTest
        @EnumSource
        void comesFromAChannelAndIsNeverAdverse(Channel channel) {
            Observation observation =
                    Samples.observation("O-1").channel(channel).build();
            assertThat(observation.channel()).isEqualTo(channel);
            assertThat(observation.note()).isEmpty();
            assertThat(observation.lastDay()).isEmpty();
            assertThat(observation.isAdverse()).isFalse();
        }

        @Tag("R4")
        @Test
        void doesNotShowItsNote() {
            Observation observation =
                    Samples.observation("O-1").note("张三反映噪声扰民").build();
            assertThat(observation.note()).contains("张三反映噪声扰民");
            assertThat(observation)
                    .hasToString("Observation{id=O-1, date=2022-03-10, reportedBy=监督股, channel=DAILY_INSPECTION}");
        }

        @Test
        void namesEveryFault() {
            Observation.Builder observation = Samples.observation("").note(" ");
            assertThatThrownBy(observation::build)
                    .isExactlyInstanceOf(InvalidEvidenceException.class)
                    .hasMessage("id: is blank, a text is required; note: is blank, a text is required");
        }
    }
}
