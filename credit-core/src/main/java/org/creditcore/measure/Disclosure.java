package org.creditcore.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.ListEntry;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SeriousDishonesty;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.Flag;
import org.creditcore.grading.SetAside;
import org.creditcore.rulebook.DisclosureRule;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Language;
import org.creditcore.subject.Subject;
import org.creditcore.subject.Term;
import org.creditcore.subject.UnifiedSocialCreditCode;

/**
 * What may be published about a subject on a day, decided record by record (Arts. 13(二), 15; R38). Supply to credit reporting
 * agencies is the same selection.
 *
 * @param decisions one for every record on file, by date, then id
 */
public record Disclosure(List<RecordDecision> decisions) {
    /** Why a record does not go out. */
    public enum Withheld {
        /** The subject is no organisation. */
        NO_ORGANISATION("主体不是法人或者其他组织", "the subject is no organisation"),
        /** The subject has no credit code by which to index it. */
        NO_CREDIT_CODE("主体没有统一社会信用代码", "the subject has no credit code"),
        /** The subject is not in the grade in which records go out. */
        OTHER_OUTCOME("主体的等级不在公开之列", "the subject is not in the grade in which records go out"),
        /** The record is of a type that does not go out. */
        OTHER_TYPE("该类记录不公开", "it is not of a type that goes out"),
        /** The record does not count, or does not ground the grade. */
        NO_GROUND("不是评级依据", "it does not ground the grade"),
        /** The only sanctions are orders to correct and warnings. */
        SLIGHT("仅有责令改正、警告", "its only sanctions are orders to correct and warnings"),
        /** The time for which it may be out is over. */
        EXPIRED("公示期已满", "the time for which it may be out is over");

        private final Term term;

