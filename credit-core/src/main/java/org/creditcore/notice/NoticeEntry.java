package org.creditcore.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditcore.CreditStyle;
import org.creditcore.evidence.Fault;
import org.creditcore.grading.Assessment;
import org.creditcore.grading.SetAside;
import org.creditcore.rulebook.NoticeForm;
import org.creditcore.rulebook.NoticePart;
import org.creditcore.rulebook.Recipient;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.Term;
import org.immutables.value.Value;

/**
 * What a bureau's register says of one notice given (Art. 14; R45): the recipient, the time, the manner and the content. It may be
 * filled in step by step; {@link #faults} says what it lacks, and {@link #register} rejects it while it lacks anything.
 */
@Value.Immutable
@CreditStyle
public abstract sealed class NoticeEntry permits ImmutableNoticeEntry {
    private static final Term BASIS_REVOKED = new Term("依据已于{day}撤销", "its basis was revoked on {day}");

    NoticeEntry() {}

    /**
     * Starts an entry.
     *
     * @return a builder, to be used by one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The record that the notice is about.
     *
     * @return the id of the record, if filled in
     */
    public abstract Optional<String> of();

    /**
     * The form.
     *
     * @return the form, if filled in
     */
    public abstract Optional<NoticeForm> form();

    /**
     * In what capacity the recipient received it.
     *
     * @return the capacity, if filled in
     */
    public abstract Optional<Recipient> recipient();

    /**
     * Who received it, as the host refers to persons.
     *
     * @return the host's reference, if filled in
     */
    @Value.Redacted
    public abstract Optional<String> recipientReference();

    /**
     * Whether somebody received it in the recipient's place. A natural person, and the operator of an individual business, who is one
     * (Art. 2; R1), receives it in person (R44).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean byProxy() {
        return false;
    }

    /**
     * When it was given.
     *
     * @return the day, if filled in
     */
    public abstract Optional<LocalDate> date();

    /**
     * How it was given: by telephone, by post, in person, …
     *
     * @return the manner, if filled in
     */
    @Value.Redacted
    public abstract Optional<String> manner();

    /**
     * What it contained.
     *
     * @return the parts
     */
    public abstract List<NoticePart> parts();

    /**
     * What was said or written.
     *
     * @return the content, if filled in
     */
    @Value.Redacted
    public abstract Optional<String> content();

    /**
     * What is wrong with the entry as the registration of a notice.
     *
     * @param due the notice that was due
     * @return every fault, in the order of the fields; none if it can be registered
     */
    public List<Fault> faults(NoticeDue due) {
        List<Fault> faults = new ArrayList<>();
        if (!of().equals(Optional.of(due.evidence().id()))) {
            faults.add(new Fault(
                    "of",
                    of().map(id -> id + " is another record").orElse("is missing") + ", the notice is about "
                            + due.evidence().id()));
        }
        form().filter(form -> !due.forms().contains(form))
                .ifPresent(form -> faults.add(new Fault(
                        "form",
                        form + " is not allowed for " + due.severity().term().english() + ", allowed are "
                                + due.forms())));
        missing(faults, "form", form());
        String kind = due.subject().kind().term().english();
        form().ifPresent(form -> recipient()
                .filter(recipient -> !due.recipients(form).contains(recipient))
                .ifPresent(recipient -> faults.add(new Fault(
                        "recipient",
                        recipient + " is no recipient of " + form + " for the kind " + kind + ", allowed are "
                                + due.recipients(form)))));
        missing(faults, "recipient", recipient());
        missing(faults, "recipientReference", recipientReference());
        if (byProxy() && !due.subject().kind().isOrganization()) {
            faults.add(new Fault(
                    "byProxy", "somebody else received it, for the kind " + kind + " a notice is received in person"));
        }
        if (date().filter(day -> day.isBefore(due.evidence().date())).isPresent()) {
            faults.add(new Fault(
                    "date",
                    date().get() + " lies before the date " + due.evidence().date()
                            + " of the record, it is on or after it"));
        }
        missing(faults, "date", date());
        missing(faults, "manner", manner());
        form().ifPresent(form -> {
            Set<NoticePart> lacking = EnumSet.noneOf(NoticePart.class);
            lacking.addAll(due.parts(form));
            lacking.removeAll(parts());
            lacking.forEach(part ->
                    faults.add(new Fault("parts", part + " is missing, " + form + " contains " + due.parts(form))));
        });
        missing(faults, "content", content());
        return faults;
    }

    private static void missing(List<Fault> faults, String field, Optional<?> value) {
        if (value.isEmpty() || value.get() instanceof String text && CanonicalText.isBlank(text)) {
            faults.add(new Fault(field, "is missing, every notice is registered with it"));
        }
    }

    /**
     * Registers the notice. The entry goes to the office that {@link org.creditcore.rulebook.NoticeRule#register()} names, which may push
     * it to the platform; that is the host's work.
     *
     * @param due the notice that was due
     * @return this entry
     * @throws InvalidNoticeException if anything is missing or not allowed; it names everything
     */
    public NoticeEntry register(NoticeDue due) {
        List<Fault> faults = faults(due);
        if (!faults.isEmpty()) {
            throw new InvalidNoticeException(faults);
        }
        return this;
    }

    /**
     * What is noted beside the entry: that the record it is about was revoked since. The entry itself stays (R46).
     *
     * @param assessment an assessment of the subject's file
     * @return the note, if there is one to make
     */
    public Optional<Term> annotation(Assessment assessment) {
        return assessment.setAside().stream()
                .filter(setAside -> setAside.reason() == SetAside.Reason.REVOKED
                        && of().equals(Optional.of(setAside.evidence().id())))
                .map(setAside -> {
                    String day = setAside.day().orElseThrow().toString();
                    return new Term(
                            BASIS_REVOKED.chinese().replace("{day}", day),
                            BASIS_REVOKED.english().replace("{day}", day));
                })
                .findFirst();
    }

    /** Puts an entry together. */
    public static final class Builder extends ImmutableNoticeEntry.Builder {
        Builder() {}
    }
}
