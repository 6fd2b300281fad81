package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListColour;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.evidence.Standing;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.rulebook.Reading;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole of Art. 8 by enumeration: 425 cells of counters (0 to 4 admonitions, penalty cases and breaches; where there is a
 * penalty case, fines of nothing, below, at and above 500,000.00 yuan) with the grounds of grade A and C present or not. What the
 * engine finds is compared with plain conditions written here from the rules.
 *
 * <p>Each option decides something. The first admonition and the first penalty case are of two acts each
 * ({@code countingUnit}); the first breach and the red-list entry are disputed ({@code disputed}); one severe penalty is older
 * than a year and still published, another is no longer published ({@code severePenaltyWindow}).
 */
@Tag("R16")
@Tag("R19")
@Tag("R23")
@Tag("R24")
@Tag("R25")
@Tag("R26")
@Tag("R28")
@Tag("R29")
@Tag("R30")
class CounterGridTest {
    private static final Subject SUBJECT =
            Subject.of(SubjectKind.LEGAL_PERSON, UnifiedSocialCreditCode.of("91140603MA0KAMP17P"));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2023, 3, 10);
    private static final LocalDate TWO_YEARS_AGO = LocalDate.of(2022, 3, 10);

    private static final int MOST = 4;
    private static final int CELLS = 425;
    private static final String[][] FINES = {
        {}, {"480000.00", "19999.99"}, {"20000.00", "480000.00"}, {"500000.00", "0.01"}
    };

    // the grounds of grade A and of grade C, as bits
    private static final int COMMENDATION = 1;
    private static final int RED_LIST = 1 << 1;
    private static final int GOOD_RATING = 1 << 2;
    private static final int VERIFIED = 1 << 3;
    private static final int DETERMINATION = 1 << 4;
    private static final int BLACK_LIST = 1 << 5;
    private static final int LOW_RATING = 1 << 6;
    private static final int SEVERE_PUBLISHED = 1 << 7;
    private static final int SEVERE_NO_LONGER_PUBLISHED = 1 << 8;
    private static final int ALL_GROUNDS = (1 << 9) - 1;

    private static final List<Evidence> GROUNDS = List.of(
            commendation("A-ORGAN", CommendingBody.ADMINISTRATIVE_ORGAN),
            listEntry("A-RED", ListColour.RED),
            rating("A-RATED", Standing.GOOD),
            commendation("A-VERIFIED", CommendingBody.INDUSTRY_ASSOCIATION),
            determination(),
            listEntry("C-BLACK", ListColour.BLACK),
            rating("C-RATED", Standing.LOW),
            closure("C-PUBLISHED", DAY),
            closure("C-UNPUBLISHED", DAY.minusDays(1)));

    private static final Event OBJECTION_TO_A_BREACH = Event.objection("X1", DAY, "信用股");
    private static final Event OBJECTION_TO_THE_RED_LIST = Event.objection("A-RED", DAY, "信用股");

    private final List<Reading> readings = Reading.all(Pinglu2021.rulebook().options());
    private final List<Grader> graders = readings.stream()
            .map(reading -> Grader.of(Pinglu2021.rulebook().under(reading)))
            .toList();

    /** One cell of counters: how many cases, and which of the sums of fines. */
    private record Cell(int admonitions, int penalties, int breaches, int fines) {
        long fen() {
            return switch (fines) {
                case 0 -> 0;
                case 1 -> 49_999_999;
                case 2 -> 50_000_000;
                default -> 50_000_001;
            };
        }
    }

    /** Every cell under every reading, with no further ground, with each of them alone, and with all. */
    @Test
    void everyCellUnderEveryReading() {
        List<Integer> choices = new ArrayList<>(List.of(0, ALL_GROUNDS));
        for (int ground = 1; ground < ALL_GROUNDS; ground <<= 1) {
            choices.add(ground);
        }
        for (Cell cell : cells()) {
            List<Evidence> cases = cases(cell);
            for (int grounds : choices) {
                CreditFile file = file(cases, cell, grounds);
                for (int reading = 0; reading < readings.size(); reading++) {
                    check(file, cell, grounds, reading);
                }
            }
        }
    }

    /**
     * Every cell with every combination of the grounds but the one whose publicity has ended, under every value of the options that
     * say what follows from grounds ({@code aboveLimit}, {@code cleanRecord}). The other options, which say what counts, go round:
     * over the cells each combination meets all of their values. Of each six outcomes one is checked with its grounds, in turn.
     */
    @Test
    void everyCellWithEveryCombinationOfGrounds() {
        int cellsSeen = 0;
        for (Cell cell : cells()) {
            List<Evidence> cases = cases(cell);
            for (int grounds = 0; grounds < SEVERE_NO_LONGER_PUBLISHED; grounds++) {
                CreditFile file = file(cases, cell, grounds);
                int counting = cellsSeen % 12;
                for (int decided = 0; decided < 6; decided++) {
                    int reading = (decided / 2 * 12 + counting) * 2 + decided % 2;
                    if (decided == (cellsSeen + grounds) % 6) {
                        check(file, cell, grounds, reading);
                    } else {
                        checkOutcome(file, cell, grounds, reading);
                    }
                }
            }
            cellsSeen++;
        }
        assertThat(cellsSeen).isEqualTo(CELLS);
    }

    /** The place of a reading in the list that the enumeration above counts on. */
    @Test
    void readingsVaryFromTheLastOptionOn() {
        assertThat(readings).hasSize(72);
        assertThat(readings.get(71).values())
                .isEqualTo(Map.of(
                        "aboveLimit", "UNDETERMINED",
                        "severePenaltyWindow", "UNTIL_REPAIRED",
                        "disputed", "SUSPEND",
                        "countingUnit", "ACT",
                        "cleanRecord", "GRADE_A"));
        assertThat(readings.get(24).value("aboveLimit")).isEqualTo("ESCALATE_TO_C");
        assertThat(readings.get(1).value("cleanRecord")).isEqualTo("GRADE_A");
    }

    private void checkOutcome(CreditFile file, Cell cell, int grounds, int reading) {
        String actual = graders.get(reading).assess(file, DAY).outcome().code();
        if (!actual.equals(new Expected(cell, grounds, readings.get(reading)).outcome)) {
            check(file, cell, grounds, reading);
            fail("the verdict has another outcome than %s", actual);
        }
    }

    private void check(CreditFile file, Cell cell, int grounds, int reading) {
        Verdict actual = graders.get(reading).assess(file, DAY).verdict();
        Expected expected = new Expected(cell, grounds, readings.get(reading));
        if (!actual.outcome().code().equals(expected.outcome)
                || !actual.criteria().equals(expected.criteria)
                || !actual.excess().equals(expected.excess)) {
            fail(
                    "%s with grounds %s, read with %s: expected %s by %s and %s, but was %s",
                    cell,
                    file.evidence(),
                    readings.get(reading),
                    expected.outcome,
                    expected.criteria,
                    expected.excess,
                    actual);
        }
    }

    /** What the rules say of a cell, in plain conditions. */
    private static final class Expected {
        final String outcome;
        final List<Ground> criteria = new ArrayList<>();
        final List<Ground> excess = new ArrayList<>();

        Expected(Cell cell, int grounds, Reading reading) {
            boolean suspends = reading.value("disputed").equals("SUSPEND");
            boolean byAct = reading.value("countingUnit").equals("ACT");
            String window = reading.value("severePenaltyWindow");

            int admonitions = cell.admonitions();
            int penalties = cell.penalties();
            int breaches = cell.breaches();
            if (byAct && admonitions > 0) {
                admonitions++;
            }
            if (byAct && penalties > 0) {
                penalties++;
            }
            if (suspends && breaches > 0) {
                breaches--;
            }
            boolean redList = has(grounds, RED_LIST) && !suspends;
            boolean severePublished = has(grounds, SEVERE_PUBLISHED) && !window.equals("ONE_YEAR");
            boolean severeUnpublished = has(grounds, SEVERE_NO_LONGER_PUBLISHED) && window.equals("UNTIL_REPAIRED");

            boolean a = false;
            boolean b = false;
            boolean c = false;
            if (has(grounds, COMMENDATION) || redList) {
                a = true;
                List<String> ids = new ArrayList<>();
                addIf(has(grounds, COMMENDATION), "A-ORGAN", ids);
                addIf(redList, "A-RED", ids);
                criteria.add(new Ground("A-1", ids));
            }
            if (has(grounds, GOOD_RATING)) {
                a = true;
                criteria.add(new Ground("A-2", List.of("A-RATED")));
            }
            if (has(grounds, VERIFIED)) {
                a = true;
                criteria.add(new Ground("A-3", List.of("A-VERIFIED")));
            }
            if (admonitions == 1 || admonitions == 2) {
                b = true;
                criteria.add(new Ground("B-1", ids("M", 1, cell.admonitions())));
            }
            if ((penalties == 1 || penalties == 2) && cell.fen() <= 50_000_000) {
                b = true;
                criteria.add(new Ground("B-2", ids("P", 1, cell.penalties())));
            }
            if (breaches == 1 || breaches == 2) {
                b = true;
                criteria.add(new Ground("B-3", ids("X", suspends ? 2 : 1, cell.breaches())));
            }
            if (has(grounds, DETERMINATION) || has(grounds, BLACK_LIST)) {
                c = true;
                List<String> ids = new ArrayList<>();
                addIf(has(grounds, BLACK_LIST), "C-BLACK", ids);
                addIf(has(grounds, DETERMINATION), "C-DETERMINED", ids);
                criteria.add(new Ground("C-1", ids));
            }
            if (severePublished || severeUnpublished || has(grounds, LOW_RATING)) {
                c = true;
                List<String> ids = new ArrayList<>();
                addIf(severePublished, "C-PUBLISHED", ids);
                addIf(has(grounds, LOW_RATING), "C-RATED", ids);
                addIf(severeUnpublished, "C-UNPUBLISHED", ids);
                criteria.add(new Ground("C-2", ids));
            }
            if (admonitions >= 3) {
                excess.add(new Ground("B-1", ids("M", 1, cell.admonitions())));
            }
            if (penalties >= 3) {
                excess.add(new Ground("B-2", ids("P", 1, cell.penalties())));
            }
            if (cell.fen() > 50_000_000) {
                excess.add(new Ground("B-2-FINES", ids("P", 1, Math.min(2, cell.penalties()))));
            }
            if (breaches >= 3) {
                excess.add(new Ground("B-3", ids("X", suspends ? 2 : 1, cell.breaches())));
            }
            outcome = outcome(a, b, c, !excess.isEmpty(), reading);
        }

        private static String outcome(boolean a, boolean b, boolean c, boolean above, Reading reading) {
            if (c) {
                return "C";
            }
            if (above) {
                switch (reading.value("aboveLimit")) {
                    case "ESCALATE_TO_C":
                        return "C";
                    case "UNDETERMINED":
                        return "UNDETERMINED";
                    default:
                        return "B";
                }
            }
            if (b) {
                return "B";
            }
            if (a) {
                return "A";
            }
            return reading.value("cleanRecord").equals("GRADE_A") ? "A" : "UNGRADED";
        }

        private static void addIf(boolean counts, String id, List<String> ids) {
            if (counts) {
                ids.add(id);
            }
        }

        private static List<String> ids(String prefix, int first, int last) {
            List<String> ids = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                ids.add(prefix + i);
            }
            return ids;
        }
    }

    private static boolean has(int grounds, int ground) {
        return (grounds & ground) != 0;
    }

    // the files

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int admonitions = 0; admonitions <= MOST; admonitions++) {
            for (int penalties = 0; penalties <= MOST; penalties++) {
                for (int breaches = 0; breaches <= MOST; breaches++) {
                    for (int fines = 0; fines < (penalties == 0 ? 1 : FINES.length); fines++) {
                        cells.add(new Cell(admonitions, penalties, breaches, fines));
                    }
                }
            }
        }
        return cells;
    }

    private static List<Evidence> cases(Cell cell) {
        List<Evidence> records = new ArrayList<>();
        for (int i = 1; i <= cell.admonitions(); i++) {
            records.add(admonition(i));
        }
        for (int i = 1; i <= cell.penalties(); i++) {
            records.add(penalty(i, cell));
        }
        for (int i = 1; i <= cell.breaches(); i++) {
            records.add(breach(i));
        }
        return records;
    }

    private static CreditFile file(List<Evidence> cases, Cell cell, int grounds) {
        List<Evidence> records = new ArrayList<>(cases);
        for (int i = 0; i < GROUNDS.size(); i++) {
            if (has(grounds, 1 << i)) {
                records.add(GROUNDS.get(i));
            }
        }
        List<Event> events = new ArrayList<>();
        if (cell.breaches() > 0) {
            events.add(OBJECTION_TO_A_BREACH);
        }
        if (has(grounds, RED_LIST)) {
            events.add(OBJECTION_TO_THE_RED_LIST);
        }
        return CreditFile.of(SUBJECT, records, events);
    }

    private static Decision admonition(int number) {
        List<Act> acts = new ArrayList<>();
        acts.add(Act.of(Sanction.of(number % 2 == 0 ? SanctionKind.CORRECTION_ORDER : SanctionKind.WARNING)));
        if (number == 1) {
            acts.add(Act.of(Sanction.of(SanctionKind.CORRECTION_ORDER), Sanction.of(SanctionKind.WARNING)));
        }
        return decision("M" + number, A_YEAR_AGO).acts(acts).build();
    }

    /** Penalties of different kinds; the fines are in the first two, or all in the only one. */
    private static Decision penalty(int number, Cell cell) {
        List<SanctionKind> kinds = List.of(
                SanctionKind.OTHER_PENALTY,
                SanctionKind.LICENCE_SUSPENSION,
                SanctionKind.CIRCULATED_CRITICISM,
                SanctionKind.CONFISCATION_OF_PROPERTY);
        List<Sanction> sanctions = new ArrayList<>();
        sanctions.add(Sanction.of(kinds.get(number - 1)));
        String[] fines = FINES[cell.fines()];
        if (fines.length > 0 && cell.penalties() == 1) {
            sanctions.add(Sanction.fine(Money.ofYuan(fines[0]).plus(Money.ofYuan(fines[1]))));
        } else if (number <= fines.length) {
            sanctions.add(Sanction.fine(Money.ofYuan(fines[number - 1])));
        }
        Decision.Builder decision =
                decision("P" + number, A_YEAR_AGO).addActs(Act.of(sanctions.toArray(Sanction[]::new)));
        if (number == 1) {
            decision.addActs(Act.of(Sanction.of(SanctionKind.CONFISCATION_OF_GAINS, Money.ofYuan("900000.00"))));
        }
        return decision.build();
    }

    private static Decision closure(String id, LocalDate publicityEnds) {
        return decision(id, TWO_YEARS_AGO)
                .addActs(Act.of(Sanction.of(SanctionKind.CLOSURE)))
                .publicityEnds(publicityEnds)
                .build();
    }

    private static Decision.Builder decision(String id, LocalDate date) {
        return Decision.builder()
                .id(id)
                .date(date)
                .reportedBy("法规股")
                .authority("平鲁区发展和改革局")
                .document("平发改〔2023〕" + id + "7号");
    }

    private static CommitmentBreach breach(int number) {
        return CommitmentBreach.builder()
                .id("X" + number)
                .date(A_YEAR_AGO)
                .reportedBy("审批股")
                .authority("平鲁区行政审批局")
                .document("平审承〔2023〕" + number + "号")
                .build();
    }

    private static SeriousDishonesty determination() {
        return SeriousDishonesty.builder()
                .id("C-DETERMINED")
                .date(A_YEAR_AGO)
                .reportedBy("信用股")
                .authority("平鲁区人民法院")
                .document("（2023）晋0603执11号")
                .ground(DishonestyGround.OTHER)
                .build();
    }

    private static Commendation commendation(String id, CommendingBody by) {
        Commendation.Builder commendation = Commendation.builder()
                .id(id)
                .date(A_YEAR_AGO)
                .reportedBy("办公室")
                .authority("朔州市某某机构")
                .by(by);
        return by == CommendingBody.INDUSTRY_ASSOCIATION
                ? commendation.verifiedBy("朔州市能源局").build()
                : commendation.build();
    }

    private static CreditRating rating(String id, Standing standing) {
        return CreditRating.builder()
                .id(id)
                .date(standing == Standing.LOW ? TWO_YEARS_AGO : A_YEAR_AGO)
                .reportedBy("信用股")
                .authority("朔州市税务局")
                .scheme("评价 " + standing)
                .result(standing.name())
                .standing(standing)
                .build();
    }

    private static ListEntry listEntry(String id, ListColour list) {
        return ListEntry.builder()
                .id(id)
                .date(A_YEAR_AGO)
                .reportedBy("能源股")
                .authority("山西省应急管理厅")
                .list(list)
                .build();
    }
}
