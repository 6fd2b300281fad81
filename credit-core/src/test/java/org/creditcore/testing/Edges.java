package org.creditcore.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.EvidenceType;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.grading.Grader;
import org.creditcore.rulebook.Condition;
import org.creditcore.rulebook.Quantity;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.rulebook.Selector;
import org.creditcore.rulebook.Tally;
import org.creditcore.rulebook.Window;

/**
 * Where the answers of a rulebook turn: the ends of its windows, the amounts beside its bounds, the types of record that it looks
 * at, and the sanctions that it counts together.
 */
final class Edges {
    private static final List<String> WITHOUT_BOUND = List.of("20000.00");
    private static final int FEWEST_CASES = 6;
    private static final int MOST_CASES = 12;

    private final Rulebook rulebook;

    private Edges(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static Edges of(Rulebook rulebook) {
        return new Edges(rulebook);
    }

    // days

    /** The windows that close by themselves under some reading, each once, the shortest first. */
    List<Window> windows() {
        Set<Window> windows = new LinkedHashSet<>();
        for (Tally tally : rulebook.tallies()) {
            for (Window window : tally.window().values()) {
                if (window.unit() != Window.Unit.UNLIMITED) {
                    windows.add(new Window(window.unit(), window.length(), false));
                }
            }
        }
        return windows.stream()
                .sorted(Comparator.comparing(Edges::days)
                        .thenComparing(Window::unit)
                        .thenComparing(Window::length))
                .toList();
    }

    /** About how long a window is. */
    private static long days(Window window) {
        return switch (window.unit()) {
            case YEARS, CALENDAR_YEARS -> 365L * window.length();
            case MONTHS -> 30L * window.length();
            case DAYS -> window.length();
            case UNLIMITED -> 0;
        };
    }

    /** Days on a centre, a window away from it, on the days beside these, and some within the months around. */
    Arbitrary<LocalDate> near(LocalDate centre) {
        List<Tuple2<Integer, LocalDate>> centres = new ArrayList<>();
        centres.add(Tuple.of(9, centre));
        List<Window> windows = windows().isEmpty() ? List.of(Window.years(1)) : windows();
        for (Window window : windows) {
            boolean isShortest = centres.size() == 1;
            centres.add(Tuple.of(isShortest ? 5 : 1, end(window, centre)));
            centres.add(Tuple.of(isShortest ? 2 : 1, begin(window, centre)));
        }
        centres.add(Tuple.of(1, centre.plusYears(2)));
        Arbitrary<Integer> days = Weighted.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(5, Arbitraries.of(1, -1)),
                Tuple.of(1, Arbitraries.of(2, -2, 28, 31)),
                Tuple.of(4, Arbitraries.integers().between(-200, 200)));
        return Combinators.combine(Arbitraries.frequency(centres), days)
                .as((from, plusDays) -> DayArbitraries.within(from.plusDays(plusDays)));
    }

    /** The last day of a record of the day. */
    static LocalDate end(Window window, LocalDate day) {
        return window.lastDay(day, Optional.empty()).orElseThrow();
    }

    /** A day from which the window ends on or about the day. */
    private static LocalDate begin(Window window, LocalDate day) {
        return switch (window.unit()) {
            case YEARS -> day.minusYears(window.length());
            case MONTHS -> day.minusMonths(window.length());
            case DAYS -> day.minusDays(window.length());
            case CALENDAR_YEARS -> LocalDate.of(day.getYear() - window.length() + 1, 1, 1);
            case UNLIMITED -> day;
        };
    }

    // numbers

    /** For each bound on a sum: the bound, what lies beside it, and what adds up to it or to what lies beside it. */
    List<Money> amounts() {
        Set<Money> amounts = new LinkedHashSet<>();
        for (Condition.Range range : ranges()) {
            if (range.tally().isAmount()) {
                for (long bound : bounds(range)) {
                    long part = bound / 25;
                    add(
                            amounts,
                            bound,
                            bound + 1,
                            bound - 1,
                            bound / 2,
                            bound / 2 + 1,
                            bound / 2 - 1,
                            part,
                            bound - part);
                }
            }
        }
        if (amounts.isEmpty()) {
            WITHOUT_BOUND.forEach(yuan -> amounts.add(Money.ofYuan(yuan)));
        }
        add(amounts, 1, 0);
        return List.copyOf(amounts);
    }

