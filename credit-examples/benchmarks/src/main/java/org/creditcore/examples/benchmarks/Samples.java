package org.creditcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CommendingBody;
import org.creditcore.evidence.CommitmentBreach;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.DishonestyGround;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.evidence.SeriousDishonesty;

/**
 * Subjects with what is on file about them, always the same for the same number. Of each hundred subjects, 60 have up to 2
 * records, 30 have 3 to 10, 9 have 11 to 100 and 1 has 1,000: about 16 on average.
 *
 * <p>Records are dated from a year and a half before the days asked about to two months after them, so that about half of them
 * count; some are repaired before or after those days, and some revoked.
 */
final class Samples {
    /** The first day asked about. */
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    /**
     * How many days are asked about, in turn. A single day would be learned by heart: processors remember the branches of a few
     * thousand records.
     */
    static final int DAYS = 28;

    private static final int EARLIEST = -560;
    private static final int LATEST = 90;

    private static final String OFFICE = "信用科";

    private static final List<String> AUTHORITIES = List.of("示例区市场监督管理局", "示例区应急管理局", "示例区生态环境局", "示例区发展和改革局");

    private Samples() {}

    /** Subjects with the numbers from 0 on. */
    static List<Sample> of(int subjects) {
        List<Sample> samples = new ArrayList<>(subjects);
        for (int number = 0; number < subjects; number++) {
            samples.add(subject(number));
        }
        return samples;
    }

    /** The subject of a number. */
    static Sample subject(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return sample(random, records(random, number));
    }

    /** A subject with a number of records. */
    static Sample withRecords(int records) {
        return sample(new SplittableRandom(records), records);
    }

    /** A subject with a number of records, none of them dated later than the day asked about. */
    static Sample untilToday(int records) {
        SplittableRandom random = new SplittableRandom(records);
        Sample sample = empty(records);
        for (int i = 0; i < records; i++) {
            add(sample, random, "R-" + (i + 1), DAY.plusDays(random.nextInt(EARLIEST, 1)), true);
        }
        return sample;
    }

    /** Records that come in day by day from the day asked about on, with nothing happening to them. */
    static Sample comingIn(int records, int days) {
        SplittableRandom random = new SplittableRandom(records);
        Sample sample = empty(records);
        for (int i = 0; i < records; i++) {
            add(sample, random, "N-" + (i + 1), DAY.plusDays((long) i * days / records), false);
        }
        return sample;
    }

    /** How many records a subject has: in each hundred, every place once. */
    private static int records(SplittableRandom random, int number) {
        int place = (number % 100 * 37 + number / 100 * 41) % 100;
        if (place < 60) {
            return random.nextInt(3);
        }
        return place < 90 ? evenInLogarithm(random, 3, 10) : place < 99 ? evenInLogarithm(random, 11, 100) : 1_000;
    }

    /** Few are more frequent than many. */
    private static int evenInLogarithm(SplittableRandom random, int from, int to) {
        return (int) (from * Math.pow((to + 1.0) / from, random.nextDouble()));
    }

    private static Sample sample(SplittableRandom random, int records) {
        Sample sample = empty(records);
        for (int i = 0; i < records; i++) {
            add(sample, random, "R-" + (i + 1), DAY.plusDays(random.nextInt(EARLIEST, LATEST)), true);
        }
        return sample;
    }

    private static Sample empty(int records) {
        return new Sample(new ArrayList<>(records), new ArrayList<>(records), new ArrayList<>());
    }

