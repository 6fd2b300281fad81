package org.creditcore.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Commendation;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.CreditRating;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.subject.Language;
import org.creditcore.subject.Term;

/**
 * A file and a day that show that something can be. The subject, the authorities and the documents are made up; of all files that
 * would do it has the fewest records, and of these the smallest amounts.
 *
 * @param file what is on file
 * @param day the day asked about
 */
public record Witness(CreditFile file, LocalDate day) {
    /** Fewest records first, then smallest total of amounts, then fewest sanctions. */
    static final Comparator<Witness> SMALLER = Comparator.comparing(
                    (Witness witness) -> witness.file.evidence().size())
            .thenComparing(Witness::fen)
            .thenComparing(witness -> witness.sanctions().count());

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if one is null
     */
    public Witness {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(day, "day");
    }

    /**
     * The file for people, in one line; equal records are named once.
     *
     * @param language the language
     * @return for example {@code on 2024-06-30: 3 × commitment breach of 2024-06-29}
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
        Map<String, Long> records = file.evidence().stream()
                .map(record -> describe(record, language))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        String all = records.entrySet().stream()
                .map(entry -> (entry.getValue() > 1 ? entry.getValue() + " × " : "") + entry.getKey())
                .collect(Collectors.joining(chinese ? "；" : "; "));
        return (chinese ? day + "：" : "on " + day + ": ") + (all.isEmpty() ? (chinese ? "无记录" : "no record") : all);
    }

    private Stream<Sanction> sanctions() {
        return file.evidence().stream()
                .filter(Decision.class::isInstance)
                .flatMap(decision -> ((Decision) decision).acts().stream())
                .flatMap(act -> act.sanctions().stream());
    }

    private long fen() {
        return sanctions()
                .flatMap(sanction -> sanction.amount().stream())
                .mapToLong(Money::fen)
                .sum();
    }

    private String describe(Evidence record, Language language) {
        boolean chinese = language == Language.CHINESE;
        String last = record.lastDay()
                .map(day -> chinese ? "，至" + day : " through " + day)
                .orElse("");
        String disputed = file.history(record.id()).disputes().isEmpty() ? "" : chinese ? "，异议中" : ", disputed";
        String what = detail(record, language);
        return record.type().term().in(language)
                + (chinese ? "（" : " of ")
                + record.date()
                + last
                + (what.isEmpty() ? "" : (chinese ? "，" : ", ") + what)
                + disputed
                + (chinese ? "）" : "");
    }

    private static String detail(Evidence record, Language language) {
        if (record instanceof Decision decision) {
            return decision.acts().stream()
                    .map(act -> act(act, language))
                    .collect(Collectors.joining(language == Language.CHINESE ? "；" : " / "));
        }
        Term term = null;
        if (record instanceof CreditRating rating) {
            term = new Term(
                    rating.authority() + rating.standing().term().chinese(),
                    rating.standing().term().english() + ", by " + rating.authority());
        } else if (record instanceof ListEntry entry) {
            term = entry.list().term();
        } else if (record instanceof Commendation commendation) {
            boolean verified = commendation.verifiedBy().isPresent();
            term = new Term(
                    commendation.by().term().chinese() + (verified ? "，经认定" : ""),
                    commendation.by().term().english() + (verified ? ", verified" : ""));
        }
        return term == null ? "" : term.in(language);
    }

    private static String act(Act act, Language language) {
        String sanctions = act.sanctions().stream()
                .map(sanction -> sanction(sanction, language))
                .collect(Collectors.joining(language == Language.CHINESE ? "并" : " and "));
        return sanctions + (act.grave() ? new Term("（情节严重）", " (grave)").in(language) : "");
    }

    private static String sanction(Sanction sanction, Language language) {
        return sanction.kind().term().in(language)
                + sanction.amount().map(amount -> " " + amount.grouped()).orElse("");
    }
}
