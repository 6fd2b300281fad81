package org.creditcore.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creditcore.examples.benchmarks.Item;
import org.creditcore.examples.benchmarks.Kind;

/** What is on file of many subjects, always the same for the same seed. */
final class Subjects {
    /** The day asked about, since 1970-01-01. */
    static final int DAY = 19_173;

    private Subjects() {}

    /** Files of which most are short and few are long: 60 % with 0 to 2 records, 30 % to 10, 9 % to 100, 1 % with 1,000. */
    static List<List<Item>> of(int subjects, long seed) {
        Random random = new Random(seed);
        List<List<Item>> files = new ArrayList<>(subjects);
        for (int i = 0; i < subjects; i++) {
            files.add(file(random, length(random)));
        }
        return files;
    }

    private static int length(Random random) {
        int percent = random.nextInt(100);
        if (percent < 60) {
            return random.nextInt(3);
        }
        if (percent < 90) {
            return 3 + random.nextInt(8);
        }
        return percent < 99 ? 11 + random.nextInt(90) : 1_000;
    }

    private static List<Item> file(Random random, int length) {
        List<Item> items = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            int firstDay = DAY - random.nextInt(800) + 30;
            int repairedOn = random.nextInt(5) == 0 ? firstDay + random.nextInt(365) : Item.NEVER;
            long fine = kind == Kind.PENALTY && random.nextInt(3) > 0 ? 1 + random.nextInt(40_000_000) : 0;
            items.add(new Item("R-" + i, kind, firstDay, firstDay + 365, repairedOn, random.nextInt(20) == 0, fine));
        }
        return items;
    }
}