    private static void add(Set<Money> amounts, long... fen) {
        for (long each : fen) {
            if (each >= 0 && each <= Money.LARGEST_AMOUNT.fen()) {
                amounts.add(Money.ofFen(each));
            }
        }
    }

    /** So many cases that a count may go beyond its greatest bound, but never very many. */
    int cases() {
        long greatest = 0;
        for (Condition.Range range : ranges()) {
            if (range.tally().quantity() instanceof Quantity.Count) {
                for (long bound : bounds(range)) {
                    greatest = Math.max(greatest, bound);
                }
            }
        }
        return (int) Math.max(FEWEST_CASES, Math.min(MOST_CASES, greatest + 2));
    }

    private List<Condition.Range> ranges() {
        return rulebook.criteria().stream()
                .flatMap(criterion -> criterion.condition().ranges().stream())
                .toList();
    }

    /** The greatest values on the lower side of where the range begins, and of where it ends. */
    private static List<Long> bounds(Condition.Range range) {
        List<Long> bounds = new ArrayList<>();
        if (range.atLeast() > 0) {
            bounds.add(range.atLeast() - 1);
        }
        if (range.isBounded()) {
            bounds.add(range.atMost());
        }
        return bounds;
    }

    // records

    /** Whether a tally looks at records of the type. */
    boolean looksAt(EvidenceType type) {
        return rulebook.tallies().stream().anyMatch(tally -> tally.selector().type() == type);
    }

    /** Kinds of sanction that are counted or summed together, but for those that lead to the worst by themselves. */
    List<Set<SanctionKind>> crowds() {
        Set<SanctionKind> worst = worst();
        Set<Set<SanctionKind>> crowds = new LinkedHashSet<>();
        for (Tally tally : rulebook.tallies()) {
            if (tally.selector() instanceof Selector.Acts acts) {
                Set<SanctionKind> crowd = copy(acts.actClass().heaviest());
                if (tally.quantity() instanceof Quantity.Sum sum) {
                    crowd = copy(sum.kinds());
                }
                crowd.removeAll(worst);
                if (!crowd.isEmpty()) {
                    crowds.add(crowd);
                }
            }
        }
        return List.copyOf(crowds);
    }

    private static Set<SanctionKind> copy(Collection<SanctionKind> kinds) {
        Set<SanctionKind> copy = EnumSet.noneOf(SanctionKind.class);
        copy.addAll(kinds);
        return copy;
    }

    /** The kinds of which one alone leads to the worst outcome that one alone can lead to, if another kind leads to a better. */
    private Set<SanctionKind> worst() {
        Grader grader = Grader.of(rulebook);
        LocalDate day = DayArbitraries.centres().get(0);
        Map<SanctionKind, Integer> ranks = new EnumMap<>(SanctionKind.class);
        for (SanctionKind kind : SanctionKind.values()) {
            Sanction sanction = kind.amount() == SanctionKind.Amount.REQUIRED
                    ? Sanction.of(kind, Money.ofFen(1))
                    : Sanction.of(kind);
            Decision decision = Decision.builder()
                    .id(EvidenceArbitraries.ID)
                    .date(day)
                    .reportedBy("法规股")
                    .authority("某局")
                    .document("1号")
                    .addActs(Act.of(sanction))
                    .build();
            CreditFile file = CreditFile.of(SubjectArbitraries.any(), decision);
            ranks.put(kind, rulebook.rank(grader.assess(file, day).outcome()));
        }
        int best = ranks.values().stream().min(Integer::compare).orElseThrow();
        int last = ranks.values().stream().max(Integer::compare).orElseThrow();
        Set<SanctionKind> worst = EnumSet.noneOf(SanctionKind.class);
        ranks.forEach((kind, rank) -> {
            if (rank == last && last > best) {
                worst.add(kind);
            }
        });
        return worst;
    }
}