        Withheld(String chinese, String english) {
            this.term = new Term(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the term in Chinese and English
         */
        public Term term() {
            return term;
        }
    }

    /**
     * Whether one record goes out.
     *
     * @param evidence the record
     * @param published what the public sees of it, if it goes out
     * @param withheld why not, if it does not
     * @param setAside why it does not count, if it is withheld for being no ground and does not count at all
     */
    public record RecordDecision(
            Evidence evidence,
            Optional<PublicRecord> published,
            Optional<Withheld> withheld,
            Optional<SetAside> setAside) {
        /**
         * Checks that it is decided one way.
         *
         * @throws IllegalArgumentException if it goes out and is withheld, or neither
         */
        public RecordDecision {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(setAside, "setAside");
            if (published.isPresent() == withheld.isPresent()) {
                throw new IllegalArgumentException(
                        evidence.id() + " is decided both ways or neither, a record goes out or is withheld");
            }
        }

        /**
         * The decision for people. It is for the authority: who may see the record has {@link #published()}.
         *
         * @param language the language
         * @return for example {@code D-1: withheld, it does not ground the grade (repaired on 2022-05-01)}
         */
        public String text(Language language) {
            boolean chinese = Objects.requireNonNull(language, "language") == Language.CHINESE;
            StringBuilder text = new StringBuilder(evidence.id()).append(chinese ? "：" : ": ");
            if (withheld.isPresent()) {
                text.append(chinese ? "不公开，" : "withheld, ")
                        .append(withheld.get().term().in(language));
                setAside.ifPresent(why -> text.append(chinese ? "（" : " (")
                        .append(why.text(language))
                        .append(chinese ? "）" : ")"));
                return text.toString();
            }
            PublicRecord out = published.orElseThrow();
            text.append(chinese ? "公开" : "goes out");
            if (out.disputed()) {
                text.append(chinese ? "，标明“有异议”" : ", marked as disputed");
            }
            out.lastDay()
                    .ifPresent(day ->
                            text.append(chinese ? "，至" : ", until ").append(day).append(chinese ? "止" : ""));
            return text.toString();
        }
    }

    /**
     * Keeps its own copy of the decisions.
     *
     * @throws NullPointerException if it is null
     */
    public Disclosure {
        decisions = List.copyOf(decisions);
    }

    /**
     * What the public may see.
     *
     * @return the records that go out, by date, then id
     */
    public List<PublicRecord> published() {
        return decisions.stream()
                .flatMap(decision -> decision.published().stream())
                .toList();
    }

    /**
     * Decides for every record on file.
     *
     * @param assessment the assessment of the subject on the day
     * @return the decisions; nothing goes out where the rulebook has no rule for it
     */
    public static Disclosure of(Assessment assessment) {
        return of(assessment, assessment.outcome());
    }

    /** A review for the grade in which records go out makes no record a ground of it: nothing goes out for its sake (R31). */
    static Disclosure of(Assessment assessment, Outcome followed) {
        Optional<DisclosureRule> rule = assessment.rulebook().disclosure();
        Optional<Withheld> all = rule.isEmpty()
                ? Optional.of(Withheld.OTHER_OUTCOME)
                : ofSubject(assessment.file().subject(), followed, rule.get());
        if (all.isPresent()) {
            return new Disclosure(assessment.file().evidence().stream()
                    .map(record -> new RecordDecision(record, Optional.empty(), all, Optional.empty()))
                    .toList());
        }
        return new Disclosure(ofRecords(assessment, rule.orElseThrow()));
    }

    private static Optional<Withheld> ofSubject(Subject subject, Outcome followed, DisclosureRule rule) {
        if (!rule.kinds().contains(subject.kind())) {
            return Optional.of(Withheld.NO_ORGANISATION);
        }
        if (creditCode(subject).isEmpty()) {
            return Optional.of(Withheld.NO_CREDIT_CODE);
        }
        return followed.equals(rule.outcome()) ? Optional.empty() : Optional.of(Withheld.OTHER_OUTCOME);
    }

    private static List<RecordDecision> ofRecords(Assessment assessment, DisclosureRule rule) {
        Set<String> grounding = Grounding.of(assessment, rule.outcome());
        List<Flag> flags = assessment.flags();
        Map<String, SetAside> setAside = new HashMap<>();
        assessment.setAside().forEach(why -> setAside.put(why.evidence().id(), why));
        List<RecordDecision> decisions = new ArrayList<>();
        for (Evidence record : assessment.file().evidence()) {
            Optional<Withheld> withheld = withheld(assessment.day(), rule, record, grounding);
            boolean disputed = flags.contains(new Flag(Flag.DISPUTED, record.id()));
            decisions.add(new RecordDecision(
                    record,
                    withheld.isPresent()
                            ? Optional.empty()
                            : Optional.of(view(assessment.file().subject(), rule, record, disputed)),
                    withheld,
                    withheld.filter(Withheld.NO_GROUND::equals).map(why -> setAside.get(record.id()))));
        }
        return decisions;
    }

    private static Optional<Withheld> withheld(
            LocalDate day, DisclosureRule rule, Evidence record, Set<String> grounding) {
        if (!rule.types().contains(record.type())) {
            return Optional.of(Withheld.OTHER_TYPE);
        }
        if (!grounding.contains(record.id())) {
            return Optional.of(Withheld.NO_GROUND);
        }
        if (record instanceof Decision decision && isSlight(decision, rule)) {
            return Optional.of(Withheld.SLIGHT);
        }
        return lastDay(rule, record).filter(day::isAfter).map(last -> Withheld.EXPIRED);
    }

    private static Optional<LocalDate> lastDay(DisclosureRule rule, Evidence record) {
        return rule.window().lastDay(record.date(), record.lastDay());
    }

    private static boolean isSlight(Decision decision, DisclosureRule rule) {
        for (Act act : decision.acts()) {
            for (Sanction sanction : act.sanctions()) {
                if (!rule.slight().contains(sanction.kind())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<UnifiedSocialCreditCode> creditCode(Subject subject) {
        if (subject.identifier() instanceof UnifiedSocialCreditCode code) {
            return Optional.of(code);
        }
        return subject.furtherIdentifiers().stream()
                .filter(UnifiedSocialCreditCode.class::isInstance)
                .map(UnifiedSocialCreditCode.class::cast)
                .findFirst();
    }

    private static PublicRecord view(Subject subject, DisclosureRule rule, Evidence record, boolean disputed) {
        ImmutablePublicRecord.Builder view = ImmutablePublicRecord.builder()
                .code(creditCode(subject).orElseThrow())
                .organisation(subject.name())
                .type(record.type())
                .date(record.date())
                .disputed(disputed)
                .lastDay(lastDay(rule, record));
        if (record instanceof Decision decision) {
            view.authority(decision.authority()).document(decision.document());
            for (Act act : decision.acts()) {
                act.sanctions()
                        .forEach(sanction ->
                                view.addSanctions(new PublicRecord.PublicSanction(sanction.kind(), sanction.amount())));
            }
        } else if (record instanceof SeriousDishonesty determination) {
            view.authority(determination.authority()).document(determination.document());
        } else {
            view.authority(((ListEntry) record).authority());
        }
        return view.build();
    }
}