    private static void add(Sample sample, SplittableRandom random, String id, LocalDate date, boolean withEvents) {
        Kind kind = kind(random);
        long fine = kind == Kind.PENALTY && random.nextInt(4) > 0 ? fine(random) : 0;
        sample.evidence().add(record(random, id, kind, date, fine));
        LocalDate last = date;
        int repairedOn = Item.NEVER;
        if (withEvents && kind != Kind.COMMENDATION && random.nextInt(6) == 0) {
            last = date.plusDays(random.nextInt(400));
            repairedOn = (int) last.toEpochDay();
            sample.events().add(Event.repair(id, last, OFFICE));
        }
        boolean revoked = withEvents && random.nextInt(25) == 0;
        if (revoked) {
            sample.events().add(Event.revocation(id, last.plusDays(random.nextInt(100)), OFFICE));
        }
        int firstDay = (int) date.toEpochDay();
        int lastDay = (int) date.plusYears(1).toEpochDay();
        sample.items().add(new Item(id, kind, firstDay, lastDay, repairedOn, revoked, fine));
    }

    private static Kind kind(SplittableRandom random) {
        int share = random.nextInt(100);
        if (share < 30) {
            return Kind.ADMONITION;
        }
        if (share < 64) {
            return Kind.PENALTY;
        }
        return share < 78 ? Kind.BREACH : share < 98 ? Kind.COMMENDATION : Kind.DETERMINATION;
    }

    /** From 100.00 to 1,000,000.00 yuan, small ones more often. */
    private static long fine(SplittableRandom random) {
        return (long) Math.pow(10, 4 + 4 * random.nextDouble());
    }

    private static Evidence record(SplittableRandom random, String id, Kind kind, LocalDate date, long fine) {
        String authority = AUTHORITIES.get(random.nextInt(AUTHORITIES.size()));
        return switch (kind) {
            case ADMONITION -> decision(id, date, authority, admonition(random));
            case PENALTY -> decision(id, date, authority, penalty(random, fine));
            case BREACH ->
                CommitmentBreach.builder()
                        .id(id)
                        .date(date)
                        .reportedBy(OFFICE)
                        .authority(authority)
                        .document("违诺〔" + date.getYear() + "〕" + id + "号")
                        .build();
            case COMMENDATION ->
                Commendation.builder()
                        .id(id)
                        .date(date)
                        .reportedBy(OFFICE)
                        .authority(authority)
                        .by(CommendingBody.ADMINISTRATIVE_ORGAN)
                        .build();
            case DETERMINATION ->
                SeriousDishonesty.builder()
                        .id(id)
                        .date(date)
                        .reportedBy(OFFICE)
                        .authority(authority)
                        .document("失信〔" + date.getYear() + "〕" + id + "号")
                        .ground(DishonestyGround.MARKET_AND_SOCIAL_ORDER)
                        .build();
        };
    }

    private static Decision decision(String id, LocalDate date, String authority, Act act) {
        return Decision.builder()
                .id(id)
                .date(date)
                .reportedBy(OFFICE)
                .authority(authority)
                .document("罚〔" + date.getYear() + "〕" + id + "号")
                .addActs(act)
                .build();
    }

    private static Act admonition(SplittableRandom random) {
        Sanction order = Sanction.of(SanctionKind.CORRECTION_ORDER);
        Sanction warning = Sanction.of(SanctionKind.WARNING);
        return switch (random.nextInt(3)) {
            case 0 -> Act.of(order);
            case 1 -> Act.of(warning);
            default -> Act.of(order, warning);
        };
    }

    /** None of a kind that counts as severe. */
    private static Act penalty(SplittableRandom random, long fine) {
        if (fine == 0) {
            return Act.of(Sanction.of(
                    random.nextBoolean() ? SanctionKind.CIRCULATED_CRITICISM : SanctionKind.LICENCE_SUSPENSION));
        }
        Sanction fined = Sanction.fine(Money.ofFen(fine));
        return switch (random.nextInt(3)) {
            case 0 -> Act.of(fined);
            case 1 -> Act.of(Sanction.of(SanctionKind.WARNING), fined);
            default -> Act.of(fined, Sanction.of(SanctionKind.CONFISCATION_OF_GAINS, Money.ofFen(fine / 2)));
        };
    }
}
