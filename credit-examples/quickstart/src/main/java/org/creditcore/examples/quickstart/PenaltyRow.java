package org.creditcore.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditcore.evidence.Act;
import org.creditcore.evidence.Decision;
import org.creditcore.evidence.InvalidEvidenceException;
import org.creditcore.evidence.Money;
import org.creditcore.evidence.Sanction;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.CanonicalText;
import org.creditcore.subject.ForeignPermanentResidentNumber;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.InvalidIdentifierException;
import org.creditcore.subject.ResidentIdentityNumber;
import org.creditcore.subject.Subject;
import org.creditcore.subject.SubjectKind;
import org.creditcore.subject.UnifiedSocialCreditCode;

/** Reads what one row of a penalty table says: one decision with one act, as the table knows no more. */
final class PenaltyRow {
    private static final LocalDate DAY = LocalDate.of(1, 1, 1);
    private static final Pattern SLASHED = Pattern.compile("([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern PLACEHOLDER = Pattern.compile("0+X?|[/\\\\]+|[-—–―─]+|无|暂无");

    private final Line line;
    private final PenaltyHeading heading;
    private final List<String> cells;
    private final LedgerBuilder ledger;
    private final Texts texts;
    private final LineFaults faults = new LineFaults();

    PenaltyRow(Line line, PenaltyHeading heading, List<String> cells, LedgerBuilder ledger) {
        this.line = line;
        this.heading = heading;
        this.cells = cells;
        this.ledger = ledger;
        this.texts = ledger.texts();
    }

    /** Keeps whose the row is, of a row that is set aside anyway. */
    void readSubjectOnly() {
        subject();
    }

    /** Fills the line with what the row says, or with what is wrong. */
    void read() {
        checkWidth();
        subject();
        PenaltyKinds kinds = kinds();
        boolean isCorrectionOnly = kinds.kinds().stream().allMatch(kind -> kind == SanctionKind.CORRECTION_ORDER);
        if (kinds.hasNotPunished() && !isCorrectionOnly) {
            fault(PenaltyColumn.KINDS, "names 不予处罚 beside a penalty, a decision not to punish imposes none");
        }
        List<Sanction> sanctions = sanctions(kinds);
        Decision.Builder decision = Decision.builder()
                .id(line.id)
                .date(requiredDay(PenaltyColumn.DATE, "date").orElse(DAY))
                .reportedBy(texts.shared(cell(PenaltyColumn.REPORTED_BY)))
                .authority(texts.shared(cell(PenaltyColumn.AUTHORITY)))
                .document(cell(PenaltyColumn.DECISION_NUMBER))
                .publicityEnds(day(PenaltyColumn.PUBLICITY_ENDS, "publicityEnds"))
                .addActs(act(sanctions, kinds));
        Optional<Decision> read = Optional.empty();
        try {
            read = Optional.of(decision.build());
        } catch (InvalidEvidenceException e) {
            faults.addRefused(e.faults());
        }
        line.addAll(faults.list());
        if (line.isFaulty()) {
            return;
        }
        if (kinds.hasNotPunished() && kinds.kinds().isEmpty()) {
            ledger.addNotPunished();
        } else {
            line.record = read.orElseThrow();
        }
    }

    private void checkWidth() {
        for (int i = heading.width(); i < cells.size(); i++) {
            if (!CanonicalText.compact(cells.get(i)).isEmpty()) {
                faults.add("line", "has " + cells.size() + " cells, the heading has " + heading.width());
                return;
            }
        }
    }

    private Act act(List<Sanction> sanctions, PenaltyKinds kinds) {
        String conduct = cell(PenaltyColumn.CONDUCT);
        if (kinds.hasOther()) {
            String kept = heading.name(PenaltyColumn.KINDS) + "：" + cell(PenaltyColumn.KINDS);
            conduct = conduct.isEmpty() ? kept : conduct + "；" + kept;
        }
        return texts.shared(Act.builder()
                .conduct(Optional.of(conduct).filter(text -> !text.isEmpty()).map(texts::shared))
                .sanctions(sanctions)
                .build());
    }

    private PenaltyKinds kinds() {
        PenaltyKinds kinds = PenaltyKinds.of(cell(PenaltyColumn.KINDS), cell(PenaltyColumn.CONTENT));
        if (kinds.isEmpty()) {
            fault(PenaltyColumn.KINDS, "is blank, a decision imposes at least one kind");
        }
        if (kinds.isUnclear()) {
            fault(
                    PenaltyColumn.KINDS,
                    "says 暂扣 or 吊销, and " + heading.name(PenaltyColumn.CONTENT)
                            + " does not say which, it must contain exactly one of the two words");
        }
        return kinds;
    }

    /** The sanctions with their amounts; a stand-in if there are none, so that the other cells are checked too. */
    private List<Sanction> sanctions(PenaltyKinds kinds) {
        Optional<Money> fine = amount(PenaltyColumn.FINE);
        Optional<Money> confiscated = amount(PenaltyColumn.CONFISCATED);
        List<Sanction> sanctions = new ArrayList<>(2);
        boolean gains = kinds.kinds().contains(SanctionKind.CONFISCATION_OF_GAINS);
        for (SanctionKind kind : kinds.kinds()) {
            switch (kind) {
                case FINE -> sanction(sanctions, kind, fine, PenaltyColumn.FINE);
                case CONFISCATION_OF_GAINS -> sanction(sanctions, kind, confiscated, PenaltyColumn.CONFISCATED);
                case CONFISCATION_OF_PROPERTY ->
                    sanction(sanctions, kind, gains ? Optional.empty() : confiscated, PenaltyColumn.CONFISCATED);
                default -> sanctions.add(texts.shared(Sanction.of(kind)));
            }
        }
        if (!kinds.kinds().contains(SanctionKind.FINE)) {
            refuse(fine, PenaltyColumn.FINE, "罚款");
        }
        if (!gains && !kinds.kinds().contains(SanctionKind.CONFISCATION_OF_PROPERTY)) {
            refuse(confiscated, PenaltyColumn.CONFISCATED, "没收违法所得 or 没收非法财物");
        }
        return sanctions.isEmpty() ? List.of(Sanction.of(SanctionKind.WARNING)) : sanctions;
    }

    private void sanction(List<Sanction> sanctions, SanctionKind kind, Optional<Money> amount, PenaltyColumn column) {
        try {
            sanctions.add(texts.shared(new Sanction(kind, amount)));
        } catch (InvalidEvidenceException e) {
            e.faults().forEach(fault -> fault(column, fault.problem()));
        }
    }

    private void refuse(Optional<Money> amount, PenaltyColumn column, String kind) {
        if (amount.isPresent() && amount.get().fen() > 0) {
            fault(
                    column,
                    LineFaults.quoted(cell(column)) + " is given and " + heading.name(PenaltyColumn.KINDS)
                            + " does not name " + kind + ", allowed without it are 0 and a blank cell");
        }
    }

    private Optional<Money> amount(PenaltyColumn column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.ofTenThousandYuan(cell));
        } catch (IllegalArgumentException e) {
            fault(column, e.getMessage());
            // it is there, whatever it is
            return Optional.of(Money.ZERO);
        }
    }

    private Optional<LocalDate> requiredDay(PenaltyColumn column, String field) {
        if (cell(column).isEmpty()) {
            faults.add(field, "is blank, must be a day written like 2022/03/10 or 2022-03-10");
        }
        return day(column, field);
    }

    private Optional<LocalDate> day(PenaltyColumn column, String field) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Matcher slashed = SLASHED.matcher(cell);
        Optional<LocalDate> day = slashed.matches()
                ? Texts.day(
                                Integer.parseInt(slashed.group(1)),
                                Integer.parseInt(slashed.group(2)),
                                Integer.parseInt(slashed.group(3)))
                        .map(texts::shared)
                : texts.day(cell);
        if (day.isEmpty()) {
            faults.add(
                    field,
                    LineFaults.quoted(cell) + " is no date, must be a day written like 2022/03/10 or 2022-03-10");
        }
        return day;
    }

    private void subject() {
        String name = cell(PenaltyColumn.NAME);
        if (!CanonicalText.compact(name).isEmpty()) {
            line.name = texts.shared(name);
        }
        Optional<SubjectKind> kind = kind();
        Optional<Identifier> identifier = kind.isPresent()
                ? kind.get() == SubjectKind.NATURAL_PERSON ? personalNumber() : code()
                : Optional.empty();
        if (kind.isPresent() && identifier.isPresent()) {
            try {
                Subject.of(kind.get(), identifier.get());
            } catch (IllegalArgumentException e) {
                fault(PenaltyColumn.CLASS, e.getMessage());
            }
        }
    }

    private Optional<SubjectKind> kind() {
        String cell = cell(PenaltyColumn.CLASS);
        switch (CanonicalText.comparable(cell)) {
            case "法人及非法人组织":
                line.kind = SubjectKind.LEGAL_PERSON;
                line.kindGivesWay = true;
                break;
            case "个体工商户":
                line.kind = SubjectKind.INDIVIDUAL_BUSINESS;
                break;
            case "自然人":
                line.kind = SubjectKind.NATURAL_PERSON;
                break;
            default:
                fault(
                        PenaltyColumn.CLASS,
                        (cell.isEmpty() ? "is blank" : LineFaults.quoted(cell) + " is unknown")
                                + ", allowed are 法人及非法人组织, 个体工商户, 自然人");
        }
        return Optional.ofNullable(line.kind);
    }

    private Optional<Identifier> personalNumber() {
        String type = cell(PenaltyColumn.DOCUMENT_TYPE);
        String number = cell(PenaltyColumn.DOCUMENT_NUMBER);
        if (isPlaceholder(number)) {
            fault(PenaltyColumn.DOCUMENT_NUMBER, "holds no number, a natural person is known by one");
            return Optional.empty();
        }
        if (isPlaceholder(type)) {
            fault(PenaltyColumn.DOCUMENT_TYPE, "holds no type, a number is read by the type of its document");
            return Optional.empty();
        }
        String scheme = switch (CanonicalText.comparable(type)) {
            case "身份证", "居民身份证" -> ResidentIdentityNumber.SCHEME;
            case "外国人永久居留身份证" -> ForeignPermanentResidentNumber.SCHEME;
            default -> type;
        };
        return identifier(scheme, number, PenaltyColumn.DOCUMENT_NUMBER);
    }

    private Optional<Identifier> code() {
        for (PenaltyColumn column : PenaltyColumn.CODES) {
            String code = cell(column);
            if (!isPlaceholder(code)) {
                String scheme = column == PenaltyColumn.CODE_1
                        ? UnifiedSocialCreditCode.SCHEME
                        : column.wordIn(heading.name(column));
                return identifier(scheme, code, column);
            }
        }
        fault(
                PenaltyColumn.CODE_1,
                "holds no code, nor do the columns 代码_2 to 代码_6, a subject is known by one of them");
        return Optional.empty();
    }

    private Optional<Identifier> identifier(String scheme, String text, PenaltyColumn column) {
        try {
            Identifier identifier = Identifier.of(texts.shared(scheme), text);
            ledger.setSubject(line, identifier, heading.name(column));
            return Optional.of(identifier);
        } catch (InvalidIdentifierException e) {
            fault(column, e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether the cell holds nothing, or what exports write where there is nothing. */
    private static boolean isPlaceholder(String cell) {
        String text = CanonicalText.compact(cell);
        return text.isEmpty() || PLACEHOLDER.matcher(text).matches();
    }

    private void fault(PenaltyColumn column, String problem) {
        faults.add(heading.name(column), problem);
    }

    /** The text of a cell without blanks at its ends; empty if the row or the table has no such cell. */
    private String cell(PenaltyColumn column) {
        int place = heading.place(column);
        return place < 0 || place >= cells.size() ? "" : trimmed(cells.get(place));
    }

    /** The text without blanks at its ends, those of Chinese typography included. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return !Character.isLetterOrDigit(c)
                && CanonicalText.compact(String.valueOf(c)).isEmpty();
    }
}
